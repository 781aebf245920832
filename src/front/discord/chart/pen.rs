//! What is drawn with: rectangles, bars, marks and writing, on a picture of one colour.

use tiny_skia::{
    Color, FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform,
};

use super::numerals;

/// Red, green, blue; always opaque.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour(pub(super) u8, pub(super) u8, pub(super) u8);

/// Which way a bar goes from zero.
#[derive(Debug, Clone, Copy)]
pub(super) enum Way {
    /// Towards the top of the picture.
    Up,
    /// Towards its bottom.
    Down,
}

impl Way {
    /// The height that is so far from another one.
    pub(super) fn from(self, zero: i32, length: i32) -> i32 {
        match self {
            Self::Up => zero - length,
            Self::Down => zero + length,
        }
    }
}

/// Which side of a text is given.
#[derive(Debug, Clone, Copy)]
pub(super) enum Side {
    /// Where it begins.
    Left,
    /// What it is centred on.
    Middle,
    /// Where it ends.
    Right,
}

/// Draws on one picture.
pub(super) struct Pen<'a> {
    picture: &'a mut Pixmap,
}

impl<'a> Pen<'a> {
    /// A pen for a picture, which becomes blank.
    pub(super) fn new(picture: &'a mut Pixmap, blank: Colour) -> Self {
        let Colour(red, green, blue) = blank;
        picture.fill(Color::from_rgba8(red, green, blue, 0xFF));
        Self { picture }
    }

    /// A rectangle from its upper left corner, sharp at every edge.
    pub(super) fn rectangle(&mut self, x: i32, y: i32, width: i32, height: i32, colour: Colour) {
        let (x, y) = (x as f32, y as f32);
        if let Some(area) = Rect::from_xywh(x, y, width as f32, height as f32) {
            let (paint, whole) = (paint(colour), Transform::identity());
            self.picture.fill_rect(area, &paint, whole, None);
        }
    }

    /// A bar from zero on, round at its far end.
    pub(super) fn bar(
        &mut self,
        x: i32,
        zero: i32,
        width: i32,
        length: i32,
        way: Way,
        colour: Colour,
    ) {
        let (left, right) = (x as f32, (x + width) as f32);
        let (zero, end) = (zero as f32, way.from(zero, length) as f32);
        let round = (width as f32 / 3.0).min(length as f32 / 2.0).min(6.0);
        let inner = match way {
            Way::Up => end + round,
            Way::Down => end - round,
        };
        let mut path = PathBuilder::new();
        path.move_to(left, zero);
        path.line_to(left, inner);
        path.quad_to(left, end, left + round, end);
        path.line_to(right - round, end);
        path.quad_to(right, end, right, inner);
        path.line_to(right, zero);
        path.close();
        self.fill(path.finish(), colour);
    }

    /// A triangle that points as bars go, from its left corner and at a middle height.
    pub(super) fn mark(&mut self, x: f32, middle: f32, colour: Colour, way: Way) {
        let half = match way {
            Way::Up => 10.0,
            Way::Down => -10.0,
        };
        let mut path = PathBuilder::new();
        path.move_to(x + 2.0, middle + half);
        path.line_to(x + 12.0, middle - half);
        path.line_to(x + 22.0, middle + half);
        path.close();
        let path = path.finish();
        self.stroke(path.as_ref(), 3.0, Transform::identity(), colour);
        self.fill(path, colour);
    }

    /// Numerals of a height, at a place and a middle height.
    pub(super) fn write(
        &mut self,
        text: &str,
        x: f32,
        middle: f32,
        height: f32,
        side: Side,
        colour: Colour,
    ) {
        let width = numerals::width(text, height);
        let mut x = match side {
            Side::Left => x,
            Side::Middle => x - width / 2.0,
            Side::Right => x - width,
        };
        let scale = height / numerals::HEIGHT;
        for sign in text.chars() {
            let place = Transform::from_row(scale, 0.0, 0.0, scale, x, middle - height / 2.0);
            let path = numerals::path(sign);
            self.stroke(path.as_ref(), numerals::THICK, place, colour);
            x += numerals::advance(sign) * scale;
        }
    }

    fn fill(&mut self, path: Option<Path>, colour: Colour) {
        if let Some(path) = path {
            let (paint, whole) = (paint(colour), Transform::identity());
            self.picture
                .fill_path(&path, &paint, FillRule::Winding, whole, None);
        }
    }

    fn stroke(&mut self, path: Option<&Path>, width: f32, place: Transform, colour: Colour) {
        let stroke = Stroke {
            width,
            line_cap: LineCap::Round,
            line_join: LineJoin::Round,
            ..Stroke::default()
        };
        if let Some(path) = path {
            self.picture
                .stroke_path(path, &paint(colour), &stroke, place, None);
        }
    }
}

fn paint(Colour(red, green, blue): Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, 0xFF);
    paint
}

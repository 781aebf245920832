//! Numerals as strokes of one thickness, in the manner of signs on roads.

use tiny_skia::{Path, PathBuilder};

use self::Move::{Curve, Line, To};

/// The height of a numeral in the units below, its strokes included.
pub(super) const HEIGHT: f32 = 16.0;
/// How thick its strokes are.
pub(super) const THICK: f32 = 2.1;

/// Half a stroke, which reaches beyond the lines below on every side.
const HALF: f32 = THICK / 2.0;
/// Room between two numerals.
const BETWEEN: f32 = 2.4;

/// A move of the pen, to a point in units from the upper left corner.
#[derive(Clone, Copy)]
enum Move {
    /// Lift it.
    To(f32, f32),
    /// Draw straight.
    Line(f32, f32),
    /// Draw a cubic curve, by its two control points.
    Curve(f32, f32, f32, f32, f32, f32),
}

/// How wide a text is at a height, in pixels.
pub(super) fn width(text: &str, height: f32) -> f32 {
    let advance: f32 = text.chars().map(advance).sum();
    (advance - BETWEEN).max(0.0) * height / HEIGHT
}

/// How far the next sign is from the start of one, in units. All digits are equally wide, so that
/// numbers stand well under each other.
pub(super) fn advance(sign: char) -> f32 {
    match sign {
        '0'..='9' => 10.0 + BETWEEN,
        '-' => 6.6 + BETWEEN,
        _ => 4.2,
    }
}

/// The lines of a digit or a hyphen; anything else is a space.
pub(super) fn path(sign: char) -> Option<Path> {
    let mut path = PathBuilder::new();
    for step in moves(sign) {
        match *step {
            To(x, y) => path.move_to(x + HALF, y + HALF),
            Line(x, y) => path.line_to(x + HALF, y + HALF),
            Curve(a, b, c, d, x, y) => {
                path.cubic_to(a + HALF, b + HALF, c + HALF, d + HALF, x + HALF, y + HALF);
            }
        }
    }
    path.finish()
}

/// Within 7.9 to the right and 13.9 down, where half a stroke is beyond on every side.
fn moves(sign: char) -> &'static [Move] {
    match sign {
        '0' => &[
            To(0.0, 4.4),
            Curve(0.0, 1.7, 1.6, 0.0, 3.95, 0.0),
            Curve(6.3, 0.0, 7.9, 1.7, 7.9, 4.4),
            Line(7.9, 9.5),
            Curve(7.9, 12.2, 6.3, 13.9, 3.95, 13.9),
            Curve(1.6, 13.9, 0.0, 12.2, 0.0, 9.5),
            Line(0.0, 4.4),
        ],
        '1' => &[To(1.4, 3.0), Line(5.1, 0.0), Line(5.1, 13.9)],
        '2' => &[
            To(0.2, 3.9),
            Curve(0.2, 1.6, 1.8, 0.0, 4.0, 0.0),
            Curve(6.2, 0.0, 7.7, 1.5, 7.7, 3.7),
            Curve(7.7, 5.3, 7.0, 6.3, 5.6, 7.8),
            Line(0.0, 13.9),
            Line(7.9, 13.9),
        ],
        '3' => &[
            To(0.5, 0.0),
            Line(7.4, 0.0),
            Line(3.7, 5.4),
            Curve(6.3, 5.2, 7.9, 7.0, 7.9, 9.6),
            Curve(7.9, 12.2, 6.2, 13.9, 3.8, 13.9),
            Curve(2.0, 13.9, 0.6, 13.0, 0.0, 11.4),
        ],
        '4' => &[
            To(4.4, 0.0),
            Line(0.0, 10.4),
            Line(7.9, 10.4),
            To(6.1, 6.6),
            Line(6.1, 13.9),
        ],
        '5' => &[
            To(7.2, 0.0),
            Line(1.3, 0.0),
            Line(0.7, 6.5),
            Curve(1.6, 5.5, 2.7, 5.1, 3.9, 5.1),
            Curve(6.3, 5.1, 7.9, 6.9, 7.9, 9.5),
            Curve(7.9, 12.1, 6.2, 13.9, 3.8, 13.9),
            Curve(2.0, 13.9, 0.6, 13.0, 0.0, 11.4),
        ],
        '6' => &[
            To(5.6, 0.0),
            Line(0.8, 7.1),
            Curve(0.3, 7.9, 0.0, 8.7, 0.0, 9.7),
            Curve(0.0, 12.2, 1.6, 13.9, 3.95, 13.9),
            Curve(6.3, 13.9, 7.9, 12.2, 7.9, 9.7),
            Curve(7.9, 7.2, 6.3, 5.6, 4.1, 5.6),
            Curve(2.8, 5.6, 1.6, 6.1, 0.8, 7.1),
        ],
        '7' => &[To(0.0, 0.0), Line(7.9, 0.0), Line(3.0, 13.9)],
        '8' => &[
            To(3.95, 6.5),
            Curve(1.9, 6.5, 0.5, 5.2, 0.5, 3.2),
            Curve(0.5, 1.3, 1.9, 0.0, 3.95, 0.0),
            Curve(6.0, 0.0, 7.4, 1.3, 7.4, 3.2),
            Curve(7.4, 5.2, 6.0, 6.5, 3.95, 6.5),
            Curve(1.6, 6.5, 0.0, 7.9, 0.0, 10.2),
            Curve(0.0, 12.4, 1.6, 13.9, 3.95, 13.9),
            Curve(6.3, 13.9, 7.9, 12.4, 7.9, 10.2),
            Curve(7.9, 7.9, 6.3, 6.5, 3.95, 6.5),
        ],
        '9' => &[
            To(2.3, 13.9),
            Line(7.1, 6.8),
            Curve(7.6, 6.0, 7.9, 5.2, 7.9, 4.2),
            Curve(7.9, 1.7, 6.3, 0.0, 3.95, 0.0),
            Curve(1.6, 0.0, 0.0, 1.7, 0.0, 4.2),
            Curve(0.0, 6.7, 1.6, 8.3, 3.8, 8.3),
            Curve(5.1, 8.3, 6.3, 7.8, 7.1, 6.8),
        ],
        '-' => &[To(0.4, 7.4), Line(4.2, 7.4)],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_fills_its_room_and_no_more() {
        for sign in '0'..='9' {
            let bounds = path(sign).unwrap().bounds();
            assert!((bounds.top() - HALF).abs() < 1e-4, "{sign}");
            assert!((bounds.bottom() - (HEIGHT - HALF)).abs() < 1e-4, "{sign}");
            assert!(bounds.left() >= HALF - 1e-4, "{sign}");
            assert!(bounds.right() <= 10.0 - HALF + 1e-4, "{sign}");
        }
        assert!(path(' ').is_none());
    }

    #[test]
    fn numbers_of_as_many_digits_are_as_wide() {
        assert_eq!(width("111", 20.0), width("888", 20.0));
        assert!((width("8", HEIGHT) - 10.0).abs() < 1e-4);
        assert_eq!(width("", 20.0), 0.0);
    }
}

//! A small picture of how a desk did: for each day, opened cases upwards and solved ones downwards.
//!
//! It holds numerals and colours only, so that it is the same in every language; the message beside
//! it says in words what they mean. Direction and lightness tell the two apart as well as colour
//! does. The picture is opaque, and so looks the same on Discord's dark and light backgrounds.
//!
//! | part | in |
//! |---|---|
//! | how many cases a line of the grid stands for | `scale` |
//! | which days and months are written below | `dates` |
//! | rectangles, bars, marks | `pen` |
//! | numerals, drawn as strokes, since no machine has the same fonts | `numerals` |
//! | the PNG file | `file` |

mod dates;
mod file;
mod numerals;
mod pen;
mod scale;

use tiny_skia::Pixmap;

use self::pen::{Colour, Pen, Side, Way};
use self::scale::Scale;
use crate::desk::stats::{Day, MOST_DAYS};

/// Pixels from left to right: twice the 550 at which Discord shows a picture beside text, so that
/// it is sharp on dense screens and halves evenly on others.
pub(super) const WIDTH: u32 = 1100;
/// Pixels from top to bottom.
pub(super) const HEIGHT: u32 = 440;

const CARD: Colour = Colour(0x1B, 0x1C, 0x20);
const GRID: Colour = Colour(0x34, 0x36, 0x3E);
const ZERO: Colour = Colour(0x8A, 0x8F, 0x99);
const WRITING: Colour = Colour(0xC7, 0xCB, 0xD2);
/// Opened cases: light, and the colour of 🟧.
const OPENED: Colour = Colour(0xFF, 0xB0, 0x2E);
/// Solved cases: darker, and the colour of 🟦.
const SOLVED: Colour = Colour(0x3D, 0x8B, 0xE0);

/// Free room at the left and right edge.
const EDGE: i32 = 36;
/// Where bars end above, and where below.
const TOP: i32 = 92;
const BOTTOM: i32 = 358;
/// Where the name of a month ends at the latest, which is where the last day's numerals do.
const MONTH_END: f32 = 1076.0;
/// The height of numerals at the axes, and of the sums on top.
const SMALL: f32 = 19.0;
const LARGE: f32 = 26.0;
/// The widest bar, the narrowest, and the lowest one that stands for something.
const WIDEST: i32 = 56;
const NARROWEST: i32 = 3;
const LOWEST: i32 = 4;

/// Draws days in order, the newest [`MOST_DAYS`] of them, as a PNG file. Equal days give equal
/// bytes. Nothing in the days can keep it from being drawn; were there no picture all the same, the
/// message goes without.
pub(super) fn draw(days: &[Day]) -> Option<Vec<u8>> {
    let days = &days[days.len().saturating_sub(usize::from(MOST_DAYS))..];
    let mut picture = Pixmap::new(WIDTH, HEIGHT)?;
    let plot = Plot::of(days);
    let mut pen = Pen::new(&mut picture, CARD);
    plot.sums(&mut pen, days);
    plot.grid(&mut pen);
    plot.bars(&mut pen, days);
    plot.dates(&mut pen, days);
    file::encode(&picture)
}

/// Where things are in the picture.
struct Plot {
    scale: Scale,
    /// Where bars begin at the left and end at the right.
    left: i32,
    right: i32,
    /// Where nothing is.
    zero: i32,
    /// How many days share the width.
    count: i32,
}

impl Plot {
    fn of(days: &[Day]) -> Self {
        let most = |count: fn(&Day) -> u32| days.iter().map(count).max().unwrap_or(0);
        let scale = Scale::of(most(|day| day.opened), most(|day| day.solved));
        let labels = scale
            .lines()
            .map(|(_, cases)| numerals::width(&grouped(cases), SMALL));
        let labels = labels.fold(0.0, f32::max).ceil() as i32;
        Self {
            zero: TOP + scale.above_zero(BOTTOM - TOP),
            left: EDGE + labels + 16,
            right: WIDTH as i32 - EDGE,
            count: days.len().max(1) as i32,
            scale,
        }
    }

    /// How far from zero a count is, in pixels.
    fn length(&self, cases: u64) -> i32 {
        self.scale.length(cases, BOTTOM - TOP)
    }

    /// What a day has of the width, its bar and its gap.
    fn slot(&self) -> i32 {
        (self.right - self.left) / self.count
    }

    /// What a day's bar has of the width; all are equally wide, so that none seems to weigh more.
    fn bar(&self) -> i32 {
        (self.slot() * 3 / 4).clamp(NARROWEST, WIDEST)
    }

    /// The middle of a day.
    fn middle(&self, day: usize) -> i32 {
        self.left + (self.right - self.left) * (2 * day as i32 + 1) / (2 * self.count)
    }

    /// The marks of both colours and what they sum up to.
    fn sums(&self, pen: &mut Pen<'_>, days: &[Day]) {
        let sum = |count: fn(&Day) -> u32| days.iter().map(count).map(u64::from).sum();
        let mut x = EDGE as f32;
        for (sum, colour, way) in [
            (sum(|day| day.opened), OPENED, Way::Up),
            (sum(|day| day.solved), SOLVED, Way::Down),
        ] {
            pen.mark(x, 46.0, colour, way);
            x += 36.0;
            let text = grouped(sum);
            pen.write(&text, x, 46.0, LARGE, Side::Left, WRITING);
            x += numerals::width(&text, LARGE) + 44.0;
        }
    }

    fn grid(&self, pen: &mut Pen<'_>) {
        for (way, cases) in self.scale.lines() {
            let y = way.from(self.zero, self.length(cases));
            pen.rectangle(self.left, y - 1, self.right - self.left, 2, GRID);
            let (x, y) = ((self.left - 16) as f32, y as f32);
            pen.write(&grouped(cases), x, y, SMALL, Side::Right, WRITING);
        }
        let (x, y) = ((self.left - 16) as f32, self.zero as f32);
        pen.write("0", x, y, SMALL, Side::Right, WRITING);
    }

    fn bars(&self, pen: &mut Pen<'_>, days: &[Day]) {
        let width = self.bar();
        for (n, day) in days.iter().enumerate() {
            let x = self.middle(n) - width / 2;
            for (cases, colour, way) in [
                (day.opened, OPENED, Way::Up),
                (day.solved, SOLVED, Way::Down),
            ] {
                if cases > 0 {
                    let length = self.length(cases.into()).max(LOWEST);
                    pen.bar(x, self.zero, width, length, way, colour);
                }
            }
        }
        pen.rectangle(self.left, self.zero - 1, self.right - self.left, 2, ZERO);
    }

    fn dates(&self, pen: &mut Pen<'_>, days: &[Day]) {
        for (n, text) in dates::days(days, self.slot()) {
            let x = self.middle(n) as f32;
            pen.write(&text, x, 384.0, SMALL, Side::Middle, WRITING);
        }
        for (n, text) in dates::months(days, self.slot()) {
            let x = self.middle(n) - self.slot().min(WIDEST) / 2;
            let end = (x + 12) as f32 + numerals::width(&text, SMALL);
            // A month that began a few days ago has no room to the right of its beginning.
            if end > MONTH_END {
                pen.write(&text, MONTH_END, 414.0, SMALL, Side::Right, WRITING);
            } else {
                pen.rectangle(x, 402, 2, 24, ZERO);
                pen.write(&text, (x + 12) as f32, 414.0, SMALL, Side::Left, WRITING);
            }
        }
    }
}

/// A number with its thousands apart, which is read alike everywhere.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests;

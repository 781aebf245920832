//! What the picture shows, read back from its pixels.

use std::io::Cursor;

use png::{ColorType, Decoder, Transformations};

use super::*;
use crate::desk::stats::{Period, Stats};
use crate::ids::Timestamp;

/// 2026-11-24 in milliseconds since 1970.
const NOVEMBER: i64 = 1_795_500_000_000;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Days up to a moment, with opened and solved cases by their place.
fn days_to(now: i64, count: u16, cases: impl Fn(u32) -> (u32, u32)) -> Vec<Day> {
    let period = Period::last(count, Timestamp::from_millis(now));
    let mut days = Stats::<u8>::of(period, []).days;
    for (n, day) in days.iter_mut().enumerate() {
        (day.opened, day.solved) = cases(n as u32);
    }
    days
}

fn days(count: u16, cases: impl Fn(u32) -> (u32, u32)) -> Vec<Day> {
    days_to(NOVEMBER, count, cases)
}

/// A file, opened by somebody who knows nothing of how it was made.
struct Seen(Vec<u8>);

impl Seen {
    fn of(days: &[Day]) -> Self {
        let file = draw(days).unwrap();
        assert!(file.len() < 30_000, "{} bytes", file.len());
        let mut decoder = Decoder::new(Cursor::new(file));
        decoder.set_transformations(Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((frame.width, frame.height), (WIDTH, HEIGHT));
        // Without alpha, so that nothing shines through.
        assert_eq!(frame.color_type, ColorType::Rgb);
        Self(pixels)
    }

    fn at(&self, x: i32, y: i32) -> Colour {
        let at = (y * WIDTH as i32 + x) as usize * 3;
        Colour(self.0[at], self.0[at + 1], self.0[at + 2])
    }

    /// Pixels of a colour in a column, where bars are.
    fn height(&self, x: i32, colour: Colour) -> i32 {
        (TOP..=BOTTOM).filter(|y| self.at(x, *y) == colour).count() as i32
    }

    /// The pieces of a colour in a row, by their first pixel and their width.
    fn pieces(&self, y: i32, colour: Colour) -> Vec<(i32, i32)> {
        let mut pieces = Vec::<(i32, i32)>::new();
        for x in (0..WIDTH as i32).filter(|x| self.at(*x, y) == colour) {
            match pieces.last_mut() {
                Some((first, width)) if *first + *width == x => *width += 1,
                _ => pieces.push((x, 1)),
            }
        }
        pieces
    }

    /// Whether nothing was drawn close to the edge, and so nothing beyond it.
    fn is_whole(&self) -> bool {
        let (width, height) = (WIDTH as i32, HEIGHT as i32);
        let close = |x, y| x < 8 || y < 8 || x >= width - 8 || y >= height - 8;
        let all = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        all.filter(|(x, y)| close(*x, *y))
            .all(|(x, y)| self.at(x, y) == CARD)
    }
}

/// Where zero is if the greatest counts are 30 both ways, and the pixels of one case.
const MIDDLE: i32 = 225;
const CASE: f64 = 266.0 / 60.0;

#[test]
fn bars_are_as_high_as_their_days() {
    for count in [1, 2, 31, 90] {
        let days = days(count, |n| {
            (30 - n * 7 % 30, if n == 0 { 30 } else { n * 11 % 31 })
        });
        let seen = Seen::of(&days);
        // Close to zero no bar is round yet, and just beyond the line there.
        let opened = seen.pieces(MIDDLE - 2, OPENED);
        let solved = seen.pieces(MIDDLE + 1, SOLVED);
        assert_eq!(opened.len(), days.len());
        let widths = |pieces: &[(i32, i32)]| pieces.iter().map(|(_, width)| *width).max();
        assert_eq!(
            widths(&opened),
            opened.iter().map(|(_, width)| *width).min()
        );
        let mut left = solved.iter();
        for ((x, width), day) in opened.into_iter().zip(&days) {
            let up = seen.height(x + width / 2, OPENED);
            // The line at zero lies over the first pixel.
            assert!(
                (f64::from(up + 1) - f64::from(day.opened) * CASE).abs() <= 1.0,
                "{day:?} {up}"
            );
            if day.solved > 0 {
                assert_eq!(left.next(), Some(&(x, width)));
            }
            let down = seen.height(x + width / 2, SOLVED);
            let length = f64::from(day.solved) * CASE;
            let drawn = if day.solved > 0 { down + 1 } else { down };
            assert!((f64::from(drawn) - length).abs() <= 1.0, "{day:?} {down}");
        }
        assert_eq!(left.next(), None);
        assert!(seen.is_whole());
    }
}

#[test]
fn where_nothing_happened_there_is_no_bar() {
    for days in [days(30, |_| (0, 0)), days(1, |_| (0, 0)), Vec::new()] {
        let seen = Seen::of(&days);
        for colour in [OPENED, SOLVED] {
            assert!((0..WIDTH as i32).all(|x| seen.height(x, colour) == 0));
        }
        assert!(seen.is_whole());
    }
}

#[test]
fn one_case_among_very_many_is_seen() {
    let seen = Seen::of(&days(90, |n| {
        if n == 0 { (u32::MAX, u32::MAX) } else { (1, 1) }
    }));
    let lowest = LOWEST - 2;
    assert_eq!(seen.pieces(MIDDLE - lowest, OPENED).len(), 90);
    assert_eq!(seen.pieces(MIDDLE + lowest - 1, SOLVED).len(), 90);
    assert!(seen.is_whole());
}

#[test]
fn a_month_that_began_just_now_is_written_whole() {
    for (count, day) in [(90, 7), (90, 9), (90, 14), (30, 8), (12, 7), (2, 7)] {
        let seen = Seen::of(&days_to(NOVEMBER + day * DAY, count, |_| (1, 1)));
        assert!(seen.is_whole(), "{count} days up to {day} days later");
    }
}

#[test]
fn the_oldest_days_make_room_if_there_are_too_many() {
    let many: Vec<Day> = days(90, |n| (n, 1))
        .into_iter()
        .chain(days(30, |n| (1, n)))
        .collect();
    assert_eq!(draw(&many), draw(&many[30..]));
}

#[test]
fn equal_days_give_equal_bytes() {
    let drawn = || draw(&days(30, |n| (n * 7 % 13, n * 5 % 11)));
    assert_eq!(drawn(), drawn());
}

/// The relative luminance of WCAG 2.2.
fn luminance(Colour(red, green, blue): Colour) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

#[test]
fn colours_are_told_apart_by_lightness_too() {
    let contrast = |one, other| {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        f64::max(one / other, other / one)
    };
    // WCAG 2.2 asks for 3 of graphics (1.4.11) and 7 of text at its strictest (1.4.6).
    assert!(contrast(OPENED, CARD) > 3.0 && contrast(SOLVED, CARD) > 3.0);
    assert!(contrast(WRITING, CARD) > 7.0);
    assert!(contrast(OPENED, SOLVED) > 1.8);
}

#[test]
fn thousands_stand_apart() {
    let texts = [0, 999, 1000, 12_345, 4_294_967_295].map(grouped);
    assert_eq!(texts, ["0", "999", "1 000", "12 345", "4 294 967 295"]);
}

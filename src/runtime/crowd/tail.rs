//! How unlikely a count is by chance.

/// P(at least `count`), where `mean` are usual: the upper tail of Poisson's distribution. From 0 to 1; a mean that is no
/// number above 0 counts as 0.
pub(super) fn tail(count: u32, mean: f64) -> f64 {
    if count == 0 {
        return 1.0;
    }
    if mean.is_nan() || mean <= 0.0 {
        return 0.0;
    }
    // Logarithms, since e^-mean alone would vanish for a large mean.
    let mut term = -mean;
    let mut below = term.exp();
    for n in 1..count {
        term += mean.ln() - f64::from(n).ln();
        below += term.exp();
    }
    (1.0 - below).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::tail;

    #[test]
    fn it_is_the_tail_that_tables_have() {
        for (count, mean, table) in [
            (0, 3.0, 1.0),
            (1, 1.0, 0.632_121),
            (4, 0.5, 0.001_752),
            (5, 0.5, 0.000_172),
            (10, 10.0, 0.542_070),
            (21, 10.0, 0.001_588),
        ] {
            assert!((tail(count, mean) - table).abs() < 1e-6, "{count} {mean}");
        }
        assert!(tail(1100, 1000.0) < 0.002 && tail(1000, 1000.0) > 0.4);
        assert_eq!(tail(4, 0.0), 0.0);
        assert_eq!(tail(4, f64::NAN), 0.0);
    }
}

//! Sums that do not depend on the order of what is added up.
//!
//! Mean and sample standard deviation are those of ISO 3534-1: `x̄ = Σx / n` and `s = √(Σ(x − x̄)² / (n − 1))`.

/// The sum of `values`, smallest first. It leaves them sorted.
pub(crate) fn sum(values: &mut [f64]) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.iter().sum()
}

/// The mean of `values`; `None` when there are none. Equal values have exactly their value as mean.
pub(crate) fn mean(values: &mut [f64]) -> Option<f64> {
    let sum = sum(values);
    let (lowest, highest) = (values.first()?, values.last()?);
    // Rounding may carry a sum out of the range of its parts; a mean is never outside.
    Some((sum / values.len() as f64).clamp(*lowest, *highest))
}

/// The sample standard deviation (n − 1) of `values`; `None` below two. Equal values have exactly 0.
pub(crate) fn deviation(values: &mut [f64]) -> Option<f64> {
    let mean = mean(values)?;
    if values.len() < 2 {
        return None;
    }
    let mut squares: Vec<f64> = values.iter().map(|value| (value - mean) * (value - mean)).collect();
    Some((sum(&mut squares) / (values.len() - 1) as f64).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_have_exactly_their_value_as_mean_and_no_deviation() {
        let mut values = [78.3; 7];
        assert_eq!(mean(&mut values), Some(78.3));
        assert_eq!(deviation(&mut values), Some(0.0));
    }

    #[test]
    fn one_value_has_no_deviation_and_none_has_no_mean() {
        assert_eq!(deviation(&mut [3.0]), None);
        assert_eq!(mean(&mut []), None);
        assert_eq!(deviation(&mut []), None);
    }

    #[test]
    fn the_deviation_divides_by_one_less_than_the_count() {
        // Deviations from 5: 3, 1, 1, 1, 0, 0, 2, 4; squares 32; 32 / 7.
        let mut values = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
        assert!((deviation(&mut values).unwrap() - (32.0_f64 / 7.0).sqrt()).abs() < 1e-12);
    }
}

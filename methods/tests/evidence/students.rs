//! Student's t against values with 50 digits, and against itself.

use methods::evidence::Student;
use proptest::prelude::*;

use crate::data::agrees;

#[test]
fn tails_agree_with_fifty_digit_values_to_twelve_digits() {
    let mut read = 0;
    for line in include_str!("student.tsv").lines().filter(|line| !line.starts_with('#')) {
        let numbers: Vec<f64> = line.split('\t').map(|number| number.parse().unwrap()).collect();
        let &[freedom, t, tails] = numbers.as_slice() else { panic!("{line}") };
        let student = Student::new(freedom).unwrap();
        let found = student.two_sided(t).unwrap();
        assert!(agrees(found, tails, 12), "{line}: {found}");
        assert!(agrees(student.cdf(-t).unwrap(), tails / 2.0, 12), "{line}");
        assert!(agrees(student.cdf(t).unwrap(), 1.0 - tails / 2.0, 14), "{line}");
        // And back, where the tail says enough about t.
        if tails < 0.999 {
            let back = -student.quantile(tails / 2.0).unwrap();
            assert!(agrees(back, t, 11), "{line}: {back}");
        }
        read += 1;
    }
    assert_eq!(read, 200);
}

#[test]
fn what_is_no_distribution_or_no_share_is_refused() {
    for freedom in [f64::NAN, f64::NEG_INFINITY, -1.0, 0.0, 0.999, f64::MIN_POSITIVE] {
        assert_eq!(Student::new(freedom), None);
    }
    let student = Student::new(3.0).unwrap();
    for share in [f64::NAN, -0.1, 0.0, 1.0, 1.1, f64::INFINITY] {
        assert_eq!(student.quantile(share), None);
    }
    assert_eq!((student.cdf(f64::NAN), student.two_sided(f64::NAN)), (None, None));
    assert_eq!((student.cdf(f64::INFINITY), student.cdf(f64::NEG_INFINITY)), (Some(1.0), Some(0.0)));
    assert_eq!((student.cdf(0.0), student.two_sided(0.0)), (Some(0.5), Some(1.0)));
    assert_eq!(student.quantile(0.5), Some(0.0));
    // Where cubes and squares overflow.
    assert_eq!(Student::new(1e232).unwrap().two_sided(1e164), Some(0.0));
    assert_eq!(Student::new(1e232).unwrap().two_sided(1e-164), Some(1.0));
    assert!(agrees(Student::new(1.0).unwrap().two_sided(1e200).unwrap(), 2e-200 / std::f64::consts::PI, 13));
}

proptest! {
    #[test]
    fn quantile_and_distribution_undo_each_other(
        freedom in prop_oneof![1.0..40.0, 1.0..1e5, 9e4..2e5, Just(f64::INFINITY), 1e5..1e300],
        exponent in -250.0..-0.02_f64,
    ) {
        let student = Student::new(freedom).unwrap();
        let share = 10.0_f64.powf(exponent);
        for share in [share, 1.0 - share] {
            if let Some(t) = student.quantile(share).filter(|_| share < 1.0) {
                prop_assert!(agrees(student.cdf(t).unwrap(), share, 10), "{} {} {}", freedom, share, t);
            }
        }
    }

    #[test]
    fn any_float_is_answered_without_a_panic(freedom in any::<f64>(), t in any::<f64>()) {
        if let Some(student) = Student::new(freedom) {
            for answer in [student.cdf(t), student.two_sided(t)].into_iter().flatten() {
                prop_assert!((0.0..=1.0).contains(&answer));
            }
            prop_assert!(student.quantile(t).is_none_or(f64::is_finite));
        }
    }

    #[test]
    fn the_tail_never_grows_with_t(freedom in 1.0..2e5_f64, t in 0.0..30.0_f64, more in 1e-6..1.0_f64) {
        let student = Student::new(freedom).unwrap();
        let (near, far) = (student.two_sided(t).unwrap(), student.two_sided(t + more).unwrap());
        prop_assert!(far <= near * (1.0 + 1e-12), "{} {}", near, far);
    }
}

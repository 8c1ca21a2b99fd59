//! The draw, against digests that sha256sum printed.

use methods::selection::{DrawError, draw};
use proptest::prelude::*;

/// `printf '%s\n%s' SEED ID | sha256sum`
const PRINTED: [(&str, &str, &str); 8] = [
    (LOTTERY, "Alpha", "0a6676813f9a8459f70c324bc99f24ca7808dd42780a05478edddc402c2cc4bc"),
    (LOTTERY, "Beta", "8a4325d4aba3527836e0d2930ce5057a8823e03c26b14c4836a410d11564deed"),
    (LOTTERY, "Gamma", "d428005021a560b5ded730b217485af4fe92e0bf0856dee98745d603622feaee"),
    ("seed", "p-1", "9d175ba0efd5b6ed637c89a2eef1a5ae0dcc4ce48c8d781c177661ffc493bbb6"),
    ("seed", "p-2", "13d750c9cd309e7357a223a5c134b21ba58f89f0e438a225c89d1d617412d393"),
    ("seed", "p-3", "aeff4141b04e803744c32a5093237f46a00b7f2cd7c5d7601ec83b895299a943"),
    ("seed", "ধারণা", "ea0c9cfc4d34fa6344d9ca55a990a00f66d6d2fcb91e08e1364f94e9e15ed97c"),
    ("", "", "01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b"),
];
const LOTTERY: &str = "Lottery 2026-07-01: 4 8 15 16 23 42";

#[test]
fn digests_are_those_of_sha256sum() {
    for (seed, id, digest) in PRINTED {
        assert_eq!(draw(seed, &[id]).unwrap()[0].digest, digest, "{seed:?} {id:?}");
    }
}

#[test]
fn the_lowest_digest_comes_first() {
    let drawn = draw("seed", &["p-1", "p-2", "p-3", "ধারণা"]).unwrap();
    let ids: Vec<&str> = drawn.iter().map(|drawn| drawn.id.as_str()).collect();
    assert_eq!(ids, ["p-2", "p-1", "p-3", "ধারণা"]);
}

#[test]
fn an_id_that_is_there_twice_cannot_be_drawn() {
    assert_eq!(draw("seed", &["a", "b", "a"]), Err(DrawError::DuplicateId("a".to_owned())));
    assert_eq!(draw::<&str>("seed", &[]), Ok(Vec::new()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_ids_does_not_matter(
        (ids, shuffled) in prop::collection::btree_set(".{0,8}", 0..12)
            .prop_map(|ids| ids.into_iter().collect::<Vec<String>>())
            .prop_flat_map(|ids| (Just(ids.clone()), Just(ids).prop_shuffle())),
        seed in ".{0,12}",
    ) {
        let drawn = draw(&seed, &ids).unwrap();
        prop_assert_eq!(&drawn, &draw(&seed, &shuffled).unwrap());
        prop_assert!(drawn.windows(2).all(|pair| pair[0].digest < pair[1].digest));
    }
}

//! Numbers that look random and are the same everywhere: xoshiro256++ (Blackman and Vigna, Scrambled Linear Pseudorandom
//! Number Generators, 2021), filled from a seed by SplitMix64 (Steele, Lea and Flood, 2014) as its authors advise.

/// A stream of numbers.
#[derive(Clone, Debug)]
pub(crate) struct Random([u64; 4]);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        let mut state = seed;
        Self([(); 4].map(|()| {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            mixed ^ (mixed >> 31)
        }))
    }

    /// Evenly spread over all numbers of 64 bits.
    #[inline]
    pub(crate) fn next(&mut self) -> u64 {
        let Self([a, b, c, d]) = self;
        let result = a.wrapping_add(*d).rotate_left(23).wrapping_add(*a);
        let shifted = *b << 17;
        *c ^= *a;
        *d ^= *b;
        *b ^= *c;
        *a ^= *d;
        *c ^= shifted;
        *d = d.rotate_left(45);
        result
    }

    /// Goes 2¹²⁸ numbers ahead: streams that are one jump apart never meet.
    pub(crate) fn jump(&mut self) {
        const JUMP: [u64; 4] =
            [0x180e_c6d3_3cfd_0aba, 0xd5a6_1266_f0c9_392c, 0xa958_2618_e03f_c9aa, 0x39ab_dc45_29b1_661c];
        let mut ahead = [0; 4];
        for word in JUMP {
            for bit in 0..64 {
                if word >> bit & 1 == 1 {
                    for (part, state) in ahead.iter_mut().zip(self.0) {
                        *part ^= state;
                    }
                }
                self.next();
            }
        }
        self.0 = ahead;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_authors_own_program() {
        let mut random = Random([1, 2, 3, 4]);
        let expected = [
            41_943_041,
            58_720_359,
            3_588_806_011_781_223,
            3_591_011_842_654_386,
            9_228_616_714_210_784_205,
            9_973_669_472_204_895_162,
            14_011_001_112_246_962_877,
            12_406_186_145_184_390_807,
            15_849_039_046_786_891_736,
            10_450_023_813_501_588_000,
        ];
        assert_eq!([(); 10].map(|()| random.next()), expected);
    }

    #[test]
    fn the_seed_is_spread_as_by_splitmix64() {
        // The first numbers of SplitMix64 with the seed 1234567, as its authors' program prints them.
        let expected = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
        ];
        assert_eq!(Random::new(1_234_567).0, expected);
    }

    #[test]
    fn a_jump_lands_where_the_authors_own_lands() {
        let mut random = Random::new(1_234_567);
        random.jump();
        let expected = [2_427_007_174_049_866_908, 17_286_397_496_246_694_959, 6_162_042_150_316_689_636];
        assert_eq!([(); 3].map(|()| random.next()), expected);
    }
}

//! The rules of challenges.

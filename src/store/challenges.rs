//! The rows of challenges.

//! The rules of proposals.

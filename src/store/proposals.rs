//! The rows of proposals.

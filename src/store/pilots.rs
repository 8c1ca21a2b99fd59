//! The rows of pilots.

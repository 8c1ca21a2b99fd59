//! The rules of pilots.

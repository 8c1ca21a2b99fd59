//! The rules of agencies.

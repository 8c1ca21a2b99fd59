//! The rows of agencies.

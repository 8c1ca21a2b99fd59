//! Following things.

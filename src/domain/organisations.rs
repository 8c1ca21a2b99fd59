//! The rules of organisations.

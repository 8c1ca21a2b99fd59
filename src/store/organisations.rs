//! The rows of organisations.

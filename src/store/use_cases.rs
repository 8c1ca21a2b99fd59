//! The rows of use cases.

//! The rules of use cases.

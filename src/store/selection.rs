//! The rows of selection.

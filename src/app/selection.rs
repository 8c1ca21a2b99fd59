//! What people do with selection.

//! What people do with comments.

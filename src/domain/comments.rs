//! The rules of comments.

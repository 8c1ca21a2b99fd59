//! The rows of comments.

//! The rows of questions.

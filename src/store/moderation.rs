//! The rows of moderation.

//! What people do with moderation.

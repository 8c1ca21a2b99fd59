//! What people do with challenges.

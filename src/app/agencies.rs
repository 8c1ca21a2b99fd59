//! What people do with agencies.

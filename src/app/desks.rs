//! What people do with desks.

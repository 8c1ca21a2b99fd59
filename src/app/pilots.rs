//! What people do with pilots.

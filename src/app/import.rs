//! What people do with import.

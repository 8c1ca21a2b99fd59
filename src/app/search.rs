//! What people do with search.

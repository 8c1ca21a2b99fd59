//! What people do with organisations.

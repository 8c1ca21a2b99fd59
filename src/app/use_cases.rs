//! What people do with use cases.

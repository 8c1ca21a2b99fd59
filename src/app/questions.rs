//! What people do with questions.

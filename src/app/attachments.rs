//! What people do with attachments.

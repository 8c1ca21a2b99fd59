//! The rules of attachments.

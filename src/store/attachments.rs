//! The rows of attachments.

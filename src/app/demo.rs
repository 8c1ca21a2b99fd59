//! The demo: content in four languages and one-click sign-in.

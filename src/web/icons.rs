//! The icons of the design: a 24-unit grid, two-unit strokes in the colour of the text. Always beside a word.

/// Name and shapes of each icon.
pub const ICONS: &[(&str, &str)] = &[
    ("bell", r#"<path d="M6 17v-6a6 6 0 0 1 12 0v6l2 2H4zm4 4h4"/>"#),
    ("flag", r#"<path d="M5 21V4h13l-3 4.5 3 4.5H5"/>"#),
    (
        "route",
        r#"<circle cx="6" cy="18" r="2"/><circle cx="18" cy="6" r="2"/><path d="M8 18h7a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h7"/>"#,
    ),
    ("chart", r#"<path d="M4 4v16h16M8 16v-4m4 4V8m4 8v-6"/>"#),
    ("person", r#"<circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7"/>"#),
    ("speech", r#"<path d="M4 5h16v11H10l-5 4v-4H4z"/>"#),
    ("arrow", r#"<path d="M5 12h14m-6-6 6 6-6 6"/>"#),
    ("time", r#"<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>"#),
    ("cost", r#"<rect x="2" y="6" width="20" height="12" rx="2"/><circle cx="12" cy="12" r="3"/>"#),
    (
        "visits",
        r#"<circle cx="13" cy="4" r="1.6"/><path d="m9.5 21 2-5.5-2.5-3 1-5.5 4 1 1.5 3 3 1M11.5 15.5l3.5 2 1 3.5M6.5 12.5l1-4L10 7"/>"#,
    ),
    ("search", r#"<circle cx="11" cy="11" r="7"/><path d="m16.5 16.5 4.5 4.5"/>"#),
    ("close", r#"<path d="m6 6 12 12M18 6 6 18"/>"#),
    ("tick", r#"<path d="m5 12 5 5L19 7"/>"#),
    ("download", r#"<path d="M12 4v11m-5-4 5 5 5-5M5 20h14"/>"#),
    ("file", r#"<path d="M6 3h8l4 4v14H6zm8 0v4h4M9 12h6m-6 4h6"/>"#),
    ("idea", r#"<path d="M9 18h6m-5 3h4M8.5 14.5a6 6 0 1 1 7 0c-.7.6-1 1.5-1 2.5h-5c0-1-.3-1.9-1-2.5z"/>"#),
    ("office", r#"<path d="M4 21V9l8-5 8 5v12M2 21h20M9 21v-6h6v6"/>"#),
    ("objection", r#"<path d="M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8"/>"#),
    ("critique", r#"<path d="m4 20 1-5L16 4l4 4L9 19zM13.5 6.5l4 4"/>"#),
    ("lock", r#"<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>"#),
    (
        "support",
        r#"<path d="M7 11v9H4v-9zl4-8c1.5 0 2.5 1 2.5 2.5V9h5a2 2 0 0 1 2 2.3l-1.2 7a2 2 0 0 1-2 1.7H7"/>"#,
    ),
    (
        "question",
        r#"<circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.8-.9 1.7m0 3v.1"/>"#,
    ),
];

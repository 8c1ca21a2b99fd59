-- Comments, "me too", reports, official responses and moderation.
-- A voice under a pseudonym has no author_id: the link to the account is in `pseudonym`, sealed.
CREATE TABLE pseudonym (
    id TEXT NOT NULL PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    person_mark TEXT NOT NULL,
    person_sealed TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT pseudonym_person_unique UNIQUE (subject_kind, subject_id, person_mark),
    CONSTRAINT pseudonym_name_unique UNIQUE (subject_kind, subject_id, name)
);
CREATE TABLE comment (
    id TEXT NOT NULL PRIMARY KEY,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    -- The agency that owes an answer; a use case belongs to none.
    agency_id TEXT REFERENCES agency (id),
    root_id TEXT NOT NULL,
    parent_id TEXT REFERENCES comment (id),
    depth BIGINT NOT NULL,
    author_id TEXT REFERENCES person (id),
    pseudonym_id TEXT REFERENCES pseudonym (id),
    -- The helper who wrote it for somebody, and what that person is called.
    assisted_by TEXT REFERENCES person (id),
    assisted_name TEXT NOT NULL DEFAULT '',
    stance TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    me_too_count BIGINT NOT NULL DEFAULT 0,
    reply_count BIGINT NOT NULL DEFAULT 0,
    report_count BIGINT NOT NULL DEFAULT 0,
    visibility TEXT NOT NULL DEFAULT 'shown',
    visibility_reason TEXT NOT NULL DEFAULT '',
    due_at BIGINT,
    due_since BIGINT,
    response_state TEXT NOT NULL DEFAULT 'none',
    responded_at BIGINT,
    escalated_at BIGINT,
    edited_at BIGINT,
    external_id TEXT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT comment_external_unique UNIQUE (external_id)
);
CREATE INDEX pseudonym_mark ON pseudonym (person_mark);
CREATE INDEX comment_subject ON comment (subject_kind, subject_id, created_at);
CREATE INDEX comment_parent ON comment (parent_id, created_at);
CREATE INDEX comment_supported ON comment (subject_kind, subject_id, depth, me_too_count);
CREATE INDEX comment_overdue ON comment (response_state, escalated_at, due_at);
CREATE INDEX comment_visibility ON comment (visibility, created_at);
CREATE INDEX comment_due ON comment (agency_id, response_state, due_at);
CREATE INDEX comment_author ON comment (author_id, created_at);
CREATE INDEX comment_pseudonym ON comment (pseudonym_id, created_at);
CREATE TABLE comment_edit (
    comment_id TEXT NOT NULL REFERENCES comment (id),
    edited_at BIGINT NOT NULL,
    text TEXT NOT NULL,
    stance TEXT NOT NULL,
    CONSTRAINT comment_edit_unique PRIMARY KEY (comment_id, edited_at)
);
CREATE TABLE me_too (
    comment_id TEXT NOT NULL REFERENCES comment (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    CONSTRAINT me_too_once PRIMARY KEY (comment_id, person_id)
);
CREATE TABLE report (
    comment_id TEXT NOT NULL REFERENCES comment (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    at BIGINT NOT NULL,
    settled_at BIGINT,
    CONSTRAINT report_once PRIMARY KEY (comment_id, person_id)
);
CREATE INDEX report_open ON report (settled_at, at);
CREATE TABLE response (
    id TEXT NOT NULL PRIMARY KEY,
    comment_id TEXT NOT NULL REFERENCES comment (id),
    agency_id TEXT NOT NULL REFERENCES agency (id),
    by_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT response_once UNIQUE (comment_id)
);
CREATE TABLE moderation (
    id TEXT NOT NULL PRIMARY KEY,
    comment_id TEXT NOT NULL REFERENCES comment (id),
    action TEXT NOT NULL,
    reason_class TEXT NOT NULL,
    note TEXT NOT NULL,
    by_id TEXT REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX moderation_at ON moderation (at);
CREATE INDEX moderation_comment ON moderation (comment_id, at);
CREATE TABLE appeal (
    id TEXT NOT NULL PRIMARY KEY,
    comment_id TEXT NOT NULL REFERENCES comment (id),
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL DEFAULT '',
    outcome_reason TEXT NOT NULL DEFAULT '',
    settled_by TEXT REFERENCES person (id),
    settled_at BIGINT,
    CONSTRAINT appeal_once UNIQUE (comment_id, at)
);
CREATE INDEX appeal_open ON appeal (settled_at, at);

-- A challenge. The columns are what lists, clocks and rules ask for; the rest of what was written is JSON in `content`.
CREATE TABLE challenge (
    id TEXT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    agency_id TEXT NOT NULL REFERENCES agency (id),
    author_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL,
    state_reason TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    sector TEXT NOT NULL,
    content TEXT NOT NULL,
    revision BIGINT NOT NULL DEFAULT 1,
    opens_at BIGINT,
    questions_close_at BIGINT,
    submissions_close_at BIGINT,
    decision_at BIGINT,
    reviewer_id TEXT REFERENCES person (id),
    submitted_at BIGINT,
    published_at BIGINT,
    released_at BIGINT,
    external_id TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT challenge_number_unique UNIQUE (number),
    CONSTRAINT challenge_external_unique UNIQUE (external_id)
);
CREATE INDEX challenge_agency ON challenge (agency_id, state);
CREATE INDEX challenge_state ON challenge (state, submissions_close_at);
CREATE INDEX challenge_published ON challenge (published_at);
CREATE TABLE challenge_revision (
    challenge_id TEXT NOT NULL REFERENCES challenge (id),
    revision BIGINT NOT NULL,
    content TEXT NOT NULL,
    title TEXT NOT NULL,
    dates TEXT NOT NULL,
    note TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    CONSTRAINT challenge_revision_unique PRIMARY KEY (challenge_id, revision)
);
-- Everybody who has written in a challenge: none of them may let it out (four eyes).
CREATE TABLE challenge_editor (
    challenge_id TEXT NOT NULL REFERENCES challenge (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    CONSTRAINT challenge_editor_unique PRIMARY KEY (challenge_id, person_id)
);
CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenge (id),
    author_id TEXT NOT NULL REFERENCES person (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    answer TEXT,
    answered_by TEXT REFERENCES person (id),
    answered_at BIGINT,
    hidden_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX question_challenge ON question (challenge_id, asked_at);
CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    owner_kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    uploaded_by TEXT NOT NULL REFERENCES person (id),
    uploaded_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX attachment_owner ON attachment (owner_kind, owner_id);
-- A text in another language than the one it was written in, by whom it belongs to.
CREATE TABLE translation (
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    language TEXT NOT NULL,
    content TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    CONSTRAINT translation_unique PRIMARY KEY (subject_kind, subject_id, language)
);

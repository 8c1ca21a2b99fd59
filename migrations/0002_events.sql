-- What happened (outbox), how far each reader of it has come (cursor), mail that waits, and the public record of decisions.
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE TABLE outbox_cursor (
    name TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL
);
CREATE TABLE mail (
    id TEXT NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL,
    person_id TEXT REFERENCES person (id),
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    next_attempt_at BIGINT NOT NULL,
    sent_at BIGINT,
    failed_at BIGINT,
    created_at BIGINT NOT NULL,
    CONSTRAINT mail_once UNIQUE (event_id, address, kind)
);
CREATE INDEX mail_waiting ON mail (sent_at, failed_at, next_attempt_at);
CREATE TABLE record (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    agency_id TEXT REFERENCES agency (id),
    actor_role TEXT NOT NULL,
    payload TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX record_subject ON record (subject_kind, subject_id, at);

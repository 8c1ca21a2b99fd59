-- Tokens of programs that act for a person, what they asked for under a key of their own, and the orders of public lists.
CREATE TABLE api_token (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    -- The last characters, so that a person can tell tokens apart.
    ending TEXT NOT NULL,
    scopes TEXT NOT NULL,
    -- The second factor was shown in the session that made it.
    second_factor_at BIGINT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at BIGINT,
    CONSTRAINT api_token_unique UNIQUE (token_hash)
);
CREATE INDEX api_token_person ON api_token (person_id, created_at);
-- What a program asked for under an Idempotency-Key: a repetition leads to the same thing.
CREATE TABLE api_request (
    person_id TEXT NOT NULL REFERENCES person (id),
    request_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    made_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT api_request_once PRIMARY KEY (person_id, request_key)
);
CREATE INDEX challenge_newest ON challenge (published_at, id);
CREATE INDEX use_case_newest ON use_case (published_at, id);
CREATE INDEX pilot_newest ON pilot (created_at, id);
CREATE INDEX proposal_newest ON proposal (submitted_at, id);
CREATE INDEX comment_newest ON comment (created_at, id);
CREATE INDEX outbox_subject ON outbox (subject_kind, at, subject_id);

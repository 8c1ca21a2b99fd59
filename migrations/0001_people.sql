-- People, what they may do, and for whom. TEXT and BIGINT only; times are Unix milliseconds UTC; flags are 0 or 1.
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    name TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    identity_level TEXT NOT NULL DEFAULT 'email',
    password_hash TEXT,
    totp_sealed TEXT,
    totp_confirmed_at BIGINT,
    totp_last_step BIGINT NOT NULL DEFAULT 0,
    suspended_at BIGINT,
    erased_at BIGINT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT person_email_unique UNIQUE (email_folded)
);
CREATE TABLE recovery_code (
    person_id TEXT NOT NULL REFERENCES person (id),
    code_hash TEXT NOT NULL,
    used_at BIGINT,
    CONSTRAINT recovery_code_unique PRIMARY KEY (person_id, code_hash)
);
-- Wrong passwords and wrong second factors, so that nobody can try them all. subject is a mark of the address or person.
CREATE TABLE attempt (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    CONSTRAINT attempt_unique PRIMARY KEY (kind, subject)
);
CREATE TABLE sign_in_link (
    id TEXT NOT NULL PRIMARY KEY,
    email_folded TEXT NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    return_to TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    CONSTRAINT sign_in_link_token_unique UNIQUE (token_hash)
);
CREATE INDEX sign_in_link_email ON sign_in_link (email_folded, created_at);
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    token_hash TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    device TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    second_factor_at BIGINT,
    ended_at BIGINT,
    CONSTRAINT session_token_unique UNIQUE (token_hash)
);
CREATE INDEX session_person ON session (person_id, created_at);
CREATE TABLE agency (
    id TEXT NOT NULL PRIMARY KEY,
    parent_id TEXT REFERENCES agency (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    currency TEXT NOT NULL,
    about TEXT NOT NULL,
    phone TEXT NOT NULL,
    closed_at BIGINT,
    external_id TEXT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT agency_external_unique UNIQUE (external_id)
);
CREATE INDEX agency_parent ON agency (parent_id);
-- A threshold or duration that an administrator changed for one agency; what is not here has its default.
CREATE TABLE setting (
    agency_id TEXT NOT NULL REFERENCES agency (id),
    name TEXT NOT NULL,
    value BIGINT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES person (id),
    changed_at BIGINT NOT NULL,
    CONSTRAINT setting_unique PRIMARY KEY (agency_id, name)
);
CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    region TEXT NOT NULL,
    about TEXT NOT NULL,
    website TEXT NOT NULL,
    verified_at BIGINT,
    verified_by TEXT REFERENCES person (id),
    verification_asked_at BIGINT,
    closed_at BIGINT,
    external_id TEXT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT organisation_name_unique UNIQUE (name_folded),
    CONSTRAINT organisation_external_unique UNIQUE (external_id)
);
-- scope_kind is platform (scope_id ''), agency or organisation.
CREATE TABLE role_grant (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    scope_kind TEXT NOT NULL,
    scope_id TEXT NOT NULL,
    granted_by TEXT REFERENCES person (id),
    granted_at BIGINT NOT NULL,
    CONSTRAINT role_grant_unique UNIQUE (person_id, role, scope_kind, scope_id)
);
CREATE INDEX role_grant_scope ON role_grant (scope_kind, scope_id, role);
CREATE TABLE invitation (
    id TEXT NOT NULL PRIMARY KEY,
    scope_kind TEXT NOT NULL,
    scope_id TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    invited_by TEXT NOT NULL REFERENCES person (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    accepted_at BIGINT,
    accepted_by TEXT REFERENCES person (id),
    revoked_at BIGINT,
    CONSTRAINT invitation_token_unique UNIQUE (token_hash)
);
CREATE INDEX invitation_scope ON invitation (scope_kind, scope_id);
CREATE TABLE follow (
    person_id TEXT NOT NULL REFERENCES person (id),
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    followed_at BIGINT NOT NULL,
    CONSTRAINT follow_unique PRIMARY KEY (person_id, subject_kind, subject_id)
);
CREATE INDEX follow_subject ON follow (subject_kind, subject_id);
CREATE TABLE saved_search (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    query TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    checked_at BIGINT NOT NULL,
    CONSTRAINT saved_search_unique UNIQUE (person_id, query)
);

-- Use cases, proposals with their revisions and authors, and what was decided about them.
CREATE TABLE use_case (
    id TEXT NOT NULL PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    author_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL,
    state_reason TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    sector TEXT NOT NULL,
    content TEXT NOT NULL,
    evidence_level BIGINT NOT NULL,
    published_at BIGINT,
    external_id TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT use_case_external_unique UNIQUE (external_id)
);
CREATE INDEX use_case_state ON use_case (state, published_at);
CREATE INDEX use_case_organisation ON use_case (organisation_id);
-- An agency asks a use case to answer a challenge (challenge_id set) or to be piloted directly (challenge_id '').
CREATE TABLE use_case_request (
    id TEXT NOT NULL PRIMARY KEY,
    use_case_id TEXT NOT NULL REFERENCES use_case (id),
    agency_id TEXT NOT NULL REFERENCES agency (id),
    challenge_id TEXT NOT NULL,
    message TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    answer_reason TEXT NOT NULL DEFAULT '',
    answered_at BIGINT,
    CONSTRAINT use_case_request_unique UNIQUE (use_case_id, agency_id, challenge_id)
);
CREATE TABLE proposal (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenge (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    author_id TEXT NOT NULL REFERENCES person (id),
    state TEXT NOT NULL,
    state_reason TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    -- What the team changed since it was sent last; title and content stay what was sent.
    unsent TEXT,
    revision BIGINT NOT NULL DEFAULT 0,
    submitted_at BIGINT,
    made_public_at BIGINT,
    external_id TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT proposal_external_unique UNIQUE (external_id)
);
CREATE INDEX proposal_challenge ON proposal (challenge_id, state);
CREATE INDEX proposal_organisation ON proposal (organisation_id, state);
CREATE INDEX proposal_author ON proposal (author_id);
CREATE TABLE proposal_revision (
    proposal_id TEXT NOT NULL REFERENCES proposal (id),
    revision BIGINT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    content TEXT NOT NULL,
    hash TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    CONSTRAINT proposal_revision_unique PRIMARY KEY (proposal_id, revision)
);
-- Organisations that answer together with the one that owns the proposal.
CREATE TABLE proposal_partner (
    proposal_id TEXT NOT NULL REFERENCES proposal (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    invited_by TEXT NOT NULL REFERENCES person (id),
    invited_at BIGINT NOT NULL,
    accepted_at BIGINT,
    CONSTRAINT proposal_partner_unique PRIMARY KEY (proposal_id, organisation_id)
);
CREATE INDEX proposal_partner_organisation ON proposal_partner (organisation_id);
-- What the agency decided about a proposal: prepared first, released together with all others.
CREATE TABLE proposal_decision (
    proposal_id TEXT NOT NULL PRIMARY KEY REFERENCES proposal (id),
    challenge_id TEXT NOT NULL REFERENCES challenge (id),
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    criteria TEXT NOT NULL,
    prepared_by TEXT NOT NULL REFERENCES person (id),
    prepared_at BIGINT NOT NULL,
    released_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX proposal_decision_challenge ON proposal_decision (challenge_id);

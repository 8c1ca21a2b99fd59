-- A selected proposal under way: where it runs, what is told about it, and each move of its stage with the reason.
CREATE TABLE pilot (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenge (id),
    proposal_id TEXT NOT NULL REFERENCES proposal (id),
    agency_id TEXT NOT NULL REFERENCES agency (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    state TEXT NOT NULL,
    stage TEXT NOT NULL,
    stage_reason TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    sector TEXT NOT NULL,
    summary TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT pilot_proposal_unique UNIQUE (proposal_id)
);
CREATE INDEX pilot_agency ON pilot (agency_id, stage);
CREATE INDEX pilot_challenge ON pilot (challenge_id);
CREATE TABLE site (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    region TEXT NOT NULL,
    added_by TEXT NOT NULL REFERENCES person (id),
    added_at BIGINT NOT NULL,
    closed_at BIGINT,
    CONSTRAINT site_name_unique UNIQUE (pilot_id, name_folded)
);
CREATE TABLE pilot_update (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX pilot_update_pilot ON pilot_update (pilot_id, at);
CREATE TABLE stage_move (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    from_stage TEXT NOT NULL,
    to_stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX stage_move_pilot ON stage_move (pilot_id, at);

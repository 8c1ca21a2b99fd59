-- What other agencies need to do the same, and those that do.
CREATE TABLE replication_kit (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    number BIGINT NOT NULL,
    language TEXT NOT NULL,
    -- JSON: process map, legal basis, configuration, training, cost model, licence, contacts.
    content TEXT NOT NULL,
    -- What is new in this version.
    note TEXT NOT NULL,
    written_by TEXT NOT NULL REFERENCES person (id),
    published_at BIGINT NOT NULL,
    CONSTRAINT replication_kit_unique UNIQUE (pilot_id, number)
);
CREATE TABLE adoption (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    agency_id TEXT NOT NULL REFERENCES agency (id),
    service_id TEXT REFERENCES service (id),
    -- interested, assessing, adapting, deployed, verified, sustained or dropped
    state TEXT NOT NULL,
    -- JSON: cases a year and what one case takes today, as the adopter says; and what to expect from it.
    terms TEXT NOT NULL,
    kit_number BIGINT NOT NULL,
    started_by TEXT NOT NULL REFERENCES person (id),
    started_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT adoption_agency_unique UNIQUE (pilot_id, agency_id)
);
CREATE INDEX adoption_agency ON adoption (agency_id, state);
-- Each move of an adoption, and what was done differently there.
CREATE TABLE adoption_step (
    id TEXT NOT NULL PRIMARY KEY,
    adoption_id TEXT NOT NULL REFERENCES adoption (id),
    -- '' for a note of what was adapted, without a move.
    to_state TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX adoption_step_adoption ON adoption_step (adoption_id, at);

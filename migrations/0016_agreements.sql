-- Services of agencies, and what a pilot's two sides agreed: its terms, what will be measured and how, and its steps.
CREATE TABLE service (
    id TEXT NOT NULL PRIMARY KEY,
    agency_id TEXT NOT NULL REFERENCES agency (id),
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    -- JSON: what people do today step by step, volume, baseline, where the numbers come from.
    content TEXT NOT NULL,
    created_by TEXT NOT NULL REFERENCES person (id),
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT service_name_unique UNIQUE (agency_id, name_folded)
);
-- Each version of a pilot's agreement; the one in force has the highest number among those with both signatures.
CREATE TABLE agreement (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    -- 1 for the first, then one more for each amendment.
    number BIGINT NOT NULL,
    -- draft, offered, in_force, superseded; an offer that is withdrawn or answered is a draft again
    state TEXT NOT NULL,
    -- Who wrote it last: agency or organisation.
    side TEXT NOT NULL,
    -- JSON of domain::agreements::AgreementContent.
    content TEXT NOT NULL,
    -- Lower-case hexadecimal SHA-256 of the content that was offered; '' in a draft.
    sha256 TEXT NOT NULL DEFAULT '',
    -- Why the agreement was changed; '' for the first.
    reason TEXT NOT NULL DEFAULT '',
    written_by TEXT NOT NULL REFERENCES person (id),
    agency_signed_by TEXT REFERENCES person (id),
    agency_signed_at BIGINT,
    organisation_signed_by TEXT REFERENCES person (id),
    organisation_signed_at BIGINT,
    in_force_at BIGINT,
    -- It changed what is measured or how it is judged while the pilot was running.
    moved_goalposts BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT agreement_number_unique UNIQUE (pilot_id, number)
);
-- Everybody who wrote a part of an agreement: who wrote it for the agency does not sign it for the agency.
CREATE TABLE agreement_writer (
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    side TEXT NOT NULL,
    CONSTRAINT agreement_writer_unique PRIMARY KEY (agreement_id, person_id, side)
);
-- A part of the work that is delivered, accepted and paid. Its terms are copied from the agreement in force.
CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    deliverable TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    -- planned, submitted, accepted, rejected; then those of the payments: payable, paying, paid, failed, reversed
    state TEXT NOT NULL,
    delivered TEXT NOT NULL DEFAULT '',
    -- JSON list of the addresses of what was handed over.
    delivered_links TEXT NOT NULL DEFAULT '[]',
    delivered_by TEXT REFERENCES person (id),
    delivered_at BIGINT,
    -- When silence is told to the senior owner, and when it counts as a yes: NULL where the agreement does not say so.
    answer_due_at BIGINT,
    accept_due_at BIGINT,
    escalated_at BIGINT,
    answer TEXT NOT NULL DEFAULT '',
    answered_by TEXT REFERENCES person (id),
    answered_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT milestone_number_unique UNIQUE (pilot_id, number)
);
CREATE INDEX milestone_waiting ON milestone (answer_due_at) WHERE state = 'submitted';
-- Each thing that happened to a milestone, for everybody to read.
CREATE TABLE milestone_step (
    id TEXT NOT NULL PRIMARY KEY,
    milestone_id TEXT NOT NULL REFERENCES milestone (id),
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- NULL where silence decided.
    by_id TEXT REFERENCES person (id),
    at BIGINT NOT NULL
);
CREATE INDEX milestone_step_milestone ON milestone_step (milestone_id, at);

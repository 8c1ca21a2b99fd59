-- What the observations show, computed once and kept; questions about it; and decisions at the gates.
CREATE TABLE evidence_snapshot (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    -- The adopting agency's own measurement; '' for the pilot's.
    adoption_id TEXT NOT NULL DEFAULT '',
    number BIGINT NOT NULL,
    -- Which change of the pilot's data it was computed from, and under which version of the agreement.
    change BIGINT NOT NULL,
    agreement_number BIGINT NOT NULL,
    -- g1, g2 or g3: the gate that it is for; '' only to look.
    gate TEXT NOT NULL DEFAULT '',
    -- JSON of what it is computed with: seed, resamples, criteria, facts.
    terms TEXT NOT NULL,
    -- JSON of methods::evidence::Snapshot, to the last digit; '' until it is computed.
    content TEXT NOT NULL DEFAULT '',
    -- JSON of what the page shows besides: distributions.
    shown TEXT NOT NULL DEFAULT '',
    -- The snapshot_hash inside the content.
    sha256 TEXT NOT NULL DEFAULT '',
    computed_at BIGINT,
    -- What changed since the last one, in words.
    note TEXT NOT NULL,
    language TEXT NOT NULL,
    taken_by TEXT NOT NULL REFERENCES person (id),
    taken_as TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    verified_by TEXT REFERENCES person (id),
    verified_at BIGINT,
    verified_note TEXT NOT NULL DEFAULT '',
    CONSTRAINT evidence_snapshot_unique UNIQUE (pilot_id, adoption_id, number)
);
CREATE INDEX evidence_snapshot_waiting ON evidence_snapshot (taken_at) WHERE computed_at IS NULL;
CREATE TABLE evidence_dispute (
    id TEXT NOT NULL PRIMARY KEY,
    snapshot_id TEXT NOT NULL REFERENCES evidence_snapshot (id),
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    author_id TEXT NOT NULL REFERENCES person (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    -- open, agreed or rejected
    state TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    answer_language TEXT NOT NULL DEFAULT '',
    answered_by TEXT REFERENCES person (id),
    answered_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX evidence_dispute_pilot ON evidence_dispute (pilot_id, asked_at);
CREATE INDEX evidence_dispute_open ON evidence_dispute (due_at) WHERE state = 'open';
CREATE TABLE gate (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    -- g1, g2 or g3; the same gate can be stood at again after going back.
    kind TEXT NOT NULL,
    number BIGINT NOT NULL,
    snapshot_id TEXT NOT NULL REFERENCES evidence_snapshot (id),
    -- What the rule says: scale, iterate, stop or undecided; and JSON of how it stands with each criterion.
    verdict TEXT NOT NULL,
    findings TEXT NOT NULL,
    -- open, signed (by the verifier) or decided
    state TEXT NOT NULL,
    opened_by TEXT NOT NULL REFERENCES person (id),
    opened_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    told_late_at BIGINT,
    signed_by TEXT REFERENCES person (id),
    signed_at BIGINT,
    signed_note TEXT NOT NULL DEFAULT '',
    -- scale, iterate or stop
    outcome TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    decided_by TEXT REFERENCES person (id),
    decided_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT gate_number_unique UNIQUE (pilot_id, kind, number)
);
CREATE INDEX gate_open ON gate (due_at) WHERE state <> 'decided';

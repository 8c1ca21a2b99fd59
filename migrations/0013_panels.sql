-- Who judges the ideas for a challenge, by which criteria, and what they found.
CREATE TABLE panel (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenge (id),
    state TEXT NOT NULL,
    -- Which totals decide: raw or normalised. Fixed when the scoring opens.
    basis TEXT NOT NULL,
    blind BIGINT NOT NULL,
    -- The criteria as JSON; what the challenge says, with rubrics and what breaks ties.
    criteria TEXT NOT NULL,
    criteria_version BIGINT NOT NULL,
    deadline_at BIGINT,
    -- Decides draws. Its SHA-256 is on the record from the opening on, the seed itself from the lock on.
    seed TEXT NOT NULL,
    opened_at BIGINT,
    locked_at BIGINT,
    unblinded_at BIGINT,
    unblind_reason TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL REFERENCES person (id),
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE panel_member (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES panel (challenge_id),
    person_id TEXT NOT NULL REFERENCES person (id),
    -- What the others, the bidders and the record call them.
    number BIGINT NOT NULL,
    outside BIGINT NOT NULL,
    for_users BIGINT NOT NULL,
    state TEXT NOT NULL,
    -- The declaration: free, or a link with what it is; and for whom they work.
    declaration TEXT NOT NULL DEFAULT '',
    declared_link TEXT NOT NULL DEFAULT '',
    employer TEXT NOT NULL DEFAULT '',
    declared_at BIGINT,
    invited_by TEXT NOT NULL REFERENCES person (id),
    invited_at BIGINT NOT NULL,
    reminded_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT panel_member_person_unique UNIQUE (challenge_id, person_id),
    CONSTRAINT panel_member_number_unique UNIQUE (challenge_id, number)
);
CREATE INDEX panel_member_person ON panel_member (person_id);
-- The ideas as the panel knows them: a letter in place of a name.
CREATE TABLE panel_proposal (
    proposal_id TEXT NOT NULL PRIMARY KEY REFERENCES proposal (id),
    challenge_id TEXT NOT NULL REFERENCES panel (challenge_id),
    number BIGINT NOT NULL,
    -- What rankings need of its content: the cost of a case in minor units, and the partners that it names, as JSON.
    cost_minor BIGINT,
    partners TEXT NOT NULL DEFAULT '[]',
    -- A round in which those who scored it talk about it and may score again.
    calibration_opened_at BIGINT,
    calibration_closed_at BIGINT,
    CONSTRAINT panel_proposal_number_unique UNIQUE (challenge_id, number)
);
-- One member is to judge one idea; what they found.
CREATE TABLE evaluation (
    member_id TEXT NOT NULL REFERENCES panel_member (id),
    proposal_id TEXT NOT NULL REFERENCES panel_proposal (proposal_id),
    challenge_id TEXT NOT NULL REFERENCES panel (challenge_id),
    state TEXT NOT NULL,
    -- One score for each criterion, apart by commas; nothing where there is none yet.
    scores TEXT NOT NULL DEFAULT '',
    -- The reasons as JSON, in the same order.
    reasons TEXT NOT NULL DEFAULT '[]',
    -- Why it was recused, or opened again.
    note TEXT NOT NULL DEFAULT '',
    assigned_at BIGINT NOT NULL,
    sent_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT evaluation_unique PRIMARY KEY (member_id, proposal_id)
);
CREATE INDEX evaluation_challenge ON evaluation (challenge_id, member_id);
CREATE INDEX evaluation_proposal ON evaluation (proposal_id);
-- What members say to each other in a calibration round.
CREATE TABLE panel_message (
    id TEXT NOT NULL PRIMARY KEY,
    proposal_id TEXT NOT NULL REFERENCES panel_proposal (proposal_id),
    member_id TEXT NOT NULL REFERENCES panel_member (id),
    text TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX panel_message_proposal ON panel_message (proposal_id, at);

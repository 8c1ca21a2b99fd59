-- What members of panels handed in, each time that they did: a score that is changed later erases nothing.
CREATE TABLE evaluation_sent (
    member_id TEXT NOT NULL REFERENCES panel_member (id),
    proposal_id TEXT NOT NULL REFERENCES panel_proposal (proposal_id),
    -- 1 for the first time, then one more each time.
    number BIGINT NOT NULL,
    scores TEXT NOT NULL,
    reasons TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    CONSTRAINT evaluation_sent_unique PRIMARY KEY (member_id, proposal_id, number)
);
INSERT INTO evaluation_sent (member_id, proposal_id, number, scores, reasons, sent_at)
    SELECT member_id, proposal_id, 1, scores, reasons, sent_at FROM evaluation WHERE sent_at IS NOT NULL;
-- The days after a release in which nothing is signed, so that those who were not chosen can complain first.
CREATE TABLE standstill (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenge (id),
    released_by TEXT NOT NULL REFERENCES person (id),
    ends_at BIGINT NOT NULL,
    -- When the agency was told that it is over.
    told_at BIGINT
);
CREATE INDEX standstill_due ON standstill (ends_at) WHERE told_at IS NULL;
-- What a team says was wrong with a selection, and what somebody outside the panel found.
CREATE TABLE award_complaint (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenge (id),
    proposal_id TEXT NOT NULL REFERENCES proposal (id),
    author_id TEXT NOT NULL REFERENCES person (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    -- What the team asks for.
    wish TEXT NOT NULL,
    state TEXT NOT NULL,
    filed_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    answered_by TEXT REFERENCES person (id),
    answered_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    CONSTRAINT award_complaint_proposal_unique UNIQUE (proposal_id)
);
CREATE INDEX award_complaint_challenge ON award_complaint (challenge_id, filed_at);
CREATE INDEX award_complaint_open ON award_complaint (due_at) WHERE state = 'open';

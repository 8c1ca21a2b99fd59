-- When the decisions about a proposal's challenge were released: lists of what everybody may read begin at those.
ALTER TABLE proposal ADD COLUMN released_at BIGINT;
UPDATE proposal SET released_at = (SELECT c.released_at FROM challenge c WHERE c.id = proposal.challenge_id);
CREATE INDEX proposal_released ON proposal (submitted_at, id) WHERE released_at IS NOT NULL;

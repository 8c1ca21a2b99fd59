-- Most comments have no parent, no pseudonym and no duty: what is looked for by these is found in indexes of those that do,
-- and a plain comment is written into four indexes less.
DROP INDEX comment_parent;
CREATE INDEX comment_parent ON comment (parent_id, created_at) WHERE parent_id IS NOT NULL;
DROP INDEX comment_pseudonym;
CREATE INDEX comment_pseudonym ON comment (pseudonym_id, created_at) WHERE pseudonym_id IS NOT NULL;
DROP INDEX comment_overdue;
CREATE INDEX comment_overdue ON comment (due_at, id) WHERE response_state = 'waiting' AND escalated_at IS NULL;
DROP INDEX comment_due;
CREATE INDEX comment_due ON comment (agency_id, response_state, due_at) WHERE due_at IS NOT NULL;

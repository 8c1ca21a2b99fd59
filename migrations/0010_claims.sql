-- Until when a server holds this letter to send it; nobody else sends it before that.
ALTER TABLE mail ADD COLUMN claimed_until BIGINT;
-- The first, second, third … pseudonym of a person: a mark made with the installation's key of the person and the number.
-- Who has the key finds all names of a person by it; nobody else can tell which belong together. Older names have none until
-- a job gives them theirs.
ALTER TABLE pseudonym ADD COLUMN owner_mark TEXT;
CREATE UNIQUE INDEX pseudonym_owner_unique ON pseudonym (owner_mark);
CREATE INDEX pseudonym_unnumbered ON pseudonym (created_at) WHERE owner_mark IS NULL;

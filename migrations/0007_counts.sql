-- A "me too" is a row that nobody else waits for; the comment's own number follows a moment later. What people see is the
-- number and the rows that are not in it yet (counted = 0), so that it is exact at any time.
ALTER TABLE me_too ADD COLUMN counted BIGINT NOT NULL DEFAULT 1;
CREATE INDEX me_too_uncounted ON me_too (comment_id) WHERE counted = 0;
-- Answers are counted where they are read.
ALTER TABLE comment DROP COLUMN reply_count;
-- Only what is not shown is ever looked for by its visibility, and that is little.
DROP INDEX comment_visibility;
CREATE INDEX comment_visibility ON comment (visibility, created_at) WHERE visibility <> 'shown';

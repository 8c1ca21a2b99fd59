-- What a panel that does not see names gets of a file that was sent with an idea: a copy that does not say who made it.
CREATE TABLE blind_copy (
    attachment_id TEXT NOT NULL PRIMARY KEY REFERENCES attachment (id),
    -- Digest of the names that were looked for and of how they are looked for; with another one the file is looked through again.
    looked_for TEXT NOT NULL,
    -- Whether the panel may have it, or why not.
    state TEXT NOT NULL,
    -- The copy in the folder of files; empty when there is none.
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    checked_at BIGINT NOT NULL,
    -- The chair has looked at it and shows it.
    shown_at BIGINT,
    shown_by TEXT REFERENCES person (id)
);

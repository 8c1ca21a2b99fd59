-- What was measured: one row is one case at one site, or a correction of it. Nothing is ever erased.
ALTER TABLE site ADD COLUMN arm TEXT NOT NULL DEFAULT 'pilot';
-- The agency at whose site it is, where another one took the pilot up; '' for the pilot's own.
ALTER TABLE site ADD COLUMN adoption_id TEXT NOT NULL DEFAULT '';
-- The end of the short link to the report of one minute; NULL until somebody asked for it.
ALTER TABLE site ADD COLUMN code TEXT;
-- What reports at this site are about now: before or after; '' while none are taken.
ALTER TABLE site ADD COLUMN period TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX site_code_unique ON site (code);
-- How often the observations of a pilot changed. Rows say from which change and until which they count, so that what counted
-- at any earlier time can be read again.
CREATE TABLE pilot_data (
    pilot_id TEXT NOT NULL PRIMARY KEY REFERENCES pilot (id),
    change BIGINT NOT NULL
);
-- Rows that came together: one file, or one request of a program.
CREATE TABLE observation_batch (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    source TEXT NOT NULL,
    -- The name of the file, or that of the token.
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    -- The SHA-256 again while the batch counts; NULL once it was withdrawn, so that the same file can come again.
    counts_as TEXT,
    rows BIGINT NOT NULL,
    by_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    withdrawn_by TEXT REFERENCES person (id),
    withdrawn_at BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    CONSTRAINT observation_batch_unique UNIQUE (pilot_id, counts_as)
);
CREATE INDEX observation_batch_pilot ON observation_batch (pilot_id, at);
CREATE TABLE observation (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    site_id TEXT NOT NULL REFERENCES site (id),
    -- pilot or comparison; before or after.
    arm TEXT NOT NULL,
    period TEXT NOT NULL,
    -- system, survey, facilitator, csv, api or citizen.
    source TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT '',
    -- Thousandths of a minute, of a minor unit of the pilot's currency, of a visit; NULL was not measured.
    elapsed BIGINT,
    effort BIGINT,
    cost BIGINT,
    visits BIGINT,
    -- JSON object of further columns, keys in order: groups of people.
    strata TEXT NOT NULL DEFAULT '{}',
    -- HMAC of the case's code under the installation's key; NULL without one, and while the row does not count.
    case_key TEXT,
    -- What it is when the row counts, so that the case can be reported again while it does not.
    former_case_key TEXT NOT NULL DEFAULT '',
    batch_id TEXT REFERENCES observation_batch (id),
    -- NULL for people without an account.
    by_id TEXT REFERENCES person (id),
    -- A helper entered it for somebody.
    assisted BIGINT NOT NULL DEFAULT 0,
    at BIGINT NOT NULL,
    -- Counts from this change of the pilot's data on; NULL while it is set aside and nobody let it count.
    since_change BIGINT,
    -- Does not count from this change on: corrected or withdrawn.
    until_change BIGINT,
    -- Why it does not count: '', flood (waits for somebody to decide), set_aside (somebody decided), corrected, withdrawn.
    left_out TEXT NOT NULL DEFAULT '',
    -- The words of who decided that it counts or does not.
    left_out_reason TEXT NOT NULL DEFAULT '',
    left_out_by TEXT REFERENCES person (id),
    left_out_at BIGINT,
    -- The row that this one corrects.
    corrects_id TEXT REFERENCES observation (id),
    -- One report for each case.
    CONSTRAINT observation_case_unique UNIQUE (pilot_id, case_key)
);
CREATE INDEX observation_pilot ON observation (pilot_id, id);
CREATE INDEX observation_site ON observation (site_id, at);
CREATE INDEX observation_batch_rows ON observation (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX observation_aside ON observation (pilot_id, id) WHERE left_out = 'flood';
-- A file that waits to be read, is read, or was read.
CREATE TABLE observation_upload (
    id TEXT NOT NULL PRIMARY KEY,
    pilot_id TEXT NOT NULL REFERENCES pilot (id),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    -- waiting, reading, done (its rows count), refused (nothing was taken) or known (the same file is there already)
    state TEXT NOT NULL,
    -- Rows that were read so far, and how many things are wrong with them.
    rows BIGINT NOT NULL DEFAULT 0,
    wrong BIGINT NOT NULL DEFAULT 0,
    -- JSON list of what is wrong: row, column, message and its values.
    problems TEXT NOT NULL DEFAULT '[]',
    batch_id TEXT REFERENCES observation_batch (id),
    by_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    -- Until when the server that reads it has it for itself.
    claimed_until BIGINT,
    finished_at BIGINT
);
CREATE INDEX observation_upload_pilot ON observation_upload (pilot_id, at);
CREATE INDEX observation_upload_waiting ON observation_upload (at) WHERE finished_at IS NULL;
-- The bytes of a file as base64, until it was read.
CREATE TABLE observation_upload_part (
    upload_id TEXT NOT NULL REFERENCES observation_upload (id),
    number BIGINT NOT NULL,
    content TEXT NOT NULL,
    CONSTRAINT observation_upload_part_pkey PRIMARY KEY (upload_id, number)
);

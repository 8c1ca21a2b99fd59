-- What was measured: one row is one case at one site, or a correction of it. Nothing is ever erased.
ALTER TABLE site ADD COLUMN arm TEXT NOT NULL DEFAULT 'pilot';
-- The agency at whose site it is, where another one took the pilot up; '' for the pilot's own.
ALTER TABLE site ADD COLUMN adoption_id TEXT NOT NULL DEFAULT '';
-- The end of the short link to the report of one minute; '' until somebody asked for it.
ALTER TABLE site ADD COLUMN code TEXT NOT NULL DEFAULT '';
-- What reports at this site are about now: before or after; '' while none are taken.
ALTER TABLE site ADD COLUMN period TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX site_code_unique ON site (code) WHERE code <> '';
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
    rows BIGINT NOT NULL,
    by_id TEXT NOT NULL REFERENCES person (id),
    at BIGINT NOT NULL,
    withdrawn_by TEXT REFERENCES person (id),
    withdrawn_at BIGINT,
    reason TEXT NOT NULL DEFAULT '',
    CONSTRAINT observation_batch_unique UNIQUE (pilot_id, sha256)
);
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
    -- HMAC of the case's code under the installation's key; '' without one.
    case_key TEXT NOT NULL DEFAULT '',
    -- What it was before the row was left out, so that the case can be reported again.
    former_case_key TEXT NOT NULL DEFAULT '',
    batch_id TEXT REFERENCES observation_batch (id),
    -- NULL for people without an account.
    by_id TEXT REFERENCES person (id),
    -- A helper entered it for somebody.
    assisted BIGINT NOT NULL DEFAULT 0,
    at BIGINT NOT NULL,
    -- Counts from this change of the pilot's data on; NULL while it is set aside and nobody let it count.
    since_change BIGINT,
    -- Does not count from this change on: corrected, withdrawn or set aside.
    until_change BIGINT,
    -- Why it does not count: '', flood, corrected, withdrawn, set_aside; and the words of who said so.
    left_out TEXT NOT NULL DEFAULT '',
    left_out_reason TEXT NOT NULL DEFAULT '',
    left_out_by TEXT REFERENCES person (id),
    left_out_at BIGINT,
    -- The row that this one corrects.
    corrects_id TEXT REFERENCES observation (id)
);
CREATE INDEX observation_counts ON observation (pilot_id, since_change, until_change);
CREATE INDEX observation_site ON observation (site_id, at);
CREATE INDEX observation_aside ON observation (pilot_id, at) WHERE left_out = 'flood';
-- One report for each case.
CREATE UNIQUE INDEX observation_case_unique ON observation (pilot_id, case_key) WHERE case_key <> '';

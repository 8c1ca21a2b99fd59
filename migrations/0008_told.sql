-- Who is told of what. An event that tells somebody waits in `untold`, written in the transaction of the event, until
-- everybody has a notice of it; no clock and no order of ids decides whether it is seen.
CREATE TABLE untold (
    event_id TEXT NOT NULL PRIMARY KEY REFERENCES outbox (id),
    -- Which of the event's readers have their notice: the number of the group and the last person of it.
    progress TEXT NOT NULL DEFAULT ''
);
INSERT INTO untold (event_id) SELECT id FROM outbox
    WHERE id > COALESCE((SELECT position FROM outbox_cursor WHERE name = 'notify'), '')
    AND (payload LIKE '%"tell":%' OR payload LIKE '%"tell_followers_of":%');
DELETE FROM outbox_cursor WHERE name = 'notify';
-- What an event says to people: kept once, however many hear of it.
CREATE TABLE news (
    event_id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    path TEXT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL
);
-- One person's copy of one event. mail_id is the letter or digest that carries it, set once: nothing is in two letters.
-- It is no foreign key: a letter may be thrown away after its time, and its news must not be sent again then.
CREATE TABLE notice (
    person_id TEXT NOT NULL REFERENCES person (id),
    event_id TEXT NOT NULL REFERENCES news (event_id),
    topic TEXT NOT NULL,
    -- What the person follows, spoke to or searches for, and so hears of it; '' when they were named.
    cause_kind TEXT NOT NULL DEFAULT '',
    cause_id TEXT NOT NULL DEFAULT '',
    rhythm TEXT NOT NULL,
    mail_id TEXT,
    made_at BIGINT NOT NULL,
    read_at BIGINT,
    CONSTRAINT notice_once PRIMARY KEY (person_id, event_id)
);
CREATE INDEX notice_inbox ON notice (person_id, made_at, event_id);
CREATE INDEX notice_unread ON notice (person_id) WHERE read_at IS NULL;
CREATE INDEX notice_pending ON notice (person_id, rhythm) WHERE mail_id IS NULL;
CREATE INDEX notice_mail ON notice (mail_id);
-- When somebody's next digest is made; the row is there only while something waits for it.
CREATE TABLE digest_due (
    person_id TEXT NOT NULL REFERENCES person (id),
    rhythm TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    CONSTRAINT digest_due_once PRIMARY KEY (person_id, rhythm)
);
CREATE INDEX digest_due_at ON digest_due (due_at);
-- How often somebody wants mail about a topic, where it differs from the default.
CREATE TABLE news_choice (
    person_id TEXT NOT NULL REFERENCES person (id),
    topic TEXT NOT NULL,
    rhythm TEXT NOT NULL,
    CONSTRAINT news_choice_once PRIMARY KEY (person_id, topic)
);
-- Things that somebody spoke to and does not want to hear of any more.
CREATE TABLE news_mute (
    person_id TEXT NOT NULL REFERENCES person (id),
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    CONSTRAINT news_mute_once PRIMARY KEY (person_id, subject_kind, subject_id)
);
-- The time zone of somebody's digests ('' for the platform's), and the number of their private calendar address (0: none).
CREATE TABLE news_setting (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    time_zone TEXT NOT NULL DEFAULT '',
    calendar_number BIGINT NOT NULL DEFAULT 0,
    calendar_on BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX follow_followers ON follow (subject_kind, subject_id, person_id);
-- The address that ends such letters with one press (RFC 8058); '' for letters that have none.
ALTER TABLE mail ADD COLUMN unsubscribe TEXT NOT NULL DEFAULT '';
-- How often this search tells; '' for what the person chose for all searches.
ALTER TABLE saved_search ADD COLUMN rhythm TEXT NOT NULL DEFAULT '';
-- What a saved search has told of: each thing once, whatever the clock or the index does.
CREATE TABLE saved_search_match (
    search_id TEXT NOT NULL REFERENCES saved_search (id),
    thing_kind TEXT NOT NULL,
    thing_id TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    CONSTRAINT saved_search_match_once PRIMARY KEY (search_id, thing_kind, thing_id)
);

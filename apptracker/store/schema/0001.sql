-- Schema 1. Frozen once released: later shapes are made by later steps, never by editing this one.
--
-- Every table that undo covers has an integer "id" that is never given twice. Instants are UTC text
-- (2026-11-21T15:00:00+00:00), dates ISO text, truth values 0 and 1. Triggers are made by store/triggers.py.

CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- The highest number given so far, by kind of profile fact, so that no key is ever given again.
CREATE TABLE counter (
  name  TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL
) WITHOUT ROWID;

-- The journal.

CREATE TABLE change (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  at        TEXT NOT NULL,
  cause     TEXT NOT NULL,
  words     TEXT NOT NULL,
  undoes    INTEGER REFERENCES change (id),
  undone_by INTEGER REFERENCES change (id),
  expired   INTEGER NOT NULL DEFAULT 0 CHECK (expired IN (0, 1))
);

CREATE TABLE change_row (
  id             INTEGER PRIMARY KEY,
  change_id      INTEGER NOT NULL REFERENCES change (id),
  table_name     TEXT NOT NULL,
  row_id         INTEGER NOT NULL,
  application_id INTEGER,
  action         TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  before         TEXT,
  after          TEXT
);
CREATE INDEX change_row_change ON change_row (change_id);

-- The change being written just now; empty between changes, which makes any write outside a change fail.
CREATE TABLE current_change (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  change_id INTEGER REFERENCES change (id)
);
INSERT INTO current_change (id, change_id) VALUES (1, NULL);

-- Files kept by content; what they are called and where they belong stands in the tables that use them.
CREATE TABLE file (
  sha256     TEXT NOT NULL PRIMARY KEY,
  size       INTEGER NOT NULL CHECK (size >= 0),
  created_at TEXT NOT NULL
) WITHOUT ROWID;

-- The person's data.

CREATE TABLE stage (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  name     TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL,
  position INTEGER NOT NULL,
  hidden   INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
);

CREATE TABLE employer (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  name       TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
);

CREATE TABLE application (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  employer_id  INTEGER REFERENCES employer (id),
  title        TEXT,
  stage_id     INTEGER NOT NULL REFERENCES stage (id),
  location     TEXT,
  work_mode    TEXT,
  url          TEXT,
  source       TEXT,
  applied_on   TEXT,
  deadline     TEXT,
  why          TEXT,
  pay_min      INTEGER,
  pay_max      INTEGER,
  pay_currency TEXT,
  pay_period   TEXT,
  archived     INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  deleted_at   TEXT,
  created_at   TEXT NOT NULL,
  updated_at   TEXT NOT NULL
);
CREATE INDEX application_stage ON application (stage_id);
CREATE INDEX application_employer ON application (employer_id);

-- posting.text and the content of a document version never change (triggers see to it).
CREATE TABLE posting (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id  INTEGER NOT NULL REFERENCES application (id),
  text            TEXT NOT NULL,
  media_type      TEXT NOT NULL,
  source_name     TEXT,
  url             TEXT,
  captured_at     TEXT NOT NULL,
  no_calls        INTEGER NOT NULL DEFAULT 0 CHECK (no_calls IN (0, 1)),
  fields          TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(fields)),
  original_sha256 TEXT REFERENCES file (sha256)
);
CREATE INDEX posting_application ON posting (application_id);
CREATE INDEX posting_original ON posting (original_sha256) WHERE original_sha256 IS NOT NULL;

CREATE TABLE event (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id),
  kind           TEXT NOT NULL,
  on_date        TEXT NOT NULL,
  at             TEXT NOT NULL,
  text           TEXT NOT NULL,
  stage_id       INTEGER REFERENCES stage (id)
);
CREATE INDEX event_application ON event (application_id);
CREATE INDEX event_stage ON event (stage_id) WHERE stage_id IS NOT NULL;

CREATE TABLE contact (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  name       TEXT NOT NULL,
  email      TEXT,
  phone      TEXT,
  role       TEXT,
  created_at TEXT NOT NULL
);

CREATE TABLE contact_application (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  contact_id     INTEGER NOT NULL REFERENCES contact (id),
  application_id INTEGER NOT NULL REFERENCES application (id),
  UNIQUE (contact_id, application_id)
);
CREATE INDEX contact_application_application ON contact_application (application_id);

CREATE TABLE interview (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id),
  at             TEXT NOT NULL,
  wall_time      TEXT NOT NULL,
  zone           TEXT NOT NULL,
  format         TEXT NOT NULL,
  minutes        INTEGER NOT NULL CHECK (minutes > 0),
  round          INTEGER NOT NULL CHECK (round > 0),
  people         TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(people)),
  place          TEXT,
  state          TEXT NOT NULL,
  outcome        TEXT
);
CREATE INDEX interview_application ON interview (application_id);
CREATE INDEX interview_at ON interview (at);

CREATE TABLE reminder (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER REFERENCES application (id),
  interview_id   INTEGER REFERENCES interview (id),
  due            TEXT NOT NULL,
  all_day        INTEGER NOT NULL CHECK (all_day IN (0, 1)),
  text           TEXT NOT NULL,
  channel        TEXT NOT NULL,
  rule           TEXT,
  script         TEXT,
  state          TEXT NOT NULL
);
CREATE INDEX reminder_application ON reminder (application_id);
CREATE INDEX reminder_interview ON reminder (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX reminder_state_due ON reminder (state, due);

CREATE TABLE profile_fact (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  key      TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL,
  data     TEXT NOT NULL CHECK (json_valid(data)),
  parent   TEXT,
  position INTEGER NOT NULL
);

CREATE TABLE story (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  title     TEXT NOT NULL,
  situation TEXT NOT NULL,
  task      TEXT NOT NULL,
  action    TEXT NOT NULL,
  result    TEXT NOT NULL,
  skills    TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skills))
);

CREATE TABLE document (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id),
  interview_id   INTEGER REFERENCES interview (id),
  kind           TEXT NOT NULL,
  name           TEXT NOT NULL
);
CREATE INDEX document_application ON document (application_id);
CREATE INDEX document_interview ON document (interview_id) WHERE interview_id IS NOT NULL;

CREATE TABLE document_version (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  document_id INTEGER NOT NULL REFERENCES document (id),
  number      INTEGER NOT NULL,
  created_at  TEXT NOT NULL,
  template    TEXT,
  content     TEXT NOT NULL CHECK (json_valid(content)),
  text        TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  sent        INTEGER NOT NULL DEFAULT 0 CHECK (sent IN (0, 1)),
  UNIQUE (document_id, number)
);

CREATE TABLE sent_packet (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id      INTEGER NOT NULL REFERENCES application (id),
  sent_on             TEXT NOT NULL,
  at                  TEXT NOT NULL,
  document_version_id INTEGER REFERENCES document_version (id),
  posting_id          INTEGER REFERENCES posting (id)
);
CREATE INDEX sent_packet_application ON sent_packet (application_id);
CREATE INDEX sent_packet_version ON sent_packet (document_version_id) WHERE document_version_id IS NOT NULL;
CREATE INDEX sent_packet_posting ON sent_packet (posting_id) WHERE posting_id IS NOT NULL;

CREATE TABLE sent_file (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  sent_packet_id INTEGER NOT NULL REFERENCES sent_packet (id),
  sha256         TEXT NOT NULL REFERENCES file (sha256),
  name           TEXT NOT NULL
);
CREATE INDEX sent_file_packet ON sent_file (sent_packet_id);
CREATE INDEX sent_file_sha256 ON sent_file (sha256);

CREATE TABLE attachment (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id),
  sha256         TEXT NOT NULL REFERENCES file (sha256),
  name           TEXT NOT NULL,
  media_type     TEXT,
  created_at     TEXT NOT NULL
);
CREATE INDEX attachment_application ON attachment (application_id);
CREATE INDEX attachment_sha256 ON attachment (sha256);

CREATE TABLE tag (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  name   TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE
);

CREATE TABLE application_tag (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id),
  tag_id         INTEGER NOT NULL REFERENCES tag (id),
  UNIQUE (application_id, tag_id)
);
CREATE INDEX application_tag_tag ON application_tag (tag_id);

CREATE TABLE setting (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  key   TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL CHECK (json_valid(value))
);

-- Full-text search: one index per thing searched, each reading its text from the table (external content), so that
-- no text is stored twice and moving an application between stages touches no index.

CREATE VIEW note AS SELECT id, application_id, text FROM event WHERE kind IN ('note', 'call', 'email');

CREATE VIRTUAL TABLE application_search USING fts5 (
  title, location, source,
  content = 'application', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE employer_search USING fts5 (
  name,
  content = 'employer', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE posting_search USING fts5 (
  text,
  content = 'posting', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE note_search USING fts5 (
  text,
  content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE contact_search USING fts5 (
  name, email, phone, role,
  content = 'contact', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE tag_search USING fts5 (
  name,
  content = 'tag', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

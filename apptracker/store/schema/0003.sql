-- Schema 3: what the person says of a posting where the program read it wrongly, and how applications belong together.

-- ``about`` is the wording of a requirement, or a field with its value, so that a correction outlives a newer capture;
-- ``mark`` is what the person says of it (apptracker/domain/corrections.py), ``fact`` the fact or story it names, or ''.
CREATE TABLE posting_correction (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id),
  about          TEXT NOT NULL,
  mark           TEXT NOT NULL,
  fact           TEXT NOT NULL DEFAULT '',
  UNIQUE (application_id, about, mark, fact)
);

-- Two applications that look alike: the job advertised again ("repost"), or "different" after all. Each pair stands
-- twice, once seen from either.
CREATE TABLE application_link (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id),
  other_id       INTEGER NOT NULL REFERENCES application (id),
  kind           TEXT NOT NULL,
  UNIQUE (application_id, other_id),
  CHECK (application_id <> other_id)
);
CREATE INDEX application_link_other ON application_link (other_id);

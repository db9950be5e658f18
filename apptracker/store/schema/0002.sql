-- Schema 2: reminders that come again, what of the guide is kept with an application, and readiness over time.

-- NULL, or how it comes again, as apptracker/domain/repeating.py writes it.
ALTER TABLE reminder ADD COLUMN repeat TEXT;

-- An entry of the guide that the person put beside an application: "pinned" to its prep sheet, or a sign "noticed".
CREATE TABLE guide_mark (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id),
  entry          TEXT NOT NULL,
  mark           TEXT NOT NULL,
  UNIQUE (application_id, entry, mark)
);

-- How ready the person was for a role, by day. Kept by itself and not by anything the person does, so neither in the
-- journal nor undone.
CREATE TABLE readiness_check (
  target  TEXT NOT NULL,
  on_date TEXT NOT NULL,
  figure  INTEGER NOT NULL CHECK (figure BETWEEN 0 AND 100),
  PRIMARY KEY (target, on_date)
) WITHOUT ROWID;

-- Schema 5: whom a reminder is about, and which reminders were brought to the person's notice.

ALTER TABLE reminder ADD COLUMN contact_id INTEGER REFERENCES contact (id);
CREATE INDEX reminder_contact ON reminder (contact_id) WHERE contact_id IS NOT NULL;

-- What was told through the system, written before it is shown, so that no process tells it twice. ``key`` names the
-- thing and the moment it was due (apptracker/domain/notices.py), ``notice`` what it was told in (one may tell several),
-- ``day`` the person's calendar date. Not a thing the person did, so neither in the journal nor undone.
CREATE TABLE notice (
  key    TEXT NOT NULL PRIMARY KEY,
  notice TEXT NOT NULL,
  day    TEXT NOT NULL,
  at     TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX notice_day ON notice (day);

-- Schema 4: the letter a person is at work on, their answers to application forms, and what else a packet froze.

-- ``choices`` is what the person decided about the letter (tone, length, proofs…); ``mine`` is the letter as they
-- worded it, made from the draft ``base``; both are NULL while the draft stands as it is.
CREATE TABLE letter_work (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL UNIQUE REFERENCES application (id),
  choices        TEXT NOT NULL DEFAULT '{}',
  base           TEXT,
  mine           TEXT,
  CHECK ((base IS NULL) = (mine IS NULL))
);

-- What an application form asks beside the letter, and what the person answers.
CREATE TABLE form_answer (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id INTEGER NOT NULL REFERENCES application (id),
  position       INTEGER NOT NULL,
  question       TEXT NOT NULL,
  answer         TEXT NOT NULL DEFAULT ''
);
CREATE INDEX form_answer_application ON form_answer (application_id, position);

-- The answers as they went out and the checksums of what was frozen with them.
ALTER TABLE sent_packet ADD COLUMN content TEXT NOT NULL DEFAULT '{}';

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

-- Until now the person's wording was kept in the latest version of the letter alone.
INSERT INTO letter_work (application_id, choices, base, mine)
SELECT d.application_id, '{}', json_extract(v.content, '$.base'), json_remove(v.content, '$.base')
FROM document_version v JOIN document d ON d.id = v.document_id
WHERE d.kind = 'letter' AND d.interview_id IS NULL AND json_type(v.content, '$.base') = 'object'
AND v.number = (SELECT max(number) FROM document_version WHERE document_id = d.id)
AND d.id = (SELECT max(id) FROM document WHERE application_id = d.application_id AND kind = 'letter');

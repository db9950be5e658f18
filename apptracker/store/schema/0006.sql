-- Schema 6. What the board, the pages of people and employers, and the lists of a hundred thousand applications need.

-- So many applications a person wants in a stage at most; NULL for any number.
ALTER TABLE stage ADD COLUMN card_limit INTEGER;

-- Why an application came to its end, as the person says it.
ALTER TABLE application ADD COLUMN ending_reason TEXT;

ALTER TABLE employer ADD COLUMN website TEXT;
ALTER TABLE employer ADD COLUMN notes TEXT;

-- Where somebody works, whatever applications they are tied to.
ALTER TABLE contact ADD COLUMN employer_id INTEGER REFERENCES employer (id);
ALTER TABLE contact ADD COLUMN notes TEXT;
CREATE INDEX contact_employer ON contact (employer_id) WHERE employer_id IS NOT NULL;

-- What reading a posting and matching it came to, for lists: derived, outside the journal, made anew when its key no
-- longer fits. "warning": 0 for none, 1 note, 2 caution, 3 serious.
CREATE TABLE figure (
  application_id INTEGER PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
  key            TEXT NOT NULL,
  asked          INTEGER NOT NULL,
  covered        INTEGER NOT NULL,
  warning        INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX figure_warning ON figure (warning) WHERE warning > 0;

-- What lists sort and filter by, in narrow rows, so that a hundred thousand of them are gone through in a moment:
-- derived from the view, kept by triggers (store/derived.py), outside the journal; without what is in the bin. Names are
-- folded: in small letters without accents, so that É stands with e.

CREATE TABLE letter (
  written TEXT NOT NULL PRIMARY KEY,
  plain   TEXT NOT NULL
) WITHOUT ROWID;
WITH letters (plain, written) AS (VALUES
  ('a', 'ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ'), ('ae', 'Ææ'), ('b', 'ḂḃḄḅḆḇ'),
  ('c', 'ÇçĆćĈĉĊċČčḈḉ'), ('d', 'ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ'), ('e', 'ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ'),
  ('f', 'Ḟḟ'), ('g', 'ĜĝĞğĠġĢģǦǧǴǵḠḡ'), ('h', 'ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ'), ('i', 'ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị'),
  ('j', 'Ĵĵǰ'), ('k', 'ĶķǨǩḰḱḲḳḴḵ'), ('l', 'ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ'), ('m', 'ḾḿṀṁṂṃ'), ('n', 'ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ'),
  ('o', 'ÒÓÔÕÖØòóôõöøŌōŎŏŐőǑǒǪǫǬǭȌȍȎȏṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ'), ('oe', 'Œœ'), ('p', 'ṔṕṖṗ'),
  ('r', 'ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ'), ('s', 'ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ'), ('ss', 'ßẞ'), ('t', 'ŢţŤťȚțṪṫṬṭṮṯṰṱẗ'), ('th', 'Þþ'),
  ('u', 'ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự'), ('v', 'ṼṽṾṿ'), ('w', 'ŴŵẀẁẂẃẄẅẆẇẈẉẘ'),
  ('x', 'ẊẋẌẍ'), ('y', 'ÝýÿŶŷŸẎẏẙỲỳỴỵỶỷỸỹ'), ('z', 'ŹźŻżŽžẐẑẒẓẔẕ'), ('α', 'ΆΑά'), ('β', 'Β'), ('γ', 'Γ'), ('δ', 'Δ'),
  ('ε', 'ΈΕέ'), ('ζ', 'Ζ'), ('η', 'ΉΗή'), ('θ', 'Θ'), ('ι', 'ΊΐΙΪίϊ'), ('κ', 'Κ'), ('λ', 'Λ'), ('μ', 'Μ'), ('ν', 'Ν'),
  ('ξ', 'Ξ'), ('ο', 'ΌΟό'), ('π', 'Π'), ('ρ', 'Ρ'), ('σ', 'Σς'), ('τ', 'Τ'), ('υ', 'ΎΥΫΰϋύ'), ('φ', 'Φ'), ('χ', 'Χ'),
  ('ψ', 'Ψ'), ('ω', 'ΏΩώ'), ('а', 'АӐӑӒӓ'), ('б', 'Б'), ('в', 'В'), ('г', 'ЃГѓ'), ('д', 'Д'), ('е', 'ЀЁЕѐёӖӗ'),
  ('ж', 'ЖӁӂӜӝ'), ('з', 'ЗӞӟ'), ('и', 'ЍИѝӢӣӤӥ'), ('й', 'Й'), ('к', 'ЌКќ'), ('л', 'Л'), ('м', 'М'), ('н', 'Н'),
  ('о', 'ОӦӧ'), ('п', 'П'), ('р', 'Р'), ('с', 'С'), ('т', 'Т'), ('у', 'ЎУўӮӯӰӱӲӳ'), ('ф', 'Ф'), ('х', 'Х'),
  ('ц', 'Ц'), ('ч', 'ЧӴӵ'), ('ш', 'Ш'), ('щ', 'Щ'), ('ъ', 'Ъ'), ('ы', 'ЫӸӹ'), ('ь', 'Ь'), ('э', 'ЭӬӭ'), ('ю', 'Ю'),
  ('я', 'Я'), ('ђ', 'Ђ'), ('є', 'Є'), ('ѕ', 'Ѕ'), ('і', 'ІЇї'), ('ј', 'Ј'), ('љ', 'Љ'), ('њ', 'Њ'), ('ћ', 'Ћ'),
  ('џ', 'Џ'), ('ґ', 'Ґ'), ('ғ', 'Ғ'), ('ҕ', 'Ҕ'), ('җ', 'Җ'), ('ҙ', 'Ҙ'), ('қ', 'Қ'), ('ҝ', 'Ҝ'), ('ҟ', 'Ҟ'),
  ('ҡ', 'Ҡ'), ('ң', 'Ң'), ('ҥ', 'Ҥ'), ('ҧ', 'Ҧ'), ('ҩ', 'Ҩ'), ('ҫ', 'Ҫ'), ('ҭ', 'Ҭ'), ('ү', 'Ү'), ('ұ', 'Ұ'),
  ('ҳ', 'Ҳ'), ('ҵ', 'Ҵ'), ('ҷ', 'Ҷ'), ('ҹ', 'Ҹ'), ('һ', 'Һ'), ('ҽ', 'Ҽ'), ('ҿ', 'Ҿ'), ('ӄ', 'Ӄ'), ('ӆ', 'Ӆ'),
  ('ӈ', 'Ӈ'), ('ӊ', 'Ӊ'), ('ӌ', 'Ӌ'), ('ӎ', 'Ӎ'), ('ӏ', 'Ӏ'), ('ӕ', 'Ӕ'), ('ә', 'ӘӚӛ'), ('ӡ', 'Ӡ'), ('ө', 'ӨӪӫ'),
  ('ӷ', 'Ӷ')
), one (plain, written, i) AS (
  SELECT plain, written, 1 FROM letters UNION ALL SELECT plain, written, i + 1 FROM one WHERE i < length(written)
)
INSERT INTO letter (written, plain) SELECT substr(written, i, 1), plain FROM one;

CREATE VIEW listed AS SELECT
  a.id AS id,
  a.archived AS archived,
  a.stage_id AS stage_id,
  a.employer_id AS employer_id,
  CASE WHEN e.name GLOB '*[^ -~]*' THEN (
    WITH RECURSIVE place (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < length(e.name))
    SELECT group_concat(
      coalesce((SELECT plain FROM letter WHERE written = substr(e.name, i, 1)), lower(substr(e.name, i, 1))), ''
    ) FROM place
  ) ELSE lower(e.name) END AS employer,
  CASE WHEN a.title GLOB '*[^ -~]*' THEN (
    WITH RECURSIVE place (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < length(a.title))
    SELECT group_concat(
      coalesce((SELECT plain FROM letter WHERE written = substr(a.title, i, 1)), lower(substr(a.title, i, 1))), ''
    ) FROM place
  ) ELSE lower(a.title) END AS title,
  CASE WHEN a.location GLOB '*[^ -~]*' THEN (
    WITH RECURSIVE place (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM place WHERE i < length(a.location))
    SELECT group_concat(
      coalesce((SELECT plain FROM letter WHERE written = substr(a.location, i, 1)), lower(substr(a.location, i, 1))), ''
    ) FROM place
  ) ELSE lower(a.location) END AS location,
  a.work_mode AS work_mode,
  lower(a.source) AS source,
  a.applied_on AS applied_on,
  a.deadline AS deadline,
  coalesce(a.pay_max, a.pay_min) * CASE a.pay_period
    WHEN 'hour' THEN 2080 WHEN 'day' THEN 260 WHEN 'week' THEN 52 WHEN 'month' THEN 12 ELSE 1 END AS pay,
  (SELECT min(t.folded) FROM application_tag x JOIN tag t ON t.id = x.tag_id WHERE x.application_id = a.id) AS tag,
  coalesce(
    (SELECT max(on_date) FROM event WHERE application_id = a.id AND +stage_id = a.stage_id), substr(a.created_at, 1, 10)
  ) AS since,
  (SELECT min(due) FROM reminder WHERE application_id = a.id AND +state IN ('open', 'snoozed')) AS due,
  a.updated_at AS updated_at,
  substr(a.created_at, 1, 10) AS created_on
FROM application a LEFT JOIN employer e ON e.id = a.employer_id WHERE a.deleted_at IS NULL;

CREATE TABLE listing (
  id          INTEGER PRIMARY KEY,
  archived    INTEGER NOT NULL,
  stage_id    INTEGER NOT NULL,
  employer_id INTEGER,
  employer    TEXT,
  title       TEXT,
  location    TEXT,
  work_mode   TEXT,
  source      TEXT,
  applied_on  TEXT,
  deadline    TEXT,
  pay         INTEGER,
  tag         TEXT,
  since       TEXT NOT NULL,
  due         TEXT,
  updated_at  TEXT NOT NULL,
  created_on  TEXT NOT NULL
);
INSERT INTO listing SELECT * FROM listed;
CREATE INDEX listing_stage ON listing (archived, stage_id);
CREATE INDEX listing_updated ON listing (archived, updated_at);

-- The days of a calendar; when one last talked to somebody.
CREATE INDEX application_deadline ON application (deadline) WHERE deadline IS NOT NULL;
CREATE INDEX event_talk ON event (application_id, on_date) WHERE kind IN ('call', 'email', 'reply');

-- Full-text search by application, so that several words meet in one index wherever each of them stands; the names
-- apart, for what begins with two letters. Their text comes from the view; triggers keep them (store/derived.py).

DROP TABLE application_search;
DROP TABLE posting_search;
DROP TABLE tag_search;

CREATE VIEW searched AS SELECT
  a.id AS id,
  e.name AS employer,
  a.title AS title,
  (SELECT group_concat(name, ' ') FROM (SELECT t.name AS name FROM application_tag x JOIN tag t ON t.id = x.tag_id
    WHERE x.application_id = a.id ORDER BY x.id)) AS tags,
  (SELECT group_concat(who, ' ') FROM (SELECT c.name || coalesce(' ' || c.email, '') || coalesce(' ' || c.phone, '')
    || coalesce(' ' || c.role, '') AS who FROM contact_application x JOIN contact c ON c.id = x.contact_id
    WHERE x.application_id = a.id ORDER BY x.id)) AS people,
  coalesce(a.location, '') || coalesce(' ' || a.source, '') AS place,
  (SELECT group_concat(text, char(10)) FROM (SELECT text FROM note WHERE application_id = a.id ORDER BY id)) AS notes,
  (SELECT group_concat(text, char(10)) FROM (SELECT text FROM posting WHERE application_id = a.id ORDER BY id)) AS posting
FROM application a LEFT JOIN employer e ON e.id = a.employer_id;

CREATE VIRTUAL TABLE name_search USING fts5 (
  employer, title, tags, people, place,
  content = 'searched', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2'
);
INSERT INTO name_search (name_search) VALUES ('rebuild');
CREATE VIRTUAL TABLE text_search USING fts5 (
  employer, title, tags, people, place, notes, posting,
  content = 'searched', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '3'
);
INSERT INTO text_search (text_search) VALUES ('rebuild');

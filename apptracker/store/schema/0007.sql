-- Schema 7. The list in the orders it is asked for most, each from an index that holds all an answer needs: the board and
-- groups of stages, groups of employers, and how many have each value that a filter can be set to. Employers' names as
-- lists are sorted by them (store/reading/ordering.py): those without one last.
DROP INDEX listing_stage;
CREATE INDEX listing_stage ON listing (archived, stage_id, since);
CREATE INDEX listing_employer ON listing (archived, coalesce(employer, x''), employer_id, since, id DESC, stage_id);
CREATE INDEX listing_values ON listing (archived, source, work_mode, stage_id);

-- What became of reminders today, after a day of large imports too.
CREATE INDEX change_row_reminder ON change_row (change_id, action, row_id) WHERE table_name = 'reminder';

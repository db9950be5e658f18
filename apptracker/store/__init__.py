"""SQLite: units of work, read models, migrations, search, backup. The only package that knows SQL.

**Opening** (imports no ORM)::

    from apptracker.store import Database
    with Database.open(data_dir, clock) as db: ...

makes the private folder and ``apptracker.sqlite3`` when missing, migrates an older file after a verified backup, and
raises ``EnvironmentFault`` (``store.newer, store.foreign, store.damaged, store.readonly, store.full, store.busy``).
``db.folder`` knows the paths inside the data folder (``root, database, files, backups, templates, settings``),
``db.clock`` the clock.

**Reading**: ``db.read`` (:class:`~apptracker.store.reading.Reader`), plain SQL, domain dataclasses out::

    applications(ApplicationFilter(stage_ids=(), stage_kinds=(), query=None, tag=None, archived=False, ids=(),
                 sort="id", limit=None, offset=0)) -> list[Application]     # archived: False, True, or None for both
    applications_json(filter) -> str                # the same as one JSON array with cli.md's keys, as fast as can be;
                                                    # db.lists has it too, without loading the other readers
    employer_names() -> list[(id, name)]
    identities(employers, in_link) -> list[(id, employer_id, title, url)]  # at these, or with this in their link
    table() -> Table                                # look(TableQuery(selection, sort, group), only=ids): ids in order,
                                                    # counts, groups, first rows; filtered and sorted in SQL, kept up to
                                                    # date change by change; table_rows(ids): rows by id
    facets(selection, only=None) -> Facets          # what its applications have, with counts, for the menus of filters
    find(text, limit=50, archived=False) -> Found   # search over everything: applications, the likeliest places first,
                                                    # each with the field it was found in and a line of long text
    find_people(text, limit=8);  find_employers(…);  find_stories(…)
    application(id) -> Application                  # UserError application.unknown, application.binned
    details(id) -> ApplicationDetails               # with posting, events, interviews, reminders, documents, …
    posting(application_id) -> Posting | None       # the latest capture
    captured_posting(id) -> Posting                 # UserError posting.unknown
    events(application_id) -> list[Event]
    stages() -> list[Stage]                         # in the person's order
    stage_counts() -> dict[int, int]                # applications outside the bin in each
    reminders(states=None, due_until=None, application_id=None, interview_id=None) -> list[Reminder]   # by due
    reminder(id)  interview(id)  contact(id)        # UserError reminder.unknown, interview.unknown, contact.unknown
    interviews(application_id=None, states=None, after=None, before=None) -> list[Interview]            # by time
    contacts(application_id=None) -> list[Contact];  all_contacts();  workplaces() -> dict[contact id, employer]
    listed(who, text="", sort="name") -> list[id];  listed_rows(who, ids) -> dict[id, Listed]   # people or employers
    employer(id)  employer_named(name)  employers()  employer_of(application_id)    # UserError employer.unknown
    person_record(contact_id) -> PersonRecord;  employer_record(employer_id) -> EmployerRecord  # all about them
    corrections(application_id) -> list[Correction]  # what the person says of the posting, oldest first
    links(application_id) -> list[ApplicationLink]   # applications said to be a repost of it, or different
    captured_from(sha256, text) -> list[int]         # applications whose posting is this, read from these bytes
    postings(application_id) -> list[Posting]        # every capture, oldest first
    guide_marks(application_id, mark) -> list[str]   # entries of the guide beside an application, as "kind:id"
    board() -> Board                                # look(BoardQuery(selection, sort), cards): the stages' cards
    cards(ids) -> dict[int, Card];  applications_ended(ids) -> bool
    figures(ids) -> dict[int, Figure];  figures_wanted(ids, of);  figures_wanted_before(before, of, limit)
    readiness_checks(target) -> list[(date, figure)]
    profile() -> Profile                            # facts and stories in order
    documents(application_id, kind=None) -> list[StoredDocument]
    document_version(id) -> tuple[StoredDocument, DocumentVersion]          # UserError document.unknown
    files(application_id) -> list[AttachedFile];  file_bytes(sha256) -> bytes   # checked against the checksum
    letter_work(application_id) -> LetterWork        # what the person decided and worded of the letter
    form_answers(application_id) -> list[FormAnswer];  latest_answers(most)  # to forms of any application
    sent_packets(application_id) -> list[SentPacket];  sent_packet(id)       # UserError packet.unknown
    every_sent_packet() -> list[SentPacket];  last_packet_with_files() -> SentPacket | None
    binned() -> list[BinnedApplication]
    source_counts() -> dict[source, (applications, answered)]               # sources case folded
    tags() -> list[str];  setting(key, default=None);  settings(prefix="") -> dict[str, object]
    histories(ids, since=None) -> list[History]      # what follow-up rules count from; reminders_of_rule(rule)
    occasions(trigger, first, last);  standing_since(trigger, first, kinds)  # applications that rules may ask for
    addresses(ids);  posted(ids)                     # how people can be turned to, of many applications
    history(limit=None, before=None) -> list[JournalEntry]                  # newest first
    applications_of(change_ids) -> dict[int, int];  names(kind, ids) -> dict[int, str]    # for readable history
    agenda(now, limits) -> Agenda                   # the person's day: reminders due by section, interviews ahead;
                                                    # db.day has it too, without loading the other readers
    has_applications() -> bool                      # outside the bin
    step_facts(now, goal) -> Facts                  # what the suggested next step goes by
    gone_quiet(now, cutoffs, limit) -> GoneQuiet    # to be dealt with; quiet_ids(now, cutoffs, over=False) -> list[int]
    quiet_of(id, now, cutoffs) -> Quiet | None      # refused_by_itself() -> ids;  set_by_itself(now) -> ByItself | None
    closing_soon(now, limit) -> ClosingSoon;  applied_since(day) -> int;  overdue_since(now, days) -> int
    doings(now) -> Doings                           # what was done on the person's day, what the next one holds
    entries(first, last, now, shown=None, most=24) -> {date: DayOf}          # the days of a calendar; has_dates()
    known_interviews(now, past) -> KnownInterviews                           # coming, and the last so many of the past
    search_facts(now) -> SearchFacts                # what the guide's word of the day goes by
    latest_change_id() -> int;  changes_since(change_id) -> Changes         # to follow other processes
    vocabulary() -> Vocabulary                      # every name once; with_names(vocabulary, part) one kind of them
    changed_last(limit) -> ids;  people_of(application_ids, limit) -> ids;  reached(contact_ids) -> list[PersonHit]
    counts() -> dict[str, int]

**Writing**: one unit of work per use case; commits at the end of the block or takes everything back::

    with db.change("Moved application 7 to Applied") as uow:     # words as history shows them; cause="command"
        uow.set_stage(7, stage.id)
        uow.read.application(7)                                  # the same readers, inside the transaction
    return Result(value, uow.changes)

``with db.together(): …`` makes several such changes come about all or none.

:class:`~apptracker.store.unit.UnitOfWork` (ids unknown: UserError ``….unknown`` naming the id; an application in the
bin: ``application.binned``; dates and instants as ``date`` and aware ``datetime``; enums or their values)::

    add_application(*, employer=None, title=None, stage_id=None, location=None, work_mode=None, url=None, source=None,
                    applied_on=None, deadline=None, pay=None) -> Application      # stage: the first "saved" one
    add_applications([dict(…same names…), …]) -> list[int]                       # many, fast
    update_application(id, **values) -> Application      # the same names; None clears; employer=… finds or adds it
    set_stage(id, stage_id) -> Application               # writes no event: say it with add_event(…, stage_id=…)
    archive(id, archived=True);  move_to_bin(id);  restore_from_bin(id)          # -> Application
    add_tags(id, names) -> Application;  remove_tags(id, names) -> Application
    add_stage(name, kind, position=None) -> Stage;  update_stage(id, name=…, position=…, hidden=…,
                                                         card_limit=…) -> Stage
    delete_stage(id, *, applications_to, history_to)     # ids of the stages that take its place
    add_event(application_id, kind, text, *, on=None, stage_id=None) -> Event
    update_event(id, text=…, on=…, kind=…, stage_id=…) -> Event;  delete_event(id)
    add_posting(application_id, text, *, media_type="text/plain", source_name=None, url=None, captured_at=None,
                no_calls=False, fields=None, original=None) -> Posting           # original: the bytes as captured
    add_contact(*, name, email=None, phone=None, role=None, employer_id=None, notes=None, application_ids=()) -> Contact
    add_contacts([dict(…same names…), …]) -> list[int]   # many, fast
    update_contact(id, **values);  link_contact(id, application_id);  unlink_contact(…);  delete_contact(id)
    employer_ids(names) -> dict[name, id]                # found or added;  update_employer(id, **values) -> Employer
    absorb_contact(keep_id, other_id);  absorb_employer(keep_id, other_id)   # all that is tied to the other moves
    add_interview(application_id, *, at, wall_time, zone, format, minutes=45, round=1, people=(), place=None)
    update_interview(id, **values) -> Interview          # also state, outcome; both return the Interview
    add_reminder(*, due, text, application_id=None, all_day=True, channel="task", rule=None, script=None,
                 interview_id=None, repeat=None, contact_id=None) -> Reminder
    update_reminder(id, **values) -> Reminder;  delete_reminder(id)
    add_correction(application_id, correction);  remove_correction(application_id, correction)
    link_applications(id, other_id, kind);  unlink_applications(id, other_id)
    absorb(keep_id, other_id)                            # all that hangs on the other moves; the other is erased
    update_posting(id, *, fields=None, no_calls=None) -> Posting               # never its text
    add_guide_mark(application_id, entry, mark);  remove_guide_mark(application_id, entry, mark)
    put_fact(kind, data, *, name=None, parent=None, position=None) -> Fact   # name: single kinds; others get a new key
    update_fact(key, *, data=None, parent=…, position=None) -> Fact;  remove_fact(key)   # with its highlights
    add_story(*, title, situation="", task="", action="", result="", skills=()) -> Story
    update_story(id, **values) -> Story;  remove_story(id)
    add_document_version(application_id, kind, *, name, text, content, template=None, interview_id=None)
                 -> DocumentVersion                      # the same kind, name and interview: a further version of it
    put_letter_work(application_id, work);  put_form_answers(application_id, [(question, answer), …])
    add_sent_packet(application_id, *, sent_on, document_version_id=None, posting_id=None, files=(), content=None)
                 -> SentPacket
                                                         # files: (name, bytes); freezes the version as sent
    attach(application_id, name, data: bytes, media_type=None) -> AttachedFile;  detach(id)
    put_setting(key, value);  remove_setting(key)
    erase_applications(ids, employers=())                # for good, bin included, with all that hangs on them
    with uow.as_of(moment): …                            # written as if it were that moment

``db.prepare()`` imports beforehand what the first unit of work would wait for.

``db.keep_readiness(target, on, figure)`` notes a figure by day, outside the journal; so do ``db.keep_figures(made)``
coverage and warnings of applications,
``db.claim_notices(now, decide) -> Round`` and ``db.unclaim_notices(keys)`` what was brought to the person's notice.

**Undo**: ``db.undo(change_id=None) -> UndoneChange`` takes back the last change not yet taken back, whichever process
made it, as a change of its own; give an undo's ``change_id`` to do the thing again. UserError ``undo.nothing``,
``undo.unknown``, ``undo.again``, ``undo.expired``, ``undo.conflict``; then nothing is changed.

**Looking after it**: ``db.upkeep()`` (lets go of very old undo rows);
``store.backup``: ``make_backup(db, target=None, force=False) -> Backup``, ``backup_if_due(db) -> Backup | None``
(daily, skipped when nothing changed, thins), ``list_backups(folder)``, ``thin(folder, now)``;
``store.restore``: ``restore(data_dir, clock, path) -> Restored`` (needs no open database: works over a damaged one);
``store.integrity``: ``examine(data_dir, clock) -> list[Finding]``, ``repair(db) -> list[str]``.
"""

from apptracker.store.database import Database
from apptracker.store.filters import ApplicationFilter

__all__ = ["ApplicationFilter", "Database"]

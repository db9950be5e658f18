"""Every failure a person can meet, by code, with its words.

Code below the command line and the window raises :class:`UserError` (something the person can put right) or
:class:`EnvironmentFault` (the machine refused: disk, permissions, a damaged file) with a code and parameters. The
words stand here once, as "what happened, and what to do"; the command line and the window show
:func:`words_for`. Anything else that is raised is a bug.
"""

from __future__ import annotations

import unicodedata

MESSAGES: dict[str, str] = {
    "output.failed": "the result could not be written ({reason}); check where the output goes",
    "file.disk_full": "the disk is full, so {path} was not written; free some space and try again",
    "file.exists": "{path} exists already; choose another name, or replace it with --force",
    "file.is_folder": "{path} is a folder or a device, not a file; name a file",
    "file.no_folder": "there is no folder {folder}; make it first, or choose another place",
    "file.not_found": "there is no file {path}; check the name and the folder",
    "file.too_large": "{path} is larger than {limit} MB, the most that is read here; give a smaller file",
    "file.unreadable": "{path} cannot be read ({reason}); check its permissions",
    "file.unwritable": "{path} cannot be written ({reason}); check the permissions or choose another place",
    "resume.character": "{file} holds half a character (\\u{code_point}) in '{text}'; type that text anew and save the file",
    "resume.encoding": "{file} is not UTF-8 text (line {line}); open it in an editor and save it as UTF-8",
    "resume.invalid": "{file} is no valid JSON Resume: {field} {problem}; {advice}{more}",
    "resume.nested": "{file} is nested more than {depth} levels deep; a JSON Resume needs five, so check that it is the right file",
    "resume.not_json": "{file} is not valid JSON at line {line}, column {column} ({problem}); correct it there, or export the resume again",
    "resume.number": "{file} holds {number}, which is no number that can be kept; write it between quotes or take it out",
    "resume.too_large": "{file} is larger than {limit} MB; a JSON Resume is far smaller, so check that it is the right file",
    "resume.twice": "{file} gives the field '{field}' twice in one entry; keep the right one and delete the other",
    "template.builtin": "the template '{template}' is built in and stays as it is; make a copy and change that",
    "template.draft": "the template '{template}' is only a draft, because it does not work yet; apptracker template check {template} tells why",
    "template.failed": "template '{template}', line {line}: {problem}; correct it and try again",
    "template.language": "letters are not written in '{language}'; use one of {languages}",
    "template.large": "{file} is no letter template: it has more than {limit} characters; check that it is the right file",
    "template.many": "there are {limit} templates of your own already, the most there can be; delete one first",
    "template.missing": "there is no template '{template}' in {folders}; check its name",
    "template.name": "'{template}' cannot name a template; use letters, digits, spaces and hyphens, {limit} at most",
    "template.name_taken": "there is a template '{template}' already, or the name is reserved; choose another name",
    "template.no_earlier": "nothing earlier is kept of a template '{template}'; check its name",
    "template.not_text": "{file} is not plain UTF-8 text; open it in an editor and save it as UTF-8",
    "template.range": "template '{template}', line {line}, repeats more than {limit} times; look for a loop without end",
    "template.slow": "template '{template}', line {line}, takes longer than {limit} s; look for loops within loops",
    "template.syntax": "template '{template}' has a mistake in line {line}: {problem}; correct it and try again",
    "template.too_long": "template '{template}', line {line}, writes more than {limit} characters; look for a loop",
    "template.undefined": "template '{template}', line {line}: {problem}; check the spelling, or take it out",
    "template.unknown": "there is no template '{template}'; there are {names}",
    "template.unreadable": "template '{template}' cannot be read ({problem}); save it as UTF-8 text",
    "template.unsafe": "template '{template}', line {line}, uses what templates may not touch ({problem}); take it out",
    "notify.interview": "an interview can be told up to {most} minutes ahead; 0 for not at all",
    "notify.limit": "between 1 and {most} notifications a day can be shown; choose a number between",
    "notify.number": "'{value}' is no number; write it in digits, like 5",
    "notify.quiet": "quiet hours may last {hours} hours, so that there is time to tell you anything; make them shorter",
    "notify.time": "'{value}' is no time of day; write it like 9:00 or 21:30, and quiet hours like 21:00-8:00",
    "notify.yes_no": "'{value}' is neither yes nor no; write one of the two",
    "document.format": "'{format}' is no document format; choose one of {formats}",
    "document.design": "'{design}' is no design; choose one of {designs}",
    "document.glyph": "no bundled font can draw '{character}' ({codepoint}, {name}) in “…{excerpt}…”; replace that character, or use --out with .docx",
    "folder.others": "{path} holds other things than a packet exported before, so it was left alone; name a new folder",
    "packet.unknown": "there is no sent packet {id}; apptracker packet list shows those of an application",
    "posting.same": "application {id} has this very posting already; nothing was changed",
    "field.unsaid": "the posting says nothing of {field}; choose a field it names",
    "application.same": "application {id} cannot be compared with itself; name another one",
    "application.nameless": "an application needs its {field}; give it with --{field}",
    "date.ahead": "{date} lies ahead; a move is entered when it has happened",
    "interview.minutes": "an interview of {minutes} minutes cannot be planned; give 1 to {limit}",
    "interview.ahead": "interview {id} is still ahead, on {wall} {zone}; say done once it has begun, or change its time "
    "with: apptracker interview move {id} --at TIME",
    "interview.round": "an interview of round {round} cannot be planned; give 1 to {limit}",
    "interview.over": "interview {id} is {state} already; plan a new one with: apptracker interview add",
    "pay.bad": "'{text}' is no pay that can be read; write it like 17-18.50 USD/hour or 38,000 USD/year",
    "posting.several": "{file} holds {count} postings, and an application answers one; use apptracker capture {file}",
    "demo.nothing": "no letter could be written, because none of the postings ({count}) could be read: {why}",
    "demo.not_empty": "{path} holds something already; name a new or empty folder for the demo",
    "profile.date": "the {field} '{text}' is no date that can be read; write it like March 2023, 03/2023 or 2023",
    "profile.dates": "the end, {end}, lies before the start, {start}; correct one of them",
    "profile.key": "the profile has no '{key}'; use {keys}, availability.NAME or equipment.NAME",
    "profile.twice": "the {field} {name} is there already; edit that one instead",
    "profile.url": "the {field} '{text}' is no address on the web; write it like https://example.com/me",
    "folder.not_found": "there is no folder {folder} any more; choose another",
    "folder.unreadable": "the folder {folder} cannot be read ({reason}); check its permissions, or choose another",
    "folder.no_postings": "there is no file in {folder} that may hold a posting; save the page or mail there first",
    "folder.crowded": "{folder} holds {count} files that may be postings, and {limit} are read at once; choose some of "
    "the files in it",
    "capture.one_url": "--url belongs to one posting, and {count} were found; capture them one at a time, or leave --url out",
    "capture.folder": "{path} is a folder; name the files in it that hold postings",
    "country.unknown": "'{text}' is no country in the list; choose one, or leave it empty",
    "capture.nameless": "neither the employer nor the title is there; fill in at least one of them",
    "samples.loaded": "the sample data is there already; remove it first to load it anew",
    "samples.none": "there is no sample data to remove",
    "mail.too_large": "the files of this mail are larger than {limit} MB together, more than most mail servers take; attach less",
    "letter.blanks": "the letter still has blanks ({blanks}); fill them with: {hints} – or add --draft",
    "letter.sent_blanks": "version {version} of the letter still has blanks, so it cannot have been sent; keep a finished one first, or name another with --letter",
    "letter.unfinished": "the letter still has blanks ({blanks}); fill them first, so that nothing goes out half said",
    "letter.unreadable": "{file} cannot be read as a letter: {reason}; {advice}",
    "letter.unknown": "application {id} has no letter version {version}; apptracker show {id} lists them",
    "text.kind": "there is no text '{kind}'; there are: {kinds}",
    "text.blanks": "something is missing in it: {blanks}; word it in the window, or store what it asks for",
    "text.not_now": "'{kind}' does not fit application {id} as it stands; these do: {kinds}",
    "form.many": "a form may have {limit} questions here; keep further ones as a note",
    "text.email": "'{text}' is no e-mail address; write it like ana@example.com",
    "text.empty": "the {field} is empty; write something in it",
    "text.too_long": "the {field} has {length} characters and may have {limit}; shorten it, and keep long text as a note",
    "bug.after": "something went wrong inside the program after a change was stored; see it with apptracker history, and "
    "details are in {path}",
    "bug.inside": "something went wrong inside the program; what you typed is still there, so try once more",
    "bug": "something went wrong inside the program; nothing was changed, and details are in {path}",
    "posting.archive": "{file} is an archive; unpack it, and give the files in it that hold postings",
    "posting.binary": "{file} is no text, web page, mail, PDF or Word document; save the posting as one of these, or paste its text",
    "posting.correspondence": "{file} is a mail about an application you made ({what}), not a job posting; note it with that application instead",
    "posting.damaged": "{file} is damaged or was not saved whole; save or download it anew, or paste the posting's text",
    "posting.letter": "{file} looks like a letter of application, not a job posting; give the posting it answers",
    "posting.list": "{file} lists {count} jobs and describes none in full; open the job you want, save that page, and use it instead",
    "posting.locked": "{file} is protected by a password or against copying; open it and print it to a new PDF, or paste its text",
    "posting.old_word": "{file} is a Word document in the old format (.doc); open it and save it as .docx or PDF, or paste its text",
    "posting.pages": "{file} is a Pages or Keynote document; open it and export it as PDF or Word, or paste its text",
    "posting.pages_limit": "{file} has {count} pages, and a posting has at most {limit}; print the pages with the posting to a PDF of their own",
    "posting.picture": "{file} is a picture, and text in pictures cannot be read here; copy the text out of it with a program that can (OCR), or type it in",
    "posting.resume": "{file} looks like a résumé, not a job posting; to fill your profile, export the résumé as JSON Resume and use apptracker profile import, or set its fields by hand",
    "posting.scan": "{file} has no text in it, only pictures of its pages; run it through text recognition (OCR), or type in what it says",
    "posting.spreadsheet": "{file} is a spreadsheet, not a posting; copy the posting out of it and paste it",
    "posting.tangled": "{file} is built so oddly that reading it takes too long; open it and print it to a new PDF, or paste its text",
    "posting.too_long": "{file} holds far more text than a posting has; save only the part with the posting, or paste that part",
    "posting.empty": "{file} holds no text; copy the posting's text into it and try again",
    "posting.no_job": "no job posting was found in {file}; save the page that shows the posting itself, or paste its text",
    "posting.too_large": "{file} is larger than {limit} MB; save only the page with the posting",
    "posting.unreadable": "{file} cannot be read ({reason}); check its name and its permissions",
    "clock.bad": "APPTRACKER_NOW is '{value}', which is no date and time with an offset; write it like 2026-11-21T09:00-06:00",
    "date.ambiguous": "'{text}' could be {one} or {other}; write the one you mean that way",
    "calendar.empty": "there is nothing to put into a calendar: no interview, reminder or closing date lies in that time; plan one first, or ask for other days or stages",
    "export.format": "{file} cannot be exported yet; so far only a calendar can, so name a file that ends in .ics",
    "range.backwards": "the days from {since} to {until} run backwards; give the earlier one first",
    "date.bad": "{subject} is no date that can be read{why}; write it like 2026-12-01, 1.12.2026, 1 Dec 2026, today or +5d",
    "time.skipped": "at {wall} in {zone} the clocks jump forward and never show that time; did you mean {later}?",
    "quiet.days": "{value} is no number of working days that can be waited; give {least} to {most}",
    "goal.bad": "{value} is no goal for a week; give a number up to {most}, 0 for none",
    "repeat.bad": "{value} is no way to repeat; write daily, weekly or monthly",
    "readiness.no_posting": "{title} has no posting whose demands can be read, and its title names no role of the guide; add the posting's text, or name a role",
    "readiness.role": "the guide knows no role '{name}'; apptracker guide search {name} looks for what it has on it",
    "readiness.role_near": "the guide knows no role '{name}'; did you mean {near}?",
    "readiness.step": "the plan has no step '{step}'; give the number or the id of one it shows",
    "guide.unknown": "there is no guide entry {reference}; apptracker guide search finds them",
    "rule.unknown": "there is no follow-up rule '{rule}'; apptracker remind rules lists them",
    "rule.built_in": "the rule '{rule}' is built in and cannot be deleted; switch it off instead",
    "rule.own": "the rule '{rule}' is your own, so there is nothing it goes back to; change it, or delete it",
    "rule.many": "there are {limit} rules of your own already, the most there can be; delete one first",
    "rule.label": "a rule needs a name of 1 to {limit} characters",
    "rule.text": "a rule needs a text of 1 to {limit} characters, which may name {names} and nothing else in braces",
    "rule.message_text": "the text for a message may have {limit} characters and name {names} and nothing else in braces",
    "rule.placeholder": "{name} is known to rules that count from '{trigger}' only; take it out of the text",
    "rule.why": "the reason of a rule may have {limit} characters; shorten it",
    "rule.after": "a rule needs either a number of days after or a number of days before, {least} to {limit}",
    "rule.before": "only before an interview or a closing date can a rule remind; say how many days after",
    "rule.times": "a rule may remind up to {most} times, every 1 to {limit} working days",
    "rule.every": "to remind more than once, say after how many working days it comes again; what comes before a date comes once",
    "rule.at": "'{text}' is no time of day; write it like 9:30, or leave it empty for the whole day",
    "rule.stage": "a rule that counts from a stage needs that stage, and no other rule has one",
    "rule.channels": "a rule needs at least one channel, each named once",
    "rule.formats": "the kinds and outcomes of interviews belong to rules that count from interviews only",
    "rule.no_calls": "a rule for employers that want no calls cannot only phone; add e-mail",
    "rule.script": "there is no text '{script}' to send; there are {scripts}",
    "rule.spoken": "there is nothing to say on the phone for '{script}'; choose one of {scripts}, or take the phone out",
    "rule.ahead": "this rule counts before the closing date, not after it; say how many days before with --before",
    "work.weekend": "'{text}' is no weekend; write days like sat,sun, and leave at least one to work",
    "work.holidays": "no public holidays are known for '{place}'; write a country like US or DE, or a part of it like US-CA or DE-BY",
    "when.bad": "{subject} is no time that can be read{why}; write it like 2026-12-01 15:00, tomorrow 9:00, next tue or +3wd",
    "when.half": "'{text}' could be {hour} in the night or in the afternoon; write {hour}am or {hour}pm",
    "when.passed": "that has passed; choose a later day",
    "zone.unknown": "'{zone}' does not name one time zone; write {hint}",
    "application.binned": "application {id} is in the bin; take it out first with: apptracker restore-from-bin {id}",
    "application.ended": "application {id} is over ({stage}), so there is nobody to ask once more; move it to another stage first with: apptracker stage {id} STAGE",
    "application.not-binned": "application {id} is not in the bin; apptracker bin lists what is",
    "application.unknown": "there is no application {id}; apptracker list shows them with their ids",
    "backup.bad": "{path} is no sound backup ({why}); the present data is untouched, try another backup",
    "backup.exists": "{path} exists already; choose another name, or replace it with --force",
    "backup.missing": "there is no backup at {path}; apptracker backups lists the ones there are",
    "backup.newer": "{path} was written by apptracker {version}, newer than this one; update apptracker, then restore it",
    "backup.target": "{path} is part of the data itself, so no backup was put there; choose another file",
    "backup.unverified": "the backup could not be verified ({why}) and was thrown away; run apptracker doctor",
    "contact.unknown": "there is no contact {id}; apptracker contact list shows them with their ids",
    "document.unknown": "there is no document version {id}; apptracker show lists an application's documents",
    "event.not_note": "event {id} was written by the program; only notes can be changed or deleted",
    "event.unknown": "there is no event {id}; apptracker show lists an application's history",
    "fact.unknown": "there is no fact '{key}'; apptracker profile show --json lists them by name",
    "file.damaged": "the kept file {name} no longer matches its checksum; run apptracker doctor, and restore a backup if need be",
    "file.missing": "the kept file {name} is missing from the data folder; run apptracker doctor, and restore a backup if need be",
    "file.unknown": "there is no attached file {id}; apptracker show lists an application's files",
    "interview.unknown": "there is no interview {id}; apptracker interview list shows them with their ids",
    "posting.unknown": "application {id} has no posting; add one with its text first",
    "reminder.unknown": "there is no reminder {id}; apptracker remind list shows them with their ids",
    "reminder.no_time": "'{text}' names no time; write one at its end, like 'tomorrow 9:00' or 'next tue', or give it with --on",
    "reminder.two_times": "'{text}' names two times, '{one}' and '{other}'; give the one you mean with --on",
    "reader.unknown": "nobody was given the letter of application {id} to read",
    "script.unknown": "there is no '{name}' to say or write for this reminder; there are: {names}",
    "reminder.contact": "{name} (contact {id}) has nothing to do with application {application}",
    "requirement.empty": "no words are selected; select the words that ask for something",
    "requirement.long": "a demand can have {limit} characters; select fewer words",
    "requirement.there": "'{text}' counts as asked for already; look for it in the list",
    "requirement.unknown": "the posting asks for nothing at {id}; apptracker coverage lists what it asks for",
    "sort.unknown": "applications cannot be sorted by '{key}'; use one of {keys}, with - before it for the other way round",
    "stage.exists": "there is a stage '{stage}' already; choose another name",
    "stage.unknown": "there is no stage '{stage}'; apptracker stages lists them",
    "search.known": "{name} is among the places to look already; choose it there",
    "search.source": "there is no place to look {id}; what showed it may have been taken back",
    "search.words": "the query has {count} different words and may have {limit}; leave out the common ones",
    "store.busy": "another apptracker is busy with {path}; try again in a moment",
    "store.damaged": "{path} is damaged or no apptracker data; nothing was changed, put a backup in its place with: apptracker restore FILE",
    "store.folder": "{path} cannot be used as the data folder ({why}); choose another with --data-dir",
    "store.foreign": "{path} belongs to another program, so it was left alone; choose another folder with --data-dir",
    "store.full": "the disk or quota is full, so nothing was saved in {path}; make room and try again",
    "store.io": "the disk failed while using {path} ({why}); nothing was changed, check the disk and try again",
    "store.newer": "{path} was written by apptracker {version}, newer than this one; update apptracker to open it",
    "store.readonly": "{path} cannot be written; make the folder writable, or choose another with --data-dir",
    "story.unknown": "there is no story {id}; apptracker story list shows them with their ids",
    "undo.again": "change {id} was taken back already; apptracker history lists the changes",
    "undo.conflict": "'{words}' cannot be taken back, because {what} was changed again since; nothing was changed, take back the later change first",
    "undo.expired": "'{words}' is too old to be taken back; a backup from that time still holds the former state",
    "undo.nothing": "there is nothing to take back",
    "undo.unknown": "there is no change {id}; apptracker history lists the changes",
}


class AppError(Exception):
    """A failure with a code from :data:`MESSAGES` and the parameters its words need."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        return words_for(self)


class UserError(AppError):
    """The person asked for something that cannot be done as asked; nothing was changed."""


class EnvironmentFault(AppError):
    """The machine could not do it (disk full, read-only folder, damaged file); nothing was changed."""


def words_for(error: AppError) -> str:
    """The message for people. Parameters are shown on one line, whatever they hold."""
    shown = {name: one_line(value) for name, value in error.params.items()}
    return MESSAGES[error.code].format(**shown)


def one_line(value: object, limit: int = 200) -> str:
    """The value as one printable line, shortened in the middle of nowhere rather than flooding a terminal."""
    text = " ".join("".join(c if c.isprintable() or _shapes(c) else " " for c in str(value)).split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _shapes(character: str) -> bool:
    """Joiners and direction marks: invisible themselves, but scripts and emoji need them."""
    return unicodedata.category(character) == "Cf"

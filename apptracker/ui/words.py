"""Errors and findings in the words of the window: no command line in them, no numbers of things, sentences with a
capital and a period."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from apptracker.domain.errors import MESSAGES, AppError, one_line
from apptracker.ui import formats, language
from apptracker.ui.tr import mark, tr

if TYPE_CHECKING:
    from apptracker.domain.records import Finding

#: Where the message in ``domain/errors`` names commands or options, what the window says.
IN_WINDOW: dict[str, str] = {
    "file.exists": "{path} exists already; choose another name",
    "document.glyph": "no bundled font can draw '{character}' ({codepoint}, {name}) in “…{excerpt}…”; replace that "
    "character, or export as Word",
    "application.nameless": "an application needs its {field}; fill it in",
    "application.binned": "this application is in the bin; take it out under History and bin first",
    "application.ended": "this application is over ({stage}), so there is nobody to ask once more; move it to another "
    "stage first",
    "application.not-binned": "this application is not in the bin any more",
    "application.unknown": "this application is not there any more; it may have been taken back",
    "employer.unknown": "this employer is not there any more; it may have been merged or erased",
    "undo.conflict": "“{words}” cannot be taken back or done again, because what it touched was changed since; nothing "
    "was changed, take back the later change first",
    "interview.ahead": "this interview is still ahead, on {wall} {zone}; say it is over once it has begun, or change "
    "its time",
    "interview.over": "this interview is {state} already; plan a new one",
    "interview.unknown": "this interview is not there any more; it may have been taken back",
    "rule.unknown": "this rule is not there any more; it may have been taken back",
    "packet.unknown": "what was sent is not there any more; marking it as sent may have been taken back",
    "posting.same": "that application has this very posting already; nothing was changed",
    "posting.several": "{file} holds {count} postings, and an application answers one; add them with Add a posting",
    "posting.resume": "{file} looks like a résumé, not a job posting; to fill your profile, export the résumé as JSON "
    "Resume and import that under Profile, or type it in there",
    "posting.unknown": "this application has no posting yet; add one with its text first",
    "profile.key": "the profile has no '{key}'; choose one of the fields shown",
    "capture.one_url": "one link belongs to one posting, and {count} were found; add them one at a time, or leave the "
    "link out",
    "lock.new": "type a new passphrase first",
    "letter.blanks": "the letter still has blanks ({blanks}); fill them in the letter, or export it as a draft",
    "letter.sent_blanks": "version {version} of the letter still has blanks, so it cannot have been sent; save a "
    "finished one first, or choose another version",
    "letter.unknown": "this application has no letter version {version}; choose one of those shown",
    "rule.built_in": "this rule comes with the program and cannot be deleted; switch it off instead",
    "rule.own": "this rule is your own, so there is nothing it goes back to; change it, or delete it",
    "rule.text": "words are needed, up to {limit} letters; what stands in braces has to be one of those offered below",
    "rule.message_text": "these words may have up to {limit} letters; what stands in braces has to be one of those "
    "offered below",
    "rule.placeholder": "the words name the {name} in braces, which is not known here; take it out of them",
    "rule.after": "choose {least} to {limit} days",
    "rule.ahead": "this rule counts before the closing date, not after it; say how many days before",
    "rule.every": "what comes before a date comes once; for more than once, count from something that has happened",
    "rule.channels": "choose at least one way to act",
    "rule.no_calls": "an employer who wants no calls cannot be phoned only; add e-mail",
    "rule.script": "this text is not there any more; choose another",
    "rule.spoken": "there is nothing to say on the phone for this; choose another text, or take the phone out",
    "work.weekend": "at least one day of the week must be a working day",
    "template.draft": "the template '{template}' is only a draft, because it does not work yet; open it under Letter "
    "templates to see why",
    "guide.unknown": "the guide has no such entry any more",
    "readiness.no_posting": "{title} has no posting whose demands can be read, and its title names no role of the "
    "guide; add the posting, or choose a role",
    "readiness.role": "the guide has no role '{name}' any more; choose one of those shown",
    "readiness.step": "the plan has no such step any more",
    "bug": "something went wrong inside the program; nothing was changed, and details are in {path}",
    "bug.after": "something went wrong inside the program after a change was stored; History and bin shows it, and "
    "details are in {path}",
    "clock.bad": "the environment variable APPTRACKER_NOW is '{value}', which is no date and time with an offset; "
    "take it away, or write it like 2026-11-21T09:00-06:00",
    "backup.exists": "{path} exists already; choose another name",
    "backup.missing": "there is no backup at {path} any more; choose another",
    "backup.newer": "{path} was written by version {version} of this program, newer than this one; update the "
    "program, then restore it",
    "backup.unverified": "the backup could not be verified ({why}) and was thrown away; press Check now under Settings",
    "calendar.empty": "there is nothing to put into a calendar yet; plan an interview or add a reminder first",
    "export.empty": "there is no application to export here; show or select some first",
    "view.unknown": "this view is not there any more; it may have been taken back",
    "contact.unknown": "this person is not there any more; what showed them may have been taken back",
    "document.unknown": "this document is not there any more; it may have been taken back",
    "event.fixed": "this line stays as it is: it says how the application came in or what went out",
    "event.unknown": "this line of history is not there any more; it may have been taken back",
    "fact.unknown": "this is not in your profile any more; it may have been taken back",
    "file.damaged": "the kept file {name} is no longer as it was kept; press Check now under Settings, and restore a "
    "backup if need be",
    "file.missing": "the kept file {name} is missing from the data folder; press Check now under Settings, and "
    "restore a backup if need be",
    "file.unknown": "this file is not there any more; it may have been taken back",
    "requirement.unknown": "this is not read from the posting any more; look at the list anew",
    "reminder.no_time": "“{text}” names no time; write one at its end, like tomorrow 9:00 or next tue",
    "reminder.two_times": "this names two times, “{one}” and “{other}”; write the one you mean below",
    "reminder.contact": "{name} is not among the people of this application any more",
    "reminder.unknown": "this reminder is not there any more; it may have been taken back",
    "stage.unknown": "there is no stage '{stage}' any more; choose another",
    "story.unknown": "this story is not there any more; it may have been taken back",
    "lock.damaged": "{path} is damaged or gone, and locked data cannot be opened without it",
    "lock.unavailable": "your data is locked with a passphrase, and the encryption to open it is not installed here",
    "lock.unverified": "the copy that was made did not hold what it should ({why}) and was thrown away; your data is "
    "as it was",
    "lock.wrong": "this is not the passphrase; try again",
    "backup.locked": "{path} is locked with a passphrase of its own; give that one",
    "store.busy": "another program is busy with {path}; try again in a moment",
    "store.damaged": "{path} is damaged, or holds no data of this program; nothing was changed",
    "folder.named": "this data folder was named for this run alone; start the program without naming one to move the "
    "data you use every day",
    "store.elsewhere": "your data is in {path}, which is not there now",
    "store.folder": "{path} cannot be used as the data folder ({why}); nothing was changed",
    "store.foreign": "{path} belongs to another program, so it was left alone",
    "store.newer": "{path} was written by version {version} of this program, newer than this one; nothing was "
    "changed, update the program to open it",
    "store.readonly": "{path} cannot be written; make the folder writable and try again",
    "undo.again": "this was taken back already",
    "undo.unknown": "this change is not in the history any more",
}

#: What to do about what a check of the data found, where the finding itself names a command.
REMEDIES: dict[str, str] = {
    "store.none": "add a posting to begin",
    "backup.none": "press Back up now",
    "backup.old": "press Back up now if anything changed since",
    "files.missing": "attach them again, or restore a backup from the list above",
    "files.damaged": "attach them again, or restore a backup from the list above",
}


#: Values that are words of the program, and what systems say of files.
_WORDS = frozenset({"advice", "field", "kind", "reason", "state", "weekday", "what", "why"})
_OF_SYSTEM = frozenset(
    {
        mark("permission denied"),
        mark("no such file or directory"),
        mark("no space left on device"),
        mark("read-only file system"),
        mark("input/output error"),
        mark("file exists"),
        mark("not a directory"),
        mark("is a directory"),
        mark("device or resource busy"),
    }
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def words_for_person(error: Exception) -> str:
    """What happened and what to do, as a sentence."""
    if isinstance(error, AppError):
        shown = {name: _in_words(name, one_line(value)) for name, value in error.params.items()}
        words = tr(IN_WINDOW.get(error.code, MESSAGES[error.code]))
        text = words.format(**shown)
        first = next((value for name, value in shown.items() if words.startswith(f"{{{name}}}")), "")
        return as_sentence(text, capital=not any(mark in first for mark in "./\\"))  # but no file's name
    return as_sentence(tr("something went wrong inside the program; what you saved before is kept"))


def _in_words(name: str, value: str) -> str:
    """What fills a sentence: words of the program, and days, as the window has them."""
    if language.code() == "en":
        return value
    if _DAY.fullmatch(value):
        return formats.digits(date.fromisoformat(value))
    if name not in _WORDS:
        return value
    behind = ": " if value.startswith(": ") else ""
    clause = value.removeprefix(": ")
    small = clause[:1].lower() + clause[1:]
    return behind + (tr(small) if small in _OF_SYSTEM else language.said_word(clause))


def repairable(finding: Finding) -> bool:
    """Whether Repair puts it right."""
    return "--repair" in finding.remedy


def remedy(finding: Finding) -> str:
    """What to do about a finding, as a sentence; '' when all is well."""
    if repairable(finding):
        text = tr("press Repair")
    elif finding.id in REMEDIES:
        text = tr(REMEDIES[finding.id])
    elif "apptracker restore" in finding.remedy:
        text = tr("restore a backup from the list above")
    else:
        text = finding.remedy
    return as_sentence(text) if text else ""


def as_sentence(text: str, *, capital: bool = True) -> str:
    """With a period, and a capital where wanted."""
    first = text[:1].upper() if capital else text[:1]
    return first + text[1:] + ("" if text.endswith((".", "?")) else ".")

"""What changed between two captures: told in short, in the history, and quickly whatever was captured."""

from __future__ import annotations

import time

from services_helpers import add
from support import POSTING

from apptracker.domain.applications import EventKind
from apptracker.domain.postings import FieldSource, FieldValue, ReadPosting, Requirement, RequirementKind
from apptracker.services import capture, versions
from apptracker.store import Database
from apptracker.tailoring.versions import Difference, Fate, difference


def attached(db: Database, *texts: str) -> int:
    id_ = add(db).id
    for number, text in enumerate(texts):
        capture.attach_posting(db, id_, capture.Source(f"{number}.txt", text.encode()))
    return id_


def asking(words: str, *, must: bool = True, text: str = "") -> ReadPosting:
    text = text or words
    start = text.index(words)
    one = Requirement("r", words, RequirementKind.TOOL, None, must, 1.0, start, start + len(words))
    return ReadPosting(text, requirements=(one,))


def saying(**fields: FieldValue) -> ReadPosting:
    return ReadPosting("Agent", fields=fields)


def told(value: object, *, sure: bool = True) -> FieldValue:
    return FieldValue(value, FieldSource.TEXT, sure)


def captured(db: Database, id_: int) -> list[str]:
    return [event.text for event in db.read.events(id_) if event.kind is EventKind.CAPTURED]


def test_the_history_tells_what_a_newer_capture_changes(db: Database) -> None:
    id_ = attached(db, POSTING, POSTING.replace("40 words", "55 words") + "\nYou must have a forklift license.\n")
    assert captured(db, id_) == [
        "Captured the posting from 0.txt",
        "Captured a newer version of the posting from 1.txt: asks 2 more things and 1 no longer",
    ]
    db.undo()
    assert captured(db, id_) == ["Captured the posting from 0.txt"]


def test_only_the_first_capture_has_nothing_before_it(db: Database) -> None:
    assert versions.latest_change(db, attached(db, POSTING)) is None
    again = versions.latest_change(db, attached(db, POSTING, POSTING.replace("Record every", "RECORD every")))
    assert again == Difference()
    assert str(again) == ""


def test_what_matters_is_said_in_short() -> None:
    assert str(difference(asking("Excel"), asking("Word"))) == "asks 1 more thing and 1 no longer"
    assert str(difference(ReadPosting("Agent"), asking("Word"))) == "asks 1 more thing"
    assert str(difference(asking("Excel"), ReadPosting("Agent"))) == "asks 1 thing no longer"
    assert str(difference(asking("Excel", must=False), asking("Excel"))) == "weighs what it asks otherwise"
    assert str(difference(ReadPosting("We pay well"), ReadPosting("We pay fairly"))) == "some wording changed"
    more = {name: told("x") for name in ("location", "hours", "how_to_apply", "reference")}
    assert str(difference(saying(), saying(**more))) == "location, hours and more changed"


def test_what_was_only_read_otherwise_is_no_change() -> None:
    words = "two years of experience"
    text = f"You bring {words} with customers."
    assert not difference(ReadPosting(text), asking(words, text=text)).asked_more
    assert not difference(saying(location=told("Leeds", sure=False)), saying(location=told("Leeds"))).fields
    assert not difference(saying(), saying(location=told("Leeds", sure=False))).fields


def test_a_line_that_changed_keeps_its_label() -> None:
    found = difference(ReadPosting("Agent\nPay: $16 per hour\n"), ReadPosting("Agent\nPay: $17 per hour\n"))
    lines = [(line.fate, line.text) for line in found.lines]
    assert lines == [(Fate.SAME, "Agent"), (Fate.REMOVED, "Pay: $16 per hour"), (Fate.ADDED, "Pay: $17 per hour")]


def test_lines_that_repeat_without_end_are_compared_quickly() -> None:
    old, new = ("\n".join(["alpha one", "beta two"] * 1500), "\n".join(["beta two", "alpha one", "alpha one"] * 1000))
    began = time.monotonic()
    assert difference(ReadPosting(old), ReadPosting(new)).lines
    assert time.monotonic() - began < 5

"""Capturing postings: one change, one undo; what is read is kept word for word."""

from __future__ import annotations

from datetime import date

import pytest
from services_helpers import captured, waiting
from support import POSTING, unchanged

from apptracker.domain.applications import WorkMode
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.services import applications, capture, letters
from apptracker.store import Database

PAGE = """<!doctype html><html><head><title>Jobs</title><script type="application/ld+json">
[{"@context": "https://schema.org", "@type": "JobPosting", "title": "Chat Agent",
  "hiringOrganization": {"@type": "Organization", "name": "Larkspur"}, "jobLocationType": "TELECOMMUTE",
  "validThrough": "2026-12-30", "description": "<p>Answer chats.</p><ul><li>Typing 50 wpm</li></ul>"},
 {"@context": "https://schema.org", "@type": "JobPosting", "title": "Team Lead",
  "hiringOrganization": {"@type": "Organization", "name": "Larkspur"},
  "description": "<p>Lead ten agents.</p><ul><li>Two years of experience leading a team</li></ul>"}]
</script></head><body></body></html>"""


def _source(text: str, name: str = "posting.txt") -> capture.Source:
    return capture.Source(name, text.encode())


def test_several_postings_are_one_change_and_one_undo(db: Database) -> None:
    db.read.stages()
    with unchanged(db.folder.root):
        report = capture.capture(db, [_source(POSTING), _source(PAGE, "jobs.html")])
        assert len(db.read.history()) == 1
        assert [one.application.title for one in report.value.captured if one.application] == [
            "Customer Service Representative",
            "Chat Agent",
            "Team Lead",
        ]
        assert len(report.changes.ids["application"]) == 3
        assert set(waiting(db)) == {"closing-date"}
        db.undo()
    assert db.read.applications() == []


def test_the_text_and_the_file_are_kept_as_they_came(db: Database) -> None:
    text = "\ufeffCustomer  Service Agent\r\n\r\n\tPatience\u00a0and empathy\r\nTyping\n"
    data = text.encode("utf-8")
    capture.capture(db, [capture.Source("/home/zoe/private/advert.txt", data)])
    stored = db.read.posting(1)
    assert stored is not None
    assert stored.source_name == "advert.txt"
    assert stored.original_sha256 is not None
    assert db.read.file_bytes(stored.original_sha256) == data
    assert "Customer  Service Agent" in stored.text


def test_only_what_is_sure_fills_the_application(db: Database) -> None:
    application = captured(db)
    assert application.employer == "Harbor Mutual"
    assert application.pay == Pay(1700, 1850, "USD", PayPeriod.HOUR)
    assert application.deadline == date(2026, 12, 11)
    capture.capture(db, [_source("We need someone patient who can type and talk to customers on the phone.")])
    vague = db.read.application(2)
    assert (vague.employer, vague.title) == (None, None)


def test_structured_data_fills_the_application(db: Database) -> None:
    capture.capture(db, [_source(PAGE, "jobs.html")])
    assert db.read.application(1).work_mode is WorkMode.REMOTE
    assert db.read.application(1).deadline == date(2026, 12, 30)


def test_a_dry_run_stores_nothing(db: Database) -> None:
    db.read.stages()
    with unchanged(db.folder.root):
        report = capture.capture(db, [_source(POSTING)], dry_run=True)
    assert report.value.captured[0].application is None
    assert not report.changes


def test_what_cannot_be_read_leaves_no_trace(db: Database) -> None:
    with unchanged(db.folder.root):
        report = capture.capture(db, [_source("", "empty.txt"), _source("<html></html>", "page.html")])
        assert [name for name, _ in report.value.skipped] == ["empty.txt", "page.html"]
        assert not report.changes
        with pytest.raises(UserError):
            capture.capture(db, [_source(PAGE, "jobs.html")], url="https://x.example")
        with pytest.raises(UserError, match="2 postings"):
            capture.add_with_posting(db, _source(PAGE, "jobs.html"), employer="A", title="T")


def test_what_was_typed_wins_over_the_posting(db: Database) -> None:
    made = capture.add_with_posting(db, _source(POSTING), employer="Typed", title="Typed too", location="Here").value
    assert (made.employer, made.title, made.location) == ("Typed", "Typed too", "Here")
    assert made.deadline == date(2026, 12, 11)
    assert db.read.posting(made.id) is not None


def test_a_posting_is_understood_the_same_later(db: Database) -> None:
    """Relative dates and fields are those of the day of capture; spans point into the stored text."""
    captured(db)
    posting, coverage = letters.coverage_of(db, 1)
    assert posting is not None
    for covered in coverage.requirements:
        requirement = covered.requirement
        assert posting.text[requirement.start : requirement.end] == requirement.text
    assert posting.fields["deadline"].value == date(2026, 12, 11)


def test_a_link_is_kept_with_a_single_posting(db: Database) -> None:
    capture.capture(db, [_source(POSTING)], url=" https://jobs.example/17 ")
    assert db.read.application(1).url == "https://jobs.example/17"


def test_a_captured_job_can_be_completed(db: Database) -> None:
    capture.capture(db, [_source("Answer calls. Must be patient.")])
    assert applications.edit(db, 1, employer="A", title="T").value.employer == "A"

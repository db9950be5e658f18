"""The person's facts: importing twice changes nothing, exporting gives back what came in."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support import RESUME, resume_bytes, sample_files, unchanged

from apptracker.domain.errors import UserError
from apptracker.services import profiles
from apptracker.store import Database

STORY = {"title": "Rush", "situation": "S", "task": "T", "action": "A", "result": "R", "skills": ["calm"]}


def _imported(db: Database, **changes: Any) -> profiles.ImportReport:
    return profiles.import_resume(db, resume_bytes(**changes), "me.json").value


def test_importing_twice_changes_nothing(db: Database) -> None:
    first = _imported(db, **{"x-apptracker": {"stories": [STORY], "equipment": {"headset": "yes"}}})
    assert (first.changed, first.unchanged) == (0, 0)
    with unchanged(db.folder.root):
        again = profiles.import_resume(
            db, resume_bytes(**{"x-apptracker": {"stories": [STORY], "equipment": {"headset": "yes"}}}), "me.json"
        )
    assert (again.value.added, again.value.changed, again.value.unchanged) == (0, 0, first.added)
    assert not again.changes
    assert len(db.read.history()) == 1


@pytest.mark.parametrize("path", sample_files("jsonresume/examples/*.json"))
def test_samples_import_twice_and_export_what_they_held(db: Database, path: Any) -> None:
    profiles.import_resume(db, path.read_bytes(), path.name)
    with unchanged(db.folder.root):
        profiles.import_resume(db, path.read_bytes(), path.name)
    exported = profiles.export(db)
    original = json.loads(path.read_text(encoding="utf-8"))
    for section in ("work", "education", "skills", "languages", "volunteer", "certificates"):
        assert exported.get(section) == original.get(section), section


def test_a_changed_resume_brings_facts_up_to_date_under_their_names(db: Database) -> None:
    _imported(db)
    keys = [fact.key for fact in db.read.profile().facts]
    [job] = RESUME["work"]  # type: ignore[misc]
    changed = {**job, "summary": "Led a team of four.", "endDate": "2026-10"}  # type: ignore[dict-item]
    report = _imported(db, work=[changed])
    assert (report.added, report.changed) == (0, 1)
    profile = db.read.profile()
    assert [fact.key for fact in profile.facts] == keys
    assert profile.fact("work:1").text("summary") == "Led a team of four."  # type: ignore[union-attr]


def test_nothing_is_removed_by_an_import(db: Database) -> None:
    _imported(db)
    before = {fact.key for fact in db.read.profile().facts}
    _imported(db, work=[], skills=[])
    assert {fact.key for fact in db.read.profile().facts} >= before
    assert profiles.export(db)["work"] == RESUME["work"]


def test_an_import_is_one_step_back(db: Database) -> None:
    with unchanged(db.folder.root):
        _imported(db)
        db.undo()
    assert db.read.profile().facts == ()


def test_a_resume_with_a_fault_leaves_nothing(db: Database) -> None:
    with unchanged(db.folder.root), pytest.raises(UserError, match=r"work\[0\]"):
        _imported(db, work=[{"startDate": "long ago"}])


def test_single_facts_are_set_and_forgotten(db: Database) -> None:
    for key, value in (
        ("name", "Zoë"),
        ("city", "Duluth"),
        ("country", "US"),
        ("availability.shifts", "evenings"),
        ("equipment:headset", "wired"),
        ("availability.Start Date", "now"),
    ):
        profiles.set_value(db, key, value)
    profile = db.read.profile()
    assert profile.single("basics:name") == "Zoë"
    assert (profile.location("city"), profile.location("countryCode")) == ("Duluth", "US")
    assert profile.single("availability:shifts") == "evenings"
    assert profile.single("equipment:headset") == "wired"
    assert profile.single("availability:start-date") == "now"
    for key in ("name", "city", "availability.shifts", "phone"):
        profiles.set_value(db, key, "")
    profile = db.read.profile()
    assert profile.single("basics:name") == ""
    assert profile.location("city") == ""
    assert profile.location("countryCode") == "US"


@pytest.mark.parametrize("key", ["", "shoe", "work:1", "availability", "availability.", "basics:name", "name.first"])
def test_keys_that_are_none(db: Database, key: str) -> None:
    with unchanged(db.folder.root), pytest.raises(UserError):
        profiles.set_value(db, key, "x")


def test_stories_are_told_changed_and_taken_back(db: Database) -> None:
    story = profiles.add_story(db, **{**STORY, "skills": ["calm", " calm ", "", "typing"]}).value  # type: ignore[arg-type]
    assert story.skills == ("calm", "typing")
    changed = profiles.edit_story(db, story.id, result="Better\n", skills=["patience"]).value
    assert (changed.result, changed.skills, changed.title) == ("Better", ("patience",), "Rush")
    with unchanged(db.folder.root):
        profiles.delete_story(db, story.id)
        db.undo()
    second = profiles.add_story(db, **STORY).value  # type: ignore[arg-type]
    profiles.delete_story(db, second.id)
    third = profiles.add_story(db, **STORY).value  # type: ignore[arg-type]
    assert third.key not in (story.key, second.key)  # names are never given twice


def test_the_persons_zone_is_kept_and_forgotten(db: Database) -> None:
    profiles.set_value(db, "zone", "america/chicago")
    assert db.read.setting("zone") == "America/Chicago"
    with pytest.raises(UserError, match="Atlantis"):
        profiles.set_value(db, "zone", "Atlantis/Center")
    profiles.set_value(db, "zone", "")
    assert db.read.setting("zone") is None


def test_a_corrected_line_takes_the_place_of_the_wrong_one(db: Database) -> None:
    _imported(db)
    [job] = RESUME["work"]  # type: ignore[misc]
    right = {**job, "position": "Shift Lead", "highlights": ["Answered 90% of calls in 20 seconds"]}  # type: ignore[dict-item]
    wrong = {**job, "highlights": ["Answered 92% of calls in 20 seconds", "Trained two people"]}  # type: ignore[dict-item]
    _imported(db, work=[wrong])
    _imported(db, work=[right])
    profile = db.read.profile()
    assert [f.text("position") for f in profile.facts if f.kind.value == "work"] == ["Shift Lead"]
    assert [f.text("text") for f in profile.highlights_of("work:1")] == ["Answered 90% of calls in 20 seconds"]
    db.undo()
    assert len(db.read.profile().highlights_of("work:1")) == 2


def test_two_jobs_that_only_share_a_title_stay_two(db: Database) -> None:
    _imported(db, work=[{"name": "Acme", "position": "Cashier"}])
    _imported(db, work=[{"name": "Zenith", "position": "Cashier"}])
    assert [f.text("name") for f in db.read.profile().facts if f.kind.value == "work"] == ["Acme", "Zenith"]


def test_a_misspelt_section_is_kept_and_named(db: Database) -> None:
    assert _imported(db, wrok=[{"name": "Acme"}]).unknown == ("wrok",)
    assert _imported(db).unknown == ()


@pytest.mark.parametrize("address", ["not an email", "a@b", "@x.org", "a b@c.org"])
def test_an_address_nobody_can_write_to_is_refused(db: Database, address: str) -> None:
    with unchanged(db.folder.root), pytest.raises(UserError, match="e-mail address"):
        profiles.set_value(db, "email", address)


def test_an_earlier_stint_in_the_same_job_is_kept(db: Database) -> None:
    stint = {"name": "Acme", "position": "Agent"}
    _imported(db, work=[{**stint, "startDate": "2015-01", "endDate": "2017-01"}])
    _imported(db, work=[{**stint, "startDate": "2022-01"}])
    assert [f.text("startDate") for f in db.read.profile().facts if f.kind.value == "work"] == ["2015-01", "2022-01"]


def test_a_lines_name_never_passes_to_another_claim(db: Database) -> None:
    [job] = RESUME["work"]  # type: ignore[misc]
    _imported(db, work=[{**job, "highlights": ["Trained 5 agents on refunds"]}])  # type: ignore[dict-item]
    [line] = db.read.profile().highlights_of("work:1")
    _imported(db, work=[{**job, "highlights": ["Won the 2016 service award"]}])  # type: ignore[dict-item]
    [other] = db.read.profile().highlights_of("work:1")
    assert other.key != line.key
    _imported(db, work=[{**job, "highlights": ["Won the 2017 service award"]}])  # type: ignore[dict-item]
    assert [f.key for f in db.read.profile().highlights_of("work:1")] == [other.key]

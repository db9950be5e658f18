"""One fact at a time: what is typed is understood or refused by the name of its field; nothing else of it changes."""

from __future__ import annotations

from datetime import date

import pytest
from support import resume_bytes

from apptracker.domain.errors import UserError, words_for
from apptracker.domain.profile import FactKind
from apptracker.services import changes, profiles
from apptracker.services.profile_dates import date_in_words, read_date
from apptracker.services.profile_facts import add_fact, edit_fact, move_fact, remove_fact, skill_names
from apptracker.store import Database

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2023", "2023"),
        ("2023-03", "2023-03"),
        ("2023-03-15", "2023-03-15"),
        ("March 2023", "2023-03"),
        ("mar. 2023", "2023-03"),
        ("2023 Sept", "2023-09"),
        ("03/2023", "2023-03"),
        ("3.2023", "2023-03"),
        ("2023/3", "2023-03"),
        ("15 March 2023", "2023-03-15"),
        ("March 15, 2023", "2023-03-15"),
        ("15.3.2023", "2023-03-15"),
        ("  ", ""),
    ],
)
def test_dates_are_read_as_people_write_them(typed: str, stored: str) -> None:
    assert read_date(typed, TODAY) == stored
    assert read_date(date_in_words(stored), TODAY) == stored


@pytest.mark.parametrize("typed", ["present", "Now", "to date"])
def test_an_end_may_be_open(typed: str) -> None:
    assert read_date(typed, TODAY, ends=True) == ""


@pytest.mark.parametrize("typed", ["13/2023", "spring", "2023-02-30", "99", "Marchember 2023"])
def test_what_is_no_date_is_refused_by_field(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        read_date(typed, TODAY, field="start")
    assert caught.value.code == "profile.date"
    assert "start" in words_for(caught.value)


def test_a_day_readers_differ_on_is_refused() -> None:
    with pytest.raises(UserError, match="write the one you mean"):
        read_date("03/04/2023", TODAY)


def test_a_job_is_added_in_one_step_and_undone_in_one(db: Database) -> None:
    job = add_fact(
        db,
        FactKind.WORK,
        {"position": " Agent ", "name": "Harbor", "startDate": "March 2023", "endDate": "present", "summary": "a\nb"},
    ).value
    assert job.data == {"position": "Agent", "name": "Harbor", "startDate": "2023-03", "summary": "a\nb"}
    line = add_fact(db, FactKind.HIGHLIGHT, {"text": "Answered 60 calls\na day"}, parent=job.key).value
    assert line.data == {"text": "Answered 60 calls a day"}
    removed = remove_fact(db, job.key)
    assert db.read.profile().facts == ()
    changes.undo(db, removed.changes.change_id)
    assert db.read.profile().highlights_of(job.key) == (line,)
    assert [entry.words for entry in db.read.history()][-1] == "Added the job at Harbor"


def test_editing_one_field_keeps_what_nobody_knows(db: Database) -> None:
    entry = {"name": "Harbor", "position": "Agent", "x-team": {"size": 9}, "startDate": "2020"}
    profiles.import_resume(db, resume_bytes(work=[entry]), "me.json")
    key = db.read.profile().of_kind(FactKind.WORK)[0].key
    assert edit_fact(db, key, position="Lead", startDate="").value.data == {  # type: ignore[union-attr]
        "name": "Harbor",
        "position": "Lead",
        "x-team": {"size": 9},
    }


@pytest.mark.parametrize(
    ("kind", "data", "code", "word"),
    [
        (FactKind.WORK, {"location": "Duluth"}, "text.empty", "employer"),
        (FactKind.WORK, {"name": "H", "startDate": "2023", "endDate": "2021"}, "profile.dates", "2021"),
        (FactKind.WORK, {"name": "H", "startDate": "soon"}, "profile.date", "start"),
        (FactKind.PROFILE, {"network": "LinkedIn", "url": "not a link"}, "profile.url", "link"),
        (FactKind.SKILL, {"name": "x" * 501}, "text.too_long", "skill"),
        (FactKind.EQUIPMENT, {"name": "headset", "value": " "}, "text.empty", "answer"),
    ],
)
def test_what_cannot_be_taken_is_told_by_its_field(
    db: Database, kind: FactKind, data: dict[str, str], code: str, word: str
) -> None:
    with pytest.raises(UserError) as caught:
        add_fact(db, kind, data)
    assert caught.value.code == code
    assert word in words_for(caught.value)
    assert db.read.history() == []


def test_a_job_keeps_a_name(db: Database) -> None:
    job = add_fact(db, FactKind.WORK, {"name": "Harbor"}).value
    with pytest.raises(UserError, match="employer or position is empty"):
        edit_fact(db, job.key, name="  ")


def test_the_same_skill_stands_once(db: Database) -> None:
    typing = add_fact(db, FactKind.SKILL, {"name": "Typing", "keywords": "touch typing, 10-key , "}).value
    assert typing.data["keywords"] == ["touch typing", "10-key"]
    with pytest.raises(UserError, match="there already"):
        add_fact(db, FactKind.SKILL, {"name": "typing"})
    assert edit_fact(db, typing.key, name="typing").value.text("name") == "typing"  # type: ignore[union-attr]


def test_highlights_are_moved_and_keep_their_keys(db: Database) -> None:
    job = add_fact(db, FactKind.WORK, {"name": "Harbor"}).value
    first, second, third = (
        add_fact(db, FactKind.HIGHLIGHT, {"text": t}, parent=job.key).value.key for t in ("one", "two", "three")
    )
    move_fact(db, third, -1)
    move_fact(db, first, -1)
    move_fact(db, first, 5)
    assert [f.text("text") for f in db.read.profile().highlights_of(job.key)] == ["three", "two", "one"]
    assert [f.key for f in db.read.profile().highlights_of(job.key)] == [third, second, first]


def test_single_facts_are_set_and_forgotten(db: Database) -> None:
    assert add_fact(db, FactKind.EQUIPMENT, {"name": "Quiet room", "value": "yes"}).value.key == "equipment:quiet-room"
    edit_fact(db, "availability:shifts", value="evenings")
    assert db.read.profile().single("availability:shifts") == "evenings"
    assert edit_fact(db, "availability:shifts", value="").value is None


def test_skills_are_named_by_the_person_first(db: Database) -> None:
    add_fact(db, FactKind.SKILL, {"name": "Quilting", "keywords": "zendesk"})
    names = skill_names(db)
    assert names[:2] == ("Quilting", "zendesk")
    assert "Zendesk" not in names
    assert "Patience" in names

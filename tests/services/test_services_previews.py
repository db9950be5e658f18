"""What is understood before it is stored, and storing it with what the person confirmed."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import NO_CALLS, POSTING, resume_bytes, unchanged

from apptracker.domain.errors import UserError
from apptracker.services import capture, profiles
from apptracker.store import Database


def _count(_done: int, _total: int) -> None:
    """Nobody looks."""


def test_a_preview_stores_nothing(db: Database) -> None:
    db.read.stages()
    with unchanged(db.folder.root):
        preview = capture.preview(db, POSTING)
    assert preview.posting is not None
    assert not preview.profile_known
    assert len(preview.coverage.gaps) == 6


def test_the_profile_answers_in_the_preview(db: Database) -> None:
    profiles.import_resume(db, resume_bytes(), "me.json")
    preview = capture.preview(db, POSTING)
    assert preview.profile_known
    assert len(preview.coverage.covered) == 3


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        (f"https://harbor.example/jobs/1\n{POSTING}", True),
        (f"{POSTING}\nhttps://harbor.example/jobs/1", True),
        (POSTING.replace("insures", "(https://harbor.example/jobs/1) insures"), False),
    ],
)
def test_the_link_in_a_text(db: Database, text: str, sure: bool) -> None:
    found = capture.preview(db, text).fields["url"]
    assert (found.value, found.sure) == ("https://harbor.example/jobs/1", sure)


def test_of_two_links_none_is_chosen(db: Database) -> None:
    text = POSTING.replace("insures", "(https://a.example and https://b.example) insures")
    assert "url" not in capture.preview(db, text).fields


@pytest.mark.parametrize("text", ["<div>Agent", "{ not json", "MZ\x90 Agent", "%PDF- Agent", "\ud800 Agent"])
def test_odd_texts_are_read_as_they_stand(db: Database, text: str) -> None:
    preview = capture.preview(db, f"{text}\n" + "We answer calls for people all day long and all night too. " * 3)
    assert preview.posting is not None
    capture.save(db, preview, title="Agent")
    assert db.read.posting(1) is not None


def test_confirmed_values_win_and_none_clears(db: Database) -> None:
    preview = capture.preview(db, NO_CALLS)
    made = capture.save(db, preview, employer="Harbor Group", location=None, source="A friend").value
    assert (made.employer, made.title) == ("Harbor Group", "Customer Service Representative")
    assert (made.location, made.source) == (None, "A friend")
    posting = db.read.posting(made.id)
    assert posting is not None
    assert posting.no_calls
    assert len(db.read.history()) == 1
    db.undo()
    assert db.read.applications() == []


def test_one_name_is_enough_and_none_is_too_few(db: Database) -> None:
    assert capture.save(db, None, employer="Harbor Mutual", title=None).value.title is None
    assert capture.save(db, None, employer="", title="Agent").value.employer is None
    with pytest.raises(UserError, match="fill in at least one"):
        capture.save(db, capture.preview(db, "https://harbor.example/1"), employer=" ", title=None)
    assert db.read.count_applications() == 2


def test_files_with_what_became_of_each(db: Database, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(POSTING, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    told: list[tuple[int, int]] = []
    paths = [tmp_path / name for name in ("good.txt", "empty.txt", "missing.txt", ".")]
    found = capture.preview_files(db, paths, lambda done, total: told.append((done, total)))
    assert [one.fault.code if one.fault else None for one in found] == [
        None,
        "posting.empty",
        "file.not_found",
        "file.is_folder",
    ]
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    [good] = [one.preview for one in found if one.preview]
    made = capture.save_all(db, [good, good], _count)
    assert len(made.value) == 2
    assert len(db.read.history()) == 1


def test_stopping_half_way_stores_nothing(db: Database) -> None:
    class StopError(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise StopError

    one = capture.preview(db, POSTING)
    db.read.stages()
    with unchanged(db.folder.root), pytest.raises(StopError):
        capture.save_all(db, [one, one], stop)

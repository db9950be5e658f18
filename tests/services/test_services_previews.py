"""What is understood before it is stored, and storing it with what the person confirmed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support import NO_CALLS, POSTING, resume_bytes, unchanged

from apptracker.domain.errors import UserError
from apptracker.services import capture, pasted, profiles
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
    assert len(preview.coverage.covered) == 4


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


def _page(*titles: str) -> str:
    """The source of a page whose data holds a posting for each title."""
    jobs = [
        {
            "@type": "JobPosting",
            "title": title,
            "hiringOrganization": {"@type": "Organization", "name": "Harbor Mutual"},
            "description": f"{title}: {POSTING}",
        }
        for title in titles
    ]
    data = json.dumps({"@context": "https://schema.org", "@graph": jobs})
    return f'<html><head><script type="application/ld+json">{data}</script></head><body><h1>Jobs</h1></body></html>'


@pytest.mark.parametrize("as_data", [False, True])
def test_the_source_of_several_postings_is_several(db: Database, as_data: bool) -> None:
    text = _page("Claims Agent", "Billing Agent", "Sales Agent")
    if as_data:
        text = text[text.index("{") : text.index("</script>")]
    preview = capture.preview(db, text)
    assert (preview.count, preview.fields, preview.posting) == (3, {}, None)
    assert preview.source is not None
    found = capture.preview_files(db, [preview.source], _count)
    titles = [one.preview.fields["title"].value for one in found if one.preview]
    assert titles == ["Claims Agent", "Billing Agent", "Sales Agent"]


def test_the_page_behind_a_copied_text_may_hold_several(db: Database) -> None:
    assert capture.preview(db, "Jobs at Harbor Mutual", page=_page("Claims Agent", "Billing Agent")).count == 2
    alone = capture.preview(db, "Jobs at Harbor Mutual", page=_page("Claims Agent"))
    assert alone.count == 1
    assert alone.fields["title"].value == "Claims Agent"


def test_tags_are_never_read_for_words(db: Database) -> None:
    scrap = (
        "<html><head><title>Jobs</title></head><body><p>We answer calls all day.</p><p>Be patient.</p></body></html>"
    )
    assert "<" not in capture.preview(db, scrap).text
    with pytest.raises(UserError, match="no job posting was found"):
        capture.preview(db, '{"@context": "https://schema.org", "@type": "Organization", "name": "Harbor Mutual"}')


@pytest.mark.parametrize("start", ["", "%PDF-1.4 ", "<html><body><p>", "MZ\x90 "])
def test_far_too_much_is_told_and_not_read(db: Database, start: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    monkeypatch.setattr(pasted, "read_text", lambda text, **_: read.append(len(text)))
    with pytest.raises(UserError, match="far more text"):
        capture.preview(db, start + "We answer calls for people all day long. " * 10_000)
    assert not read


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
    assert len(db.read.applications()) == 2


def test_files_with_what_became_of_each(db: Database, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(POSTING, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    told: list[tuple[int, int]] = []
    paths = [tmp_path / name for name in ("good.txt", "empty.txt", "missing.txt")]
    found = capture.preview_files(db, paths, lambda done, total: told.append((done, total)))
    assert [one.fault.code if one.fault else None for one in found] == [
        None,
        "posting.empty",
        "file.not_found",
    ]
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
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

"""Letters and prep sheets: kept with their file or not at all; what was sent stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from services_helpers import add, captured, waiting
from support import POSTING, resume_bytes, unchanged

from apptracker.domain.applications import InterviewFormat
from apptracker.domain.errors import EnvironmentFault, UserError
from apptracker.domain.letters import About
from apptracker.domain.records import DocumentKind
from apptracker.services import applications, capture, interviews, letters, packets, preps, profiles
from apptracker.store import Database


def _versions(db: Database, kind: DocumentKind = DocumentKind.LETTER) -> int:
    return sum(len(document.versions) for document in db.read.documents(1, kind))


def test_a_preview_stores_nothing(db: Database) -> None:
    captured(db)
    with unchanged(db.folder.root):
        letter = letters.draft(db, 1)
    assert letter.body
    assert not letter.blanks


def test_what_is_said_about_the_person_rests_on_facts(db: Database) -> None:
    captured(db)
    applications.edit(db, 1, why="I have been a member for ten years.")
    profile = db.read.profile()
    known = {fact.key for fact in profile.facts} | {story.key for story in profile.stories} | {"application:1/why"}
    told = [s for s in letters.draft(db, 1).sentences if s.about is About.PERSON]
    assert len(told) >= 3
    for sentence in told:
        assert sentence.facts, sentence.text
        assert set(sentence.facts) <= known


def test_an_empty_profile_gives_blanks_and_no_claims(db: Database) -> None:
    add(db)
    letter = letters.draft(db, 1)
    assert {blank.id for blank in letter.blanks} >= {"name"}
    assert not [s for s in letter.sentences if s.about is About.PERSON and not s.blanks]


@pytest.mark.parametrize("ending", ["pdf", "docx", "html", "txt", "md"])
def test_version_and_file_come_together(db: Database, tmp_path: Path, ending: str) -> None:
    captured(db)
    target = tmp_path / f"letter.{ending}"
    kept = letters.keep(db, 1, out=target).value
    assert target.stat().st_size > 200
    assert kept.version is not None
    assert kept.version.text == letters.plain_text(kept.letter)
    assert letters.Letter.from_json(kept.version.content) == kept.letter


def _names(folder: Path) -> list[str]:
    """What is in a test's folder, but for the home it is given, where the guide's cache goes once it is read."""
    return sorted(path.name for path in folder.iterdir() if path.name != "home")


def test_no_version_without_its_file(db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    captured(db)
    (tmp_path / "taken.pdf").write_bytes(b"mine")

    def refuse(path: Path, *_: object, **__: object) -> None:
        raise EnvironmentFault("file.unwritable", path=path, reason="read-only file system")

    with unchanged(db.folder.root):
        with pytest.raises(UserError, match="exists already"):
            letters.keep(db, 1, out=tmp_path / "taken.pdf")
        with pytest.raises(UserError, match="no folder"):
            letters.keep(db, 1, out=tmp_path / "nowhere" / "letter.pdf")
        with pytest.raises(UserError, match="no document format"):
            letters.keep(db, 1, out=tmp_path / "letter.odt")
        with pytest.raises(UserError, match="exists already"):
            preps.keep(db, tmp_path / "taken.pdf", application_id=1)
        monkeypatch.setattr("apptracker.adapters.system.files.write_whole", refuse)
        with pytest.raises(EnvironmentFault, match="cannot be written"):
            letters.keep(db, 1, out=tmp_path / "letter.pdf")
    assert _names(tmp_path) == ["data", "taken.pdf"]


def test_no_file_where_the_version_cannot_be_kept(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    captured(db)

    def fail(*_: object, **__: object) -> None:
        raise EnvironmentFault("store.full", path=db.folder.database)

    (tmp_path / "mine.txt").write_bytes(b"mine")
    for step in ("UnitOfWork.add_document_version", "UnitOfWork.flush"):  # before the file is written, and after
        with monkeypatch.context() as patch, unchanged(db.folder.root):
            patch.setattr(f"apptracker.store.unit.{step}", fail)
            with pytest.raises(EnvironmentFault, match="full"):
                letters.keep(db, 1, out=tmp_path / "letter.pdf")
            with pytest.raises(EnvironmentFault, match="full"):
                preps.keep(db, tmp_path / "prep.pdf", application_id=1)
            with pytest.raises(EnvironmentFault, match="full"):
                letters.keep(db, 1, out=tmp_path / "mine.txt", force=True)
    assert _names(tmp_path) == ["data", "mine.txt"]


def test_blanks_block_a_final_file(db: Database, tmp_path: Path) -> None:
    profiles.import_resume(db, resume_bytes(basics={}), "me.json")
    capture.capture(db, [capture.Source("p.txt", POSTING.encode())])
    with unchanged(db.folder.root), pytest.raises(UserError, match="your name"):
        letters.keep(db, 1, out=tmp_path / "letter.docx")
    letters.keep(db, 1, out=tmp_path / "draft.txt", as_draft=True)
    assert "[your name]" in (tmp_path / "draft.txt").read_text(encoding="utf-8")
    with unchanged(db.folder.root), pytest.raises(UserError, match="blanks"):
        packets.send(db, 1, version=1)


def test_undo_takes_a_kept_letter_back(db: Database) -> None:
    captured(db)
    with unchanged(db.folder.root):
        letters.keep(db, 1)
        db.undo()


# Sending


def test_sending_moves_to_applied_and_names_what_went(db: Database) -> None:
    captured(db)
    letters.keep(db, 1)
    letters.keep(db, 1)
    packet = packets.send(db, 1, on=date(2026, 11, 20), version=1, files=[("cv.pdf", b"%PDF-1")]).value
    assert packet.sent_on == date(2026, 11, 20)
    application = db.read.application(1)
    assert (application.stage, application.applied_on) == ("Applied", date(2026, 11, 20))
    assert "cover letter version 1, cv.pdf" in " ".join(event.text for event in db.read.events(1))


def test_without_a_letter_the_application_went_without(db: Database) -> None:
    add(db)
    assert packets.send(db, 1).value.document_version_id is None
    assert db.read.application(1).stage == "Applied"


def test_a_letter_with_blanks_did_not_go_out(db: Database) -> None:
    add(db)
    blank = letters.keep(db, 1).value.version
    assert blank is not None
    assert packets.send(db, 1).value.document_version_id is None
    profiles.import_resume(db, resume_bytes(), "me.json")
    with db.change("A posting") as uow:
        uow.add_posting(1, POSTING)
    whole = letters.keep(db, 1).value
    assert whole.version is not None
    assert not whole.letter.blanks
    with db.change("A later one with blanks") as uow:
        uow.add_document_version(1, DocumentKind.LETTER, name="Cover letter", text=blank.text, content=blank.content)
    assert packets.send(db, 1).value.document_version_id == whole.version.id


@pytest.mark.parametrize("ending", ["rejected", "withdrawn", "no response", "declined"])
def test_sending_anew_after_an_ending_begins_again(db: Database, ending: str) -> None:
    add(db, applied_on=date(2026, 11, 2))
    applications.move(db, 1, ending)
    assert "confirm-receipt" not in waiting(db)
    packets.send(db, 1, on=date(2026, 11, 20))
    application = db.read.application(1)
    assert (application.stage, application.applied_on) == ("Applied", date(2026, 11, 20))
    assert "confirm-receipt" in waiting(db)


def test_sending_something_later_does_not_turn_the_stage_back(db: Database) -> None:
    add(db, stage="interviewing", applied_on=date(2026, 11, 2))
    packets.send(db, 1, files=[("references.txt", b"Ana")])
    application = db.read.application(1)
    assert (application.stage, application.applied_on) == ("Interviewing", date(2026, 11, 2))


def test_what_was_sent_stays_as_it_was(db: Database) -> None:
    captured(db)
    kept = letters.keep(db, 1).value.version
    assert kept is not None
    packet = packets.send(db, 1, files=[("cv.pdf", b"first")]).value
    profiles.set_value(db, "name", "Somebody Else")
    profiles.import_resume(db, resume_bytes(work=[]), "me.json")
    applications.edit(db, 1, employer="Another", title="Another")
    with db.change("A newer posting") as uow:
        uow.add_posting(1, "Quite another advert")
    applications.attach(db, 1, [("cv.pdf", b"second")])
    letters.keep(db, 1)
    [frozen] = db.read.sent_packets(1)
    assert frozen == packet
    _, version = db.read.document_version(frozen.document_version_id or 0)
    assert (version.text, version.content, version.sent) == (kept.text, kept.content, True)
    assert db.read.file_bytes(frozen.files[0].sha256) == b"first"
    assert db.read.details(1).posting != frozen.posting_id


def test_undo_takes_sending_back_in_one_step(db: Database) -> None:
    captured(db)
    letters.keep(db, 1)
    with unchanged(db.folder.root):
        packets.send(db, 1, files=[("cv.pdf", b"%PDF-1")])
        db.undo()


def test_what_cannot_have_been_sent(db: Database) -> None:
    captured(db)
    with unchanged(db.folder.root):
        for told in ({"version": 3}, {"on": date(2026, 11, 22)}):
            with pytest.raises(UserError):
                packets.send(db, 1, **told)  # type: ignore[arg-type]


# Prep sheets


def test_a_prep_sheet_is_kept_with_its_interview(db: Database, tmp_path: Path) -> None:
    captured(db)
    letters.keep(db, 1)
    planned = interviews.plan(
        db, 1, at="2026-12-01 15:00", zone="America/Chicago", format=InterviewFormat.VIDEO, people=("Ana",)
    ).value
    with unchanged(db.folder.root):
        sheet = preps.prepare(db, interview_id=planned.id)
    assert sheet.interview_id == planned.id
    assert {claim.text for claim in sheet.claims} <= {s.text for s in letters.draft(db, 1).sentences}
    kept = preps.keep(db, tmp_path / "prep.pdf", interview_id=planned.id)
    assert kept.value == sheet
    assert _versions(db, DocumentKind.PREP) == 1


def test_claims_to_know_by_heart_are_those_of_the_letter_that_was_sent(db: Database) -> None:
    captured(db)
    letters.keep(db, 1)
    packets.send(db, 1)
    sent = {claim.text for claim in preps.prepare(db, application_id=1).claims}
    assert sent
    profiles.import_resume(db, resume_bytes(work=[]), "me.json")
    letters.keep(db, 1)
    assert {claim.text for claim in preps.prepare(db, application_id=1).claims} == sent


def test_what_is_still_to_be_filled_in_goes_out_in_no_final_letter(db: Database, tmp_path: Path) -> None:
    job = applications.add(db, employer="Acme", title="Agent [Night shift]").value
    with db.change("A life") as uow:
        uow.put_fact("basics", {"value": "Ana"}, name="name")
        at = uow.put_fact("work", {"name": "Shop", "position": "Cashier", "startDate": "2020-01"}).key
        uow.put_fact("highlight", {"text": "Answered [number] calls a day"}, parent=at)
        uow.put_fact("highlight", {"text": "Served 80 guests a day"}, parent=at)
    now = letters.current(db, job.id)
    assert "[number]" not in now.letter.body
    assert letters.keep(db, job.id, out=tmp_path / "final.txt").value.version is not None
    first = now.letter.paragraphs[0][0]
    own = replace(first, text="I answered XXX calls.", facts=(), edited=True)
    mine = replace(now.letter, paragraphs=((own, *now.letter.paragraphs[0][1:]), *now.letter.paragraphs[1:]))
    letters.reword(db, job.id, now.base, mine)
    with pytest.raises(UserError) as refused:
        letters.keep(db, job.id, out=tmp_path / "other.txt")
    assert refused.value.code == "letter.unfinished"
    assert not (tmp_path / "other.txt").exists()
    with pytest.raises(UserError):
        packets.keep_and_send(db, job.id, letters.current(db, job.id).letter)

"""What was sent: frozen with its pages, answers and checksums, whatever happens afterwards, and handed over whole."""

from __future__ import annotations

import io
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from services_helpers import add, captured
from support import POSTING, resume_bytes

from apptracker.adapters.documents import pdf
from apptracker.domain.clock import FrozenClock
from apptracker.domain.errors import UserError
from apptracker.domain.letters import CheckLevel
from apptracker.domain.packets import PartKind, PartState, attached, content_of, pages_of, seal_of
from apptracker.domain.records import SentPacket
from apptracker.services import applications, capture, letters, packet_checks, packet_export, packets, profiles, upkeep
from apptracker.services.packet_export import Bundle
from apptracker.store import Database
from apptracker.store.backup import make_backup
from apptracker.store.restore import restore

CV = b"%PDF-1 my resume"
ANSWERS = [
    ("Why do you want to work here?", "They answer the phone."),
    ("Notice period?", ""),
    ("Salary?", "$18 an hour"),
]


def _sent(db: Database, **told: Any) -> SentPacket:
    """A packet with everything: posting, letter, answers and a file."""
    captured(db)
    applications.edit(db, 1, why="They answer the phone.")
    profiles.add_story(
        db,
        title="The storm",
        situation="The lines were down.",
        task="",
        action="I called back all 40 callers.",
        result="Nobody left.",
        skills=("patience", "empathy"),
    )
    with db.change("Answered the form") as uow:
        uow.put_form_answers(1, ANSWERS)
    letters.keep(db, 1)
    return packets.send(db, 1, **{"files": [("cv.pdf", CV)], **told}).value


def _bundle(db: Database, packet: SentPacket) -> Bundle:
    return packet_export.bundle(db, db.read.sent_packet(packet.id))


def _states(db: Database, packet: SentPacket) -> dict[PartKind, PartState]:
    return {part.kind: part.state for part in packet_checks.verify(db, packet.id).parts}


def test_everything_that_went_out_is_in_it(db: Database) -> None:
    packet = _sent(db)
    content = content_of(packet)
    assert (content.employer, content.title) == ("Harbor Mutual", "Customer Service Representative")
    assert [(a.question, a.answer) for a in content.answers] == [ANSWERS[0], ANSWERS[2]], (
        "what was left empty is no answer"
    )
    assert [file.name for file in attached(packet)] == ["cv.pdf"]
    pages = pages_of(packet)
    assert pages is not None
    text = " ".join(PdfReader(io.BytesIO(db.read.file_bytes(pages.sha256))).pages[0].extract_text().split())
    assert "They answer the phone." in text
    assert any("The storm" in fact for grounds in content.grounds for fact in grounds.facts)
    assert content.stories[0].result == "Nobody left."
    found = packet_checks.verify(db, packet.id)
    assert found.is_whole
    assert {part.state for part in found.parts} == {PartState.UNCHANGED}
    assert {part.kind for part in found.parts} == set(PartKind)


def test_nothing_done_afterwards_changes_it(db: Database, clock: FrozenClock) -> None:
    packet = _sent(db)
    before = _bundle(db, packet)
    profiles.set_value(db, "name", "Somebody Else")
    profiles.import_resume(db, resume_bytes(work=[]), "me.json")
    profiles.delete_story(db, db.read.profile().stories[0].id)
    applications.edit(db, 1, employer="Another", title="Another", url="https://another.example", why="Another")
    with db.change("Later") as uow:
        uow.add_posting(1, "Quite another advert")
        uow.put_form_answers(1, [("Salary?", "$30 an hour")])
        posting = uow.read.captured_posting(packet.posting_id or 0)
        uow.update_posting(posting.id, fields={"title": "Changed"}, no_calls=True)
    (db.folder.templates / "letters").mkdir(parents=True, exist_ok=True)
    (db.folder.templates / "letters" / "standard.txt.j2").write_text("Hello,\n\nBye.\n", encoding="utf-8")
    letters.keep(db, 1)
    db.clock = FrozenClock(clock.now() + timedelta(days=40))
    assert db.read.sent_packet(packet.id) == packet
    assert packet_checks.verify(db, packet.id).is_whole
    assert _bundle(db, packet) == before


def test_the_bin_and_back(db: Database) -> None:
    packet = _sent(db)
    before = _bundle(db, packet)
    applications.delete(db, [1])
    assert _bundle(db, packet) == before, "what was sent can be opened whatever became of the application"
    applications.restore(db, [1])
    assert db.read.sent_packets(1) == [packet]
    assert packet_checks.verify(db, packet.id).is_whole


def test_undo_and_doing_it_again(db: Database) -> None:
    packet = _sent(db)
    before = _bundle(db, packet)
    undone = db.undo()
    assert db.read.sent_packets(1) == []
    with pytest.raises(UserError):
        packet_checks.verify(db, packet.id)
    db.undo(undone.change_id)
    assert db.read.sent_packet(packet.id) == packet
    assert _bundle(db, packet) == before


def test_what_it_refers_to_cannot_be_taken_back_under_it(db: Database) -> None:
    packet = _sent(db)
    for entry in db.read.history():
        if "Sent" not in entry.words:
            try:
                db.undo(entry.id)
            except UserError:
                continue
    assert db.read.sent_packet(packet.id) == packet
    assert packet_checks.verify(db, packet.id).is_whole


def test_merged_into_another_application_whole(db: Database) -> None:
    other = add(db, employer="Harbor Mutual", title="Agent")
    with db.change("A letter of the other's own") as uow:
        letter = letters.draft(db, other.id)
        letters.add_version(uow, other.id, letter, None)
    profiles.import_resume(db, resume_bytes(), "me.json")

    [one] = capture.capture(db, [capture.Source("posting.txt", POSTING.encode())]).value.captured
    assert one.application is not None
    id_ = one.application.id
    letters.keep(db, id_)
    packet = packets.send(db, id_, files=[("cv.pdf", CV)]).value
    before = _bundle(db, packet)
    with db.change("Merged") as uow:
        uow.absorb(other.id, id_)
    [moved] = db.read.sent_packets(other.id)
    assert moved.id == packet.id
    assert packet_checks.verify(db, packet.id).is_whole
    assert _bundle(db, packet) == before
    db.undo()
    assert [p.id for p in db.read.sent_packets(id_)] == [packet.id]
    assert packet_checks.verify(db, packet.id).is_whole


def test_erasing_takes_it_along_and_undo_brings_it_back(db: Database) -> None:
    packet = _sent(db)
    before = _bundle(db, packet)
    with db.change("Erased") as uow:
        uow.erase_applications([1])
    with pytest.raises(UserError):
        packet_checks.verify(db, packet.id)
    db.undo()
    upkeep.repair(db)
    assert _bundle(db, packet) == before
    assert packet_checks.verify(db, packet.id).is_whole


def test_a_backup_brings_all_of_it_back(db: Database, clock: FrozenClock, tmp_path: Path) -> None:
    packet = _sent(db)
    before = _bundle(db, packet)
    make_backup(db, target=tmp_path / "backup.zip")
    restore(tmp_path / "elsewhere", clock, tmp_path / "backup.zip")
    with Database.open(tmp_path / "elsewhere", clock) as again:
        assert again.read.sent_packet(packet.id) == packet
        assert packet_checks.verify(again, packet.id).is_whole
        assert _bundle(again, packet) == before


# Damage


def _tampered(db: Database, sql: str) -> None:
    """A change behind the program's back."""
    with sqlite3.connect(db.folder.database) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
        kept = [sql for (sql,) in connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")]
        for name in names:
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(sql)
        for trigger in kept:
            connection.execute(trigger)
    connection.close()


@pytest.mark.parametrize(
    ("sql", "part"),
    [
        ("UPDATE posting SET text = 'We pay $90'", PartKind.POSTING),
        ("UPDATE document_version SET text = 'Hire me'", PartKind.LETTER),
        ("UPDATE document_version SET content = '{}'", PartKind.LETTER),
        ("UPDATE sent_packet SET content = json_set(content, '$.answers[0].answer', 'No')", PartKind.ANSWER),
        ("UPDATE sent_packet SET content = json_set(content, '$.employer', 'No')", PartKind.RECORD),
        ("UPDATE sent_packet SET content = json_remove(content, '$.seal')", PartKind.RECORD),
        ("UPDATE sent_packet SET content = '[1]'", PartKind.RECORD),
        ("UPDATE sent_packet SET content = json_set(content, '$.answers', 7)", PartKind.RECORD),
        ("UPDATE sent_packet SET sent_on = '2026-01-01'", PartKind.RECORD),
        ("UPDATE sent_packet SET posting_id = NULL", PartKind.POSTING),
        ("UPDATE sent_file SET name = 'other.pdf' WHERE name = 'cv.pdf'", PartKind.FILE),
        ("DELETE FROM sent_file WHERE name <> 'cv.pdf'", PartKind.PDF),
    ],
)
def test_what_was_changed_behind_the_programs_back_is_told(
    db: Database, clock: FrozenClock, sql: str, part: PartKind
) -> None:
    packet = _sent(db)
    assert [f.level for f in upkeep.examine(db.folder.root, clock) if f.id == "packets"] == [CheckLevel.OK]
    _tampered(db, sql)
    found = packet_checks.verify(db, packet.id)
    assert not found.is_whole
    assert part in {each.kind for each in found.damaged}
    [told] = [f for f in upkeep.examine(db.folder.root, clock) if f.id == "packets.damaged"]
    assert told.level is CheckLevel.ERROR
    assert packet_export.bundle(db, db.read.sent_packet(packet.id)).members, "what is left can still be taken out"


def test_a_damaged_file_is_told_once_by_doctor_and_left_out_of_what_is_exported(
    db: Database, clock: FrozenClock, tmp_path: Path
) -> None:
    packet = _sent(db)
    for file in packet.files:
        path = db.folder.files / file.sha256[:2] / file.sha256
        path.unlink() if file.name == "cv.pdf" else path.write_bytes(b"other")
    states = _states(db, packet)
    assert (states[PartKind.FILE], states[PartKind.PDF]) == (PartState.MISSING, PartState.CHANGED)
    levels = {f.id: f.level for f in upkeep.examine(db.folder.root, clock)}
    assert levels["files.missing"] is CheckLevel.ERROR
    assert levels["packets"] is CheckLevel.OK, "what is wrong with kept files is told already"
    made = packet_export.export(db, packet.id, tmp_path / "sent")
    assert set(made.lost) == {"cv.pdf", "Cover letter.pdf"}
    told = (tmp_path / "sent" / "README.txt").read_text(encoding="utf-8")
    assert "cannot be read any more: Cover letter.pdf, cv.pdf" in told
    assert "Not as it went out" in told


# Its pages


def test_the_pages_are_shown_as_they_went_out_on_any_later_day(
    db: Database, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    packet = _sent(db)
    profiles.set_value(db, "country", "DE")  # where the paper is another
    db.clock = FrozenClock(clock.now() + timedelta(days=400))
    shown = packets.pages_as_sent(db, packet, 400)
    assert shown is not None
    assert shown.pages[0].startswith(b"\x89PNG")
    assert shown.width == 612, "US Letter, as it was"
    real = pdf.render
    monkeypatch.setattr(pdf, "render", lambda document: real(document) + b"%another look")
    assert packets.pages_as_sent(db, packet, 400) is None, (
        "pages that are not those that went out are not shown as such"
    )


def test_the_design_is_the_one_it_went_out_in(db: Database) -> None:
    captured(db)
    letters.choose(db, 1, design="modern")
    letters.keep(db, 1)
    packet = packets.send(db, 1).value
    letters.choose(db, 1, design="editorial")
    again = packets.send(db, 1).value
    pages, others = pages_of(packet), pages_of(again)
    assert pages is not None
    assert others is not None
    assert pages.sha256 != others.sha256
    assert packets.pages_as_sent(db, packet, 400) is not None
    assert packets.pages_as_sent(db, again, 400) is not None


# What cannot be typeset, what is not there


def test_a_letter_that_cannot_be_typeset_goes_out_all_the_same(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: object) -> bytes:
        raise RuntimeError("the typesetter is broken")

    monkeypatch.setattr(pdf, "render", fails)
    packet = _sent(db)
    assert pages_of(packet) is None
    letter = content_of(packet).letter
    assert letter is not None
    assert letter.trouble
    assert packet_checks.verify(db, packet.id).is_whole
    names = [name for name, _ in _bundle(db, packet).members]
    assert "Cover letter.pdf" not in names
    assert "Cover letter.txt" in names
    assert letter.trouble in _bundle(db, packet).members[0][1].decode()


def test_without_letter_posting_or_files(db: Database) -> None:
    application = add(db)
    packet = packets.send(db, application.id, without_letter=True).value
    assert packet_checks.verify(db, packet.id).is_whole
    assert [name for name, _ in _bundle(db, packet).members] == ["README.txt", "SHA256SUMS"]


def test_a_packet_from_before_there_were_checksums(db: Database, tmp_path: Path) -> None:
    captured(db)
    letters.keep(db, 1)
    version = db.read.documents(1)[0].versions[0]
    with db.change("As the first versions did it") as uow:
        packet = uow.add_sent_packet(
            1,
            sent_on=date(2026, 1, 2),
            document_version_id=version.id,
            posting_id=uow.read.posting(1).id,  # type: ignore[union-attr]
            files=[("cv.pdf", CV)],
        )
    states = _states(db, packet)
    assert states[PartKind.RECORD] is PartState.UNKNOWN
    assert states[PartKind.FILE] is PartState.UNCHANGED
    assert packet_checks.verify(db, packet.id).is_whole
    assert {"Posting.txt", "Cover letter.txt", "Files/cv.pdf"} <= {name for name, _ in _bundle(db, packet).members}


@pytest.mark.parametrize("added", [{}, {"mood": "hopeful"}])
def test_what_another_version_sealed_is_whole_though_it_knows_less_or_more(db: Database, added: dict[str, str]) -> None:
    packet = _sent(db)
    letter = packet.content["letter"]
    assert isinstance(letter, dict)
    known = {name: value for name, value in letter.items() if name not in ("design", "created")}
    other = {**packet.content, "letter": known | added, **added}
    del other["stories"]
    other["seal"] = seal_of(other)
    with db.change("As another version did it") as uow:
        again = uow.add_sent_packet(
            1,
            sent_on=packet.sent_on,
            document_version_id=packet.document_version_id,
            posting_id=packet.posting_id,
            files=[(file.name, db.read.file_bytes(file.sha256)) for file in packet.files],
            content=other,
        )
    assert packet_checks.verify(db, again.id).is_whole


# What may have gone out, too


def test_files_of_the_application_and_those_sent_last_are_offered_once(db: Database) -> None:
    first, second, third = add(db), add(db), add(db)
    packets.send(db, first.id, files=[("old.pdf", b"old")], on=date(2026, 11, 1))
    packets.send(db, second.id, files=[("cv.pdf", CV), ("certificate.pdf", b"c")], on=date(2026, 11, 18))
    packets.send(db, third.id, on=date(2026, 11, 19))  # with nothing, which says nothing
    applications.attach(db, third.id, [("My resume.pdf", CV)])
    offered = packets.offered_files(db, third.id)
    assert [(f.name, f.last_sent) for f in offered] == [
        ("My resume.pdf", None),
        ("certificate.pdf", date(2026, 11, 18)),
    ]
    assert packets.offered_files(db, first.id)[0].name == "cv.pdf"


def test_the_letters_own_pages_are_not_offered(db: Database) -> None:
    _sent(db, files=[])
    assert packets.offered_files(db, add(db).id) == []


# Export


def _checked(folder: Path) -> None:
    if sys.platform == "linux":
        subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=folder, check=True, capture_output=True)


def test_a_folder_that_checks_out(db: Database, tmp_path: Path) -> None:
    packet = _sent(db, files=[("cv.pdf", CV), ("cv.pdf", b"another"), ("CV.PDF", b"third")])
    packet_export.export(db, packet.id, tmp_path / "sent")
    names = {p.relative_to(tmp_path / "sent").as_posix() for p in (tmp_path / "sent").rglob("*") if p.is_file()}
    assert {"Files/cv.pdf", "Files/cv (2).pdf", "Files/CV (3).PDF", "Posting as captured.txt"} <= names
    assert (tmp_path / "sent" / "Files" / "cv.pdf").read_bytes() == CV
    answers = (tmp_path / "sent" / "Answers.txt").read_text(encoding="utf-8")
    assert "Salary?\n\n  $18 an hour" in answers
    behind = (tmp_path / "sent" / "Behind the letter.txt").read_text(encoding="utf-8")
    assert "Story: The storm" in behind
    assert "I called back all 40 callers." in behind
    readme = (tmp_path / "sent" / "README.txt").read_text(encoding="utf-8")
    assert "Customer Service Representative at Harbor Mutual" in readme
    assert "2026-11-21" in readme
    for name in names - {"SHA256SUMS", "README.txt"}:
        assert name in readme
    _checked(tmp_path / "sent")


def test_the_sums_are_those_taken_when_it_was_sent(db: Database, tmp_path: Path) -> None:
    packet = _sent(db)
    _tampered(db, "UPDATE posting SET text = 'We pay $90'")
    packet_export.export(db, packet.id, tmp_path / "sent")
    if sys.platform == "linux":
        with pytest.raises(subprocess.CalledProcessError):
            _checked(tmp_path / "sent")


def test_a_zip_is_the_same_each_time_and_replaced_only_with_force(db: Database, tmp_path: Path) -> None:
    packet = _sent(db)
    target = tmp_path / "sent.zip"
    packet_export.export(db, packet.id, target)
    data = target.read_bytes()
    with pytest.raises(UserError, match="exists"):
        packet_export.export(db, packet.id, target)
    packet_export.export(db, packet.id, target, force=True)
    assert target.read_bytes() == data
    with zipfile.ZipFile(target) as archive:
        archive.extractall(tmp_path)
        [top] = {name.split("/")[0] for name in archive.namelist()}
    assert top == "Sent 2026-11-21, Harbor Mutual, Customer Service Representative"
    _checked(tmp_path / top)


HOSTILE = [
    *("../../x", "..\\..\\x", "/etc/passwd", "C:\\x", "CON", "con.txt", "a" * 500 + ".pdf", "\u202egpj.exe", "", "."),
    *("..", "SHA256SUMS", "a\nb", "\ud800.pdf", "x.", "résumé.pdf", "re\u0301sume\u0301.pdf"),
]


def _lands(db: Database, tmp_path: Path, check: Callable[[Path], None], names: list[str]) -> None:
    packet = packets.send(db, add(db).id, files=[(n, str(i).encode()) for i, n in enumerate(names)]).value
    for name in ("out", "out.zip"):
        packet_export.export(db, packet.id, tmp_path / name, force=True)
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert all(".." not in Path(name).parts and "\\" not in name for name in archive.namelist())
        assert len({name.casefold() for name in archive.namelist()}) == len(names) + 2
    check(tmp_path / "out")
    assert {p.name for p in tmp_path.iterdir()} <= {"out", "out.zip", "data", "home"}
    assert sorted(p.read_bytes() for p in (tmp_path / "out" / "Files").iterdir()) == sorted(
        str(i).encode() for i in range(len(names))
    )


def test_hostile_names_stay_inside(db: Database, tmp_path: Path) -> None:
    _lands(db, tmp_path, _checked, HOSTILE)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(names=st.lists(st.sampled_from(HOSTILE) | st.text(max_size=20), min_size=1, max_size=5))
def test_names_of_any_kind_stay_inside(db: Database, tmp_path: Path, names: list[str]) -> None:
    _lands(db, tmp_path, lambda _: None, names)

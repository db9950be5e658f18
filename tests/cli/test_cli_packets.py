"""sent and packet: what was sent, listed, shown, exported and checked from the command line."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from support import Cli

from apptracker.domain.clock import SystemClock
from apptracker.store import Database


@pytest.fixture
def sent(kept: Cli, tmp_path: Path) -> Cli:
    """Application 1 went out with a letter, a file and an answer to the form."""
    cv = tmp_path / "cv.pdf"
    cv.write_bytes(b"%PDF-1 me")
    with Database.open(kept.data_dir, SystemClock()) as db, db.change("Answered the form") as uow:
        uow.put_form_answers(1, [("Notice period?", "Two weeks")])
    kept("letter", 1, "--save").ok()
    kept("sent", 1, "--on", "2026-11-18", "--file", cv).ok()
    return kept


def _packet(cli: Cli) -> dict[str, Any]:
    return cli.json("packet", "show", 1)  # type: ignore[no-any-return]


def test_listed_with_what_went_along(sent: Cli) -> None:
    [listed] = sent.json("packet", "list", 1)
    assert listed["sent_on"] == "2026-11-18"
    assert [file["name"] for file in listed["files"]] == ["cv.pdf"], "the letter's own pages stand apart"
    assert listed["letter_pdf"]["name"] == "Cover letter.pdf"
    assert sent.json("show", 1)["sent"] == [listed]
    assert "cv.pdf" in sent("packet", "list", 1).ok().out
    sent("add", "--employer", "A", "--title", "T").ok()
    assert sent.json("packet", "list", 2) == []
    assert "Nothing was sent yet" in sent("packet", "list", 2).ok().out


def test_shown_with_everything_frozen(sent: Cli) -> None:
    shown = _packet(sent)
    assert shown["employer"] == "Harbor Secret Ltd"
    assert [(a["question"], a["answer"]) for a in shown["answers"]] == [("Notice period?", "Two weeks")]
    assert shown["letter_text"] == sent.json("show", 1)["documents"][0]["versions"][0]["text"]
    assert "Zendesk" in shown["posting_text"]
    assert shown["behind"]
    assert shown["unchanged"] is True
    text = sent("packet", "show", 1, columns=70).ok().out
    assert "unchanged since it was marked as sent" in text
    assert "Notice period?" in text
    assert max(map(len, text.splitlines())) <= 70


def test_nothing_of_it_reaches_the_terminal_as_a_command(kept: Cli, tmp_path: Path) -> None:
    posting = tmp_path / "p.txt"
    posting.write_text(
        "Agent\nEmployer: Harbor\n\x1b]0;owned\x07 Answer calls about bills and claims.\n", encoding="utf-8"
    )
    kept("add", "--employer", "H", "--title", "T", "--posting", posting).ok()
    with Database.open(kept.data_dir, SystemClock()) as db, db.change("Answered the form") as uow:
        uow.put_form_answers(2, [("Why\x1b[2J?", "Because\x1b[31m")])
        uow.add_sent_packet(1, sent_on=date(2026, 11, 18), files=[("\x1b[2Jcv.pdf", b"x")])
    kept("sent", 2).ok()
    for command in (["packet", "show", 1], ["packet", "show", 2], ["packet", "verify", 1], ["packet", "list", 1]):
        assert "\x1b" not in kept(*command).ok().out


def test_checked(sent: Cli) -> None:
    found = sent.json("packet", "verify", 1)
    assert found["unchanged"] is True
    assert {part["part"] for part in found["parts"]} >= {"record", "posting", "letter", "pdf", "answer", "file"}
    [file] = _packet(sent)["files"]
    (sent.data_dir / "files" / file["sha256"][:2] / file["sha256"]).write_bytes(b"other")
    outcome = sent("packet", "verify", 1)
    assert outcome.status == 1
    assert "the file cv.pdf" in outcome.err
    assert "Traceback" not in outcome.err
    outcome = sent("packet", "verify", 1, "--json")
    assert (outcome.status, outcome.json["unchanged"]) == (1, False)
    assert _packet(sent)["unchanged"] is False


def test_exported_as_zip_and_folder(sent: Cli, tmp_path: Path) -> None:
    target = tmp_path / "out.ZIP"
    assert sent.json("packet", "export", 1, "--out", target)["path"] == str(target)
    with zipfile.ZipFile(target) as archive:
        assert any(name.endswith("/Files/cv.pdf") for name in archive.namelist())
    sent("packet", "export", 1, "--out", tmp_path / "out").ok()
    assert (tmp_path / "out" / "Files" / "cv.pdf").read_bytes() == b"%PDF-1 me"
    for out in (target, tmp_path / "out"):
        sent("packet", "export", 1, "--out", out).refused(str(out), "--force")
        sent("packet", "export", 1, "--out", out, "--force").ok()
    sent("packet", "export", 1, "--out", tmp_path, "--force").refused(str(tmp_path), "left alone")
    sent("packet", "export", 1, "--out", tmp_path / "no" / "out").refused("no folder")


def test_what_cannot_be_read_any_more_is_told(sent: Cli, tmp_path: Path) -> None:
    [file] = _packet(sent)["files"]
    (sent.data_dir / "files" / file["sha256"][:2] / file["sha256"]).unlink()
    outcome = sent("packet", "export", 1, "--out", tmp_path / "out", "--json").ok()
    assert outcome.json["lost"] == ["cv.pdf"]
    assert "cv.pdf" in outcome.err


@pytest.mark.parametrize("command", [["show"], ["verify"], ["export", "--out", "x"]])
@pytest.mark.parametrize("packet_id", [7, 2**70])
def test_a_packet_that_is_not_there(cli: Cli, command: list[str], packet_id: int) -> None:
    cli("packet", *command, packet_id).refused("no sent packet", "packet list")


def test_packets_of_an_application_in_the_bin(sent: Cli, tmp_path: Path) -> None:
    sent("delete", 1).ok()
    sent("packet", "list", 1).refused("in the bin")
    assert _packet(sent)["unchanged"] is True
    sent("packet", "export", 1, "--out", tmp_path / "out").ok()

"""``letter check``: any letter, judged by the rules of ours; and ``letter ID`` beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import Cli, sample_files

LETTER = """Dear Ms. Okafor,

I am am writing for the T role at Harbor Secrets Ltd. I have recieved praise from [name].

Sincerely,
Rosa
"""


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "mine.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


def test_json_has_the_shape_of_letter_and_the_lines(kept: Cli, letter: Path) -> None:
    told = kept.json("letter", "check", letter, "--application", 1)
    assert list(told) == ["file", "application", "language", "subject", "words", "blanks", "checks"]
    assert (told["file"], told["application"], told["language"]) == (str(letter), 1, "en-US")
    assert told["blanks"] == ["[name]"]
    assert told["words"] == 18
    for check in told["checks"]:
        assert {"id", "level", "message"} <= set(check)
    found = {check["id"]: check for check in told["checks"]}
    assert {"blank", "doubled-word", "spelling", "employer-spelling"} <= set(found)
    assert found["spelling"]["message"].startswith("Line 3: “recieved” may be misspelt: “received”")
    assert found["spelling"]["line"] == 3
    levels = [check["level"] for check in told["checks"]]
    assert levels == sorted(levels, key=["error", "warning", "advice", "ok"].index)


def test_findings_are_no_failure(kept: Cli, letter: Path) -> None:
    outcome = kept("letter", "check", letter, "--application", 1)
    assert outcome.status == 0
    assert outcome.out.startswith(f"{letter}: 18 words\n  error: Line 3: “[name]” is still to be filled in.\n")
    assert outcome.err == ""


def test_without_an_application_it_says_what_more_there_is(kept: Cli, letter: Path) -> None:
    outcome = kept("letter", "check", letter)
    assert outcome.status == 0
    assert "Harbor" not in outcome.out
    assert "--application ID" in outcome.err


def test_standard_input_is_read(kept: Cli) -> None:
    told = kept.json("letter", "check", "-", stdin=LETTER.encode())
    assert told["file"] == "stdin"
    assert "doubled-word" in {check["id"] for check in told["checks"]}


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "no text"), (b"%PDF-1.4 x", "damaged"), (b"\x89PNG", "a picture"), (b"PK\x03\x04", "damaged")],
)
def test_what_cannot_be_read_fails_with_a_reason(kept: Cli, tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(data)
    outcome = kept("letter", "check", path)
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.startswith(f"apptracker: {path} cannot be read as a letter: it ")
    assert reason in outcome.err


def test_what_is_not_there_fails_too(kept: Cli, letter: Path, tmp_path: Path) -> None:
    assert kept("letter", "check", tmp_path / "none.txt").status == 1
    assert kept("letter", "check", tmp_path).status == 1
    outcome = kept("letter", "check", letter, "--application", 99)
    assert (outcome.status, outcome.err.startswith("apptracker: there is no application 99")) == (1, True)


def test_letters_of_ours_are_written_beside_it(kept: Cli, tmp_path: Path) -> None:
    assert "check FILE" in kept("letter", "--help").out
    assert "--application" in kept("letter", "check", "--help").out
    assert kept.json("letter", 1)["template"] == "standard"
    for kind in ("pdf", "docx", "html", "md", "txt"):
        path = tmp_path / f"ours.{kind}"
        kept("letter", 1, "--out", path, "--draft").ok()
        told = kept.json("letter", "check", path, "--application", 1)
        assert told["words"] > 40, kind
        assert not {"employer-spelling", "employer-missing", "name-different", "closing", "signature", "salutation"} & {
            check["id"] for check in told["checks"]
        }, kind


@pytest.mark.parametrize("path", sample_files("letters/*.txt"))
def test_published_letters_are_judged(kept: Cli, path: Path) -> None:
    told = kept.json("letter", "check", path)
    assert told["words"] > 100
    assert not {"spelling", "article", "doubled-word", "blank"} & {check["id"] for check in told["checks"]}

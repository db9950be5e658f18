"""Letters as files from the command line: designs, e-mail drafts, signs that a PDF does without."""

from __future__ import annotations

import email
from email.policy import default
from pathlib import Path

import pytest
from support import POSTING, Cli, resume_bytes, unchanged


@pytest.fixture
def started(cli: Cli, tmp_path: Path) -> Cli:
    (tmp_path / "me.json").write_bytes(resume_bytes())
    (tmp_path / "posting.txt").write_text(POSTING, encoding="utf-8")
    cli("profile", "import", str(tmp_path / "me.json")).ok()
    cli("capture", str(tmp_path / "posting.txt")).ok()
    cli("edit", "1", "--why", "They answer the phone.").ok()
    return cli


def test_a_design_is_named_once_or_for_good(started: Cli, tmp_path: Path) -> None:
    def face(name: str, *options: str) -> str:
        started("letter", "1", "--draft", "--out", str(tmp_path / name), *options).ok()
        page = (tmp_path / name).read_text(encoding="utf-8")
        return page[page.rindex('--body: "') + 9 :].partition('"')[0]

    assert face("one.html") == "Source Serif 4"
    assert face("two.html", "--design", "editorial") == "EB Garamond"
    assert started("settings", "design", "modern").ok().out == "design: modern\n"
    assert face("three.html") == "Source Sans 3"
    assert started("settings", "--json").ok().json["design"] == "modern"
    started("undo").ok()
    started("undo").ok()
    assert "classic" in started("settings", "design").ok().out
    refused = started("settings", "design", "baroque")
    assert refused.status == 1
    assert "classic, modern, editorial, compact" in refused.err
    assert started("letter", "1", "--draft", "--out", str(tmp_path / "x.pdf"), "--design", "baroque").status == 1
    assert not (tmp_path / "x.pdf").exists()
    assert started("letter", "1", "--design", "modern").status == 2
    assert started("settings", "color", "blue").status == 2


def test_an_eml_file_is_a_draft_with_everything_attached(started: Cli, tmp_path: Path) -> None:
    resume = tmp_path / "résumé.pdf"
    resume.write_bytes(b"%PDF")
    out = tmp_path / "mail.eml"
    told = started("letter", "1", "--draft", "--out", str(out), "--file", str(resume)).ok()
    assert "Wrote" in told.err
    assert "addressed to nobody" not in told.err
    message = email.message_from_bytes(out.read_bytes(), policy=default)
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].addr_spec == "jobs@harbor.example"
    assert [part.get_filename() for part in message.iter_attachments()][-1] == "résumé.pdf"
    assert started("letter", "1", "--draft", "--out", str(tmp_path / "a.pdf"), "--file", str(resume)).status == 2
    assert started("letter", "1", "--draft", "--out", str(out)).status == 1, "it exists already"


def test_signs_that_no_font_has_are_told(started: Cli, tmp_path: Path) -> None:
    started("edit", "1", "--title", "Support \U0001f600 Agent").ok()
    told = started("letter", "1", "--draft", "--out", str(tmp_path / "a.pdf")).ok()
    assert "grinning face" in told.err
    told = started("prep", "--application", "1", "--out", str(tmp_path / "prep.pdf")).ok()
    assert "grinning face" in told.err
    assert "grinning" not in started("prep", "--application", "1", "--out", str(tmp_path / "prep.docx")).ok().err
    shaped = started("letter", "1", "--draft", "--out", str(tmp_path / "b.pdf"), "--json").ok().json
    assert [one["sign"] for one in shaped["left_out"]] == ["\U0001f600"]
    assert "left_out" not in started("letter", "1", "--draft", "--out", str(tmp_path / "b.txt"), "--json").ok().json


@pytest.mark.parametrize(
    "command",
    [
        ["--fill", "nonsense=1"],
        ["--fill", "email=nobody"],
        ["--fill", "nonsense"],
        ["--template", "nope"],
        ["--out", "letter.odd"],
        ["--out", "me.json"],
    ],
    ids=" ".join,
)
def test_what_fills_a_blank_is_stored_with_the_letter_or_not_at_all(
    started: Cli, tmp_path: Path, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with unchanged(started.data_dir):
        assert started("letter", "1", "--fill", "employer=Acme", *command).status in (1, 2)
    told = started("letter", "1", "--fill", "employer=Acme", "--fill", "phone=555 0101", "--json").ok().json
    assert "Acme" in told["text"]
    assert "555 0101" in started("profile", "show", "--json").ok().out
    started("undo").ok()
    assert "Acme" in started("letter", "1").ok().out, "each is taken back by itself"

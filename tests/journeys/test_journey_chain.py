"""The whole program in this process: from a posting to a letter, an interview, and back to the start."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import docx
import pypdf
from support import Cli

from apptracker import paths

DEMO = paths.resource("resources", "demo")


def pdf_text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages)


def docx_text(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def pdftotext(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def says_in_order(text: str, sentences: list[str]) -> None:
    """Every sentence stands in the text, whole and in order, however its lines are broken."""
    flowing = _flowing(text)
    place = 0
    for sentence in sentences:
        found = flowing.find(_flowing(sentence), place)
        assert found >= 0, f"{sentence!r} is not in {flowing[place:]!r}"
        place = found + 1


def _flowing(text: str) -> str:
    """On one line; a line may end at the hyphen of a compound."""
    return re.sub(r"(?<=\w)([-–]) (?=\w)", r"\1", " ".join(text.split()))


def test_from_a_posting_to_an_interview_and_back(cli: Cli, tmp_path: Path) -> None:
    cli("profile", "import", DEMO / "profile.json").ok()
    captured = cli.json("capture", *sorted(DEMO.glob("posting-*")))["captured"]
    first = captured[0]["application"]["id"]
    assert captured[0]["application"]["employer"] == "Brightwater Energy"

    coverage = cli.json("coverage", first)
    assert coverage["covered"]
    cli("edit", first, "--why", "My family has been a customer for eleven years.").ok()
    pdf, word = tmp_path / "letter.pdf", tmp_path / "letter.docx"
    letter = cli.json("letter", first, "--out", pdf)
    cli("letter", first, "--out", word).ok()
    sentences = [sentence["text"] for sentence in letter["sentences"]]
    assert letter["blanks"] == []
    assert "My family has been a customer for eleven years." in sentences
    for text in (pdf_text(pdf), docx_text(word)):
        says_in_order(text, sentences)
        assert "Maya Okafor" in text
        assert not re.search(r"[\ufffd\ue000-\uf8ff\ufb00-\ufb06\t]", text)
    if shutil.which("pdftotext"):
        says_in_order(pdftotext(pdf), sentences)

    sent = cli.json("sent", first, "--letter", 1)
    assert sent["application"]["stage"] == "Applied"
    [check] = [r for r in cli.json("remind", "list") if r["rule"] == "confirm-receipt"]
    assert check["channel"] == "email"  # "No phone calls, please."
    cli.now = "2026-11-26T23:00-06:00"
    assert cli.json("remind", "list", "--due") == []
    cli.now = "2026-11-27T08:00-06:00"
    assert [r["id"] for r in cli.json("remind", "list", "--due")] == [check["id"]]
    script = next(r for r in cli.json("remind", "list", "--due", "--scripts"))["words"]
    assert "Brightwater Energy" in script
    assert "Maya Okafor" in script
    cli("remind", "done", check["id"]).ok()

    planned = cli.json(
        *("interview", "add", first, "--at", "2026-12-03 10:00", "--zone", "America/Chicago", "--format", "video"),
        *("--with", "Dana Whitfield"),
    )
    cli("stage", first, "interviewing").ok()
    sheet = tmp_path / "prep.pdf"
    prep = cli.json("prep", planned["id"], "--out", sheet)
    assert {claim["text"] for claim in prep["claims"]} <= set(sentences)
    text = _flowing(pdf_text(sheet))
    for question in prep["questions"]:
        assert _flowing(question["text"]) in text
    cli.now = "2026-12-03T11:00-06:00"
    cli("interview", "done", planned["id"], "--outcome", "They liked the printer story").ok()
    waiting = {r["rule"] for r in cli.json("remind", "list") if r["application"] == first}
    assert waiting == {"thank-you", "next-steps"}

    changes = len([entry for entry in cli.json("history") if not entry["undoes"]])
    for _ in range(changes):
        cli("undo").ok()
    cli("undo").refused("nothing to take back")
    assert cli.json("list") == cli.json("interview", "list") == cli.json("remind", "list") == []
    assert cli.json("profile", "show") == {"facts": [], "stories": []}
    left = {table for table, rows in cli.state().items() if rows}
    assert left == {"stage"}
    assert cli("doctor").status == 0


def test_what_is_restored_is_what_was_backed_up(cli: Cli, tmp_path: Path) -> None:
    cli("profile", "import", DEMO / "profile.json").ok()
    cli("capture", DEMO / "posting-2-plain-text.txt").ok()
    cli("letter", 1, "--save").ok()
    cli("attach", 1, DEMO / "profile.json").ok()
    before = cli.state()
    shown = cli.json("show", 1)
    cli("backup", tmp_path / "all.zip").ok()
    cli("delete", 1).ok()
    cli("story", "delete", 1).ok()
    cli("restore", tmp_path / "all.zip").ok()
    assert cli.state() == before
    assert cli.json("show", 1) == shown
    cli.data_dir = tmp_path / "another computer"
    cli("restore", tmp_path / "all.zip").ok()
    assert cli.json("show", 1) == shown
    assert cli("doctor").status == 0


def _check_letters(cli: Cli, report: Any) -> None:
    """Every letter was written, can be read back, and claims nothing that is not stored."""
    cli.data_dir = Path(report["data_dir"])
    profile = cli.json("profile", "show")
    known = {fact["fact"] for fact in [*profile["facts"], *profile["stories"]]}
    assert report["skipped"] == []
    for made in report["applications"]:
        letter = cli.json("letter", made["id"])
        for sentence in letter["sentences"]:
            if sentence["about"] == "person" and "[" not in sentence["text"]:
                assert sentence["facts"], sentence
                assert set(sentence["facts"]) <= known | {f"application:{made['id']}/why"}
        assert made["words"] > 60
        assert made["sent"] == (not made["blanks"])
        pdf, word = (Path(name) for name in made["files"])
        assert (pdf.suffix, word.suffix) == (".pdf", ".docx")
        [kept] = [v for d in cli.json("show", made["id"])["documents"] if d["kind"] == "letter" for v in d["versions"]]
        assert kept["version"] == 1, "the PDF and the Word file are of one letter"
        says_in_order(pdf_text(pdf), [sentence["text"] for sentence in letter["sentences"]])
        says_in_order(docx_text(word), [sentence["text"] for sentence in letter["sentences"]])


def test_the_demo_with_our_own_samples(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    report = cli.bare("demo", "--out", out, "--json").ok().json
    assert len(report["applications"]) == 2
    assert all(made["sent"] and not made["blanks"] for made in report["applications"])
    assert {r["rule"] for r in report["reminders"]} >= {"confirm-receipt", "prepare-interview", "thank-you"}
    assert Path(report["prep"]).exists()
    _check_letters(cli, report)


def test_the_demo_with_everyday_adverts(cli: Cli, tmp_path: Path, samples: Path) -> None:
    postings = sorted((samples / "postings" / "text").glob("*.txt"))
    options = [part for path in postings for part in ("--posting", path)]
    resume = samples / "jsonresume" / "examples" / "career-changer.resume.json"
    outcome = cli.bare("demo", "--out", tmp_path / "demo", "--profile", resume, *options, "--json").ok()
    assert len(outcome.json["applications"]) == len(postings)
    _check_letters(cli, outcome.json)


def test_the_demo_with_stranger_files(cli: Cli, tmp_path: Path, samples: Path) -> None:
    files = sorted(path for kind in ("scam", "pages", "invalid") for path in (samples / "postings" / kind).iterdir())
    options = [part for path in files for part in ("--posting", path)]
    report = cli.bare("demo", "--out", tmp_path / "demo", *options, "--json").ok().json
    assert len(report["applications"]) + len(report["skipped"]) >= len(files)
    for made in report["applications"]:
        assert made["files"]
        assert made["sent"] == (not made["blanks"])


def test_the_demo_where_no_font_has_a_character(cli: Cli, tmp_path: Path) -> None:
    advert = tmp_path / "advert.txt"
    advert.write_text(
        "Agent\nEmployer: Sumer \U00012000 Trade\nRequirements\n- Patience\n- Zendesk\n", encoding="utf-8"
    )
    report = cli.bare("demo", "--out", tmp_path / "demo", "--posting", advert, "--json").ok().json
    assert [Path(name).suffix for name in report["applications"][0]["files"]] == [".docx"]
    assert Path(report["prep"]).suffix == ".docx"


def test_a_demo_that_cannot_be_leaves_nothing(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "demo"
    (tmp_path / "empty.txt").touch()
    for options in (["--profile", tmp_path / "gone.json"], ["--posting", tmp_path / "empty.txt"]):
        cli.bare("demo", "--out", out, *options).refused()
        assert not out.exists()
    out.mkdir()
    cli.bare("demo", "--out", out, "--posting", tmp_path / "empty.txt").refused()
    assert list(out.iterdir()) == []
    (out / "mine.txt").touch()
    cli.bare("demo", "--out", out).refused("holds something already")
    cli.bare("demo", "--out", out / "mine.txt").refused("mine.txt")
    assert [path.name for path in out.iterdir()] == ["mine.txt"]

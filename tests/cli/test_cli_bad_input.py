"""Bad input: one clear line, status 1, nothing changed, no traceback."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support import POSTING, Cli, sample_files, state, unchanged


@pytest.mark.parametrize(
    ("command", "named"),
    [
        (["show", "99"], "application 99"),
        (["show", "0"], "application 0"),
        (["show", "99999999999999999999"], "99999999999999999999"),
        (["edit", "99", "--title", "x"], "application 99"),
        (["tag", "99", "x"], "application 99"),
        (["untag", "99", "x"], "application 99"),
        (["note", "99", "x"], "application 99"),
        (["archive", "1", "99"], "application 99"),
        (["delete", "1", "99"], "application 99"),
        (["restore-from-bin", "1"], "application 1"),
        (["restore-from-bin", "99"], "application 99"),
        (["stage", "99", "applied"], "application 99"),
        (["coverage", "99"], "application 99"),
        (["letter", "99"], "application 99"),
        (["letter", "99", "--save"], "application 99"),
        (["sent", "99"], "application 99"),
        (["sent", "1", "--letter", "7"], "version 7"),
        (["prep", "99"], "interview 99"),
        (["prep", "--application", "99"], "application 99"),
        (["contact", "add", "99", "--name", "x"], "application 99"),
        (["contact", "list", "99"], "application 99"),
        (["contact", "edit", "99", "--name", "x"], "contact 99"),
        (["contact", "delete", "99"], "contact 99"),
        (
            ["interview", "add", "99", "--at", "2026-12-01 15:00", "--zone", "UTC", "--format", "phone"],
            "application 99",
        ),
        (["interview", "list", "99"], "application 99"),
        (["interview", "move", "99", "--at", "2026-12-01 15:00"], "interview 99"),
        (["interview", "cancel", "99"], "interview 99"),
        (["interview", "done", "99"], "interview 99"),
        (["remind", "add", "99", "x", "--on", "tomorrow"], "application 99"),
        (["remind", "done", "1", "99"], "reminder 99"),
        (["remind", "snooze", "99"], "reminder 99"),
        (["remind", "dismiss", "99"], "reminder 99"),
        (["story", "edit", "99", "--title", "x"], "story 99"),
        (["story", "delete", "99"], "story 99"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_an_unknown_id_is_named(kept: Cli, command: list[str], named: str) -> None:
    with unchanged(kept.data_dir):
        kept(*command).refused(named)
        kept(*command, "--json").refused(named)


@pytest.mark.parametrize(
    "command",
    ["letter {}", "letter {} --save", "sent {}", "packet list {}", "text {}", "answer {}", "prep {}", "coverage {}",
     "note {} x", "delete {}", "contact list {}", "interview list {}", "story delete {}"],
)  # fmt: skip
def test_a_number_that_no_id_can_be_names_nothing(kept: Cli, command: str) -> None:
    endless = "99999999999999999999"
    with unchanged(kept.data_dir):
        kept(*command.format(endless).split()).refused(endless)


@pytest.mark.parametrize(
    "command", [["stage", "1"], ["list", "--stage"], ["add", "--employer", "A", "--title", "T", "--stage"]]
)
@pytest.mark.parametrize("stage", ["nonsense", "", "applied!", "sav"])
def test_an_unknown_stage_is_named(kept: Cli, command: list[str], stage: str) -> None:
    if not stage and command[0] == "add":
        pytest.skip("an empty stage is none")
    with unchanged(kept.data_dir):
        kept(*command, stage).refused(f"'{stage}'", "apptracker stages")


@pytest.mark.parametrize(
    ("command", "option"),
    [
        (["add", "--employer", "A", "--title", "T", "--deadline", "{}"], "--deadline"),
        (["add", "--employer", "A", "--title", "T", "--applied-on", "{}"], "--applied-on"),
        (["edit", "1", "--deadline", "{}"], "--deadline"),
        (["stage", "1", "applied", "--on", "{}"], "--on"),
        (["note", "1", "x", "--on", "{}"], "--on"),
        (["sent", "1", "--on", "{}"], "--on"),
        (["remind", "add", "x", "--on", "{}"], ""),
        (["remind", "snooze", "1", "--on", "{}"], ""),
        (["remind", "list", "--until", "{}"], ""),
        (["interview", "move", "1", "--at", "{}"], "--at"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
@pytest.mark.parametrize("text", ["nonsense", "2026-02-30", "2026-13-01", "٣٠ ٣٠ ٣٠", "12026-01-01"])
def test_a_wrong_date_is_quoted(kept: Cli, command: list[str], option: str, text: str) -> None:
    with unchanged(kept.data_dir):
        kept(*(part.format(text) for part in command)).refused(f"'{text}'", option)


@pytest.mark.parametrize("command", [["stage", "1", "applied"], ["sent", "1"], ["note", "1", "x"]])
def test_what_has_not_happened_yet_is_no_date_of_a_move(kept: Cli, command: list[str]) -> None:
    with unchanged(kept.data_dir):
        kept(*command, "--on", "2026-11-22").refused("2026-11-22")
        kept("edit", 1, "--applied-on", "2026-11-22").refused("2026-11-22")


@pytest.mark.parametrize("zone", ["Chicago/America", "PST", "../../etc/passwd", "", "America"])
def test_a_zone_that_is_none(kept: Cli, zone: str) -> None:
    with unchanged(kept.data_dir):
        kept(
            *("interview", "add", 1, "--at", "2026-12-01 15:00", "--zone", zone, "--format", "phone"),
        ).refused(f"'{zone}'")


def test_a_time_that_clocks_never_show(kept: Cli) -> None:
    with unchanged(kept.data_dir):
        kept(
            *("interview", "add", 1, "--at", "2027-03-14 02:30", "--zone", "America/Chicago", "--format", "phone"),
        ).refused("03:30")


@pytest.mark.parametrize("minutes", ["0", "-5", "100000"])
def test_an_interview_of_no_length(kept: Cli, minutes: str) -> None:
    with unchanged(kept.data_dir):
        kept(
            *("interview", "add", 1, "--at", "2026-12-01 15:00", "--zone", "UTC", "--format", "phone"),
            *("--minutes", minutes),
        ).refused(minutes)


def test_an_interview_that_is_over_stays_as_it_is(kept: Cli) -> None:
    with unchanged(kept.data_dir):
        kept("interview", "done", 1).refused("interview 1 is still ahead", "interview move 1")
    kept.now = "2026-12-31T09:00-06:00"
    kept("interview", "done", 1).ok()
    with unchanged(kept.data_dir):
        for command in (["move", 1, "--at", "2026-12-03 15:00"], ["cancel", 1], ["done", 1]):
            kept("interview", *command).refused("interview 1", "done")


@pytest.mark.parametrize("pay", ["lots", "18-17 USD/hour", "17 USD", "17/hour", "USD/hour", "1.234 USD/hour"])
def test_pay_that_cannot_be_read(kept: Cli, pay: str) -> None:
    with unchanged(kept.data_dir):
        kept("edit", 1, "--pay", pay).refused(f"'{pay}'")


@pytest.mark.parametrize(
    ("command", "field"),
    [
        (["add", "--employer", " ", "--title", "T"], "employer"),
        (["add", "--employer", "E", "--title", "\x07"], "title"),
        (["edit", "1", "--employer", ""], "employer"),
        (["note", "1", " \n "], "note"),
        (["tag", "1", " "], "tag"),
        (["remind", "add", " ", "--on", "tomorrow"], "reminder"),
        (["contact", "add", "1", "--name", ""], "name"),
        (["story", "add", "--title", ""], "title"),
        (["story", "add", "--title", "x"], "story"),
    ],
)
def test_what_must_not_be_empty(kept: Cli, command: list[str], field: str) -> None:
    with unchanged(kept.data_dir):
        kept(*command).refused(field)


def test_an_advert_pasted_as_a_title(kept: Cli) -> None:
    with unchanged(kept.data_dir):
        kept("edit", 1, "--title", "x" * 501).refused("title", "501", "500")


def test_sorting_by_nothing_known(kept: Cli) -> None:
    kept("list", "--sort", "shoe_size").refused("'shoe_size'", "employer")


def test_a_profile_key_that_is_none(kept: Cli) -> None:
    with unchanged(kept.data_dir):
        kept("profile", "set", "shoe", "44").refused("'shoe'", "phone")


def test_something_in_the_bin(kept: Cli) -> None:
    kept("delete", 1).ok()
    with unchanged(kept.data_dir):
        for command in (["show", 1], ["note", 1, "x"], ["letter", 1], ["delete", 1], ["sent", 1]):
            kept(*command).refused("application 1", "restore-from-bin 1")


def test_nothing_to_take_back(cli: Cli) -> None:
    cli("undo").refused("nothing to take back")


# Postings


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("empty.txt", b"", "no text"),
        ("blank.txt", b" \r\n\t\n", "no text"),
        ("bom.txt", b"\xef\xbb\xbf", "no text"),
        ("dots.txt", b"... --- ***\n", "no text"),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8, "is a picture"),
        ("noise.txt", bytes(range(256)) * 64, "no text"),
        ("page.html", b"<!doctype html><html><body><h1>Welcome</h1><p>We sell shoes.</p></body></html>", "no job"),
        ("markup.html", b"<html><head><title></title></head><body></body></html>", ""),
        ("null.json", b'{"@type": "JobPosting"}', ""),
    ],
)
@pytest.mark.parametrize("command", [["capture"], ["add", "--employer", "A", "--title", "T", "--posting"]])
def test_a_file_that_is_no_posting(
    kept: Cli, tmp_path: Path, name: str, data: bytes, word: str, command: list[str]
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with unchanged(kept.data_dir):
        kept(*command, path).refused(name, word)
        refused = kept(*command, path, "--json")
    assert refused.status == 1
    if command[0] == "capture":
        assert refused.json["captured"] == []
        assert [skipped["file"] for skipped in refused.json["skipped"]] == [str(path)]


def test_a_posting_that_cannot_be_read(kept: Cli, tmp_path: Path) -> None:
    with unchanged(kept.data_dir):
        kept("capture", tmp_path / "gone.txt").refused("gone.txt")
        kept("capture", tmp_path).refused(tmp_path.name, "folder")
        kept("capture", "-", stdin=b"").refused("stdin")


def test_several_that_cannot_be_read_are_told_in_one_line(kept: Cli, tmp_path: Path) -> None:
    with unchanged(kept.data_dir):
        outcome = kept("capture", tmp_path / "one.txt", tmp_path / "two.txt")
    assert outcome.status == 1
    [line] = outcome.err.splitlines()
    assert line.startswith("apptracker: ")
    assert "1 more" in line


def test_what_can_be_captured_is_and_the_rest_told(kept: Cli, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(POSTING, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    outcome = kept("capture", tmp_path / "empty.txt", tmp_path / "good.txt", tmp_path / "gone.txt")
    assert outcome.status == 0
    assert "Skipped: " in outcome.err
    assert "empty.txt" in outcome.err
    assert "gone.txt" in outcome.err
    assert "application 2" in outcome.err
    assert len(kept.json("list")) == 2


def test_one_link_for_several_postings(kept: Cli, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(POSTING, encoding="utf-8")
    with unchanged(kept.data_dir):
        kept("capture", tmp_path / "a.txt", tmp_path / "a.txt", "--url", "https://x.example").refused("--url", "2")


@pytest.mark.parametrize("path", sample_files("postings/invalid/*"))
def test_broken_structured_data_is_never_a_crash(cli: Cli, path: Path) -> None:
    outcome = cli("capture", path, "--json")
    assert outcome.status in (0, 1)
    assert "went wrong inside" not in outcome.err
    assert {"captured", "skipped"} == set(outcome.json)


@pytest.mark.parametrize("path", sample_files("postings/*/*"))
def test_every_sample_is_captured_or_refused_in_words(cli: Cli, path: Path) -> None:
    outcome = cli("capture", path, "--json")
    assert outcome.status in (0, 1)
    assert "went wrong inside" not in outcome.err
    assert bool(outcome.json["captured"]) == (outcome.status == 0)
    for captured in outcome.json["captured"]:
        text = cli.json("show", captured["application"]["id"])["posting"]["text"]
        for requirement in captured["requirements"]:
            assert text[requirement["start"] : requirement["end"]] == requirement["text"]


# Résumés


@pytest.mark.parametrize(
    ("resume", "field"),
    [
        ({"basics": {"email": "not an address"}}, "basics.email"),
        ({"work": [{}, {"startDate": "last year"}]}, "work[1].startDate"),
        ({"skills": "many"}, "skills"),
        ({"basics": []}, "basics"),
    ],
)
def test_an_invalid_resume_names_the_field(kept: Cli, tmp_path: Path, resume: Any, field: str) -> None:
    path = tmp_path / "me.json"
    path.write_text(json.dumps(resume), encoding="utf-8")
    with unchanged(kept.data_dir):
        kept("profile", "import", path).refused("me.json", field)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b"{}{}", b'{"a": NaN}', b"[" * 5000])
def test_a_file_that_is_no_resume(kept: Cli, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "me.json"
    path.write_bytes(data)
    with unchanged(kept.data_dir):
        kept("profile", "import", path).refused("me.json")
        kept("profile", "import", tmp_path / "gone.json").refused("gone.json")


# Files that are written


@pytest.mark.parametrize("ending", ["pdf", "docx", "html", "txt", "md"])
def test_a_file_is_replaced_only_with_force(kept: Cli, tmp_path: Path, ending: str) -> None:
    target = tmp_path / f"letter.{ending}"
    target.write_bytes(b"mine")
    with unchanged(kept.data_dir):
        kept("letter", 1, "--out", target).refused(target.name, "--force")
    assert target.read_bytes() == b"mine"
    kept("letter", 1, "--out", target, "--force").ok()
    assert target.read_bytes() != b"mine"
    assert len(kept.json("show", 1)["documents"][0]["versions"]) == 1


def test_other_files_are_replaced_only_with_force_too(kept: Cli, tmp_path: Path) -> None:
    for command, name in (
        (["prep", 1, "--out"], "prep.pdf"),
        (["profile", "export"], "me.json"),
        (["backup"], "all.zip"),
    ):
        target = tmp_path / name
        target.write_bytes(b"mine")
        kept(*command, target).refused(name, "--force")
        assert target.read_bytes() == b"mine"
        kept(*command, target, "--force").ok()
        assert target.read_bytes() != b"mine"


@pytest.mark.parametrize("name", ["letter", "letter.doc", "letter.pdf.exe", ".pdf"])
def test_a_format_that_is_none(kept: Cli, tmp_path: Path, name: str) -> None:
    with unchanged(kept.data_dir):
        kept("letter", 1, "--out", tmp_path / name).refused(name, ".docx")
    assert list(tmp_path.glob("*letter*")) == []


def test_a_place_that_is_none(kept: Cli, tmp_path: Path) -> None:
    with unchanged(kept.data_dir):
        kept("letter", 1, "--out", tmp_path / "nowhere" / "letter.pdf").refused("nowhere")
        kept("letter", 1, "--out", tmp_path / "data" / "apptracker.sqlite3" / "letter.pdf").refused("no folder")


def test_blanks_block_a_final_file(cli: Cli, tmp_path: Path) -> None:
    cli("capture", "-", stdin=POSTING.encode()).ok()
    target = tmp_path / "letter.pdf"
    with unchanged(cli.data_dir):
        cli("letter", 1, "--out", target).refused("blanks", "--draft", "profile set name")
    assert not target.exists()
    cli("letter", 1, "--out", target, "--draft").ok()
    assert target.exists()
    before = state(cli.data_dir)
    cli("sent", 1, "--letter", 1).refused("blanks")
    assert state(cli.data_dir) == before


def test_a_template_that_is_not_there(kept: Cli) -> None:
    for name in ("nonsense", "../letters/standard", "/etc/passwd"):
        kept("letter", 1, "--template", name).refused("template")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("{% if %}", "line 1"),
        ("Hello\n{{ nobody.name }}", "line 2"),
        ("{{ ''.__class__.__mro__ }}", "line 1"),
        ("{% for i in range(10**9) %}x{% endfor %}", "line 1"),
        ("\x00\n{% endfor %}", "UTF-8"),
    ],
)
def test_a_template_of_ones_own_with_a_mistake(kept: Cli, text: str, word: str) -> None:
    folder = kept.data_dir / "templates" / "letters"
    folder.mkdir(parents=True)
    (folder / "mine.txt.j2").write_text(text, encoding="utf-8")
    with unchanged(kept.data_dir):
        kept("letter", 1, "--template", "mine").refused("mine", word)

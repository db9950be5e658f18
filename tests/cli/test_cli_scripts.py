"""Names, text and file names in any script, and strings that are out to hurt: stored, found and shown unchanged."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from support import POSTING, SAMPLES, Cli, environment, launch, resume_bytes

from apptracker.domain.applications import EventKind
from apptracker.domain.errors import UserError
from apptracker.domain.text import clean_line, clean_text
from apptracker.services import applications
from apptracker.store import ApplicationFilter, Database

NAMES = {
    "latin": "Hébert & Søhne ĳ ŉ",
    "combining": "Cafe\u0301 Nguye\u0302\u0303n",
    "hebrew": "חברת הביטוח",
    "arabic": "شركة الاتصالات",
    "persian-joiner": "می\u200cخواهم",
    "devanagari": "ग्राहक सेवा प्रतिनिधि",
    "thai": "บริษัทไทย",
    "chinese": "電話客服中心",
    "japanese": "株式会社コールセンター",
    "emoji": "👩‍💻 Help 🇳🇴 Desk 👍🏽",
    "astral": "𝒲ℯ 𐍈 𝟘",
    "direction": "abc \u202eevil\u202c \u2067שלום\u2069",
}


@pytest.fixture(params=NAMES.values(), ids=NAMES.keys())
def name(request: pytest.FixtureRequest) -> str:
    text: str = request.param
    return text


def test_a_name_survives_everywhere(cli: Cli, name: str) -> None:
    kept = unicodedata.normalize("NFC", name)
    made = cli.json("add", "--employer", name, "--title", name, "--location", name, "--source", name)
    assert [made[key] for key in ("employer", "title", "location", "source")] == [kept] * 4
    assert cli.json("tag", 1, name)["tags"] == [kept]
    cli("note", 1, name).ok()
    cli("contact", "add", 1, "--name", name, "--role", name).ok()
    cli("remind", "add", 1, name, "--on", "tomorrow").ok()
    cli("profile", "set", "name", name).ok()
    cli("story", "add", "--title", name, "--action", name, "--skill", name).ok()
    shown = cli.json("show", 1)
    assert shown["history"][-2]["text"] == kept
    assert shown["contacts"][0]["role"] == kept
    assert shown["reminders"][0]["text"] == kept
    assert cli.json("story", "list")[0]["skills"] == [kept]
    assert cli.json("list", "--tag", name) == cli.json("list") == cli.json("list", "--query", kept)
    assert cli("profile", "export", "-").ok().json["basics"]["name"] == kept
    for command in (["list"], ["show", 1], ["contact", "list"], ["remind", "list"], ["profile", "show"]):
        assert kept in cli(*command, columns=200).ok().out
    assert cli.json("undo")


@pytest.mark.parametrize(
    "name", [NAMES[key] for key in ("combining", "persian-joiner", "chinese", "emoji", "direction")]
)
def test_file_names_survive(cli: Cli, tmp_path: Path, name: str) -> None:
    file_name = name.replace("/", "_") + ".txt"
    path = tmp_path / file_name
    path.write_text(POSTING, encoding="utf-8")
    kept = unicodedata.normalize("NFC", file_name)
    cli("profile", "import", "-", stdin=resume_bytes()).ok()
    cli("capture", path).ok()
    [attached] = cli.json("attach", 1, path)
    assert attached["name"] == kept
    assert cli.json("show", 1)["posting"]["source_name"] == kept
    target = path.with_suffix(".docx")
    assert cli.json("letter", 1, "--out", target)["file"] == str(target)
    assert target.exists()
    cli("letter", 1, "--out", target).refused(target.name)


def test_a_posting_in_any_script_is_kept_as_it_is(cli: Cli, tmp_path: Path, name: str) -> None:
    text = f"{name}\n\n{name} — customer service\n\nRequirements\n- {name}\n- Patience and empathy\n"
    path = tmp_path / "advert.txt"
    path.write_bytes(text.encode())
    cli("capture", path).ok()
    assert cli.json("show", 1)["posting"]["text"] == text


def test_arguments_that_are_no_unicode_are_taken_as_far_as_they_go(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    made = launch(
        "add", "--employer", b"caf\xe9 \xff".decode("utf-8", "surrogateescape"), "--title", "T", data_dir=data_dir
    )
    assert made.returncode == 0, made.stderr
    [listed] = json.loads(launch("list", "--json", data_dir=data_dir).stdout)
    assert listed["employer"] == "caf\ufffd \ufffd"


def test_any_encoding_of_the_terminal_will_do(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    launch("add", "--employer", "電話", "--title", "T", data_dir=data_dir)
    done = subprocess.run(
        [sys.executable, "-m", "apptracker", "--data-dir", str(data_dir), "list", "--json"],
        env=environment(PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0"),
        capture_output=True,
    )
    assert json.loads(done.stdout)[0]["employer"] == "電話", done.stderr


def _hostile() -> list[str]:
    path = SAMPLES / "hostile" / "blns.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


@pytest.fixture(scope="module")
def hostile() -> list[str]:
    strings = _hostile()
    if not strings:
        pytest.skip("../shared/samples is not here")
    return [text.replace("\0", "") for text in strings]


def test_hostile_strings_are_stored_and_found_unchanged(db: Database, hostile: list[str]) -> None:
    """Apart from what cleaning says of itself: control characters and runs of spaces become one space, and Unicode
    its composed form."""
    wanted, notes = [], []
    for text in hostile:
        cleaned, lines = _cleaned(text), clean_text(text).strip()
        if cleaned is None:
            with pytest.raises(UserError):
                applications.add(db, employer=text, title=text)
        else:
            applications.add(db, employer=text, title=text, location=text)
            wanted.append((cleaned, cleaned, cleaned))
        if lines:
            applications.note(db, 1, text)
            notes.append(lines)
        db.read.applications(ApplicationFilter(query=text, tag=text))  # whatever it holds, it is no SQL
    assert [(a.employer, a.title, a.location) for a in db.read.applications()] == wanted
    assert [event.text for event in db.read.events(1) if event.kind is EventKind.NOTE] == notes
    tags = [cleaned for text in hostile if (cleaned := _cleaned(text))]
    kept = applications.tag(db, 2, tags).value.tags
    assert {tag.casefold() for tag in kept} == {tag.casefold() for tag in tags}
    for tag in kept:
        assert [a.id for a in db.read.applications(ApplicationFilter(tag=tag))] == [2]


def test_hostile_strings_on_the_command_line(cli: Cli, hostile: list[str]) -> None:
    for text in hostile[::9]:
        cleaned = _cleaned(text)
        outcome = cli("add", f"--employer={text}", f"--title={text}")
        if cleaned is None:
            outcome.refused()
        else:
            outcome.ok()
            assert cli.json("list", "--sort=-id", "--limit=1")[0]["employer"] == cleaned
            cli("note", 1, "--", text).ok()
        assert cli("list", f"--query={text}").status == 0
    for command in (["list"], ["show", 1], ["history"]):
        assert not _controls(cli(*command).ok().out)


def _cleaned(text: str) -> str | None:
    with suppress(UserError):
        return clean_line(text, "text")
    return None


def _controls(out: str) -> set[str]:
    return {c for c in out if unicodedata.category(c) == "Cc"} - {"\n", "\t"}


def test_a_posting_cannot_write_on_the_terminal(cli: Cli) -> None:
    advert = POSTING + "\x1b]0;owned\x07 \x1b[2J \x9b31m Great team\n"
    cli("capture", "-", stdin=advert.encode()).ok()
    for command in (["show", 1], ["coverage", 1], ["letter", 1], ["list"], ["history"]):
        outcome = cli(*command).ok()
        assert not _controls(outcome.out + outcome.err)


def test_a_prompt_for_machines_in_a_resume_is_only_text(cli: Cli, samples: Path) -> None:
    text = (samples / "hostile" / "adversarial-resume.txt").read_text(encoding="utf-8")
    cli("capture", "-", stdin=POSTING.encode()).ok()
    cli("profile", "set", "summary", text).ok()
    assert cli("letter", 1, "--json").ok().json["blanks"]


def test_templates_and_markup_inside_values_are_only_text(cli: Cli, tmp_path: Path) -> None:
    payload = "{{ 7*7 }} {% for x in ''.__class__.__mro__ %} {# gone #} ${7*7} #{7*7} <b>x</b> *y* \\z"
    cli("profile", "import", "-", stdin=resume_bytes()).ok()
    cli("profile", "set", "name", payload).ok()
    cli("capture", "-", stdin=POSTING.encode()).ok()
    cli("edit", 1, "--employer", payload, "--why", payload).ok()
    letter = cli.json("letter", 1)
    assert payload in letter["text"]
    assert "49" not in letter["text"]
    for ending in ("pdf", "docx", "html", "txt", "md"):
        cli("letter", 1, "--out", tmp_path / f"letter.{ending}").ok()
    assert payload in " ".join((tmp_path / "letter.txt").read_text(encoding="utf-8").split())
    assert "<b>x</b>" not in (tmp_path / "letter.html").read_text(encoding="utf-8")

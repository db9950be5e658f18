"""The JSON that scripts count on: keys literally as shared/cli.md lists them, complete from the first day."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from support import NO_CALLS, NOW, POSTING, Cli, resume_bytes

from apptracker.domain.clock import FrozenClock
from apptracker.domain.postings import RequirementKind
from apptracker.services import applications, endings
from apptracker.store import Database

APPLICATION = [
    *("id", "employer", "title", "stage", "location", "work_mode", "url", "source", "applied_on", "deadline", "pay"),
    *("tags", "archived", "created_at", "updated_at"),
]
FIELDS = [
    *("title", "employer", "location", "work_mode", "employment_type", "hours", "pay", "deadline", "posted_on"),
    *("reference", "contact_name", "contact_email", "contact_phone", "no_calls", "languages", "documents"),
    "how_to_apply",
]
REQUIREMENT = ["id", "text", "kind", "term", "must", "weight", "start", "end", "evidence"]
REMINDER = ["id", "application", "due", "text", "channel", "rule", "state", "repeat", "contact", "script"]
STAGE_KINDS = [
    *("saved", "applied", "screening", "interviewing", "offer"),
    *("accepted", "declined", "rejected", "withdrawn", "no-response"),
]


@pytest.fixture
def posting(tmp_path: Path) -> Path:
    path = tmp_path / "posting.txt"
    path.write_text(POSTING, encoding="utf-8")
    return path


@pytest.fixture
def captured(cli: Cli, posting: Path) -> Any:
    cli("profile", "import", "-", stdin=resume_bytes()).ok()
    return cli.json("capture", posting)["captured"][0]


def test_add_prints_the_application_with_every_key(cli: Cli, posting: Path) -> None:
    made = cli.json(
        *("add", "--employer", "Harbor", "--title", "Agent", "--stage", "APPLIED", "--url", "https://x.example/1"),
        *("--location", "Duluth", "--source", "a friend", "--applied-on", "2026-11-19", "--deadline", "1.12.2026"),
        *("--posting", posting),
    )
    assert list(made) == APPLICATION
    assert made == {
        "id": 1,
        "employer": "Harbor",
        "title": "Agent",
        "stage": "Applied",
        "location": "Duluth",
        "work_mode": None,
        "url": "https://x.example/1",
        "source": "a friend",
        "applied_on": "2026-11-19",
        "deadline": "2026-12-01",
        "pay": {"min": 1700, "max": 1850, "currency": "USD", "period": "hour"},
        "tags": [],
        "archived": False,
        "created_at": "2026-11-21T15:00:00+00:00",
        "updated_at": "2026-11-21T15:00:00+00:00",
    }


def test_list_has_the_same_application(cli: Cli) -> None:
    assert cli.json("list") == []
    made = [cli.json("add", "--employer", name, "--title", "Agent") for name in ("A", "B")]
    assert cli.json("edit", "2", "--pay", "17-18 USD/hour", "--work-mode", "hybrid")["work_mode"] == "hybrid"
    listed = cli.json("list")
    assert [list(one) for one in listed] == [APPLICATION, APPLICATION]
    assert listed[0] == made[0]
    assert listed[1]["pay"] == {"min": 1700, "max": 1800, "currency": "USD", "period": "hour"}
    assert cli.json("list", "--query", "nowhere") == []


def test_list_options(cli: Cli) -> None:
    for employer, stage in (("Beta", "saved"), ("alpha", "Applied"), ("Gamma", "OFFER")):
        cli("add", "--employer", employer, "--title", "Agent", "--stage", stage).ok()
    cli("tag", 2, "near home", "Night").ok()
    cli("archive", 3).ok()

    def ids(*options: object) -> list[int]:
        return [one["id"] for one in cli.json("list", *options)]

    assert ids() == [1, 2]
    assert ids("--archived") == [3]
    assert ids("--stage", "applied") == [2]
    assert ids("--stage", "applied", "--stage", "Saved") == [1, 2]
    assert ids("--tag", "night") == [2]
    assert ids("--query", "alph") == [2]
    assert ids("--sort", "employer") == [2, 1]
    assert ids("--sort", "-employer") == [1, 2]
    assert ids("--limit", 1) == [1]
    assert ids("--limit", 0) == []


def test_capture(captured: Any) -> None:
    assert list(captured) == ["application", "fields", "requirements", "warnings"]
    assert list(captured["application"]) == APPLICATION
    assert list(captured["fields"]) == FIELDS
    for field in captured["fields"].values():
        assert list(field) == ["value", "from", "sure"]
        assert field["from"] in {"json-ld", "microdata", "rdfa", "page", "text", "mail", None}
        assert isinstance(field["sure"], bool)
        assert field["value"] is None or field["from"]
    assert captured["application"]["employer"] == "Harbor Mutual"
    assert captured["fields"]["pay"]["value"] == {"min": 1700, "max": 1850, "currency": "USD", "period": "hour"}
    assert captured["fields"]["deadline"]["value"] == "2026-12-11"


def test_capture_names_files_and_reasons_of_what_it_skips(cli: Cli, posting: Path, tmp_path: Path) -> None:
    outcome = cli("capture", posting, tmp_path / "gone.txt", "--json").ok()
    assert list(outcome.json) == ["captured", "skipped"]
    [skipped] = outcome.json["skipped"]
    assert list(skipped) == ["file", "reason"]
    assert skipped["file"] == str(tmp_path / "gone.txt")
    assert "gone.txt" in outcome.err


def test_capture_warnings(cli: Cli) -> None:
    advert = b"Data entry clerk\n\nEarn $5000 weekly. Send a $50 registration fee by Western Union to start today.\n"
    [captured] = cli.json("capture", "-", stdin=advert)["captured"]
    assert captured["warnings"]
    for warning in captured["warnings"]:
        assert list(warning) == ["id", "level", "reason", "quote"]
        assert warning["level"] in ("note", "caution", "serious")


def test_coverage(cli: Cli, captured: Any) -> None:
    number = captured["application"]["id"]
    found = cli.json("coverage", number)
    text = cli.json("show", number)["posting"]["text"]
    assert list(found) == ["requirements", "covered", "gaps"]
    assert found["requirements"]
    assert [r["id"] for r in found["requirements"]] == [r["id"] for r in captured["requirements"]]
    facts = {fact["fact"] for fact in cli.json("profile", "show")["facts"]}
    ids = {requirement["id"] for requirement in found["requirements"]}
    for requirement in found["requirements"]:
        assert list(requirement) == REQUIREMENT
        assert requirement["kind"] in list(RequirementKind)
        assert text[requirement["start"] : requirement["end"]] == requirement["text"]
        assert 0 <= requirement["weight"] <= 1
        assert isinstance(requirement["must"], bool)
        for evidence in requirement["evidence"]:
            assert list(evidence) == ["fact", "strength", "why"]
            assert evidence["fact"] in facts
            assert 0 <= evidence["strength"] <= 1
    assert found["covered"]
    assert {*found["covered"], *found["gaps"]} <= ids
    assert not {*found["covered"]} & {*found["gaps"]}


def test_coverage_without_a_posting_asks_for_nothing(cli: Cli) -> None:
    cli("add", "--employer", "A", "--title", "B").ok()
    assert cli.json("coverage", 1) == {"requirements": [], "covered": [], "gaps": []}


def test_letter(cli: Cli, captured: Any, tmp_path: Path) -> None:
    number = captured["application"]["id"]
    keys = ["template", "subject", "sentences", "blanks", "checks", "words", "text"]
    preview = cli.json("letter", number)
    assert list(preview) == keys
    assert cli.json("show", number)["documents"] == []
    facts = {fact["fact"] for fact in cli.json("profile", "show")["facts"]}
    for sentence in preview["sentences"]:
        assert list(sentence) == ["text", "about", "facts"]
        assert sentence["about"] in ("person", "employer", "posting", "form")
        assert {fact for fact in sentence["facts"] if not fact.startswith("application:")} <= facts
        if sentence["about"] == "person":
            assert sentence["facts"], sentence
    for check in preview["checks"]:
        assert list(check) == ["id", "level", "message"]
    assert preview["words"] > 50

    saved = cli.json("letter", number, "--save")
    assert list(saved) == [*keys, "id", "version"]
    assert saved["version"] == 1
    written = cli.json("letter", number, "--out", tmp_path / "letter.pdf")
    assert list(written) == [*keys, "id", "version", "file"]
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    # the same letter is one version, however often it is written
    assert [v["version"] for d in cli.json("show", number)["documents"] for v in d["versions"]] == [1]


def test_blanks_say_what_to_store(cli: Cli, posting: Path) -> None:
    cli("capture", posting).ok()
    blanks = cli.json("letter", 1)["blanks"]
    assert blanks
    for blank in blanks:
        assert list(blank) == ["id", "label", "hint"]


def test_show(cli: Cli, captured: Any, tmp_path: Path) -> None:
    number = captured["application"]["id"]
    file = tmp_path / "résumé.txt"
    file.write_text("I", encoding="utf-8")
    attached = cli.json("attach", number, file)
    assert [one["name"] for one in attached] == ["résumé.txt"]
    cli("contact", "add", number, "--name", "Ana").ok()
    cli("letter", number, "--save").ok()
    cli("sent", number).ok()
    cli(
        *("interview", "add", number, "--at", "2026-12-01 15:00", "--zone", "America/Chicago", "--format", "video")
    ).ok()
    shown = cli.json("show", number)
    assert list(shown)[: len(APPLICATION)] == APPLICATION
    for key in ("posting", "history", "interviews", "reminders", "documents", "contacts", "files"):
        assert shown[key], key
    assert shown["posting"]["text"] == POSTING
    assert [list(reminder) for reminder in shown["reminders"]] == [REMINDER] * len(shown["reminders"])
    assert [list(event) for event in shown["history"]] == [["id", "kind", "on", "at", "text"]] * len(shown["history"])
    assert shown["contacts"][0]["name"] == "Ana"
    assert shown["files"] == attached
    assert shown["ending_reason"] is None
    with Database.open(cli.data_dir, FrozenClock(datetime.fromisoformat(NOW))) as db:
        endings.tell(db, [applications.move(db, number, "rejected").value.id], reason="Position was closed")
    assert cli.json("show", number)["ending_reason"] == "Position was closed"
    assert "Ended because" in cli("show", number).ok().out


def test_show_of_something_bare_has_the_same_keys(cli: Cli, captured: Any) -> None:
    cli("add", "--employer", "A", "--title", "B").ok()
    full, bare = cli.json("show", captured["application"]["id"]), cli.json("show", 2)
    assert list(full) == list(bare)
    assert bare["posting"] is None
    assert bare["files"] == []


def test_changes_to_one_application_print_it(cli: Cli) -> None:
    cli("add", "--employer", "A", "--title", "B").ok()
    for command in (
        ("edit", 1, "--title", "C", "--why", "They are near"),
        ("tag", 1, "one", "two"),
        ("untag", 1, "one"),
        ("note", 1, "Rang them", "--on", "2026-11-18"),
        ("stage", 1, "applied", "--on", "2026-11-20"),
    ):
        changed = cli.json(*command)
        assert list(changed) == APPLICATION, command
        assert changed["id"] == 1
    assert changed["title"] == "C"
    assert changed["tags"] == ["two"]
    assert (changed["stage"], changed["applied_on"]) == ("Applied", "2026-11-20")


def test_an_empty_value_clears_a_field(cli: Cli) -> None:
    cli("add", "--employer", "A", "--title", "B", "--location", "X", "--deadline", "2026-12-01").ok()
    cli("edit", 1, "--work-mode", "remote", "--pay", "17 USD/hour").ok()
    cleared = cli.json("edit", 1, "--location", "", "--deadline", "", "--work-mode", "", "--pay", "")
    assert [cleared[key] for key in ("location", "deadline", "work_mode", "pay")] == [None] * 4


def test_changes_to_several_applications_print_an_array(cli: Cli) -> None:
    for name in ("A", "B"):
        cli("add", "--employer", name, "--title", "T").ok()
    for command, key, value in (
        (("archive", 1, 2), "archived", True),
        (("archive", 1, "--off"), "archived", False),
        (("delete", 1, 2), "id", 1),
        (("restore-from-bin", 2), "id", 2),
    ):
        changed = cli.json(*command)
        assert [list(one) for one in changed] == [APPLICATION] * len(changed)
        assert changed[0][key] == value
    [binned] = cli.json("bin")
    assert binned["id"] == 1
    assert {*APPLICATION} < {*binned}


def test_stages(cli: Cli) -> None:
    stages = cli.json("stages")
    assert [stage["kind"] for stage in stages] == STAGE_KINDS
    assert {"id", "name", "kind"} <= set(stages[0])


@pytest.mark.parametrize("spelling", ["no-response", "No response", "NO RESPONSE", "no_response"])
def test_a_stage_is_meant_by_name_or_kind_in_any_case(cli: Cli, spelling: str) -> None:
    cli("add", "--employer", "A", "--title", "T", "--stage", "applied").ok()
    assert cli.json("stage", 1, spelling)["stage"] == "No response"


def test_reminders(cli: Cli) -> None:
    assert cli.json("remind", "list") == []
    cli("add", "--employer", "A", "--title", "T", "--stage", "applied").ok()
    own = cli.json("remind", "add", "--on", "tomorrow 9:00", "Ring the benefit office")
    tied = cli.json("remind", "add", 1, "--on", "+3wd", "Look at the bus times")
    assert own == {
        "id": own["id"],
        "application": None,
        "due": "2026-11-22T09:00:00-06:00",
        "text": "Ring the benefit office",
        "channel": "task",
        "rule": None,
        "state": "open",
        "repeat": None,
        "contact": None,
        "script": None,
    }
    assert (tied["application"], tied["due"]) == (1, "2026-11-25")
    listed = cli.json("remind", "list")
    assert [list(one) for one in listed] == [REMINDER] * 3
    assert [one["due"] for one in listed] == sorted(one["due"] for one in listed)
    assert [one["rule"] for one in listed] == [None, None, "confirm-receipt"]
    assert [one["id"] for one in cli.json("remind", "list", "--until", "2026-11-22")] == [own["id"]]
    assert cli.json("remind", "list", "--due") == []
    assert [one["state"] for one in cli.json("remind", "done", own["id"], tied["id"])] == ["done", "done"]
    [snoozed] = cli.json("remind", "snooze", listed[2]["id"], "--on", "2026-12-03")
    assert (snoozed["state"], snoozed["due"]) == ("snoozed", "2026-12-03")
    assert [one["state"] for one in cli.json("remind", "dismiss", snoozed["id"])] == ["dismissed"]
    assert cli.json("remind", "list") == []


def test_a_reminder_is_due_from_the_start_of_its_day(cli: Cli) -> None:
    cli("remind", "add", "--on", "2026-11-24", "A day").ok()
    cli("remind", "add", "--on", "2026-11-24 15:00", "An hour").ok()
    cli.now = "2026-11-23T23:59-06:00"
    assert cli.json("remind", "list", "--due") == []
    cli.now = "2026-11-24T00:00-06:00"
    assert [one["text"] for one in cli.json("remind", "list", "--due")] == ["A day"]
    cli.now = "2026-11-24T15:00-06:00"
    assert [one["text"] for one in cli.json("remind", "list", "--due")] == ["A day", "An hour"]


@pytest.mark.parametrize("offset", ["-11:00", "-08:00", "-05:00", "+00:00", "+05:45", "+14:00"])
def test_a_day_stays_that_day_where_the_person_travels(cli: Cli, offset: str) -> None:
    cli.now = "2026-11-21T09:00-05:00"
    cli("add", "--employer", "A", "--title", "T").ok()
    cli("remind", "add", 1, "--on", "2026-12-05", "A day").ok()
    cli.now = f"2026-12-04T23:59{offset}"
    assert [one["due"] for one in cli.json("remind", "list")] == ["2026-12-05"]
    assert [one["due"] for one in cli.json("show", 1)["reminders"]] == ["2026-12-05"]
    assert "2026-12-05  A day" in cli("remind", "list").ok().out
    assert cli.json("remind", "list", "--due") == cli.json("remind", "list", "--until", "2026-12-04") == []
    assert len(cli.json("remind", "list", "--until", "2026-12-05")) == 1
    cli.now = f"2026-12-05T00:00{offset}"
    assert len(cli.json("remind", "list", "--due")) == 1
    [put_off] = cli.json("remind", "snooze", 1, "--on", "tomorrow")
    assert put_off["due"] == "2026-12-06"


@pytest.mark.parametrize("offset", ["-11:00", "-06:00", "+05:45", "+14:00"])
def test_reminders_stand_in_the_order_of_the_persons_days(cli: Cli, offset: str) -> None:
    cli.now = f"2026-11-21T09:00{offset}"
    cli("add", "--employer", "A", "--title", "T").ok()
    times = ["2026-12-04", "2026-12-04 00:30", "2026-12-04 23:30", "2026-12-05", "2026-12-05 00:30", "2026-12-05 23:30"]
    for when in reversed(times):
        cli("remind", "add", 1, "--on", when, when).ok()
    assert [one["text"] for one in cli.json("remind", "list")] == times
    assert [one["text"] for one in cli.json("show", 1)["reminders"]] == times
    assert [one["text"] for one in cli.json("remind", "list", "--until", "2026-12-04")] == times[:3]


def test_interviews(cli: Cli) -> None:
    assert cli.json("interview", "list") == []
    cli("add", "--employer", "A", "--title", "T", "--stage", "screening").ok()
    planned = cli.json(
        *("interview", "add", 1, "--at", "2026-12-01 15:00", "--zone", "America/Chicago", "--format", "in-person"),
        *("--minutes", 30, "--with", "Ana", "--with", "Tom", "--place", "12 Quay St"),
    )
    assert planned == {
        "id": 1,
        "application": 1,
        "at": "2026-12-01T15:00:00-06:00",
        "zone": "America/Chicago",
        "format": "in-person",
        "minutes": 30,
        "round": 1,
        "with": ["Ana", "Tom"],
        "place": "12 Quay St",
        "state": "planned",
        "outcome": None,
    }
    moved = cli.json("interview", "move", 1, "--at", "2026-12-02 10:00", "--zone", "Europe/Berlin")
    assert (moved["at"], moved["zone"]) == ("2026-12-02T10:00:00+01:00", "Europe/Berlin")
    assert cli.json("interview", "list", 1) == [moved]
    cli.now = "2026-12-02T10:45+01:00"
    done = cli.json("interview", "done", 1, "--outcome", "Second round")
    assert (done["state"], done["outcome"]) == ("done", "Second round")
    second = cli.json(
        *("interview", "add", 1, "--at", "2026-12-09 9:00", "--zone", "Asia/Kolkata", "--format", "phone")
    )
    assert (second["round"], second["at"]) == (2, "2026-12-09T09:00:00+05:30")
    assert cli.json("interview", "cancel", 2)["state"] == "cancelled"


def test_contacts(cli: Cli) -> None:
    cli("add", "--employer", "A", "--title", "T").ok()
    made = cli.json("contact", "add", 1, "--name", "Ana", "--email", "a@x.example", "--phone", "1", "--role", "HR")
    plain = {"id": 1, "name": "Ana", "email": "a@x.example", "phone": "1", "role": "HR", "applications": [1]}
    assert made == {**plain, "employer": None, "employer_id": None, "notes": None}
    changed = cli.json("contact", "edit", 1, "--role", "", "--name", "Ana Ruiz")
    assert (changed["role"], changed["name"]) == (None, "Ana Ruiz")
    assert cli.json("contact", "list") == cli.json("contact", "list", 1) == [changed]
    assert cli.json("contact", "delete", 1) == changed
    assert cli.json("contact", "list") == []
    agency = cli.json("contact", "add", 1, "--name", "Zoe", "--employer", "Fair Staffing", "--notes", "Kind")
    assert (agency["employer"], agency["employer_id"], agency["notes"]) == ("Fair Staffing", 2, "Kind")
    elsewhere = cli.json("contact", "edit", 2, "--employer", "A", "--notes", "")
    assert (elsewhere["employer"], elsewhere["employer_id"], elsewhere["notes"]) == ("A", 1, None)


def test_profile_and_stories(cli: Cli, tmp_path: Path) -> None:
    assert cli.json("profile", "show") == {"facts": [], "stories": []}
    assert cli.json("story", "list") == []
    counts = cli.json("profile", "import", "-", stdin=resume_bytes())
    assert list(counts) == ["added", "changed", "unchanged"]
    story = cli.json(
        *("story", "add", "--title", "Rush", "--situation", "S", "--task", "T", "--action", "A", "--result", "R"),
        *("--skill", "calm", "--skill", "typing"),
    )
    assert story == {
        "id": 1,
        "fact": "story:1",
        "title": "Rush",
        "situation": "S",
        "task": "T",
        "action": "A",
        "result": "R",
        "skills": ["calm", "typing"],
    }
    assert cli.json("story", "edit", 1, "--result", "Better")["result"] == "Better"
    assert cli.json("profile", "set", "phone", "+1 218 555 0000")
    profile = cli.json("profile", "show")
    for fact in profile["facts"]:
        assert re.fullmatch(r"[a-z]+:\S+", fact["fact"])
    assert {"basics:name", "work:1", "skill:1", "highlight:1"} <= {fact["fact"] for fact in profile["facts"]}
    assert cli.json("story", "list") == profile["stories"]
    assert cli.json("profile", "export", tmp_path / "me.json") == {"file": str(tmp_path / "me.json")}
    exported = cli("profile", "export", "-").ok().json
    assert exported["basics"]["phone"] == "+1 218 555 0000"
    assert cli.json("story", "delete", 1)["title"] == "Rush"


def test_sent(cli: Cli, captured: Any, tmp_path: Path) -> None:
    number = captured["application"]["id"]
    cli("letter", number, "--save").ok()
    file = tmp_path / "resume.pdf"
    file.write_bytes(b"%PDF-1.7")
    packet = cli.json("sent", number, "--on", "2026-11-20", "--letter", 1, "--file", file)
    assert packet["sent_on"] == "2026-11-20"
    assert list(packet["application"]) == APPLICATION
    assert packet["application"]["stage"] == "Applied"
    assert packet["application"]["applied_on"] == "2026-11-20"
    assert [one["name"] for one in packet["files"]] == ["resume.pdf"]


def test_prep(cli: Cli, captured: Any, tmp_path: Path) -> None:
    number = captured["application"]["id"]
    cli(
        *("interview", "add", number, "--at", "2026-12-01 15:00", "--zone", "America/Chicago", "--format", "phone")
    ).ok()
    sheet, early = cli.json("prep", 1), cli.json("prep", "--application", number)
    assert list(sheet) == list(early)
    assert (sheet["application"], sheet["interview"], early["interview"]) == (number, 1, None)
    assert sheet["questions"]
    written = cli.json("prep", 1, "--out", tmp_path / "prep.docx")
    assert written["questions"] == sheet["questions"]
    assert (tmp_path / "prep.docx").exists()


def test_history_and_undo(cli: Cli) -> None:
    assert cli.json("history") == []
    cli("add", "--employer", "A", "--title", "T").ok()
    cli("note", 1, "x").ok()
    undone = cli.json("undo")
    assert list(undone) == ["id", "undone", "words"]
    history = cli.json("history")
    assert [list(entry) for entry in history] == [["id", "at", "cause", "words", "undoes", "undone_by"]] * 3
    assert history[0]["undoes"] == history[1]["id"] == undone["undone"]
    assert history[1]["undone_by"] == history[0]["id"]


def test_backups(fresh_cli: Cli, tmp_path: Path) -> None:
    assert fresh_cli.json("backups") == []
    fresh_cli("add", "--employer", "A", "--title", "T").ok()
    made = fresh_cli.json("backup")
    assert Path(made["file"]).is_file()
    assert made in fresh_cli.json("backups")
    elsewhere = fresh_cli.json("backup", tmp_path / "mine.zip")
    assert elsewhere["file"] == str(tmp_path / "mine.zip")
    assert list(fresh_cli.json("restore", tmp_path / "mine.zip")) == ["created_at", "counts", "safety", "set_aside"]


def test_doctor(cli: Cli) -> None:
    cli("add", "--employer", "A", "--title", "T").ok()
    for command in (("doctor",), ("doctor", "--repair")):
        report = cli.json(*command)
        assert list(report) == ["findings", "repaired"]
        for finding in report["findings"]:
            assert list(finding) == ["id", "level", "message", "remedy"]
            assert finding["level"] == "ok"


def test_instants_carry_their_offset(cli: Cli) -> None:
    cli("add", "--employer", "A", "--title", "T").ok()
    cli("note", 1, "x").ok()
    shown = cli.json("show", 1)
    for text in (shown["created_at"], shown["updated_at"], *(e["at"] for e in shown["history"])):
        assert datetime.fromisoformat(text).utcoffset() is not None


def test_calls_become_mail_where_calls_are_unwelcome(cli: Cli) -> None:
    cli("capture", "-", stdin=NO_CALLS.encode()).ok()
    assert cli.json("capture", "-", "--dry-run", stdin=NO_CALLS.encode())["captured"][0]["application"] is None
    cli("stage", 1, "applied").ok()
    reminder = cli.json("remind", "list", "--scripts")[-1]
    assert (reminder["channel"], reminder["rule"]) == ("email", "confirm-receipt")
    assert reminder["words"].startswith("Subject: ")

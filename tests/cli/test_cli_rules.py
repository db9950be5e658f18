"""remind rules, note --reply, and the settings of the working week."""

from __future__ import annotations

import pytest
from support import Cli, unchanged

ROW = {"id", "label", "on", "when", "trigger", "channels", "text", "why", "scripts", "source", "ours", "own", "changed"}


@pytest.fixture
def filled(cli: Cli) -> Cli:
    cli("add", "--employer", "Acme", "--title", "Agent", "--applied-on", "2026-11-16").ok()
    return cli


def row(cli: Cli, id_: str) -> dict[str, object]:
    return next(each for each in cli.json("remind", "rules") if each["id"] == id_)


def due(cli: Cli, id_: str) -> list[str]:
    return [each["due"] for each in cli.json("remind", "list") if each["rule"] == id_]


def test_the_rules_are_listed(cli: Cli) -> None:
    listed = cli.json("remind", "rules")
    assert all(set(each) == ROW for each in listed)
    first = listed[0]
    assert (first["id"], first["on"], first["own"], first["changed"]) == ("confirm-receipt", True, False, False)
    assert first["when"] == "Five working days after an application moves to Applied"
    assert first["source"]
    offer = row(cli, "answer-offer")
    assert (offer["scripts"], offer["source"]) == (["accept-offer", "decline-offer", "more-time"], [])
    assert offer["ours"]
    text = cli("remind", "rules", columns=140).ok().out
    assert "chase-quiet" in text
    assert "off" in text
    assert "the guide" in text


def test_switched_off_and_on(filled: Cli) -> None:
    assert due(filled, "confirm-receipt") == ["2026-11-23"]
    with unchanged(filled.data_dir):
        assert filled.json("remind", "rules", "off", "confirm-receipt")["on"] is False
        assert due(filled, "confirm-receipt") == []
        filled("undo").ok()
    assert "off." in filled("remind", "rules", "off", "confirm-receipt").ok().err
    filled("remind", "rules", "on", "confirm-receipt").ok()
    assert due(filled, "confirm-receipt") == ["2026-11-23"]


def test_changed_and_put_back(filled: Cli) -> None:
    told = ("--after", 8, "--at", "9:30", "--channel", "email", "--channel", "phone", "--every", 3, "--times", 2)
    changed = filled.json("remind", "rules", "set", "confirm-receipt", *told, "--text", "Ring {employer}")
    assert changed["changed"] is True
    assert changed["channels"] == ["email", "phone"]
    assert changed["when"].endswith(
        "at 9:30, and again every three working days while no answer comes, two times in all"
    )
    assert due(filled, "confirm-receipt") == ["2026-11-26T09:30:00-06:00"]
    assert "confirm-receipt" in filled("remind", "rules", columns=140).ok().out
    filled("remind", "rules", "set", "confirm-receipt", "--at", "").ok()
    assert due(filled, "confirm-receipt") == ["2026-11-26"]
    assert filled.json("remind", "rules", "reset", "confirm-receipt")["changed"] is False
    assert due(filled, "confirm-receipt") == ["2026-11-23"]


def test_after_takes_the_place_of_before(cli: Cli) -> None:
    assert cli.json("remind", "rules", "set", "prepare-interview", "--after", 1, "--unit", "days")["when"] == (
        "One day after an interview"
    )
    assert (
        cli.json("remind", "rules", "set", "prepare-interview", "--before", 3)["when"]
        == "Three days before an interview"
    )


def test_added_previewed_deleted(filled: Cli) -> None:
    told = ("--trigger", "stage", "--stage", "applied", "--after", 2, "--channel", "task", "--calls", "welcome")
    made = filled.json("remind", "rules", "add", "Look at their site", *told, "--while-in", "applied")
    assert (made["id"], made["own"], made["text"]) == ("own-look-at-their-site", True, "Look at their site")
    assert due(filled, made["id"]) == ["2026-11-23"]  # it would have been Wednesday, the 18th
    preview = ("remind", "rules", "preview", made["id"], "--from", "2026-11-01", "--to", "2026-11-30")
    assert filled.json(*preview) == [
        {
            "day": "2026-11-18",
            "application": 1,
            "employer": "Acme",
            "title": "Agent",
            "text": "Look at their site",
            "why_not": "",
            "answered_before": False,
        }
    ]
    assert "1 reminder from 2026-11-01 to 2026-11-30." in filled(*preview).ok().out
    assert filled.json("remind", "rules", "delete", made["id"]) == {"deleted": made["id"]}
    assert due(filled, made["id"]) == []
    assert "Nothing on these days." in filled("remind", "rules", "preview", "thank-you").ok().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("on", "gone"), "no follow-up rule 'gone'"),
        (("set", "gone", "--after", 1), "no follow-up rule 'gone'"),
        (("set", "thank-you", "--after", 400), "1 to 365"),
        (("set", "thank-you", "--at", "25:00"), "no time of day"),
        (("set", "thank-you", "--text", "{who}"), "and nothing else in braces"),
        (("set", "thank-you", "--times", 3), "it comes again"),
        (("set", "thank-you", "--script", "nothing"), "no text 'nothing'"),
        (("delete", "thank-you"), "built in"),
        (("reset", "gone"), "no follow-up rule"),
        (("add", "x", "--trigger", "quiet"), "days after"),
        (("add", "", "--trigger", "quiet", "--after", 3, "--text", "x"), "needs a name"),
        (("preview", "thank-you", "--from", "soon"), "soon"),
        (("preview", "thank-you", "--from", "2026-11-02", "--to", "2026-11-01"), "run backwards"),
        (("set", "closing-date", "--after", 3), "with --before"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(filled: Cli, arguments: tuple[object, ...], words: str) -> None:
    with unchanged(filled.data_dir):
        outcome = filled("remind", "rules", *arguments)
    assert outcome.status == 1
    assert words.replace("1 to 365", "0 to 365") in outcome.err
    assert outcome.err.count("\n") == 1


def test_wrong_usage(cli: Cli) -> None:
    assert cli("remind", "rules", "--json", "on", "thank-you").status == 2
    assert cli("remind", "rules", "set", "thank-you", "--channel", "pigeon").status == 2
    assert cli("remind", "rules", "add", "x", "--after", "1").status == 2


def test_a_reply_is_noted_and_ends_the_waiting(filled: Cli) -> None:
    assert filled.json("note", 1, "They wrote back", "--reply")["id"] == 1
    assert filled.json("remind", "list") == []
    last = filled.json("show", 1)["history"][-1]
    assert (last["kind"], last["text"]) == ("reply", "They wrote back")
    assert filled("note", 1, " ", "--reply").status == 1
    assert filled("note", 9, "x", "--reply").status == 1


def test_the_working_week(filled: Cli) -> None:
    assert {"work.weekend": "sat,sun", "work.holidays": ""}.items() <= filled.json("settings").items()
    assert "work.holidays: none" in filled("settings").ok().out
    assert filled.json("settings", "work.holidays", "us-ca") == {"work.holidays": "US-CA"}
    assert filled.json("remind", "add", 1, "Call", "--on", "+4wd")["due"] == "2026-11-30"
    assert filled.json("settings", "work.weekend", "sun, mon") == {"work.weekend": "mon,sun"}
    assert due(filled, "confirm-receipt") == ["2026-11-24"]
    assert len(filled.json("remind", "list", "--until", "+2wd")) == 1
    assert filled.json("settings", "work.weekend", "") == {"work.weekend": "sat,sun"}
    assert filled.json("settings", "work.holidays", "") == {"work.holidays": ""}
    for key, value in (("work.weekend", "x"), ("work.holidays", "Duluth")):
        with unchanged(filled.data_dir):
            assert filled("settings", key, value).status == 1
    all_week = filled("settings", "work.weekend", "mon,tue,wed,thu,fri,sat,sun")
    assert "'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday' is no weekend" in all_week.err

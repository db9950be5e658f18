"""readiness: text and JSON for roles and applications, steps as reminders, what is refused."""

from __future__ import annotations

import pytest
from support import Cli


def test_json_has_every_key(kept: Cli) -> None:
    found = kept.json("readiness", "--application", 1)
    assert list(found) == ["target", "role", "title", "figure", "parts", "skills", "plan", "history"]
    assert found["target"] == "application:1"
    assert found["figure"] == sum(part["points"] for part in found["parts"])
    assert {"id", "name", "weight", "have", "of", "points"} <= set(found["parts"][0])
    assert set(found["skills"][0]) == {"id", "name", "needed", "state", "facts", "near"}
    assert {skill["state"] for skill in found["skills"]} <= {"evidenced", "claimed", "missing"}
    assert {"id", "text", "why", "points", "kind", "planned"} == set(found["plan"][0])
    assert found["history"] == [{"on": "2026-11-21", "figure": found["figure"]}]


def test_a_role_is_named_in_plain_words(kept: Cli) -> None:
    assert kept.json("readiness", "customer", "service", "representative")["role"] == "inbound-agent"
    text = kept("readiness", "Customer service agent").ok().out
    assert text.startswith("Inbound customer service agent: ready for ")
    for words in ("no verdict", "Skills it needs", "Missing:", "What to do next:"):
        assert words in text


def test_a_step_becomes_a_reminder_by_its_number(kept: Cli) -> None:
    first = kept.json("readiness", "team lead")["plan"][0]
    told = kept("readiness", "team lead", "--remind", 1, "--on", "next tue").ok()
    assert told.out == ""
    assert first["text"] in told.err
    assert first["text"] in {reminder["text"] for reminder in kept.json("remind", "list")}
    assert kept.json("readiness", "team lead")["plan"][0]["planned"] == "2026-11-24"
    second = kept.json("readiness", "team lead", "--remind", 2, "--on", "tomorrow 9:00")
    assert second == next(each for each in kept.json("remind", "list") if each["id"] == second["id"])


def test_an_empty_folder_still_gives_a_first_step(fresh_cli: Cli) -> None:
    found = fresh_cli.json("readiness", "team-lead")
    assert found["figure"] == 0
    assert found["plan"][0]["kind"] == "profile"


def test_what_is_not_there_is_refused(cli: Cli) -> None:
    cli("readiness", "zookeeper").refused("zookeeper")
    cli("readiness", "custmer service agent").refused("Inbound customer service agent")
    cli("readiness", " ").refused("the role is empty")
    cli("readiness", "--application", 9).refused("9")
    cli("readiness", "team lead", "--remind", "nonsense", "--on", "tomorrow").refused("nonsense")
    cli("readiness", "team lead", "--remind", 1, "--on", "someday").refused("someday")
    cli("readiness", "team lead", "--remind", "9" * 5000, "--on", "tomorrow").refused("the plan has no step")


@pytest.mark.parametrize("arguments", [(), ("agent", "--application", 1), ("agent", "--remind", 1)])
def test_wrong_usage_is_told(cli: Cli, arguments: tuple[object, ...]) -> None:
    assert cli("readiness", *arguments).status == 2

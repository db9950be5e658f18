"""guide search, role, question and show."""

from __future__ import annotations

import pytest
from support import Cli

from apptracker.cli import layout
from apptracker.guide.articles import articles

ARTICLE = [
    *("reference", "kind", "subject", "title", "label", "summary", "parts", "links", "uses", "year", "caution"),
    *("ours", "inferred", "source", "words"),
]
PART = ["heading", "paragraphs", "points", "numbered"]
QUESTION = ["reference", "id", "text", "tests", "build", "trap", "answer", "skills", "inferred", "source", "own"]
STORY = [
    *("--title", "The mixed-up order", "--situation", "An angry customer called about a wrong order."),
    *("--action", "I let her finish, said back what she needed and sent the right one the same day."),
    *("--result", "She stayed with us.", "--skill", "complaint-handling"),
]


def test_search(fresh_cli: Cli) -> None:
    found = fresh_cli.json("guide", "search", "average", "handle")
    assert list(found[0]) == ["reference", "title", "subject", "snippet", "marks"]
    assert (found[0]["reference"], found[0]["subject"]) == ("metric:average-handle-time", "Measures")
    for f in found:
        for start, end in f["marks"]:
            assert f["snippet"][start:end].lower() in ("average", "handle")
    assert len(fresh_cli.json("guide", "search", "customer", "--limit", "3")) == 3
    assert fresh_cli.json("guide", "search", "xqzwv") == []
    text = fresh_cli("guide", "search", "xqzwv").ok()
    assert (text.out, text.err) == ("Nothing in the guide holds all of these words.\n", "")


def test_the_text_of_a_search_names_what_to_show(fresh_cli: Cli) -> None:
    out = fresh_cli("guide", "search", "AHT").ok().out
    assert "Average handle time (AHT) · Measures" in out
    assert "apptracker guide show metric:average-handle-time" in out


@pytest.mark.parametrize("name", [["quality-analyst"], ["Quality analyst"], ["QUALITY", "ANALYST"]])
def test_role(fresh_cli: Cli, name: list[str]) -> None:
    role = fresh_cli.json("guide", "role", *name)
    assert list(role) == ARTICLE
    assert (role["reference"], role["kind"], role["subject"]) == ("role:quality-analyst", "role", "roles")
    assert [list(part) for part in role["parts"]] == [PART] * len(role["parts"])
    links = {group["heading"]: [link["reference"] for link in group["links"]] for group in role["links"]}
    assert links["Skills it takes"][0].startswith("skill:")
    assert {"do": "target", "text": "", "when": "", "repeat": "", "skills": [], "to": ""} in role["uses"]


def test_a_role_by_a_title_of_adverts(fresh_cli: Cli) -> None:
    assert fresh_cli.json("guide", "role", "call", "center", "agent")["reference"] == "role:call-center-specialist"


def test_a_role_there_is_not(fresh_cli: Cli) -> None:
    fresh_cli("guide", "role", "Qualty analist").refused("Qualty analist", "“Quality analyst”")
    fresh_cli("guide", "role", "Lighthouse keeper", "--json").refused("Lighthouse keeper", "guide search")


def test_show(fresh_cli: Cli) -> None:
    for reference in ("pay:us-median", "rule:thank-you", "tip:any", "question:difficult-customer"):
        shown = fresh_cli.json("guide", "show", reference)
        assert list(shown) == ARTICLE
        assert shown["reference"] == reference
        words = " ".join(fresh_cli("guide", "show", reference).ok().out.split())
        for part in shown["parts"]:
            assert " ".join(part["heading"].split()) in words
            for text in (*part["paragraphs"], *part["points"]):
                assert text in words
    fresh_cli("guide", "show", "pay:nowhere").refused("pay:nowhere", "guide search")
    fresh_cli("guide", "show", "").refused()


def test_pay_shows_its_year_and_what_to_mind(fresh_cli: Cli) -> None:
    out = " ".join(fresh_cli("guide", "show", "pay:us-median").ok().out.split())
    assert "$39,180" in out
    assert "Year: May 2023" in out
    assert "Caution: " in out


def test_questions_are_listed(cli: Cli) -> None:
    questions = cli.json("guide", "question")
    assert len(questions) > 20
    assert all(list(q) == QUESTION for q in questions)
    out = cli("guide", "question").ok().out
    assert "difficult-customer" in out
    assert len(out.splitlines()) > len(questions)


def test_questions_are_found_with_the_stories_that_fit(cli: Cli) -> None:
    [before, *_] = cli.json("guide", "question", "angry", "customer")
    assert (before["reference"], before["own"]) == ("question:difficult-customer", [])
    cli("story", "add", *STORY).ok()
    [after, *_] = cli.json("guide", "question", "angry", "customer")
    [own] = after["own"]
    assert list(own) == ["fact", "title", "why", "text"]
    assert (own["fact"], own["title"]) == ("story:1", "The mixed-up order")
    assert cli.json("guide", "question", "difficult-customer") == [after]
    out = cli("guide", "question", "difficult-customer").ok().out
    assert out.startswith("Tell me about a difficult customer")
    for word in ("Tests: ", "Answer: ", "Avoid: ", "Yours: The mixed-up order (story:1)"):
        assert word in out


def test_no_such_question(cli: Cli) -> None:
    assert cli.json("guide", "question", "xqzwv") == []
    assert cli("guide", "question", "xqzwv").ok().out == "No question of the guide holds all of these words.\n"


def test_reading_the_guide_leaves_no_data_behind(fresh_cli: Cli) -> None:
    fresh_cli("guide", "search", "pay").ok()
    fresh_cli("guide", "role", "quality-analyst").ok()
    fresh_cli("guide", "show", "tip:any").ok()
    assert not fresh_cli.data_dir.exists()


@pytest.mark.parametrize("columns", [60, 100])
def test_every_line_fits_the_terminal(cli: Cli, columns: int) -> None:
    cli("story", "add", *STORY).ok()
    one_of_each = {a.kind: a.reference for a in articles().values()}
    commands: list[list[object]] = [["show", reference] for reference in one_of_each.values()]
    for command in (["search", "customer"], ["question"], ["question", "customer"], *commands):
        for line in cli("guide", *command, columns=columns).ok().out.splitlines():
            assert layout.cells_of(line) <= columns, line
            assert line == line.rstrip()

"""The search plan's rules: titles that fit, seasons, what a weekly round says."""

from __future__ import annotations

from datetime import date

import pytest

from apptracker.domain.applications import WorkMode
from apptracker.domain.search_plan import Choices, PlaceToLook, Sweep
from apptracker.guide.entries import Advice, Level, Role, Season, TitleGroup
from apptracker.tailoring.search_plan import (
    is_on,
    search_line,
    seasons_now,
    standing_hints,
    sweep_of,
    sweep_text,
    title_sets,
)
from apptracker.tailoring.titles import as_title, levels_of


def role(id_: str, *titles: str, levels: tuple[str, ...] = ()) -> Role:
    words = dict.fromkeys(("family", "summary", "like", "thrives", "hard"), "x")
    name = id_.replace("-", " ").capitalize()
    return Role(id=id_, name=name, duties=(), skills=(), titles=titles, levels=levels, **words)


BAKER = role("baker", "bread maker", "pastry cook")
GROUPS = [
    TitleGroup(id="any", name="Any", titles=("Shop hand", "Bread Maker"), text="For all."),
    TitleGroup(id="ovens", name="Ovens", titles=("Oven hand",), text="Hot.", roles=("baker",)),
    TitleGroup(id="boats", name="Boats", titles=("Deck hand",), text="Wet.", roles=("sailor",)),
]


def names(aims: tuple[str, ...], meant: dict[str, Role], choices: Choices) -> dict[str, list[str]]:
    return {each.name: [t.text for t in each.titles] for each in title_sets(aims, meant, GROUPS, choices)}


def test_titles_of_other_roles_stay_away_and_each_stands_once() -> None:
    choices = Choices(titles=("Baker", "Old dream"), own_titles=("Cake artist",))
    assert names(("Baker",), {"baker": BAKER}, choices) == {
        "The roles you aim at": ["Baker"],
        "Your own": ["Cake artist"],
        "Chosen before": ["Old dream"],
        "Baker": ["Bread Maker", "Pastry Cook"],
        "Any": ["Shop hand"],
        "Ovens": ["Oven hand"],
    }


def test_without_a_known_role_every_group_is_offered() -> None:
    assert list(names((), {}, Choices())) == ["Any", "Ovens", "Boats"]


def test_a_search_line_finds_any_of_the_phrases() -> None:
    assert search_line(("Baker", "Pastry cook")) == '"Baker" OR "Pastry cook"'


@pytest.mark.parametrize(
    ("first", "last", "month", "on"),
    [(9, 12, 8, False), (9, 12, 9, True), (9, 12, 12, True), (11, 2, 1, True), (11, 2, 3, False), (0, 0, 5, False)],
)
def test_a_season_may_span_the_new_year(first: int, last: int, month: int, on: bool) -> None:
    season = Season(id="s", name="S", text="t", first=first, last=last)
    assert is_on(season, date(2026, month, 15)) is on


def test_a_season_is_told_of_a_month_ahead_and_before_what_has_no_time() -> None:
    seasons = [Season(id="any", name="A", text="t"), Season(id="rush", name="R", text="t", first=1, last=2)]
    assert [hint.reference for hint in seasons_now(seasons, date(2026, 12, 1))] == ["season:rush", "season:any"]
    assert [hint.reference for hint in seasons_now(seasons, date(2026, 11, 1))] == ["season:any"]


def place(name: str, kind: str = "board", url: str = "https://x.example") -> PlaceToLook:
    return PlaceToLook(
        id=name,
        name=name,
        kind=kind,
        url=url,
        reference="source:x",
        sweep=sweep_of(kind, worth_a_look=True),
        chosen=True,
    )


def test_a_round_names_four_places_and_counts_the_rest() -> None:
    found = [place(name) for name in ("A", "B", "C", "D", "E", "F")]
    assert sweep_text(Sweep.BOARDS, found, Choices()) == "Look through A, B, C, D and 2 more"


def test_a_description_begins_small_inside_the_sentence_and_a_name_does_not() -> None:
    found = [place("Staffing agencies near you", "agency", ""), place("Trade Week (TW)", "network", "")]
    text = sweep_text(Sweep.BOARDS, found, Choices(titles=("Baker", "Pastry cook"), modes=(WorkMode.REMOTE,)))
    assert text == "Look through staffing agencies near you and Trade Week (TW) for Baker or Pastry cook, from home"


def test_what_is_not_looked_through_weekly_is_in_no_round() -> None:
    assert sweep_of("network", worth_a_look=False) is None
    assert sweep_of("company", worth_a_look=False) is Sweep.PAGES
    assert sweep_of("freelance", worth_a_look=False) is Sweep.BOARDS


def test_advice_on_the_persons_situation_comes_first() -> None:
    def advice(id_: str, subject: str = "searching", *words: str) -> Advice:
        return Advice(id=id_, subject=subject, title=id_, text="t", words=words)

    found = standing_hints([advice("a"), advice("b", "pay", "remote"), advice("c", "searching", "Remote")], {"remote"})
    assert [hint.title for hint in found] == ["c", "a"]


def level(id_: str, rank: int, name: str) -> Level:
    return Level(id=id_, name=name, rank=rank, years="", text="", focus="", skills=())


@pytest.mark.parametrize(
    ("title", "known", "expected"),
    [
        ("Senior Oven Specialist", True, ["senior"]),
        ("Oven specialist, nights", True, ["junior", "specialist"]),
        ("Team-Lead, Bakery", False, ["team-lead"]),
        ("Bread specialist", False, ["specialist"]),
        ("Clown", False, []),
    ],
)
def test_the_rungs_a_title_names(title: str, known: bool, expected: list[str]) -> None:
    ladder = [level("junior", 1, "Junior"), level("specialist", 2, "Specialist"), level("senior", 3, "Senior")]
    ladder.append(level("team-lead", 4, "Team lead"))
    ovens = role("oven-hand", "oven specialist", levels=("junior", "specialist"))
    assert [each.id for each in levels_of(title, ovens if known else None, ladder)] == expected


def test_small_titles_are_written_as_titles_and_others_stay() -> None:
    assert as_title("head of ovens") == "Head of Ovens"
    assert as_title("IT help desk") == "IT help desk"

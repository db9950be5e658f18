"""Pay, places to look and the market: figures stand as their sources give them, and what is doubtful says so."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from apptracker.domain.money import PayPeriod, parse_pay
from apptracker.guide.entries import UNDATED, Advice, Entry, PayFigure, Season, Source, TitleGroup
from apptracker.guide.library import all_of, areas

LEDGER = Path(__file__).parents[2].parent / "shared" / "guide" / "ledger.tsv"
CONFLICT = "salary-figures-conflict"
SUBJECTS = {"pay", "searching", "outlook", "remote", "abroad", "inclusion"}
KINDS_OF_SOURCE = {"board", "niche-board", "company", "agency", "network", "public", "internal", "freelance"}
FIGURES = all_of(PayFigure)
each_figure = pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES.keys())
_YEAR = re.compile(r"(?:[A-Z][a-z]+ )?20\d\d")
_AMOUNT = re.compile(r"\b(\d{1,3}(?:,\d{3})+|\d+)(k)?\b(?!\()")


def claims() -> dict[str, str]:
    if not LEDGER.exists():
        pytest.skip("no ledger beside this checkout")
    with LEDGER.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["claim"] for row in csv.DictReader(file, delimiter="\t")}


def amounts_of(figure: PayFigure) -> set[int]:
    given = (figure.low, figure.high, figure.median, figure.average, figure.usd_low, figure.usd_high)
    return {amount for amount in given if amount is not None}


def amounts_in(text: str) -> set[int]:
    """Sums of money in a text, "$36k" as 36000; years and small counts are none."""
    found = (int(m[1].replace(",", "")) * (1000 if m[2] else 1) for m in _AMOUNT.finditer(text))
    return {amount for amount in found if amount >= 17 and not 2000 <= amount < 2100}


def market() -> list[Entry]:
    advice = [entry for entry in all_of(Advice).values() if entry.subject in SUBJECTS]
    return [*FIGURES.values(), *all_of(Source).values(), *advice]


# ---------------------------------------------------------------- pay


@each_figure
def test_a_figure_has_a_date_an_origin_and_a_sound_amount(figure: PayFigure) -> None:
    assert figure.year == UNDATED or _YEAR.fullmatch(figure.year)
    assert figure.origin
    assert figure.area in areas()
    assert PayPeriod(figure.period)
    order = [x for x in (figure.low, figure.median, figure.high) if x is not None]
    assert order or figure.average is not None
    assert order == sorted(order)
    assert all(amount > 0 for amount in amounts_of(figure))
    assert not figure.open_end or figure.high is not None


@each_figure
def test_a_figure_can_stand_beside_pay_as_people_type_it(figure: PayFigure) -> None:
    typed = parse_pay(f"{max(amounts_of(figure))} {figure.currency}/{figure.period}")
    assert typed is not None
    assert typed.currency == figure.currency


@each_figure
def test_dollars_beside_a_figure_are_a_whole_range_in_another_currency(figure: PayFigure) -> None:
    if figure.usd_low is None and figure.usd_high is None:
        return
    assert figure.currency != "USD"
    assert figure.usd_low is not None
    assert figure.usd_high is not None
    assert figure.usd_low < figure.usd_high
    assert "conversion" in figure.caution


@each_figure
def test_a_figure_that_nobody_vouches_for_says_so(figure: PayFigure) -> None:
    if "no source" in figure.origin or figure.year == UNDATED:
        assert figure.caution


@each_figure
def test_figures_are_not_blended(figure: PayFigure) -> None:
    """The amounts of a figure are those of one row of the ledger, and all its amounts are the row's."""
    rows = [row for row in figure.source if row != CONFLICT]
    assert len(rows) == 1
    assert amounts_of(figure) <= amounts_in(claims()[rows[0]])


def test_no_amount_of_the_guides_is_lost() -> None:
    carried: dict[str, set[int]] = {}
    for figure in FIGURES.values():
        for row in figure.source:
            carried.setdefault(row, set()).update(amounts_of(figure))
    told = claims()
    assert {row: amounts_in(told[row]) - amounts for row, amounts in carried.items()} == {row: set() for row in carried}


@each_figure
def test_a_contradicted_figure_names_the_other_side(figure: PayFigure) -> None:
    if CONFLICT in figure.source:
        assert amounts_in(figure.caution) - amounts_of(figure)


def test_a_place_belongs_to_the_figures_of_one_area() -> None:
    """Otherwise pay in Toronto, CA and Sacramento, CA would get each other's figures."""
    places = [place for area in areas().values() for place in area.places]
    assert all(place == place.casefold().strip() for place in places)
    assert {place for place in places if places.count(place) > 1} == set()
    assert {figure.area for figure in FIGURES.values()} == set(areas())


def test_every_level_of_the_pay_table_has_its_own_figure() -> None:
    ladder = ["us-junior", "us-specialist", "us-senior-specialist", "us-team-lead", "us-supervisor", "us-manager"]
    medians = [FIGURES[id_].median or 0 for id_ in ladder]
    assert medians == sorted(set(medians))
    assert len({FIGURES[id_].level for id_ in ladder}) == len(ladder)


# ---------------------------------------------------------------- searching


def test_sources_have_a_short_name_for_applications_and_a_known_kind() -> None:
    for source in all_of(Source).values():
        assert 0 < len(source.name_for_applications) <= 30, source.id
        assert source.kind in KINDS_OF_SOURCE, source.id


def test_addresses_are_home_pages() -> None:
    urls = [source.url for source in all_of(Source).values() if source.url]
    assert urls
    for url in urls:
        assert re.fullmatch(r"https://[a-z0-9.]+", url), url
    assert len(set(urls)) == len(urls)


def test_the_weekly_round_holds_nothing_doubtful() -> None:
    round_ = [source for source in all_of(Source).values() if source.sweep]
    assert {"board", "company"} <= {source.kind for source in round_}
    assert [source.id for source in round_ if source.caution] == []


def test_no_title_is_searched_twice() -> None:
    titles = [title.casefold() for group in all_of(TitleGroup).values() for title in group.titles]
    assert len(set(titles)) == len(titles)


def test_seasons_have_both_months_or_none() -> None:
    for season in all_of(Season).values():
        assert (season.first == 0) == (season.last == 0), season.id
        assert 0 <= season.first <= 12, season.id
        assert 0 <= season.last <= 12, season.id


# ---------------------------------------------------------------- what is doubtful


def test_what_is_doubtful_or_contradicted_carries_a_caution() -> None:
    doubtful = {id_ for id_, claim in claims().items() if "DOUBTFUL" in claim or "CONFLICT" in claim}
    carrying = [entry for entry in market() if doubtful & set(entry.source)]
    assert carrying
    assert [entry.id for entry in carrying if not entry.caution] == []


def test_what_is_said_of_one_year_is_dated() -> None:
    """A row that dates itself in its name ("pay-trend-2025") keeps its year."""
    dated = [(entry, row) for entry in market() for row in entry.source if re.search(r"-20\d\d$", row)]
    assert dated
    assert [entry.id for entry, row in dated if row[-4:] not in entry.year] == []


def test_visas_are_for_information_only() -> None:
    visas = [entry for entry in market() if any(row.startswith("visa-") for row in entry.source)]
    assert visas
    for entry in visas:
        assert re.search("official|not legal advice", entry.caution), entry.id

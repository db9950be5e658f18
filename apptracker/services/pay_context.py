"""Pay in context: an application's pay, or any, beside the guide's figures for its place and level. Reading only."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from apptracker.domain.pay_context import Basis, PayContext, PayQuestion, WeeklyHours
from apptracker.domain.search_plan import Hint
from apptracker.guide.entries import Advice, Area, Level, PayFigure
from apptracker.guide.library import all_of, areas
from apptracker.guide.roles import guess_role
from apptracker.services.followups import posted_field
from apptracker.tailoring import pay_context as rules
from apptracker.tailoring.titles import levels_of

if TYPE_CHECKING:
    from apptracker.domain.money import Pay
    from apptracker.domain.profile import Profile
    from apptracker.store import Database

_PAY = "pay"


def of_application(db: Database, application_id: int) -> PayContext:
    """An application's pay beside the figures for where it is and the level its title stands for. What of these is
    assumed says :attr:`PayContext.basis`.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    application = db.read.application(application_id)
    posting = db.read.posting(application_id)
    fields = posting.fields if posting else {}
    place = application.location or posted_field(fields, "location")
    title = application.title or ""
    figures, ladder = _figures(), _ladder()
    currency = application.pay.currency if application.pay else None
    area, basis = rules.choose_area(figures, _areas(), place, home_of(db.read.profile()), currency)
    return rules.beside(
        application.pay,
        figures,
        ladder,
        area=area,
        basis=basis,
        levels=levels_of(title, guess_role(title) if title else None, ladder),
        place=place,
        hours=rules.stated_hours(posted_field(fields, "hours")),
    )


def of_pay(
    db: Database, pay: Pay | None, *, region: str = "", level: str = "", hours: WeeklyHours | None = None
) -> PayContext:
    """Any pay beside the figures for a region by its name and a level by its id ('' for the person's own region, and
    for all levels)."""
    figures, ladder = _figures(), _ladder()
    named = next((area for area in _areas() if area.name == region), None)
    if named is not None:
        area, basis = named, Basis.CHOSEN
    else:
        currency = pay.currency if pay else None
        area, basis = rules.choose_area(figures, _areas(), "", home_of(db.read.profile()), currency)
    levels = tuple(each for each in ladder if each.id == level)
    return rules.beside(pay, figures, ladder, area=area, basis=basis, levels=levels, hours=hours)


def question(db: Database) -> PayQuestion:
    """What can be asked with :func:`of_pay`."""
    figures = _figures()
    home = rules.area_of(home_of(db.read.profile()), _areas())
    with_figures = {figure.level for figure in figures}
    return PayQuestion(
        regions=tuple(area.name for area in _areas()),
        levels=tuple((level.id, level.name) for level in _ladder() if level.id in with_figures),
        currencies=tuple(dict.fromkeys(figure.currency for figure in figures)),
        home=home.name if home else "",
    )


def what_else_counts() -> tuple[Hint, ...]:
    """The guide's advice on pay."""
    return tuple(
        Hint(f"advice:{advice.id}", advice.title, advice.text, advice.year, advice.caution)
        for advice in all_of(Advice).values()
        if advice.subject == _PAY
    )


def _figures() -> tuple[PayFigure, ...]:
    return tuple(all_of(PayFigure).values())


def _areas() -> tuple[Area, ...]:
    return tuple(areas().values())


def _ladder() -> tuple[Level, ...]:
    return tuple(sorted(all_of(Level).values(), key=lambda level: level.rank))


def home_of(profile: Profile) -> str:
    """The country the person lives in, by its name, since codes of countries and of states are alike ("CA"); the state
    where no country is known."""
    code = profile.location("countryCode").upper()
    return country_names().get(code, "") if code else profile.location("region")


@cache
def country_names() -> dict[str, str]:
    """Names of countries by their two-letter code, from the table that comes with the time zones."""
    table = resources.files("tzdata").joinpath("zoneinfo/iso3166.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return {row[0]: row[1] for row in rows if len(row) == 2}

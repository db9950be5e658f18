"""The window where texts are long – two fifths longer than English, and Spanish – and room is short."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import clipping
import pseudo
import pytest
from PySide6.QtWidgets import QApplication
from ui_helpers import Desk

from apptracker.services import samples
from apptracker.store import Database
from apptracker.ui import language
from apptracker.ui.settings.index import GROUPS
from apptracker.ui.shell import PAGES

SECTIONS = ("overview", "posting", "letter", "texts", "interviews", "people", "reminders", "files", "history")
GUIDE = ("guide:role:technical-support-agent", "roles", "fit", "readiness", "search-plan", "pay")
SETTLING = 5  # turns of the event loop until every layout has heard of the one within it
#: Width and height of the window, and the size of letters.
SIZES = ((900, 600, 1.0), (1280, 800, 1.5))


@pytest.fixture(autouse=True, params=["pseudo", "es"])
def _spoken(request: pytest.FixtureRequest, qapp: QApplication, theme: object) -> Iterator[None]:
    if request.param == "pseudo":
        language.listen_to(pseudo.language())
    else:
        language.speak(request.param)
    yield
    language.speak("en")


def assert_fits(desk: Desk, places: dict[str, Callable[[], object]]) -> None:
    """Go to each place at each size and look."""
    found: list[str] = []
    for width, height, letters in SIZES:
        desk.context.theme.choose("light", letters)
        desk.window.resize(width, height)
        for name, go in places.items():
            go()
            for _ in range(SETTLING):
                desk.settle()
            found += [f"{width}×{height} at {letters:.0%}, {name}: {each}" for each in clipping.findings(desk.window)]
    assert not found, f"{len(found)} clipped:\n" + "\n".join(dict.fromkeys(found))


def test_the_pages_fit(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk()
    go = desk.context.go
    places = {spec.id: lambda page=spec.id: go.show_page(page) for spec in PAGES}
    places |= {f"calendar {view}": desk.window.actions_[f"calendar.{view}"].trigger for view in ()}
    assert_fits(desk, places)


def test_the_settings_fit(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk("settings")
    show = desk.window.pages["settings"].show_group  # type: ignore[attr-defined]
    assert_fits(desk, {group.id: lambda group=group.id: show(group) for group in GROUPS})


def test_an_application_fits(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk("applications")
    id_ = next(each.id for each in db.read.applications() if db.read.posting(each.id))
    go = desk.context.go
    assert_fits(desk, {name: lambda name=name: go.open_application(id_, name, whole=True) for name in SECTIONS})


def test_the_guide_fits(open_desk: Callable[..., Desk], db: Database) -> None:
    samples.load(db)
    desk = open_desk("guide")
    assert_fits(desk, {place: lambda place=place: desk.context.go.go(place) for place in GUIDE})

"""Ways from advice to the place in the program where it acts, and from anywhere into the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.ui.guide.tools import TOOLS
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.ui.window import MainWindow

GUIDE = "guide"
#: Places that are a page by another name.
_PAGES = {"today": "today", "interviews": "today", "applications": "applications", "profile": "profile"}


def go(window: MainWindow, place: str) -> None:
    """Lead to one of guide.entries.PLACES, with a part of it after a colon (``profile:equipment:internet``,
    ``readiness:team-lead``), to a letter template by its name (``templates:standard``), to a follow-up rule by its id
    (``rules:thank-you``), to a setting (``settings:density``), or to something to read (``guide:skill:empathy``,
    ``guide:subject:pay``)."""
    name, _, part = place.partition(":")
    if name == GUIDE or any(tool.id == name for tool in TOOLS):
        _to_guide(window, name, part)
    elif name == "capture":
        window.capture()
    elif name in ("letter", "texts"):
        _to_application(window, place)
    elif name == "templates":
        _to_template(window, part)
    elif name == "rules":
        _to_rule(window, part)
    elif name == "settings":
        _to_setting(window, part)
    elif name in _PAGES:
        window.show_page(_PAGES[name])
        if name == "profile" and part:
            window.page("profile").show_place(part)  # type: ignore[attr-defined]


def _to_guide(window: MainWindow, name: str, part: str) -> None:
    from apptracker.ui.pages.guide import GuidePage

    window.show_page("guide")
    page = window.page("guide")
    assert isinstance(page, GuidePage)
    if name != GUIDE:
        page.show_tool(name, part)
    elif part:
        page.show_reference(part)


def _to_template(window: MainWindow, name: str) -> None:
    """A letter template, tried with the application that was shown last."""
    from apptracker.ui.pages.templates import TemplatesPage

    job = window.shown_application
    window.show_page("templates")
    page = window.page("templates")
    assert isinstance(page, TemplatesPage)
    page.show_template(name, job=job)


def _to_rule(window: MainWindow, rule_id: str) -> None:
    from apptracker.ui.pages.rules import RulesPage

    window.show_page("rules")
    page = window.page("rules")
    assert isinstance(page, RulesPage)
    if rule_id:
        page.show_rule(rule_id)


def _to_setting(window: MainWindow, setting_id: str) -> None:
    from apptracker.ui.pages.settings import SettingsPage

    window.show_page("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    if setting_id:
        page.show_setting(setting_id)


def _to_application(window: MainWindow, section: str) -> None:
    """A section of the application that was shown last, else of the one that changed last."""
    assert window.context is not None
    shown = window.shown_application
    if shown is None:
        shown = next(iter(window.context.db.read.changed_last(1)), None)
    window.show_page("applications")
    if shown is None:
        window.say(tr("A letter answers a posting. Add one first."))
    else:
        window.open_application(shown, section)

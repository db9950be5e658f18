"""Ways from advice to the place in the program where it acts, and from anywhere into the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from apptracker.ui.guide.tools import TOOLS
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.ui.navigating import Navigating

GUIDE = "guide"
#: Places that are a page by another name.
_PAGES = {"today": "today", "interviews": "today", "applications": "applications", "profile": "profile"}


def go(to: Navigating, place: str) -> None:
    """Lead to one of guide.entries.PLACES, with a part of it after a colon (``profile:equipment:internet``,
    ``readiness:team-lead``), to a letter template by its name (``templates:standard``), to a follow-up rule by its id
    (``rules:thank-you``), to a setting (``settings:density``), or to something to read (``guide:skill:empathy``,
    ``guide:subject:pay``)."""
    name, _, part = place.partition(":")
    if name == GUIDE or any(tool.id == name for tool in TOOLS):
        _to_guide(to, name, part)
    elif name == "capture":
        to.capture()
    elif name in ("letter", "texts"):
        _to_application(to, place)
    elif name == "templates":
        _to_template(to, part)
    elif name == "rules":
        _to_rule(to, part)
    elif name == "settings":
        _to_setting(to, part)
    elif name in _PAGES:
        to.show_page(_PAGES[name])
        if name == "profile" and part:
            to.pages["profile"].show_place(part)  # type: ignore[attr-defined]


def _to_guide(to: Navigating, name: str, part: str) -> None:
    from apptracker.ui.pages.guide import GuidePage

    to.show_page("guide")
    page = to.pages["guide"]
    assert isinstance(page, GuidePage)
    if name != GUIDE:
        page.show_tool(name, part)
    elif part:
        page.show_reference(part)


def _to_template(to: Navigating, name: str) -> None:
    """A letter template, tried with the application that was shown last."""
    from apptracker.ui.pages.templates import TemplatesPage

    job = to.shown_application
    to.show_page("templates")
    page = to.pages["templates"]
    assert isinstance(page, TemplatesPage)
    page.show_template(name, job=job)


def _to_rule(to: Navigating, rule_id: str) -> None:
    from apptracker.ui.pages.rules import RulesPage

    to.show_page("rules")
    page = to.pages["rules"]
    assert isinstance(page, RulesPage)
    if rule_id:
        page.show_rule(rule_id)


def _to_setting(to: Navigating, setting_id: str) -> None:
    from apptracker.ui.pages.settings import SettingsPage

    to.show_page("settings")
    page = to.pages["settings"]
    assert isinstance(page, SettingsPage)
    if setting_id:
        page.show_setting(setting_id)


def _to_application(to: Navigating, section: str) -> None:
    """A section of the application that was shown last, else of the one that changed last."""
    shown = to.shown_application
    if shown is None:
        shown = next(iter(to.context.db.read.changed_last(1)), None)
    to.show_page("applications")
    if shown is None:
        to.say(tr("A letter answers a posting. Add one first."))
    else:
        to.open_application(shown, section)

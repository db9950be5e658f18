"""Ways from advice to the place in the program where it acts, and from anywhere into the guide."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from apptracker.ui.guide.tools import TOOLS
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.ui.navigating import Navigating
    from apptracker.ui.pages.page import Page

P = TypeVar("P", bound="Page")
GUIDE = "guide"
#: Places that are a page, and no part of one.
_PAGES = ("today", "interviews", "applications")


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
    elif name == "profile":
        _to_profile(to, part)
    elif name in _PAGES:
        to.show_page(name)


def _to_guide(to: Navigating, name: str, part: str) -> None:
    from apptracker.ui.pages.guide import GuidePage

    page = _shown(to, "guide", GuidePage)
    if name != GUIDE:
        page.show_tool(name, part)
    elif part:
        page.show_reference(part)


def _to_template(to: Navigating, name: str) -> None:
    """A letter template, tried with the application that was shown last."""
    from apptracker.ui.pages.templates import TemplatesPage

    job = to.shown_application
    _shown(to, "templates", TemplatesPage).show_template(name, job=job)


def _to_rule(to: Navigating, rule_id: str) -> None:
    from apptracker.ui.pages.rules import RulesPage

    page = _shown(to, "rules", RulesPage)
    if rule_id:
        page.show_rule(rule_id)


def _to_setting(to: Navigating, setting_id: str) -> None:
    from apptracker.ui.pages.settings import SettingsPage

    page = _shown(to, "settings", SettingsPage)
    if setting_id:
        page.show_setting(setting_id)


def _to_profile(to: Navigating, part: str) -> None:
    from apptracker.ui.pages.profile import ProfilePage

    page = _shown(to, "profile", ProfilePage)
    if part:
        page.show_place(part)


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


def _shown(to: Navigating, page_id: str, kind: type[P]) -> P:
    """The page, once it shows."""
    to.show_page(page_id)
    page = to.pages[page_id]
    assert isinstance(page, kind)
    return page

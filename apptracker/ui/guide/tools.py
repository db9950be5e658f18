"""The tools of the Guide page, under "For you": what works with the guide and the person's own data together.

A tool is a widget class made as ``Class(context, parent)``, when it is first shown. It has ``refresh()``, called
whenever it comes into view and whenever data changed while it shows (fetch through ``context.ops.read``), may have
``open(part)`` (a role, an application's number …: whatever the place that leads here names), and may have a signal
``article_asked(str)`` with the reference of an article to read, such as ``skill:empathy``. It fills the whole place
right of the contents, and scrolls by itself.
"""

from __future__ import annotations

import importlib
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from apptracker.ui.context import Context
from apptracker.ui.tr import mark


class ToolSpec(NamedTuple):
    """``place``: "module:Class" under apptracker.ui.guide. ``id`` is also the place to go to (guide.entries.PLACES)."""

    id: str
    name: str
    icon: str
    place: str


#: In the order of the contents: roles, fit, readiness, search-plan, pay.
TOOLS: tuple[ToolSpec, ...] = (
    ToolSpec("roles", mark("Role explorer"), "people", "roles:RoleExplorer"),
    ToolSpec("fit", mark("Which role fits"), "check", "fit:FitCheck"),
    ToolSpec("readiness", mark("How ready you are"), "target", "readiness:Readiness"),
    ToolSpec("search-plan", mark("Search plan"), "search", "search_plan:SearchPlan"),
    ToolSpec("pay", mark("Pay in context"), "pay", "pay:PayTool"),
)


def make(spec: ToolSpec, context: Context, parent: QWidget) -> Any:
    """The tool's widget, with what this module says of it."""
    module, _, name = spec.place.partition(":")
    return getattr(importlib.import_module(f"apptracker.ui.guide.{module}"), name)(context, parent)

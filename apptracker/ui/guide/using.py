"""What the "use it" buttons of an article do: lead to a form or a place, or change one thing that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from apptracker.ui import typed
from apptracker.ui.context import Context
from apptracker.ui.guide.aiming import AIM, aim
from apptracker.ui.guide.tools import TOOLS
from apptracker.ui.language import named
from apptracker.ui.tr import mark, tr

if TYPE_CHECKING:
    from apptracker.guide.articles import Article
    from apptracker.guide.entries import Use
    from apptracker.ui.guide.shelf import Shelf

_WORDS = {
    "reminder": mark("Remind me"),
    "story": mark("Start a story"),
    "prep": mark("Add to a prep sheet"),
    "target": AIM,
}
_ICONS = {"reminder": "reminder", "story": "story", "prep": "coverage", "target": "target", "go": "right"}
#: The words on the button by the longest beginning of the place it leads to.
_PLACES = {
    "today": mark("Go to Today"),
    "interviews": mark("Go to your interviews"),
    "applications": mark("Go to your applications"),
    "capture": mark("Add a posting"),
    "letter": mark("Go to your letter"),
    "texts": mark("Go to your other texts"),
    "texts:resume": mark("Make lines for your résumé"),
    "texts:form": mark("Answer their form"),
    "profile": mark("Go to your profile"),
    "profile:basics": mark("Go to your details"),
    "profile:work": mark("Add to your work"),
    "profile:volunteer": mark("Add volunteer work"),
    "profile:skill": mark("Add to your skills"),
    "profile:language": mark("Add a language"),
    "profile:education": mark("Add to your education"),
    "profile:certificate": mark("Add a certificate"),
    "profile:availability": mark("Go to your availability"),
    "profile:equipment": mark("Go to your equipment"),
    "profile:story": mark("Tell a story"),
    "roles": mark("Compare roles"),
    "fit": mark("See which role fits"),
    "readiness": mark("See how ready you are"),
    "search-plan": mark("Plan your search"),
    "pay": mark("Put pay in context"),
    "rules": mark("See and change this rule"),
}
#: Tools that begin with an entry of a kind, by its id.
_TOOLS_FOR = {"role": ("roles", "readiness")}
_LONGEST = 40  # letters of a reminder's words on its button


def uses_of(article: Article) -> tuple[Use, ...]:
    """What can be done with an article: what it says itself, and the tools and pages that begin with it."""
    from apptracker.guide.entries import Act, Use

    places = {use.to.partition(":")[0] for use in article.uses}
    tools = [tool.id for tool in TOOLS if tool.id in _TOOLS_FOR.get(article.kind, ()) and tool.id not in places]
    entry = article.reference.partition(":")[2]
    if article.kind == "rule":
        tools.append("rules")
    return (*article.uses, *(Use(do=Act.GO, to=f"{tool}:{entry}") for tool in tools))


def words_of(use: Use, *, apart: bool = False) -> str:
    """What its button says; ``apart``: there are several of the kind, so it says which."""
    if use.do == "go":
        parts = use.to.split(":")
        names = (":".join(parts[:length]) for length in range(len(parts), 0, -1))
        return next((tr(_PLACES[name]) for name in names if name in _PLACES), tr("Go there"))
    if apart and use.text:
        short = use.text if len(use.text) <= _LONGEST else f"{use.text[: _LONGEST - 1].rstrip()}…"
        return f"{tr(_WORDS[use.do])}: {short}"
    return tr(_WORDS[use.do])


def icon_of(use: Use) -> str:
    return _ICONS[use.do]


def remind(
    context: Context, use: Use, window: QWidget, *, subject: str, text: str = "", application_id: int | None = None
) -> None:
    """Offer the reminder that a use is about, ``text`` where it has no words of its own."""
    from apptracker.ui.reminding import AddReminderDialog

    dialog = AddReminderDialog(context, application_id, window)
    dialog.subject = subject if application_id is None else f"{subject} for application {application_id}"
    dialog.what.setText(named(use.text) or text)
    if use.when:
        dialog.when.edit.setText(typed.when(use.when))
    dialog.repeat.setCurrentIndex(max(0, dialog.repeat.findData(use.repeat)))
    dialog.open()


class Uses(QObject):
    """Does what a use says. ``aimed``: the roles that are aimed at, whose use is to give them up."""

    def __init__(self, context: Context, widget: QWidget) -> None:
        super().__init__(widget)
        self._context, self._widget = context, widget
        self.aimed: frozenset[str] = frozenset()

    def do(self, use: Use, article: Article, shelf: Shelf) -> None:
        context, window = self._context, self._widget.window()
        if use.do == "reminder":
            remind(
                context,
                use,
                window,
                text=article.title,
                subject=f"the guide's {article.reference}",
            )
        elif use.do == "story":
            from apptracker.ui.stories import StoryDialog

            skills = tuple(_name_of(skill, shelf) for skill in use.skills)
            StoryDialog(context, skills=skills, prompt=use.text, parent=window).open()
        elif use.do == "prep":
            from apptracker.ui.guide.pinning import PinDialog

            PinDialog(context, article, window).open()
        elif use.do == "target":
            role_id = article.reference.partition(":")[2]
            aim(context, role_id, article.title, self, stop=role_id in self.aimed)
        else:
            context.go.go(use.to)


def _name_of(skill: str, shelf: Shelf) -> str:
    article = shelf.articles.get(f"skill:{skill}")
    return article.title if article is not None else skill

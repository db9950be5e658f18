"""Which application's prep sheet an entry of the guide goes on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.guide.rows import EntryDelegate, Row, RowList
from apptracker.ui.guide.visits import Spot
from apptracker.ui.matching import Matcher
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import button, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.domain.changes import Result
    from apptracker.guide.articles import Article
    from apptracker.store import Database

_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


_FIRST = 200  # applications that are offered before anything is typed


class _Choice(NamedTuple):
    application_id: int
    employer: str
    title: str
    detail: str

    @property
    def name(self) -> str:
        return self.employer or self.title or tr("Application {id}", id=self.application_id)


class PinDialog(QDialog):
    """The running applications, those with an interview coming first, others as they are typed; Enter or a click puts
    the entry on the prep sheet of one."""

    def __init__(self, context: Context, article: Article, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add to a prep sheet"))
        self._context, self._article = context, article
        self._choices: list[_Choice] = []
        self._by_name = Matcher(())
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Find an application"))
        self.field.setPlaceholderText(tr("Find an application"))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_return)
        self.field.installEventFilter(self)
        self.list = RowList(tr("Applications"))
        self.list.setObjectName("guideEntries")
        self.list.setItemDelegate(EntryDelegate(self.list, context.theme))
        self.list.chosen.connect(self._on_chosen)
        self.list.typed.connect(self._on_letters)
        self._nothing = label("", "muted", wrap=True)
        self._nothing.hide()
        heading = label(tr("Add to a prep sheet"), "heading", wrap=True)
        what = label(
            tr("“{title}” will stand on the sheet of the application you choose.", title=article.title),
            "muted",
            wrap=True,
        )
        foot = in_row(1, button(tr("Cancel"), self.reject))
        below = stacked(self.list, self._nothing, 0, spacing=12)  # nothing is spread where there is no list
        below.setStretch(0, 1)
        self.setLayout(stacked(heading, what, self.field, below, foot, margins=20, spacing=12))
        room, scale = parent.size(), context.theme.scale
        self.resize(min(round(480 * scale), room.width() - 40), min(round(460 * scale), room.height() - 40))
        context.ops.read(_choices, self._on_choices, owner=self)

    def _on_choices(self, choices: list[_Choice]) -> None:
        known = {c.application_id for c in self._choices}
        self._choices += [c for c in choices if c.application_id not in known]
        self._by_name = Matcher(f"{c.employer} {c.title}" for c in self._choices)
        self._show(self.field.text().strip())

    def _on_typed(self, text: str) -> None:
        self._show(text.strip())
        if text.strip() and len(self._choices) >= _FIRST:
            found = partial(_found, text=text)
            self._context.ops.read(found, self._on_choices, owner=self, failed=self._on_nothing)

    def _on_nothing(self, error: Exception) -> None:
        """What was typed has no words to look for."""

    def _show(self, query: str) -> None:
        shown = [self._choices[i] for i in self._by_name.find(query)] if query else self._choices
        self.list.rows.show_rows(
            [Row(c.name, Spot("application", str(c.application_id)), c.detail) for c in shown], query
        )
        self.list.mark_first()
        self.list.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._nothing.setText(
            tr("No application has that name.")
            if self._choices
            else tr("No application is running. Add a posting first.")
        )

    def _on_return(self) -> None:
        self.list.choose_current()

    def _on_letters(self, text: str) -> None:
        self.field.setFocus()
        self.field.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move through the applications while a name is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ARROWS:
            QCoreApplication.sendEvent(self.list, event)
            return True
        return False

    def _on_chosen(self, spot: Spot) -> None:
        from apptracker.services import guide_marks

        choice = next(c for c in self._choices if str(c.application_id) == spot.id)
        if self._article.reference in guide_marks.pinned(self._context.db, choice.application_id):
            self._context.go.say(tr("It is on the prep sheet for {name} already.", name=choice.name))
        else:
            self._context.ops.change(
                partial(_pin, choice.application_id, self._article.reference),
                owner=self.parent() or self,
                toast=tr("Added to the prep sheet for {name}", name=choice.name),
            )
        self.accept()


def _choices(db: Database) -> list[_Choice]:
    """Those with an interview coming, and the others that changed last: as many as anybody looks through."""
    from apptracker.domain.interviews import InterviewState

    coming = db.read.interviews(states=(InterviewState.PLANNED,), after=db.clock.now())
    met = list(dict.fromkeys(interview.application_id for interview in coming))
    first = _running(db, ids=tuple(met)) if met else {}
    others = _running(db, sort="-updated_at", limit=_FIRST)
    return _told(db, {id_: first[id_] for id_ in met if id_ in first} | others)


def _found(db: Database, text: str) -> list[_Choice]:
    ids = tuple(hit.application_id for hit in db.read.find(text, _FIRST).hits)
    return _told(db, _running(db, ids=ids)) if ids else []


def _running(db: Database, **chosen: Any) -> dict[int, Application]:
    from apptracker.domain.stages import StageKind
    from apptracker.store.filters import ApplicationFilter

    going = tuple(kind for kind in StageKind if not kind.is_ending)
    return {each.id: each for each in db.read.applications(ApplicationFilter(stage_kinds=going, **chosen))}


def _told(db: Database, running: dict[int, Application]) -> list[_Choice]:
    from apptracker.domain.interviews import InterviewState

    now = db.clock.now()
    coming = {i.application_id: i for i in reversed(db.read.interviews(states=(InterviewState.PLANNED,), after=now))}
    found = []
    for a in running.values():
        meeting = coming.get(a.id)
        when = tr("Interview {moment}", moment=formats.moment(meeting.at, now.date(), now.tzinfo)) if meeting else ""
        detail = " · ".join(filter(None, (a.title if a.employer else "", when)))
        found.append(_Choice(a.id, a.employer or "", a.title or "", detail))
    return found


def _pin(application_id: int, reference: str, db: Database) -> Result[Article]:
    from apptracker.services import guide_marks

    return guide_marks.pin(db, application_id, reference)

"""What changed from one capture of a posting to the next, and each earlier one to read in full."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, tzinfo
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QPlainTextEdit, QPushButton, QStackedWidget, QWidget

from apptracker.domain.clock import today
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.application.posting_form import PASTED
from apptracker.ui.application.said import use
from apptracker.ui.application.said_words import CAPTIONS, in_words
from apptracker.ui.application.sent import reading_text
from apptracker.ui.application.taborder import read_in_order
from apptracker.ui.application.version_rows import ChangesDelegate, ChangesModel, rows_of
from apptracker.ui.context import Context
from apptracker.ui.mirroring import set_margins
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import FlowLayout, Scrolled, button, clear, in_row, label, stacked

if TYPE_CHECKING:
    from apptracker.domain.changes import Changes
    from apptracker.services.posting_fields import SaidField
    from apptracker.services.versions import Version
    from apptracker.tailoring.versions import Difference

_LEAST = 140  # pixels of height that the list has at least, at normal font size
_CHARACTERS = 20  # of a capture's name that its chooser has room for
ANSWERED = mark("the version you answered")


@dataclass(frozen=True, slots=True)
class Compared:
    """Two captures of one posting: what the later one says otherwise, and the text of the earlier."""

    before: int
    after: int
    difference: Difference
    text: str


class Unlike(NamedTuple):
    """What the latest capture says, and what the application says instead, None for nothing."""

    said: SaidField
    held: object


class Versions(QWidget):
    """``left``: the person goes back to the posting."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr("What changed in the posting"))
        self._context = context
        self._wanted = 0
        self._versions: list[Version] = []
        self._pair = (0, 0)
        self._earlier = ""  # the text of the version before
        self._changed: frozenset[str] = frozenset()  # the fields that the later of them says otherwise
        self.back = button(tr("Back to the posting"), self._on_back, "quiet")
        self.back.setIcon(context.theme.icon("left", "text-muted"))
        self.heading = label(tr("What changed"), "heading", wrap=True)
        self.about = label(role="muted", wrap=True)
        self.newer, self.older = CalmCombo(tr("The later version")), CalmCombo(tr("The version before"))
        for combo in (self.newer, self.older):
            combo.setMinimumContentsLength(_CHARACTERS)
        self.newer.activated.connect(self._on_newer)
        self.older.activated.connect(self._on_older)
        self.chooser = QWidget()
        flow = FlowLayout(8, 4)
        for part in (self.newer, label(tr("compared with")), self.older):
            flow.addWidget(part)
        self.chooser.setLayout(flow)
        self.full = button("", self._on_full, "link")
        self.uses: dict[str, QPushButton] = {}  # by the name of a field: to take what it says now
        self._unlike = QWidget()
        self._unlike.setLayout(stacked(spacing=2))
        self._unlike.hide()
        self.model = ChangesModel()
        self.model.setParent(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("What changed"))
        self.list.setItemDelegate(ChangesDelegate(self.list, context.theme))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setWordWrap(True)  # or the heights would not follow the width
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self.list, "requirements")
        self.text: QPlainTextEdit = reading_text("", tr("The earlier version of the posting"))
        held = QWidget()
        held.setLayout(in_row(self.text))
        set_margins(held.layout(), 20, 0, 12, 12)  # type: ignore[arg-type]
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(held)
        back = in_row(self.back, 1)
        set_margins(back, 8, 0, 12, 0)
        head = stacked(self.heading, self.about, self.chooser, self._unlike, in_row(self.full, 1), spacing=4)
        set_margins(head, 20, 0, 12, 4)
        shown = Scrolled(margins=0)  # which it does only where large letters leave no room for the list
        shown.body.setSpacing(2)
        shown.body.addLayout(back)
        shown.body.addLayout(head)
        shown.body.addWidget(self._stack, 1)
        self.setLayout(stacked(shown))
        self._give_room()
        context.theme.changed.connect(self._give_room)
        context.bus.changed.connect(self._on_changed)

    def show_for(self, application_id: int) -> None:
        """The latest capture of this application's posting against the one before."""
        self._wanted = application_id
        self.clear()
        self._context.ops.read(lambda db: _opened(db, application_id), self._on_opened, owner=self)
        self.list.setFocus()

    def clear(self) -> None:
        self._versions, self._pair = [], (0, 0)
        self.model.show_rows([])
        self.text.clear()
        self.about.setText(tr("Comparing the versions…"))
        self.chooser.hide()
        self.full.hide()
        self._show_unlike([])
        self._show_full(full=False)

    def _give_room(self) -> None:
        self._stack.setMinimumHeight(round(_LEAST * self._context.theme.scale))

    def _on_opened(self, found: tuple[int, list[Version], Compared | None]) -> None:
        application_id, self._versions, compared = found
        if application_id != self._wanted:
            return
        if compared is None:
            self.about.setText(tr("There is only one version of this posting so far."))
            return
        self.chooser.setVisible(len(self._versions) > 2)
        self._fill(self.newer, self._versions[:-1], compared.after)
        self._fill(self.older, self._versions[1:], compared.before)
        self._pair = compared.before, compared.after
        self._on_compared(compared)
        read_in_order(self)

    def _fill(self, combo: CalmCombo, versions: list[Version], current: int) -> None:
        combo.clear()
        for version in versions:
            combo.addItem(self._name(version), version.posting_id)
        combo.setCurrentIndex(max(0, combo.findData(current)))

    def _on_compared(self, compared: Compared) -> None:
        if (compared.before, compared.after) != self._pair:
            return  # others were chosen since
        self.model.show_rows(rows_of(compared.difference, self._today))
        self.list.scrollToTop()
        self._earlier = compared.text
        self._changed = frozenset(change.name for change in compared.difference.fields)
        self._ask_unlike()
        self.about.setText(self._about())
        self.full.show()
        self._show_full(full=self._stack.currentIndex() == 1)

    def _about(self) -> str:
        """Which versions these are."""
        before, after = (next(v for v in self._versions if v.posting_id == id_) for id_ in self._pair)
        captured, named = tr("Saved here {day}", day=self._day(after)), self._name(before)
        if source := _source(after):
            captured = tr("Saved here {day} from {source}", day=self._day(after), source=source)
        if after.sent:
            captured = tr("{captured} ({version})", captured=captured, version=tr(ANSWERED))
        if source := _source(before):
            named = tr("{version} from {source}", version=named, source=source)
        return tr("{captured}, compared with {version}.", captured=captured, version=named)

    def _name(self, version: Version) -> str:
        day = self._day(version)
        return tr("{day}, {version}", day=day, version=tr(ANSWERED)) if version.sent else day

    def _day(self, version: Version) -> str:
        """With the time where several were captured on one day."""
        here = version.captured_at.astimezone(self._zone)
        days = [each.captured_at.astimezone(self._zone).date() for each in self._versions]
        if days.count(here.date()) > 1:
            return formats.moment(version.captured_at, self._today, self._zone)
        return formats.day(here.date(), self._today)

    @property
    def _zone(self) -> tzinfo | None:
        return self._context.clock.now().tzinfo

    @property
    def _today(self) -> date:
        return today(self._context.clock)

    @Slot(int)
    def _on_newer(self, index: int) -> None:
        """The version before is one before: where it is not, the next older one."""
        if index >= 0 and self.older.currentIndex() < index:
            self.older.setCurrentIndex(index)
        self._compare()

    @Slot(int)
    def _on_older(self, index: int) -> None:
        if self.newer.currentIndex() > index:
            self.newer.setCurrentIndex(index)
        self._compare()

    def _compare(self) -> None:
        before, after = self.older.currentData(), self.newer.currentData()
        if (before, after) != self._pair:
            self._pair = before, after
            self._context.ops.read(lambda db: _compared(db, before, after), self._on_compared, owner=self)

    def _on_full(self) -> None:
        self._show_full(full=self._stack.currentIndex() == 0)
        (self.text if self._stack.currentIndex() else self.list).setFocus()

    def _show_full(self, *, full: bool) -> None:
        if full and self.text.toPlainText() != self._earlier:
            self.text.setPlainText(self._earlier)
        self._stack.setCurrentIndex(int(full))
        self.heading.setText(tr("As it was before") if full else tr("What changed"))
        self.full.setText(tr("Show what changed") if full else tr("Read the earlier version in full"))

    def _on_back(self) -> None:
        self.left.emit()

    # What the application says still

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _: object) -> None:
        if self.isVisible() and self._wanted in changes.ids.get("application", ()):
            self._ask_unlike()

    def _ask_unlike(self) -> None:
        """Only what the latest capture says can be taken."""
        id_ = self._wanted
        if self._versions and self._pair[1] == self._versions[0].posting_id and self._changed:
            self._context.ops.read(lambda db: (id_, _unlike(db, id_)), self._on_unlike, owner=self)
        else:
            self._show_unlike([])

    def _on_unlike(self, found: tuple[int, list[Unlike]]) -> None:
        application_id, unlike = found
        if application_id == self._wanted:
            self._show_unlike([each for each in unlike if each.said.name in self._changed])

    def _show_unlike(self, unlike: list[Unlike]) -> None:
        had_keyboard = any(each.hasFocus() for each in self.uses.values())
        layout = self._unlike.layout()
        assert layout is not None
        clear(layout)
        self.uses = {}
        for said, held in unlike:
            field = tr(CAPTIONS[said.name])
            now = in_words(said.name, said.field.value, self._today)
            now = now if said.field.sure else tr("maybe {words}", words=now)
            yours = "" if held is None else in_words(said.name, held, self._today)
            words = mark("{field}: {now}; you have {held}") if yours else mark("{field}: {now}; you have none")
            name = (
                mark("Use it: {field} {now}; you have {held}")
                if yours
                else mark("Use it: {field} {now}; you have none")
            )
            take = self.uses[said.name] = button(tr("Use it"), partial(self._on_use, said.name))
            take.setProperty("compact", True)
            take.setAccessibleName(tr(name, field=field, now=now, held=yours))
            row = in_row(label(tr(words, field=field, now=now, held=yours), wrap=True), take)
            row.setStretch(0, 1)
            layout.addLayout(row)  # type: ignore[attr-defined]
        self._unlike.setVisible(bool(unlike))
        read_in_order(self)
        if had_keyboard:
            next(iter(self.uses.values()), self.list).setFocus()

    def _on_use(self, name: str) -> None:
        use(self._context, self._wanted, name, self)

    # Both keys lead back from wherever the keyboard is, the tabs too

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._context.actions.take(self, {"back": self.left.emit, "posting.changes": self.left.emit})

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._context.actions.release(self)


def _source(version: Version) -> str:
    return version.source_name if version.source_name and version.source_name != PASTED else ""


def _opened(db: Database, application_id: int) -> tuple[int, list[Version], Compared | None]:
    from apptracker.services import versions

    found = versions.versions(db, application_id)
    pair = (found[1].posting_id, found[0].posting_id) if len(found) > 1 else None
    return application_id, found, _compared(db, *pair) if pair else None


def _unlike(db: Database, application_id: int) -> list[Unlike]:
    from apptracker.services import posting_fields

    application = db.read.application(application_id)
    said = posting_fields.said(db, application_id)
    apart = [each for each in said if each.state is not posting_fields.FieldState.TAKEN]
    return [Unlike(each, getattr(application, each.name, None)) for each in apart]


def _compared(db: Database, before: int, after: int) -> Compared:
    from apptracker.services import versions

    return Compared(before, after, versions.changed(db, before, after), db.read.captured_posting(before).text)

"""Two people, or two employers, beside each other: which value wins of each field, and one of them where two were."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QLineEdit, QRadioButton, QWidget

from apptracker.domain.people import Who
from apptracker.ui.context import Context
from apptracker.ui.fitting import fit_dialog, size_dialog
from apptracker.ui.people.parts import WHY
from apptracker.ui.people.portrait import Portrait
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import Elided, Scrolled, address_label, button, clear, in_row, label, stacked
from apptracker.ui.widgets.offers import offers
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.applications import Contact, Employer
    from apptracker.domain.doubles import Pair
    from apptracker.domain.errors import AppError
    from apptracker.store import Database

_PERSON = (
    ("name", mark("Name")),
    ("role", mark("Role")),
    ("employer", mark("Employer")),
    ("email", mark("E-mail")),
    ("phone", mark("Phone")),
    ("notes", mark("Notes")),
)
_EMPLOYER = (("name", mark("Name")), ("website", mark("Website")), ("notes", mark("Notes")))
_WIDE, _PAIRS_WIDE = 640, 560  # pixels at letters of 100 %


class MergeDialog(QDialog):
    """Side by side, with a choice for each field in which they differ; what only one has is kept, and of notes both.
    ``merged(id)``: they are one now. ``apart()``: they are not the same."""

    merged = Signal(int)
    apart = Signal()

    def __init__(self, context: Context, who: Who, one: int, other: int, parent: QWidget, why: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context, self.who, self._ids = context, who, (one, other)
        self._pair: tuple[Contact | Employer, Contact | Employer] | None = None
        self.choices: dict[str, tuple[QRadioButton, QRadioButton]] = {}
        self._groups: list[QButtonGroup] = []
        title = tr("Merge two people") if who is Who.PEOPLE else tr("Merge two employers")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        hint = tr(
            "What is chosen stays. Applications, reminders and interviews of both are kept, and Undo makes two again."
        )
        self._scrolled = Scrolled(margins=20)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._scrolled.body.addLayout(self._grid)
        self._scrolled.body.addStretch(1)
        self._trouble = label("", "danger", wrap=True)
        self._trouble.hide()
        self.different = button(tr("Not the same"), self._on_different)
        self.merge_button = button(tr("Merge"), self._on_merge, "primary")
        self.merge_button.setDefault(True)
        self.merge_button.setEnabled(False)
        foot = in_row(self.different, 1, button(tr("Cancel"), self.reject), self.merge_button)
        head = stacked(
            label(title, "heading"), label(" ".join(filter(None, (why, hint))), "muted", wrap=True), spacing=4
        )
        head.setContentsMargins(20, 18, 20, 8)
        self._trouble.setContentsMargins(20, 0, 20, 0)
        foot.setContentsMargins(20, 10, 20, 18)
        column = stacked(head, self._scrolled, self._trouble, foot, spacing=0)
        column.setStretch(1, 1)
        self.setLayout(column)
        size_dialog(self, min(1.5, context.theme.scale), _WIDE, 240)
        context.ops.read(partial(_both, who=who, ids=self._ids), self._on_read, owner=self, failed=self._on_failed)

    def _on_read(self, pair: tuple[Contact | Employer, Contact | Employer]) -> None:
        self._pair = pair
        theme = self.context.theme
        for column, each in enumerate(pair):
            portrait = Portrait(theme, self.who, 40)
            portrait.show_name(each.name)
            ties = len(getattr(each, "application_ids", ()))
            below = trn("{n} application", "{n} applications", ties) if ties else ""
            row = in_row(portrait, stacked(Elided(each.name, "strong"), Elided(below, "small"), spacing=0), spacing=10)
            row.setStretch(1, 1)
            self._grid.addLayout(row, 0, column)
        for name, words in _PERSON if self.who is Who.PEOPLE else _EMPLOYER:
            self._add_field(name, tr(words))
        fit_dialog(self, self.context, self._scrolled, _WIDE, self.fontMetrics().lineSpacing())
        self.merge_button.setEnabled(True)
        self.merge_button.setFocus()

    def _add_field(self, name: str, words: str) -> None:
        assert self._pair is not None
        values = [getattr(each, name) or "" for each in self._pair]
        if not any(values):
            return
        caption = label(words, "label")
        caption.setContentsMargins(0, 8, 0, 0)
        top, row = Qt.AlignmentFlag.AlignTop, self._grid.rowCount()
        self._grid.addWidget(caption, row, 0, 1, 2, top)
        if name == "notes" or values[0] == values[1] or not all(values):
            kept = "\n".join(dict.fromkeys(filter(None, values)))
            self._grid.addWidget(address_label(kept), row + 1, 0, 1, 2, top)
            return
        group = QButtonGroup(self)
        made = []
        for column, value in enumerate(values):
            choice = QRadioButton()
            choice.setAccessibleName(f"{words}: {value}")
            group.addButton(choice)
            text = address_label(value)
            text.setBuddy(choice)
            place = in_row(choice, text, spacing=6)
            place.setStretch(1, 1)
            place.setAlignment(choice, top)
            self._grid.addLayout(place, row + 1, column, top)
            made.append(choice)
        made[0].setChecked(True)
        self.choices[name] = made[0], made[1]
        self._groups.append(group)

    def values(self) -> dict[str, str | None]:
        """What is to stand in each field."""
        assert self._pair is not None
        one, other = self._pair
        found: dict[str, str | None] = {}
        for name, _ in _PERSON if self.who is Who.PEOPLE else _EMPLOYER:
            mine, theirs = getattr(one, name), getattr(other, name)
            if name == "notes":
                found[name] = "\n".join(dict.fromkeys(filter(None, (mine, theirs)))) or None
            elif name in self.choices:
                found[name] = mine if self.choices[name][0].isChecked() else theirs
            else:
                found[name] = mine or theirs
        return found

    def _on_merge(self) -> None:
        from apptracker.services import employers, people

        if self._pair is None:
            return
        self.merge_button.setEnabled(False)
        merge: Any = people.merge if self.who is Who.PEOPLE else employers.merge
        one, other = self._ids
        values = self.values()
        self.context.ops.change(
            lambda db: merge(db, one, other, values),
            owner=self,
            toast=tr("Merged into {name}", name=values["name"]),
            done=self._on_merged,
            failed=self._on_failed,
        )

    def _on_merged(self, kept: Contact | Employer) -> None:
        self.merged.emit(kept.id)
        self.accept()

    def _on_different(self) -> None:
        from apptracker.services import doubles

        one, other = self._ids
        self.context.ops.change(
            lambda db: doubles.tell_apart(db, self.who, one, other),
            owner=self,
            toast=tr("Noted: they are not the same"),
            done=self._on_told_apart,
            failed=self._on_failed,
        )

    def _on_told_apart(self, _: object) -> None:
        self.apart.emit()
        self.accept()

    def _on_failed(self, error: AppError) -> None:
        self.merge_button.setEnabled(self._pair is not None)
        self._trouble.setText(words_for_person(error))
        self._trouble.show()


class ChooseOtherDialog(QDialog):
    """Whom somebody is to be merged with: typed, and chosen from a list. ``chosen(id)``."""

    chosen = Signal(int)

    def __init__(self, context: Context, who: Who, id_: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Merge with whom?") if who is Who.PEOPLE else tr("Merge with which employer?")
        self.setWindowTitle(title)
        self._ids: dict[str, int] = {}
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Type a part of the name"))
        self.line.setAccessibleName(title)
        self._names = QStringListModel(self)
        completer = offers(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        self.line.returnPressed.connect(self._on_only)
        self.line.textChanged.connect(self._on_changed)
        self.go_on = button(tr("Compare"), self._on_go_on, "primary")
        self.go_on.setDefault(True)
        self.go_on.setEnabled(False)
        foot = in_row(1, button(tr("Cancel"), self.reject), self.go_on)
        self.setLayout(stacked(label(title, "heading"), self.line, foot, margins=20, spacing=12))
        self.setMinimumWidth(round(380 * min(1.5, context.theme.scale)))
        context.ops.read(partial(_others, who=who, but=id_), self._on_read, owner=self)

    def _on_read(self, ids: dict[str, int]) -> None:
        self._ids = ids
        self._names.setStringList(list(ids))
        self._on_changed()

    def _on_changed(self) -> None:
        self.go_on.setEnabled(self.line.text().strip() in self._ids)

    def _on_only(self) -> None:
        """Enter takes the only name that has what is typed."""
        typed = self.line.text().strip().casefold()
        found = [name for name in self._ids if typed and typed in name.casefold()]
        if len(found) == 1:
            self.line.setText(found[0])

    def _on_go_on(self) -> None:
        self.chosen.emit(self._ids[self.line.text().strip()])
        self.accept()


class DoublesDialog(QDialog):
    """The pairs that may be one. Each is compared, merged or told apart; then the next."""

    def __init__(self, context: Context, who: Who, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context, self.who = context, who
        title = tr("People who may be there twice") if who is Who.PEOPLE else tr("Employers that may be there twice")
        self.setWindowTitle(title)
        self._said = label(tr("Looking…"), "muted", wrap=True)
        self._scrolled = Scrolled(margins=20)
        self._rows = self._scrolled.body
        self.close_button = button(tr("Close"), self.accept)
        foot = in_row(1, self.close_button)
        head = stacked(label(title, "heading"), self._said, spacing=4)
        head.setContentsMargins(20, 18, 20, 4)
        foot.setContentsMargins(20, 10, 20, 18)
        column = stacked(head, self._scrolled, foot, spacing=0)
        column.setStretch(1, 1)
        self.setLayout(column)
        size_dialog(self, min(1.5, context.theme.scale), _PAIRS_WIDE, 200)
        self._found: list[tuple[Pair, str, str]] = []
        context.ops.read(partial(_pairs, who=who), self._on_read, owner=self, words=tr("Looking for doubles"))

    def _on_read(self, found: list[tuple[Pair, str, str]]) -> None:
        self._found = found
        clear(self._rows)
        if not found:
            self._said.setText(tr("Nobody seems to be there twice."))
        else:
            self._said.setText(trn("{n} pair looks like one", "{n} pairs look like one", len(found)))
        for pair, one, other in found[:_MOST]:
            compare = button(tr("Compare"), partial(self._on_compare, pair))
            compare.setAccessibleName(tr("Compare {one} and {other}", one=one, other=other))
            both = Elided(tr("{one} and {other}", one=one, other=other), "strong")
            words = stacked(both, label(tr(WHY[pair.why]), "small"), spacing=0)
            row = in_row(words, compare)
            row.setStretch(0, 1)
            self._rows.addLayout(row)
        self._rows.addStretch(1)
        fit_dialog(self, self.context, self._scrolled, _PAIRS_WIDE)

    def _on_compare(self, pair: Pair, *_: object) -> None:
        dialog = MergeDialog(self.context, self.who, pair.one, pair.other, self, tr(WHY[pair.why]))
        dialog.merged.connect(partial(self._on_merged, pair))
        dialog.apart.connect(partial(self._on_apart, pair))
        dialog.open()

    def _on_merged(self, pair: Pair, kept: int) -> None:
        """Whoever is gone is in no pair any more; to look through all once more would take as long as at first."""
        gone = pair.one + pair.other - kept
        self._go_on([each for each in self._found if gone not in each[0][:2]])

    def _on_apart(self, pair: Pair) -> None:
        self._go_on([each for each in self._found if each[0] != pair])

    def _go_on(self, left: list[tuple[Pair, str, str]]) -> None:
        """With nothing left to compare there is nothing to look at, and what was done last can be taken back."""
        self._on_read(left)
        if not left:
            self.accept()


_MOST = 50


def _both(db: Database, who: Who, ids: tuple[int, int]) -> tuple[Contact | Employer, Contact | Employer]:
    read = db.read.contact if who is Who.PEOPLE else db.read.employer
    return read(ids[0]), read(ids[1])


def _others(db: Database, who: Who, but: int) -> dict[str, int]:
    """Everybody else by name; where two have the same, the employer or the id tells them apart."""
    ids: dict[str, int] = {}
    found: list[Any] = db.read.all_contacts() if who is Who.PEOPLE else db.read.employers()
    for each in found:
        if each.id != but:
            words = " · ".join(filter(None, (each.name, getattr(each, "employer", None))))
            ids[words if words not in ids else f"{words} ({each.id})"] = each.id
    return dict(sorted(ids.items(), key=lambda item: item[0].casefold()))


def _pairs(db: Database, who: Who) -> list[tuple[Pair, str, str]]:
    from apptracker.services import doubles

    pairs = doubles.pairs(db, who)
    rows = db.read.listed_rows(who, {id_ for pair in pairs for id_ in (pair.one, pair.other)})
    return [(pair, rows[pair.one].name, rows[pair.other].name) for pair in pairs if {pair.one, pair.other} <= set(rows)]

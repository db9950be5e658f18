"""What to search for: titles to choose, where, and the words to copy into a board's search field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from apptracker.domain.applications import WorkMode
from apptracker.domain.errors import AppError
from apptracker.domain.search_plan import SearchPlan, TitleSet
from apptracker.ui.context import Context
from apptracker.ui.formats import WORK_MODES
from apptracker.ui.theme import mark_wrong
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import (
    FittingButton,
    FlowLayout,
    button,
    clear,
    icon_button,
    in_row,
    label,
    stacked,
    tip,
)
from apptracker.ui.words import words_for_person

_WHERE = mark("Your town, or how far you would go")


class Titles(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setAccessibleName(tr("What to search for"))
        self._context = context
        self.chips: dict[str, QPushButton] = {}
        self._made_for: tuple[object, ...] = ()
        self._sets = QVBoxLayout()
        self._sets.setSpacing(6)
        self._aim = label(
            tr(
                "You have not said which roles you look for, so all of the guide's titles stand here. Aim at a role in "
                "the role explorer to see its titles first."
            ),
            "muted",
            wrap=True,
        )
        self.where = QLineEdit()
        self.where.setAccessibleName(tr("Where to search"))
        self.where.editingFinished.connect(self._on_where)
        self.modes: dict[WorkMode, QPushButton] = {}
        where = FlowLayout(6)
        self.where.setMinimumWidth(self.where.fontMetrics().averageCharWidth() * 34)
        where.addWidget(self.where)
        for mode in WorkMode:
            words = tr(WORK_MODES[mode])
            chip = self.modes[mode] = _chip(words, tr("Work mode: {words}", words=words))
            chip.clicked.connect(self._on_mode)
            where.addWidget(chip)
        self.add = QLineEdit()
        self.add.setAccessibleName(tr("Another title to search for"))
        self.add.setPlaceholderText(tr("Another title"))
        self.add.setMinimumWidth(self.add.fontMetrics().averageCharWidth() * 34)
        self.add.returnPressed.connect(self._on_add)
        self.add.textEdited.connect(self._on_edited)
        self._problem = label(role="danger", wrap=True)
        self._problem.hide()
        row = FlowLayout(8)
        row.addWidget(self.add)
        row.addWidget(button(tr("Add title"), self._on_add))
        self._words = FlowLayout(6)
        self._copy_all = button(tr("Copy all as one search"), self._on_copy_all)
        self._ready = QWidget()
        self._ready.setLayout(
            stacked(
                label(tr("Ready to copy"), "label"),
                label(tr("Click one title, or take all: most boards find any of the titles."), "small", wrap=True),
                self._words,
                in_row(self._copy_all, 1),
                spacing=4,
            )
        )
        self.setLayout(
            stacked(
                label(tr("What to search for"), "heading"),
                self._aim,
                self._sets,
                stacked(label(tr("Add your own"), "label"), row, self._problem, spacing=4),
                stacked(label(tr("Where"), "label"), where, spacing=4),
                self._ready,
            )
        )
        context.theme.changed.connect(self._dress)

    def show_plan(self, plan: SearchPlan) -> None:
        self._aim.setVisible(not plan.roles)
        shape = tuple((each.name, tuple(title.text for title in each.titles)) for each in plan.titles)
        if shape != self._made_for:
            self._made_for = shape
            self._make_chips(plan.titles)
        for each in plan.titles:
            for title in each.titles:
                self.chips[title.text].setChecked(title.chosen)
        if not (self.where.hasFocus() and self.where.isModified()):
            self.where.setText(plan.choices.where)
        self.where.setPlaceholderText(tr("For example {home}", home=plan.home) if plan.home else tr(_WHERE))
        for mode, chip in self.modes.items():
            chip.setChecked(mode in plan.choices.modes)
        self._show_words(plan.choices.titles)
        self._dress()

    def _make_chips(self, sets: tuple[TitleSet, ...]) -> None:
        focused = next((text for text, chip in self.chips.items() if chip.hasFocus()), "")
        clear(self._sets)
        self.chips.clear()
        for each in sets:
            self._sets.addWidget(label(each.name, "label", wrap=True))
            if each.text:
                self._sets.addWidget(label(each.text.partition("\n\n")[0], "small", wrap=True))
            flow = FlowLayout(6)
            for title in each.titles:
                chip = self.chips[title.text] = _chip(title.text, tr("Search for {text}", text=title.text))
                chip.setProperty("title", title.text)
                chip.clicked.connect(self._on_chip)
                flow.addWidget(chip)
                if title.own:
                    forget = icon_button(
                        self._context.theme, "close", tr("Forget {text}", text=title.text), self._on_forget
                    )
                    forget.setProperty("title", title.text)
                    flow.addWidget(forget)
            self._sets.addLayout(flow)
        if focused in self.chips:
            self.chips[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_words(self, titles: tuple[str, ...]) -> None:
        self._ready.setVisible(bool(titles))
        if self._ready.property("titles") == list(titles):
            return
        self._ready.setProperty("titles", list(titles))
        clear(self._words)
        for title in titles:
            made = FittingButton(title, "word")
            made.clicked.connect(self._on_copy_one)
            made.setProperty("title", title)
            made.setAccessibleName(tr("Copy {title}", title=title))
            made.setToolTip(tip(tr("Copy {title}", title=title)))
            self._words.addWidget(made)

    def _dress(self) -> None:
        theme = self._context.theme
        for chip in (*self.chips.values(), *self.modes.values()):
            chip.setIcon(theme.icon("check" if chip.isChecked() else "add", "accent"))
        self._copy_all.setIcon(theme.icon("copy", "text-muted"))

    @Slot()
    def _on_chip(self) -> None:
        from apptracker.services import search_plan

        chip = self.sender()
        assert isinstance(chip, QPushButton)
        title, chosen = str(chip.property("title")), chip.isChecked()
        words = (
            tr("Searching for {title}", title=title) if chosen else tr("No longer searching for {title}", title=title)
        )
        self._context.ops.change(lambda db: search_plan.choose_title(db, title, chosen), owner=self, toast=words)

    @Slot()
    def _on_forget(self) -> None:
        from apptracker.services import search_plan

        title = self._sent_title()
        self._context.ops.change(
            lambda db: search_plan.remove_title(db, title),
            owner=self,
            toast=tr("Forgot the title {title}", title=title),
        )

    @Slot()
    def _on_add(self) -> None:
        from apptracker.services import search_plan

        title = self.add.text()
        self._context.ops.change(
            lambda db: search_plan.add_title(db, title),
            owner=self,
            toast=tr("Searching for {title}", title=" ".join(title.split())),
            done=self._on_added,
            failed=self._on_failed,
        )

    def _on_added(self, _: object) -> None:
        self.add.clear()

    def _on_failed(self, error: AppError) -> None:
        mark_wrong(self.add, True)
        self._problem.setText(words_for_person(error))
        self._problem.show()

    @Slot()
    def _on_edited(self) -> None:
        mark_wrong(self.add, False)
        self._problem.hide()

    @Slot()
    def _on_where(self) -> None:
        if self.where.isModified():
            self.where.setModified(False)
            self._set_where()

    @Slot()
    def _on_mode(self) -> None:
        self._set_where()

    def _set_where(self) -> None:
        from apptracker.services import search_plan

        where = self.where.text()
        modes = [mode for mode, chip in self.modes.items() if chip.isChecked()]
        self._context.ops.change(
            lambda db: search_plan.set_where(db, where, modes), owner=self, toast=tr("Saved where you search")
        )

    @Slot()
    def _on_copy_one(self) -> None:
        self._copy(self._sent_title())

    @Slot()
    def _on_copy_all(self) -> None:
        from apptracker.tailoring.search_plan import search_line

        self._copy(search_line(self._ready.property("titles")))

    def _copy(self, text: str) -> None:
        self._context.prompts.copy(text)
        self._context.go.say(tr("Copied: {text}", text=text))

    def _sent_title(self) -> str:
        sender = self.sender()
        return str(sender.property("title")) if sender is not None else ""


def _chip(words: str, name: str) -> QPushButton:
    made = FittingButton(words, "choice")
    made.setCheckable(True)
    made.setAccessibleName(name)
    return made

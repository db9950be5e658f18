"""Letter templates: the text of one beside the letter it writes, what is wrong with it, and what it can use."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent

from apptracker.domain.errors import AppError
from apptracker.ui import formats
from apptracker.ui.context import Context
from apptracker.ui.language import said
from apptracker.ui.templates import work
from apptracker.ui.templates.layout import Layout
from apptracker.ui.tr import mark, tr, trn
from apptracker.ui.widgets.basics import tip

if TYPE_CHECKING:
    from apptracker.domain.changes import Changes
    from apptracker.services.template_preview import Previewed
    from apptracker.ui.templates.work import Choice, Imported, Shown

LOOK_AFTER = 250  # milliseconds the keys rest before the letter is written anew
KEEP_AFTER = 700  # and before what was typed is kept
_KINDS = mark("Templates (*.j2 *.jinja *.jinja2 *.txt);;All files (*)")
_BUILT_IN = mark("This one is built in and stays as it is. Copy it to make it yours.")
_IN_FORCE = mark("Letters that use it are written with this text.")
_WAITS = mark("This is a draft, kept as you type. Letters are written with the text you saved before.")
_NEW = mark("This is a draft, kept as you type. No letter can be written with it until it works and is saved.")
_SAVED = mark("Saved. Letters that use it are written with this text from now on.")
_NOT_SAVED = mark("Kept as a draft, because it does not work yet. What is to be put right stands below the text.")


class TemplatesPage(Layout):
    title = mark("Templates")
    primary = "template.new"
    shows = frozenset({"application", "posting", "profile_fact", "story"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.shown: Shown | None = None
        self._key = ("", "")  # the template that is open, and its language
        self._job: int | None = None
        self._asked_job = False
        self._kept = True  # nothing typed that is not kept
        self._filling = self._looking = False
        self._edits = 0  # how often something was typed
        self._asked = 0  # the number of the letter wanted last
        self._to_do: Callable[[str], object] | None = None  # what the name that is asked for is for
        self._steps: list[Callable[[], object]] = []
        self._look_timer, self._keep_timer = self._timer(LOOK_AFTER, self._look), self._timer(KEEP_AFTER, self._keep)
        self.choose.activated.connect(self._on_chosen)
        self.jobs.activated.connect(self._on_job)
        self.source.setReadOnly(True)  # until something is there
        self.source.textChanged.connect(self._on_typed)
        self.source.left.connect(self.choose.setFocus)
        self.source.installEventFilter(self)
        self.problems.chosen.connect(self._on_problem)
        self.variables.wanted.connect(self._on_variable)
        self.naming.given.connect(self._on_name_given)
        self.naming.closed.connect(self.choose.setFocus)

    def _timer(self, after: int, due: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(due)
        return timer

    # What the page is asked

    def handlers(self) -> dict[str, Callable[[], object]]:
        own: dict[str, Callable[[], object]] = {
            "template.new": self._on_new,
            "template.copy": self._on_copy,
            "template.import": self._on_import,
            "template.export": self._on_export,
        }
        if self.shown is not None and self.shown.opened.template.own:
            own |= {
                "template.save": self._on_save,
                "template.rename": self._on_rename,
                "template.delete": self._on_delete,
            }
            if self._can_go_back():
                own["template.discard"] = self._on_go_back
        return own | ({"undo": self._on_undo} if self._steps else {})

    def refresh(self) -> None:
        name, language = self._key
        got = partial(self._on_got, self._edits)
        self.context.ops.read(partial(work.fetch, name=name, language=language), got, owner=self)

    def patch(self, changes: Changes) -> None:
        self._look_timer.start()

    def back(self) -> None:
        self.context.go.show_page("settings")

    def show_template(self, name: str, language: str = "", job: int | None = None) -> None:
        """Open a template; a built-in one in this language. ``job``: the application to try it with."""
        self._keep()
        if job is not None:
            self._job, self._asked_job = job, True
        self._key = (name, language)
        self.refresh()

    # What is shown

    def _on_got(self, edits: int, shown: Shown) -> None:
        template = shown.opened.template
        same = self.shown is not None and self.shown.opened.template.name == template.name
        self.shown = shown
        self._key = (template.name, "" if template.own else shown.language or "en")
        self.summed_up.emit(self._summary(shown))
        self._filling = True
        self._fill_choices(shown)
        if not same or (self._kept and edits == self._edits):  # what was typed meanwhile stays
            self._show_source(shown.opened.source)
        self._filling = False
        self.source.setReadOnly(not template.own)
        self.variables.insert.setVisible(template.own)
        self.save.setVisible(template.own)
        self._show_state()
        self._look()

    def _summary(self, shown: Shown) -> str:
        own = [choice.template for choice in shown.choices if choice.template.own]
        broken = sum(not template.works for template in own)
        if not own:
            return tr("How your letters are put together. Copy one to make it yours.")
        if not broken:
            return trn("{n} template of your own", "{n} templates of your own", len(own))
        return trn(
            "{n} template of your own, {broken} of them not working yet",
            "{n} templates of your own, {broken} of them not working yet",
            len(own),
            broken=formats.number(broken),
        )

    def _fill_choices(self, shown: Shown) -> None:
        self.choose.clear()
        for place, choice in enumerate(shown.choices):
            self.choose.addItem(choice.words, choice)
            told = said(choice.template.problem or choice.template.description)
            self.choose.setItemData(place, tip(told), Qt.ItemDataRole.ToolTipRole)
            if choice.key == self._key:
                self.choose.setCurrentIndex(place)
        if not self._asked_job and shown.jobs:
            self._job = shown.jobs[0][0]
        jobs = dict(shown.jobs)
        self._job = self._job if self._job in jobs else None
        self.jobs.clear()
        self.jobs.addItem(tr("A made-up job"), None)
        for application_id, words in shown.jobs:
            self.jobs.addItem(words, application_id)
            if application_id == self._job:
                self.jobs.setCurrentIndex(self.jobs.count() - 1)

    def _show_source(self, text: str) -> None:
        if self.source.toPlainText() != text:
            self.source.setPlainText(text)
        self._kept = True

    def _show_state(self) -> None:
        assert self.shown is not None
        opened = self.shown.opened
        changed = self.source.toPlainText() != opened.saved
        if not opened.template.own:
            words = tr(_BUILT_IN)
        elif not changed:
            words = tr(_IN_FORCE) if opened.template.works else tr("Letters cannot be written with this text.")
        else:
            words = tr(_NEW) if opened.saved is None else tr(_WAITS)
        self.state.setText(words)
        if self.isVisible():
            self.context.actions.take(self, self.handlers())

    def _can_go_back(self) -> bool:
        """Whether the text differs from one that is in force."""
        assert self.shown is not None
        saved = self.shown.opened.saved
        return saved is not None and self.source.toPlainText() != saved

    # Looking: the letter it writes, and what is wrong with it

    def _on_typed(self) -> None:
        if self._filling:
            return
        self._kept = False
        self._edits += 1
        self._look_timer.start()
        self._keep_timer.start()
        self._show_state()

    def _look(self) -> None:
        """Ask for the letter; while one is being written, the next waits for it."""
        self._asked += 1
        if self.shown is not None and not self._looking:
            self._start_looking()

    def _start_looking(self) -> None:
        self._looking = True
        name, language = self._key
        source = self.source.toPlainText()
        look = partial(work.look, source=source, name=name, application_id=self._job, language=language)
        number = self._asked
        done, failed = partial(self._on_looked, number), partial(self._on_not_looked, number)
        self.context.ops.read(look, done, owner=self, failed=failed)

    def _on_looked(self, number: int, seen: Previewed) -> None:
        self._looking = False
        if number != self._asked:  # something else is wanted by now
            self._start_looking()
            return
        self.problems.show_problems(seen.problems)
        self.source.show_problems({p.line: said(p.message) for p in seen.problems if not p.template})
        if seen.document is not None:
            self.preview.show_document(seen.document)
            self.words.setText(trn("{n} word", "{n} words", seen.words))
        else:
            self.words.setText(tr("The text cannot write this letter yet; this is the last one it wrote."))

    def _on_not_looked(self, number: int, error: AppError) -> None:
        self._looking = False
        if number != self._asked:
            self._start_looking()
        else:
            self.context.ops.refused.emit(error)

    def _on_job(self, place: int) -> None:
        self._job, self._asked_job = self.jobs.itemData(place), True
        self._look()

    # Keeping

    def _keep(self) -> None:
        """Keep what was typed, as a draft."""
        self._keep_timer.stop()
        if self.shown is None or self._kept or not self.shown.opened.template.own:
            return
        self._kept = True
        keep = partial(work.keep_draft, name=self._key[0], source=self.source.toPlainText())
        self.context.ops.change(keep, owner=self)

    def _on_save(self) -> None:
        assert self.shown is not None
        self._keep_timer.stop()
        self._kept = True
        text, saved = self.source.toPlainText(), self.shown.opened.saved
        save = partial(work.save, name=self._key[0], source=text)
        replaces = saved is not None and saved != text
        self.context.ops.change(save, owner=self, done=partial(self._on_saved, self._key[0], replaces))

    def _on_saved(self, name: str, replaces: bool, works: bool) -> None:
        if works and replaces:
            self._done(tr(_SAVED), work.restore, name)
            return
        self.context.go.say(tr(_SAVED) if works else tr(_NOT_SAVED))
        self.refresh()

    def _on_go_back(self) -> None:
        self._keep()
        name = self._key[0]
        discard = partial(work.discard, name=name)
        self.context.ops.change(
            discard, owner=self, done=partial(self._done, tr("The draft is put away"), work.restore, name)
        )

    # New, copies, names

    def _on_new(self) -> None:
        self._ask(tr("Name of the new template"), tr("Make it"), tr("My letter"), partial(self._create, None))

    def _on_copy(self) -> None:
        choice: Choice | None = self.choose.currentData()
        if choice is not None:
            self._keep()
            suggested = tr("{name} copy", name=choice.template.name) if choice.template.own else tr("My letter")
            self._ask(tr("Name of the copy"), tr("Copy"), suggested, partial(self._create, choice))

    def _on_rename(self) -> None:
        self._ask(tr("New name of the template"), tr("Rename"), self._key[0], self._rename)

    def _ask(self, what: str, action: str, suggested: str, to_do: Callable[[str], object]) -> None:
        self._to_do = to_do
        self.naming.ask(what, action, suggested)

    def _on_name_given(self, name: str) -> None:
        if self._to_do is not None:
            self._to_do(name)

    def _create(self, copied: Choice | None, name: str) -> None:
        like: Choice | None = copied or self.choose.currentData()  # a new one speaks as the one that is open
        copy_of, language = copied.template.name if copied else None, like.language if like else ""
        create = partial(work.create, name=name, copy_of=copy_of, language=language)
        self.context.ops.change(create, owner=self, done=self._on_created, failed=self.naming.refuse)

    def _on_created(self, name: str) -> None:
        self.naming.hide()
        self._key = (name, "")
        self._done(tr("Made the template {name}", name=name), work.delete, name)
        self.source.setFocus()

    def _rename(self, new: str) -> None:
        self._keep()
        old = self._key[0]
        rename = partial(work.rename, name=old, new=new)
        done = partial(self._on_renamed, old)
        self.context.ops.change(rename, owner=self, done=done, failed=self.naming.refuse)

    def _on_renamed(self, old: str, new: str) -> None:
        self.naming.hide()
        self._key = (new, "")
        self._done(tr("Renamed {old} to {new}", old=old, new=new), partial(work.rename, new=old), new)

    # Files

    def _on_import(self) -> None:
        for path in self.context.prompts.open_files(tr("Import a template"), tr(_KINDS), several=False):
            self._keep()
            self.context.ops.change(partial(work.import_file, path=path), owner=self, done=self._on_imported)

    def _on_imported(self, imported: Imported) -> None:
        self._key = (imported.name, "")
        words = tr("Imported as {name}", name=imported.name)
        self._done(
            words if imported.works else tr("{words}; it does not work yet", words=words), work.delete, imported.name
        )

    def _on_export(self) -> None:
        self._keep()
        name, language = self._key
        path = self.context.prompts.save_file(tr("Export the template"), f"{name}.txt.j2", tr(_KINDS))
        if path is not None:
            export = partial(work.export, name=name, out=path, language=language)
            self.context.ops.read(export, self._on_exported, owner=self)

    def _on_exported(self, path: object) -> None:
        self.context.go.say(tr("Exported to {path}", path=path))

    def _on_delete(self) -> None:
        self._keep()
        name = self._key[0]
        done = partial(self._done, tr("Deleted the template {name}", name=name), work.restore)
        self.context.ops.change(partial(work.delete, name=name), owner=self, done=done)

    # Taking back: templates are files, which the journal of changes does not know

    def _done(self, words: str, taking_back: Callable[..., object], name: str, *_: object) -> None:
        """Say what was done, and how it is taken back from the toast or by the keys for Undo."""
        step = partial(self._take_back, partial(taking_back, name=name))
        self._steps.append(step)
        self.context.go.say(words, take_back=step)
        self._kept = True
        self.refresh()

    def _on_undo(self) -> None:
        if self._steps:
            self._steps[-1]()

    def _take_back(self, taking_back: Callable[..., object]) -> None:
        self._steps.clear()
        self.context.ops.change(taking_back, owner=self, done=self._on_taken_back)

    def _on_taken_back(self, name: str) -> None:
        self._key = (name, "")
        self.context.go.say(tr("Taken back"))
        self.refresh()

    # Qt's own

    def _on_chosen(self, place: int) -> None:
        choice: Choice = self.choose.itemData(place)
        self.naming.hide()
        self.show_template(*choice.key)

    @Slot(int)
    def _on_problem(self, line: int) -> None:
        self.show_text()
        self.source.go_to(line)

    @Slot(str)
    def _on_variable(self, snippet: str) -> None:
        if not self.source.isReadOnly():
            self.show_text()
            self.source.insert(snippet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._keep()  # while there is somebody to keep it: the window may be closing
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        self._steps.clear()  # what was done elsewhere since comes first
        self._stale = True  # the files may be changed by other programs
        super().hideEvent(event)

"""What went to the employer, as it was then: letter, posting, answers and files, whether all of it is unchanged, and
the way out as one folder or ZIP."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage, QTextOption
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QSizePolicy, QStackedWidget, QTabWidget, QWidget

from apptracker.domain.errors import AppError
from apptracker.domain.packets import PartKind, PartState, attached, content_of, pages_of
from apptracker.domain.records import SentPacket
from apptracker.store import Database
from apptracker.ui import formats
from apptracker.ui.application.fields import CalmCombo
from apptracker.ui.application.sent_parts import file_list, open_kept, save_kept, scrolled_pages
from apptracker.ui.context import Context
from apptracker.ui.fitting import size_dialog
from apptracker.ui.likeness import job_at
from apptracker.ui.theme import set_role
from apptracker.ui.tr import mark, tr
from apptracker.ui.widgets.basics import Elided, FlowLayout, at_top, button, in_row, label, stacked
from apptracker.ui.widgets.icon import Icon
from apptracker.ui.words import words_for_person

if TYPE_CHECKING:
    from apptracker.domain.packets import Verified

_PAGE = 600  # pixels a page is wide, at normal font size
_CHARACTERS = 32  # of the days to choose from
_ZIP = mark("ZIP (*.zip)")


@dataclass(frozen=True, slots=True)
class Sent:
    """Everything shown of a packet; ``others`` are all that were sent for the application, in order of time."""

    packet: SentPacket
    others: tuple[SentPacket, ...]
    job: str = ""
    letter: str = ""
    posting: str = ""
    original: tuple[str, str] | None = None  # name and checksum
    answers: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found by looking closer: the pages, where they can be shown as they went out, and each checksum."""

    packet_id: int
    pictures: tuple[QImage, ...]
    verified: Verified


class SentDialog(QDialog):
    """Opens on one packet; where more was sent for the application, another can be chosen."""

    def __init__(self, context: Context, packet: SentPacket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._packet = context, packet
        self._exported = Path()
        self._letter: QStackedWidget | None = None  # as text, and as pages once they are drawn
        self.setWindowTitle(tr("What was sent"))
        self.about = label(role="muted", wrap=True)
        self.chooser = CalmCombo(tr("When it was sent"))
        self.chooser.setMinimumContentsLength(_CHARACTERS)
        self.chooser.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.chooser.activated.connect(self._on_chosen)
        self.chooser.hide()
        self.state = label(role="muted", wrap=True)
        self._sign = stacked()  # the icon before it
        self.tabs = QTabWidget()
        self.nothing = label(tr("It went without a letter or files."), "muted", wrap=True)
        at_top(self.nothing)
        self.nothing.hide()
        self.trouble = label(role="danger", wrap=True)
        self.trouble.hide()
        self.saved = QWidget()
        self._where = Elided(role="muted")
        saved = in_row(self._where, button(tr("Open it"), self._on_open_exported, "link"))
        saved.setStretch(0, 1)
        self.saved.setLayout(saved)
        self.saved.hide()
        self.folder_button = button(tr("Export as folder"), self._on_folder)
        self.zip_button = button(tr("Export as ZIP"), self._on_zip)
        close = button(tr("Close"), self.accept, "primary")
        close.setDefault(True)
        foot = FlowLayout(8)
        for each in (self.folder_button, self.zip_button, close):
            foot.addWidget(each)
        state = in_row(self._sign, self.state)
        state.setStretch(1, 1)
        head = label(tr("What was sent"), "heading")
        column = stacked(head, self.about, in_row(self.chooser, 1), state, margins=20, spacing=10)
        for part, stretch in ((self.tabs, 1), (self.nothing, 1), (self.saved, 0), (self.trouble, 0)):
            column.addWidget(part, stretch)
        column.addLayout(foot)
        self.setLayout(column)
        size_dialog(self, min(1.4, context.theme.scale), 700, 640)
        self._fetch()

    # What is shown

    def _fetch(self) -> None:
        packet_id = self._packet.id
        pixels = round(_PAGE * self._context.theme.scale * self.devicePixelRatioF())
        self._say_state(tr("Looking whether anything changed…"), "info", "muted")
        self._context.ops.read(lambda db: _sent(db, packet_id), self._on_read, owner=self, failed=self._on_failed)
        self._context.ops.read(
            lambda db: _looked(db, packet_id, pixels), self._on_looked, owner=self, failed=self._on_failed
        )

    @Slot(object)
    def _on_read(self, sent: Sent) -> None:
        if sent.packet.id != self._packet.id:
            return
        self._packet = packet = sent.packet
        day = formats.full_day(packet.sent_on)
        self.about.setText(
            tr("{job}. Sent on {day}.", job=sent.job, day=day) if sent.job else tr("Sent on {day}.", day=day)
        )
        self._offer(sent.others)
        self._clear()
        if sent.letter:
            self.tabs.addTab(self._letter_tab(sent.letter), tr("Letter"))
        if sent.posting:
            self.tabs.addTab(self._posting_tab(sent), tr("Posting"))
        if sent.answers:
            self.tabs.addTab(reading_text(sent.answers, tr("Your answers to the application form")), tr("Answers"))
        if files := attached(packet):
            self.tabs.addTab(file_list(self._context, files), tr("Files"))
        if sent.behind:
            text = reading_text(sent.behind, tr("What each sentence of the letter rested on"))
            note = label(tr("What each sentence rested on then, to have ready when they ask."), "muted", wrap=True)
            self.tabs.addTab(_held(stacked(note, text, margins=8)), tr("Behind the letter"))
        self.tabs.setVisible(self.tabs.count() > 0)
        self.nothing.setVisible(not self.tabs.count())

    def _letter_tab(self, text: str) -> QWidget:
        self._letter = QStackedWidget()
        self._letter.addWidget(reading_text(text, tr("The letter that was sent")))
        self._as_text = button(tr("Show as text"), self._on_as_text, "link")
        self._as_text.hide()
        bar = FlowLayout(8)
        pages, frozen = pages_of(self._packet), content_of(self._packet).letter
        if pages is not None:
            opening = button(
                tr("Open the PDF"), partial(open_kept, self._context, pages.name, pages.sha256, self), "link"
            )
            saving = button(
                tr("Save the PDF"), partial(save_kept, self._context, pages.name, pages.sha256, self), "link"
            )
            for each in (opening, saving, self._as_text):
                bar.addWidget(each)
        elif frozen is not None and frozen.trouble:
            bar.addWidget(label(tr("Kept as text alone: {trouble}.", trouble=frozen.trouble), "muted", wrap=True))
        column = stacked(bar, self._letter, margins=8)
        column.setStretch(1, 1)
        return _held(column)

    def _posting_tab(self, sent: Sent) -> QWidget:
        text = reading_text(sent.posting, tr("The posting as it was"))
        if sent.original is None:
            return text
        save = button(tr("Save it as it was captured"), partial(save_kept, self._context, *sent.original, self), "link")
        return _held(stacked(in_row(save, 1), text, margins=8))

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        if looked.packet_id != self._packet.id:
            return
        self._show_state(looked.verified)
        if looked.pictures and self._letter is not None:
            self._letter.addWidget(scrolled_pages(self._context.theme, looked.pictures))
            self._letter.setCurrentIndex(1)
            self._as_text.show()

    def _show_state(self, verified: Verified) -> None:
        zone = self._context.clock.now().tzinfo
        since = formats.full_day(self._packet.at.astimezone(zone).date())
        unknown = any(p.kind is PartKind.RECORD and p.state is PartState.UNKNOWN for p in verified.parts)
        if not verified.is_whole:
            from apptracker.services.packet_checks import words_of

            parts = ", ".join(words_of(part) for part in verified.damaged)
            words = tr(
                "Not as it went out: {parts}. A backup from before still has it; restore one under Settings.",
                parts=parts,
            )
            self._say_state(words, "warning", "danger")
        elif unknown:
            words = tr("Sent before checksums of everything were kept; nothing shows that it changed.")
            self._say_state(words, "info", "muted")
        else:
            self._say_state(
                tr("Unchanged since {since}: every checksum is as it was.", since=since), "check", "success"
            )

    def _say_state(self, words: str, icon: str, role: str) -> None:
        while (item := self._sign.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        self._sign.addWidget(Icon(self._context.theme, icon, "text-muted" if role == "muted" else role))
        self.state.setText(words)
        set_role(self.state, role)

    def _offer(self, others: tuple[SentPacket, ...]) -> None:
        self.chooser.clear()
        days = [each.sent_on for each in others]
        for number, each in enumerate(others):
            again = days[:number].count(each.sent_on)
            day = formats.full_day(each.sent_on)
            self.chooser.addItem(tr("{day}, {number}", day=day, number=again + 1) if again else day, each)
            if each.id == self._packet.id:
                self.chooser.setCurrentIndex(number)
        self.chooser.setVisible(len(others) > 1)

    def _on_failed(self, error: AppError) -> None:
        self._clear()
        self.say_trouble(words_for_person(error))

    def _clear(self) -> None:
        self._letter = None
        while (page := self.tabs.widget(0)) is not None:
            self.tabs.removeTab(0)
            page.deleteLater()

    def say_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    @Slot()
    def _on_as_text(self) -> None:
        if self._letter is None:
            return
        text = self._letter.currentIndex() == 1
        self._letter.setCurrentIndex(0 if text else 1)
        self._as_text.setText(tr("Show as pages") if text else tr("Show as text"))

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        chosen = self.chooser.itemData(index)
        if chosen.id != self._packet.id:
            self._packet = chosen
            self.saved.hide()
            self.say_trouble("")
            self._fetch()

    # Ways out

    @Slot()
    def _on_folder(self) -> None:
        from apptracker.services.packet_export import name_of

        into = self._context.prompts.open_folder(tr("Where the folder goes"), Path.home())
        if into is not None:
            name = name_of(self._packet)
            names = (name, *(f"{name} ({number})" for number in range(2, 1000)))
            self._export(next((p for n in names if not (p := into / n).exists()), into / name))

    @Slot()
    def _on_zip(self) -> None:
        from apptracker.services.packet_export import name_of

        chosen = self._context.prompts.save_file(tr("Export what was sent"), f"{name_of(self._packet)}.zip", tr(_ZIP))
        if chosen is not None:
            path = chosen if chosen.suffix.lower() == ".zip" else chosen.with_name(f"{chosen.name}.zip")
            self._export(path, force=path == chosen)  # the person has agreed to replace that one only

    def _export(self, path: Path, *, force: bool = False) -> None:
        from apptracker.services import packet_export

        packet_id = self._packet.id
        self.say_trouble("")
        self._context.ops.read(
            lambda db: packet_export.export(db, packet_id, path, force=force),
            self._on_exported,
            owner=self,
            failed=self._on_export_failed,
            words=tr("Exporting what was sent"),
        )

    @Slot(object)
    def _on_exported(self, made: object) -> None:
        from apptracker.services.packet_export import Exported

        assert isinstance(made, Exported)
        self._exported = made.path
        self._where.set_text(tr("Saved as {name} in {parent}", name=made.path.name, parent=made.path.parent))
        self.saved.show()
        if made.lost:
            lost = ", ".join(made.lost)
            self.say_trouble(tr("Left out, because it cannot be read any more: {files}.", files=lost))

    def _on_export_failed(self, error: AppError) -> None:
        self.saved.hide()
        self.say_trouble(words_for_person(error))

    @Slot()
    def _on_open_exported(self) -> None:
        self._context.prompts.open_path(self._exported)


def show_sent(context: Context, application_id: int, parent: QWidget, version_id: int | None = None) -> None:
    """What was sent last for an application, or last with that version of its letter; where nothing was, how to get
    there."""
    packets = context.db.read.sent_packets(application_id)
    packets = [each for each in packets if version_id in (None, each.document_version_id)]
    if packets:
        SentDialog(context, packets[-1], parent).open()
    else:
        context.go.say(tr("Nothing was sent for this yet. Mark it as sent when it is."))


def reading_text(text: str, name: str) -> QPlainTextEdit:
    """Text to read and copy, not to change."""
    made = QPlainTextEdit(text)
    made.setReadOnly(True)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    made.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    set_role(made, "reading")
    return made


def _held(layout: object) -> QWidget:
    made = QWidget()
    made.setLayout(layout)  # type: ignore[arg-type]
    return made


def _sent(db: Database, packet_id: int) -> Sent:
    from apptracker.services.packet_export import answers_in_words, behind_in_words

    packet = db.read.sent_packet(packet_id)
    content = content_of(packet)
    letter = posting = ""
    original = None
    if packet.document_version_id is not None:
        letter = db.read.document_version(packet.document_version_id)[1].text
    if packet.posting_id is not None:
        captured = db.read.captured_posting(packet.posting_id)
        posting = captured.text
        if captured.original_sha256 is not None:
            original = captured.source_name or "posting", captured.original_sha256
    return Sent(
        packet,
        tuple(db.read.sent_packets(packet.application_id)),
        job_at(content.title, content.employer),
        letter,
        posting,
        original,
        answers_in_words(content) if content.answers else "",
        behind_in_words(content) if content.grounds else "",
    )


def _looked(db: Database, packet_id: int, pixels: int) -> Looked:
    from apptracker.services import packet_checks, packets

    packet = db.read.sent_packet(packet_id)
    pages = packets.pages_as_sent(db, packet, pixels)
    pictures = tuple(QImage.fromData(page) for page in pages.pages) if pages else ()
    return Looked(packet_id, pictures, packet_checks.verify(db, packet_id))

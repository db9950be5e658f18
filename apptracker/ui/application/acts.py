"""What can be done with the application that a page shows: its actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from apptracker.ui import moving
from apptracker.ui.today import gone
from apptracker.ui.tr import tr

if TYPE_CHECKING:
    from apptracker.ui.application.interviews import Interviews
    from apptracker.ui.application.letter import LetterSection
    from apptracker.ui.pages.application import ApplicationPage


class Acts:
    """``handlers``: by action. The page lives as long as this."""

    def __init__(self, page: ApplicationPage) -> None:
        self._page = page
        self._context = page.context

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The actions that are the page's while it shows; the letter's too while that is looked at."""
        page = self._page
        handlers: dict[str, Callable[[], object]] = {
            "application.stage": page.head.open_stages,
            "application.letter": self._on_letter,
            "application.sent": self._on_sent,
            "application.packet": self._on_packet,
            "application.answered": self._on_answered,
            "application.note": self._on_note,
            "application.event": self._on_event,
            "application.reminder": self._on_reminder,
            "application.interview": self._on_interview,
            "application.contact": self._on_contact,
            "application.attach": self._on_attach,
            "application.prep": self._on_prep,
            "application.texts": self._on_texts,
            "application.archive": self._on_archive,
            "application.delete": self._on_delete,
            "section.next": page.tabs.next,
            "section.previous": page.tabs.previous,
        }
        if not page.alone:
            handlers["application.expand"] = page.whole_wanted.emit
            handlers["application.window"] = page.open_in_window
        if page.among is not None:
            handlers["application.next"] = page.go_next
            handlers["application.previous"] = page.go_previous
        if page.tabs.current == "letter":
            handlers |= self._letter().handlers()
        return handlers

    def do(self, target: str) -> None:
        """An action by its id, something about silence, or a section by its name."""
        page = self._page
        handler = self.handlers().get(target)
        if handler is not None:
            handler()
        elif target == "quiet.ask":
            gone.ask(self._context, page.application_id, page)
        elif target == "quiet.no-response":
            gone.no_response(self._context, page, [page.application_id], page.head.employer.accessibleName())
        else:
            page.show_section(target)

    def move(self, stage: str) -> None:
        moving.move(
            self._context, self._page.application_id, stage, tr("Moved to {stage}", stage=stage), owner=self._page
        )

    def _on_letter(self) -> None:
        self._page.show_section("letter")

    def _on_texts(self) -> None:
        self._page.show_section("texts")

    def _on_sent(self) -> None:
        self._page.show_section("letter")
        self._letter().handlers()["application.sent"]()

    def _on_packet(self) -> None:
        from apptracker.ui.application.sent import show_sent

        show_sent(self._context, self._page.application_id, self._page.window())

    def _letter(self) -> LetterSection:
        return self._page.section("letter")  # type: ignore[return-value]

    def _on_note(self) -> None:
        from apptracker.ui.application.notes import NoteDialog

        NoteDialog(self._context, self._page.application_id, self._page.window()).open()

    def _on_event(self) -> None:
        self._page.section("history").add_event()  # type: ignore[attr-defined]

    def _on_answered(self) -> None:
        from apptracker.ui.application.notes import AnsweredDialog

        AnsweredDialog(self._context, self._page.application_id, self._page.window()).open()

    def _on_reminder(self) -> None:
        from apptracker.ui.reminding import AddReminderDialog

        id_ = self._page.application_id
        AddReminderDialog(self._context, application_id=id_, parent=self._page.window()).open()

    def _on_interview(self) -> None:
        self._interviews().plan()

    def _on_prep(self) -> None:
        self._interviews().prepare()

    def _interviews(self) -> Interviews:
        return self._page.section("interviews")  # type: ignore[return-value]

    def _on_contact(self) -> None:
        from apptracker.ui.application.people import AddPersonDialog

        AddPersonDialog(self._context, self._page.application_id, self._page.window()).open()

    def _on_attach(self) -> None:
        self._page.show_section("files")
        self._page.section("files").choose()  # type: ignore[attr-defined]

    def _on_archive(self) -> None:
        from apptracker.services import applications

        id_, archived = self._page.application_id, not self._page.is_archived
        toast = tr("Archived") if archived else tr("Taken out of the archive")
        self._context.ops.change(
            lambda db: applications.archive(db, [id_], archived=archived), owner=self._page, toast=toast
        )

    def _on_delete(self) -> None:
        from apptracker.services import applications

        id_ = self._page.application_id
        self._context.ops.change(
            lambda db: applications.delete(db, [id_]), owner=self._page, toast=tr("Moved to the bin")
        )

"""Planning an interview on a day of the calendar: the form of an application's page, asking for the application too."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from apptracker.domain.errors import UserError
from apptracker.ui.application.planning import PlanInterviewDialog
from apptracker.ui.application_field import ApplicationField
from apptracker.ui.context import Context
from apptracker.ui.tr import tr


class PlanOnDayDialog(PlanInterviewDialog):
    """``beside``: the application to begin with."""

    def __init__(self, context: Context, beside: int | None, parent: QWidget | None = None) -> None:
        super().__init__(context, beside or 0, (), parent)
        self.about = "a day"
        self.field = ApplicationField(context, beside)
        self.field.setPlaceholderText(tr("Type an employer to find the application"))
        self.field.chosen.connect(self._on_application_chosen)
        self.add("application", tr("For"), self.field)
        row = self._rows.takeAt(self._rows.count() - 1)
        assert row is not None
        self._rows.insertItem(0, row)
        QWidget.setTabOrder(self.field, self.when)
        self.field.setFocus()

    def save(self) -> None:
        if self.field.application_id is None:
            self.refuse(UserError("calendar.application"), "application")
            self.field.setFocus()
        else:
            super().save()

    def _on_application_chosen(self, application_id: int | None) -> None:
        self._application_id = application_id or 0
        self._offer_stages()

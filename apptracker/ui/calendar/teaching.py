"""What the calendar teaches while there is nothing to show, over the days and not in their place."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from apptracker.ui.context import Context
from apptracker.ui.tr import tr
from apptracker.ui.widgets.basics import Card, FlowLayout, action_button, label

_WIDE = 420
_EDGE = 24  # pixels it keeps from the edges of the days


class Teaching(Card):
    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(tr("Your days fill by themselves"))
        self.setParent(page)
        self.setObjectName("calendarTeaching")
        self._theme = context.theme
        sentence = tr(
            "Interviews, reminders and closing dates stand here on their days; drag one to move it, or press N on a "
            "day for something new."
        )
        capture = action_button(context.actions["capture"], "primary")
        sample = action_button(context.actions["sample.load"], "link")
        self.body.addWidget(label(sentence, "muted", wrap=True))
        ways = FlowLayout(spacing=12)
        ways.addWidget(capture)
        ways.addWidget(sample)
        self.body.addLayout(ways)

    def place(self, within: QRect) -> None:
        """In the middle of the lower part of the days."""
        width = min(round(_WIDE * self._theme.scale), within.width() - 2 * _EDGE)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        x = within.left() + (within.width() - width) // 2
        y = within.top() + max(_EDGE, (within.height() - height) * 2 // 3)
        self.setGeometry(x, y, width, height)
        self.raise_()

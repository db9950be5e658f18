"""A calm box of words."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QWidget

from apptracker.ui.theme import set_role
from apptracker.ui.widgets.basics import label, stacked, tip

LONG_QUOTE = 160  # characters that are shown of a quote


class Box(QFrame):
    """Words, a quieter line below them, perhaps a heading above and ways to deal with it. ``role``: note, caution or
    alarm."""

    def __init__(self, role: str, text: str, more: str = "", *, heading: str = "", ways: QLayout | None = None) -> None:
        super().__init__()
        set_role(self, role)
        parts: list[QWidget | QLayout] = [label(heading, "strong", wrap=True)] if heading else []
        parts.append(label(text, wrap=True))
        if more:
            shown = more if len(more) <= LONG_QUOTE else more[: LONG_QUOTE - 2].rstrip() + " …"
            quieter = label(shown, "small", wrap=True)
            quieter.setToolTip(tip(more) if shown != more else "")
            parts.append(quieter)
        if ways is not None:
            parts.append(ways)
        column = stacked(*parts, spacing=2)
        column.setContentsMargins(10, 8, 10, 8)
        self.setLayout(column)
        self.setAccessibleName(f"{heading}: {text}" if heading else text)

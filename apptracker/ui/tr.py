"""Every text a person sees goes through here to Qt's translation, in one context, with the English text as its key.

``tr("Moved to {stage}", stage=name)`` fills the braces after translating, so that other languages may put them
elsewhere. ``trn("{n} card", "{n} cards", count)`` chooses by number. A text that stands in a constant is marked where
it stands (``mark("Late")``) and translated where it is shown (``tr(LATE)``): constants are made before the language is
known.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT = "apptracker"
#: Texts made below the window, whole sentences with gaps where values stand: they reach it filled in
#: (:func:`apptracker.ui.language.said`).
BELOW = "below"


def tr(source: str, /, **values: object) -> str:
    """``source`` in the person's language, its ``{names}`` filled with ``values``; a ``stage`` that has the name it
    came with is named in that language, too."""
    text = QCoreApplication.translate(CONTEXT, source)
    return text.format(**_named(values)) if values else text


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """``one`` or ``many`` as the person's language counts ``n``; ``{n}`` in them is the number as the locale writes it.

    The plural is the key; what it becomes in a language of several plural forms, its translation says.
    """
    text = QCoreApplication.translate(CONTEXT, many, "", n)
    if text == many and n == 1:
        text = one
    return text.format(n=QLocale().toString(n), **_named(values))


def _named(values: dict[str, object]) -> dict[str, object]:
    if "stage" in values:
        values["stage"] = QCoreApplication.translate(BELOW, str(values["stage"]))
    return values


def mark(source: str, /) -> str:
    """``source`` itself: a text that is translated where it is shown."""
    return source

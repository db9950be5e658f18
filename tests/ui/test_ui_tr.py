"""Texts in the person's language: a translator changes what is shown, numbers choose their form, braces are filled."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from apptracker.ui.tr import CONTEXT, mark, tr, trn

LATE = mark("Late by {days}")
SPANISH = {"Late by {days}": "{days} de retraso", "{n} cards": "{n} tarjetas"}


class Spanish(QTranslator):
    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        found = SPANISH.get(source) if context == CONTEXT else None  # None, not "": what is not known stays English
        return "{n} tarjeta" if n == 1 and found else found


@pytest.fixture
def _spanish(qapp: QCoreApplication) -> Iterator[None]:
    translator = Spanish()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_english_is_the_text_itself() -> None:
    assert tr(LATE, days="2 days") == "Late by 2 days"
    assert trn("{n} card", "{n} cards", 1) == "1 card"
    assert trn("{n} card", "{n} cards", 1200) == "1,200 cards"


@pytest.mark.usefixtures("_spanish")
def test_a_translator_has_the_last_word_and_chooses_the_form() -> None:
    assert tr(LATE, days="2 días") == "2 días de retraso"
    assert trn("{n} card", "{n} cards", 1) == "1 tarjeta"
    assert trn("{n} card", "{n} cards", 3) == "3 tarjetas"
    assert tr("Not known to it") == "Not known to it"

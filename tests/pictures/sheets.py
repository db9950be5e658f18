"""Contact sheets to look at: ``python3 dev.py shots --sheets [--only SCREEN]``.

Every screen over a choice of looks in which each two values of different axes meet at least once: theme, window size,
scale of the screen, size of the letters, direction, language and amount of data. A sheet per screen in
``build/shots/sheets``, and each picture by itself below it, to look closer.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from apptracker.ui import language

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
AMOUNTS = ("empty", "few", "many")
CELL = 640, 430  # pixels of a picture on a sheet
COLUMNS = 4


class Look(NamedTuple):
    """``scale``: percent of the screen; ``letters``: percent of the person's own font size."""

    theme: str
    size: tuple[int, int]
    scale: int
    letters: int
    direction: str
    language: str
    data: str

    @property
    def words(self) -> str:
        wide, high = self.size
        return (
            f"{self.theme} {wide}x{high} screen {self.scale} % letters {self.letters} % "
            f"{self.direction} {self.language} {self.data}"
        )

    @property
    def file(self) -> str:
        return self.words.replace(" %", "").replace(" ", "-")


def languages() -> tuple[str, ...]:
    """English and whatever the window is translated to."""
    return ("en", *sorted(file.stem for file in TRANSLATIONS.glob("*.ts") if len(file.stem) == 2))


def axes() -> Look:
    """What there is to choose from for each field of a look."""
    return Look(
        theme=("light", "dark", "high-contrast"),  # type: ignore[arg-type]
        size=((900, 600), (1280, 800), (1920, 1080)),  # type: ignore[arg-type]
        scale=(100, 150, 200),  # type: ignore[arg-type]
        letters=(100, 150, 200),  # type: ignore[arg-type]
        direction=("ltr", "rtl"),  # type: ignore[arg-type]
        language=languages(),  # type: ignore[arg-type]
        data=AMOUNTS,  # type: ignore[arg-type]
    )


def pairwise(axes: Iterable[Iterable[object]]) -> list[tuple[object, ...]]:
    """Few combinations of a value of each axis such that any two values of two axes stand together in one of them."""
    rows = list(product(*axes))
    pairs = {row: frozenset(combinations(enumerate(row), 2)) for row in rows}
    open_ = set().union(*pairs.values())
    chosen = []
    while open_:
        best = max(rows, key=lambda row: len(pairs[row] & open_))
        chosen.append(best)
        open_ -= pairs[best]
    return chosen


def looks() -> list[Look]:
    return [Look(*row) for row in pairwise(axes())]  # type: ignore[arg-type]


def make(out: Path, only: Iterable[str]) -> int:
    """All sheets. A scale of the screen is a matter of the whole process, so each has one of its own."""
    folder = out / "sheets"
    folder.mkdir(parents=True, exist_ok=True)
    for scale in sorted({look.scale for look in looks()}):
        environment = {**os.environ, "QT_SCALE_FACTOR": str(scale / 100), "QT_QPA_PLATFORM": screen(folder, scale)}
        command = [sys.executable, str(Path(__file__).with_name("shots.py")), "--sheets", "--out", str(out)]
        command += ["--scale", str(scale / 100), *(f"--only={name}" for name in only)]
        if subprocess.run(command, env=environment, cwd=ROOT).returncode:
            return 1
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(sys.argv[:1])
    assert application is not None
    for name in only:
        cells = [(look.words, folder / name / f"{look.file}.png") for look in looks()]
        composed([(words, file) for words, file in cells if file.exists()]).save(str(folder / f"{name}.png"))
    return 0


def screen(folder: Path, scale: int) -> str:
    """The offscreen platform with a screen that holds the largest window: its own is 800 pixels wide, and dialogs and
    menus keep within it."""
    wide, high = max(look.size for look in looks())
    one = {"name": "one", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    one |= {"width": wide * scale // 100, "height": high * scale // 100}
    file = folder / f"screen-{scale}.json"
    file.write_text(json.dumps({"screens": [one]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def part(out: Path, only: Iterable[str], scale: float) -> None:
    """The pictures of one scale of the screen."""
    from shots import fill, one  # it calls this module

    from apptracker.ui.theme import Theme

    application = QApplication(sys.argv[:1])
    theme = Theme(application, "light")
    folder = Path(tempfile.mkdtemp(prefix="apptracker-sheets-"))
    try:
        for data in AMOUNTS:
            fill(folder / data, data)
        for look in looks():
            if look.scale != round(scale * 100):
                continue
            speak(look)
            theme.choose(look.theme, look.letters / 100)
            for name in only:
                file = out / "sheets" / name / f"{look.file}.png"
                file.parent.mkdir(exist_ok=True)
                picture = one(name, folder / look.data, theme, look.size, application)
                if picture is None:
                    file.unlink(missing_ok=True)
                else:
                    picture.save(str(file))
    finally:
        shutil.rmtree(folder)


def speak(look: Look) -> None:
    """The language and the direction of what is opened from now on."""
    language.speak(look.language)
    country = QLocale.Country.Spain if look.language == "es" else QLocale.Country.UnitedStates
    QLocale.setDefault(QLocale(QLocale(look.language).language(), country))
    rtl = look.direction == "rtl"
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)


def composed(cells: list[tuple[str, Path]]) -> QPixmap:
    """The pictures side by side, in their own proportions, each under its words."""
    wide, high = CELL
    gap, line = 12, 20
    columns = min(COLUMNS, max(1, len(cells)))
    rows = max(1, -(-len(cells) // columns))
    made = QPixmap(columns * (wide + gap) + gap, rows * (high + line + gap) + gap)
    made.fill(QColor("#777777"))
    painter = QPainter(made)
    painter.setPen(QColor("white"))
    for number, (words, file) in enumerate(cells):
        x, y = gap + number % columns * (wide + gap), gap + number // columns * (high + line + gap)
        picture = QPixmap(str(file))
        painter.drawText(x, y + 14, words)
        fitted = picture.scaled(
            wide, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap(x, y + line, fitted)
    painter.end()
    return made

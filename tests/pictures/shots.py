"""Pictures of every page: ``python3 dev.py shots [--out DIR]``.

For each page a contact sheet (light and dark; empty, a few and 5,000 applications; 900×600 and 1440×900) at 100 % and
at 200 %, and the pictures of the README in ``resources/pictures``. The window is the real one, drawn offscreen, over
data made anew from fixed seeds at a fixed time. ``--theme high-contrast`` and ``--font 2`` show what fewer see.
``--sheets`` makes contact sheets over a pairwise choice of everything a window can look like (see ``sheets``).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / part) for part in ("benchmarks", "ui", "")]

import bench_data  # noqa: E402
import sheets  # noqa: E402
from PySide6.QtCore import QEvent, QLocale, QRect, Qt  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402
from screens import SHOTS  # noqa: E402
from ui_helpers import ScriptedPrompts  # noqa: E402

from apptracker.domain.clock import FrozenClock  # noqa: E402
from apptracker.services import letters, samples  # noqa: E402
from apptracker.store import Database  # noqa: E402
from apptracker.ui.ops import InlineExecutor  # noqa: E402
from apptracker.ui.start import compose  # noqa: E402
from apptracker.ui.state import WindowState  # noqa: E402
from apptracker.ui.theme import Theme  # noqa: E402
from apptracker.ui.tokens import THEMES as TOKENS  # noqa: E402
from apptracker.ui.window import MainWindow  # noqa: E402

NOW = datetime.fromisoformat("2026-11-23T09:00-06:00")  # a Monday
MANY = 5000
SIZES = ((900, 600), (1440, 900))
THEMES = ("light", "dark")
DATA = ("empty", "few", "many")
_ROUNDS = 20  # at most, until a window stands still
README = {
    "today": ("today", 1180, 760),
    "applications": ("applications", 1280, 760),
    "letter": ("sentence", 1400, 800),
    "guide": ("guide-skill", 1180, 760),
}


def fill(folder: Path, data: str) -> None:
    with Database.open(folder, FrozenClock(NOW)) as db:
        if data == "few":
            samples.load(db)
            written = [a.id for a in db.read.applications() if db.read.posting(a.id)]
            letters.keep(db, written[0])
    if data == "many":
        bench_data.fill(folder, MANY)


@contextmanager
def opened(folder: Path, theme: Theme, size: tuple[int, int]) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with Database.open(folder, FrozenClock(NOW)) as db:
        theme.adjust(density="comfortable", accent="usual", motion="system")  # whatever the picture before chose
        window = MainWindow(theme, WindowState(folder.parent / "no-state.toml"))
        window.build()
        context = compose(window, db, FrozenClock(NOW), InlineExecutor(), ScriptedPrompts())
        window.resize(*size)
        window.show()
        window.adopt(context)
        settle(application)
        yield window
        for top in application.topLevelWidgets():
            if isinstance(top, QDialog) or top.windowType() is Qt.WindowType.Popup:
                top.close()
        window.close()
        context.ops.close()
        window.deleteLater()
        settle(application)


def settle(application: QApplication) -> None:
    for _ in range(4):
        application.processEvents()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def grabbed(window: QWidget, application: QApplication) -> QPixmap:
    """The window as it looks, with whatever dialog or menu stands over it."""
    settle(application)
    QGuiApplication.styleHints().setCursorFlashTime(0)
    QTest.qWait(80)  # texts that grow with what stands in them have their height some rounds later
    picture = window.grab()
    for _ in range(_ROUNDS):
        QTest.qWait(60)
        before, picture = picture, window.grab()
        if before.toImage() == picture.toImage():
            break
    painter = QPainter(picture)
    for top in application.topLevelWidgets():
        if top.isVisible() and top.windowType() is Qt.WindowType.Popup:
            painter.drawPixmap(window.mapFromGlobal(top.pos()), top.grab())
        elif top.isVisible() and top is not window and isinstance(top, QDialog):
            over = top.grab()
            painter.fillRect(QRect(0, 0, window.width(), window.height()), QColor(0, 0, 0, 70))
            painter.drawPixmap((window.width() - top.width()) // 2, max(0, (window.height() - top.height()) // 3), over)
    painter.end()
    return picture


def one(name: str, folder: Path, theme: Theme, size: tuple[int, int], application: QApplication) -> QPixmap | None:
    with opened(folder, theme, size) as window:
        assert window.context is not None
        db = window.context.db
        before = db.read.latest_change_id()
        shown = SHOTS[name](window)
        picture = grabbed(shown, application) if shown is not None else None
        if db.read.latest_change_id() != before:
            db.undo()  # the pictures that follow show the data as it was
        return picture


def sheet(cells: list[tuple[str, QPixmap]]) -> QPixmap:
    """The pictures side by side, in their own proportions, each with its words."""
    wide, high, gap, columns = 760, 500, 16, 2
    rows = -(-len(cells) // columns)
    made = QPixmap(columns * (wide + gap) + gap, rows * (high + 24 + gap) + gap)
    made.fill(QColor("#777777"))
    painter = QPainter(made)
    for number, (words, picture) in enumerate(cells):
        x, y = gap + number % columns * (wide + gap), gap + number // columns * (high + 24 + gap)
        plain = QPixmap(picture)
        plain.setDevicePixelRatio(1)
        fitted = plain.scaled(
            wide, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.setPen(QColor("white"))
        painter.drawText(x, y + 14, words)
        painter.drawPixmap(x, y + 20, fitted)
    painter.end()
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description="pictures of every page")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "shots")
    parser.add_argument("--only", action="append", choices=list(SHOTS), help="this page alone; may be given again")
    parser.add_argument("--sheets", action="store_true", help="contact sheets over a pairwise choice of looks")
    parser.add_argument("--scale", type=float, help="one scale alone, without the README's pictures")
    parser.add_argument("--theme", action="append", choices=TOKENS, help="this theme alone; may be given again")
    parser.add_argument("--font", type=float, default=1.0, help="the person's font size, 1 for normal")
    parser.add_argument("--data", action="append", choices=DATA, help="this data alone; may be given again")
    parser.add_argument("--readme", action="store_true", help="the README's pictures alone")
    options = parser.parse_args()
    if options.sheets:
        names = options.only or list(SHOTS)
        if options.scale is None:
            return sheets.make(options.out, names)
        sheets.part(options.out, names, options.scale)
        return 0
    if options.scale is None:
        for scale in (1,) if options.readme else (1, 2):
            environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
            command = [sys.executable, __file__, "--scale", str(scale), *sys.argv[1:]]
            if subprocess.run(command, env=environment, cwd=ROOT).returncode:
                return 1
        return 0
    options.out.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    application = QApplication(sys.argv[:1])
    theme = Theme(application, "light")
    ending = f"@{options.scale:g}x" if options.font == 1 else f"@{options.scale:g}x-{options.font:g}"
    folder = Path(tempfile.mkdtemp(prefix="apptracker-shots-"))
    try:
        for data in options.data or DATA:
            fill(folder / data, data)
        for name in () if options.readme else options.only or SHOTS:
            cells = []
            for look in options.theme or THEMES:
                theme.choose(look, options.font)
                for data in options.data or DATA:
                    for size in SIZES:
                        picture = one(name, folder / data, theme, size, application)
                        if picture is not None:
                            cells.append((f"{name} · {look} · {data} · {size[0]}×{size[1]}", picture))
                            picture.save(str(options.out / f"{name}-{look}-{data}-{size[0]}{ending}.png"))
            sheet(cells).save(str(options.out / f"sheet-{name}{ending}.png"))
        if options.scale == 1 and not (options.only or options.theme or options.data or options.font != 1):
            readme(folder, theme, application)
    finally:
        shutil.rmtree(folder)
    return 0


def readme(folder: Path, theme: Theme, application: QApplication) -> None:
    target = ROOT / "resources" / "pictures"
    target.mkdir(exist_ok=True)
    theme.choose("light")
    for name, (shot, width, height) in README.items():
        picture = one(shot, folder / "few", theme, (width, height), application)
        assert picture is not None
        plain = picture.toImage()
        for fewer in (QImage.Format.Format_RGB666, QImage.Format.Format_RGB888):  # colors that pack well
            plain = plain.convertToFormat(fewer)
        plain.save(str(target / f"{name}.png"), "PNG", 0)  # as tightly as PNG can


if __name__ == "__main__":
    sys.exit(main())

"""Themes from tokens: readable everywhere in each, following the system; icons and shortcuts that exist."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot
from ui_helpers import Desk

import apptracker
from apptracker import paths
from apptracker.domain.stages import StageKind
from apptracker.ui import tokens
from apptracker.ui.actions import SPECS, Spec
from apptracker.ui.ops import Job
from apptracker.ui.theme import CHIP_GROUND, SYSTEM, Theme
from apptracker.ui.toasts import Progress
from apptracker.ui.tokens import ACCENTS, DENSITIES, OWN_ACCENT, THEMES, Tokens, contrast, mixed

ENOUGH = 4.5  # contrast of text (WCAG AA)
EDGE = 3.0  # contrast of what shows where a control is

GROUNDS = ("background", "sidebar", "surface", "raised")
SOFT = ("accent-soft", "success-soft", "warning-soft", "danger-soft", "info-soft")
#: Every color that text is written in, with the grounds it stands on.
TEXT_ON: dict[str, tuple[str, ...]] = {
    "text": (*GROUNDS, *SOFT, "hover"),
    "text-muted": (*GROUNDS, "hover", "accent-soft", "info-soft"),
    "accent": (*GROUNDS, "accent-soft", "hover"),
    "accent-text": ("accent", "accent-hover"),
    "success": ("background", "surface", "raised", "hover", "accent-soft", "success-soft"),
    "warning": ("background", "surface", "raised", "hover", "accent-soft", "warning-soft"),
    "danger": ("background", "surface", "raised", "hover", "accent-soft", "danger-soft"),
    "info": ("background", "surface", "raised", "hover", "accent-soft", "info-soft"),
    "selection-text": ("selection",),
    "background": ("text",),  # the toast
    "ink": ("paper",),  # the letter as typeset
}
PAIRS = [(ink, ground) for ink, grounds in TEXT_ON.items() for ground in grounds]


@pytest.fixture(params=[(theme, accent) for theme in THEMES for accent in ACCENTS], ids="-".join)
def worn(request: pytest.FixtureRequest) -> Tokens:
    """Every theme with every accent color."""
    theme, accent = request.param
    return tokens.accented(tokens.load(theme), accent)


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read_on_every_ground(worn: Tokens, ink: str, ground: str) -> None:
    assert contrast(worn.colors[ink], worn.colors[ground]) >= ENOUGH


@pytest.mark.parametrize("kind", list(StageKind))
def test_a_stage_can_be_read_on_its_chip(worn: Tokens, kind: StageKind) -> None:
    hue = worn.stages[kind]
    assert contrast(hue, mixed(hue, worn.colors["surface"], CHIP_GROUND)) >= ENOUGH


@pytest.mark.parametrize("ground", ["background", "surface", "raised"])
def test_edges_and_focus_can_be_seen(worn: Tokens, ground: str) -> None:
    assert contrast(worn.colors["control"], worn.colors[ground]) >= EDGE
    assert contrast(worn.colors["focus"], worn.colors[ground]) >= EDGE


@pytest.mark.parametrize("accent", ACCENTS)
def test_high_contrast_shows_every_edge(accent: str) -> None:
    colors = tokens.accented(tokens.load("high-contrast"), accent).colors
    for edge in ("border", "control", "focus"):
        for ground in (*GROUNDS, *SOFT):
            assert contrast(colors[edge], colors[ground]) >= 7
    for ink, ground in PAIRS:
        assert contrast(colors[ink], colors[ground]) >= 7, (ink, ground)


def test_every_theme_has_the_same_tokens() -> None:
    light = tokens.load("light")
    for name in THEMES:
        theme = tokens.load(name)
        assert theme.colors.keys() == light.colors.keys()
        assert set(theme.stages) == set(StageKind)
        assert (theme.space, theme.radius, theme.type) == (light.space, light.radius, light.type)
        assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in (*theme.colors.values(), *theme.stages.values()))


@pytest.mark.parametrize("name", THEMES)
def test_accents_are_told_apart_and_leave_the_rest_alone(name: str) -> None:
    own = tokens.load(name)
    seen = set()
    for accent in ACCENTS:
        worn = tokens.accented(tokens.load(name), accent)
        assert worn.colors.keys() == own.colors.keys()
        changed = {name for name, color in worn.colors.items() if color != own.colors[name]}
        assert changed <= {"focus", "selection", "selection-text"} | {n for n in own.colors if n.startswith("accent")}
        assert bool(changed) is (accent != OWN_ACCENT)
        assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in worn.colors.values())
        assert worn.colors["accent-hover"] != worn.colors["accent"]
        seen.add(worn.colors["accent"])
    assert len(seen) == len(ACCENTS)


def test_compact_takes_room_and_never_the_letters() -> None:
    assert [tokens.room(pixels, "comfortable") for pixels in (0, 6, 18)] == [0, 6, 18]
    for pixels in range(1, 60):
        assert 0 <= tokens.room(pixels, "compact") < pixels
        assert tokens.room(pixels, "compact") <= tokens.room(pixels + 1, "compact")
    sheets = {
        density: tokens.style_sheet(tokens.load("light"), 1.0, {"down": "", "check": ""}, density)
        for density in DENSITIES
    }
    assert sheets["compact"] != sheets["comfortable"]
    for sheet in sheets.values():
        assert "@" not in sheet
        assert "px" not in re.findall(r"padding: -\S+", sheet)
    sizes = [re.findall(r"font-size: (\S+)", sheet) for sheet in sheets.values()]
    assert sizes[0] == sizes[1]


def test_what_blinks_and_fades_rests_with_reduced_motion(theme: Theme) -> None:
    hints = QGuiApplication.styleHints()
    usual = hints.cursorFlashTime()
    assert usual > 0
    theme.adjust(motion="reduced")
    assert theme.still
    assert hints.cursorFlashTime() == 0
    theme.adjust(motion="full")
    assert not theme.still
    assert hints.cursorFlashTime() == usual
    theme.adjust(motion=SYSTEM)


def test_nothing_moves_of_itself_without_asking(theme: Theme, qtbot: QtBot) -> None:
    """Nothing is animated but by Qt (see above) and by the bar of work that takes nobody knows how long."""
    moving = re.compile(r"\bQ(?:\w*Animation\w*|TimeLine|Movie|StateMachine)\b")
    package = Path(apptracker.__file__).parent / "ui"
    found = {file for file in package.rglob("*.py") if moving.search(file.read_text(encoding="utf-8"))}
    assert {file for file in found if ".still" not in file.read_text(encoding="utf-8")} == set()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    progress = Progress(window, theme)
    bar = progress.findChild(QProgressBar)
    assert bar is not None
    for motion, moves in (("full", True), ("reduced", False)):
        theme.adjust(motion=motion)
        job = Job(lambda: None, window, None, None, "Counting", None)
        progress.begin(job)
        assert bar.isVisible() is moves
        progress.end(job)
    theme.adjust(motion=SYSTEM)


def _rules() -> Iterator[tuple[str, str, str]]:
    """Rules of the style sheet that set both a color and a ground: selector, color, ground, as tokens."""
    text = paths.resource("resources", "themes", "window.qss").read_text(encoding="utf-8")
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)):
        ink = re.search(r"(?:^|[\s;])color:\s*@([a-z-]+)", body)
        ground = re.search(r"background(?:-color)?:\s*@([a-z-]+)", body)
        if ink and ground and "disabled" not in selector:
            yield " ".join(selector.split()), ink[1], ground[1]


def test_every_rule_of_the_style_sheet_can_be_read(worn: Tokens) -> None:
    rules = list(_rules())
    assert len(rules) > 5
    for selector, ink, ground in rules:
        assert contrast(worn.colors[ink], worn.colors[ground]) >= ENOUGH, selector


def test_the_style_sheet_names_no_color_of_its_own() -> None:
    text = paths.resource("resources", "themes", "window.qss").read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\s*[;}]|rgba?\(", text)


@pytest.mark.parametrize("name", THEMES)
def test_the_palette_can_be_read(theme: Theme, name: str) -> None:
    theme.choose(name)
    palette = QApplication.palette()
    role = QPalette.ColorRole
    for ink, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    ):
        assert contrast(palette.color(ink).name(), palette.color(ground).name()) >= ENOUGH, (ink, ground)


@pytest.mark.parametrize("code", ["#000000", "#ffffff"])
def test_contrast_is_computed_as_wcag_says(code: str) -> None:
    assert contrast(code, code) == 1
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54


def test_the_system_is_followed_live(
    open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    desk = open_desk("settings")
    theme = desk.context.theme
    theme.choose(SYSTEM)
    hints = QGuiApplication.styleHints()
    changes: list[str] = []

    class Follower:
        def note(self) -> None:
            changes.append(theme.tokens.name)

    follower = Follower()
    theme.changed.connect(follower.note)
    for wanted in ("dark", "dark", "high-contrast", "light"):
        monkeypatch.setattr(Theme, "_wanted", lambda self, wanted=wanted: wanted)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert changes == ["dark", "high-contrast", "light"]
    background = tokens.load("light").colors["background"]
    assert desk.window.grab().toImage().pixelColor(desk.window.width() - 3, 3) == QColor(background)


def test_who_chose_a_theme_keeps_it(theme: Theme) -> None:
    theme.choose("dark")
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens.name == "dark"


@pytest.mark.parametrize(
    ("scheme", "more_contrast", "worn"),
    [("Light", False, "light"), ("Dark", False, "dark"), ("Unknown", False, "light"), ("Dark", True, "high-contrast")],
)
def test_what_the_system_wants(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, scheme: str, more_contrast: bool, worn: str
) -> None:
    preference = Qt.ContrastPreference.HighContrast if more_contrast else Qt.ContrastPreference.NoPreference

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
            return Qt.ColorScheme[scheme]

        def accessibility(self) -> Hints:
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
            return preference

    monkeypatch.setattr("apptracker.ui.theme.QGuiApplication.styleHints", Hints)
    theme.choose(SYSTEM)
    assert theme.tokens.name == worn


def test_sizes_grow_with_the_font(theme: Theme) -> None:
    theme.choose("light", 1.0)
    body = theme.size("body")
    theme.choose("light", 2.0)
    assert theme.size("body") == 2 * body
    assert theme.font("title", strong=True).pixelSize() == 2 * theme.tokens.type["title"]
    assert f"font-size: {theme.size('title')}px" in theme.sheet


def _icons_in_code() -> set[str]:
    """Names of icons that the code asks for by a word of its own."""
    found = {spec.icon for spec in SPECS}
    for path in (Path(apptracker.__file__).parent / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"icon": 0, "icon_button": 1, "EmptyState": 1}.get(name)
            if place is not None and len(node.args) > place:
                argument = node.args[place]
                options = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
                found |= {o.value for o in options if isinstance(o, ast.Constant) and isinstance(o.value, str)}
    return found


def test_every_icon_named_in_code_is_there_and_every_one_there_draws(theme: Theme) -> None:
    theme.choose("light")
    there = {path.stem for path in paths.resource("resources", "icons").glob("*.svg")}
    assert _icons_in_code() <= there
    for name in sorted(there):
        image = theme.icon(name).pixmap(QSize(24, 24)).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        drawn = sum(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))
        assert drawn > 10, f"{name} draws nothing"


def test_icons_are_in_one_style() -> None:
    for path in paths.resource("resources", "icons").glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        assert 'viewBox="0 0 24 24"' in text, path.name
        assert "currentColor" in text, path.name
        assert not re.search(r'(?:fill|stroke)="#', text), path.name


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_as_sharp_as_the_screen(theme: Theme, ratio: float) -> None:
    picture = theme.icon("today").pixmap(QSize(20, 20), ratio)
    assert picture.size() == QSize(20, 20) * ratio
    assert picture.deviceIndependentSize().toSize() == QSize(20, 20)


def test_what_is_measured_while_the_letters_change_is_measured_in_the_new_ones(theme: Theme) -> None:
    """Pages that leave the window measure their rows meanwhile."""
    theme.choose("light", 1.0)
    found = [theme.font().pixelSize()]
    noting = theme.changing.connect(lambda: found.append(theme.font().pixelSize() - theme.size("body")))
    theme.choose("light", 1.5)
    theme.changing.disconnect(noting)
    theme.choose("light", 1.0)
    assert found == [theme.size("body"), 0]


def test_icons_follow_the_theme(theme: Theme) -> None:
    def color() -> str:
        image = icon.pixmap(QSize(24, 24)).toImage()
        dots = (image.pixelColor(x, y) for x in range(24) for y in range(24))
        return max(dots, key=lambda dot: dot.alpha()).name()

    theme.choose("light")
    icon = theme.icon("check", "danger")
    assert color() == theme.tokens.colors["danger"]
    theme.choose("dark")
    assert color() == theme.tokens.colors["danger"]


def test_every_shortcut_is_one_and_used_once() -> None:
    """What belongs to one page never meets what belongs to another, so that both may have the same key."""
    always = Counter(_keys(spec for spec in SPECS if spec.scope == "window"))
    assert "" not in always
    assert [key for key, count in always.items() if count > 1] == []
    for group in {spec.group for spec in SPECS}:
        here = Counter(_keys(spec for spec in SPECS if spec.group == group))
        assert [key for key, count in here.items() if count > 1] == []
        assert set(always).isdisjoint(_keys(spec for spec in SPECS if spec.group == group and spec.scope != "window"))
    assert len({spec.id for spec in SPECS}) == len(SPECS)
    assert all(spec.text and spec.group and spec.icon for spec in SPECS)


def _keys(specs: Iterable[Spec]) -> list[str]:
    return [QKeySequence(key).toString() for spec in specs for key in spec.keys]

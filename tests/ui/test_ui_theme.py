"""Themes from tokens: readable everywhere in each, following the system; icons and shortcuts that exist."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_helpers import Desk

import apptracker
from apptracker import paths
from apptracker.domain.stages import StageKind
from apptracker.ui import tokens
from apptracker.ui.actions import SPECS
from apptracker.ui.theme import CHIP_GROUND, SYSTEM, Theme
from apptracker.ui.tokens import THEMES, Tokens, contrast, mixed

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
    "success": ("background", "surface", "raised", "success-soft"),
    "warning": ("background", "surface", "raised", "warning-soft"),
    "danger": ("background", "surface", "raised", "danger-soft"),
    "info": ("background", "surface", "raised", "info-soft"),
    "selection-text": ("selection",),
    "background": ("text",),  # the toast
    "ink": ("paper",),  # the letter as typeset
}
PAIRS = [(ink, ground) for ink, grounds in TEXT_ON.items() for ground in grounds]


@pytest.fixture(params=THEMES)
def worn(request: pytest.FixtureRequest) -> Tokens:
    return tokens.load(request.param)


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


def test_high_contrast_shows_every_edge() -> None:
    colors = tokens.load("high-contrast").colors
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
    theme.changed.connect(lambda: changes.append(theme.tokens.name))
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
    keys = Counter(QKeySequence(key).toString() for spec in SPECS for key in spec.keys)
    assert "" not in keys
    assert [key for key, count in keys.items() if count > 1] == []
    assert len({spec.id for spec in SPECS}) == len(SPECS)
    assert all(spec.text and spec.group and spec.icon for spec in SPECS)

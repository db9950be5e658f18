"""Colors, sizes and icons on screen, from the tokens; follows the system's light, dark and contrast settings live."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING
from weakref import WeakSet, ref

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from apptracker import paths
from apptracker.ui import tokens
from apptracker.ui.tokens import Tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QIcon, QPalette

SYSTEM = "system"
CHOICES = (SYSTEM, *tokens.THEMES)
#: Whether things may move: as the system says, always, or never.
MOTIONS = (SYSTEM, "full", "reduced")
#: The density as a property of the application, for layouts that have no theme at hand.
DENSITY, LETTERS = "density", "letters"  # properties of the application
#: How much of a stage's hue its chip's ground shows.
CHIP_GROUND = 0.14
_TURN = 0.01  # seconds of putting on another theme between two looks at what the person does


class Followers:
    """Who is told that the theme changed. As a signal they :meth:`connect`, and nobody is told who is gone; but each is
    told in a step of its own, since together they take longer than a person should wait for an answer."""

    def __init__(self) -> None:
        self._slots: list[tuple[ref[object], str]] = []

    def connect(self, slot: Callable[[], object]) -> None:
        """``slot``: a method, of something that may go."""
        self._slots.append((ref(slot.__self__), slot.__name__))  # type: ignore[attr-defined]

    def steps(self) -> list[Callable[[], object]]:
        """Telling each of them."""
        self._slots = [(owner, name) for owner, name in self._slots if _is_there(owner())]
        return [partial(_tell, owner, name) for owner, name in self._slots]


def _tell(owner: ref[object], name: str) -> None:
    who = owner()
    if _is_there(who):
        getattr(who, name)()


def _is_there(who: object) -> bool:
    return who is not None and (not isinstance(who, QObject) or shiboken6.isValid(who))


class Theme(QObject):
    """The theme in force. ``changed`` tells after the application wears it, ``changing`` before.

    Making one loads the tokens and nothing else, for the first paint; :meth:`wear` dresses the application. Until then
    ``guess``, the theme worn last time, stands in for the system's choice, which takes 16 ms to ask for. ``fusion``:
    the application was started in the style Fusion, which spares setting it (that imports ``QStyle``, 10 ms).

    ``in_turns``: another theme is put on in several turns of the event loop, between which the window answers, and is
    seen once all of it is on.
    """

    changing = Signal()
    sheet = ""
    in_turns = False
    density = tokens.DENSITIES[0]
    accent = tokens.OWN_ACCENT
    motion = SYSTEM

    def __init__(
        self,
        application: QApplication,
        choice: str = SYSTEM,
        scale: float = 1.0,
        *,
        guess: str = "light",
        fusion: bool = False,
        density: str = "",
        accent: str = "",
        motion: str = "",
    ) -> None:
        super().__init__(application)
        self._take(density, accent, motion)
        self._application = application
        self._choice = choice if choice in CHOICES else SYSTEM
        self._scale = scale
        self._worn = False
        self._fusion = fusion
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self.changed = Followers()
        self._windows: WeakSet[QWidget] = WeakSet()
        self._steps: deque[Callable[[], object]] = deque()
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._on_turn)
        guessed = guess if self._choice == SYSTEM else self._choice
        self._load(guessed if guessed in tokens.THEMES else "light")

    def wear(self) -> None:
        """Dress the application, and from now on follow the system."""
        if self._worn:
            return
        from apptracker.ui.icons import Icons

        self._worn = True
        self._family = self._application.font()
        wanted = self._wanted()
        if wanted != self.tokens.name:
            self._load(wanted)
        self._icons = Icons(self)
        if not self._fusion:
            self._application.setStyle("Fusion")
        self._put_on()
        for window in self._dressed():
            self._put_on_window(window)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._flash = hints.cursorFlashTime()
        self._usual: dict[object, bool] = {}  # what moves where the person leaves it to the system
        hints.accessibility().motionPreferenceChanged.connect(self._calm)
        self._calm()

    def dress(self, window: QWidget) -> None:
        """Give a window and everything in it the look of ``window.qss``, now and whenever the theme changes. Dialogs
        and menus of a window are in it.

        A style sheet of the whole application would do, too, but Qt works that out anew for every part that is put into
        another, and takes seven times as long to change it.
        """
        self._windows.add(window)
        window.setStyleSheet(self.sheet)

    @property
    def choice(self) -> str:
        """What the person chose: :data:`SYSTEM` or one of the themes."""
        return self._choice

    @property
    def scale(self) -> float:
        """The person's font size, 1 for normal."""
        return self._scale

    def choose(self, choice: str, scale: float | None = None) -> None:
        """Wear another theme or font size now."""
        if scale is not None:
            self._scale = scale
        self._choice = choice
        self._wear_anew()

    def adjust(self, *, density: str = "", accent: str = "", motion: str = "") -> None:
        """Wear another density, accent or measure of motion now; '' leaves it. What is none is passed over."""
        before = self.density, self.accent
        self._take(density, accent, motion)
        if (self.density, self.accent) != before:
            self._wear_anew()
        elif self._worn:
            self._calm()

    @property
    def still(self) -> bool:
        """Whether nothing should move of itself: ask before anything is animated."""
        if self.motion != SYSTEM:
            return self.motion == "reduced"
        from PySide6.QtCore import Qt

        hints = QGuiApplication.styleHints()  # held: what it gives goes with it
        return hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion

    def room(self, pixels: int) -> int:
        """So many pixels of free room in a row, a card or a form, fewer where the density is compact. Ask for it
        whenever a row is measured, and again after ``changed``."""
        return tokens.room(pixels, self.density)

    def color(self, name: str) -> QColor:
        return QColor(self.tokens.colors[name])

    def stage_colors(self, kind: str) -> tuple[QColor, QColor]:
        """The text and the ground of a stage's chip."""
        hue = self.tokens.stages[kind]
        return QColor(hue), QColor(tokens.mixed(hue, self.tokens.colors["surface"], CHIP_GROUND))

    def space(self, name: str) -> int:
        return self.tokens.space[name]

    def size(self, name: str) -> int:
        """A type size in pixels, as the person wants it."""
        return round(self.tokens.type[name] * self._scale)

    def font(self, name: str = "body", *, strong: bool = False) -> QFont:
        from PySide6.QtGui import QFont

        key = self.size(name), strong  # rows are measured in the middle of a change, too
        if key not in self._fonts:
            font = QFont(self._family)
            font.setPixelSize(key[0])
            if strong:
                font.setWeight(QFont.Weight.DemiBold)
            self._fonts[key] = font
        return QFont(self._fonts[key])

    def icon(self, name: str, color: str = "text") -> QIcon:
        """One of our icons (``resources/icons``) in a color of the theme; it follows the theme when that changes."""
        return self._icons.icon(name, color)

    def _wanted(self) -> str:
        if self._choice != SYSTEM:
            return self._choice
        from PySide6.QtCore import Qt

        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "high-contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _on_system_changed(self) -> None:
        if self._choice == SYSTEM and self._wanted() != self.tokens.name:
            self.choose(SYSTEM)

    def _take(self, density: str, accent: str, motion: str) -> None:
        if density in tokens.DENSITIES:
            self.density = density
        if accent in tokens.ACCENTS:
            self.accent = accent
        if motion in MOTIONS:
            self.motion = motion

    def _load(self, name: str) -> None:
        self.tokens: Tokens = tokens.accented(tokens.load(name), self.accent)

    def _wear_anew(self) -> None:
        self._load(self._wanted())
        if not self._worn:
            self.wear()
            return
        self._icons.forget()
        self._hold(True)
        windows = [partial(self._put_on_window, window) for window in self._dressed()]
        self._steps = deque([self.changing.emit, self._put_on, *windows, self._tell_followers, self._show])
        if self.in_turns:
            self._turns.start()
        else:
            while self._steps:
                self._take_step()

    def before(self, step: Callable[[], object]) -> None:
        """While ``changing``: something to be done before the new look is put on, in a turn of its own."""
        self._steps.appendleft(step)

    def _tell_followers(self) -> None:
        self._steps.extendleft(reversed(self.changed.steps()))

    @Slot()
    def _on_turn(self) -> None:
        until = perf_counter() + _TURN
        while self._steps and perf_counter() < until:
            self._take_step()
        if not self._steps:
            self._turns.stop()

    def _take_step(self) -> None:
        """What fails is told as a bug, and does not leave the windows half dressed."""
        step = self._steps.popleft()
        try:
            step()
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)

    def _hold(self, held: bool) -> None:
        """Whether the windows stay as they are on screen, while they change clothes."""
        for window in self._dressed():
            window.setUpdatesEnabled(not held)

    def _show(self) -> None:
        self._hold(False)

    def _dressed(self) -> list[QWidget]:
        return [window for window in self._windows if shiboken6.isValid(window)]

    @Slot()
    def _calm(self) -> None:
        """What Qt moves of itself: the cursor that blinks, menus that fade in."""
        from PySide6.QtCore import Qt

        still = self.still
        QGuiApplication.styleHints().setCursorFlashTime(0 if still else self._flash)
        effects = Qt.UIEffect
        for effect in (effects.UI_AnimateMenu, effects.UI_FadeMenu, effects.UI_AnimateCombo, effects.UI_AnimateTooltip):
            usual = self._usual.setdefault(effect, self._application.isEffectEnabled(effect))
            self._application.setEffectEnabled(effect, usual and not still)

    def _put_on(self) -> None:
        self._fonts.clear()
        self._application.setFont(self.font())
        self._application.setPalette(self._palette())
        ground = "dark" if self.tokens.dark else "light"
        icons = {
            name: paths.resource("resources", "themes", f"{name}-{ground}.svg").as_posix() for name in ("down", "check")
        }
        self._application.setProperty(DENSITY, self.density)
        self._application.setProperty(LETTERS, self._scale)
        self.sheet = tokens.style_sheet(self.tokens, self._scale, icons, self.density)

    def _put_on_window(self, window: QWidget) -> None:
        if shiboken6.isValid(window):
            window.setStyleSheet(self.sheet)

    def _palette(self) -> QPalette:
        from PySide6.QtGui import QPalette

        palette = QPalette()
        role = QPalette.ColorRole
        for which, name in {
            role.Window: "background",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "background",
            role.Text: "text",
            role.PlaceholderText: "text-muted",
            role.Button: "surface",
            role.ButtonText: "text",
            role.BrightText: "danger",
            role.Highlight: "selection",
            role.HighlightedText: "selection-text",
            role.ToolTipBase: "raised",
            role.ToolTipText: "text",
            role.Link: "accent",
            role.LinkVisited: "accent",
            role.Accent: "accent",
            role.Mid: "border",
            role.Dark: "control",
        }.items():
            palette.setColor(which, self.color(name))
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.color("text-muted"))
        return palette


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget one of the looks of ``window.qss``, now or anew."""
    from PySide6.QtCore import Qt

    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # a new one is styled once, when it is shown
        restyle(widget)


def mark_wrong(field: QWidget, wrong: bool) -> bool:
    """Let a field's edge say whether what stands in it cannot be taken. Gives whether that is news."""
    if bool(field.property("wrong")) == wrong:
        return False
    field.setProperty("wrong", wrong)
    restyle(field)
    return True


def restyle(widget: QWidget) -> None:
    """Look again at the properties the style sheet asks for."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)

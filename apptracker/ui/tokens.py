"""The tokens of the themes (``resources/themes/*.toml``): colors, spacing, radii, type sizes; and what becomes of them
by the accent color and the density that a person chose. No Qt here."""

from __future__ import annotations

import re
from functools import cache

from apptracker import paths
from apptracker.ui import plain_toml

THEMES = ("light", "dark", "high-contrast")
#: How much room lists, fields and cards take.
DENSITIES = ("comfortable", "compact")
#: The accent colors to choose from: hue (of 360) and saturation (of 1). The first is the themes' own.
ACCENTS: dict[str, tuple[int, float]] = {
    "usual": (179, 0.82),
    "blue": (214, 0.68),
    "violet": (262, 0.50),
    "berry": (328, 0.60),
    "rust": (18, 0.75),
    "green": (140, 0.55),
    "graphite": (215, 0.12),
}
OWN_ACCENT = "usual"
_TEXT = 4.5  # contrast that text needs at least, as WCAG 2 says; what is derived here has a little more
_NAME = re.compile(r"@([a-z][a-z0-9-]*)")
_GROUNDS = ("background", "sidebar", "surface", "raised", "hover")


class Tokens:
    """One theme as stored. Sizes are in pixels at 100 %."""

    def __init__(self, name: str, data: dict[str, dict[str, object]]) -> None:
        self.name = name
        self.dark = bool(data["dark"])
        self.colors: dict[str, str] = {k: str(v) for k, v in data["colors"].items()}
        self.stages: dict[str, str] = {k: str(v) for k, v in data["stages"].items()}
        self.space: dict[str, int] = _numbers(data["space"])
        self.radius: dict[str, int] = _numbers(data["radius"])
        self.type: dict[str, int] = _numbers(data["type"])


def _numbers(section: dict[str, object]) -> dict[str, int]:
    return {key: int(str(value)) for key, value in section.items()}


def load(name: str) -> Tokens:
    """One of :data:`THEMES`."""
    path = paths.resource("resources", "themes", f"{name}.toml")
    return Tokens(name, plain_toml.loads(path.read_text(encoding="utf-8")))


def accented(tokens: Tokens, accent: str) -> Tokens:
    """The theme with one of :data:`ACCENTS` in place of its own accent."""
    if accent != OWN_ACCENT:
        tokens.colors |= accent_colors(tokens, *ACCENTS[accent])
    return tokens


@cache
def accent_in(theme: str, accent: str) -> str:
    """What an accent looks like in a theme, to choose it by."""
    return accented(load(theme), accent).colors["accent"]


def accent_colors(tokens: Tokens, hue: int, saturation: float) -> dict[str, str]:
    """The colors that follow from the accent, each as strong as the theme's text needs: the accent and its lighter or
    darker kin on every ground, and what is written on it."""
    colors = tokens.colors
    strict = tokens.name == "high-contrast"
    needed = 7.1 if strict else _TEXT + 0.1
    steps = range(58, 96) if tokens.dark else range(46, 4, -1)
    for lightness in steps:
        accent = _hsl(hue, saturation, lightness)
        soft = _ground(accent, colors, 0.18 if tokens.dark else 0.16, ("text", "text-muted"), needed)
        on_it = "#000000" if strict else _hsl(hue, saturation, 7) if tokens.dark else "#ffffff"
        grounds = (*(colors[name] for name in _GROUNDS), soft)
        if min(*(contrast(accent, ground) for ground in grounds), contrast(accent, on_it)) >= needed:
            break
    return {
        "accent": accent,
        "accent-hover": _hsl(hue, saturation, lightness + (8 if tokens.dark else -6)),
        "accent-text": on_it,
        "accent-soft": soft,
        "focus": accent,
        "selection": accent
        if strict
        else _ground(accent, colors, 0.26 if tokens.dark else 0.2, ("text-muted",), needed),
        "selection-text": "#000000" if strict else colors["text"],
    }


def _ground(accent: str, colors: dict[str, str], part: float, inks: tuple[str, ...], needed: float) -> str:
    """The accent laid thinly over a surface, as strong as texts on it can bear."""
    parts = (part - step / 100 for step in range(round(part * 100)))
    grounds = (mixed(accent, colors["surface"], each) for each in parts)
    return next(ground for ground in grounds if all(contrast(colors[ink], ground) >= needed for ink in inks))


def _hsl(hue: int, saturation: float, lightness: int) -> str:
    """``#rrggbb`` of a hue of 360, a saturation of 1 and a lightness of 100."""
    light = max(0, min(100, lightness)) / 100
    reach = saturation * min(light, 1 - light)

    def channel(n: int) -> int:
        k = (n + hue / 30) % 12
        return round(255 * (light - reach * max(-1, min(k - 3, 9 - k, 1))))

    return f"#{channel(0):02x}{channel(8):02x}{channel(4):02x}"


def room(pixels: int, density: str) -> int:
    """So many pixels of free room in a row or a card, fewer where the person wants to see more at once."""
    return pixels if density != "compact" else max(pixels // 3, pixels - 10)


def style_sheet(tokens: Tokens, scale: float, icons: dict[str, str], density: str = "comfortable") -> str:
    """``window.qss`` with every ``@name`` put in place. ``scale``: the person's font size; ``icons``: files by name;
    ``density``: ``@v6`` is 6 pixels over and under a control, or half of that where it is compact."""
    values = dict(tokens.colors)
    less = 3 if density == "compact" else 0  # the same for all, so that a thicker edge keeps taking its pixel
    values |= {f"v{pixels}": f"{pixels - less}px" for pixels in range(3, 9)}
    values |= {f"type-{name}": f"{round(size * scale)}px" for name, size in tokens.type.items()}
    values |= {f"radius-{name}": f"{size}px" for name, size in tokens.radius.items()}
    values["radius-dot"] = f"{(round(tokens.type['heading'] * scale) + 4) // 2}px"  # round, with its edge of 2 pixels
    values |= {f"icon-{name}": file for name, file in icons.items()}
    text = paths.resource("resources", "themes", "window.qss").read_text(encoding="utf-8")
    return _NAME.sub(lambda match: values[match[1]], text)


def mixed(color: str, ground: str, part: float) -> str:
    """``part`` (0 to 1) of a color laid over a ground, both as ``#rrggbb``."""
    pairs = zip(_channels(color), _channels(ground), strict=True)
    return "#" + "".join(f"{round(c * part + g * (1 - part)):02x}" for c, g in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colors as WCAG 2 defines it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    parts = [c / 255 for c in _channels(color)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)

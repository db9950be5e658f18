"""The tokens of the themes (``resources/themes/*.toml``): colors, spacing, radii, type sizes. No Qt here."""

from __future__ import annotations

import re

from apptracker import paths
from apptracker.ui import plain_toml

THEMES = ("light", "dark", "high-contrast")
_NAME = re.compile(r"@([a-z-]+)")


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


def style_sheet(tokens: Tokens, scale: float, icons: dict[str, str]) -> str:
    """``window.qss`` with every ``@name`` put in place. ``scale``: the person's font size; ``icons``: files by name."""
    values = dict(tokens.colors)
    values |= {f"type-{name}": f"{round(size * scale)}px" for name, size in tokens.type.items()}
    values |= {f"radius-{name}": f"{size}px" for name, size in tokens.radius.items()}
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

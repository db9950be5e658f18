"""Names for files that every system takes, from names that anybody may have made up. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

_LIMIT = 100  # characters; with a folder before it, that stays under what Windows takes
_BYTES = 200  # in UTF-8; most disks take 255
_ENDING = 12  # characters of an ending that is kept whatever is cut before it
_UNSAFE = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\.|$)", re.IGNORECASE)


def safe_name(name: str, instead: str = "file") -> str:
    """The name as a single part of a path on Windows, macOS and Linux: no separators, no control or direction marks,
    no device of Windows, neither too long nor empty; ``instead`` where nothing is left. A safe name stays as it is."""
    text = "".join(" " if unicodedata.category(c) in _NEVER else c for c in name)
    text = " ".join(_UNSAFE.sub("_", unicodedata.normalize("NFC", text)).split()).strip(". ")
    if _RESERVED.match(text):
        text = f"_{text}"
    stem, dot, ending = text.rpartition(".")
    if not stem or len(ending) > _ENDING:
        stem, dot, ending = text, "", ""
    stem = _cut(stem, _LIMIT - len(dot + ending), _BYTES - len((dot + ending).encode())).rstrip(". ")
    safe = f"{stem}{dot}{ending}" or instead
    return safe if safe == name else safe_name(safe, instead)  # what was cut may leave an end that is not safe itself


#: Control, direction and other invisible marks, half characters, and what is no character at all.
_NEVER = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def distinct(names: Iterable[str]) -> Iterator[str]:
    """Safe names, each only once whatever the disk makes of upper and lower case: "cv.pdf", "CV (2).pdf"."""
    taken: set[str] = set()
    for name in names:
        safe = free = safe_name(name)
        number = 2
        while _folded(free) in taken:
            stem, dot, ending = safe.rpartition(".")
            mark = f" ({number})"
            free = f"{stem}{mark}{dot}{ending}" if stem else f"{safe}{mark}"
            number += 1
        taken.add(_folded(free))
        yield free


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _cut(text: str, characters: int, size: int) -> str:
    return text[:characters].encode()[:size].decode(errors="ignore")

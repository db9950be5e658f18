"""Text as every format wants it: one line per line, nothing that cannot be drawn or written."""

from __future__ import annotations

import re
import unicodedata

# Direction overrides can make text read as something else than it is; the others are invisible leftovers of copying.
_DROPPED = re.compile(
    "[\u00ad\u200b\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_SPACES = re.compile(r"[ \t\n\r\f\v\x85\u2028\u2029]+")


def clean(text: str) -> str:
    """The text on one line, composed (NFC), without control characters, lone surrogates and invisible marks.

    No-break spaces, joiners and direction marks that names need stay.
    """
    one_line = _SPACES.sub(" ", _DROPPED.sub("", text))
    kept = "".join(c for c in one_line if unicodedata.category(c) not in ("Cc", "Cs", "Cn") or c == " ")
    return unicodedata.normalize("NFC", kept)

"""RTF, as WordPad, TextEdit and old word processors save it: its text, without the rest."""

from __future__ import annotations

import re

from apptracker.adapters.interchange.postings.decoding import decoded_as
from apptracker.adapters.interchange.postings.office import row_text
from apptracker.domain.errors import UserError

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
#: Groups that hold no text of the document.
_ASIDE = frozenset(
    "fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable"
    " listoverridetable rsidtbl generator fldinst xmlnstbl mmathPr header headerl headerr headerf footer footerl"
    " footerr footerf footnote annotation atnid atnauthor bkmkstart bkmkend pn filetbl revtbl".split()
)
_MOST_TOKENS = 1_000_000
_CELL = "\x1f"
_WORDS = {
    "par": "\n",
    "sect": "\n",
    "page": "\n",
    "line": "\n",
    "row": "\n",
    "cell": _CELL,
    "tab": "\t",
    "bullet": "•",
    "endash": "–",
    "emdash": "—",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": " ",
    "enspace": " ",
}
_SIGNS = {"~": " ", "_": "-", "\r": "\n", "\n": "\n", "\\": "\\", "{": "{", "}": "}"}
_BULLET = re.compile(r"^[ \t]*[·•▪◦\uf0b7\uf0a7][ \t]*")
_BLANKS = re.compile(r"[ \t\u00a0]+")


def rtf_text(data: bytes, name: str) -> str:
    """The text of an RTF document, a paragraph on each line. What is broken comes as far as it can be made out.

    :raises UserError: ``posting.tangled``.
    """
    whole = _Reader(data.decode("latin-1"), name).text()
    whole = whole.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # halves of letters joined
    return re.sub(r"\n{3,}", "\n\n", "\n".join(map(_line, whole.split("\n")))).strip("\n")


def _line(line: str) -> str:
    cells = [_BLANKS.sub(" ", cell).strip() for cell in _BULLET.sub("- ", line).split(_CELL)]
    return row_text([cell for cell in cells if cell]) if len(cells) > 1 else cells[0]


class _Reader:
    """Goes through a document once. A group may change how text counts, and gives that back when it ends."""

    def __init__(self, source: str, name: str) -> None:
        self._source = source
        self._name = name
        self._at = 0
        self._out: list[str] = []
        self._pending = bytearray()  # letters given as bytes, of which several may make one
        self._charset = "cp1252"
        self._aside = False  # in a group that holds no text
        self._hidden = False
        self._width = 1  # stand-ins after each Unicode letter, for programs that know none
        self._left_out = 0  # of which so many are still to come
        self._groups: list[tuple[bool, bool, int]] = []

    def text(self) -> str:
        tokens = 0
        while found := _TOKEN.match(self._source, self._at):
            self._at = found.end()
            tokens += 1
            if tokens > _MOST_TOKENS:
                raise UserError("posting.tangled", file=self._name)
            word, number, byte, sign, brace, text = found.groups()
            if byte or text:
                self._letters(bytes.fromhex(byte) if byte else text.encode("latin-1"))
                continue
            if brace or word or sign:
                self._flush()
            if brace == "{":
                self._groups.append((self._aside, self._hidden, self._width))
            elif brace and self._groups:
                self._aside, self._hidden, self._width = self._groups.pop()
            elif sign == "*":
                self._aside = True
            elif sign:
                self._put(_SIGNS.get(sign, ""))
            elif word:
                self._control(word, int(number) if number else None)
        self._flush()
        return "".join(self._out)

    def _control(self, word: str, number: int | None) -> None:
        if word == "u" and number is not None:
            self._put(chr(number % 65536))
            self._left_out = self._width
        elif word == "bin":
            self._at += min(max(0, number or 0), len(self._source) - self._at)
        elif word == "ansicpg":
            self._charset = f"cp{number}" if decoded_as(b"", f"cp{number}") is not None else self._charset
        elif word == "uc":
            self._width = min(max(0, 1 if number is None else number), 10)
        elif word == "v":
            self._hidden = number != 0
        elif word in _ASIDE:
            self._aside = True
        else:
            self._put(_WORDS.get(word, ""))

    def _letters(self, letters: bytes) -> None:
        self._pending += letters[self._left_out :]
        self._left_out = max(0, self._left_out - len(letters))

    def _flush(self) -> None:
        text = decoded_as(bytes(self._pending), self._charset)
        self._put(text if text is not None else self._pending.decode("cp1252", "replace"))
        self._pending.clear()

    def _put(self, text: str) -> None:
        if text and not self._aside and not self._hidden:
            self._out.append(text)

"""A letter as the rules look at it: words with their places, one sentence at a time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from apptracker.domain.letters import Letter, Sentence
from apptracker.guide.letter_words import letter_words

WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
#: A sentence's end within what is kept as one: a stop, and something large after it.
_END = re.compile(r"(?<=[.!?…])[\"”’)]?\s+(?=[\"“(¿¡]?[A-ZÀ-ÞŒ\d])")
_SHORTENED = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|rev|st|no|inc|ltd|co|corp|jr|sr|sra|srta|dra|lic|ing|ud|uds|vs|approx|dept|e\.g|i\.e|etc"
    r"|a\.m|p\.m|u\.s|u\.k|ph\.d)|\b[A-Za-z])\.$",
    re.IGNORECASE,
)
#: Sentences that say what is applied for rather than what the writer did.
_APPLYING = re.compile(
    r"\b(?:appl(?:y|ying|ication)|position|role|vacanc(?:y|ies)|opening|advert\w{0,8}|posting|solicit\w{0,8}|puesto|vacante"
    r"|candidatura|oferta)\b",
    re.IGNORECASE,
)
_TAIL = 12  # characters that hold a shortened word
_ROOT = re.compile(r"(?:'s|’s|s'|s’|ing|ed|es|s|ly)$")


def split_sentences(text: str) -> list[str]:
    """A text in sentences; a shortened word ("Mr.", "Inc.") ends none."""
    found: list[list[str]] = []
    for part in _END.split(text):
        if found and is_shortened(found[-1][-1]):
            found[-1].append(part)
        elif part.strip():
            found.append([part])
    return [" ".join(parts).strip() for parts in found]


def is_shortened(text: str) -> bool:
    """Whether a text ends in a shortened word ("Mr.", "e.g.") rather than with a sentence."""
    tail = text[-_TAIL:]
    return bool(_SHORTENED.search(tail)) and not tail.endswith((" I.", "etc."))


def is_applying(text: str) -> bool:
    """Whether a sentence speaks of the job applied for, not of what the writer did."""
    return bool(_APPLYING.search(text))


def words_of(text: str) -> list[str]:
    return WORD.findall(text)


def tongue(letter: Letter) -> str:
    """The letter's language without its region; '' for one the checks know nothing of."""
    code = letter.language.split("-")[0]
    return code if code in letter_words() else ""


def placed(letter: Letter) -> Iterator[tuple[int, Sentence]]:
    """The sentences of the body with their places in ``letter.sentences``."""
    yield from enumerate((s for paragraph in letter.paragraphs for s in paragraph), start=1)


def spoken(letter: Letter) -> Iterator[tuple[int, str]]:
    """The same, where a sentence that holds several comes apart."""
    for place, sentence in placed(letter):
        for text in split_sentences(sentence.text):
            yield place, text


def whole(letter: Letter) -> str:
    """Everything that stands on the page."""
    frame = (*letter.sender, letter.date, *letter.recipient, letter.subject, letter.salutation.text)
    return "\n".join(filter(None, (*frame, letter.body, letter.closing, letter.signature)))


def said(letter: Letter) -> str:
    """What addresses the reader: the subject, the salutation and the body."""
    return "\n".join(filter(None, (letter.subject, letter.salutation.text, letter.body)))


def place_of(letter: Letter, words: str) -> int | None:
    """The sentence that holds the words."""
    return next((place for place, sentence in enumerate(letter.sentences) if words in sentence.text), None)


def quoted(text: str, most: int = 60) -> str:
    """The beginning of a text, in quotation marks."""
    line = " ".join(text.split()).removesuffix(".")
    return f"“{line}”" if len(line) <= most else f"“{line[:most].rsplit(' ', 1)[0]}…”"


def listed(items: Iterable[str]) -> str:
    """ "a, b and c"."""
    every = list(items)
    return f"{', '.join(every[:-1])} and {every[-1]}" if len(every) > 1 else "".join(every)


def root(word: str) -> str:
    """A word without its commonest endings, to tell that it comes again."""
    folded = word.casefold()
    return _ROOT.sub("", folded) if len(folded) > 4 else folded

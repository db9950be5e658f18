"""Slips of a hasty edit: words or sentences run together, a small letter where a sentence begins, a stop that is
missing or has no space after it, a bracket without its partner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from apptracker.domain.letters import Check, CheckLevel, Fix, Letter
from apptracker.domain.spelling import run_together as glued
from apptracker.guide.letter_words import plain_words
from apptracker.tailoring.letter.checks.against import Against, is_of_file
from apptracker.tailoring.letter.checks.texts import is_shortened, placed, quoted, tongue

_PIECE = re.compile(r"\S{1,80}")
#: In addresses, links and file names, which are no prose.
_NO_PROSE = re.compile(r"[@/\\_#\d]|www\.")
_LETTERS = re.compile(r"[^\W\d_]+")
_NO_SPACE = re.compile(r"([^\W\d_]{2,})([.!?…,;:])([^\W\d_]+)")
#: A stop and a small letter after it; three dots may stand within a sentence.
_SMALL = re.compile(r"(?<!\.)[.!?][\"”’»)]?\s+[“\"‘«(¿¡]?([a-zà-ÿ][\w'’-]*)")
_STARTS_SMALL = re.compile(r"[“\"‘«(¿¡]?[a-zà-ÿ]{2,}(?![A-ZÀ-Þ\w])")
_ENDS = re.compile(r"[.!?…:][\"'”’»)\]]*$|[\])]$")
_FEWEST_WORDS = 6  # of a line that has to end in a stop; fewer may be a heading


def run_together(letter: Letter, against: Against) -> Iterator[Check]:
    """Words with nothing between them, or with a stop alone."""
    fine = plain_words(tongue(letter))
    names = "\n".join(filter(None, (against.named, against.posting, against.employer, against.title, against.source)))
    for place, sentence in placed(letter):
        for piece in _PIECE.finditer(sentence.text):
            words = piece[0].strip('“”"‘’«»()[]¿¡.,;:!?…')
            if _NO_PROSE.search(words) or words in names:
                continue
            for match in _LETTERS.finditer(words):
                first, second = glued(match[0]) or ("", "")
                if second and (second != "I" or tongue(letter) == "en"):
                    message = f"“{match[0]}”: two words run together, “{first}” and “{second}”."
                    yield Check("run-together", CheckLevel.WARNING, message, match[0], place, Fix.EDIT)
            for match in _NO_SPACE.finditer(words):
                first, stop, second = match.groups()
                large = second[0].isupper() and not first[0].isupper()
                if (large and not is_shortened(f"{first}.")) or stop in ",;!?…" or second in fine:
                    message = f"“{match[0]}”: a space is missing after the “{stop}”."
                    yield Check("run-together", CheckLevel.WARNING, message, match[0], place, Fix.EDIT)


def small_starts(letter: Letter, against: Against) -> Iterator[Check]:
    """Sentences that begin with a small letter; in a file what begins a line may be an item of a list."""
    place = 0
    for paragraph in letter.paragraphs:
        before = "" if is_of_file(letter) else "."
        for sentence in paragraph:
            place += 1
            for word in _begun_small(sentence.text, before):
                message = f"A sentence begins with a small letter, “{word}”; was something left out before it?"
                yield Check("small-start", CheckLevel.WARNING, message, word, place, Fix.EDIT)
            before = sentence.text


def _begun_small(text: str, before: str) -> Iterator[str]:
    if before.endswith((".", "!", "?")) and not before.endswith("..") and (start := _STARTS_SMALL.match(text)):
        yield start[0]
    for match in _SMALL.finditer(text):
        if not is_shortened(text[max(0, match.start() - 20) : match.start() + 1]):
            yield match[1]


def missing_stops(letter: Letter, against: Against) -> Iterator[Check]:
    """Paragraphs that end without a stop; a heading and the items of a list need none."""
    place = 0
    for paragraph in letter.paragraphs:
        place += len(paragraph)
        text = paragraph[-1].text.rstrip() if paragraph else ""
        is_list = len(paragraph) > 1 and not re.search(r"[.!?…][\"”’»)]*$", paragraph[-2].text)
        if len(text.split()) >= _FEWEST_WORDS and not is_list and not _ENDS.search(text):
            message = f"No stop ends this paragraph: {quoted(text[-60:].partition(' ')[2] if len(text) > 60 else text)}"
            yield Check("missing-stop", CheckLevel.WARNING, message, text, place, Fix.EDIT)


def unpaired(letter: Letter, against: Against) -> Iterator[Check]:
    """Brackets and quotation marks that open and never close within a paragraph, or close what was not opened."""
    place = 0
    for paragraph in letter.paragraphs:
        text = " ".join(_lone(sentence.text) for sentence in paragraph)
        alone = next((opens for opens, closes in _PAIRS if text.count(opens) != text.count(closes)), "")
        if alone:
            at = next(
                (
                    n
                    for n, s in enumerate(paragraph)
                    if _lone(s.text).count(alone) != _lone(s.text).count(_CLOSES[alone])
                ),
                0,
            )
            message = f"A {_NAMES[alone]} in this sentence has no partner."
            yield Check("unpaired", CheckLevel.WARNING, message, paragraph[at].text, place + at + 1, Fix.EDIT)
        place += len(paragraph)


def _lone(text: str) -> str:
    """A sentence without its paired round brackets, then without those that are meant to stand alone."""
    return _SMILEY_OR_ITEM.sub("", re.sub(r"\([^()]*\)", "", text))


_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))
_CLOSES = dict(_PAIRS)
_NAMES = {"(": "bracket", "[": "bracket", "“": "quotation mark"}
#: Where a bracket is meant to stand alone: "1) …", "a) …", ":)".
_SMILEY_OR_ITEM = re.compile(r"(?:^|(?<=\s))(?:\w{1,3}|[:;=]-?)\)")

RULES = (run_together, small_starts, missing_stops, unpaired)

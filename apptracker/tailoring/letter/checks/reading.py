"""A letter that somebody wrote, taken apart as ours are: sender, recipient, salutation, sentences, the end. Pure.

Nothing is required: what has no salutation or closing is all body. A letter read here has no template, and its
sentences are the writer's own words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from apptracker.domain.letters import About, Check, Letter, Sentence
from apptracker.guide.letter_words import letter_words, plain_words, varieties
from apptracker.tailoring.letter.checks.against import OF_FILE
from apptracker.tailoring.letter.checks.texts import split_sentences, words_of

_LONGEST_GREETING = 90
_LONGEST_CLOSING = 60
_LONGEST_SUBJECT = 200
_WRAPPED = 50  # characters a line has at least where its sentence goes on in the next
_BULLET = re.compile(r"^\s*(?:[•·▪‣◦●*\uf0b7\uf0a7+–—-]|\d{1,2}[.)])\s+")
_DATE = re.compile(
    r"^(?:[^\W\d_]{3,12},?\s+)?(?:[^\W\d_][\w .]{0,40},\s*(?:a\s+)?)?"
    r"(?:\d{1,2}(?:st|nd|rd|th|º|\.)?[\s./-]+(?:de\s+|of\s+)?[\w.]{1,12}[\s./,-]+(?:de\s+|del\s+)?\d{2,4}"
    r"|[^\W\d_]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2})$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"@|https?:|www\.|(?:\d[\s().-]{0,2}){7}")
_ENDS = re.compile(r"[.!?:;…][\"”’)]?$")
_SECOND = re.compile(r"\b(?:you|your|yours|usted|ustedes|su|sus)\b", re.IGNORECASE)
_BRITISH = re.compile(r"^\s*yours (?:sincerely|faithfully)\b", re.IGNORECASE | re.MULTILINE)
_FOREIGN = 0.2  # of the words are plain ones of a language, at least, where the text is in it


class _Line(NamedTuple):
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class ReadLetter:
    """A letter read from a text, and for each of ``letter.sentences`` the line it begins in (from 1; 0 for none)."""

    letter: Letter
    lines: tuple[int, ...]

    def placed(self, checks: Sequence[Check]) -> tuple[Check, ...]:
        """The findings, each with the line of the text in place of the sentence, also in words."""
        return tuple(map(self._placed, checks))

    def _placed(self, check: Check) -> Check:
        line = self.lines[check.sentence] if check.sentence is not None and check.sentence < len(self.lines) else 0
        if not line:
            return replace(check, sentence=None)
        return replace(check, message=f"Line {line}: {check.message}", sentence=line)


def read_letter(text: str, *, subject: str = "", sender: str = "", english: str = "en-US") -> ReadLetter:
    """Take a letter's text apart. ``subject`` and ``sender`` are those of the mail it came in, if any;
    ``english``: what an English letter is taken for where its spelling does not tell."""
    lines = [_Line(n, " ".join(line.replace("**", "").split())) for n, line in enumerate(text.splitlines(), start=1)]
    language = _language(text, english)
    head, greeting, body, closing, foot = _parts(lines)
    frame = _frame(head)
    sentences: list[tuple[tuple[Sentence, int], ...]] = _paragraphs(body, language)
    signature = foot[0].text if foot else ""
    salutation = Sentence(greeting.text if greeting else "", About.FORM, edited=True)
    letter = Letter(
        template=OF_FILE,
        subject=frame.subject or subject,
        sender=tuple(filter(None, (*frame.sender, *(line.text for line in foot[1:]), sender))),
        recipient=frame.recipient,
        date=frame.date,
        salutation=salutation,
        paragraphs=tuple(tuple(sentence for sentence, _ in paragraph) for paragraph in sentences),
        closing=closing.text if closing else "",
        signature=signature,
        language=language,
    )
    places = (greeting.number if greeting else 0, *(place for paragraph in sentences for _, place in paragraph))
    return ReadLetter(letter, places)


def _language(text: str, english: str) -> str:
    """The language a text is in by its plainest words, and for English the side of the ocean by its spelling."""
    words = [word.casefold() for word in words_of(text[:20_000])]
    if not words:
        return english
    shares = {code: sum(word in plain_words(code) for word in words) / len(words) for code in letter_words()}
    code = max(shares, key=lambda each: shares[each])
    if shares[code] < _FOREIGN:
        return "und"
    if code != "en":
        return code
    both = varieties()
    british = sum(word in both.british for word in words)
    american = sum(word in both.american for word in words)
    if british == american:  # how it ends may tell
        return "en-GB" if _BRITISH.search(text[-500:]) else english
    return "en-GB" if british > american else "en-US"


def _parts(
    lines: list[_Line],
) -> tuple[list[_Line], _Line | None, list[_Line], _Line | None, list[_Line]]:
    """What stands before the salutation, that, the body, the closing, and what stands below it."""
    start = next((at for at, line in enumerate(lines) if _greets(line.text)), None)
    if start is None:
        start = next((at for at, line in enumerate(lines) if len(line.text.split()) > 7), len(lines)) - 1
        head, greeting = lines[: start + 1], None
    else:
        head, greeting = lines[:start], lines[start]
    rest = lines[start + 1 :]
    end = next((at for at in range(len(rest) - 1, -1, -1) if _closes(rest[at].text)), None)
    if end is None:
        return head, greeting, rest, None, []
    return head, greeting, rest[:end], rest[end], [line for line in rest[end + 1 :] if line.text]


def _begins(text: str, phrases: Sequence[str]) -> bool:
    plain = text.casefold().strip(" ,.:!¡")
    return any(plain == phrase or plain.startswith((f"{phrase} ", f"{phrase},", f"{phrase}:")) for phrase in phrases)


def _greets(text: str) -> bool:
    if not text or len(text) > _LONGEST_GREETING or text[-1] in ".?;":
        return False
    return any(_begins(text, words.greetings) for words in letter_words().values())


def _closes(text: str) -> bool:
    if not text or len(text) > _LONGEST_CLOSING or (text[-1] == "." and len(text.split()) > 3):
        return False
    plain = text.casefold().strip(" ,.:!")
    return any(plain in words.closings for words in letter_words().values())


class _Frame(NamedTuple):
    sender: tuple[str, ...]
    date: str
    recipient: tuple[str, ...]
    subject: str


def _frame(head: list[_Line]) -> _Frame:
    """Sender, date, recipient and subject out of the lines above the salutation: the sender gives an address or stands
    first, the recipient stands last."""
    subject, date = "", ""
    blocks: list[list[str]] = [[]]
    names = [name for words in letter_words().values() for name in words.subjects]
    for line in head:
        label, colon, rest = line.text.partition(":")
        if not line.text:
            blocks.append([])
        elif not subject and colon and label.casefold().strip() in names:
            subject = rest.strip()[:_LONGEST_SUBJECT]
        elif not date and len(line.text) < _LONGEST_CLOSING and _DATE.match(line.text):
            date = line.text
            blocks.append([])
        else:
            blocks[-1].append(line.text)
    filled = [block for block in blocks if block]
    own = next((at for at, block in enumerate(filled) if any(map(_ADDRESS.search, block))), 0)
    sender = filled[own] if filled else []
    recipient = filled[-1] if len(filled) > 1 and own != len(filled) - 1 else []
    others = [line for at, block in enumerate(filled) if at != own and block is not recipient for line in block]
    return _Frame((*sender, *others), date, tuple(recipient), subject)


def _paragraphs(lines: list[_Line], language: str) -> list[tuple[tuple[Sentence, int], ...]]:
    """The body: a blank line ends a paragraph, a bullet is a sentence of its own, and so is what a line begins anew."""
    paragraphs: list[list[tuple[Sentence, int]]] = [[]]
    run: list[_Line] = []

    def close() -> None:
        paragraphs[-1].extend(_sentences(run, language))
        run.clear()

    for line in lines:
        if not line.text:
            close()
            paragraphs.append([])
            continue
        bullet = _BULLET.match(line.text)
        if bullet or (run and not _goes_on(run[-1].text, line.text)):
            close()
        run.append(_Line(line.number, line.text[bullet.end() :] if bullet else line.text))
    close()
    return [tuple(paragraph) for paragraph in paragraphs if paragraph]


def _goes_on(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the one before it, or at least with its paragraph."""
    if before.endswith(":"):
        return line[0].islower()
    return line[0].islower() or len(before) >= _WRAPPED or not (_ENDS.search(before) or line[0].isupper())


def _sentences(run: list[_Line], language: str) -> list[tuple[Sentence, int]]:
    """The sentences of some lines with the line each begins in."""
    text = " ".join(line.text for line in run)
    starts, at = [], 0
    for line in run:
        starts.append((at, line.number))
        at += len(line.text) + 1
    found, at = [], 0
    for sentence in split_sentences(text):
        here = text.find(sentence[:20], at)
        at = here if here >= 0 else at
        number = next(number for start, number in reversed(starts) if start <= at)
        found.append((Sentence(sentence, _about(sentence, language), edited=True), number))
        at += len(sentence)
    return found


def _about(text: str, language: str) -> About:
    """Whose sentence it is: the writer's, unless it speaks only of the reader."""
    words = letter_words().get(language.partition("-")[0])
    said = {word.casefold().replace("’", "'") for word in words_of(text)}
    if words and not said.isdisjoint(words.own):
        return About.PERSON
    return About.EMPLOYER if _SECOND.search(text) else About.PERSON

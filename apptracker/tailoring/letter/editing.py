"""The person's own wording of a drafted letter: read from what they typed, carried over when it is drafted anew. Pure.

A sentence of the person's own is ``edited``. It rests on no stored fact, whatever the sentence it came from rested on:
a changed word may be a changed claim. A sentence that says just what the draft says is the draft's, facts and all. A
``locked`` one stays as it is, facts and all, whatever is drafted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from apptracker.domain.letters import About, Blank, Letter, Sentence
from apptracker.tailoring.language import Language, language_for
from apptracker.tailoring.letter.aligning import BREAK, Steps
from apptracker.tailoring.letter.trace import typeset

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-ÖØ-Þ0-9“‘«¿¡])")


def reworded(
    letter: Letter, *, subject: str, salutation: str, paragraphs: Sequence[str], closing: str, drafted: Letter
) -> Letter:
    """The letter as typed. Sentences of ``letter`` and ``drafted`` that stand in it whole are found again and keep what
    they rest on; the rest is the person's own."""
    blanks = _known_blanks(drafted, letter)
    locked = [s for s in letter.sentences if s.locked]
    known = {s.text: s for s in (*letter.sentences, *drafted.sentences, *locked) if s.text}
    lang = language_for(letter.language)
    body = tuple(found for text in paragraphs if (found := tuple(_sentences(text, known, blanks, lang))))
    greeting = next(iter(_sentences(salutation, known, blanks, lang, whole=True)), Sentence("", About.FORM))
    return _whole(
        replace(letter, subject=_line(subject), salutation=greeting, paragraphs=body, closing=_line(closing)), blanks
    )


def merged(base: Letter, mine: Letter, fresh: Letter) -> Letter:
    """``fresh`` with what the person changed in ``base`` to make ``mine``: their sentences and those they locked stay,
    sentences they left out stay out, those they moved stand where they put them, and everything else is as it is
    drafted now."""
    row = _tokens(base)
    ours, theirs = Steps.between(row, _tokens(mine)), Steps.between(row, _tokens(fresh))
    said = {token.text for token in _tokens(mine)}
    origin = {token.text: place for place, token in enumerate(row) if token is not BREAK}

    def put(token: Sentence) -> list[Sentence]:
        """What the person put somewhere; a sentence of the draft that they moved is drafted anew there."""
        place = None if token.locked else origin.get(token.text)
        return [token] if place is None or ours.becomes[place] else theirs.becomes[place]

    tokens: list[Sentence] = []
    for number in range(len(row) + 1):
        for token in ours.before[number]:
            tokens += put(token)
        tokens += [token for token in theirs.before[number] if token.text not in said or token is BREAK]
        if number < len(row):
            now = ours.becomes[number]
            kept = [token.text for token in now] == [row[number].text] and not now[0].locked
            tokens += (theirs if kept else ours).becomes[number]
    same_greeting = mine.salutation.text == base.salutation.text and not mine.salutation.locked
    return _settled(
        replace(
            fresh,
            subject=fresh.subject if mine.subject == base.subject else mine.subject,
            salutation=fresh.salutation if same_greeting else mine.salutation,
            paragraphs=_paragraphs(tokens),
            closing=fresh.closing if mine.closing == base.closing else mine.closing,
        ),
        fresh,
        mine,
    )


def with_sentence(letter: Letter, number: int, text: str, drafted: Letter) -> Letter:
    """The letter with other words in place of its sentence ``number`` (in ``letter.sentences``); without any, the
    sentence is left out. A greeting cannot be left out."""
    blanks = _known_blanks(drafted, letter)
    known = {s.text: s for s in drafted.sentences if s.text}
    said = tuple(_sentences(text, known, blanks, language_for(letter.language), whole=number == 0))
    if number == 0:
        return _whole(replace(letter, salutation=said[0]), blanks) if said else letter
    tokens = _tokens(letter)
    place = _place_of(letter, number)
    return _whole(replace(letter, paragraphs=_paragraphs([*tokens[:place], *said, *tokens[place + 1 :]])), blanks)


def with_lock(letter: Letter, number: int, *, locked: bool) -> Letter:
    """The letter with its sentence ``number`` locked or not."""
    if number == 0:
        return replace(letter, salutation=replace(letter.salutation, locked=locked))
    tokens = _tokens(letter)
    place = _place_of(letter, number)
    tokens[place] = replace(tokens[place], locked=locked)
    return replace(letter, paragraphs=_paragraphs(tokens))


def with_paragraph_moved(letter: Letter, number: int, by: int) -> Letter:
    """The letter with the paragraph of its sentence ``number`` further down (``by`` 1) or up (-1), as far as there is
    room; a greeting stays where it is."""
    paragraph = paragraph_of(letter, number)
    if paragraph is None or not 0 <= paragraph + by < len(letter.paragraphs):
        return letter
    rows = list(letter.paragraphs)
    rows.insert(paragraph + by, rows.pop(paragraph))
    return replace(letter, paragraphs=tuple(rows))


def paragraph_of(letter: Letter, number: int) -> int | None:
    """In which paragraph the sentence ``number`` stands; None for the greeting and for one that is not there."""
    places = [place for place, paragraph in enumerate(letter.paragraphs) for _ in paragraph]
    return places[number - 1] if 0 < number <= len(places) else None


def taken_up(version: Letter, fresh: Letter) -> Letter:
    """A version kept before, word for word, as the one to work on: what the draft no longer says is now the person's
    own wording. Sender, recipient and date are those of today."""
    return _settled(
        replace(
            fresh,
            subject=version.subject,
            salutation=version.salutation,
            paragraphs=version.paragraphs,
            closing=version.closing,
        ),
        fresh,
        version,
    )


def put_back(letter: Letter, number: int, drafted: Letter) -> Letter:
    """The letter with its sentence ``number`` (in ``letter.sentences``) as it was drafted; one that the draft does not
    have at all goes."""
    if number == 0:
        return _whole(replace(letter, salutation=drafted.salutation), _known_blanks(drafted, letter))
    place = _place_of(letter, number)
    row = _tokens(drafted)
    steps = Steps.between(row, _tokens(letter))
    tokens: list[Sentence] = []
    passed = 0
    for index in range(len(row) + 1):
        for token in steps.before[index]:
            tokens += [token] if passed != place else []
            passed += 1
        if index < len(row):
            now = steps.becomes[index]
            mine = passed <= place < passed + len(now)
            tokens += [row[index]] if mine else now
            passed += len(now)
    return _whole(replace(letter, paragraphs=_paragraphs(tokens)), _known_blanks(drafted, letter))


def is_same(one: Letter, other: Letter) -> bool:
    """Whether both say the same, whatever it rests on."""
    return _said(one) == _said(other)


def _said(letter: Letter) -> tuple[object, ...]:
    body = (tuple(sentence.text for sentence in paragraph) for paragraph in letter.paragraphs)
    return (letter.subject, letter.salutation.text, letter.closing, *body)


def _tokens(letter: Letter) -> list[Sentence]:
    row: list[Sentence] = []
    for paragraph in letter.paragraphs:
        row += [*paragraph, BREAK]
    return row[:-1]


def _paragraphs(tokens: Iterable[Sentence]) -> tuple[tuple[Sentence, ...], ...]:
    rows: list[list[Sentence]] = [[]]
    for token in tokens:
        if token.text == BREAK.text:
            rows.append([])
        else:
            rows[-1].append(token)
    return tuple(tuple(row) for row in rows if row)


def _place_of(letter: Letter, number: int) -> int:
    """Where the sentence stands in the row of tokens."""
    seen = 0
    for place, token in enumerate(_tokens(letter)):
        seen += token is not BREAK
        if seen == number and token is not BREAK:
            return place
    raise IndexError(number)


def _settled(letter: Letter, fresh: Letter, mine: Letter) -> Letter:
    """Every sentence either the draft's of now, or locked, or the person's own."""
    blanks = _known_blanks(fresh, mine)
    current = {s.text: s for s in fresh.sentences}
    lang = language_for(letter.language)

    def settle(sentence: Sentence) -> Sentence:
        if sentence.locked:
            return sentence
        return current.get(sentence.text) or _own(sentence.text, blanks, lang)

    return _whole(
        replace(
            letter,
            salutation=settle(letter.salutation) if letter.salutation.text else letter.salutation,
            paragraphs=tuple(tuple(map(settle, paragraph)) for paragraph in letter.paragraphs),
        ),
        blanks,
    )


def _known_blanks(*letters: Letter) -> dict[str, Blank]:
    return {blank.id: blank for letter in letters for blank in letter.blanks}


def _whole(letter: Letter, blanks: dict[str, Blank]) -> Letter:
    """The letter with the blanks that are still in it."""
    text = "\n".join((letter.subject, *letter.sender, letter.closing, *(s.text for s in letter.sentences)))
    return replace(letter, blanks=tuple(b for b in blanks.values() if f"[{b.label}]" in text))


def _sentences(
    text: str, known: dict[str, Sentence], blanks: dict[str, Blank], lang: Language, *, whole: bool = False
) -> Iterable[Sentence]:
    line = _line(text)
    if line in known or (whole and line):
        yield known.get(line) or _own(line, blanks, lang)
        return
    texts = sorted(map(re.escape, known), key=len, reverse=True)
    pattern = re.compile(rf"(?:^|(?<=[.!?”’»)]\s))({'|'.join(texts)})(?!\S)")
    for part in pattern.split(line) if texts else [line]:
        if part in known:
            yield known[part]
        elif part.strip():
            yield from (_own(said, blanks, lang) for said in _SENTENCE_END.split(part.strip()))


def _own(text: str, blanks: dict[str, Blank], lang: Language) -> Sentence:
    about = About.PERSON if lang.claims_about_self(text) else About.FORM
    held = tuple(blank.id for blank in blanks.values() if f"[{blank.label}]" in text)
    return Sentence(text, about, blanks=held, edited=True)


def _line(text: str) -> str:
    """As typed, in typographic quotes and dashes, on one line."""
    return typeset(" ".join(text.split()))

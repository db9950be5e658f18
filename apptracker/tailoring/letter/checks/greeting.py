"""What a letter is about, how it greets and how it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from apptracker.domain.letters import Check, CheckLevel, Fix, Letter
from apptracker.guide.letter_words import LetterWords, letter_words
from apptracker.tailoring.letter.checks.against import Against, is_of_file
from apptracker.tailoring.letter.checks.texts import tongue

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_MISMATCHED = (
    re.compile(r"\bEstimado\s+(?:Sra|Srta|Dra|señora|señorita|doña|Dña)\b", re.IGNORECASE),
    re.compile(r"\bEstimada\s+(?:Sr|Dr|señor|don|D)\b(?!a)", re.IGNORECASE),
    re.compile(r"\b(?:Mr|Mister)\.?\s*(?:/\s*)?(?:Ms|Mrs|Miss)\b(?!\s*/)", re.IGNORECASE),
)
_GREETS_NOBODY = re.compile(r"dear|estimad[oa]s?(?:/[oa]s?)?", re.IGNORECASE)
_TITLE = re.compile(r"(?P<title>[^\W\d_]{1,12})\.?\s+(?=\S)")


def subject(letter: Letter, against: Against) -> Iterator[Check]:
    if not letter.subject and not is_of_file(letter):
        message = "It has no subject; write one, or begin its template with “Subject: …”."
        yield Check("subject", CheckLevel.WARNING, message, fix=Fix.EDIT)


def salutation(letter: Letter, against: Against) -> Iterator[Check]:
    words = letter_words().get(tongue(letter))
    if words is None:
        return
    text = letter.salutation.text.strip(" ,:.!")
    better = _addressed(against, words)
    if not text:
        if is_of_file(letter):
            message = f"There is no salutation; begin with “{better}”"
            yield Check("salutation", CheckLevel.ADVICE, message, fix=Fix.EDIT)
        return
    lowered = " ".join(text.casefold().split())
    if _GREETS_NOBODY.fullmatch(lowered):
        message = f"“{letter.salutation.text}” greets nobody; “{better}” is better."
        yield Check("salutation", CheckLevel.WARNING, message, letter.salutation.text, 0, Fix.EDIT)
    elif any(lowered.startswith(phrase) for phrase in words.to_nobody):
        message = f"“{text}” speaks to nobody; “{better}” is better."
        yield Check("salutation", CheckLevel.WARNING, message, text, 0, Fix.EDIT)
    elif _is_to_sir(lowered, words):
        message = f"“{text}” guesses who reads it; “{better}” is better."
        level = CheckLevel.WARNING if against.contact else CheckLevel.ADVICE
        yield Check("salutation", level, message, text, 0, Fix.EDIT)
    elif against.contact and not _is_office(against.contact, words):
        yield from _named(text, against.contact, better, words)
    for pattern in _MISMATCHED:
        match = pattern.search(text)
        if match:
            message = f"“{match[0]}” does not fit together."
            yield Check("honorific", CheckLevel.WARNING, message, match[0], 0, Fix.EDIT)


def _is_to_sir(greeting: str, words: LetterWords) -> bool:
    """Whether a salutation, in small letters, is to "sir" or "madam" and names nobody."""
    return greeting in words.to_sir or greeting.partition(" ")[2] in words.to_sir


def _is_office(contact: str, words: LetterWords) -> bool:
    """Whether a contact is no person ("HR Department")."""
    return not {part.casefold() for part in _WORD.findall(contact)}.isdisjoint(words.offices)


def _named(text: str, contact: str, better: str, words: LetterWords) -> Iterator[Check]:
    """Whether the salutation names the contact as stored, and by the right title."""
    title, name = _parted(contact, words)
    greeted, _ = _parted(re.sub(r"^\S+\s+", "", text), words)
    names = [part.casefold() for part in _WORD.findall(name)]
    said = [part.casefold() for part in _WORD.findall(text)]
    if names and not any(part in said for part in names):
        message = f"It greets “{text}”; the contact stored is {contact}: “{better}”"
        yield Check("salutation-name", CheckLevel.WARNING, message, text, 0, Fix.EDIT)
        return
    kind, stored = _kind(greeted, words), _kind(title, words)
    if stored and kind and kind != stored:
        message = f"It greets “{text}”; the contact stored is {contact}: “{better}”"
        yield Check("honorific", CheckLevel.WARNING, message, text, 0, Fix.EDIT)
    elif kind in ("man", "woman") and not stored:
        message = f"“{greeted}” is a guess, unless you know; the full name is safe: “{better}”"
        yield Check("honorific", CheckLevel.ADVICE, message, text, 0, Fix.EDIT)
    if len(names) > 1 and kind and names[-1] not in said:
        message = f"“{text}” has a title before a first name; with a title goes the last name: “{better}”"
        yield Check("honorific", CheckLevel.WARNING, message, text, 0, Fix.EDIT)


def _parted(name: str, words: LetterWords) -> tuple[str, str]:
    """The title before a name, and the name."""
    match = _TITLE.match(name.strip())
    if match and match["title"].casefold() in (*words.men, *words.women, *words.titles):
        return match["title"], name.strip()[match.end() :]
    return "", name.strip()


def _kind(title: str, words: LetterWords) -> str:
    plain = title.casefold()
    if not plain:
        return ""
    return "man" if plain in words.men else "woman" if plain in words.women else "title"


def _addressed(against: Against, words: LetterWords) -> str:
    """A salutation that fits what is known."""
    if not against.contact or _is_office(against.contact, words):
        return words.to_team
    title, name = _parted(against.contact, words)
    kind = _kind(title, words)
    person = against.contact.replace(name, name.split()[-1]) if kind in ("man", "woman") and name else against.contact
    if words.code == "en":
        return f"Dear {person},"
    return f"{'Estimado' if kind == 'man' else 'Estimada' if kind == 'woman' else 'Estimado/a'} {person}:"


def closing(letter: Letter, against: Against) -> Iterator[Check]:
    words = letter_words().get(tongue(letter))
    if words is None:
        return
    ends, greets = letter.closing.casefold(), letter.salutation.text.casefold().strip(" ,:.")
    if is_of_file(letter) and not ends:
        message = f"It does not end as letters do; close with “{words.closings[0].capitalize()},” and your name."
        if words.code == "en" and letter.language != "en-GB":
            message = "It does not end as letters do; close with “Sincerely,” and your name."
        yield Check("closing", CheckLevel.ADVICE, message, fix=Fix.EDIT)
    elif is_of_file(letter) and not letter.signature:
        message = "Your name is missing below the closing."
        yield Check("signature", CheckLevel.WARNING, message, letter.closing, fix=Fix.EDIT)
    if words.code != "en":
        return
    nameless = _is_to_sir(greets, words) or greets.startswith(words.to_nobody)
    if letter.language == "en-GB" and nameless and "sincerely" in ends:
        message = "Where the salutation names nobody, British letters end with “Yours faithfully”."
        yield Check("closing", CheckLevel.ADVICE, message, letter.closing, fix=Fix.EDIT)
    elif "faithfully" in ends and _greets_somebody(letter.salutation.text, words):
        message = "Where the salutation names somebody, the letter ends with “Yours sincerely”."
        yield Check("closing", CheckLevel.ADVICE, message, letter.closing, fix=Fix.EDIT)


def _greets_somebody(text: str, words: LetterWords) -> bool:
    """Whether the salutation has a title with a name."""
    name = re.sub(r"^\S+\s+", "", text.strip(" ,:."))
    title, rest = _parted(name, words)
    return bool(title and rest) and rest.casefold() not in words.to_sir


RULES = (subject, salutation, closing)

"""How a sentence knows what it rests on.

Everything a template may say about the person, the employer or the posting reaches it *marked*: wrapped in two
private-use characters around a number that stands for its origin. Templates stay plain Jinja2 prose, one sentence a
line; after rendering, :func:`Trace.read` finds the marks, takes them out, and knows for every line which facts it used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from apptracker.domain.letters import About, Blank, Sentence
from apptracker.tailoring.language import Language

_OPEN, _MID, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARK = re.compile(f"{_OPEN}(\\d{{1,6}}){_MID}|{_CLOSE}")
_BEFORE = re.compile(rf"{_MARK.pattern}|\s+")
_MARKED = re.compile(f"{_OPEN}(\\d{{1,6}}){_MID}([^{_OPEN}{_MID}{_CLOSE}]*){_CLOSE}")
_RANK = (About.PERSON, About.EMPLOYER, About.POSTING)


@dataclass(frozen=True, slots=True)
class _Origin:
    about: About
    text: str = ""
    facts: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    blank: str | None = None


class Trace:
    """The origins of one letter's marked texts."""

    def __init__(self, lang: Language, region: str = "") -> None:
        self._lang = lang
        self._quotes = lang.quotes(region)
        self._origins: list[_Origin] = []
        self.blanks: dict[str, Blank] = {}

    def person(self, text: str, *facts: str) -> str:
        """Text about the person, resting on these facts."""
        return self._mark(text, _Origin(About.PERSON, facts=facts))

    def employer(self, text: str) -> str:
        return self._mark(text, _Origin(About.EMPLOYER))

    def posting(self, text: str, *requirements: str) -> str:
        """Text from the posting, naming these requirements."""
        return self._mark(text, _Origin(About.POSTING, requirements=requirements))

    def blank(self, id_: str, label: str, hint: str) -> str:
        """A visible ``[label]`` for something only the person knows."""
        self.blanks[id_] = Blank(id_, label, hint)
        return self._mark(f"[{label}]", _Origin(About.FORM, blank=id_))

    def _mark(self, text: str, origin: _Origin) -> str:
        """'' stays '', so that templates can ask ``{% if … %}``. Marks and line breaks inside the text are taken out:
        stored text cannot forge an origin or start a new line."""
        clean = " ".join(re.sub(f"[{_OPEN}{_MID}{_CLOSE}]", "", text).split())
        if not clean:
            return ""
        self._origins.append(replace(origin, text=clean))
        return f"{_OPEN}{len(self._origins) - 1}{_MID}{clean}{_CLOSE}"

    def read(self, line: str) -> Sentence:
        """One rendered line as a sentence, marks taken out. A mark counts only around the very text it was given to:
        what a template cut out of one, or made up, bears no facts."""
        origins = [
            self._origins[int(number)]
            for number, text in _MARKED.findall(line)
            if int(number) < len(self._origins) and text.casefold() == self._origins[int(number)].text.casefold()
        ]
        about = next((a for a in _RANK if any(o.about is a for o in origins)), About.FORM)
        text = typeset(" ".join(_MARK.sub("", line).split()), self._quotes)
        if about is not About.PERSON and self._lang.claims_about_self(text):
            about = About.PERSON  # a template's own words about the person rest on nothing, and are judged so
        return Sentence(
            text=text,
            about=about,
            facts=tuple(dict.fromkeys(fact for o in origins for fact in o.facts)),
            requirements=tuple(dict.fromkeys(r for o in origins for r in o.requirements)),
            blanks=tuple(dict.fromkeys(o.blank for o in origins if o.blank)),
        )


def upper_first(text: str) -> str:
    """First letter large, through any mark or space at its head."""
    position = 0
    while match := _BEFORE.match(text, position):
        position = match.end()
    return text[:position] + text[position : position + 1].upper() + text[position + 1 :]


def unmarked(text: str) -> str:
    """The text as a reader will see it, marks taken out."""
    return _MARK.sub("", text)


def paragraph(*parts: str) -> str:
    """The sentences given, each part one or more lines or nothing, as one paragraph."""
    return "\n".join(line for part in parts for line in str(part).splitlines() if line.strip())


def typeset(text: str, quotes: tuple[str, str] = ("“", "”")) -> str:
    """Typographic quotes and apostrophes, a dash where one is meant, no space before a stop, no doubled stop."""
    text = re.sub(r"(?<=\w)'(?=\w)|(?<=s)'(?=\s)", "’", text)
    text = re.sub(r'(^|[\s(\[—–¿¡])"', rf"\1{quotes[0]}", text).replace('"', quotes[1])
    text = re.sub(r"(^|[\s(\[—–“])'", r"\1‘", text).replace("'", "’")
    text = re.sub(r"\s+(?:--?|—)\s+", " – ", text)
    text = re.sub(r"(?<![\d-])(\d{1,3})-(\d{1,3})(?![\d-])", r"\1–\2", text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r"\.\.(?!\.)", ".", text)
    return re.sub(r"([!?])\.", r"\1", text)

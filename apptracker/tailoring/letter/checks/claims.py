"""What a letter says of the person that nothing stored shows: numbers, names, tools, degrees, languages, skills.

Sentences that carry facts rest on these. Those in the person's own words, those of a file, and locked ones, whose facts
may be others by now, are held against all that is stored: its words, its numbers, the terms of the lexicon it shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from apptracker.domain.letters import About, Check, CheckLevel, Fix, Letter
from apptracker.domain.postings import RequirementKind
from apptracker.domain.profile import FactKind
from apptracker.guide.letter_words import LetterWords, capital_words, letter_words, plain_words
from apptracker.tailoring.history import months_covered
from apptracker.tailoring.language import language_for
from apptracker.tailoring.letter.checks.against import Against, is_of_file
from apptracker.tailoring.letter.checks.naming import PHONE
from apptracker.tailoring.letter.checks.texts import is_applying, placed, quoted, split_sentences, tongue
from apptracker.tailoring.showing import showing

_PROVABLE = frozenset(
    {
        RequirementKind.TOOL,
        RequirementKind.LANGUAGE,
        RequirementKind.CERTIFICATE,
        RequirementKind.EDUCATION,
        RequirementKind.LICENCE_OR_CHECK,
    }
)
_SKILLS = frozenset({RequirementKind.SOFT_SKILL, RequirementKind.TECHNICAL_SKILL})
_MOST = 4  # things named of one sentence
_MOST_SKILLS = 5
_NEAR = 30  # characters before and after a number that tell what it is
_NUMBER = re.compile(r"(?<![\w.,/:-])[$£€]?(\d[\d,.]*\d|\d)(?:\+|%| ?percent| ?per cent|k\b|-)?", re.IGNORECASE)
_OF_YEARS = re.compile(r"(\d{1,2})\+? (?:years|yrs|años)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]+")
_MOMENT = re.compile(r"\s?(?:[ap]\.?m\b|o'clock|:\d|/\d|st\b|nd\b|rd\b|th\b)", re.IGNORECASE)
_MONTHS = (
    "jan feb mar apr may jun jul aug sep oct nov dec ene abr ago dic week weeks day days' semanas notice hours'".split()
)
#: Names of things: words with a capital, and the small ones that join them.
_NAME = re.compile(
    r"(?<![\w’'-])[A-ZÀ-Þ][\w’'&.-]*(?:\s+(?:(?:of|the|and|for|in|de|del|la|y|&)\s+){0,2}[A-ZÀ-Þ][\w’'&.-]*){0,7}"
)
#: What a letter is written in, its writer can.
_TONGUES = {"en": ("english",), "es": ("español", "castellano")}
_JOINING = frozenset({"and", "y", "&"})
_SMALL = frozenset("of the and for in de del la y &".split())
_OF_THE_READER = re.compile(r"\b(?:you|your|usted|ustedes|su|sus)\b", re.IGNORECASE)
#: Words by which a sentence claims a skill rather than tells of work.
_CLAIMING = re.compile(
    r"\b(?:skill\w{0,4}|abilit\w{1,3}|able to|experience\w{0,2}|expert\w{0,3}|knowledge|proficien\w{0,3}|strong"
    r"|strengths?|talents?|excellent|outstanding|exceptional|aptitude|adept|good at|background|competen\w{0,4}"
    r"|habilidad\w{0,2}|capacidad\w{0,2}|experiencia|conocimientos?|dominio|excelentes?|aptitud\w{0,2})\b",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:since|from|desde|until|hasta)$", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:not|never|no|without|lack|new to|yet to|have yet|learning|willing to learn|eager to learn|ni|nunca|sin"
    r"|todavía)\b|n['’]t\b",
    re.IGNORECASE,
)


def claims(letter: Letter, against: Against) -> Iterator[Check]:
    for sentence in letter.sentences:
        if sentence.about is About.PERSON and not sentence.facts and not sentence.edited:
            message = f"Nothing stored backs this: “{sentence.text}”. Store the fact or cut it."
            place = letter.sentences.index(sentence)
            yield Check("claim-without-fact", CheckLevel.ERROR, message, sentence.text, place, Fix.EDIT)
    for place, sentence in placed(letter):
        if sentence.locked and not all(map(against.is_stored, sentence.facts)):
            message = (
                f"What this rests on is no longer stored: “{sentence.text}”. Unlock it, so that it is written anew, or "
                "cut it."
            )
            yield Check("claim-without-fact", CheckLevel.ERROR, message, sentence.text, place, Fix.EDIT)
    greeted = letter.salutation.text.partition(" ")[2]
    for name in filter(None, (against.contact, against.employer, *letter.recipient)):
        greeted = greeted.replace(name, "")  # "Dear I Love Travel team,"
    framed = {letter.subject: letter.subject, greeted: letter.salutation.text, letter.closing: letter.closing}
    lang = language_for(letter.language)
    for said, text in framed.items() if not is_of_file(letter) and not letter.edited else ():
        if lang.claims_about_self(said):
            message = f"Nothing stored backs this: “{text}”. The head and the close of a letter claim nothing."
            yield Check("claim-without-fact", CheckLevel.ERROR, message, text)
    about_person = [(place, sentence) for place, sentence in placed(letter) if sentence.about is About.PERSON]
    own = [(place, text) for place, s in about_person if s.edited for text in split_sentences(s.text)]
    locked = [(place, s.text) for place, s in about_person if s.locked and not s.edited]
    typed = [] if is_of_file(letter) else [place for place, sentence in placed(letter) if sentence.edited]
    if typed:
        which = "A sentence is" if len(typed) == 1 else f"{len(typed)} sentences are"
        message = f"{which} your own wording; make sure that you can stand by it."
        yield Check("own-words", CheckLevel.ADVICE, message, sentence=typed[0], fix=Fix.EDIT)
    if not own and not locked:
        return
    if not any(fact.kind is not FactKind.BASICS for fact in against.profile.facts) and not against.profile.stories:
        message = (
            "What it says of you cannot be checked: nothing about you is stored yet. Begin with: "
            "apptracker profile import FILE"
        )
        yield Check("no-profile", CheckLevel.ADVICE, message, fix=Fix.PROFILE)
        return
    yield from _unproven(letter, against, [*own, *locked])


def _unproven(letter: Letter, against: Against, own: list[tuple[int, str]]) -> Iterator[Check]:
    stored = _Stored(against, letter)
    skills: dict[str, tuple[int, str]] = {}
    for place, text in own:
        if _NOT.search(text):
            continue
        found = [*stored.numbers_missing(text), *stored.terms_missing(text, _PROVABLE), *stored.names_missing(text)]
        found = [each for each in dict.fromkeys(found) if not any(each != o and each in o for o in found)]
        if found:
            words = ", ".join(f"“{each}”" for each in found[:_MOST])
            message = f"Nothing stored shows {words}: {quoted(text)}. Store the fact, or cut it if it is not so."
            yield Check("claim-unproven", CheckLevel.WARNING, message, found[0], place, Fix.EDIT)
        for skill in stored.terms_missing(text, _SKILLS) if _CLAIMING.search(text) else ():
            skills.setdefault(skill.casefold(), (place, skill))
    if skills:
        named = [skill for _, skill in skills.values()]
        words = ", ".join(f"“{each}”" for each in named[:_MOST_SKILLS])
        message = f"No story or job of yours shows {words}; tell one, or be ready to be asked for an example."
        yield Check(
            "skill-unproven", CheckLevel.ADVICE, message, named[0], next(iter(skills.values()))[0], Fix.STORY, named[0]
        )


class _Stored:
    """All that is stored, made ready to look things up in."""

    def __init__(self, against: Against, letter: Letter) -> None:
        self._lexicon = against.lexicon
        self._shown = showing(against.profile, against.lexicon).by_term
        self._words: LetterWords | None = letter_words().get(tongue(letter))
        self._knows_job = bool(against.employer and against.title)
        self._tongue = _TONGUES.get(tongue(letter), ())
        self._plain = plain_words(tongue(letter))
        self._numbers = self._figures_in(against.told)
        work = [f for f in against.profile.facts if f.kind in (FactKind.WORK, FactKind.VOLUNTEER)]
        self._told_years = {match[1] for match in _OF_YEARS.finditer(against.told)}
        self._years = (months_covered(work, against.today) + 11) // 12
        beside = (against.posting, against.employer or "", against.title or "", against.contact or "")
        frame = " ".join((*letter.recipient, letter.signature, *letter.sender, against.source or ""))
        self._beside = self._figures_in(" ".join(beside))
        self._known = {w.casefold() for w in _WORD.findall(" ".join((against.told, *beside, frame)))} | capital_words()
        self._told = _folded(against.told)
        self._phrases = _folded(" ".join((against.told, *beside, frame)))

    def _figures_in(self, text: str) -> set[str]:
        """The numbers of a text, also those in words."""
        found = {_figure(number) for number in re.findall(r"\d[\d,.]*", text)}
        if self._words:
            place = {word: str(n) for n, word in enumerate(self._words.numbers)}
            found |= {place[word] for word in map(str.casefold, _WORD.findall(text)) if word in place}
        return found

    def numbers_missing(self, text: str) -> Iterator[str]:
        text = PHONE.sub("", text)
        for match in _NUMBER.finditer(text):
            rest = text[match.end() : match.end() + _NEAR].lstrip().removeprefix("de ")
            before = (text[max(0, match.start() - _NEAR) : match.start()].split() or [""])[-1]
            if _MOMENT.match(text, match.end()) or before.casefold()[:3] in _MONTHS or _begins(rest, _MONTHS):
                continue
            if _YEAR.fullmatch(match[0]) and not _SINCE.match(before):
                continue
            if before[:1].isupper() and len(before) > 1 and before.isalpha() and match.start() > len(before) + 1:
                continue  # a name: Windows 10, Tier 2
            years = bool(self._words) and _begins(rest, self._words.years if self._words else ())
            if not self._is_shown(_figure(match[1]), years=years):
                unit = rest.split()[:1] if years else []
                yield " ".join((match[0].rstrip("-"), *unit)).rstrip(".,;")
        if self._words:
            small = {word: str(n) for n, word in enumerate(self._words.numbers) if n > 2}
            for match in _WORD.finditer(text):
                number = small.get(match[0].casefold())
                years = _begins(text[match.end() : match.end() + _NEAR].lstrip(), self._words.years)
                if number and not self._is_shown(number, years=years):
                    yield match[0]

    def _is_shown(self, figure: str, *, years: bool) -> bool:
        if years:
            return figure in self._told_years or (figure.isdigit() and len(figure) < 3 and int(figure) <= self._years)
        return figure in self._numbers or figure in self._beside

    def terms_missing(self, text: str, kinds: frozenset[RequirementKind]) -> Iterator[str]:
        for match in self._lexicon.find(text):
            kind = self._lexicon.terms[match.term_id].kind
            if kind in kinds and match.term_id not in self._shown:
                words = text[match.start : match.end]
                everyday = kind is RequirementKind.CERTIFICATE and words.isalpha() and words.islower()
                if not everyday and not words.casefold().startswith(self._tongue) and _folded(words) not in self._told:
                    yield words

    def names_missing(self, text: str) -> Iterator[str]:
        """Names of schools, employers, awards, things. What is applied for is looked after elsewhere."""
        if is_applying(text) or (not self._knows_job and _OF_THE_READER.search(text)):
            return
        for match in _NAME.finditer(text):
            words = match[0].rstrip(".’'-&").split()
            if match.start() == 0 and (len(words) == 1 or words[1] in _SMALL or words[0].casefold() in self._plain):
                words = words[1:]  # large only because it begins the sentence
            # "Zendesk and Salesforce" are two, "Crate and Barrel" is one.
            while len(words) > 2 and words[1] in _JOINING and self._is_plain(words[0]):
                words = words[2:]
            while len(words) > 2 and words[-2] in _JOINING and self._is_plain(words[-1]):
                words = words[:-2]
            while words and words[0] in _SMALL:
                words = words[1:]
            name = " ".join(words)
            letters = name.isupper() and not text[: match.start()].endswith((" at ", " en ", "At "))
            single = len(words) == 1 and (letters or len(name) < 3 or match.start() == 0)
            stored = _folded(name) in self._phrases or all(map(self._is_plain, words)) or self._is_part(name)
            if name and not single and not stored:
                yield name

    def _is_part(self, name: str) -> bool:
        """Whether a name begins with a tool that is shown, of which it is a part or an edition."""
        begins = (self._lexicon.terms[match.term_id] for match in self._lexicon.find(name) if match.start == 0)
        return any(term.kind is RequirementKind.TOOL and term.id in self._shown for term in begins)

    def _is_plain(self, word: str) -> bool:
        """Whether a word is no name, or stored."""
        parts = re.split(r"['’]", word.strip(".,"))[0].split("-")
        return word in _SMALL or all(part.casefold() in self._known or not part[:1].isupper() for part in parts)


def _figure(number: str) -> str:
    """A number without its marks for thousands: "1,200" and "1200" are one."""
    plain = number.strip(".,")
    return re.sub(r"[.,](?=\d{3}(?:\D|$))", "", plain)


def _begins(text: str, words: tuple[str, ...] | list[str]) -> bool:
    first = (text.split() or [""])[0].casefold().strip(".,;'’-")
    return first in words or first[:3] in (word for word in words if len(word) == 3)


def _folded(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


RULES = (claims,)

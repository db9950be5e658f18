"""The language of the window: which there are, which the person chose, and Qt's translation made to speak it.

What is said in a language stands in ``resources/translations/<code>.ts``, the format of Qt's own tools, with the
English text as the key. It is read as it is: there is nothing to compile, and nothing that could be out of date.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from apptracker import paths
from apptracker.ui.tr import BELOW, CONTEXT, mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from apptracker.ui.state import WindowState

#: By code, each in its own words, as people look for their language in a list.
LANGUAGES = {"en": "English", "es": "Español"}
SETTING = "language"
#: Keys as keyboards and the window's own sentences have them; Qt's words for them are long ("Mayúsculas").
KEYS = frozenset(
    {mark("Ctrl"), mark("Shift"), mark("Esc"), mark("Tab"), mark("PgUp"), mark("PgDown"), mark("Del"), mark("Return")}
)
#: Names of values which are words of the program themselves, and are translated with the sentence they stand in.
WORDS = frozenset(
    "about alone closes day event every expected field fields for_roles format given got instead interview jobs "
    "kept kind length meets month more need others pace part reason stage state told weekday what when where which "
    "one".split()
)


class Texts(NamedTuple):
    """One language. ``plurals``: by the English plural, its forms; ``below``: what comes filled in."""

    texts: dict[str, str]
    plurals: dict[str, tuple[str, ...]]
    below: dict[str, str]


def read(path: Path) -> Texts:
    """What a file of translations says; a text without one is left out, and stays English."""
    from xml.etree import ElementTree  # 7 ms that English never pays

    read_in = Texts({}, {}, {})
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - a file of the program's own
        into = read_in.below if context.findtext("name") == BELOW else read_in.texts
        for message in context.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            if forms and all(forms):
                read_in.plurals[source] = forms
            elif translation.text:
                into[source] = translation.text
    return read_in


class Translator(QTranslator):
    """Qt's translator over :class:`Texts`. Of several forms the first is for one and the last for any other number,
    which holds in English and Spanish."""

    def __init__(self, spoken: Texts) -> None:
        super().__init__()
        self.spoken = spoken

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _: str | None = None, n: int = -1) -> str | None:
        """None for what stays English: an empty text would be shown as such."""
        if context == BELOW:
            return self.spoken.below.get(source)
        if context == "QShortcut":
            return self.spoken.texts.get(source) if source in KEYS else None
        if context != CONTEXT:
            return None
        if n >= 0 and (forms := self.spoken.plurals.get(source)):
            return forms[0] if n == 1 else forms[-1]
        return self.spoken.texts.get(source)


class _Spoken:
    """What is in force in this process; Qt keeps no hold on its translators."""

    code = "en"
    translators: tuple[QTranslator, ...] = ()
    texts: Texts | None = None


def code() -> str:
    """Of the language in force."""
    return _Spoken.code


def language() -> QLocale.Language:
    """The language in force, as Qt names it."""
    return QLocale(_Spoken.code).language()


def wanted(state: WindowState) -> str:
    """The code of the language the person chose, else of the system's, else English."""
    chosen = state.text(SETTING)
    if chosen in LANGUAGES:
        return chosen
    system = QLocale.system().name().partition("_")[0]
    return system if system in LANGUAGES else "en"


def speak(wish: str) -> None:
    """Say everything in the language with this code from now on; what is on screen already stays as it is."""
    for translator in _Spoken.translators:
        QCoreApplication.removeTranslator(translator)
    _Spoken.code, _Spoken.translators, _Spoken.texts = wish, (), None
    _forget()
    if wish == "en":
        return
    theirs = QTranslator()  # the words of Qt's own dialogs and menus
    if theirs.load(f"qtbase_{wish}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(theirs)
        _Spoken.translators = (theirs,)
    listen_to(read(paths.resource("resources", "translations", f"{wish}.ts")))


def listen_to(texts: Texts) -> None:
    """Translate with these, before Qt's own."""
    ours = Translator(texts)
    QCoreApplication.installTranslator(ours)
    _Spoken.translators, _Spoken.texts = (*_Spoken.translators, ours), texts
    _forget()


def _forget() -> None:
    """What was found in another language."""
    for remembered in (said, instructed, _templates):
        remembered.cache_clear()


@lru_cache(4096)
def said(text: str) -> str:
    """In the person's language what the layers below the window say, in English and filled in: results, findings,
    steps, the lines of the history. Found whole, or by the sentence whose gaps it fills; else it stays as it is.

    The words of a record are never given here: what a person wrote is shown as they wrote it.
    """
    texts = _Spoken.texts
    if texts is None or not text:
        return text
    whole = texts.below.get(text) or texts.texts.get(text)
    if whole is not None:
        return whole
    for template in _templates_for(text[:1]):
        if filled := template.fill(text):
            return filled
    for between in ("; ", ", ", " and "):  # clauses, and words in a row
        if between in text:
            spoken = between.join([said(part) for part in text.split(between)])
            if spoken != text:
                return spoken
        if between == "; ":  # no clauses, then, but what a value lists
            lists = (template.fill(text, several=True) for template in _templates_for(text[:1]))
            if "; " in text and (spoken := next(filter(None, lists), "")):
                return spoken
    return text


def named(text: str) -> str:
    """The name of a thing that comes with the program and that people may rename or write themselves, such as a stage
    or a reason for an ending: one of the program's own in their language, theirs as it is."""
    texts = _Spoken.texts
    return text if texts is None else texts.below.get(text) or text


def unsaid(text: str, stored: str) -> str:
    """What to keep of a field that showed :func:`named` of ``stored``: that itself where nothing else was typed."""
    return stored if text == named(stored) else text


@lru_cache(4096)
def instructed(text: str) -> str:
    """What a reminder says to do: the text of one of the program's own rules in their language, their own as it is.
    Only what is long enough not to be met by chance is taken for the program's."""
    texts = _Spoken.texts
    if texts is None or len(text) < LONG:
        return text
    if whole := texts.below.get(text):
        return whole
    found = (each.fill(text) for each in _templates_for(text[:1]) if each.own >= LONG)
    return next(filter(None, found), text)


def told(text: str) -> str:
    """Sentences of the program, several in a row, each as :func:`instructed`; a sentence of the guide stays."""
    ends = [at for at in range(len(text)) if text.startswith(" ", at) and text[at - 1] in ".?!"]
    for end in (len(text), *reversed(ends)):
        spoken = instructed(text[:end])
        if spoken != text[:end]:
            return f"{spoken} {told(text[end + 1 :])}".rstrip()
    return text


def said_word(text: str) -> str:
    """A word or clause of the program as :func:`said`, which begins with a capital as it does in the sentence."""
    spoken = said(text.replace("_", " "))
    if spoken == text and "-" in text:
        spoken = said(text.replace("-", " "))
        spoken = text if spoken == text.replace("-", " ") else spoken
    small = text[:1].lower() + text[1:]
    if spoken == text and small != text:
        spoken = said(small)
        return text if spoken == small else spoken[:1].upper() + spoken[1:]
    return spoken


class _Template(NamedTuple):
    """``own``: how many letters of its own it has; ``is_loose``: too few to be sure of it by them alone."""

    pattern: re.Pattern[str]
    translation: str
    own: int
    is_loose: bool

    def fill(self, text: str, *, several: bool = False) -> str:
        """The translation with the values of ``text``; '' where it is another sentence. ``several``: a value may hold
        what looks like clauses."""
        match = self.pattern.fullmatch(text)
        if match is None:
            return ""
        values = match.groupdict()
        if not several and any("; " in value for value in values.values()):  # another clause, to be said by itself
            return ""
        known = 0
        for name, value in values.items():
            if name.rstrip("0123456789") in WORDS:
                values[name] = said_word(value)
                known += values[name] != value
            elif _COUNTED.fullmatch(value):
                values[name] = _NUMBER_OF.sub(lambda counted: said(counted[0]), value)
                known += 1
            elif moment := _MOMENT.fullmatch(value):
                values[name] = _moment_in_words(moment)
                known += 1
            elif _NUMBER.fullmatch(value):
                known += 1
            else:
                values[name] = instructed(value)
        return "" if self.is_loose and not known else self.translation.format(**values)


#: Letters of its own by which a sentence is surely the program's, whatever a person may write.
LONG = 18
#: Letters, or words, of its own by which one is known among the program's; one that begins with a word has it by that.
_SURE, _SURE_WORDS = 8, 2
_NUMBER = re.compile(r"\d[\d,.:/-]*|one")
_NUMBER_OF = re.compile(r"(?:\d[\d,]*|one) [a-z]+")
_COUNTED = re.compile(rf"{_NUMBER_OF.pattern}(?: {_NUMBER_OF.pattern})*")  # "3 applications", "6 years 1 month"
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?")  # as the journal has it
_SHAPES = {"wall_time": r"\d{4}-\d\d-\d\d \d\d:\d\d"}  # of values with spaces in them
_GAP = re.compile(r"\{(\w+)[^}]*\}")


def _moment_in_words(moment: re.Match[str]) -> str:
    """A day, and the time of it, as people write them."""
    from datetime import date, time

    from apptracker.ui import formats, typed

    try:
        day = typed.day(date.fromisoformat(moment[1]))
        return f"{day}, {formats.clock_time(time.fromisoformat(moment[2]))}" if moment[2] else day
    except ValueError:
        return moment[0]


def _templates_for(first: str) -> list[_Template]:
    found = _templates()
    return [*found.get(first, ()), *found.get("", ())]


@lru_cache(1)
def _templates() -> dict[str, list[_Template]]:
    """By the first letter of the sentence ('' where a value comes first), the ones with most words of their own
    first: they say best what they are."""
    found: dict[str, list[_Template]] = {}
    texts = _Spoken.texts
    below = {} if texts is None else texts.below
    for source in sorted(below, key=lambda each: -len(_GAP.sub("", each))):
        if not _GAP.search(source):
            continue
        parts = _GAP.split(source)  # words, a name, words, a name, … words
        parts[::2] = [part.replace("{{", "{").replace("}}", "}") for part in parts[::2]]
        pattern = "".join(
            f"(?P<{part}>{_SHAPES.get(part, '.*?')})" if n % 2 else re.escape(part) for n, part in enumerate(parts)
        )
        if len(set(parts[1::2])) == len(parts[1::2]):
            made = _Template(re.compile(pattern, re.DOTALL), below[source], *_weighed(parts[::2]))
            found.setdefault(parts[0][:1], []).append(made)
    return found


def _weighed(parts: Sequence[str]) -> tuple[int, bool]:
    """Of a sentence's own words: how many letters they have, and whether other sentences might have them, too."""
    words = [word for part in parts for word in _WORD.findall(part)]
    letters = sum(map(len, words))
    begins = _BEGINS.match(parts[0])
    return letters, begins is None and len(words) < _SURE_WORDS and letters < _SURE


_WORD = re.compile(r"[^\W\d_]+")
_BEGINS = re.compile(r"[A-Z]\w{2,}\b")

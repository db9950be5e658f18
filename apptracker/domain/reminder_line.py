"""A reminder in one line: "call the recruiter next tue 10" taken apart into what to do, when, and by which way.

When is read with :func:`~apptracker.domain.when.parse_when`, and only where it can be nothing else: at the end of the
line, at its beginning, or in the middle between what to do and what about. A number that may belong to the text ("ask
about 10 dollars"), a day that the text is about ("ask about Monday"), and whatever is already past is left in the text.
Nothing is guessed: a line without a time has none, and one that names two is refused; so is one with a date or time
that cannot be ("nov 31", "99:99") or could be two ("12/1").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from apptracker.domain.errors import UserError
from apptracker.domain.reminders import Channel
from apptracker.domain.repeating import Every
from apptracker.domain.spanish_days import in_english
from apptracker.domain.when import MONTHS, WEEKDAYS, When, parse_when
from apptracker.domain.workdays import MONDAY_TO_FRIDAY, WorkCalendar

_LONGEST = 9  # words of a time
_INTRODUCING = frozenset({"on", "at", "by", "para"})
#: Spanish words that a time may begin with; what they begin has to be Spanish of days, too.
_SPANISH = frozenset(
    "a al cada dentro el en esta este hoy la los lunes martes miércoles miercoles jueves viernes sábado sabado domingo "
    "mañana manana medio pasado por próxima proxima próximo proximo todos".split()
)
_INFINITIVE = re.compile(r"\w{2,}[aei]r(?:l[aeo]s?|se|me)?")
#: Before any of these a day or time is what the text is about.
_ABOUT = frozenset(
    "about of for from with until till since before after between than per and or not the a an my your "
    "his her our their its every each all both how why what which whether if is was be version room gate "
    "number no por sobre de del con sin hasta desde entre que una un y o el los las mi su tu".split()
)
#: What may follow a time in the middle of a line.
_GOING_ON = frozenset("about to with for and because whether if re regarding before after from that so but as".split())
_GOING_ON_SPANISH = frozenset("a al con para por porque si sobre".split())
_VERBS = frozenset(
    "accept answer apply ask book bring buy call chase charge check clean come confirm contact decide "
    "decline discuss do download e-mail email fill find finish fix follow get give go hand iron learn "
    "leave let look mail make meet message order pack pay phone pick practice practise prepare print read "
    "register rehearse remind renew reply request research return review ring schedule search see send "
    "set sign speak start study submit take talk telephone tell test text thank try update upload visit "
    "watch write".split()
)
_WEEKDAY = frozenset(map(str.lower, WEEKDAYS))
_SHORT_DAY = frozenset({"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"})
_MONTH = frozenset(map(str.lower, MONTHS)) | {m[:3].lower() for m in MONTHS} | {"sept"}
_OPENS = re.compile(
    r"today|tonight|tomorrow|tmrw|this|next|in|the|day|noon|\+.*|\d{4}[-/]\d{1,2}[-/]\d{1,2}.*|\d{1,2}([./-])\d{1,2}\1\d{4}|\d{1,2}/\d{1,2}|\d{1,2}\.\d{1,2}\."
    r"|\d{1,2}\.|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}:\d{2}(?:[ap]m)?|\d{1,2}[ap]\.?m\.?"
)
_EVERY = re.compile(
    rf"every (?P<every>day|{'|'.join((*_WEEKDAY, *_SHORT_DAY))})(?:,? (?P<at>(?:at )?[\d:.]+.*|at noon))?"
)
_CADA = re.compile(r"(?:cada|todos los) (?:d[ií]as?\b)?|a diario", re.IGNORECASE)
#: An hour that only its place makes one, and a day that may as well describe the word behind it.
_BARE_HOUR = re.compile(r"(?:^|.*\s)(?:at )?\d{1,2}")
_BARE_DAY = re.compile(rf"(?:{'|'.join((*_WEEKDAY, *_SHORT_DAY))})\.?")
_DATED = re.compile(r".*[a-z].*\b\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?")
#: What looks like a date, or like a time of day; "24/7" is neither.
_LIKE_DATE = re.compile(
    r"(?!24/7$)\d{1,2}/\d{1,2}(?:/\d{2}(?:\d{2})?)?|\d{1,2}\.\d{1,2}\.(?:\d{2}(?:\d{2})?)?"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
)
_LIKE_CLOCK = re.compile(r"\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?")
_OF_MONTHS = rf"(?:{'|'.join(sorted(_MONTH))})\.?"
_LIKE_MONTH = re.compile(
    rf"(?:{_OF_MONTHS} [0-3]?\d(?:st|nd|rd|th)?|[0-3]?\d(?:st|nd|rd|th|\.)? {_OF_MONTHS})(?:,? \d{{4}})?"
)
_EDGES = " ,;:-–—"
_ENDS = tuple(",;:.!?–—")

_PHONE = frozenset({"call", "phone", "ring", "telephone", "llamar", "llamarle", "llamarles", "llama", "telefonear"})
#: Verbs of Spanish with the words behind them that make them mean to write to somebody.
_WRITING = {
    **dict.fromkeys(("escribir", "escribe", "responder", "contestar"), frozenset({"a", "al"})),
    **dict.fromkeys(("mandar", "enviar"), frozenset({"correo", "e-mail", "email", "un"})),
}
_WRITING_TO = frozenset({"escribirle", "escribirles", "escríbele", "escribele"})
_EMAIL = frozenset({"write", "e-mail", "email", "mail"})
#: What may stand before the verb, and what behind it makes it no such act: "phone interview", "write the letter".
_ASIDE = re.compile(
    r"(?:(?:please|to|remember to|remind me to|don['’]t forget to|por favor|recordar|acordarme de|hay que|tengo que) )+"
)
_NO_CALL = frozenset(
    "interview interviews screen screening number numbers bill charger case script scripts center centre "
    "centers centres log notes practice binder off".split()
)
_NO_WRITING = frozenset("the a an my your down up out about some three two it this".split())
_NO_MAIL = frozenset(
    "address addresses account accounts carrier draft drafts folder program template templates".split()
)


@dataclass(frozen=True, slots=True)
class ReminderLine:
    """What a line says. ``said``: the words taken for ``when``, '' where it names no time and ``when`` is None.
    ``repeat``: how it comes again, as :meth:`apptracker.domain.repeating.Repeat.from_day` knows it, '' for once."""

    text: str
    when: When | None
    said: str
    channel: Channel
    repeat: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    """Words that are a time: the first and the one behind the last; ``first`` counts what introduces it too."""

    first: int
    end: int
    said: str
    middle: bool
    when: When | UserError
    repeat: str = ""


def read_line(
    line: str, now: datetime, *, zone: tzinfo | None = None, calendar: WorkCalendar = MONDAY_TO_FRIDAY
) -> ReminderLine:
    """What a line says, seen from ``now`` (aware), as :func:`~apptracker.domain.when.parse_when` sees times.

    :raises UserError: ``reminder.two_times``; what parse_when says of a time that could be two, and ``when.bad`` for a
        date to come that cannot be.
    """
    words = line.split()
    found = _times(words, now, zone, calendar)
    at_edges = [one for one in found if not one.middle] or found
    if not at_edges:
        _check_rest(words, [], now, zone)
        return ReminderLine(" ".join(words), None, "", channel_of(line))
    taken, said, when = at_edges[:1], at_edges[0].said, at_edges[0].when
    if len(at_edges) > 1:
        taken, said, when = _joined(at_edges, line, now, zone, calendar)
    if isinstance(when, UserError):
        raise when
    _check_rest(words, taken, now, zone)
    left = [w for i, w in enumerate(words) if not any(one.first <= i < one.end for one in taken)]
    text = re.sub(r" +([,;:])", r"\1", " ".join(left)).strip(_EDGES)
    return ReminderLine(text, when, said, channel_of(text), at_edges[0].repeat)


def _check_rest(words: list[str], taken: list[_Found], now: datetime, zone: tzinfo | None) -> None:
    """Refuse what looks like a date or time and was not understood: the reminder would come on a wrong day."""
    for i in range(len(words)):
        before = words[i - 1].casefold().strip(_EDGES) if i else ""
        if before in _ABOUT or any(one.first <= i < one.end for one in taken):
            continue
        for end in (i + 3, i + 2, i + 1):
            if end > len(words) or any(i < one.end and one.first < end for one in taken):
                continue
            piece = " ".join((*words[i : end - 1], words[end - 1].rstrip(",;:!?–—")))
            folded = piece.casefold()
            like_date = _LIKE_DATE.fullmatch(folded) or _LIKE_MONTH.fullmatch(folded)
            if not like_date and not _LIKE_CLOCK.fullmatch(folded):
                continue
            if like_date and any(int(year) < now.year for year in re.findall(r"\d{4}", folded)):
                continue  # of long ago, so no day to come
            parse_when(piece, now, zone=zone)
            if like_date and taken:
                raise UserError("reminder.two_times", text=" ".join(words), one=piece, other=taken[0].said)


def channel_of(text: str) -> Channel:
    """The way to do it, as its verb says: to call somebody, to write to somebody, or anything else."""
    words = _ASIDE.sub("", " ".join(text.casefold().split()), count=1).split()
    verb, behind = (words[0].strip(_EDGES) if words else ""), (words[1].strip(_EDGES) if len(words) > 1 else "")
    if verb in _PHONE and behind not in _NO_CALL:
        return Channel.PHONE
    if verb in _WRITING_TO or behind in _WRITING.get(verb, ()):
        return Channel.EMAIL
    if verb in _EMAIL and behind not in (_NO_WRITING if verb == "write" else _NO_MAIL):
        return Channel.EMAIL
    return Channel.TASK


def person_named(text: str, people: Mapping[int, str]) -> int | None:
    """Who of these people (by id) a reminder names in full or by the first name; None where nobody or more than one is
    meant. A name that may be a word counts as it is spelled, or behind a verb: "call will", not "this will do"."""
    words = [re.sub(r"['’]s$", "", word.strip(_EDGES + ".!?()")) for word in text.split()]
    folded = [word.casefold() for word in words]
    in_full, by_first = set(), set()
    for id_, name in people.items():
        parts = name.split()
        for i in range(len(words)):
            if parts and folded[i : i + len(parts)] == [part.casefold() for part in parts]:
                in_full.add(id_)
            spelled = i > 0 and parts and words[i] == parts[0]
            behind = i > 0 and parts and folded[i] == parts[0].casefold() and folded[i - 1] in _VERBS | {"to", "with"}
            if spelled or behind:
                by_first.add(id_)
    found = in_full or by_first
    return found.pop() if len(found) == 1 else None


def _joined(
    found: list[_Found], line: str, now: datetime, zone: tzinfo | None, calendar: WorkCalendar
) -> tuple[list[_Found], str, When]:
    """A day at one end and a time at the other are one moment: "tomorrow ring Ana at 10"."""
    day = next((f for f in found if isinstance(f.when, When) and f.when.all_day), None)
    time = next((f for f in found if f is not day and isinstance(f.when, When) and _is_clock(f.said)), None)
    if len(found) == 2 and day is not None and time is not None:
        said = f"{day.said} {time.said}"
        return found, said, parse_when(said, now, zone=zone, calendar=calendar)
    raise UserError("reminder.two_times", text=" ".join(line.split()), one=found[0].said, other=found[1].said)


def _is_clock(said: str) -> bool:
    clock = r"(?:at )?(?:noon|\d{1,2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)"
    return re.fullmatch(clock, in_english(said.casefold())) is not None


def _times(words: list[str], now: datetime, zone: tzinfo | None, calendar: WorkCalendar) -> list[_Found]:
    """All that is a time, the longest reading of each, in order."""
    found: list[_Found] = []
    folded = [word.casefold() for word in words]
    i = 0
    while i < len(words):
        one = _time_from(i, words, folded, now, zone, calendar) if _may_open(folded[i]) else None
        if one is not None:
            found.append(one)
        i = one.end if one is not None else i + 1
    return found


def _may_open(word: str) -> bool:
    plain = word.strip(",;:!?–—.")
    return (
        plain in _WEEKDAY
        or plain in _SHORT_DAY
        or plain in _MONTH
        or plain in _INTRODUCING
        or plain == "every"
        or plain in _SPANISH
        or _OPENS.fullmatch(word.rstrip(",;!?")) is not None
        or _OPENS.fullmatch(plain) is not None
    )


def _time_from(
    i: int, words: list[str], folded: list[str], now: datetime, zone: tzinfo | None, calendar: WorkCalendar
) -> _Found | None:
    for end in range(min(len(words), i + _LONGEST), i, -1):
        if any(word.endswith(_ENDS) and not word.endswith((",", ".")) for word in folded[i : end - 1]):
            continue  # a sentence ends between
        said = " ".join(words[i:end]).rstrip("".join(_ENDS))
        english = in_english(said.casefold())
        if folded[i] in _SPANISH and english == _plain(said):
            continue  # no Spanish of days
        if again := _EVERY.fullmatch(english):
            if (i == 0 or end == len(words)) and (one := _again(i, end, again, words, now, zone)) is not None:
                return one
            continue
        start = i + 1 if folded[i] in _INTRODUCING and not re.match(r"at \d|at noon", said.casefold()) else i
        phrase = " ".join(words[start:end]).rstrip("".join(_ENDS))
        before = (words[i - 1] if i > 1 else folded[i - 1]).strip(_EDGES)  # "A" within a line is a name
        meant = in_english(phrase.casefold())
        if not phrase or not _stands_alone(
            i, end, meant, before, folded, introduced=start > i, spanish=meant != _plain(phrase)
        ):
            continue
        try:
            when: When | UserError = parse_when(phrase, now, zone=zone, calendar=calendar)
        except UserError as error:
            if error.code == "when.bad":
                continue
            when = error
        return _Found(i, end, phrase, middle=i > 0 and end < len(words), when=when)
    return None


def _again(
    i: int, end: int, again: re.Match[str], words: list[str], now: datetime, zone: tzinfo | None
) -> _Found | None:
    """What comes again: "every monday 9:00", "every day at 9", "cada lunes a las 9"."""
    every, at = again["every"], again["at"] or ""
    first = (at or "today") if every == "day" else f"{every} {at}"
    said = " ".join(words[i:end]).rstrip("".join(_ENDS))
    if spanish := _CADA.match(said):
        first = said[spanish.end() :].strip(" ,") or "hoy"
    try:
        when: When | UserError = parse_when(first, now, zone=zone)
    except UserError as error:
        if error.code == "when.bad":
            return None
        when = error
    repeat = Every.DAY if every == "day" else Every.WEEK
    return _Found(i, end, first.strip(), middle=i > 0 and end < len(words), when=when, repeat=repeat.value)


def _plain(text: str) -> str:
    """As :func:`in_english` leaves what is none of its words."""
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))


def _stands_alone(
    i: int, end: int, phrase: str, before: str, folded: list[str], *, introduced: bool, spanish: bool = False
) -> bool:
    """Whether these words can be nothing but when to do it."""
    if re.search(r"\bago\b|\byesterday\b|^24/7\b", phrase) or (i > 0 and before in _ABOUT):
        return False
    if phrase.startswith("in ") and i > 1 and folded[i - 2].isdecimal():
        return False  # "60 words in a minute" is how fast
    at_end = end == len(folded)
    behind = "" if at_end else folded[end].strip(_EDGES)
    parted = folded[end - 1].endswith((",", ";", ":", "–", "—")) or (not at_end and folded[end] in "-–—:")
    acts = behind in _VERBS or parted or (spanish and _INFINITIVE.fullmatch(behind) is not None)
    if at_end:
        return not (i > 0 and phrase in _MONTH)
    if _BARE_HOUR.fullmatch(phrase) and not _DATED.fullmatch(phrase):
        return acts  # "friday 10 letters": the number counts letters
    if i == 0:
        return acts or not (_BARE_DAY.fullmatch(phrase) or _DATED.fullmatch(phrase)) or introduced
    goes_on = behind in (_GOING_ON_SPANISH if spanish else _GOING_ON) or parted
    return goes_on if phrase.startswith("in ") else introduced or goes_on

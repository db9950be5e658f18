"""Signs in who is behind a posting: no name, nothing to check it by, a mail address that does not fit the name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping

from apptracker.domain.postings import FieldValue, Requirement
from apptracker.guide.advert_signs import manner
from apptracker.tailoring.reading.signs.telling import Found, Telling

_MAIL = re.compile(r"\b[\w.+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})")
_FREE = re.compile(
    r"(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|gmx|web|proton|protonmail|mail|inbox"
    r"|icloud|me|yandex|zoho|tutanota|tuta|fastmail|usa|consultant|email|hushmail|163|126|qq|libero|laposte|orange"
    r"|rediffmail)\.(?:com?|net|org|de|fr|es|it|in|id|ru|uk|ph|ca|at|ch|mx|br|ar|me|eu|co\.(?:uk|in|id|nz|za)"
    r"|com\.(?:au|br|mx|ph|ar|sg|my)|pm|io)"
)
_WRITTEN_OUT = re.compile(
    r"\b[\w.+-]{2,64} ?(?:@|\(at\)|\[at\]| at ) ?(?:gmail|yahoo|hotmail|outlook|protonmail)"
    r" ?(?:\.|\(dot\)| dot ) ?com\b"
)
_MAKERS = re.compile(r"gmail|yahoo|hotmail|outlook|protonmail")
_LONGEST_NAME = 64
_LINK = re.compile(r"https?://|\bwww\.|\b[a-z0-9-]{2,40}\.(?:com|org|net|co|io|gov|edu|us|uk|de|ca)\b")
_PHONE = re.compile(r"\+?\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{3,4}\b")
#: What those who pose as a firm add to its name.
_ADDED = (
    r"(?:careers?|jobs?|hr|hiring|hires?|recruit(?:ing|ment|ers?|s)?|apply|work|team|onboarding|talents?|offers?|remote"
    r"|staffing|employment|interview|corp|desk|dept|group|inc|usa)"
)
_COMMON = frozenset(
    "the inc llc ltd corp company co group services service solutions international global gmbh plc limited of and for"
    " usa us america american national united first new systems technologies technology partners holdings".split()
)
#: Where an advert says next to nothing: so many tasks and demands at most, and none that takes years or a paper.
_MOST_DUTIES, _MOST_ASKED = 1, 4
_TIME_SERVED = re.compile(r"\b(?:\d{1,2}|one|two|three|six)\+? (?:years?|months?)'? (?:of|in|as|experience)\b")
_SAYS_SOMETHING = 5  # different words for what one does at work
_NOT_ANYBODY = re.compile(
    r"\b(?:years?|months?|licen[cs]e|certif\w+|degree|bachelor\w*|proven|fluent)\b|[2-9]\+", re.IGNORECASE
)


def contact_signs(
    telling: Telling, fields: Mapping[str, FieldValue], requirements: Collection[Requirement] = ()
) -> Iterator[Found]:
    folded = telling.folded
    free = _free_mail(folded)
    if free:
        yield Found("free-mail-contact", telling.as_written(*free))
    employer = str(fields["employer"].value) if "employer" in fields else ""
    if employer:
        yield from _strange_addresses(telling, fields, employer)
    else:
        title = str(fields["title"].value) if "title" in fields else ""
        yield Found("no-employer", title)
        yield from _unnamed(telling, title)
    if _says_little(telling, fields, requirements):
        home = telling.first("at_home")
        yield Found("says-little", telling.quote(*home.span()) if home else "")


def _free_mail(folded: str) -> tuple[int, int] | None:
    for found in _mails(folded):
        if _FREE.fullmatch(found[1].rstrip(".-")):
            return found.start(), found.end(1) - (len(found[1]) - len(found[1].rstrip(".-")))
    for maker in _MAKERS.finditer(folded):
        written = _WRITTEN_OUT.search(folded, max(0, maker.start() - _LONGEST_NAME), maker.end() + 12)
        if written:
            return written.span()
    return None


def _mails(folded: str) -> Iterator[re.Match[str]]:
    """The mail addresses in a text, sought where there is an @."""
    at = folded.find("@")
    while at >= 0:
        found = _MAIL.search(folded, max(0, at - _LONGEST_NAME), at + 260)
        if found and found.start() < at < found.end():
            yield found
        at = folded.find("@", at + 1)


def _strange_addresses(telling: Telling, fields: Mapping[str, FieldValue], employer: str) -> Iterator[Found]:
    """An address that plays on the employer's name, or that is of another name where one applies."""
    names = _names(employer)
    if not names:
        return
    named = f"(?:{'|'.join(map(re.escape, names))})"
    posing = re.compile(rf"{named}-?{_ADDED}(?:-?{_ADDED})?|{_ADDED}-{named}")
    for found in _mails(telling.folded):
        label = _label(found[1])
        if posing.fullmatch(label) and label not in names:
            yield Found("look-alike-address", telling.as_written(*found.span()))
            return
    mail = str(fields["contact_email"].value).lower() if "contact_email" in fields else ""
    domain = mail.rpartition("@")[2]
    if not domain or _FREE.fullmatch(domain):
        return
    label = _label(domain).replace("-", "")
    letters = "".join(word[0] for word in _words(employer))
    belongs = any(name in label or (len(label) > 3 and label in name) for name in names)
    if not belongs and not (len(letters) > 1 and label.startswith(letters)) and label[:3] not in _words_start(employer):
        yield Found("mail-of-another-name", mail)


def _label(domain: str) -> str:
    """The part of a domain that names its owner: "acme" of mail.acme.co.uk."""
    parts = domain.rstrip(".-").split(".")
    if len(parts) > 2 and parts[-2] in {"co", "com", "org", "net", "gov", "ac", "edu"}:
        return parts[-3]
    return parts[-2] if len(parts) > 1 else parts[0]


def _words(employer: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", employer).encode("ascii", "ignore").decode().lower()
    return re.findall(r"[a-z0-9]+", plain.replace("'", ""))


def _words_start(employer: str) -> set[str]:
    return {word[:3] for word in _words(employer) if len(word) >= 3 and word not in _COMMON}


def _names(employer: str) -> tuple[str, ...]:
    """What a domain of the employer may be made of: its whole name, and its words that are not everybody's."""
    words = _words(employer)
    own = [word for word in words if word not in _COMMON]
    found = {"".join(words), "".join(own), "-".join(own), *(word for word in own if len(word) >= 4), *own[:1]}
    return tuple(sorted((name for name in found if len(name) >= 3), key=lambda name: (-len(name), name)))


def _unnamed(telling: Telling, title: str) -> Iterator[Found]:
    """Adverts without a name that have nothing else to go by either."""
    folded = telling.folded
    if _can_be_checked(folded) or telling.first("agency"):
        return
    bait = telling.first("desk_work")
    if bait and (manner("desk_work").search(title.lower()) or telling.first("no_experience")):
        yield Found("favorite-bait", telling.quote(*bait.span()))
        return
    praise = telling.first("business")
    if praise:
        yield Found("unnamed-firm", telling.quote(*praise.span()))


def _can_be_checked(folded: str) -> bool:
    """Whether there is an address, a site or a number to go by."""
    return any(_mails(folded)) or bool(_LINK.search(folded) or _PHONE.search(folded))


def _says_little(telling: Telling, fields: Mapping[str, FieldValue], requirements: Collection[Requirement]) -> bool:
    """Work at home for anybody, and hardly a word on what it is."""
    mode = fields.get("work_mode")
    at_home = (mode is not None and mode.value == "remote") or telling.first("at_home")
    asked = [each for each in requirements if each.is_asked]
    if not at_home or len(requirements) - len(asked) > _MOST_DUTIES or len(asked) > _MOST_ASKED:
        return False
    if len({found.group() for found in manner("duties").finditer(telling.folded)}) >= _SAYS_SOMETHING:
        return False
    if _TIME_SERVED.search(telling.folded):
        return False
    anybody = telling.first("no_experience")
    if not anybody and (not asked or _can_be_checked(telling.folded)):
        return False
    return not any(_NOT_ANYBODY.search(each.text) for each in asked)

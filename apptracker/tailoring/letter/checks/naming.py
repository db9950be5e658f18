"""Names in a letter: the employer and the job as the posting writes them, none left over from another letter, and the
person's own details."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from apptracker.domain.errors import UserError
from apptracker.domain.letters import Check, CheckLevel, Fix, Letter
from apptracker.domain.when import parse_date
from apptracker.tailoring.letter.checks.against import Against, is_of_file
from apptracker.tailoring.letter.checks.texts import place_of, said
from apptracker.tailoring.letter.names import title_in_prose

_LIKE = 0.84  # two spellings of one name
_LEGAL = re.compile(
    r",?\s+(?P<form>inc|incorporated|llc|l\.l\.c|llp|ltd|limited|plc|corp|corporation|gmbh|ag|se|s\.a|sa|s\.l|sl|s\.r\.l"
    r"|b\.v|bv|n\.v|pty|pty ltd)\.?$",
    re.IGNORECASE,
)
_LEGAL_NEXT = re.compile(
    r",?\s(Inc|Incorporated|LLC|L\.L\.C|LLP|Ltd|Limited|PLC|plc|Corp|Corporation|GmbH|S\.A|S\.L)\b"
)
_ONE_FORM = {"incorporated": "inc", "limited": "ltd", "corporation": "corp", "pty ltd": "ltd", "pty": "ltd"}
_LEVEL = re.compile(r"[\s,]+(?:[IV]{1,3}|\d|(?:level|tier|grade)\s*\w{1,3})$", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*|&")
_EMAIL = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")
PHONE = re.compile(r"(?<![\w@.])\+?\(?\d(?:[\s().\-/]{0,3}\d){6,14}(?![\w@])")
_LAST_DIGITS = 7
_OLD, _AHEAD = 21, 10  # days
_SHORTEST_NAME = 3


def employer(letter: Letter, against: Against) -> Iterator[Check]:
    if against.employer is None:
        if against.application_id is not None:
            message = (
                "The employer is not known, so the letter cannot name it; add it: "
                f"apptracker edit {against.application_id} --employer NAME"
            )
            yield Check("employer-unknown", CheckLevel.WARNING, message, fix=Fix.APPLICATION, about="employer")
        return
    text, name = _flat(said(letter)), _flat(against.employer)
    core = _core(name)
    found = _spelled_in(text, core)
    if found or name in text:
        wrong = _wrong_form(text, name, core) or _misspelled(text.replace(name, " | ").replace(core, " | "), core)
    else:
        wrong = _misspelled(text, core, any_length=True)
        if not wrong:
            yield from _never_named(letter, text, name, core)
            return
    if wrong and f" {_key(wrong)} " not in f" {_key(against.told)} ":  # which may be one they worked for
        message = f"The letter writes “{wrong}”; the posting writes “{against.employer}”."
        yield Check("employer-spelling", CheckLevel.WARNING, message, wrong, _near(letter, wrong), Fix.EDIT)


def _never_named(letter: Letter, text: str, name: str, core: str) -> Iterator[Check]:
    """The letter lacks the employer's name, or has but its beginning, which is enough where the address has all."""
    short = core.split()[0].strip(",")
    if len(short) > _SHORTEST_NAME and re.search(rf"(?<!\w){re.escape(short)}(?!\w)", text):
        if core not in _flat(" ".join(letter.recipient)):
            message = f"The letter writes only “{short}”; name {name.rstrip('.')} in full once."
            yield Check("employer-missing", CheckLevel.ADVICE, message, short, _near(letter, short), Fix.EDIT)
    else:
        message = f"The letter never names {name.rstrip('.')}."
        yield Check("employer-missing", CheckLevel.WARNING, message, sentence=_first(letter), fix=Fix.EDIT)


def title(letter: Letter, against: Against) -> Iterator[Check]:
    if not against.job:
        if against.application_id is not None:
            message = f"The job has no title yet; add it: apptracker edit {against.application_id} --title TITLE"
            yield Check("title-unknown", CheckLevel.WARNING, message, fix=Fix.APPLICATION, about="title")
        return
    text = f" {_key(said(letter))} "
    named = {_key(against.job), _key(_LEVEL.sub("", against.job)), _key(against.title or "")}
    if any(f" {name} " in text or f" {name}s " in text for name in named if name):
        return
    wrong = _misspelled(_flat(said(letter)), _flat(against.job), any_length=False, large=False)
    if wrong:
        message = f"The letter writes “{wrong}”; the posting calls the job “{against.job}”."
        yield Check("title-spelling", CheckLevel.WARNING, message, wrong, _near(letter, wrong), Fix.EDIT)
    else:
        message = f"The letter never names the job, {against.job.rstrip('.')}."
        yield Check("title-missing", CheckLevel.WARNING, message, sentence=_first(letter), fix=Fix.EDIT)


def leftovers(letter: Letter, against: Against) -> Iterator[Check]:
    """What belongs into the letter for another application."""
    text = _flat("\n".join((*letter.recipient, said(letter))))
    folded = f" {_key(text)} "
    mine = f" {_key(' '.join((against.told, against.posting, against.employer or '', against.source or '')))} "
    for name in dict.fromkeys(against.elsewhere):
        core = _core(_flat(name))
        if len(core) < _SHORTEST_NAME or core not in text or f" {_key(core)} " in mine:
            continue
        match = next((m for m in re.finditer(rf"(?<!\w){re.escape(core)}(?!\w)", text) if _is_name(m, text)), None)
        if match:
            message = f"“{core}” is the employer of another of your applications; is it left over from that letter?"
            yield Check("leftover-employer", CheckLevel.WARNING, message, core, _near(letter, core), Fix.EDIT)
    job = f" {_key(against.job or '')} "
    for other in dict.fromkeys(map(title_in_prose, against.other_titles)):
        key = f" {_key(other)} "
        if len(key.split()) > 1 and key in folded and key not in job and job not in key and key not in mine:
            message = f"“{other}” is the job of another of your applications; is it left over from that letter?"
            yield Check("leftover-title", CheckLevel.WARNING, message, other, _near(letter, other), Fix.EDIT)


def contact(letter: Letter, against: Against) -> Iterator[Check]:
    """Whether an answer can reach the person, and at the place they stored."""
    mine = "\n".join((*letter.sender, letter.body, letter.signature))
    emails, phones = _EMAIL.findall(mine), [_digits(found) for found in PHONE.findall(mine)]
    phones = [number for number in phones if number]
    if is_of_file(letter) and not emails and not phones:
        message = "There is no phone number or e-mail in it; add one, unless it goes out as a mail of yours."
        yield Check("contact-missing", CheckLevel.ADVICE, message, fix=Fix.PROFILE, about="basics:email")
    elif not is_of_file(letter) and len(letter.sender) < 2:
        message = "There is no phone number or e-mail to answer to; add one with: apptracker profile set email ADDRESS"
        yield Check("contact-missing", CheckLevel.WARNING, message, fix=Fix.PROFILE, about="basics:email")
    email, phone = against.profile.single("basics:email"), _digits(against.profile.single("basics:phone"))
    if email and emails and email.casefold() not in {each.casefold() for each in emails}:
        message = f"The letter gives {emails[0]}; your profile has {email}."
        yield Check("contact-different", CheckLevel.WARNING, message, emails[0], place_of(letter, emails[0]), Fix.EDIT)
    if phone and phones and phone not in phones:
        message = f"The letter gives another phone number than your profile, {against.profile.single('basics:phone')}."
        yield Check("contact-different", CheckLevel.WARNING, message, fix=Fix.EDIT)


def own_name(letter: Letter, against: Against) -> Iterator[Check]:
    name = against.profile.single("basics:name")
    if name and letter.signature and not letter.signature.startswith("["):
        stored, signed = set(_key(name).split()), set(_key(letter.signature).split())
        if not (stored <= signed or signed <= stored):
            message = f"It is signed “{letter.signature}”; your profile has {name}."
            yield Check("name-different", CheckLevel.WARNING, message, letter.signature, fix=Fix.EDIT)


def dated(letter: Letter, against: Against) -> Iterator[Check]:
    """A date left from an earlier letter."""
    if not is_of_file(letter) or not letter.date:
        return
    try:
        day = parse_date(letter.date, against.today)
    except UserError:
        return
    apart = (against.today - day).days
    if apart > _OLD or apart < -_AHEAD:
        message = f"It is dated {letter.date}; give it the day on which it goes out."
        yield Check("date", CheckLevel.ADVICE, message, letter.date, fix=Fix.EDIT)


RULES = (employer, title, leftovers, contact, own_name, dated)


def _flat(text: str) -> str:
    """One line, with plain apostrophes and hyphens."""
    return " ".join(text.replace("’", "'").replace("‐", "-").replace("‑", "-").split())


def _key(text: str) -> str:
    """For comparing names: small words without marks, "&" as "and"."""
    words = _TOKEN.findall(text.casefold().replace("’", "'").replace("-", " ").replace("/", " "))
    return " ".join("and" if word == "&" else word.replace("'", "").rstrip(".") for word in words)


def _core(name: str) -> str:
    """An employer's name without its legal form and its article."""
    short = _LEGAL.sub("", _LEGAL.sub("", name))
    return re.sub(r"^(?:The|the)\s+(?=\S)", "", short).strip(" ,") or name


def _spelled_in(text: str, core: str) -> bool:
    """Whether the name stands there as it is written; a name in capitals may be written in small letters."""
    if re.search(rf"(?<!\w){re.escape(core)}(?!\w)", text):
        return True
    return core.isupper() and len(core) > 4 and core.casefold() in text.casefold()


def _wrong_form(text: str, name: str, core: str) -> str:
    """The employer with another legal form than the posting gives it, or ''."""
    right = _LEGAL.search(name)
    at = text.find(core)
    while at >= 0 and right:
        form = _LEGAL_NEXT.match(text, at + len(core))
        if form and _form(form[1]) != _form(right["form"]):
            return text[at : form.end()]
        at = text.find(core, at + 1)
    return ""


def _form(written: str) -> str:
    plain = written.casefold().replace(".", "")
    return _ONE_FORM.get(plain, plain)


def _misspelled(text: str, name: str, *, any_length: bool = False, large: bool = True) -> str:
    """The words of a text that are most like the name and yet not the same, or ''. ``large``: only words with a capital
    are compared; ``any_length``: also one word more or fewer."""
    tokens = list(_TOKEN.finditer(text[:20_000]))
    wanted, size = _key(name), len(_TOKEN.findall(name))
    best, words = _LIKE, ""
    if not wanted or len(wanted) < _SHORTEST_NAME:
        return ""
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    for count in (size, size + 1, size - 1) if any_length else (size,):
        for at in range(len(tokens) - count + 1 if count > 0 else 0):
            found = text[tokens[at].start() : tokens[at + count - 1].end()]
            if (large and not any(c.isupper() for c in found)) or "|" in found or found.isupper():
                continue
            found = re.sub(r"'s?$", "", found)
            matcher.set_seq1(_key(found))
            if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and (ratio := matcher.ratio()) > best:
                best, words = ratio, found
    return words


def _is_name(match: re.Match[str], text: str) -> bool:
    """Whether a word with a capital is a name here: it does not merely begin a sentence."""
    return " " in match[0] or not re.search(r"(?:^|[.!?:]\s)$", text[: match.start()][-3:])


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)[-_LAST_DIGITS:]


def _first(letter: Letter) -> int | None:
    return 1 if letter.paragraphs else None


def _near(letter: Letter, words: str) -> int | None:
    """The sentence that holds the words, however its apostrophes are written."""
    return next((place for place, s in enumerate(letter.sentences) if words in _flat(s.text)), None)

"""Mails that hold a posting: one sent on, one from a recruiter, a job alert with several, one with the advert attached.

Mails about an application that was made are told from them and refused with the reason. What the mail's head tells goes
into fields that its text leaves open, to be confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from apptracker.adapters.interchange.postings import cards, markup
from apptracker.adapters.interchange.postings.adverts import holds_a_job, names_job
from apptracker.adapters.interchange.postings.correspondence import about_application
from apptracker.adapters.interchange.postings.mailbody import Head, Mail, opened
from apptracker.adapters.interchange.postings.mime import Part
from apptracker.domain.errors import UserError
from apptracker.domain.postings import FIELD_NAMES, FieldSource, FieldValue, ReadPosting
from apptracker.tailoring.reading import read_text
from apptracker.tailoring.reading.titles import clean_title, names_a_job, same_name

Read = Callable[..., list[ReadPosting]]

_MOST_CHARACTERS = 200_000
_MOST_ATTACHED = 10
_LONGEST_ADDRESS = 254  # characters, as the standard has it
_MOST_TITLE = 10  # words
_MOST_LINES = 12  # of a job in a list
_RULE = re.compile(r"^[ \t]*[-=_*–—]{5,200}[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"https?://[^\s<>\"]{1,2000}")
_MOST_DEPTH = 3  # mails within mails
#: Kinds of attachment that are never an advert.
_NOT_READ = re.compile(
    r"image/|audio/|video/|text/(?:calendar|vcard|x-vcard|css)|application/(?:ics|pgp|pkcs7|x-pkcs7)"
)
_NO_FILE = frozenset(
    f"posting.{reason}" for reason in ("binary", "picture", "empty", "no_job", "correspondence", "resume", "letter")
)
_PREFIX = re.compile(
    r"(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|i|vs|sv|antw|doorst)\s*(?:\[\d+\])?:|\s*\[[^\]]{1,40}\])+\s*", re.IGNORECASE
)
_FORWARDED = re.compile(r"\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|wg|tr|rv|enc|doorst|vs):", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:(?:new |your |open |urgent |exciting |great |amazing )*(?:job |career )?(?:alert|opening|opportunity"
    r"|offer|vacancy|posting|ad"
    r"|advert)s?|new (?:job|role|position)"
    r"|(?:we are |we're |now |urgently )?hiring(?: now)?|open position|position|role|job|apply now)"
    r"(?:\s*[:!–—-]+\s*|\s+(?:for|as)\s+(?:an?\s+)?|\s+(?=an?\s))",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(?P<title>[^|]{3,100}?)(?:\s+(?:at|with|@|bei|chez)\s+|\s*[|–—]\s*|\s+-\s+)(?P<employer>[^|–—]{2,60})",
    re.IGNORECASE,
)
_HIRES = re.compile(
    r"(?P<employer>[^|:]{2,60}?)\s+(?:is|are)\s+(?:now\s+)?(?:hiring|looking for|seeking"
    r"|recruiting)(?:\s+for)?\s+(?:an?\s+)?(?P<title>.{3,100})",
    re.IGNORECASE,
)
#: What stands before a title in a subject and is no employer.
_GENERIC = re.compile(
    r"\b(?:opportunit\w+|opening|position|role|jobs?|vacancy|hiring|application|assessment|interview|invitation"
    r"|update|request|alert|offer"
    r"|news\w*|recommend\w*|match\w*|urgent|apply|new|your|you|we|today|week\w*)\b",
    re.IGNORECASE,
)
#: What stands beside a title in a subject and says how the work is, not for whom.
_CONDITIONS = re.compile(
    r"(?:\W|\d|\b(?:day|days|night|nights|late|early|evening|evenings|weekend|weekends|morning|mornings|rotating|split|am|pm"
    r"|shift|shifts|hours?|hrs?|weeks?|months?|years?|full|part|time|fixed|term|contract|contractor|permanent|perm|temp|temporary"
    r"|to|hire|hiring|remote|remotely|hybrid|home|based|work|from|at|on|site|onsite|office|in|immediate|immediately|start|asap|urgent"
    r"|bilingual|english|spanish|french|german|w2|c2c|paid|weekly|entry|level|no|experience|needed|or|and|only|salary|pay|k)\b)+",
    re.IGNORECASE,
)
#: An agency's mail names whom it hires for on a line of its own.
_CLIENT = re.compile(
    r"^[ \t*>-]{0,6}(?:end[ -])?client(?: name)?[ \t]{0,3}:[ \t*]{0,4}(?P<name>\S[^\n]{1,59}?)[ \t*]*$",
    re.IGNORECASE | re.MULTILINE,
)
_UNNAMED = re.compile(
    r"\b(?:confidential|undisclosed|direct|our|a|an|leading|various|multiple|n/?a|tb[acd])\b", re.IGNORECASE
)
_TAIL = re.compile(r"\s+(?:in|near|\()\s*.*|\s*[|–—]\s.*|\s+-\s.*|[!.].*")
_AUTOMATIC = re.compile(
    r"(?:no|do-?not|don'?t)[._-]?reply|reply|notif\w*|(?:job)?-?alerts?|.*job-?alerts?.*|mailer.*"
    r"|news(?:letter)?|digest|auto\w*|bounce.*|system|support"
    r"|messages?.*|invitations?|updates?|mail(?:ing)?|marketing|hit-?reply|postmaster|.*no-?reply.*|.*notification.*",
    re.IGNORECASE,
)
#: Places where jobs are advertised, by the last parts of an address.
_BOARD = re.compile(
    r"(?:.*\.)?(?:[\w-]*(?:jobs?|vacanc\w+|stellen\w*|emploi|empleos?)[\w-]*|linkedin|indeed\w*|glassdoor"
    r"|monster|ziprecruiter|simplyhired|careerbuilder"
    r"|totaljobs|stepstone|seek|reed|naukri|adzuna|jooble|dice|craigslist|xing|greenhouse|lever|workday"
    r"|myworkday|smartrecruiters"
    r"|personio|workable|icims|ashbyhq|bamboohr|taleo)(?:\.[a-z]{2,6}){1,2}",
    re.IGNORECASE,
)
_NOT_A_PERSON = re.compile(
    r"\b(?:team|careers?|jobs?|alerts?|recruit\w*|talent|hr|human|resources|hiring|people|support|info|news\w*"
    r"|group|inc|ltd|llc|gmbh"
    r"|via|notifications?|no-?reply|department|office|staff\w*|services?|solutions|company|community)\b|[@|/\d]",
    re.IGNORECASE,
)


def postings_in_mail(whole: Part, name: str, *, today: date, read_attached: Read) -> list[ReadPosting]:
    """The postings of a mail; ``read_attached`` reads the bytes of attachments.

    :raises UserError: ``posting.correspondence``, ``posting.no_job``, and what is wrong with an attachment where all
        hangs on it.
    """
    return _found(opened(whole), name, today=today, read_attached=read_attached, depth=0)


def _found(mail: Mail, name: str, *, today: date, read_attached: Read, depth: int) -> list[ReadPosting]:
    own = _in_body(mail, name, today=today)
    fault: UserError | None = None
    others: list[ReadPosting] = []
    for part in mail.attached[:_MOST_ATTACHED]:
        if _NOT_READ.match(part.kind):
            continue
        content = part.data()
        try:
            read = read_attached(content, f"{name} ({part.file_name})" if part.file_name else name, today=today)
        except UserError as error:
            if error.code not in _NO_FILE:
                fault = fault or error
            continue
        others += [posting for posting in read if not posting.media_type.startswith("text/") or holds_a_job(posting)]
    for part in mail.enclosed[:_MOST_ATTACHED] if depth < _MOST_DEPTH else ():
        try:
            others += _found(opened(part), name, today=today, read_attached=read_attached, depth=depth + 1)
        except UserError as error:
            fault = fault or error
    if others and own and all(sum(r.is_asked for r in posting.requirements) < 2 for posting in own):
        own = []  # a few words around the advert itself
    if len(others) == 1 and not own:
        others = [_with_head(others[0], mail, today=today)]
    found = own + [other for other in others if not any(_same(other, posting) for posting in own)]
    if not found:
        raise fault or UserError("posting.no_job", file=name)
    return found


def _in_body(mail: Mail, name: str, *, today: date) -> list[ReadPosting]:
    """The postings in what a mail says itself."""
    text = mail.text[:_MOST_CHARACTERS]
    if not any(c.isalnum() for c in text):
        return []
    reading = read_text(text, today=today)
    demands = sum(r.is_asked for r in reading.requirements)
    subject = (mail.forwarded or mail.head).subject
    what = about_application(_PREFIX.sub("", subject, count=1), text, demands=demands)
    if what is not None:
        raise UserError("posting.correspondence", file=name, what=what)
    if "JobPosting" in mail.html and (structured := markup.postings_in_page(mail.html, today=today, name=name)):
        return structured
    listed = cards.job_cards(mail.page) if mail.page is not None else _in_list(text)
    if len(listed) > 1:
        return [_of_card(card, today=today) for card in listed]
    reading = _with_head(reading, mail, today=today)
    return [reading] if holds_a_job(reading) else []


def _of_card(card: cards.Card, *, today: date) -> ReadPosting:
    given = {"title": FieldValue(card.title, FieldSource.MAIL, sure=True)}
    return replace(read_text(card.text, today=today, given=given), url=card.url)


def _in_list(text: str) -> list[cards.Card]:
    """The jobs of a plain text that lists them between ruled lines: a title, a few words, where it leads."""
    listed = []
    for block in _RULE.split(text):
        lines = [line.strip() for line in block.strip().split("\n")]
        links = _LINK.findall(block)
        title = clean_title(lines[0]) if len(lines[0].split()) <= _MOST_TITLE else None
        if title and names_a_job(title) and len(links) == 1 and len(lines) <= _MOST_LINES:
            listed.append(cards.Card(title, block.strip(), links[0]))
    return listed


def _same(one: ReadPosting, other: ReadPosting) -> bool:
    titles = [str(reading.fields["title"].value) for reading in (one, other) if "title" in reading.fields]
    return len(titles) < 2 or same_name(*titles)


def _with_head(reading: ReadPosting, mail: Mail, *, today: date) -> ReadPosting:
    """The reading with what the mail's head tells, where the text says nothing sure."""
    told = dict(_of_head(mail, today))
    new = {name: value for name, value in told.items() if name not in reading.fields}
    if "title" in told and not names_job(reading):  # a greeting, perhaps
        new["title"] = told["title"]
    place = str(reading.fields["location"].value) if "location" in reading.fields else ""
    if "employer" in new and str(new["employer"].value).casefold() in place.casefold():
        del new["employer"]  # "Customer Service Agent - Leeds"
    if not new:
        return reading
    fields = {**reading.fields, **new}
    named = "employer" in new
    return replace(
        reading,
        fields={name: fields[name] for name in FIELD_NAMES if name in fields},
        warnings=tuple(warning for warning in reading.warnings if not named or warning.id != "no-employer"),
    )


def _of_head(mail: Mail, today: date) -> Iterator[tuple[str, FieldValue]]:
    head = mail.forwarded or mail.head
    title, employer = _of_subject(head.subject)
    client = _CLIENT.search(mail.text[:_MOST_CHARACTERS])
    if client is not None and not _UNNAMED.search(client["name"]):
        employer = client["name"]
    elif employer is not None and _CONDITIONS.fullmatch(employer):
        employer = None
    for name, value in (("title", title), ("employer", employer)):
        if value:
            yield name, FieldValue(value, FieldSource.MAIL, sure=False)
    if mail.forwarded is None and _FORWARDED.match(head.subject):
        return  # sent on by somebody who did not write it
    yield from _of_sender(head, mail.text)
    if head.sent is not None and 0 <= (today - head.sent).days <= 366:
        yield "posted_on", FieldValue(head.sent, FieldSource.MAIL, sure=False)


def _of_sender(head: Head, text: str) -> Iterator[tuple[str, FieldValue]]:
    local, _, domain = head.address.partition("@")
    if not domain or len(head.address) > _LONGEST_ADDRESS or _AUTOMATIC.fullmatch(local) or _BOARD.fullmatch(domain):
        return
    yield "contact_email", FieldValue(head.address, FieldSource.MAIL, sure=False)
    words = head.name.split()
    if 2 <= len(words) <= 4 and not _NOT_A_PERSON.search(head.name) and words[0].casefold() not in domain.casefold():
        signed = head.name.casefold() in " ".join(text[-1500:].split()).casefold()
        yield "contact_name", FieldValue(head.name, FieldSource.MAIL, sure=signed)


def _of_subject(subject: str) -> tuple[str | None, str | None]:
    """The title and the employer a subject names, as "Customer Service Agent at Example"."""
    words = _PREFIX.sub("", subject, count=1).strip(" \"“”'")[:200]
    words = _LEAD.sub("", words, count=1) if _LEAD.match(words) else words
    if hires := _HIRES.fullmatch(words):
        title = clean_title(_TAIL.sub("", hires["title"]))
        return (title, hires["employer"].strip()) if title and names_a_job(title) else (None, None)
    if at := _AT.match(words):
        first, second = at["title"].strip(), at["employer"].strip()
        if names_a_job(first) and not names_a_job(second):
            return clean_title(first), _TAIL.sub("", second).strip() or None
        if names_a_job(second) and not names_a_job(first) and not _GENERIC.search(first):
            return clean_title(_TAIL.sub("", second)), first
    title = clean_title(_TAIL.sub("", words))
    return (title, None) if title and names_a_job(title) and len(title.split()) <= 8 else (None, None)

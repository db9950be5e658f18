"""What a text around an application says: the marked values its template sees, and the text read from it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from apptracker.domain.applications import Application, Interview
from apptracker.domain.letters import About, Sentence
from apptracker.domain.money import Pay, minor_units
from apptracker.domain.postings import Coverage, Requirement, RequirementKind
from apptracker.domain.profile import Profile, Story
from apptracker.domain.texts import NOBODY, Reached, Text
from apptracker.domain.when import clock_face
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.history import is_current, is_undated
from apptracker.tailoring.language import Language
from apptracker.tailoring.letter.choose import Answer, Chooser, Proof
from apptracker.tailoring.letter.names import job_names, title_in_prose
from apptracker.tailoring.letter.trace import Trace, upper_first
from apptracker.tailoring.texts.resume import deed_of, line_first
from apptracker.tailoring.texts.talked import talked_about

#: Things asked for that a request for a reference names, and things they may be asked about.
MAX_ASKED, MAX_CLAIMS = 3, 2
#: Words of a story that a thank-you has room for.
_SHORT_STORY = 45


@dataclass(frozen=True, slots=True)
class Known:
    """All that a text may rest on. ``region`` is the country whose usage dates follow ("US", "GB"); ``to`` whoever
    handles the application, ``referee`` whom the person may name as a reference; ``interview`` the meeting the text is
    about; ``reference`` the posting's own number for the job."""

    application: Application
    profile: Profile
    coverage: Coverage
    lexicon: Lexicon
    lang: Language
    region: str
    today: date
    to: Reached = NOBODY
    referee: Reached = NOBODY
    interview: Interview | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class TextPlan:
    trace: Trace
    context: dict[str, object]
    to: Reached
    language: str


def plan_text(kind: str, known: Known) -> TextPlan:
    """The values for the template of this kind of text, each marked with what it rests on."""
    application, lang = known.application, known.lang
    trace = Trace(lang)
    decision = f"application:{application.id}/decision"
    proofs = Chooser(known.coverage, known.profile, lang, known.today).proofs()
    title = application.title
    to = known.referee if kind == "ask-reference" else known.to
    context: dict[str, object] = {
        "person": {
            name: trace.person(known.profile.single(f"basics:{name}"), f"basics:{name}")
            for name in ("name", "phone", "email")
        },
        "posting": {
            "title": trace.posting(title_in_prose(title)) if title else "",
            "reference": trace.posting(known.reference),
        },
        "employer": trace.employer(application.employer or ""),
        "to": trace.posting(to.name),
        "applied": _day(trace, application.applied_on, f"application:{application.id}/applied_on"),
        "interview": _interview(trace, known),
        "evidence": _evidence(trace, known, proofs),
        "asked": _asked(trace, known),
        "claims": _claims(trace, known, proofs),
        "pay": _pay(trace, application),
        "language": lang.CODE,
        "region": known.region,
        "variant": sum(map(ord, f"{title}{application.employer}")),
        "decided": lambda words: trace.person(words, decision),
        "blank": _blanks(trace, application.id),
        "upper_first": upper_first,
        "join_and": lang.join_and,
    }
    return TextPlan(trace, context, to, lang.CODE)


def read_text(kind: str, rendered: str, plan: TextPlan) -> Text:
    """The text a rendered template amounts to. Lines are sentences, empty lines part paragraphs. The first line is the
    subject behind its colon, the last paragraph the signature, and one line before it that ends in a comma the closing.
    """
    subject = closing = ""
    used: set[str] = set()
    paragraphs: list[list[Sentence]] = [[]]
    for line in rendered.splitlines():
        sentence = plan.trace.read(line)
        if not sentence.text:
            paragraphs.append([])
            continue
        used |= set(sentence.blanks)
        if not subject and ":" in sentence.text and not any(paragraphs):
            subject = sentence.text.partition(":")[2].strip()
        else:
            paragraphs[-1].append(_unclaiming(sentence))
    filled = [tuple(paragraph) for paragraph in paragraphs if paragraph]
    signature = tuple(sentence.text for sentence in filled.pop()) if filled else ()
    if filled and len(filled[-1]) == 1 and filled[-1][0].text.endswith(","):
        closing = filled.pop()[0].text
    blanks = tuple(blank for id_, blank in plan.trace.blanks.items() if id_ in used)
    return Text(kind, subject, tuple(filled), closing, signature, blanks, plan.to, plan.language)


def _unclaiming(sentence: Sentence) -> Sentence:
    """What a template says by itself is courtesy, though it may say "I" ("I wish you well"): these templates come with
    the program, and its tests hold them to it."""
    claims_by_itself = sentence.about is About.PERSON and not sentence.facts and not sentence.blanks
    return replace(sentence, about=About.FORM) if claims_by_itself else sentence


def _blanks(trace: Trace, application_id: int) -> Callable[..., str]:
    """How a template shows what only the person knows: ``blank(id, label)``. Where it is kept, ``id`` says."""
    hints = {
        "title": f"edit {application_id} --title TITLE",
        "employer": f"edit {application_id} --employer NAME",
        "name": "profile set name NAME",
    }

    def blank(id_: str, label: str) -> str:
        return trace.blank(id_, label, hints.get(id_, ""))

    return blank


def _day(trace: Trace, day: date | None, fact: str) -> dict[str, object] | str:
    """A day whose number bears the mark; templates name month and weekday in their language (0 is Monday)."""
    if day is None:
        return ""
    return {
        "day": trace.person(str(day.day), fact),
        "month": day.month,
        "year": day.year,
        "weekday": day.weekday(),
    }


def _interview(trace: Trace, known: Known) -> dict[str, object] | str:
    meeting = known.interview
    if meeting is None:
        return ""
    key = f"interview:{meeting.id}"
    return {
        "format": meeting.format.value,
        "on": _day(trace, meeting.wall_time.date(), key),
        "at": trace.person(_clock(meeting.wall_time, known), key),
        "people": [trace.posting(name) for name in meeting.people if name.strip()],
        "talked": trace.person(talked_about(meeting.outcome or "", known.lang.CODE), f"{key}/outcome"),
    }


def _clock(at: datetime, known: Known) -> str:
    """The time of day as it is written there: "3:00 PM", "15:00"."""
    return clock_face(at) if known.lang.CODE == "en" and known.region != "GB" else f"{at:%H:%M}"


def _evidence(trace: Trace, known: Known, proofs: Sequence[Proof]) -> dict[str, object] | str:
    """One thing asked for with the best short proof of it, or ''."""
    for proof in proofs:
        named = next(((a, words) for a in proof.answers if (words := phrase_of(known, a))), None)
        if named is None:
            continue
        answer, words = named
        told = _story(trace, known, proof.fact) if isinstance(proof.fact, Story) else _line(trace, known, proof)
        if told:
            return {"asked": trace.posting(words, answer.requirement.id), **told}
    return ""


def _line(trace: Trace, known: Known, proof: Proof) -> dict[str, object] | None:
    owner = proof.owner
    current = bool(owner and (is_current(owner, known.today) or is_undated(owner)))
    clause = known.lang.clause_from(proof.line, current=current)
    if clause.style == "thing":
        return None
    employer, position, _ = job_names(owner) if owner else ("", "", False)
    facts = (proof.key, *((owner.key,) if owner else ()))
    return {
        "kind": "line",
        "style": clause.style,
        "current": current,
        "text": trace.person(clause.text, *dict.fromkeys(facts)),
        "employer": trace.person(employer, owner.key) if owner else "",
        "position": trace.person(position, owner.key) if owner else "",
    }


def _story(trace: Trace, known: Known, story: Story) -> dict[str, object] | None:
    parts = [known.lang.tidy(part) for part in (story.situation, story.action, story.result)]
    if not story.action or sum(len(part.split()) for part in parts) > _SHORT_STORY:
        return None
    told = [trace.person(known.lang.run_on(_with_subject(known.lang, part)), story.key) for part in parts if part]
    return {"kind": "story", "parts": told}


def _with_subject(lang: Language, text: str) -> str:
    """A fragment that starts with a verb gets its subject; everything else stays as it is."""
    if lang.full_sentence(text):
        return text
    clause = lang.clause_from(text)
    return clause.text if clause.style == "subject" else text


def phrase_of(known: Known, answer: Answer) -> str:
    """What is asked, as a sentence can name it: by the lexicon, else by the posting's own words while they are few."""
    if answer.term:
        return known.lang.asked_phrase(known.lexicon.terms[answer.term])
    own = answer.requirement.text.strip(" .;:")
    return known.lang.lower_first(own) if len(own.split()) <= _FEW_WORDS else ""


_FEW_WORDS = 5
_LONG_CLAIM = 120  # characters
#: What somebody else can say of a person; hours, papers and tools they have for themselves.
_SEEN_BY_OTHERS = frozenset(
    {
        RequirementKind.SOFT_SKILL,
        RequirementKind.TRAIT,
        RequirementKind.TECHNICAL_SKILL,
        RequirementKind.EXPERIENCE,
        RequirementKind.METRIC,
    }
)


def _asked(trace: Trace, known: Known) -> list[str]:
    """What weighs most of what others can vouch for, named once each."""
    wanted = [
        c.requirement
        for c in known.coverage.requirements
        if c.requirement.is_asked and _kind_of(known, c.requirement) in _SEEN_BY_OTHERS
    ]
    wanted.sort(key=lambda requirement: (not requirement.must, -requirement.weight))
    named: dict[str, str] = {}
    for requirement in wanted:
        words = phrase_of(known, Answer(requirement, requirement.term))
        if words and len(named) < MAX_ASKED:
            named.setdefault(words, requirement.id)
    return [trace.posting(words, id_) for words, id_ in named.items()]


def _kind_of(known: Known, requirement: Requirement) -> RequirementKind:
    """What it is a demand for: "experience with Zendesk" is one for a tool."""
    return known.lexicon.terms[requirement.term].kind if requirement.term else requirement.kind


def _claims(trace: Trace, known: Known, proofs: Sequence[Proof]) -> list[str]:
    """What a reference may be asked about: short lines of the job where, by what is kept of them, both worked."""
    told: list[str] = []
    about = known.referee.role.casefold()
    for proof in proofs:
        where = job_names(proof.owner)[0].casefold() if proof.owner else ""
        if len(told) == MAX_CLAIMS or not where or where not in about:
            continue
        text = deed_of(proof.fact, known.lang) if isinstance(proof.fact, Story) else _claim(known, proof)
        if text and len(text) <= _LONG_CLAIM:
            told.append(trace.person(known.lang.tidy(text), proof.key))
    return told


def _claim(known: Known, proof: Proof) -> str:
    """A line of a job as it stands; one in capitals is written small, and a long one ends where its first thought
    does."""
    line = line_first(proof.line, known.lang, current=False) if proof.line.isupper() else proof.line
    return line if len(line) <= _LONG_CLAIM else line.partition("; ")[0]


def _pay(trace: Trace, application: Application) -> dict[str, object] | str:
    """One figure that is stored as the pay; a range is what was advertised, and no agreement."""
    pay = application.pay
    if pay is None or pay.min is None or pay.min != pay.max or not pay.currency or not pay.period:
        return ""
    return {
        "amount": trace.person(_amount(pay), f"application:{application.id}/pay"),
        "currency": pay.currency,
        "period": pay.period.value,
    }


def _amount(pay: Pay) -> str:
    unit = minor_units(pay.currency)
    assert pay.min is not None
    return f"{pay.min / unit:,.{2 if pay.min % unit else 0}f}"

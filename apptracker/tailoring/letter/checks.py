"""Judging a letter before it goes out. Pure. Each finding says what is wrong and what to do.

Those that rest on the ledger stand in :data:`ROWS`. Ours: length, names, doubled words, blanks.
"""

from __future__ import annotations

import re

from apptracker.domain.letters import About, Check, CheckLevel, Letter
from apptracker.domain.postings import Coverage
from apptracker.tailoring.letter.plan import LetterPlan

#: Words in the body: below, a letter looks thin; above, it is not read to the end. Ours.
SHORTEST, LONGEST = 150, 420
LONGEST_SENTENCE = 45

#: The rows of the guide ledger that a finding rests on.
ROWS = {
    "claim-without-fact": ("letter-confident-but-honest",),
    "own-words": ("letter-stay-consistent-with-interview",),
    "cliche": ("letter-plain-and-informative",),
    "long-sentence": ("letter-plain-and-informative",),
    "no-number": ("letter-quantify-achievements",),
    "gap": ("letter-transferable-skills",),
    "not-tailored": ("letter-tailor-to-customer-aptitude",),
    "why-employer": ("letter-show-company-knowledge",),
    "second-reader": ("letter-second-reader",),
}

_CLICHES = (
    "to whom it may concern",
    "team player",
    "think outside the box",
    "hit the ground running",
    "go-getter",
    "detail-oriented individual",
    "proven track record",
    "dynamic individual",
    "perfect fit",
    "passion for excellence",
    "hard worker",
    "people person",
    "results-driven",
    "i feel confident that",
)
_DOUBLED = re.compile(r"\b(\w+)\s+\1\b", re.IGNORECASE)
_FINE_DOUBLED = frozenset({"had", "that"})


def judge(letter: Letter, plan: LetterPlan, coverage: Coverage) -> tuple[Check, ...]:
    """All findings, errors first. With a blank or a claim without facts a letter is not ready (``error``)."""
    text = letter.body
    findings = [
        *_errors(letter),
        *_names(letter, plan),
        *_own_words(letter),
        *_wording(text),
        *_substance(letter, plan, coverage),
    ]
    order = [CheckLevel.ERROR, CheckLevel.WARNING, CheckLevel.ADVICE, CheckLevel.OK]
    return tuple(sorted(findings, key=lambda check: order.index(check.level)))


def _errors(letter: Letter) -> list[Check]:
    found = [
        Check("blank", CheckLevel.ERROR, f"“[{blank.label}]” is still blank; fill it with: apptracker {blank.hint}")
        for blank in letter.blanks
    ]
    found += [
        Check(
            "claim-without-fact",
            CheckLevel.ERROR,
            f"Nothing stored backs this: “{sentence.text}”. Store the fact or cut it.",
        )
        for sentence in letter.sentences
        if sentence.about is About.PERSON and not sentence.facts and not sentence.edited
    ]
    return found


def _own_words(letter: Letter) -> list[Check]:
    """The person answers for their own wording themselves; it is no claim of ours without a fact."""
    own = [sentence for sentence in letter.sentences if sentence.edited and sentence.about is About.PERSON]
    if not own:
        return []
    which = "A sentence about you is" if len(own) == 1 else f"{len(own)} sentences about you are"
    return [Check("own-words", CheckLevel.ADVICE, f"{which} your own wording; make sure that you can stand by it.")]


def _names(letter: Letter, plan: LetterPlan) -> list[Check]:
    found = []
    body = f"{letter.subject} {letter.body}"
    edit = f"apptracker edit {plan.application_id}"
    if plan.employer is None:
        found.append(
            Check(
                "employer-unknown",
                CheckLevel.WARNING,
                f"The employer is not known, so the letter cannot name it; add it: {edit} --employer NAME",
            )
        )
    elif plan.employer not in body:
        found.append(Check("employer-missing", CheckLevel.WARNING, f"The letter never names {plan.employer}."))
    if plan.title and plan.title not in body:
        found.append(Check("title-missing", CheckLevel.WARNING, f"The letter never names the job, {plan.title}."))
    if len(letter.sender) < 2:
        found.append(
            Check(
                "contact-missing",
                CheckLevel.WARNING,
                "There is no phone number or e-mail to answer to; add one with: apptracker profile set email ADDRESS",
            )
        )
    return found


def _wording(text: str) -> list[Check]:
    found = []
    words = len(text.split())
    if words < SHORTEST:
        found.append(
            Check(
                "too-short",
                CheckLevel.ADVICE,
                f"{words} words are few; one more story or job highlight would give it weight.",
            )
        )
    elif words > LONGEST:
        found.append(
            Check("too-long", CheckLevel.ADVICE, f"{words} words are many; under {LONGEST} are more likely to be read.")
        )
    lowered = text.lower().replace("’", "'")
    found += [
        Check("cliche", CheckLevel.ADVICE, f"“{c}” is a phrase readers skip; say what you did instead.")
        for c in _CLICHES
        if c in lowered
    ]
    for match in _DOUBLED.finditer(text):
        if match.group(1).lower() not in _FINE_DOUBLED and not match.group(1).isdigit():
            found.append(Check("doubled-word", CheckLevel.WARNING, f"“{match.group()}”: a word stands twice."))
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        if len(sentence.split()) > LONGEST_SENTENCE:
            found.append(
                Check(
                    "long-sentence",
                    CheckLevel.ADVICE,
                    f"This sentence has {len(sentence.split())} words; two would read better: “{sentence[:60]}…”",
                )
            )
    return found


def _substance(letter: Letter, plan: LetterPlan, coverage: Coverage) -> list[Check]:
    found = []
    evidence = [s for s in letter.sentences if any(f.startswith(("story:", "highlight:")) for f in s.facts)]
    if evidence and not any(re.search(r"\d", s.text) for s in evidence):
        found.append(
            Check(
                "no-number",
                CheckLevel.ADVICE,
                "No result has a number; one figure you can defend makes it believable.",
            )
        )
    named = {r for s in letter.sentences for r in s.requirements}
    open_musts = [
        c.requirement for c in coverage.requirements if c.requirement.must and c.requirement.is_asked and not c.evidence
    ]
    if open_musts:
        texts = "; ".join(f"“{' '.join(r.text.split())[:50]}”" for r in sorted(open_musts, key=lambda r: -r.weight)[:3])
        found.append(
            Check(
                "gap",
                CheckLevel.ADVICE,
                f"Asked for, and nothing you stored shows it: {texts}. Add a story, or be ready for the question.",
            )
        )
    if not named and coverage.requirements:
        found.append(
            Check(
                "not-tailored",
                CheckLevel.WARNING,
                "Nothing the posting asks for is named; add stories that fit.",
            )
        )
    edit = f"apptracker edit {plan.application_id}"
    if not plan.context["why_employer"]:
        found.append(
            Check(
                "why-employer",
                CheckLevel.ADVICE,
                f"Say in a sentence why this employer: {edit} --why TEXT",
            )
        )
    found.append(
        Check(
            "second-reader",
            CheckLevel.ADVICE,
            "Read it aloud once, and ask someone else to read it.",
        )
    )
    return found

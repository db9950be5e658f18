"""Letters for every hand-made person and posting: from a résumé to a profile, and from there to a letter."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from letter_people import TEMPLATES, TODAY
from letter_people_new import NEW
from letter_people_postings import ADVERTS, Advert
from letter_people_trade import TRADE, Resume

from apptracker.adapters.documents.sandbox import render_template
from apptracker.adapters.interchange.jsonresume import parse_resume
from apptracker.domain.applications import Application
from apptracker.domain.letters import Letter, LetterChoices
from apptracker.domain.postings import Coverage, ReadPosting
from apptracker.domain.profile import Fact, FactKind, NewFact, Profile, Story
from apptracker.domain.stages import StageKind
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.history import is_current
from apptracker.tailoring.letter.assemble import assemble
from apptracker.tailoring.letter.plan import Material, plan_letter
from apptracker.tailoring.reading import read_text

RESUMES: dict[str, Resume] = TRADE | NEW
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "postings" / "text"


@cache
def adverts() -> dict[str, Advert]:
    """The hand-written adverts, then the published ones where they are present, named as capturing them would."""
    found = dict(ADVERTS)
    for path in sorted(SAMPLES.glob("*.txt")):
        text = path.read_text("utf-8", errors="replace")
        fields = read_text(text, today=TODAY).fields
        named = {n: str(fields[n].value) if n in fields else "" for n in ("employer", "title")}
        found[path.stem] = Advert(named["employer"], named["title"], text)
    return found


@cache
def person(name: str) -> Profile:
    """The profile that importing the résumé gives."""
    resume = parse_resume(json.dumps(RESUMES[name]).encode(), "me.json")
    facts: list[Fact] = []
    counts: dict[str, int] = {}

    def put(new: NewFact, parent: str | None = None) -> None:
        counts[new.kind.value] = counts.get(new.kind.value, 0) + 1
        key = f"{new.kind.value}:{new.name or counts[new.kind.value]}"
        facts.append(Fact(key, new.kind, new.data, parent, len(facts)))
        for child in new.children:
            put(child, key)

    for each in resume.facts:
        put(each)
    stories = (
        Story(n, s.title, s.situation, s.task, s.action, s.result, s.skills) for n, s in enumerate(resume.stories, 1)
    )
    return Profile(tuple(facts), tuple(stories))


@cache
def posting(advert: str) -> ReadPosting:
    return read_text(adverts()[advert].text, today=TODAY)


@cache
def answered(name: str, advert: str) -> Coverage:
    return cover(posting(advert).requirements, person(name), lexicon(), TODAY)


def write(name: str, advert: str, choices: LetterChoices | None = None, why: str | None = None) -> Letter:
    """The letter of a person for an advert."""
    asked, profile = adverts()[advert], person(name)
    employers = {f.text("name") for f in profile.of_kind(FactKind.WORK) if is_current(f, TODAY)}
    plan = plan_letter(
        Material(
            application=Application(
                7, asked.employer or None, asked.title or None, "Saved", StageKind.SAVED, source=asked.source, why=why
            ),
            posting=posting(advert),
            coverage=answered(name, advert),
            profile=profile,
            lexicon=lexicon(),
            today=TODAY,
            contact_name=asked.contact,
            why_employer=why,
            at_home=asked.employer in employers,
            choices=choices or LetterChoices(),
        )
    )
    return assemble(render_template("standard.txt.j2", plan.context, [TEMPLATES]), plan, "standard")

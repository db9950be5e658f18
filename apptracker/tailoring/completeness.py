"""What is still missing in a profile for letters to be good: a short list in order of what helps most. Pure.

The advice is the career guides'; each rule names the rows of the ledger it rests on, and :data:`ROWS` those that say
why a thing is worth adding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.coverage import EvidenceIndex
from apptracker.tailoring.history import latest_first

STORIES = 3
#: The rows of the guide ledger that say why, by the id of what is missing.
ROWS = {
    "work": ("letter-retail-hospitality-counts",),
    "highlights": ("letter-map-each-past-job",),
    "number": ("letter-quantify-achievements",),
    "story": ("letter-pick-three-moments",),
    "stories": ("interview-behavioural-trio",),
    "result": ("letter-pick-three-moments",),
    "story-number": ("letter-quantify-achievements",),
    "skills": ("letter-name-the-tools",),
    "evidence": ("letter-stay-consistent-with-interview",),
    "languages": ("letter-languages-you-speak",),
    "shifts": ("question-asked-shift-availability",),
    "equipment": ("letter-remote-setup-line",),
}
_TOLD = ("story:", "highlight:", "work:", "volunteer:", "project:", "certificate:", "award:")
_NAMED = 3  # jobs, stories or skills that one item speaks of
_DIGITS = frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing to add. ``what`` is missing, ``why`` it matters to letters, ``place`` where to add it: a key
    (``basics:phone``, ``work:2``, ``story:3``, ``availability:shifts``), a kind (``work``, ``story``), or a job's key
    with ``/highlights`` or ``/startDate``. ``skills`` are those a new story should show."""

    id: str
    what: str
    why: str
    place: str
    skills: tuple[str, ...] = ()


def completeness(profile: Profile, lexicon: Lexicon, today: date) -> tuple[Missing, ...]:
    """What to add, what helps most first; empty when letters have all they can use."""
    return (
        *_contact(profile),
        *_work(profile, today),
        *_stories(profile),
        *_skills(profile, lexicon, today),
        *_circumstances(profile),
    )


def _contact(profile: Profile) -> Iterator[Missing]:
    """A letter has a sender; without a name it keeps a blank and cannot go out."""
    if not profile.single("basics:name"):
        yield Missing("name", "Your name", "A letter without it keeps a blank and cannot be sent.", "basics:name")
    if not profile.single("basics:phone"):
        yield Missing(
            "phone", "A phone number", "A letter closes with how to reach you, and many employers call.", "basics:phone"
        )
    if not profile.single("basics:email"):
        yield Missing("email", "An e-mail address", "The head and the close of a letter give it.", "basics:email")
    if not profile.location("city"):
        yield Missing("city", "The city you live in", "It stands at the head of a letter.", "basics:city")


def _work(profile: Profile, today: date) -> Iterator[Missing]:
    """letter-service-experience, letter-retail-hospitality-counts and resume-experience-over-degree: any work with
    people counts. letter-map-each-past-job: each job has something to carry over. letter-quantify-achievements and
    resume-quantified-bullets: with a number."""
    jobs = latest_first(profile.of_kind(FactKind.WORK), today)
    if not jobs and not profile.of_kind(FactKind.VOLUNTEER):
        why = "Any work with people counts, in a shop, a kitchen or as a volunteer; letters begin with it."
        yield Missing("work", "A job you have had", why, "work")
    bare = [job for job in jobs if not profile.highlights_of(job.key)]
    for job in bare[:1]:
        others = f" and {len(bare) - 1} more" if len(bare) > 1 else ""
        why = "Letters show what you did there line by line; two or three lines are enough."
        yield Missing("highlights", f"What you did {_at(job)}{others}", why, f"{job.key}/highlights")
    lines = profile.of_kind(FactKind.HIGHLIGHT)
    if lines and not any(_has_digit(line.text("text")) for line in lines):
        why = "How many, how much or how fast is what readers believe. Give one you can stand by."
        yield Missing("number", "A number in what you did", why, f"{lines[0].parent}/highlights")
    for job in [job for job in jobs if not job.text("startDate")][:1]:
        why = "With it letters can say how long you have done this."
        yield Missing("start", f"When you began {_at(job)}", why, f"{job.key}/startDate")


def _stories(profile: Profile) -> Iterator[Missing]:
    """letter-pick-three-moments and interview-behavioural-trio: three true stories. letter-quantify-achievements: what
    came of them, in figures."""
    stories = profile.stories
    if not stories:
        why = "A time you settled a dispute, helped someone or kept several things going is the best proof there is."
        yield Missing("story", "A story", why, "story")
    elif len(stories) < STORIES:
        told = "One story is" if len(stories) == 1 else f"{len(stories)} stories are"
        why = f"{told} a start; with {STORIES} on different things each letter finds one that fits."
        yield Missing("stories", "Another story", why, "story")
    open_ended = [story for story in stories if not story.result]
    for story in open_ended[:1]:
        why = "A story convinces by how it ended."
        yield Missing("result", f"How “{story.title}” ended", why, story.key)
    uncounted = [story for story in stories if story.result and not story.has_number]
    if uncounted and len(uncounted) == len(stories) - len(open_ended):
        story = uncounted[0]
        why = "One figure you can stand by makes it easy to believe."
        yield Missing("story-number", f"A number in “{story.title}”", why, story.key)


def _skills(profile: Profile, lexicon: Lexicon, today: date) -> Iterator[Missing]:
    """letter-name-the-tools, letter-computer-abilities and resume-list-systems-known: by name.
    letter-confident-but-honest and letter-stay-consistent-with-interview: a claim needs something to tell about.
    letter-languages-you-speak: languages raise demand."""
    if not profile.of_kind(FactKind.SKILL):
        why = "Letters name the programs and skills that a posting asks for, if you know them."
        yield Missing("skills", "Programs and skills you know", why, "skill")
    bare = unproven(profile, lexicon, today)
    if bare:
        names = ", ".join(bare[:_NAMED]) + (f" and {len(bare) - _NAMED} more" if len(bare) > _NAMED else "")
        why = "You list them, and no job or story shows them. An interviewer may ask for an example."
        if len(bare) == 1:
            why = "You list it, and no job or story shows it. An interviewer may ask for an example."
        yield Missing("evidence", f"Something that shows {names}", why, "story", bare[:1])
    if not profile.of_kind(FactKind.LANGUAGE):
        why = "Languages raise demand and can raise pay, English included."
        yield Missing("languages", "The languages you speak", why, "language")


def _circumstances(profile: Profile) -> Iterator[Missing]:
    """question-asked-shift-availability: many of these posts run in shifts. letter-remote-setup-line,
    remote-reliable-internet, remote-quiet-room and remote-equipment: posts at home ask for these."""
    hours = [f for f in profile.of_kind(FactKind.AVAILABILITY) if f.key not in _NOT_HOURS]
    if not hours:
        why = "Where a posting names its hours, a letter can say that yours fit."
        yield Missing("shifts", "The hours you can work", why, "availability:shifts")
    if not profile.of_kind(FactKind.EQUIPMENT):
        why = "For work from home letters name your connection, your room and your headset."
        yield Missing("equipment", "What you have for work at home", why, "equipment:internet")


_NOT_HOURS = frozenset({"availability:plans", "availability:start"})


def unproven(profile: Profile, lexicon: Lexicon, today: date) -> tuple[str, ...]:
    """The skills the person lists that no job, story, certificate or figure of their own shows."""
    index = EvidenceIndex(profile, lexicon, today)
    told = " ".join(
        [story.full_text for story in profile.stories]
        + [skill for story in profile.stories for skill in story.skills]
        + [fact.text(name) for fact in profile.facts for name in ("text", "summary", "position") if _tells(fact)]
    ).casefold()
    bare = []
    for fact in profile.of_kind(FactKind.SKILL):
        if _has_digit(fact.text("level")):  # "62 words a minute" is tested, not claimed
            continue
        examples = fact.data.get("keywords")
        names = [e for e in examples if isinstance(e, str)] if isinstance(examples, list) else []
        for name in names or [fact.text("name")]:
            terms = {match.term_id for match in lexicon.find(name)}
            shown = any(key.startswith(_TOLD) for term in terms for key in index.shows(term))
            if name and not shown and name.casefold() not in told:
                bare.append(name)
    return tuple(dict.fromkeys(bare))


def _tells(fact: Fact) -> bool:
    return f"{fact.kind.value}:".startswith(_TOLD)


def _has_digit(text: str) -> bool:
    return not _DIGITS.isdisjoint(text)


def _at(job: Fact) -> str:
    return f"at {job.text('name')}" if job.text("name") else f"as {job.text('position')}"

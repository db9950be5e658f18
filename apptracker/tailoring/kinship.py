"""How near a job, a line of one or a story comes to the work a posting is for: the same industry, the same trade. Pure.

Of two lines that answer a demand alike, the one from the same kind of employer says more. Coverage does not weigh this:
what a line shows is one thing, where it was done another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from apptracker.domain.postings import ReadPosting
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.guide.industries import industries, told_by_name, told_in
from apptracker.guide.jobs import job_word
from apptracker.guide.letters import Angle, angle_of, angles
from apptracker.tailoring.showing import stemmed

SAME_INDUSTRY, NEAR_INDUSTRY = 1.3, 1.12
SAME_TRADE, SAME_WORDS = 1.3, 1.15
MOST = 1.6

#: Points for an industry by where its words stand, and those from which it counts.
_BY_NAME, _IN_SHORT, _IN_LINES, _ENOUGH = 3, 2, 1, 2
_JOBS = frozenset({FactKind.WORK, FactKind.VOLUNTEER, FactKind.PROJECT})
_INTRO = 1500  # characters before the first thing asked that may tell who the employer is
#: Lines that tell what the work pays: "dental and vision insurance" makes no insurer.
_PERKS = re.compile(
    r"\b(?:401\(?k|benefits?\s+(?:package|include)|insurance plan|medical,|dental,|vision,|paid time|pto|holidays?|"
    r"gym|pension|per (?:hour|annum|year)|salary|bonus|prestaciones|seguro de gastos)",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[^\w\s'’-]|(?<!\w)-|-(?!\w)")
#: Words of titles that many trades share.
_RANKS = frozenset(
    """
    senior junior lead level tier entry trainee part full time remote hybrid bilingual home office evening weekend
    night shift customer client service services support care
    """.split()
)


class Kinship:
    """Weighs what a profile holds for one posting. Made once for a posting and a profile."""

    def __init__(self, posting: ReadPosting, profile: Profile) -> None:
        self._profile = profile
        title = _title_line(posting)
        self._angle = _trade(title)
        self._title = _telling(title)
        self._industries = _of_posting(posting, title)
        self._known: dict[str, float] = {}

    def of(self, fact: Fact | Story) -> float:
        """What evidence from here is worth beside the same from elsewhere: 1.0 where nothing is known or nothing in
        common, up to 1.6 for the same trade in the same industry. A line counts as its job does, and a story as the
        job whose employer it names, else by its own words."""
        if fact.key not in self._known:
            self._known[fact.key] = self._of_story(fact) if isinstance(fact, Story) else self._of_fact(fact)
        return self._known[fact.key]

    def _of_fact(self, fact: Fact) -> float:
        job = self._profile.fact(fact.parent) if fact.parent else fact
        if job is None or job.kind not in _JOBS:
            return 1.0
        if job is not fact:
            return self.of(job)
        return min(MOST, self._by_industry(self._of_job(job)) * self._by_trade(job.text("position")))

    def _of_story(self, story: Story) -> float:
        told = story.full_text.casefold()
        for job in self._profile.facts:
            name = _employer(job).casefold() if job.kind in _JOBS else ""
            if name and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", told):
                return self.of(job)
        return self._by_industry(_enough({id_: len(phrases) for id_, phrases in told_in(told).items()}))

    def _of_job(self, job: Fact) -> frozenset[str]:
        points: Counter[str] = Counter(dict.fromkeys(told_by_name(_employer(job)), _BY_NAME))
        points.update(dict.fromkeys(told_by_name(job.text("position")), _IN_SHORT))
        for id_, phrases in told_in(" – ".join((job.text("description"), job.text("summary")))).items():
            points[id_] += _IN_SHORT * len(phrases)
        lines = " – ".join(line.text("text") for line in self._profile.highlights_of(job.key))
        for id_, phrases in told_in(lines).items():
            points[id_] += _IN_LINES * len(phrases)
        return _enough(points)

    def _by_industry(self, held: frozenset[str]) -> float:
        if held & self._industries:
            return SAME_INDUSTRY
        known = industries()
        near = {id_ for industry in self._industries for id_ in known[industry].near}
        near |= {industry for industry in held if self._industries.intersection(known[industry].near)}
        return NEAR_INDUSTRY if held & near else 1.0

    def _by_trade(self, position: str) -> float:
        """By what the titles name: the same special trade, or most of the words that tell one title from others. The
        most general kind of work, the last of the guide's, says less."""
        angle = _trade(position) if self._angle else None
        if angle is not None and angle == self._angle:
            return SAME_WORDS if angle == angles()[-1] else SAME_TRADE
        shared = self._title & _telling(position)
        return SAME_WORDS if shared and 2 * len(shared) >= len(self._title) else 1.0


def _title_line(posting: ReadPosting) -> str:
    """The whole line the title stands in: a title is often read without what follows a dash, which names the trade."""
    found = posting.fields.get("title")
    title = found.value if found and isinstance(found.value, str) else ""
    line = next((line for line in posting.text.splitlines() if title and title in line), title)
    return line if len(line) <= 2 * len(title) + 20 else title


def _of_posting(posting: ReadPosting, title: str) -> frozenset[str]:
    employer = posting.fields.get("employer")
    name = employer.value if employer and isinstance(employer.value, str) else ""
    points: Counter[str] = Counter(dict.fromkeys(told_by_name(name), _BY_NAME))
    points.update(dict.fromkeys(told_by_name(title), _IN_SHORT))
    duties = [q for q in posting.requirements if not q.is_asked]
    first = min((q.start for q in posting.requirements), default=_INTRO)
    intro = posting.text[: min(first, _INTRO)].splitlines()
    told = [line for line in intro if not _PERKS.search(line)]
    told += [posting.text[start:end] for start, end in posting.about_employer if start >= first]
    told += [duty.text for duty in duties]
    for id_, phrases in told_in(" – ".join(told)).items():
        points[id_] += _IN_LINES * len(phrases)
    return _enough(points)


def _enough(points: Mapping[str, int]) -> frozenset[str]:
    """The industries told plainly enough, and not only beside one told far more often."""
    most = max(points.values(), default=0)
    return frozenset(id_ for id_, each in points.items() if each >= _ENOUGH and 2 * each >= most)


def _trade(title: str) -> Angle | None:
    """The kind of work a title names, whatever marks stand in it."""
    plain = _MARKS.sub(" ", title)
    return angle_of(plain) if plain.strip() else None


def _employer(job: Fact) -> str:
    return job.text("name") or job.text("organization") or job.text("entity")


def _telling(title: str) -> frozenset[str]:
    return frozenset(stemmed(job_word().sub(" ", title), _RANKS))

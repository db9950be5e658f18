"""What the guide is made of: one frozen dataclass per kind of entry, as the files in resources/guide write them.

An entry names the rows of the guide ledger it carries (``source``) or says what in it is this program's own (``ours``);
usually the one, sometimes both. Nothing in here knows any trade: what is special to one field is in the files.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from apptracker.domain.applications import WorkMode

#: What a figure is dated when its source gives no year.
UNDATED = "undated"


class Act(StrEnum):
    """What a "use it" button does: make a reminder, begin a story, add the entry to an application's prep sheet, aim at
    a role, or go to where in the program the advice acts."""

    REMINDER = "reminder"
    STORY = "story"
    PREP = "prep"
    TARGET = "target"
    GO = "go"


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One way to act on an entry. ``text``: a reminder's or a story's own words. ``when`` and ``repeat`` as people type
    them (:mod:`apptracker.domain.when`, :mod:`apptracker.domain.repeating`). ``skills``: ids of skills a new story
    should show. ``to``: a place to go to, one of :data:`PLACES`, with a part of it after a colon
    (``profile:equipment:internet``)."""

    do: Act
    text: str = ""
    when: str = ""
    repeat: str = ""
    skills: tuple[str, ...] = ()
    to: str = ""


#: Where a "use it" button can go to.
PLACES = (
    "today",
    "applications",
    "capture",
    "profile",
    "letter",
    "texts",
    "interviews",
    "roles",
    "fit",
    "readiness",
    "search-plan",
    "pay",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What every entry has. ``id`` is unique among entries of its kind. ``inferred``: the career guides suggest it
    without stating it. ``year``: the year that what it says is of, or :data:`UNDATED`; empty for what does not age.
    ``caution``: what is doubtful, dated or contradicted. ``links``: further entries worth reading, as ``kind:id``."""

    id: str
    source: tuple[str, ...] = ()
    ours: str = ""
    inferred: bool = False
    year: str = ""
    caution: str = ""
    links: tuple[str, ...] = ()
    use: tuple[Use, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One subject of the guide, as people browse it. ``kinds``: kinds of entries it holds whole; advice names its
    subject itself. ``group``: the heading it stands under. ``icon``: a name among resources/icons."""

    id: str
    name: str
    group: str
    intro: str
    icon: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice(Entry):
    """A piece of advice or a fact in prose. ``text`` in paragraphs (a blank line between), ``points`` as a list below
    it. ``subject``: id of a :class:`Subject`. ``words``: what people may search for that the text does not say."""

    subject: str
    title: str
    text: str
    points: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


# ---------------------------------------------------------------- the work


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Entry):
    """A job. ``levels``, ``channels``, ``workplaces``, ``skills``, ``useful``, ``tools``, ``metrics``, ``pay``,
    ``next`` and ``questions`` are ids of levels, channels, workplaces, skills (needed; good to have), tools, metrics,
    pay figures, further roles and interview questions. ``titles``: how postings call it, also to search for.
    ``pressure``: 1 calm to 5 hard, our own reckoning from what the guides say, with ``pressure_words`` why.
    ``letter``: what a letter for it stresses. ``emerging``: still rare; ``year`` then says as of when."""

    name: str
    family: str  # the heading it stands under: "Front line", "Specialists", ...
    summary: str
    duties: tuple[str, ...]
    like: str  # what it is like
    thrives: str  # who thrives
    hard: str  # what is hard about it
    skills: tuple[str, ...]
    titles: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    workplaces: tuple[str, ...] = ()
    useful: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    pressure: int = 3
    pressure_words: str = ""
    pay: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    letter: str = ""
    work_modes: tuple[WorkMode, ...] = ()
    emerging: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Entry):
    """One thing done day by day. ``skills``: ids of skills it shows; ``ask``: what to tell about in a letter."""

    text: str
    skills: tuple[str, ...]
    ask: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Entry):
    """A rung of the ladder. ``years``: a typical band, never a requirement. ``skills``: what to learn there; ``pay``:
    ids of figures; ``rank`` 1 is the first."""

    name: str
    rank: int
    years: str
    text: str
    focus: str
    skills: tuple[str, ...]
    pay: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Route(Entry):
    """A way onward. ``roles``: ids of guide roles it leads to; ``beyond``: work outside the field."""

    name: str
    text: str
    roles: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace(Entry):
    """A kind of workplace. ``ask``: what to find out about one before joining."""

    name: str
    text: str
    suits: str
    ask: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Entry):
    """A way customers reach people. ``skills``: ids of skills it leans on."""

    name: str
    text: str
    suits: str = ""
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Entry):
    """One statement of the fit check, in the first person. Agreeing speaks ``towards`` roles (``why`` says how) and
    disagreeing ``against`` roles (``but`` says how); both hold ids of roles, or ``all``."""

    text: str
    towards: tuple[str, ...] = ()
    why: str = ""
    against: tuple[str, ...] = ()
    but: str = ""


# ---------------------------------------------------------------- what it takes


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill(Entry):
    """A skill. ``terms``: ids of the lexicon terms that stand for it, which hold its other names and the words postings
    use. ``prompt``: a question whose answer makes a story of it. ``questions``: ids of interview questions."""

    name: str
    kind: str  # "technical" or "soft"
    meaning: str
    why: str
    show: str
    learn: str
    terms: tuple[str, ...]
    prompt: str
    related: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool(Entry):
    """A kind of program or device. ``products``: names one meets, no endorsement. ``terms``: lexicon terms."""

    name: str
    meaning: str
    learn: str
    terms: tuple[str, ...]
    products: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric(Entry):
    """A measure of work. ``unit``: what it is counted in; ``better``: "higher", "lower" or "on target"; ``talk``: how
    to speak of it; ``terms``: lexicon terms; ``abbreviation``: its letters, if it has some."""

    name: str
    meaning: str
    unit: str
    better: str
    talk: str
    abbreviation: str = ""
    watched_by: str = ""
    terms: tuple[str, ...] = ()

    @property
    def definition(self) -> str:
        """The first sentence of ``meaning``, which files write as a definition, as a phrase to stand in a list."""
        first = self.meaning.partition(".")[0]
        return first[:1].lower() + first[1:]


@dataclass(frozen=True, slots=True, kw_only=True)
class Course(Entry):
    """A certificate or a way of training. ``cost`` and ``time`` in words, with their year in ``year``. ``worth``: when
    it pays off. ``skills``: ids of skills it teaches or proves; empty stands for any."""

    name: str
    kind: str  # "certificate" or "training"
    text: str
    worth: str
    cost: str = ""
    time: str = ""
    skills: tuple[str, ...] = ()


# ---------------------------------------------------------------- the market


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A part of the world that figures of pay are for. ``places``: the names and codes, in lower case, that people
    write a place in it by."""

    id: str
    name: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PayFigure(Entry):
    """One figure of pay as one source gives it; figures are never blended. Amounts in whole units of ``currency``;
    ``low`` to ``high`` a range, ``median`` and ``average`` single values, each None where not given. ``open_end``: the
    source says "and more". ``period`` one of "hour", "week", "month", "year". ``region`` as shown; ``area``: id of
    its :class:`Area`. ``level``: id of a level, or empty for all. ``origin``: where
    the figure is from, in words. ``year`` is required: the year of the figure, or "undated"."""

    name: str
    region: str
    area: str
    currency: str
    period: str
    origin: str
    low: int | None = None
    high: int | None = None
    median: int | None = None
    average: int | None = None
    open_end: bool = False
    level: str = ""
    usd_low: int | None = None
    usd_high: int | None = None
    note: str = ""


#: Kinds of places to look, and what to call one.
SOURCE_KINDS = {
    "board": "Job board",
    "niche-board": "Specialized board",
    "company": "Employers",
    "agency": "Agency",
    "network": "People you know",
    "public": "Public service",
    "internal": "Where you work now",
    "freelance": "Freelance",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Entry):
    """A place to look for jobs. ``kind``: one of :data:`SOURCE_KINDS`. ``url``: where it is, opened only on a click.
    ``sweep``: worth a look each week. ``name_for_applications``: what to write as an application's source."""

    name: str
    kind: str
    text: str
    name_for_applications: str
    url: str = ""
    sweep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleGroup(Entry):
    """Titles to search for. ``roles``: ids of roles they stand for; empty for all."""

    name: str
    titles: tuple[str, ...]
    text: str
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Season(Entry):
    """When hiring swells: from month ``first`` to month ``last`` (1-12, may span the new year); 0 and 0: no fixed
    time."""

    name: str
    text: str
    first: int = 0
    last: int = 0


# ---------------------------------------------------------------- employers and interviews


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag(Entry):
    """A good or bad sign of an employer. ``good``: green. ``look``: how to notice it; ``ask``: id of a question to ask
    them that brings it out, or empty. ``signs``: patterns of words in a posting that hint at it."""

    name: str
    good: bool
    text: str
    look: str
    ask: str = ""
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario(Entry):
    """A simulated call or exercise to rehearse. ``scene`` sets it, ``customer`` is what the other side says first,
    ``aim`` what a good end is, ``steps`` how to get there, ``trap`` what to avoid. ``contexts`` as questions have them;
    ``skills``: ids of skills it trains."""

    name: str
    scene: str
    customer: str
    aim: str
    steps: tuple[str, ...]
    trap: str
    skills: tuple[str, ...]
    contexts: tuple[str, ...] = ("always",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Faq(Entry):
    """A question people ask about the work, with its answer."""

    question: str
    answer: str

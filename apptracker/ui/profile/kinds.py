"""How each kind of fact is laid out: its fields in rows, what they ask for, what may be added."""

from __future__ import annotations

from typing import NamedTuple

from apptracker.domain.profile import FactKind
from apptracker.ui.tr import mark


class FieldSpec(NamedTuple):
    """``name`` is the JSON Resume field, ``words`` its name on the screen, ``prompt`` an example for the empty field,
    ``stretch`` its share of a row's width, or 0 and ``characters`` for a width of its own."""

    name: str
    words: str
    prompt: str
    stretch: int = 1
    shape: str = "line"  # line, text, date, end
    strong: bool = False
    characters: int = 0


_MONTH = len(mark("September 2023"))


class KindSpec(NamedTuple):
    """``add`` stands on the button that opens the form, ``save`` on the one that stores it."""

    kind: FactKind
    heading: str
    add: str
    save: str
    rows: tuple[tuple[FieldSpec, ...], ...]
    highlights: bool = False
    again: bool = False  # several are added one after the other

    @property
    def fields(self) -> tuple[FieldSpec, ...]:
        return tuple(field for row in self.rows for field in row)


_SPAN = (
    FieldSpec("startDate", mark("Start"), mark("March 2023"), 0, "date", characters=_MONTH),
    FieldSpec("endDate", mark("End"), mark("present"), 0, "end", characters=_MONTH),
)
_LINK = FieldSpec("url", mark("Link"), "https://example.com")
_DATE = FieldSpec("date", mark("Date"), mark("May 2024"), 0, "date", characters=_MONTH)

WORK = KindSpec(
    FactKind.WORK,
    mark("Jobs"),
    mark("Add a job"),
    mark("Save job"),
    (
        (FieldSpec("position", mark("Position"), mark("Customer service agent"), 3, strong=True), *_SPAN),
        (
            FieldSpec("name", mark("Employer"), mark("Harbor Mutual"), 3),
            FieldSpec("location", mark("Place"), mark("Duluth"), 0, characters=2 * _MONTH + 5),
        ),
        (FieldSpec("summary", mark("In a sentence"), mark("Answer calls about bills and claims"), shape="text"),),
    ),
    highlights=True,
)
VOLUNTEER = KindSpec(
    FactKind.VOLUNTEER,
    mark("Volunteer work"),
    mark("Add volunteer work"),
    mark("Save volunteer work"),
    (
        (FieldSpec("position", mark("Position"), mark("Phone volunteer"), 3, strong=True), *_SPAN),
        (FieldSpec("organization", mark("Organization"), mark("Lakeside Food Bank")),),
        (FieldSpec("summary", mark("In a sentence"), mark("Answered the help line on Saturdays"), shape="text"),),
    ),
    highlights=True,
)
SKILLS = KindSpec(
    FactKind.SKILL,
    mark("Skills"),
    mark("Add a skill"),
    mark("Save skill"),
    (
        (
            FieldSpec("name", mark("Skill"), mark("Typing, or a heading such as Support tools"), 3, strong=True),
            FieldSpec("level", mark("Level"), mark("62 words a minute"), 2),
            FieldSpec("keywords", mark("Examples"), mark("Zendesk, Microsoft Excel"), 4),
        ),
    ),
    again=True,
)
LANGUAGES = KindSpec(
    FactKind.LANGUAGE,
    mark("Languages"),
    mark("Add a language"),
    mark("Save language"),
    (
        (
            FieldSpec("language", mark("Language"), mark("Spanish"), 1, strong=True),
            FieldSpec("fluency", mark("Fluency"), mark("Fluent"), 2),
        ),
    ),
    again=True,
)
EDUCATION = KindSpec(
    FactKind.EDUCATION,
    mark("Education"),
    mark("Add education"),
    mark("Save education"),
    (
        (FieldSpec("studyType", mark("Degree or certificate"), mark("High school diploma"), 3, strong=True), *_SPAN),
        (
            FieldSpec("area", mark("Subject"), mark("Business")),
            FieldSpec("institution", mark("School"), mark("Lakeside Community College")),
        ),
    ),
)
CERTIFICATES = KindSpec(
    FactKind.CERTIFICATE,
    mark("Certificates"),
    mark("Add a certificate"),
    mark("Save certificate"),
    (
        (
            FieldSpec("name", mark("Certificate"), mark("Zendesk Support Administrator"), 3, strong=True),
            FieldSpec("issuer", mark("Issuer"), mark("Zendesk"), 2),
            _DATE,
        ),
    ),
)
LINKS = KindSpec(
    FactKind.PROFILE,
    mark("Links"),
    mark("Add a link"),
    mark("Save link"),
    (
        (
            FieldSpec("network", mark("Site"), "LinkedIn", 1, strong=True),
            FieldSpec("username", mark("User name"), "maya-o"),
            _LINK,
        ),
    ),
)
PROJECTS = KindSpec(
    FactKind.PROJECT,
    mark("Projects"),
    mark("Add a project"),
    mark("Save project"),
    (
        (FieldSpec("name", mark("Project"), mark("A help page for the food bank"), 3, strong=True), *_SPAN),
        (
            FieldSpec(
                "description", mark("In a sentence"), mark("Forty answers that callers ask for most"), shape="text"
            ),
        ),
    ),
    highlights=True,
)
AWARDS = KindSpec(
    FactKind.AWARD,
    mark("Awards"),
    mark("Add an award"),
    mark("Save award"),
    (
        (
            FieldSpec("title", mark("Award"), mark("Employee of the month"), 3, strong=True),
            FieldSpec("awarder", mark("Given by"), mark("Cedar Grocers"), 2),
            _DATE,
        ),
    ),
)
PUBLICATIONS = KindSpec(
    FactKind.PUBLICATION,
    mark("Publications"),
    mark("Add a publication"),
    mark("Save publication"),
    (
        (
            FieldSpec("name", mark("Title of the publication"), mark("Calm calls"), 3, strong=True),
            FieldSpec("publisher", mark("Publisher"), mark("Call Weekly"), 2),
            FieldSpec("releaseDate", mark("Date"), mark("May 2024"), 0, "date", characters=_MONTH),
        ),
    ),
)
INTERESTS = KindSpec(
    FactKind.INTEREST,
    mark("Interests"),
    mark("Add an interest"),
    mark("Save interest"),
    (
        (
            FieldSpec("name", mark("Interest"), mark("Choir"), 1, strong=True),
            FieldSpec("keywords", mark("Examples"), mark("Alto, jazz"), 2),
        ),
    ),
)
REFERENCES = KindSpec(
    FactKind.REFERENCE,
    mark("References"),
    mark("Add a reference"),
    mark("Save reference"),
    (
        (FieldSpec("name", mark("Name"), mark("Ana Ruiz, shift lead"), strong=True),),
        (FieldSpec("reference", mark("What they say"), mark("Never lost her patience"), shape="text"),),
    ),
)


class Circumstance(NamedTuple):
    """An answer under availability or equipment that letters use: ``names`` it may be stored by, the first for new
    ones; what it does, and an example."""

    names: tuple[str, ...]
    words: str
    hint: str
    prompt: str


AVAILABILITY = (
    Circumstance(
        ("shifts",),
        mark("Shifts"),
        mark("Said where a posting names its hours. A whole sentence reads best."),
        mark("I can work evenings and every second weekend"),
    ),
    Circumstance(
        ("hours",),
        mark("Hours"),
        mark("Said where a posting names its hours."),
        mark("I am looking for 30 hours or more"),
    ),
    Circumstance(
        ("start",),
        mark("First day"),
        mark("Ends the sentence “I can start …” in every letter."),
        mark("two weeks after you call"),
    ),
    Circumstance(
        ("notice",),
        mark("Notice"),
        mark("Said with your hours, where a posting names them."),
        mark("I have two weeks' notice"),
    ),
    Circumstance(
        ("plans",),
        mark("Plans"),
        mark("Said near the end of every letter, word for word. Leave it empty unless you mean it."),
        mark("I hope to stay and to grow into quality work"),
    ),
    Circumstance(
        ("break",),
        mark("Time away"),
        mark("Opens letters, word for word, when you come back to work. Leave it empty and nothing is said."),
        mark("From 2023 to 2025 I cared for my mother"),
    ),
)
EQUIPMENT = (
    Circumstance(
        ("internet",),
        mark("Internet"),
        mark("Letters for work from home name the first three."),
        mark("wired internet at 300 Mbps"),
    ),
    Circumstance(
        ("quiet-room", "office"),
        mark("Quiet room"),
        mark("Where you can take calls."),
        mark("a quiet room with a door"),
    ),
    Circumstance(("headset",), mark("Headset"), mark("“Yes” is enough."), mark("a noise-cancelling headset")),
    Circumstance(("computer",), mark("Computer"), mark("“Yes” is enough."), mark("a laptop with two screens")),
)

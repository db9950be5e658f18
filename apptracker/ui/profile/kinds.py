"""How each kind of fact is laid out: its fields in rows, what they ask for, what may be added."""

from __future__ import annotations

from typing import NamedTuple

from apptracker.domain.profile import FactKind


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


_MONTH = len("September 2023")


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
    FieldSpec("startDate", "Start", "March 2023", 0, "date", characters=_MONTH),
    FieldSpec("endDate", "End", "present", 0, "end", characters=_MONTH),
)
_LINK = FieldSpec("url", "Link", "https://example.com")
_DATE = FieldSpec("date", "Date", "May 2024", 0, "date", characters=_MONTH)

WORK = KindSpec(
    FactKind.WORK,
    "Jobs",
    "Add a job",
    "Save job",
    (
        (FieldSpec("position", "Position", "Customer service agent", 3, strong=True), *_SPAN),
        (
            FieldSpec("name", "Employer", "Harbor Mutual", 3),
            FieldSpec("location", "Place", "Duluth", 0, characters=2 * _MONTH + 5),
        ),
        (FieldSpec("summary", "In a sentence", "Answer calls about bills and claims", shape="text"),),
    ),
    highlights=True,
)
VOLUNTEER = KindSpec(
    FactKind.VOLUNTEER,
    "Volunteer work",
    "Add volunteer work",
    "Save volunteer work",
    (
        (FieldSpec("position", "Position", "Phone volunteer", 3, strong=True), *_SPAN),
        (FieldSpec("organization", "Organization", "Lakeside Food Bank"),),
        (FieldSpec("summary", "In a sentence", "Answered the help line on Saturdays", shape="text"),),
    ),
    highlights=True,
)
SKILLS = KindSpec(
    FactKind.SKILL,
    "Skills",
    "Add a skill",
    "Save skill",
    (
        (
            FieldSpec("name", "Skill", "Typing, or a heading such as Support tools", 3, strong=True),
            FieldSpec("level", "Level", "62 words a minute", 2),
            FieldSpec("keywords", "Examples", "Zendesk, Microsoft Excel", 4),
        ),
    ),
    again=True,
)
LANGUAGES = KindSpec(
    FactKind.LANGUAGE,
    "Languages",
    "Add a language",
    "Save language",
    ((FieldSpec("language", "Language", "Spanish", 1, strong=True), FieldSpec("fluency", "Fluency", "Fluent", 2)),),
    again=True,
)
EDUCATION = KindSpec(
    FactKind.EDUCATION,
    "Education",
    "Add education",
    "Save education",
    (
        (FieldSpec("studyType", "Degree or certificate", "High school diploma", 3, strong=True), *_SPAN),
        (FieldSpec("area", "Subject", "Business"), FieldSpec("institution", "School", "Lakeside Community College")),
    ),
)
CERTIFICATES = KindSpec(
    FactKind.CERTIFICATE,
    "Certificates",
    "Add a certificate",
    "Save certificate",
    (
        (
            FieldSpec("name", "Certificate", "Zendesk Support Administrator", 3, strong=True),
            FieldSpec("issuer", "Issuer", "Zendesk", 2),
            _DATE,
        ),
    ),
)
LINKS = KindSpec(
    FactKind.PROFILE,
    "Links",
    "Add a link",
    "Save link",
    ((FieldSpec("network", "Site", "LinkedIn", 1, strong=True), FieldSpec("username", "User name", "maya-o"), _LINK),),
)
PROJECTS = KindSpec(
    FactKind.PROJECT,
    "Projects",
    "Add a project",
    "Save project",
    (
        (FieldSpec("name", "Project", "A help page for the food bank", 3, strong=True), *_SPAN),
        (FieldSpec("description", "In a sentence", "Forty answers that callers ask for most", shape="text"),),
    ),
    highlights=True,
)
AWARDS = KindSpec(
    FactKind.AWARD,
    "Awards",
    "Add an award",
    "Save award",
    (
        (
            FieldSpec("title", "Award", "Employee of the month", 3, strong=True),
            FieldSpec("awarder", "Given by", "Cedar Grocers", 2),
            _DATE,
        ),
    ),
)
PUBLICATIONS = KindSpec(
    FactKind.PUBLICATION,
    "Publications",
    "Add a publication",
    "Save publication",
    (
        (
            FieldSpec("name", "Title", "Calm calls", 3, strong=True),
            FieldSpec("publisher", "Publisher", "Call Weekly", 2),
            FieldSpec("releaseDate", "Date", "May 2024", 0, "date", characters=_MONTH),
        ),
    ),
)
INTERESTS = KindSpec(
    FactKind.INTEREST,
    "Interests",
    "Add an interest",
    "Save interest",
    ((FieldSpec("name", "Interest", "Choir", 1, strong=True), FieldSpec("keywords", "Examples", "Alto, jazz", 2)),),
)
REFERENCES = KindSpec(
    FactKind.REFERENCE,
    "References",
    "Add a reference",
    "Save reference",
    (
        (FieldSpec("name", "Name", "Ana Ruiz, shift lead", strong=True),),
        (FieldSpec("reference", "What they say", "Never lost her patience", shape="text"),),
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
        "Shifts",
        "Said where a posting names its hours. A whole sentence reads best.",
        "I can work evenings and every second weekend",
    ),
    Circumstance(("hours",), "Hours", "Said where a posting names its hours.", "I am looking for 30 hours or more"),
    Circumstance(
        ("start",),
        "First day",
        "Ends the sentence “I can start …” in every letter.",
        "two weeks after you call",
    ),
    Circumstance(
        ("notice",), "Notice", "Said with your hours, where a posting names them.", "I have two weeks' notice"
    ),
    Circumstance(
        ("plans",),
        "Plans",
        "Said near the end of every letter, word for word. Leave it empty unless you mean it.",
        "I hope to stay and to grow into quality work",
    ),
    Circumstance(
        ("break",),
        "Time away",
        "Opens letters, word for word, when you come back to work. Leave it empty and nothing is said.",
        "From 2023 to 2025 I cared for my mother",
    ),
)
EQUIPMENT = (
    Circumstance(
        ("internet",), "Internet", "Letters for work from home name the first three.", "wired internet at 300 Mbps"
    ),
    Circumstance(("quiet-room", "office"), "Quiet room", "Where you can take calls.", "a quiet room with a door"),
    Circumstance(("headset",), "Headset", "“Yes” is enough.", "a noise-cancelling headset"),
    Circumstance(("computer",), "Computer", "“Yes” is enough.", "a laptop with two screens"),
)

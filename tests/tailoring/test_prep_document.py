"""The sheet on paper: two pages, nothing lost, stories quoted once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pypdf
import pytest

from apptracker.adapters.documents import render
from apptracker.domain.applications import Application, Interview, InterviewFormat
from apptracker.domain.documents import BulletList, Heading, Layout, PaperSize, text_of
from apptracker.domain.letters import About, Letter, Sentence
from apptracker.domain.postings import ReadPosting, Requirement
from apptracker.domain.prep import PrepSheet
from apptracker.domain.profile import Fact, FactKind, Profile, Story
from apptracker.domain.stages import StageKind
from apptracker.guide.interviews import interview_guide
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.coverage import cover
from apptracker.tailoring.prep import plan_prep
from apptracker.tailoring.prep_document import to_document

POSTINGS = Path(__file__).parents[2].parent / "shared" / "samples" / "postings" / "text"
CHICAGO = ZoneInfo("America/Chicago")
TODAY = date(2026, 11, 20)
TEXT = (
    "Northwind rents bicycles to commuters in fourteen countries and has done so since 1998, from Oslo to Osaka.\n"
    "We ask for customer service experience, patience, empathy, Zendesk, typing, troubleshooting, weekends, teamwork, "
    "resilience, inbound calls, live chat, Spanish, attention to detail and a quiet home office."
)
STORIES = tuple(
    Story(
        n,
        f"Story number {n} about a long day",
        action="I listened, wrote down what was wrong, called two colleagues and offered three ways out of it. " * 2,
        result="The customer stayed, the complaint was closed in 2 days and the team kept the note for later.",
        skills=(skill,),
    )
    for n, skill in enumerate(("patience", "teamwork", "complaint handling", "stress", "typing"), start=1)
)
PROFILE = Profile((Fact("basics:name", FactKind.BASICS, {"value": "Zoë Ångström"}),), STORIES)
CLAIMS = tuple(
    Sentence(f"In year {n} I answered forty calls a day for a hotel group and kept the notes that the next shift "
             "needed to go on.", About.PERSON, (f"story:{n}",))
    for n in range(1, 6)
)  # fmt: skip
LETTER = Letter("t", "", (), (), "", Sentence("Hello,", About.FORM), (CLAIMS,), "", "")


def planned(text: str = TEXT, profile: Profile = PROFILE, letter: Letter | None = LETTER) -> PrepSheet:
    terms = lexicon()
    requirements = tuple(
        Requirement(f"r{n}", text[m.start : m.end], terms.terms[m.term_id].kind, m.term_id, True, 0.6, m.start, m.end)
        for n, m in enumerate(terms.find(text))
    )
    wall = datetime(2026, 12, 1, 15, 0)
    return plan_prep(
        Application(
            1, "Northwind", "Customer Service Agent", "Interviewing", StageKind.INTERVIEWING, location="Austin"
        ),
        profile,
        interview_guide(),
        terms,
        today=TODAY,
        zone=ZoneInfo("Europe/Berlin"),
        interview=Interview(2, 1, wall.replace(tzinfo=CHICAGO), wall, "America/Chicago", InterviewFormat.VIDEO),
        posting=ReadPosting(text, requirements=requirements, about_employer=((0, min(len(text), 108)),)),
        coverage=cover(requirements, profile, terms, TODAY),
        letter=letter,
    )


def pdf_text(sheet: PrepSheet, paper: PaperSize = PaperSize.LETTER) -> tuple[int, str]:
    pdf = pypdf.PdfReader(BytesIO(render(to_document(sheet, paper=paper, created=TODAY), "pdf")))
    return len(pdf.pages), "\n".join(page.extract_text() for page in pdf.pages)


@pytest.mark.parametrize("paper", list(PaperSize))
def test_a_rich_sheet_fits_two_pages_and_keeps_the_likeliest_questions(paper: PaperSize) -> None:
    sheet = planned()
    pages, text = pdf_text(sheet, paper)
    assert pages <= 2
    flat = " ".join(text.split())
    assert all(question.text in flat for question in sheet.questions[:5])
    assert all(prompt.text in flat for prompt in sheet.ask)


def test_a_sheet_with_room_keeps_every_question() -> None:
    sheet = planned(letter=None)
    flat = " ".join(pdf_text(sheet)[1].split())
    assert all(question.text in flat for question in sheet.questions)


def test_a_bare_sheet_works_too() -> None:
    pages, text = pdf_text(planned("We bake bread.", Profile(), None))
    assert pages <= 2
    assert "Nothing you stored fits yet" in " ".join(text.split())


def test_real_postings_give_two_pages() -> None:
    files = sorted(POSTINGS.glob("*.txt"))[:3]
    if not files:
        pytest.skip("no samples beside this checkout")
    for file in files:
        pages, _text = pdf_text(planned(file.read_text(encoding="utf-8", errors="replace")))
        assert pages <= 2, file.name


def test_each_story_is_quoted_once() -> None:
    one = Profile(
        PROFILE.facts, (replace(STORIES[0], skills=("patience", "complaint handling", "teamwork", "stress")),)
    )
    document = to_document(planned(profile=one))
    texts = [text_of(item) for block in document.blocks if isinstance(block, BulletList) for item in block.items]
    mine = [text for text in texts if text.startswith("Yours")]
    assert len(mine) > 1
    assert sum("“" in text for text in mine) == 1
    assert any("quoted above" in text for text in mine)


def test_nothing_is_cut_inside_a_sentence() -> None:
    long = Story(
        1,
        "Guest",
        situation="A guest found his booking lost",
        action="I let him finish, looked through every list that we had and then asked two colleagues. " * 3,
        result="He was seated in 20 minutes",
        skills=("patience", "complaint handling"),
    )
    told = Sentence("A guest found his booking lost.", About.PERSON, ("story:1",))
    letter = replace(LETTER, paragraphs=((told, Sentence(long.action, About.PERSON, ("story:1",)),
                                          Sentence("He came back.", About.PERSON, ("story:1",))),))  # fmt: skip
    flat = " ".join(pdf_text(planned(profile=Profile(PROFILE.facts, (long,)), letter=letter))[1].split())
    assert "“A guest found his booking lost. … He was seated in 20 minutes.”" in flat
    assert "A guest found his booking lost. … He came back." in flat
    assert "Know by heart" not in flat


def test_an_endless_sentence_is_named_and_not_quoted() -> None:
    endless = Story(1, "Endless", action="and then " * 400, skills=("patience", "complaint handling"))
    pages, text = pdf_text(planned(profile=Profile(PROFILE.facts, (endless,))))
    assert pages <= 2
    assert "Yours, Endless" in " ".join(text.split())
    assert "and then and then" not in " ".join(text.split())


def test_lists_to_act_on_have_boxes_and_the_title_comes_first() -> None:
    document = to_document(planned(), language="en-GB", created=TODAY)
    assert document.blocks[0] == Heading("Interview prep: Customer Service Agent at Northwind")
    assert document.layout is Layout.SHEET
    assert document.author == "Zoë Ångström"
    under: dict[str, bool] = {}
    heading = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, BulletList):
            under[heading] = block.checkboxes
    assert all(under[name] for name in ("About them", "Ask them", "Before the day", "Last minute"))
    assert not under["What your letter claims"]


@pytest.mark.parametrize("kind", ["docx", "html", "txt", "md"])
def test_every_format_takes_the_sheet(kind: str) -> None:
    assert render(to_document(planned()), kind)

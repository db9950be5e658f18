"""Mails around an application: each says what it is for, rests on what is stored, and shows what is missing."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from letter_people import AGENT, EMPTY, PEOPLE
from texts_helpers import MAILS, MEETING, drafted, for_person, known

from apptracker.domain.applications import InterviewFormat
from apptracker.domain.letters import About
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.profile import Profile, Story
from apptracker.domain.texts import Reached
from apptracker.tailoring.texts.kinds import BY_ID
from apptracker.tailoring.texts.talked import talked_about

NOTHING = known(EMPTY, None, to=Reached(), employer=None, title=None, applied_on=None)
#: What the templates say in the first person without a fact: courtesy, questions and wishes.
COURTESY = re.compile(
    r"(?:Could you|May I|If (?:anything|you)|Thank you|I (?:would|wish|hope|look forward)|Please|Would you)\b",
    re.IGNORECASE,
)
CLICHES = re.compile(
    r"passion|team player|hard[- ]?working|dream|perfect fit|go-getter|synerg|humbl|desperat|beg\b|dear sir|to whom|!",
    re.IGNORECASE,
)


def situations() -> list[object]:
    """Every mail for every person, with an interview and without, with everything known and nothing."""
    made = [pytest.param(kind, NOTHING, id=f"{kind} for nobody") for kind in MAILS]
    for who in PEOPLE:
        for meeting in (None, MEETING):
            met = "met" if meeting else "not met"
            made += [pytest.param(kind, for_person(who, meeting=meeting), id=f"{kind} {who} {met}") for kind in MAILS]
    return made


@pytest.mark.parametrize(("kind", "situation"), situations())
def test_each_mail_is_whole_and_short(kind: str, situation: object) -> None:
    text = drafted(kind, situation)  # type: ignore[arg-type]
    assert text.subject
    assert re.fullmatch(r"(?:Dear .+|Hello),", text.paragraphs[0][0].text)
    assert re.fullmatch(r"(?:Kind regards|Thank you),", text.closing)
    assert text.signature[0] == (situation.profile.single("basics:name") or "[your name]")  # type: ignore[attr-defined]
    assert len(text.body.split()) <= 160
    assert not re.search(r"None|\(\)|,,|\s[,.?]|  |\.\.", text.body)
    assert not re.search(r"\b(\w+) \1\b", text.body), "a doubled word"
    assert not CLICHES.search(text.body)
    assert "\ue000" not in text.body


@pytest.mark.parametrize(("kind", "situation"), situations())
def test_what_is_said_of_the_person_rests_on_something(kind: str, situation: object) -> None:
    text = drafted(kind, situation)  # type: ignore[arg-type]
    for sentence in text.sentences:
        if sentence.about is About.PERSON:
            assert sentence.facts or sentence.blanks, sentence.text
        elif re.search(r"\b(?:I|my|me)\b", sentence.text):
            assert COURTESY.search(sentence.text), sentence.text


@pytest.mark.parametrize(("kind", "situation"), situations())
def test_every_blank_that_shows_is_listed(kind: str, situation: object) -> None:
    text = drafted(kind, situation)  # type: ignore[arg-type]
    shown = set(re.findall(r"\[([^\]]+)\]", f"{text.subject} {text.body}"))
    assert shown == {blank.label for blank in text.blanks}


def test_thanks_name_the_day_the_people_and_what_was_talked_about() -> None:
    text = drafted("thank-you", for_person("agent", meeting=MEETING))
    assert text.subject == "Thank you for the video interview on November 20"
    assert text.body.startswith("Dear Ana Ruiz and Tom Berg,")
    told = text.sentences[1]
    assert told.text == "Thank you for your time on November 20, and for telling me about the new chat team."
    assert "interview:4/outcome" in told.facts
    assert not text.blanks


def test_thanks_give_one_example_of_what_the_posting_asks_for() -> None:
    text = drafted("thank-you", for_person("changer", meeting=MEETING))
    [said] = [s for s in text.sentences if "your posting asks for" in s.text]
    assert said.text.endswith("one example: at The Harbour Kitchen, I led a team of 9 through two refurbishments.")
    assert "highlight:1" in said.facts
    assert said.requirements
    assert "20 November" in text.body, "as written in Britain"


def test_a_long_story_has_no_room_in_thanks() -> None:
    long = Profile(AGENT.facts[:4], (Story(1, "Lost", "A parcel was lost.", "", "I looked " * 60, "", ("Patience",)),))
    assert "one example" not in drafted("thank-you", known(long, meeting=MEETING)).body


def test_what_was_talked_about_is_asked_for_where_the_notes_do_not_say() -> None:
    text = drafted("thank-you", for_person("agent", meeting=replace(MEETING, outcome="Went well.")))
    assert [blank.label for blank in text.blanks] == ["one thing you talked about"]


@pytest.mark.parametrize(
    ("notes", "thing"),
    [
        ("We talked about the new chat team, and they decide by Friday.", "the new chat team"),
        ("They told me about how calls are routed. Pay later.", "how calls are routed"),
        ("Ana showed me the quality forms", "the quality forms"),
        ("Discussed night cover but nothing firm", "night cover"),
        ("We talked about my gap in 2020. They told me about the mentors.", "the mentors"),
        ("We talked about pay", ""),
        ("They told me about the night shifts", "the night shifts"),
        ("They told me about layoffs in spring", ""),
        ("They told me about laying people off", ""),
        ("We talked about night shifts and turnover", ""),
        ("Discussed mandatory overtime", ""),
        ("We spoke about complaints from last year", ""),
        ("Talked about the Salesforce experience I miss", ""),
        ("We discussed the lack of Salesforce on a résumé", ""),
        ("Told me about angry customers", ""),
        ("They told me about how the last agent was fired", ""),
        ("We talked about parking", ""),
        ("We talked about the starting salary range", ""),
        ("Ana told me about her divorce", ""),
        ("We talked about the kids", ""),
        ("Ana showed me the forms they use", ""),
        ("Long talk. They will call.", ""),
        ("", ""),
    ],
)
def test_the_notes_tell_what_was_talked_about(notes: str, thing: str) -> None:
    assert talked_about(notes, "en") == thing


def test_only_one_stored_figure_is_an_agreed_pay() -> None:
    agreed = Pay(1850, 1850, "USD", PayPeriod.HOUR)
    assert "the pay is $18.50 an hour" in drafted("accept-offer", for_person("agent", pay=agreed)).body
    advertised = replace(agreed, min=1700)
    for pay in (None, advertised, replace(agreed, period=None)):
        text = drafted("accept-offer", for_person("agent", pay=pay))
        assert "[the pay you agreed on]" in text.body
        assert not re.search(r"\d{2}\.\d{2}", text.body)
    yearly = Pay(3_000_000, 3_000_000, "GBP", PayPeriod.YEAR)
    assert "£30,000 a year" in drafted("accept-offer", for_person("agent", pay=yearly)).body


def test_a_first_day_is_never_guessed() -> None:
    text = drafted("accept-offer", for_person("agent"))
    assert {blank.id for blank in text.blanks} == {"pay", "hours", "first-day"}


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("accept-offer", "I am happy to accept"),
        ("decline-offer", "I have decided not to take it"),
        ("withdraw", "I have decided to withdraw my application"),
    ],
)
def test_decisions_are_plain_and_the_persons_own(kind: str, says: str) -> None:
    text = drafted(kind, for_person("agent"))
    [sentence] = [s for s in text.sentences if says in s.text]
    assert "application:7/decision" in sentence.facts
    assert BY_ID[kind].leads_to is not None


def test_a_reference_learns_what_job_it_is_and_what_they_may_be_asked() -> None:
    mia = Reached("Mia Wong", "mia@example.org", role="Reference, team lead at Northwind Telecom")
    text = drafted("ask-reference", for_person("agent", referee=mia))
    assert text.to == mia
    assert "Dear Mia Wong," in text.body
    assert "customer service experience, patience and problem solving" in text.body
    lines = [line for line in text.body.splitlines() if line.startswith("- ")]
    assert 1 <= len(lines) <= 2
    assert {s.facts[0] for s in text.sentences if s.text.startswith("- ")} <= {"highlight:1", "highlight:2"}
    assert "[what you did together]" not in text.body


def test_of_a_job_elsewhere_a_reference_is_not_told() -> None:
    mia = Reached("Mia Wong", role="Reference, once my teacher")
    text = drafted("ask-reference", for_person("agent", referee=mia))
    assert "they may ask about [what you did together]." in text.body
    assert "Zendesk" not in text.body


def test_who_is_asked_is_blank_until_somebody_is_stored() -> None:
    assert "[the person you ask]" in drafted("ask-reference", for_person("agent")).body


def test_offers_are_answered_to_whoever_handles_them_and_thanks_go_to_whom_one_met() -> None:
    assert drafted("accept-offer", for_person("agent", meeting=MEETING)).body.startswith("Dear Lee Park,")
    nobody_else = for_person("agent", meeting=MEETING, to=Reached())
    assert drafted("accept-offer", nobody_else).body.startswith("Dear Ana Ruiz and Tom Berg,")


def test_stored_words_are_text_and_never_templates() -> None:
    text = drafted("withdraw", known(AGENT, employer="{{ 7*7 }} {% raw %} 株式会社\nSubject: x"))
    assert "at {{ 7*7 }} {% raw %} 株式会社 Subject: x, which I sent" in text.body


@pytest.mark.parametrize(
    ("format_", "called"),
    [(InterviewFormat.ASSESSMENT, "assessment"), (InterviewFormat.SIMULATED_CALL, "practice call")],
)
def test_nobody_tells_anything_in_an_assessment(format_: InterviewFormat, called: str) -> None:
    alone = replace(MEETING, format=format_)
    text = drafted("thank-you", for_person("agent", meeting=alone))
    assert f"Thank you for inviting me to the {called} on November 20." in text.body
    assert "telling me" not in text.body
    assert "our talk" not in text.body
    assert not text.blanks


@pytest.mark.parametrize("notes", ["We talked about layoffs in spring.", "They told me about the night shifts."])
def test_thanks_never_make_up_what_a_note_does_to_the_person(notes: str) -> None:
    text = drafted("thank-you", for_person("agent", meeting=replace(MEETING, outcome=notes)))
    assert "layoffs" not in text.body
    assert not re.search(r"interest|excit|enthus", text.body)
    assert ("[one thing you talked about]" in text.body) is ("layoffs" in notes)


def test_an_interview_is_confirmed_and_moved_by_its_day_and_time() -> None:
    on_site = replace(MEETING, format=InterviewFormat.IN_PERSON, people=())
    sure = drafted("accept-interview", for_person("agent", meeting=on_site)).body
    assert "I will be there on November 20 at 3:00 PM." in sure
    assert "whom to ask for" in sure
    assert "whom to ask for" not in drafted("accept-interview", for_person("agent", meeting=MEETING)).body
    assert "20 November at 15:00" in drafted("accept-interview", for_person("changer", meeting=MEETING)).body
    moved = drafted("move-interview", for_person("agent", meeting=MEETING))
    assert "I am still very interested" in moved.body
    assert {blank.id for blank in moved.blanks} == {"reason", "one-day", "another-day"}

"""A reminder in one line: what to do, when and how, and what is no time although it looks like one."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.errors import UserError
from apptracker.domain.reminder_line import channel_of, person_named, read_line
from apptracker.domain.reminders import Channel
from apptracker.domain.when import parse_when
from apptracker.domain.workdays import WorkCalendar

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 19, 9, 0, tzinfo=CHICAGO)  # a Thursday


def read(line: str) -> tuple[str, str]:
    found = read_line(line, NOW)
    if found.when is None:
        return found.text, ""
    return found.text, f"{found.when.at:%m-%d}" if found.when.all_day else f"{found.when.at:%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("line", "text", "when"),
    [
        # at the end
        ("call the recruiter next tue 10", "call the recruiter", "11-24 10:00"),
        ("send references to Ana tomorrow 9:00", "send references to Ana", "11-20 09:00"),
        ("ring back in 2 hours", "ring back", "11-19 11:00"),
        ("ring back in half an hour", "ring back", "11-19 09:30"),
        ("call Ana at 3pm", "call Ana", "11-19 15:00"),
        ("call Ana at 8", "call Ana", "11-20 08:00"),
        ("call Ana 14:30", "call Ana", "11-19 14:30"),
        ("call Ana tue. 10", "call Ana", "11-24 10:00"),
        ("Call Ana, tomorrow, 9am.", "Call Ana", "11-20 09:00"),
        ("call Ana on friday at 10 o'clock", "call Ana", "11-20 10:00"),
        ("call Ana 3pm tomorrow", "call Ana", "11-20 15:00"),
        ("call Ana at 9.30 tomorrow", "call Ana", "11-20 09:30"),
        ("call Ana friday next week", "call Ana", "11-27"),
        ("call Ana friday afternoon at 3", "call Ana", "11-20 15:00"),
        ("write to Ben tonight", "write to Ben", "11-19 18:00"),
        ("write to Ben tomorrow morning", "write to Ben", "11-20 09:00"),
        ("ring Ana the day after tomorrow at noon", "ring Ana", "11-21 12:00"),
        ("call A tomorrow", "call A", "11-20"),
        ("send the form by friday", "send the form", "11-20"),
        ("check the portal +3wd", "check the portal", "11-24"),
        ("check the portal in 3 days", "check the portal", "11-22"),
        ("check the portal next week", "check the portal", "11-23"),
        ("check the portal 1 Dec", "check the portal", "12-01"),
        ("check the portal on December 1, 2026 at 4:05 pm", "check the portal", "12-01 16:05"),
        ("check the portal 12/25/2026", "check the portal", "12-25"),
        ("check the portal 12/25", "check the portal", "12-25"),
        ("check the portal 1.12. 9:00", "check the portal", "12-01 09:00"),
        ("call Ana next month", "call Ana", "12-01"),
        ("call Ana in two weeks", "call Ana", "12-03"),
        ("call Ana tmrw 10", "call Ana", "11-20 10:00"),
        ("call Ana noon", "call Ana", "11-19 12:00"),
        ("meet at the 24/7 store tomorrow", "meet at the 24/7 store", "11-20"),
        ("call 218-555-0100 at 10", "call 218-555-0100", "11-19 10:00"),
        ("call 218 555 0100 tomorrow", "call 218 555 0100", "11-20"),
        ("learn 3 stories by heart +2d", "learn 3 stories by heart", "11-21"),
        # at the beginning
        ("friday 14:30 phone Harbor Mutual", "phone Harbor Mutual", "11-20 14:30"),
        ("Friday 10 call Ana", "call Ana", "11-20 10:00"),
        ("tomorrow: call Ana", "call Ana", "11-20"),
        ("in 3 days call Ana", "call Ana", "11-22"),
        ("+2h ring Ana", "ring Ana", "11-19 11:00"),
        ("8am tomorrow ring Ana", "ring Ana", "11-20 08:00"),
        ("2026-12-01 15:00 call Ana", "call Ana", "12-01 15:00"),
        ("friday call Ana about monday", "call Ana about monday", "11-20"),
        ("today ask whether monday works", "ask whether monday works", "11-19"),
        # between what to do and what about
        ("call Ana tomorrow about the shift", "call Ana about the shift", "11-20"),
        ("call in 2 hours about the form", "call about the form", "11-19 11:00"),
        # the day at one end, the time at the other
        ("tomorrow call Ana at 10:00", "call Ana", "11-20 10:00"),
        ("next tue call Ana 3pm", "call Ana", "11-24 15:00"),
        # the end counts where the middle names another
        ("ask if tuesday or friday works, tomorrow 9", "ask if tuesday or friday works", "11-20 09:00"),
    ],
)
def test_what_is_said_in_one_line(line: str, text: str, when: str) -> None:
    assert read(line) == (text, when)


@pytest.mark.parametrize(
    "line",
    [
        "ask about 10 dollars", "friday 10 letters to write", "buy 10 stamps", "call Ana 10", "room 14", "pay 9.30",
        "call 555-0100", "order 2 for noon", "ask about monday", "prepare for monday", "call Ana mon-fri",
        "friday presentation: practice", "enjoy the sun", "swap the Monday shift", "practice Friday presentation",
        "call back about what I sent 2 days ago", "ask why they called yesterday", "may 5 people come",
        "ask Mar 5 questions", "be there 24/7", "ask about 5/6", "call about the 14:30 train",
        "type 60 words in a minute", "learn 3 stories in 2 days", "read version 2 of the letter", "wed",
        "sit at the gate until 10",
        "ask for more than 10 at noon shifts", "learn all of it in March", "",
    ],
)  # fmt: skip
def test_what_is_no_time_stays_in_the_text(line: str) -> None:
    if line == "wed":
        assert read(line) == ("", "11-25")  # alone it can be nothing else
    else:
        assert read(line) == (line, "")


@pytest.mark.parametrize("line", ["call Ana friday 3", "call Ana on friday at 3", "tomorrow 5 call Ana"])
def test_an_hour_of_the_night_or_the_afternoon_is_asked_about(line: str) -> None:
    with pytest.raises(UserError, match="or in the afternoon") as error:
        read_line(line, NOW)
    assert error.value.code == "when.half"


@pytest.mark.parametrize(
    ("line", "one", "other"),
    [
        ("tomorrow call Ana friday", "tomorrow", "friday"),
        ("friday 10:00 call Ana at 11:00", "friday 10:00", "at 11:00"),
    ],
)
def test_two_times_are_refused_with_both(line: str, one: str, other: str) -> None:
    with pytest.raises(UserError) as error:
        read_line(line, NOW)
    assert error.value.code == "reminder.two_times"
    assert f"'{one}' and '{other}'" in str(error.value)


def test_a_date_that_could_be_two_is_refused() -> None:
    with pytest.raises(UserError, match="2026-12-01 or 2026-01-12"):
        read_line("check the portal 1/12/2026", NOW)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("call them 12/1 at noon", "2027-01-12 or 2026-12-01"),
        ("check portal 12/1", "2027-01-12 or 2026-12-01"),
        ("call 5/6 8am", "2027-06-05 or 2027-05-06"),
        ("call nov 31 at 10am", "there is no such day"),
        ("31.11. 9:00 call Ana", "there is no such day"),
        ("call Ana 31.11. 9:00", "there is no such day"),
        ("call 9999-12-31 10:00", "years run from"),
        ("call 2026-02-30 tomorrow", "there is no such day"),
        ("call 13/13 Ana at noon", "there is no such day"),
        ("call 1/12/26 at noon", "'1/12/26' is no time that can be read"),
        ("call 99:99", "no time of day"),
        ("call Ana 13 pm tomorrow", "no time of day"),
        ("call 12/25 Ana at noon", "two times, '12/25' and 'at noon'"),
        ("call dec 5 Ana at noon", "two times, 'dec 5' and 'at noon'"),
    ],
)
def test_a_date_or_time_that_cannot_be_read_is_not_passed_over(line: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read_line(line, NOW)


def test_working_days_are_the_persons_own() -> None:
    free = WorkCalendar(frozenset({4, 5, 6}))
    found = read_line("check the portal +1wd", NOW, calendar=free)
    assert found.when is not None
    assert f"{found.when.at:%a}" == "Mon"


@pytest.mark.parametrize(
    ("line", "text", "when", "repeat"),
    [
        ("sweep the boards every monday 9:00", "sweep the boards", "11-23 09:00", "weekly"),
        ("every fri at 10 check the portal", "check the portal", "11-20 10:00", "weekly"),
        ("every Tuesday, sweep the boards", "sweep the boards", "11-24", "weekly"),
        ("practice typing every day at 8", "practice typing", "11-20 08:00", "daily"),
        ("practice typing every day", "practice typing", "11-19", "daily"),
        ("ask what they do every monday about breaks", "ask what they do every monday about breaks", "", ""),
        ("thank every day shift", "thank every day shift", "", ""),
        ("read every page tomorrow", "read every page", "11-20", ""),
    ],
)
def test_what_comes_again(line: str, text: str, when: str, repeat: str) -> None:
    assert read(line) == (text, when)
    assert read_line(line, NOW).repeat == repeat


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("call the recruiter", Channel.PHONE), ("Ring back", Channel.PHONE), ("phone Harbor Mutual", Channel.PHONE),
        ("please call Ana", Channel.PHONE), ("remind me to ring Ana", Channel.PHONE), ("Telephone Ana", Channel.PHONE),
        ("write to Ben", Channel.EMAIL), ("e-mail the recruiter", Channel.EMAIL), ("email Ana", Channel.EMAIL),
        ("mail Ben about pay", Channel.EMAIL), ("Write Ana a line", Channel.EMAIL),
        ("send references", Channel.TASK), ("write the cover letter", Channel.TASK), ("phone interview", Channel.TASK),
        ("call center course", Channel.TASK), ("ask Ana to call", Channel.TASK), ("recall the story", Channel.TASK),
        ("", Channel.TASK), ("write down three questions", Channel.TASK), ("phone charger", Channel.TASK),
    ],
)  # fmt: skip
def test_the_verb_says_how(text: str, channel: Channel) -> None:
    assert channel_of(text) is channel


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("call Odette", 1), ("call odette about pay", 1), ("Odette Baker: ring her", 1), ("ask about Odette's form", 1),
        ("call Will Ames", 2), ("call will", 2), ("they will answer", None), ("Will they answer", None),
        ("call Ana", None), ("call Ana Ruiz", 3), ("call Baker", None), ("call Odettes", None), ("", None),
    ],
)  # fmt: skip
def test_whom_a_line_names(text: str, who: int | None) -> None:
    assert person_named(text, {1: "Odette Baker", 2: "Will Ames", 3: "Ana Ruiz", 4: "Ana Lee"}) == who


TEXTS = st.lists(
    st.sampled_from(["call", "Ana", "Ruiz", "références", "portal", "form", "shift", "Harbor", "§", "12b", "x-3"]),
    min_size=1,
    max_size=6,
).map(" ".join)
PHRASES = st.sampled_from(
    ["tomorrow", "next tue 10", "friday 14:30", "in 2 hours", "+3wd", "2026-12-01 15:00", "1 Dec 9am", "at 3pm"]
)


@given(TEXTS, PHRASES)
def test_a_time_at_the_end_is_taken_off_whole(text: str, phrase: str) -> None:
    found = read_line(f"{text} {phrase}", NOW)
    assert (found.text, found.said, found.when) == (text, phrase, parse_when(phrase, NOW))
    assert found.channel is channel_of(text)


@given(st.text(max_size=120))
def test_whatever_is_typed_is_read_or_refused(line: str) -> None:
    try:
        found = read_line(line, NOW)
    except UserError:
        return
    assert (found.when is None) == (found.said == "")
    if found.when is None:
        assert found.text == " ".join(line.split())


@given(st.integers(0, 9999), st.sampled_from(["dollars", "letters", "people", "%", "questions about pay"]))
def test_a_number_of_something_is_never_a_time(number: int, what: str) -> None:
    assert read_line(f"ask about {number} {what}", NOW).when is None
    assert read_line(f"friday {number} {what}", NOW).when is None


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("call 9999-12-31 10:00", "9999-12-31"),
        ("call Ana 1.1.2200", "1.1.2200"),
        ("pay 2027-02-30 10:00", "2027-02-30"),
        ("2027/13/01 call", "2027/13/01"),
        ("call Feb 30 10:00", "Feb 30"),
        ("call 5 Dec 9999, then write", "5 Dec 9999"),
        ("call on 9999-12-31 about the job", "9999-12-31"),
    ],
)
def test_a_date_that_cannot_be_is_refused_by_name(line: str, named: str) -> None:
    with pytest.raises(UserError, match=f"'{named}' is no time") as refused:
        read_line(line, NOW)
    assert refused.value.code == "when.bad"


@pytest.mark.parametrize(
    "line",
    ["read version 1.2.2300", "ask about 2027/13/01", "find form of 30.2.1999", "born 1.1.1960", "may 40 people"],
)
def test_what_is_no_date_to_come_stays_in_the_text(line: str) -> None:
    assert read_line(line, NOW).text == line

"""Lines as people write them in résumés, and how a letter says them; what cannot be said soundly is not said."""

from __future__ import annotations

import pytest

from apptracker.tailoring.language import english
from apptracker.tailoring.language.english_sound import sound


@pytest.mark.parametrize(
    ("line", "said"),
    [
        # Only what plainly is a deed is put into the tense of the job.
        ("Greet patients, answer phones and schedule visits",
         "I greeted patients, answered phones and scheduled visits"),
        ("Make sales referrals, cross-sell products and introduce new ones",
         "I made sales referrals, cross-sold products and introduced new ones"),
        ("Processed returns and exchanges", "I processed returns and exchanges"),
        ("Answered phones and transferred calls", "I answered phones and transferred calls"),
        ("Handled walk-ins and billing disputes", "I handled walk-ins and billing disputes"),
        # What stands behind the deed becomes part of the sentence.
        ("Retained accounts with offers, 31% save rate vs. 25% goal",
         "I retained accounts with offers, with a 31% save rate against a goal of 25%"),
        ("Balanced $180K a day; zero variances in 2019", "I balanced $180K a day, with zero variances in 2019"),
        ("Organised the order book; 600 orders collected with two errors.",
         "I organised the order book: 600 orders collected with two errors"),
        # Notes are spelled out, articles put where a sentence has them.
        ("Assisted manager w/ payroll & scheduling", "I assisted the manager with payroll and scheduling"),
        ("Worked at cash register", "I worked at the cash register"),
        ("Operated cash register, set up appointments, and other related duties.",
         "I operated the cash register and set up appointments"),
        ("Achieved first-call resolution rate of 85%", "I achieved a first-call resolution rate of 85%"),
        ("Named Employee of the Month (March 2019, August 2020)",
         "I was named Employee of the Month in March 2019 and August 2020"),
        # Names of doings with "of" are the doings.
        ("Line management of 14 advisors", "I managed 14 advisors"),
        ("Training and coaching of new agents", "I trained and coached new agents"),
        ("Resolution of billing disputes", "I resolved billing disputes"),
        ("Escalation point for VPN and printing issues", "I was the escalation point for VPN and printing issues"),
        ("Lead trainer for new agents", "I was a lead trainer for new agents"),
        # Measures have a subject of their own.
        ("CSAT 92% (team avg. 86%)", "my CSAT was 92%, against a team average of 86%"),
        ("AHT 4:32 vs. goal 5:30", "my AHT was 4:32, against a goal of 5:30"),
        ("NPS 64 -> 78 in one year", "my NPS went from 64 to 78 in one year"),
        ("Repeat calls down 18%", "repeat calls went down by 18%"),
        ("112% of annual quota in 2023; 121% in 2024", "I reached 112% of annual quota in 2023 and 121% in 2024"),
        ("Cut agent turnover from 38% to 21%", "I cut agent turnover from 38% to 21%"),
        ("4.96 rating over 2,300 trips", "I held a 4.96 rating over 2,300 trips"),
    ],
)  # fmt: skip
def test_lines_of_past_jobs(line: str, said: str) -> None:
    assert english.clause_from(line).text == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Training 11 new agents on OnQ", "I have trained 11 new agents on OnQ"),
        ("Maintained 94% CSAT over the last 8 quarters", "I have maintained 94% CSAT over the last 8 quarters"),
        ("Mentor for new hires; onboarded 12 reps since 2022",
         "I am a mentor for new hires and have onboarded 12 reps since 2022"),
        ("Answer calls, chats and emails", "I answer calls, chats and emails"),
        ("Guest satisfaction scores up from 78 to 86", "guest satisfaction scores rose from 78 to 86"),
    ],
)  # fmt: skip
def test_lines_of_the_job_that_goes_on(line: str, said: str) -> None:
    assert english.clause_from(line, current=True).text == said


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Cash handling & end-of-day reconciliation", "cash handling and end-of-day reconciliation"),
        ("Returns and exchanges", "returns and exchanges"),
        ("Invoice related questions", "invoice related questions"),
        ("Stock replenishment and shelf restocking", "stock replenishment and shelf restocking"),
        ("80+ inbound calls/day", "80+ inbound calls a day"),
    ],
)
def test_names_of_work_stay_names(line: str, named: str) -> None:
    clause = english.clause_from(line)
    assert (clause.text, clause.style) == (named, "gerund")


@pytest.mark.parametrize(
    "line",
    [
        "B2B payments SaaS; customers are small accountancy firms",
        "QA score consistently above 95%, AHT 7m 20s against a target of 8m",
        "Inbound contact centre role taking calls about store cards",
        "Opening and closing duties such as managing cash and transactions",
        "References available on request",
        "Excellent communication skills",
        "Volunteer usher",
        "Systems: Zendesk, Five9, Salesforce",
    ],
)
def test_what_tells_of_no_deed_is_no_proof(line: str) -> None:
    assert english.clause_from(line).style == "thing"


@pytest.mark.parametrize(
    "clause",
    [
        "I returned and exchanges",
        "I was Employee of the Month (March 2019",
        "I had the the best score",
        "I opened and closing duties",
        "I issued and control of keys",
        "my QA score was above 95%, against a target of 8m",
        "I trained new agents,",
    ],
)
def test_what_does_not_sound_right_is_heard(clause: str) -> None:
    assert not sound(clause, clause)


def test_what_sounds_right_passes() -> None:
    for clause in (
        "I have maintained 94% CSAT over the last 8 quarters, against a team average of 88%",
        "I hired, trained and coached staff",
        "my CSAT was 92%, against a team average of 86%",
    ):
        assert sound(clause, clause)

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
        # A phrase, "daily" or the thing before the deed goes behind it; padding goes.
        ("Under the guidance of a nurse, measured blood pressure",
         "I measured blood pressure under the guidance of a nurse"),
        ("In 2021, led a crew of 6; hired two", "I led a crew of 6 in 2021 and hired two"),
        ("Daily sorting of mail and answering emails", "I sorted mail and answered emails daily"),
        ("Efficiently packed 90 boxes a day", "I packed 90 boxes a day"),
        ("Safe balanced to the cent for 2 yrs", "I balanced the safe to the cent for 2 years"),
        ("Involved in pilot program for new booking tool",
         "I was involved in the pilot program for the new booking tool"),
        ("On pilot team for new phone menu", "I was on the pilot team for the new phone menu"),
        ("Clocked-in visitors, signed-up members and followed-up by mail",
         "I clocked in visitors, signed up members and followed up by mail"),
        ("Boarding of 3 buses daily with loading error rate of 1%",
         "I boarded 3 buses daily with a loading error rate of 1%"),
        ("Quickly, calmly and politely settled disputes", "I settled disputes"),
        ("Per policy, counted tills", "I counted tills per policy"),
        ("Meals served to 90 guests", "I served meals to 90 guests"),
        # How much work there was, and what was reached.
        ("90 calls per day and first call resolution 80%",
         "I took 90 calls per day with a first call resolution of 80%"),
        ("Chat support environment, 40-50 chats per shift, CSAT 93% vs target 90%",
         "I handled 40-50 chats per shift with a CSAT of 93%, against a target of 90%"),
        ("Caseload of 30 families, all in one district", "I carried a caseload of 30 families, all in one district"),
        ("Incoming calls: heating, bills, moves. c.50 per day",
         "I took incoming calls on heating, bills and moves, about 50 per day"),
        ("Attendance 95% (was 90% when I began)", "my attendance was 95%, up from 90% when I began"),
        ("AHT brought down from 9 mins to 7 by writing macros",
         "I brought down my AHT from 9 minutes to 7 by writing macros"),
        ("Staff turnover: 40% down to 22%", "staff turnover went from 40% to 22%"),
        ("Late arrivals 24% → 17%", "late arrivals went from 24% to 17%"),
        ("↓ wait time by 15%", "the wait time went down by 15%"),
        ("Queue time down from 20 min. to 12", "the queue time went down from 20 minutes to 12"),
        # What stands behind the deed.
        ("Collect about $20K monthly; 108% of goal in 2022",
         "I collected about $20K monthly, and reached 108% of goal in 2022"),
        ("Handled price disputes. Average of 10 per shift.", "I handled price disputes, an average of 10 per shift"),
        ("Settled 70% of cases – team figure 61%", "I settled 70% of cases, against a team figure of 61%"),
        ("Acted up as lead for a month – rota'd 7 staff", "I acted up as lead for a month and rota'd 7 staff"),
        ("Ran audits; only 1 out of c. 90 returned on appeal",
         "I ran audits, with only 1 out of about 90 returned on appeal"),
        ("Logged each call. Never missed a deadline.", "I logged each call, and never missed a deadline"),
        ("Kept score at 4.2 vs target of 4 consistently since 6 months",
         "I kept score at 4.2 against a target of 4 consistently for 6 months"),
        ("Agreed rates with hauliers = +$0.20/mile", "I agreed rates with hauliers, adding $0.20 a mile"),
        ("Prepared daily log in Sheets using QUERY, pivots; circulated to client",
         "I prepared the daily log in Sheets using QUERY and pivots, and circulated it to the client"),
        ("Comforting guests who are upset", "I comforted guests who were upset"),
        # Short forms and capitals.
        ("Promoted 2x in 4 yrs", "I was promoted twice in 4 years"),
        ("DROVE 40 OTR LOADS UNDER DOT AND HVAC RULES", "I drove 40 OTR loads under DOT and HVAC rules"),
        ("Closed tills with ZERO losses", "I closed tills with zero losses"),
        ("NAMED CLASSIFIED EMPLOYEE OF THE YEAR, 2022-23", "I was named Classified Employee of the Year in 2022–23"),
        ("Took pymts and msgs from cust in spanish", "I took payments and messages from customers in Spanish"),
        ("Worked every Fri/Sat, 30-ish calls per mo.", "I worked every Friday and Saturday, about 30 calls per month"),
        ("Took 60 calls/day + Telegram msgs", "I took 60 calls a day and Telegram messages"),
        ("Sold shoes for Johnson & Johnson", "I sold shoes for Johnson & Johnson"),
        ("Cut AHT ↓ 12%, NPS ↑ 4 pts", "I cut AHT by 12%"),
        ("FCR went from 60% to 70% in 1 yr", "my FCR went from 60% to 70% in 1 year"),
        ("40+ chats/day, 3 at once", "I handled 40+ chats a day, 3 at once"),
        ("Opened 9 accounts per mo. (branch goal 7)", "I opened 9 accounts per month against a branch goal of 7"),
        ("Managed a forum, 300 members, w/ 2 others", "I managed a forum of 300 members, with 2 others"),
        ("Routing faults to Tier 3 and following-up until closed",
         "I routed faults to Tier 3 and followed up until closed"),
        ("Placed in charge of coat check", "I was placed in charge of coat check"),
        ("Opening/closing store", "I opened and closed the store"),
        ("Set-up tents and tore-down stages", "I set up tents and tore down stages"),
        ("Daily: open store, count drawers, brief team", "I opened the store, counted drawers and briefed the team"),
        ("Answered avg of 30 calls from tenants with leaks, no heat & outages",
         "I answered an average of 30 calls from tenants with leaks, no heat and outages"),
        ("Responsible for: deposits, closing, orders", "I was responsible for deposits, closing and orders"),
        ("Employee of the Quarter Q3 2022", "I was Employee of the Quarter in Q3 2022"),
        # Articles.
        ("Implemented text alert system", "I implemented a text alert system"),
        ("Rebuilt phone menu", "I rebuilt the phone menu"),
        ("Maintained tidy and safe work area", "I maintained a tidy and safe work area"),
        ("Helped with training of new tellers", "I helped with the training of new tellers"),
        ("Exceeded monthly card goal", "I exceeded the monthly card goal"),
        ("Spoke with guests on phone in absence of manager",
         "I spoke with guests on the phone in the absence of the manager"),
        ("Worked with manager", "I worked with the manager"),
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
        ("9 tellers trained since 2022, 7 still employed",
         "I have trained 9 tellers since 2022, with 7 still employed"),
        ("Never missed a shift in 3 years", "I have never missed a shift in 3 years"),
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
        ("Daily reports to the dean", "daily reports to the dean"),
        (
            "Duties include: stocking, recovery, cash drops and training new hires",
            "stocking, recovery, cash drops and training new hires",
        ),
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
        "Rejected forms: call sender, get a copy, 15 per shift",
        "Targets missed 2x",
        "Tickets resolved within SLA: 98%",
        "Denied loans: appealed and won 40%",
        "Returned goods reviewed and sorted",
        "Satisfied callers: 97%",
        "Parcels weighed: 90/day",
        "Racks stocked and faced nightly",
        "Microsoft Excel spreadsheets",
        "Sales ↑",
        "↓ wait",
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


def test_a_year_goes_in_front_of_one_deed_only() -> None:
    assert english.fronted("I sold 40 plans in 2023") == "In 2023 I sold 40 plans"
    assert english.fronted("I took deposits, and exceeded the goal in 2023") == ""
    assert english.fronted("I took deposits and exceeded the goal in 2023") == ""

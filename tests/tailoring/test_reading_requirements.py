"""What a posting asks for: tight spans, right kinds, must and wish told apart, boilerplate left out."""

from __future__ import annotations

import itertools
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.postings import ReadPosting, Requirement, RequirementKind
from apptracker.tailoring.reading import read_text

TODAY = date(2026, 11, 21)
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "postings"
GOLD = Path(__file__).with_name("reading_gold.json")


def read(text: str) -> ReadPosting:
    return read_text(text, today=TODAY)


def asked(text: str) -> list[Requirement]:
    return [r for r in read(text).requirements if r.is_asked]


def phrases(*lines: str) -> list[str]:
    return [r.text for r in asked("Requirements\n" + "\n".join(f"- {line}" for line in lines))]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Word, Excel and Outlook", ["Word", "Excel", "Outlook"]),
        ("Strong written and verbal communication", ["Strong written and verbal communication"]),
        ("Time-management skills and adaptability", ["Time-management skills", "adaptability"]),
        (
            "Candidate must have excellent communication, organizational and interpersonal skills.",
            ["excellent communication", "organizational", "interpersonal skills"],
        ),
        (
            "Strong listening, written, and verbal communication skills",
            ["Strong listening", "written, and verbal communication skills"],
        ),
        ("Team-oriented with a positive attitude", ["Team-oriented", "a positive attitude"]),
        ("A positive, empathetic and professional attitude", ["A positive, empathetic and professional attitude"]),
        ("Experience in retail, food service or hospitality", ["Experience in retail, food service or hospitality"]),
        ("High school diploma or GED", ["High school diploma or GED"]),
        ("Ability to juggle chats with a hedgehog", ["Ability to juggle chats with a hedgehog"]),
        ("Friendly, punctual, and self-motivated", ["Friendly", "punctual", "self-motivated"]),
    ],
)
def test_lists_are_taken_apart_and_single_things_are_not(line: str, wanted: list[str]) -> None:
    assert phrases(line) == wanted


def test_what_the_lexicon_does_not_know_is_found_too() -> None:
    (only,) = asked("Requirements:\n- Licensed falconer with own bird")
    assert only.term is None
    assert only.text == "Licensed falconer with own bird"


@pytest.mark.parametrize(
    "line",
    [
        "CRM knowledge is a plus",
        "Spanish preferred",
        "Ideally some retail experience",
        "Forklift licence desirable",
        "Excel helpful",
    ],
)
def test_wishes_are_not_musts(line: str) -> None:
    assert [r.must for r in asked(f"Requirements\n- {line}\n- Patience")] == [False, True]


def test_a_heading_of_wishes_makes_wishes() -> None:
    result = asked("What you need\n- Patience\n\nNice to have\n- Zendesk")
    assert [(r.term, r.must) for r in result] == [("patience", True), ("zendesk", False)]


def test_a_heading_with_and_is_one_heading() -> None:
    assert [r.must for r in asked("Preferred Qualifications and Experience:\n\nData entry skills")] == [False]


def test_demand_and_wish_in_one_line_are_told_apart() -> None:
    result = asked("Requirements\n- High school diploma required; college a plus")
    assert [(r.term, r.must) for r in result] == [("high-school-diploma", True), ("associate-degree", False)]


@pytest.mark.parametrize(
    "line",
    [
        "No experience necessary",
        "A degree is not required",
        "We are an equal opportunity employer and welcome patience",
        "Medical, dental and vision insurance",
        "No insurance license needed, we will train you",
        "No bicycle needed",
        "No evening shifts",
        "With or without retail experience",
    ],
)
def test_negations_and_boilerplate_ask_for_nothing(line: str) -> None:
    assert asked(f"Requirements\n- {line}") == []


def test_what_is_not_needed_leaves_the_demands_around_it() -> None:
    assert phrases("Typing skills; no bicycle needed; patience") == ["Typing skills", "patience"]
    assert phrases("Typing skills, no bicycle needed, patience") == ["Typing skills", "patience"]
    assert phrases("No criminal record") == ["No criminal record"]


def test_a_wish_at_the_end_of_a_french_list_is_for_its_last_thing() -> None:
    result = asked("Profil recherché : Bac+2, anglais courant, première expérience en boutique souhaitée.")
    assert [r.must for r in result] == [True, True, False]


def test_places_of_which_any_will_do_are_one_demand() -> None:
    (only,) = asked("Remote - must live in Devon, Dorset or Cornwall")
    assert only.text == "live in Devon, Dorset or Cornwall"
    assert phrases("Live within 10 miles of Bude or Holsworthy") == ["Live within 10 miles of Bude or Holsworthy"]
    assert phrases("Living in Devon, Excel and patience") == ["Living in Devon", "Excel", "patience"]


@pytest.mark.parametrize(
    "closing",
    [
        "Questions? Text us on 555-0190 or apply at www.example.com",
        "Interested?\nCall us on 555-0190 today",
        "Applications close January 8",
        "Apply online before Friday",
        "Let me know if you are interested.\nBest,\nRuth\nTalent Partner | Fernside Hotels",
        "If you would like to know more, ring Pat on 555-0190.",
        "Please reply with two dates that suit you",
        "This vacancy closes on 8 January",
        "Candidature avant le 5 janvier à emploi@example.com",
        "Bewerbungen bis 8. Januar an post@example.com",
        "Many thanks,\nJo Reed\nOffice Manager",
    ],
)
@pytest.mark.parametrize("mark", ["", "- "])
def test_how_an_advert_ends_is_not_asked(closing: str, mark: str) -> None:
    text = f"Requirements\n{mark}Patience\n\nPreferred\n{mark}Zendesk\n{closing}\n"
    assert [r.term for r in asked(text)] == ["patience", "zendesk"]


def test_working_hours_under_a_label_are_told_not_asked() -> None:
    text = "Requirements\n- Patience\nHoraires : 35h, du lundi au samedi\nArbeitszeiten: Samstag und Sonntag\n"
    assert [r.term for r in asked(text)] == ["patience"]


def test_a_qualification_and_a_language_are_two() -> None:
    assert phrases("Forestry qualification, Welsh speaker") == ["Forestry qualification", "Welsh speaker"]


def test_a_demand_that_follows_from_the_work_is_found() -> None:
    text = "Porter\n\nYou'll be sorting parcels and loading vans, so patience is a must."
    assert [(r.term, r.must) for r in asked(text)] == [("patience", True)]


def test_benefits_and_about_us_ask_for_nothing() -> None:
    text = "About us\nWe value teamwork and integrity.\n\nBenefits\n- Flexible schedule\n- Paid training\n"
    assert asked(text) == []


def test_duties_are_read_but_not_asked() -> None:
    result = read(
        "Responsibilities\n- Answer inbound calls\n- Process refunds\n\nRequirements\n- Patience"
    ).requirements
    assert [(r.kind is RequirementKind.DUTY, r.text) for r in result] == [
        (True, "Answer inbound calls"),
        (True, "Process refunds"),
        (False, "Patience"),
    ]


def test_demands_in_running_prose_are_found() -> None:
    text = "Willow Street Hotel is looking for a friendly, reliable night porter. You must be able to lift 20 kg."
    assert [r.term for r in asked(text)] == ["friendliness", "reliability", "lifting"]


def test_text_without_line_breaks_is_read() -> None:
    text = (
        "Job Summary The clerk keeps the depot running. Responsibilities * Sort parcels. * Load vans."
        " Education, Qualifications & Experience * High school diploma. * Must be punctual. Benefits * Free tea."
    )
    assert [r.term for r in asked(text)] == ["high-school-diploma", "punctuality"]


def test_sentences_run_together_are_taken_apart() -> None:
    text = "Porter\n\nKnowledge of basic computer operationsWillingness to rotate shiftsAbility to learnTyping skills"
    assert [r.term for r in asked(text)] == ["computer-skills", "flexible-schedule", "quick-learner", "typing"]


def test_mojibake_is_seen_through_and_left_alone() -> None:
    text = "Requirements\nÔÇ∑ Driver‚Äôs license\nÔÇ∑ â€œCan doâ€\x9d attitude"
    result = asked(text)
    assert [r.term for r in result] == ["drivers-license", "positive-attitude"]
    assert result[0].text == "Driver‚Äôs license"
    assert all(text[r.start : r.end] == r.text for r in result)


def test_labels_stand_for_their_explanations() -> None:
    text = "Competencies\n- Teamwork - Balances team and individual responsibilities; gives and welcomes feedback\n"
    assert [r.text for r in asked(text)] == ["Teamwork"]


def test_checks_count_wherever_they_stand() -> None:
    text = "Benefits\nWe pay for lunch.\nBackground check required.\n"
    assert [r.term for r in asked(text)] == ["background-check"]


def test_musts_weigh_more_than_wishes_and_repetition_adds() -> None:
    text = "Requirements\n- Patience is essential\n- Zendesk preferred\n- Excel\n\nYou must be patient with callers."
    weights: dict[str | None, float] = {}
    for requirement in asked(text):
        weights[requirement.term] = max(requirement.weight, weights.get(requirement.term, 0))
    assert weights["patience"] > weights["excel"] > weights["zendesk"]
    assert all(0 <= weight <= 1 for weight in weights.values())


PIECES = st.sampled_from(
    [
        "Requirements",
        "Benefits:",
        "* ",
        "•",
        "\n",
        "\r\n",
        " - ",
        "‚Äô",
        "â€™",
        "ÔÇ∑",
        "&amp;",
        "strong",
        "Excel",
        ", ",
        " and ",
        "must",
        "plus",
        "(",
        ")",
        ";",
        ".",
        "a",
        "Z",
        "é",
        "\u00a0",
        "💡",
    ]
)


@given(st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join)))
def test_every_span_is_its_text_and_nothing_breaks(text: str) -> None:
    reading = read(text)
    assert reading.text == text
    for requirement in reading.requirements:
        assert requirement.text == text[requirement.start : requirement.end] != ""
        assert requirement.id == f"{requirement.start}-{requirement.end}"
    places = sorted((r.start, r.end) for r in reading.requirements)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(places)), "requirements overlap"
    for start, end in reading.about_employer:
        assert 0 <= start < end <= len(text)


# fmt: off
REPEATED = (
    " ", "\t", "\n", "A", "aaBb", "Aa ", "a, ", "must ", "(", "a@", "Aa:", "â€", " - A", "friendly, ", "and ", "• ",
    "1", "Requirements ", "Ability to ", "must be friendly, ", "no experience ", "What ", "aB-Cd ef",
)
# fmt: on


@pytest.mark.parametrize("piece", REPEATED)
@pytest.mark.timeout(20)
def test_endless_repetition_is_read_in_bounded_time(piece: str) -> None:
    text = "Requirements\n" + piece * (20_000 // len(piece)) + "x"
    assert read(text).text == text


def test_hand_labelled_samples_are_read_well() -> None:
    if not SAMPLES.exists():
        pytest.skip("the shared samples are not here")
    hits = found = wanted = 0
    for name, labels in json.loads(GOLD.read_text(encoding="utf-8")).items():
        reading = read((SAMPLES / name).read_bytes().decode("utf-8"))
        spans = [(r.start, r.end) for r in reading.requirements if r.is_asked]
        found += len(spans)
        wanted += len(labels["spans"])
        for a, b, *_ in labels["spans"]:
            match = next((s for s in spans if 2 * (min(b, s[1]) - max(a, s[0])) >= min(b - a, s[1] - s[0])), None)
            if match:
                spans.remove(match)
                hits += 1
    assert hits / found >= 0.94
    assert hits / wanted >= 0.92


@pytest.mark.parametrize("heading", ["Requirements", "Responsibilities"])
@pytest.mark.parametrize(
    "clause",
    [
        "No phone calls please.",
        "No walk-ins or phone calls",
        "Please do not call the store.",
        "Send your resume to Jane Doe at jobs@example.com",
        "To apply, tell us why in two lines",
        "Email us your resume and a cover letter",
        "Submit an updated resume by Friday",
        "Please call 555-0100 to apply",
        "Please apply at www.example.com",
        "Resumes can be emailed to jobs@example.com",
    ],
)
def test_how_to_apply_is_neither_demand_nor_duty(heading: str, clause: str) -> None:
    found = read(f"{heading}:\n- Patience\n- Answer letters from members\n- {clause}\n").requirements
    assert sorted(r.text for r in found) == ["Answer letters from members", "Patience"][: len(found)]
    assert not any(r.text in clause for r in found)


def test_a_demand_beside_a_no_calls_clause_stays() -> None:
    assert phrases("Forklift license required, no phone calls please") == ["Forklift license required"]
    assert any("high school diploma" in text for text in phrases("To apply you must have a high school diploma"))


def test_handling_other_peoples_resumes_is_work() -> None:
    (duty,) = read("Responsibilities:\n- Forward resumes to hiring managers\n").requirements
    assert duty.text == "Forward resumes to hiring managers"

"""Demands in running text, under headings nobody foresaw and in other languages; what only looks like a demand."""

from __future__ import annotations

from datetime import date

import pytest

from apptracker.domain.postings import Requirement, RequirementKind
from apptracker.tailoring.reading import read_text

TODAY = date(2026, 11, 21)


def all_of(text: str) -> tuple[Requirement, ...]:
    return read_text(text, today=TODAY).requirements


def asked(text: str) -> list[Requirement]:
    return [r for r in all_of(text) if r.is_asked]


def told(sentence: str) -> list[str]:
    """What a sentence asks that stands in an advert's first paragraph."""
    return [r.text for r in asked(f"Night Porter\nFernside Lodge\n\n{sentence}\n")]


def listed(*lines: str) -> list[Requirement]:
    return asked("Requirements\n" + "\n".join(f"- {line}" for line in lines))


# ---------------------------------------------------------------- headings


FLATTENED = (
    "Gardener Fernside Lodge Ltd Bath BA1 {about} You will look after the grounds of a busy guest house. {duties}"
    " Plant borders in spring Sweep paths {needs} Valid driving licence Previous garden experience Able to lift 20 kg"
    " Proficient in Microsoft Excel Good level of English {wishes} First aid certificate Knowledge of SAP {gives} Free"
    " parking Pension scheme {end}"
)


@pytest.mark.parametrize(
    ("about", "duties", "needs", "wishes", "gives", "end"),
    [
        (
            "About the role",
            "Key responsibilities",
            "Requirements",
            "Desirable",
            "Benefits",
            "How to apply: write to us",
        ),
        ("Job description", "What you'll do", "What we need", "Nice to have", "What we offer", "Equal opportunity"),
        ("The role", "Your tasks:", "Qualifications:", "Preferred Qualifications", "Perks and benefits", "Apply now"),
    ],
)
def test_an_advert_whose_breaks_became_spaces_keeps_its_parts(
    about: str, duties: str, needs: str, wishes: str, gives: str, end: str
) -> None:
    found = all_of(
        FLATTENED.format(about=about, duties=duties, needs=needs, wishes=wishes, gives=gives, end=end),
    )
    assert [(r.text, r.must) for r in found if r.is_asked] == [
        ("Valid driving licence", True),
        ("Previous garden experience", True),
        ("Able to lift 20 kg", True),
        ("Proficient in Microsoft Excel", True),
        ("Good level of English", True),
        ("First aid certificate", False),
        ("Knowledge of SAP", False),
    ]
    assert [r.text for r in found if not r.is_asked] == ["Plant borders in spring Sweep paths"]


def test_running_text_with_words_of_headings_is_no_list() -> None:
    text = (
        "Our gardener keeps the Requirements of the Benefits Office in mind. The summer here is long and the paths are"
        " dusty, so the borders want water early. Our guests come for the quiet, and for the walk along the river to"
        " the old mill, and many of them come again."
    )
    assert asked(text) == []


@pytest.mark.parametrize(
    ("heading", "asks", "must"),
    [
        ("Could this be you?", True, True),
        ("What it takes to shine here", True, True),
        ("We’ll hire you if you bring:", True, True),
        ("SPECIAL REQUIREMENTS OF THE POST", True, True),
        ("Nice extras", True, False),
        ("What would really make you stand out:", True, False),
        ("The good stuff:", False, False),
        ("What we do for you", False, False),
    ],
)
def test_a_heading_is_known_by_its_form_and_a_telling_word(heading: str, asks: bool, must: bool) -> None:
    found = asked(f"Night Porter\nFernside Lodge\n\nWe keep a small hotel.\n\n{heading}\n• Patience\n• Zendesk\n")
    assert [(r.term, r.must) for r in found] == ([("patience", must), ("zendesk", must)] if asks else [])


def test_a_heading_at_the_end_of_running_text_opens_a_list() -> None:
    text = "We sell lamps. What the work looks like * Pack lamps * Label boxes What we need from you: * Patience * Care"
    found = all_of(f"Packer\n\n{text}\n")
    assert [(r.kind is RequirementKind.DUTY, r.text) for r in found][:3] == [
        (True, "Pack lamps"),
        (True, "Label boxes"),
        (False, "Patience"),
    ]


def test_what_a_symbol_font_drew_as_bullets_is_a_list() -> None:
    text = "Night Porter\n\nREQUIRED SKILLS\n\nï Patience\nï Zendesk\nï Knowledge of quilting\n"
    assert [r.text for r in asked(text)] == ["Patience", "Zendesk", "Knowledge of quilting"]


def test_an_empty_label_does_not_swallow_the_advert() -> None:
    text = "Night Porter\nSalary:\nEmployment type:\n\nFernside Lodge seeks a patient porter who can lift 20 kg.\n"
    assert [r.term for r in asked(text)] == ["patience", "lifting"]


def test_a_kind_of_demand_before_a_colon_is_a_label_and_a_skill_is_the_demand() -> None:
    found = listed(
        "Licensure/Certification: forklift license",
        "Cultural awareness: Works respectfully with people of every age and background, always",
    )
    assert [r.text for r in found] == ["forklift license", "Cultural awareness"]


def test_blocks_without_headings_speak_for_themselves() -> None:
    text = (
        "Packer\n\nDuties:\nPack lampsLabel boxesLoad vans\n\n"
        "High school diploma or GEDOne year of warehouse experienceAble to lift 20 kg\n\n"
        "Paid vacationDental insuranceProfit sharing\n"
    )
    assert [r.text for r in asked(text)] == [
        "High school diploma or GED",
        "One year of warehouse experience",
        "Able to lift 20 kg",
    ]
    assert sum(not r.is_asked for r in all_of(text)) == 3


def test_a_heading_run_together_with_what_stands_before_it_makes_wishes() -> None:
    text = "Clerk\n\nRequired Qualifications:Strong arithmetic requiredPatiencePreferred Qualification:Zendesk skills\n"
    assert [(r.text, r.must) for r in asked(text)] == [
        ("Strong arithmetic required", True),
        ("Patience", True),
        ("Zendesk skills", False),
    ]


def test_an_advert_whose_breaks_became_spaces_keeps_its_sections() -> None:
    text = (
        "Night Porter - Fernside Lodge, Leeds. About us Fernside is a small lodge. What you'll do - Carry bags"
        " - Resolve complaints at first contact What we need from you - Patience - Right to work in the UK Nice to have"
        " - Experience of Zendesk - Spanish No degree needed. How to apply Send your CV to Ann."
    )
    assert [(r.term, r.must) for r in asked(text)] == [
        ("patience", True),
        ("right-to-work", True),
        ("zendesk", False),
        ("spanish", False),
    ]


def test_who_signs_a_mail_is_no_demand() -> None:
    text = "Night Porter\n\nMust haves:\n- Patience\n- Zendesk\n\nThanks,\nAnn Whitby\nSenior Recruiter\n"
    assert [r.term for r in asked(text)] == ["patience", "zendesk"]


def test_working_conditions_ask_for_hours_and_strength_only() -> None:
    text = "Porter\n\nWorking conditions\nA friendly office. Occasional overtime in May. Prolonged standing.\n"
    assert [r.kind for r in asked(text)] == [RequirementKind.SHIFT, RequirementKind.PHYSICAL]


# ---------------------------------------------------------------- running text


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("You’ll need to be punctual and able to read a tide table.", ["punctual", "able to read a tide table"]),
        ("The successful candidate has a calm voice and enjoys puzzles.", ["a calm voice", "enjoys puzzles"]),
        ("Candidates must hold a ferry pilot's badge.", ["hold a ferry pilot's badge"]),
        ("A knowledge of moths is essential.", ["A knowledge of moths is essential"]),
        ("Fernside is looking to recruit a patient, bubbly porter to join our team in Leeds.", ["patient"]),
        ("We want someone who is discreet.", ["discreet"]),
        ("If you are honest and hard working send your CV to us.", ["honest", "hard working"]),
    ],
)
def test_plain_words_ask_whether_the_lexicon_knows_the_thing_or_not(sentence: str, wanted: list[str]) -> None:
    found = told(sentence)
    for phrase in wanted:
        assert any(phrase in text or text in phrase for text in found), (phrase, found)


@pytest.mark.parametrize(
    "sentence",
    [
        "We are looking for a Customer Support Specialist to handle technical support for our team.",
        "You will receive training in customer service.",
        "You will enjoy the opportunity to learn Excel.",
        "Guests find everything they need for a friendly, relaxed stay.",
        "Our team is friendly, patient and reliable.",
        "At Fernside Lodge, we value patience and integrity.",
        "Who are we? A friendly lodge with patient staff.",
        "We are unable to offer work visas.",
        "Fresh graduates with patience are welcome to apply.",
        "Equivalent experience will be considered.",
        "All applicants are considered without regard to age; patience is ours.",
        "The above description is not an exhaustive list of skills required.",
        "Only shortlisted candidates with Excel will be contacted.",
        "Fernside does not discriminate and values diversity, patience included.",
    ],
)
def test_what_only_sounds_like_a_demand_is_none(sentence: str) -> None:
    assert told(sentence) == []


def test_one_wish_in_a_list_of_demands_stays_the_only_wish() -> None:
    found = asked(
        "Clerk\n\nApplicants must be patient, have a clear voice, forklift experience is a plus but not required,"
        " as well as knowledge of knots.\n"
    )
    assert [(r.text, r.must) for r in found if "forklift" in r.text] == [("forklift experience is a plus", False)]
    assert all(r.must for r in found if "forklift" not in r.text)
    assert {"patience"} <= {r.term for r in found}


@pytest.mark.parametrize(
    ("line", "musts"),
    [
        ("One year at a front desk (Opera a big plus)", [True, False]),
        ("Patience (preferred)", [False]),
        ("Zendesk required; Jira a plus", [True, False]),
        ("Three years as a baker, preferably with a sweet tooth", [True, False]),
        ("Asset management experience", [True]),
        ("Excel essential, Spanish desirable", [True, False]),
    ],
)
def test_wishes_bind_to_what_they_are_about(line: str, musts: list[bool]) -> None:
    assert [r.must for r in listed(line)] == musts


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Bilingual preferred but not required", ["Bilingual preferred"]),
        ("Knowledge of payroll, no degree needed", ["Knowledge of payroll"]),
        ("No experience needed but must be friendly", ["friendly"]),
        ("Graduation not mandatory", []),
        ("Knowledge of health insurance", ["Knowledge of health insurance"]),
        ("Competitive salary and health insurance", []),
        ("US citizen or green card holder", ["US citizen or green card holder"]),
        ("Team lunches", []),
        ("Open availability, including holidays", ["Open availability, including holidays"]),
        ("Able to stand for an 8-hour day", ["Able to stand for an 8-hour day"]),
        ("Must be able to work in the U.S. We cannot sponsor visas.", ["able to work in the U.S"]),
    ],
)
def test_denials_and_gifts_count_for_their_own_clause(line: str, wanted: list[str]) -> None:
    assert [r.text for r in listed(line)] == wanted


# ---------------------------------------------------------------- lists


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("MS Word/Excel", ["MS Word", "Excel"]),
        ("Epic or Athena", ["Epic", "Athena"]),
        ("Certificates such as MCSA, VCP or CCNA", ["Certificates such as MCSA, VCP or CCNA"]),
        ("Good attitude, friendly and punctual", ["Good attitude", "friendly", "punctual"]),
        ("Logistics experience, stock room experience", ["Logistics experience", "stock room experience"]),
        ("Able to create and deliver great puppet shows", ["Able to create and deliver great puppet shows"]),
        ("Work quickly and accurately", ["Work quickly and accurately"]),
        ("3+ year, experience in a warehouse", ["3+ year, experience in a warehouse"]),
        ("At least 3 years and above of knitting", ["At least 3 years and above of knitting"]),
        ("Sit, stand and walk for long periods", ["Sit, stand and walk for long periods"]),
        ("Standing, lifting and bending", ["Standing", "lifting", "bending"]),
        ("Five years of baking; or an equivalent combination of education and experience", [
            "Five years of baking; or an equivalent combination of education and experience"
        ]),
    ],
)  # fmt: skip
def test_one_thing_stays_one_and_several_are_several(line: str, wanted: list[str]) -> None:
    assert [r.text for r in listed(line)] == wanted


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Experience driving change", "experience"),
        ("Six months selling shoes", "experience"),
        ("Proven track record of customer satisfaction", "experience"),
        ("Fluent in Portuguese", "language"),
        ("Good written English", "language"),
        ("Windows 11", "tool"),
        ("MCITP", "certificate"),
        ("18 years or older", "licence-or-check"),
        ("Reachable between 9 and 5", "shift"),
        ("An original thinker", "trait"),
        ("A camera and a car", "equipment"),
    ],
)
def test_kinds_follow_what_is_said(line: str, kind: str) -> None:
    assert {r.kind.value for r in listed(line)} == {kind}


# ---------------------------------------------------------------- other languages


@pytest.mark.parametrize(
    ("text", "wanted", "wish"),
    [
        (
            (
                "Ihr Profil\n- Geduld, Teamfähigkeit und Zuverlässigkeit\n- Führerschein Klasse B\n"
                "- Englischkenntnisse von Vorteil\nWir bieten\n- 30 Tage Urlaub\n"
            ),
            ["patience", "teamwork", "reliability", "drivers-license", "english"],
            "english",
        ),
        (
            (
                "Requisitos:\n• Inglés avanzado\n• Manejo de Excel y Zendesk\n• Trabajo en equipo y paciencia\n"
                "Deseable:\n• Conocimiento de Jira\nOfrecemos:\n• Seguro de vida\n"
            ),
            ["english", "excel", "zendesk", "teamwork", "patience", "jira"],
            "jira",
        ),
        (
            (
                "Votre profil\n- Sens de l'écoute, patience et esprit d'équipe\n- Permis B\n"
                "- L'anglais serait un plus\n"
                "Nous offrons\n- Tickets restaurant\n"
            ),
            ["active-listening", "patience", "teamwork", "drivers-license", "english"],
            "english",
        ),
        (
            (
                "Kualifikasi :Pendidikan minimal SMA/SMK sederajat.Sabar, teliti dan jujur.Menguasai Excel."
                "Bahasa Inggris menjadi nilai plus.Benefit:Makan siang\n"
            ),
            ["high-school-diploma", "patience", "attention-to-detail", "integrity", "excel", "english"],
            "english",
        ),
        (
            (
                "Požadujeme\n- znalost MS Office\n- trpělivost\n- řidičský průkaz\n- angličtina výhodou\n"
                "Nabízíme\n- stravenky\n"
            ),
            ["microsoft-office", "patience", "drivers-license", "english"],
            "english",
        ),
    ],
)
def test_common_languages_give_their_demands(text: str, wanted: list[str], wish: str) -> None:
    found = asked(f"Agent\nFernside\n\n{text}")
    assert [r.term for r in found] == wanted
    assert [r.term for r in found if not r.must] == [wish]


# ---------------------------------------------------------------- run together


def test_names_with_a_capital_inside_are_not_cut() -> None:
    text = "Agent at PayByTap\n\nRequirements\n- You know PayByTap kiosks\n- Patience\n"
    assert [r.text for r in asked(text)] == ["know PayByTap kiosks", "Patience"]


def test_items_that_follow_each_other_without_a_mark_are_told_apart() -> None:
    text = (
        "Agent\n\nWhat you'll do Answer letters from members Pack parcels for the shop Sort stamps by age"
        " Qualifications Excellent spelling Strong arithmetic Must be patient\n"
    )
    found = all_of(text)
    assert [r.text for r in found if not r.is_asked] == [
        "Answer letters from members",
        "Pack parcels for the shop",
        "Sort stamps by age",
    ]
    assert [r.text for r in found if r.is_asked] == ["Excellent spelling", "Strong arithmetic", "patient"]

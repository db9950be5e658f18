"""Each finding has a letter that provokes it and a near one that does not, a reason, a place and a fix."""

from __future__ import annotations

import pytest
from letter_checked import GOOD, PERSON, against, findings, found, ids, read

from apptracker.domain.letters import About, Blank, CheckLevel, Fix, Length, Letter, Sentence
from apptracker.domain.profile import Fact, FactKind, Profile
from apptracker.tailoring.letter.checks import judge

FIRST = "I am applying for the Support Desk Agent role at Marlow & Finch."
STAYED = "I stayed patient, found\na room next door,"


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new)


#: A kind of finding, and what is changed in the good letter so that it comes; then a change so near that it must not.
CASES = [
    ("blank", ("tell you more", "tell you [what]"), ("tell you more", "tell you more (much)")),
    ("blank", ("50 guest calls", "XXX guest calls"), ("50 guest calls", "50 XL guest calls")),
    ("blank", ("Marlow & Finch.", "<Company>."), ("Rosa Lindqvist\nYork", "Rosa Lindqvist <rosa@example.com>\nYork")),
    ("blank", ("tell you more", "tell you {{ more }}"), ("tell you more", "tell you more: today")),
    ("blank", ("tell you more", "tell you more (TODO)"), ("tell you more", "tell you more, todo bien")),
    ("blank", ("Dear Ms Okafor", "Dear Company Name"), ("Dear Ms Okafor", "Dear Ms. Okafor")),
    ("employer-missing", ("at Marlow & Finch.", "at your company."), ("at Marlow & Finch.", "at Marlow & Finch Ltd.")),
    ("employer-missing", ("at Marlow & Finch.", "with you."), ("at Marlow & Finch.", "at Marlow.")),
    ("employer-spelling", ("at Marlow & Finch.", "at Marlow and Finch."), ("at Marlow & Finch.", "at Marlow & Finch!")),
    ("employer-spelling", ("at Marlow & Finch.", "at Marlowe & Finch."), (FIRST, f"{FIRST.upper()} {FIRST}")),
    ("employer-spelling", ("at Marlow & Finch.", "at Marlow & Finch LLC."), ("Finch.", "Finch Limited.")),
    ("title-missing", ("Support Desk Agent role", "post"), ("Support Desk Agent", "support desk agent")),
    ("title-spelling", ("Support Desk Agent", "Suport Desk Agent"), ("Support Desk Agent", "Support-Desk Agent")),
    ("contact-missing", ("rosa@example.com\n+44 7700 900456\n", ""), ("+44 7700 900456\n", "")),
    ("contact-different", ("rosa@example.com", "rosa@exampel.com"), ("rosa@example.com", "Rosa@Example.com")),
    ("contact-different", ("7700 900456", "7700 900465"), ("+44 7700 900456", "07700900456")),
    ("name-different", ("sincerely,\nRosa Lindqvist", "sincerely,\nRosa Lind"), ("ly,\nRosa L", "ly,\nRosa M. L")),
    ("signature", ("sincerely,\nRosa Lindqvist", "sincerely,"), ("sincerely,\nRosa", "sincerely,\n\n\nRosa")),
    ("closing", ("Yours sincerely,\nRosa Lindqvist", ""), ("Yours sincerely", "Kind regards")),
    ("closing", ("Yours sincerely", "Yours faithfully"), ("Yours sincerely", "Best wishes")),
    ("salutation", ("Dear Ms Okafor,\n", ""), ("Dear Ms Okafor,", "Good morning Ms Okafor,")),
    ("salutation", ("Dear Ms Okafor", "To whom it may concern"), ("Dear Ms Okafor", "Dear Ada Okafor")),
    ("salutation", ("Dear Ms Okafor", "Dear Sir/Madam"), ("Dear Ms Okafor", "Hello Ada")),
    ("salutation", ("Dear Ms Okafor", "Dear Sir or Madam"), ("Dear Ms Okafor", "Dear Ada Basir")),
    ("salutation-name", ("Dear Ms Okafor", "Dear Ms Okafer"), ("Dear Ms Okafor", "Dear Ms Ada Okafor")),
    ("honorific", ("Dear Ms Okafor", "Dear Mr Okafor"), ("Dear Ms Okafor", "Dear Mrs Okafor")),
    ("honorific", ("Dear Ms Okafor", "Dear Ms Ada"), ("Dear Ms Okafor", "Dear Ada")),
    ("date", ("20 November 2026", "3 March 2026"), ("20 November 2026", "12 November 2026")),
    ("too-short", (GOOD[GOOD.index("At Tidewater") : GOOD.index("I would be glad")], ""), (FIRST, FIRST[:-1])),
    ("too-long", ("I would be glad", "It went on like that. " * 60 + "I would be glad"), ("glad", "very glad")),
    ("cliche", ("I would be glad", "I am a team player and would be glad"), ("glad", "glad, as one of the team,")),
    ("cliche", ("I would be glad", "I would love to go above and beyond, glad"), ("glad", "glad, above all,")),
    ("doubled-word", ("was still", "was was still"), ("was still", "had had to wait, that that still")),
    ("long-sentence", ("Both were", "Then " + "one came and one went, " * 9 + "both were"), ("Both", "Yet both")),
    ("repeated-word", ("Swedish", "We had breakfast. " * 9 + "Swedish"), ("Swedish", "Breakfast is early. Swedish")),
    ("same-start", ("Both were", "I waited. I wrote. I came. Both were"), ("Both were", "I waited. I wrote. Both")),
    ("same-start", ("I would be", "I waited. I wrote. I would be"), ("I would be", "I wrote.\n\nI came. I would be")),
    ("article", ("a clear note", "an clear note"), ("a clear note", "an honest note")),
    ("article", ("One evening", "A evening"), ("One evening", "A unit, a European, an hour, a one-off:")),
    ("spelling-mixed", ("was still", "organised colour and the center, still"), ("still", "organized colour, still")),
    ("no-number", ("50 guest calls", "guest calls"), ("50 guest calls", "fifty guest calls and twelve mails")),
    ("claim-unproven", ("answered 50", "answered 85"), ("answered 50", "often answered 50")),
    ("claim-unproven", ("in Zendesk", "in Salesforce"), ("in Zendesk", "in zendesk")),
    ("claim-unproven", ("At Tidewater Hotel", "At the Grand Elysium Palace"), ("At Tidewater Hotel", "At Tidewater")),
    ("claim-unproven", ("Swedish is", "Mandarin is"), ("Swedish is", "Of course Swedish is")),
    ("claim-unproven", (STAYED, f"I have 9 years at desks. {STAYED}"), (STAYED, f"I have 4 years there. {STAYED}")),
    ("claim-unproven", (STAYED, f"I hold a Bachelor of Arts. {STAYED}"), (STAYED, f"I have no Bachelor yet. {STAYED}")),
    ("run-together", ("in Zendesk. Most", "in ZendeskI kept. Most"), ("chat", "chat at McDonald’s by iPhone")),
    ("run-together", ("typing while somebody", "typingWhile somebody"), ("chat", "chat on WhatsApp, eBay and macOS")),
    ("run-together", ("next door, and wrote", "next door,and wrote"), ("breakfast", "breakfast, e.g. tea at 1,50,")),
    ("run-together", ("line. Where they", "line.Where they"), ("chat", "chat at Booking.com, in Node.js or by a.m.")),
    ("small-start", ("line. Where they", "line. where they"), ("Most were", "Most, e.g. late ones, were")),
    ("small-start", ("line. Where they", "line? and they"), ("guest never", "guest... well, never")),
    ("missing-stop", ("at the desk.", "at the desk"), ("at the desk.", "at the “desk.”")),
    ("missing-stop", ("had to explain it twice.", "had to explain it twice,"), ("it twice.", "it twice (ever).")),
    ("unpaired", ("at the desk.", "at the desk (by phone."), ("at the desk.", "1) at the desk (by phone) :)")),
    ("unpaired", ("at the desk.", "at the desk (PCI DSS."), ("at the desk.", "at the desk (PCI DSS).")),
    ("unpaired", ("had to explain it twice.", "had to “explain it twice."), ("it twice.", "it “twice.”")),
    ("skill-unproven", (STAYED, f"My negotiation skills help. {STAYED}"), (STAYED, f"My patience helps. {STAYED}")),
]  # fmt: skip


@pytest.mark.parametrize(("id_", "bad", "near"), CASES, ids=lambda each: each if isinstance(each, str) else "")
def test_what_provokes_a_finding_and_what_does_not(id_: str, bad: tuple[str, str], near: tuple[str, str]) -> None:
    contact = "Ada Okafor" if id_ == "salutation" else "Ms Ada Okafor"
    if near[1] == "Dear Mrs Okafor":
        contact = "Mrs Ada Okafor"
        assert id_ in ids(changed(*bad))
    else:
        assert id_ in ids(changed(*bad), contact=contact)
    if id_ == "employer-spelling" and "Limited" in near[1]:
        assert not [m for m in found(id_, changed(*near)) if "Limited" in m]
    else:
        assert id_ not in ids(changed(*near), contact=contact)


def test_a_finding_in_a_file_says_its_line_and_what_to_do() -> None:
    bad = changed("a clear note", "an clear note")
    [check] = [c for c in findings(bad) if c.id == "article"]
    line = next(n for n, text in enumerate(bad.splitlines(), start=1) if "I stayed" in text)
    assert (check.sentence, check.fix, check.quote) == (line, Fix.EDIT, "an clear")
    assert check.message == f"Line {line}: “an clear” should be “a clear”."


@pytest.mark.parametrize(
    ("posting", "wanted"),
    [
        ("Please include your earliest start date and salary expectation.", True),
        ("No resume games. Just tell us about a time you turned an unhappy customer around!", True),
        ("Tell us why you want to work for Aire Valley Water.", True),
        ("In your cover letter, mention the reference number.", True),
        ("Please mention the reference number CS-1 in your application.", True),
        ("Duties include answering calls and keeping your availability up to date.", False),
        ("Customers tell us about their bills.", False),
        ("You will share notes with the team.", False),
    ],
)
def test_what_a_posting_wants_in_the_letter_is_told(posting: str, wanted: bool) -> None:
    said = found("wanted", GOOD, posting=posting)
    assert bool(said) is wanted
    assert not said or posting.split(". ")[-1].rstrip(".")[-20:] in said[0]


def test_names_left_over_from_another_letter_are_told() -> None:
    left = changed("at Marlow & Finch. Your", "at Marlow & Finch. Target is where I want to be. Your").replace(
        "Your advert", "Your Call Centre Adviser advert"
    )
    others = {"elsewhere": ("Cobalt Bank plc", "Target"), "other_titles": ("Call Centre Adviser",)}
    assert {"leftover-title"} <= ids(left, **others)
    assert "leftover-employer" not in ids(left, **others)  # it only begins a sentence
    assert "leftover-employer" in ids(changed("hotels" if "hotels" in GOOD else "ferries", "Cobalt Bank"), **others)
    assert not {"leftover-employer", "leftover-title"} & ids(GOOD, **others)
    mine = {"elsewhere": ("Tidewater Hotel", "Zendesk"), "other_titles": ("Receptionist", "Desk Agent")}
    assert not {"leftover-employer", "leftover-title"} & ids(GOOD, **mine)


def test_a_contact_who_is_no_person_is_not_asked_for_by_name() -> None:
    nobody = changed("Dear Ms Okafor", "Dear Hiring Manager")
    assert "salutation-name" in ids(nobody)
    assert "salutation-name" not in ids(nobody, contact="HR Department")
    assert "salutation-name" not in ids(nobody, contact=None)


def test_a_former_employer_of_a_like_name_is_no_misspelling() -> None:
    former = Fact("work:9", FactKind.WORK, {"name": "Marlow & Fitch", "position": "Clerk"})
    text = changed(STAYED, f"At Marlow & Fitch I sorted mail. {STAYED}")
    assert "employer-spelling" in ids(text)
    assert "employer-spelling" not in ids(text, profile=Profile((*PERSON.facts, former), PERSON.stories))


def test_half_a_name_will_do_where_the_address_has_all_of_it() -> None:
    half = changed("at Marlow & Finch.", "at Marlow.")
    assert "employer-missing" not in ids(half)
    [message] = found("employer-missing", half.replace("Marlow & Finch Ltd\n\n", ""))
    assert message.endswith("The letter writes only “Marlow”; name Marlow & Finch Ltd in full once.")


def test_an_edition_of_a_tool_that_is_stored_is_no_claim_nor_is_what_a_language_is_spoken_for() -> None:
    text = changed("in Zendesk", "in Zendesk Support Suite, on the English-language line")
    assert "claim-unproven" not in ids(text)


def test_each_claim_is_named_with_its_words() -> None:
    bad = changed(STAYED, f"I ran Salesforce for 300 people at the Grand Elysium. {STAYED}")
    [message] = found("claim-unproven", bad)
    assert "“300”, “Salesforce”, “Grand Elysium”" in message


def test_without_a_profile_claims_are_not_held_against_anybody() -> None:
    nobody = Profile(PERSON.facts[:4])
    assert "claim-unproven" not in ids(GOOD, profile=nobody)
    assert "no-profile" in ids(GOOD, profile=nobody)
    assert "no-profile" not in ids(GOOD)


def test_what_the_letter_is_silent_about_is_told_with_a_fact_that_shows_it() -> None:
    silent = changed("and logged each of them in Zendesk", "")
    [check] = [c for c in findings(silent) if c.id == "unanswered"]
    assert "“Experience with Zendesk”" in check.message
    assert check.fix is Fix.SWAP
    assert check.about.startswith(("skill:", "story:"))
    assert "“Experience with Zendesk”" not in " ".join(found("unanswered", GOOD))


def test_a_letter_that_answers_nothing_is_not_tailored() -> None:
    assert "not-tailored" in ids("Dear Ms Okafor,\n\nI like the sea.\n\nYours sincerely,\nRosa Lindqvist")
    assert "not-tailored" not in ids(GOOD)


def test_a_second_reader_is_advised_until_one_is_asked() -> None:
    assert "second-reader" in ids(GOOD, second_reader=False)
    assert "second-reader" not in ids(GOOD, second_reader=True)


def test_lengths_go_by_the_kind_of_letter() -> None:
    letter = read(GOOD).letter
    assert 150 < letter.words < 220

    def found_of(length: Length) -> set[str]:
        return {check.id for check in judge(letter, against(length=length))} & {"too-short", "too-long"}

    assert found_of(Length.SHORT) == set()
    assert found_of(Length.STANDARD) == set()


def test_a_heavy_text_says_by_which_measure() -> None:
    heavy = (
        "The considerable organizational responsibilities of my position necessitated comprehensive documentation "
        "throughout the international communications infrastructure modernization, notwithstanding extraordinary "
        "operational circumstances. "
    )
    [message] = found("readability", f"Dear Ms Okafor,\n\n{heavy * 8}\n\nYours sincerely,\nRosa Lindqvist")
    assert "Flesch reading ease" in message
    assert found("readability", GOOD) == []


def test_ours_with_blanks_or_claims_without_facts_are_not_ready() -> None:
    said = Sentence("I have ten years of experience.", About.PERSON)
    letter = Letter("standard", "", ("[your name]",), (), "", Sentence("Dear Ms Okafor,", About.FORM), ((said,),),
                    "Sincerely,", "", (Blank("name", "your name", "profile set name NAME"),))  # fmt: skip
    checks = judge(letter, against())
    assert {check.id for check in checks if check.level is CheckLevel.ERROR} == {"blank", "claim-without-fact"}
    blank = next(check for check in checks if check.id == "blank")
    assert (blank.fix, blank.about) == (Fix.FILL, "name")
    claim = next(check for check in checks if check.id == "claim-without-fact")
    assert (claim.fix, claim.sentence) == (Fix.EDIT, 1)


def test_spanish_letters_are_judged_in_their_own_language() -> None:
    text = """Estimado Sra. Núñez:

Por la presente me dirijo a usted. Soy una persona proactiva y tengo experiencia en la atención de clientes. En el hotel
atendí 50 llamadas al día y y resolví casi todas sin ayuda de nadie, porque conocía bien el sistema y a los huéspedes.

Atentamente,
Rosa Lindqvist
"""
    taken = read(text)
    assert taken.letter.language == "es"
    seen = ids(text, employer=None, title=None, contact=None, application_id=None)
    assert {"honorific", "cliche", "doubled-word"} <= seen
    assert not {"article", "spelling-mixed", "closing", "salutation"} & seen
    assert "honorific" not in ids(text.replace("Estimado", "Estimada"), contact=None)


def test_a_letter_in_a_language_nobody_taught_it_is_not_faulted_for_that() -> None:
    text = "Sehr geehrte Frau Huber,\n\nich bewerbe mich um die Stelle und freue mich auf ein Gespräch mit Ihnen.\n"
    seen = ids(text, employer=None, title=None, contact=None)
    assert not {"salutation", "closing", "cliche", "readability", "repeated-word", "same-start"} & seen


def test_numbers_of_the_profile_count_however_they_are_written() -> None:
    told = Fact(
        "highlight:2", FactKind.HIGHLIGHT, {"text": "Handled 1,200 bookings with twelve colleagues"}, parent="work:1"
    )
    profile = Profile((*PERSON.facts, told), PERSON.stories)
    text = changed(STAYED, f"I handled 1200 bookings with 12 colleagues. {STAYED}")
    assert "claim-unproven" not in ids(text, profile=profile)
    assert "claim-unproven" in ids(text)


def test_items_of_a_list_in_a_file_need_no_large_letter_and_no_stop() -> None:
    listed = "What I bring:\n- years of calm with late and tired guests\n- short notes that the next shift can use\n\n"
    seen = ids(changed("I would be glad", f"{listed}I would be glad"))
    assert not seen & {"small-start", "missing-stop", "run-together"}


def test_what_a_hasty_edit_breaks_is_found_and_known_as_the_persons_own() -> None:
    text = "She kept her contractI stayed calm throughout. and got 96 dollars"
    typed = Sentence(text, About.FORM, edited=True)
    courtesy = Sentence("Thank you for reading this.", About.FORM)
    letter = Letter(
        "standard", "", (), (), "", Sentence("Dear team,", About.FORM), ((courtesy,), (typed,)), "Sincerely,", "R"
    )
    seen = {check.id: check for check in judge(letter, against())}
    assert (seen["run-together"].quote, seen["run-together"].sentence) == ("contractI", 2)
    assert (seen["small-start"].quote, seen["missing-stop"].sentence) == ("and", 2)
    assert seen["own-words"].sentence == 2

"""Signs of a false or unwise advert: what shows each, what only looks like it, and what all of them make of adverts."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from apptracker.domain.postings import FieldSource, FieldValue, PostingWarning, WarningLevel
from apptracker.guide import advert_signs as guide
from apptracker.guide.articles import article
from apptracker.tailoring.reading import read_text
from apptracker.tailoring.reading.signs import signs_of
from apptracker.tailoring.reading.view import view_of

TODAY = date(2026, 11, 21)
WRITTEN = tomllib.loads((Path(__file__).parent / "false_adverts.toml").read_text(encoding="utf-8"))
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "postings"
SERIOUS, CAUTION, NOTE = WarningLevel.SERIOUS, WarningLevel.CAUTION, WarningLevel.NOTE


def warnings(text: str) -> dict[str, PostingWarning]:
    return {warning.id: warning for warning in read_text(text, today=TODAY).warnings}


def levels(text: str) -> set[WarningLevel]:
    return {warning.level for warning in warnings(text).values()}


CLOSE = [
    (
        "asks-for-money",
        "Candidates must send a refundable deposit of $80 for the training kit.",
        "You collect registration fees from students and post their payments.",
    ),
    (
        "asks-for-money",
        "Applicants pay $25 for the background check.",
        "A background check is required; the company pays for it.",
    ),
    (
        "equipment-by-check",
        "You will receive a check to buy your laptop from our approved vendor.",
        "You check stock and order office supplies from vendors; your laptop is shipped to you.",
    ),
    (
        "visa-or-travel-fees",
        "You will pay for the visa yourself, refunded on arrival.",
        "We sponsor your visa and pay the flight.",
    ),
    (
        "gift-cards",
        "You buy gift cards at a store and send me the codes.",
        "Win gift cards in our monthly contest.",
    ),
    (
        "asks-for-bank-details",
        "Send your résumé and your bank account number to apply.",
        "After you accept the offer, payroll asks for your bank details.",
    ),
    (
        "asks-for-bank-details",
        "You must have a PayPal account for your wages.",
        "You help members reset online banking and report a lost debit card.",
    ),
    (
        "asks-for-id-copies",
        "Upload a photo of your driver's license, front and back.",
        "A valid driver's license is required.",
    ),
    (
        "asks-personal-questions",
        "Reply with your full name, address, age and marital status.",
        "We hire regardless of age, sex or marital status. Give your full name on the form.",
    ),
    (
        "short-link-or-form",
        "Apply here: bit.ly/apply-now-77",
        "Apply at www.harborlane.example/jobs/77",
    ),
    (
        "money-through-you",
        "You receive payments into your own bank account and forward the rest by Western Union.",
        "You process customers' payments and post them to their accounts.",
    ),
    (
        "parcels",
        "You accept packages at your home, relabel them and ship them on.",
        "You unload packages in the warehouse and forward them to drivers.",
    ),
    (
        "crypto",
        "You are paid in USDT to your wallet.",
        "You support users of our platform who buy bitcoin.",
    ),
    (
        "paid-tasks",
        "Complete 30 simple tasks a day: rate hotels and earn a commission on each.",
        "You complete daily tasks such as rating calls and writing reviews of performance.",
    ),
    (
        "envelopes-and-assembly",
        "Stuff envelopes at home and earn $2 each.",
        "You open mail, stuff envelopes and sort letters in our mailroom.",
    ),
    (
        "mystery-shopping-money",
        "As a mystery shopper you test Western Union with the check we mail you.",
        "As a mystery shopper you visit stores and write a report on the service.",
    ),
    (
        "chat-interview",
        "The interview will be held on Telegram.",
        "Answer customers on Telegram and in live chat. We invite you to an interview by phone.",
    ),
    (
        "chat-interview",
        "You will have a text-based interview with our manager.",
        "You will get a text message that reminds you of your interview.",
    ),
    (
        "chat-contact",
        "Write to our manager on Telegram @hr_desk.",
        "You reply to customers on Telegram, by phone and by e-mail.",
    ),
    (
        "whatsapp-contact",
        "Send your CV to WhatsApp +49 170 0000000.",
        "You answer guests by phone, e-mail and WhatsApp.",
    ),
    (
        "no-interview",
        "No interview needed, you start on Monday.",
        "If you are selected, we will call you for an interview.",
    ),
    (
        "hurry",
        "Hurry, only 5 slots left.",
        "We work at a fast pace and meet tight deadlines.",
    ),
    (
        "hurry",
        "Reply now, within 24 hours.",
        "Immediate start, full training given. Apply now on our site.",
    ),
    (
        "insists-it-is-honest",
        "This is a 100% legitimate offer and not a scam.",
        "You look into scams and explain to callers what is legitimate.",
    ),
    (
        "easy-money",
        "Make money from home in your spare time: $500 a week, no experience needed.",
        "Work from home two days a week after training. $18 an hour.",
    ),
    (
        "recruiting-scheme",
        "Be your own boss and reach financial freedom.",
        "We help our clients reach financial freedom.",
    ),
    (
        "job-abroad-all-paid",
        "Jobs in Dubai: free accommodation, flight ticket and visa. No experience.",
        "You book flights and accommodation for business travel in Dubai.",
    ),
    (
        "commission-only",
        "This is a commission only position.",
        "You get a base salary plus commission.",
    ),
    (
        "unpaid-training",
        "The first two weeks are unpaid training.",
        "You get four weeks of paid training and unpaid leave on request.",
    ),
    (
        "repay-training",
        "You sign a training bond of two years.",
        "We offer tuition reimbursement for courses.",
    ),
    (
        "contractor-with-fixed-hours",
        "You work as an independent contractor, Monday to Friday, 9 to 5, full-time.",
        "You prepare 1099 forms for vendors, Monday to Friday, full-time.",
    ),
    (
        "own-costs",
        "You pay for your own gas and phone.",
        "You file your expenses, and we pay for gas and phone.",
    ),
    (
        "not-free-to-leave",
        "You sign a non-compete for twelve months.",
        "We offer competitive pay.",
    ),
    (
        "pay-far-above",
        "Data Entry Clerk\n\n$35 per hour. No experience needed.",
        "Data Entry Clerk\n\n$18 per hour. No experience needed.",
    ),
    (
        "pay-far-above",
        "Typing at home\n\nOnly 2 hours a day. Earn $1,000 to $1,500 a week.",
        "Registered Nurse\n\n$48 per hour. Five years of experience.",
    ),
    (
        "pay-unclear",
        "Customer Service Representative\nSalary: $2000",
        "Customer Service Representative\nSalary: $2000 a month",
    ),
    (
        "free-mail-contact",
        "Write to bright.desk@gmail.com",
        "Write to jobs@bright-desk.example. You use Gmail and Outlook every day.",
    ),
    (
        "mail-of-another-name",
        "Company: Harbor Mutual\n\nSend your résumé to hire@zebra-quill.example",
        "Company: Harbor Mutual\n\nSend your résumé to hire@harbormutual.example",
    ),
    (
        "look-alike-address",
        "Company: Harbor Mutual\n\nSend your résumé to hire@harbormutual-careers.example",
        "Company: Harbor Mutual\n\nSend your résumé to hire@careers.harbormutual.example",
    ),
    (
        "no-employer",
        "Clerk wanted.",
        "Company: Harbor Mutual\nClerk wanted.",
    ),
    (
        "unnamed-firm",
        "Customer Agent\n\nWe are a leading provider of phone services. You answer calls.",
        "Customer Agent\n\nWe are a leading provider of phone services. See www.harborphone.example. You answer calls.",
    ),
    (
        "favorite-bait",
        "Data Entry Operator\n\nYou type records into our system.",
        "Data Entry Operator\nCompany: Harbor Mutual\n\nYou type records into our system.",
    ),
    (
        "says-little",
        "Company: Harbor Mutual\nTitle: Agent\n\nThis is a remote position. No experience required.",
        "Company: Harbor Mutual\nTitle: Agent\n\nThis is a remote position.\n\nRequirements:\n- Two years of support",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sign", "shows", "only_looks_so"), CLOSE)
def test_a_sign_is_seen_and_what_only_looks_like_it_is_not(sign: str, shows: str, only_looks_so: str) -> None:
    found = warnings(shows)
    assert sign in found
    assert found[sign].reason
    assert " ".join(found[sign].quote.split()) in " ".join(shows.split())
    assert sign not in warnings(only_looks_so)


def test_every_sign_is_tried_and_has_its_article() -> None:
    assert {sign for sign, _, _ in CLOSE} == set(guide.advert_signs())
    for wording in guide.advert_signs().values():
        assert bool(wording.patterns) == bool(wording.sign.cues)
        assert article(wording.sign.guide) is not None, wording.sign.id
        assert "fraudster" not in wording.sign.reason, "a sign is no verdict"
    assert guide.together()


@pytest.mark.parametrize("text", [advert["text"] for advert in WRITTEN["false"]], ids=lambda text: text.strip()[:30])
def test_obvious_frauds_have_a_serious_sign(text: str) -> None:
    found = read_text(text, today=TODAY).warnings
    assert found[0].level is SERIOUS, "the worst stands first"
    for warning in found:
        assert " ".join(warning.quote.split()) in " ".join(text.split())


@pytest.mark.parametrize("text", [advert["text"] for advert in WRITTEN["honest"]], ids=lambda text: text.strip()[:30])
def test_ordinary_adverts_with_words_that_frauds_use_have_none(text: str) -> None:
    assert SERIOUS not in levels(text)


@pytest.mark.parametrize("sentence", WRITTEN["false_sentences"])
def test_frauds_are_known_by_a_sentence(sentence: str) -> None:
    assert SERIOUS in levels(f"Agent\nCompany: Harbor Mutual\n\n{sentence}")


@pytest.mark.parametrize("sentence", WRITTEN["honest_sentences"])
def test_duties_and_promises_in_the_same_words_are_no_fraud(sentence: str) -> None:
    found = warnings(f"Agent\nCompany: Harbor Mutual\n\n{sentence}")
    assert not [name for name, warning in found.items() if warning.level is not NOTE and name != "says-little"]


def test_words_run_together_are_told_apart() -> None:
    found = warnings("Company: Harbor Mutual\nYou report every eveningInterviews are held on WhatsAppPaid weekly")
    assert found["chat-interview"].quote == "Interviews are held on WhatsApp"


@pytest.mark.skipif(not SAMPLES.exists(), reason="the shared samples are not here")
def test_ordinary_samples_have_no_serious_sign_and_labelled_frauds_mostly_a_caution() -> None:
    def texts(folder: str) -> list[str]:
        return [path.read_text(encoding="utf-8", errors="replace") for path in (SAMPLES / folder).glob("*.txt")]

    assert not [text[:60] for text in texts("text") if SERIOUS in levels(text)]
    labelled = texts("scam")
    assert sum(bool({SERIOUS, CAUTION} & levels(text)) for text in labelled) >= 0.7 * len(labelled)


@pytest.mark.parametrize(
    "text",
    [
        "We will never ask you to pay a registration fee or to buy equipment with a check.",
        "Harbor Mutual does not request bank details, gift cards or a social security number from applicants.",
        "There is no registration fee and no deposit of any kind.",
        "Beware of scams. They may ask you to send your bank account number or a $50 registration fee.",
        "Job alert: fraudsters pose as our recruiters. If you are asked to pay a training fee of $90, report it to us.",
        "Nunca pedimos pagar la inscripción ni los datos bancarios.",
        "Wir verlangen niemals eine Anmeldegebühr von Bewerbern.",
        "Nous ne demandons jamais de payer des frais de dossier.",
        "Rekrutmen ini tidak dipungut biaya. Jangan transfer biaya pendaftaran kepada siapa pun.",
        "Interviews are never held on WhatsApp or Telegram.",
    ],
)
def test_what_an_employer_refuses_or_warns_of_is_no_sign(text: str) -> None:
    assert not [warning for warning in warnings(text).values() if warning.level is not NOTE]


@pytest.mark.parametrize(
    "text",
    [
        "No experience needed. Pay a $50 registration fee to begin.",
        "Don't miss this chance: send a $50 registration fee today.",
        "This is not a scam. You must pay a registration fee of $50.",
        "Do not hesitate, just send the $50 registration fee.",
        "We do not charge much, only a registration fee of $50.",
    ],
)
def test_a_refusal_of_something_else_takes_nothing_back(text: str) -> None:
    assert warnings(text)["asks-for-money"].level is SERIOUS


def test_signs_weigh_more_in_company() -> None:
    alone = "Company: Harbor Mutual\nThe interview is held on Telegram."
    assert warnings(alone)["chat-interview"].level is CAUTION
    beside = warnings(f"{alone}\nNo interview by phone, you are hired immediately. Write to harbor.desk@gmail.com")
    assert beside["chat-interview"].level is SERIOUS
    assert len(beside["chat-interview"].reason) > len(warnings(alone)["chat-interview"].reason)


def test_many_small_signs_together_are_serious() -> None:
    few = "Company: Harbor Mutual\nWrite to harbor.desk@gmail.com. Hurry, only 3 slots left."
    assert SERIOUS not in levels(few)
    many = f"{few}\nYou have been selected. Apply at bit.ly/harbor-77."
    assert SERIOUS in levels(many)


SCAM = (
    "URGENT HIRING!!! Work from home call agent\nEarn $4500 weekly, no experience, no interview needed!\nWe are a"
    " global company and need 20 people TODAY. Add our manager on Telegram @desk_lisa or WhatsApp +44 7700 900123.\n"
    "You will receive a cheque to buy your equipment from our vendor. A refundable training fee of $75 is required by"
    " gift card.\nSend a copy of your passport and your bank details to harbor.hiring@gmail.com\n"
)


def test_the_worst_advert_is_warned_of_in_a_handful_each_of_its_own_kind() -> None:
    found = read_text(SCAM, today=TODAY).warnings
    assert 3 <= len(found) <= 5
    assert [warning.level for warning in found[:3]] == [SERIOUS] * 3
    assert len({warning.quote for warning in found}) == len(found), "nothing is told twice"
    for family in guide.families():
        assert len({warning.id for warning in found} & set(family.signs)) <= 1, family.id


def test_what_speaks_for_others_says_what_they_would_have() -> None:
    alone = "Company: Harbor Mutual\nSend us your bank details with the application."
    papers = warnings(f"{alone}\nSend a copy of your passport to harbor.desk@gmail.com.")
    assert "asks-for-id-copies" not in papers
    assert papers["asks-for-bank-details"].reason.startswith(warnings(alone)["asks-for-bank-details"].reason)
    assert "copies of your identity papers" in papers["asks-for-bank-details"].reason


def test_the_weightiest_of_a_family_stands_whatever_comes_first() -> None:
    found = warnings(
        "Company: Harbor Mutual\nHurry, apply today, only 3 slots left. The interview is held on Telegram."
    )
    assert "hurry" not in found
    assert found["chat-interview"].level is CAUTION


def test_terms_alone_are_never_a_sign_of_fraud() -> None:
    text = (
        "Company: Harbor Mutual\nCommission only. The first week is unpaid training. You sign a training bond of two"
        " years and a non-compete, and pay for your own gas."
    )
    found = warnings(text)
    assert {"commission-only", "unpaid-training", "repay-training", "not-free-to-leave", "own-costs"} <= set(found)
    assert SERIOUS not in levels(text)


def test_a_bad_sign_of_an_employer_is_a_note_with_the_guides_words() -> None:
    text = "Company: Harbor Mutual\nYour webcam must be on at all times during your shift. Paid training."
    found = warnings(text)
    flagged = [warning for name, warning in found.items() if name.startswith("flag:")]
    assert [warning.level for warning in flagged] == [NOTE]
    assert "webcam" in flagged[0].quote
    assert article(flagged[0].article) is not None


def test_pay_is_told_beside_what_the_guide_knows() -> None:
    reason = warnings("Typist\nAustin, TX\n\nEarn $5000 weekly. No experience needed.")["pay-far-above"].reason
    assert "45,000 USD per year" in reason
    assert "pay-far-above" not in warnings("Typist\nManila\n\nPHP 90000 per month. No experience needed.")


def test_the_quote_is_a_short_piece_of_the_advert() -> None:
    run_together = (
        "Great team" + "and a friendly place to work with many perks " * 20 + "pay a $40 registration fee now"
    )
    quote = warnings(run_together)["asks-for-money"].quote
    assert "registration fee" in quote
    assert len(quote) <= 240


def test_structured_fields_count_too() -> None:
    view = view_of("Type records at home. No experience needed.")
    given = {"employer": FieldValue("Harbor Mutual", FieldSource.JSON_LD, True)}
    assert "no-employer" not in {warning.id for warning in signs_of(view, given)}


@pytest.mark.parametrize(
    "unit",
    ["you must pay send ", "check purchase ", "interview via text on ", "full name ", "a@", "$1,000 ", "not never "],
)
def test_hostile_text_is_read_to_its_end_with_quotes_that_stay_short(unit: str) -> None:
    found = signs_of(view_of(unit * (60_000 // len(unit))), {})
    assert all(len(warning.quote) <= 240 for warning in found)
    assert len({warning.id for warning in found}) == len(found)

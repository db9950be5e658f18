"""Mails: the advert in them, whoever sent it on; what their heads tell; and mails that are about an application."""

from __future__ import annotations

import base64
import quopri
from datetime import date
from email.message import EmailMessage, Message
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import pytest

from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.errors import UserError, words_for
from apptracker.domain.postings import FieldSource, ReadPosting

TODAY = date(2026, 11, 21)
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "mail"
ADVERT = """Harbor Mutual needs a Customer Service Agent for its office in Leeds.

Requirements
- Two years of customer service experience
- Excel and Word
- Patience with callers

We pay £12.50 per hour. Apply by December 4, 2026.
"""
PAGE = """<html><body><h1>Customer Service Agent</h1><p>Harbor Mutual needs you in Leeds.</p><h2>Requirements</h2>
<ul><li>Two years of customer service experience</li><li>Excel and Word</li></ul></body></html>"""


def read(mail: Message | bytes) -> list[ReadPosting]:
    data = mail if isinstance(mail, bytes) else mail.as_bytes()
    return read_posting_bytes(data, "a mail", today=TODAY)


def mail_of(
    text: str,
    *,
    subject: str = "Customer Service Agent at Harbor Mutual",
    sender: str = "Dana Reyes <dana@harbor.example>",
    day: str = "Thu, 19 Nov 2026 09:00:00 +0000",
) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = sender, "sam@example.com", subject, day
    mail.set_content(text)
    return mail


def refusal(mail: Message | bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        read(mail)
    assert "a mail" in words_for(caught.value)
    return caught.value


def told(reading: ReadPosting, source: FieldSource = FieldSource.MAIL) -> dict[str, object]:
    return {name: field.value for name, field in reading.fields.items() if field.source is source}


def test_a_mail_with_an_advert_is_a_posting_and_its_head_fills_what_the_text_leaves_open() -> None:
    (reading,) = read(mail_of("Two jobs in one week, who would have thought.\n\n" + ADVERT + "\nDana Reyes\n"))
    assert reading.text.startswith("Two jobs in one week")
    assert reading.media_type == "message/rfc822"
    assert "Two years of customer service experience" in [r.text for r in reading.requirements]
    assert told(reading)["contact_email"] == "dana@harbor.example"
    assert told(reading)["contact_name"] == "Dana Reyes"
    assert told(reading)["posted_on"] == date(2026, 11, 19)
    assert not reading.fields["contact_email"].sure
    assert not reading.fields["posted_on"].sure


def test_a_signed_name_is_sure_and_an_unsigned_one_is_not() -> None:
    assert read(mail_of(ADVERT + "\nDana Reyes"))[0].fields["contact_name"].sure
    assert not read(mail_of(ADVERT))[0].fields["contact_name"].sure


@pytest.mark.parametrize(
    "sender",
    [
        "Harbor Careers <no-reply@harbor.example>",
        "donotreply@harbor.example",
        "LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>",
        "Indeed <alert@indeed.com>",
        "Acme Jobs <news@acme-jobs.example>",
        "Notifications <notifications@harbor.example>",
        "",
        "@",
        "undisclosed",
    ],
)
def test_machines_and_job_boards_are_no_contacts(sender: str) -> None:
    (reading,) = read(mail_of(ADVERT, sender=sender))
    assert not told(reading).keys() & {"contact_email", "contact_name"}


def test_who_writes_to_themselves_is_no_contact() -> None:
    (reading,) = read(mail_of(ADVERT, sender="Sam Lee <Sam@example.com>"))
    assert not told(reading).keys() & {"contact_email", "contact_name"}


def test_a_shared_mailbox_is_an_address_and_no_person() -> None:
    (reading,) = read(mail_of(ADVERT, sender="Harbor Mutual Talent Team <careers@harbor.example>"))
    assert told(reading)["contact_email"] == "careers@harbor.example"
    assert "contact_name" not in reading.fields


@pytest.mark.parametrize(
    ("subject", "title", "employer"),
    [
        ("Customer Service Agent at Harbor Mutual", "Customer Service Agent", "Harbor Mutual"),
        ("Fwd: Customer Service Agent at Harbor Mutual", "Customer Service Agent", "Harbor Mutual"),
        ("FW: [jobs] Customer Service Agent - Harbor Mutual", "Customer Service Agent", "Harbor Mutual"),
        ("Harbor Mutual is hiring a Customer Service Agent", "Customer Service Agent", "Harbor Mutual"),
        ("Harbor Mutual is looking for a Customer Service Agent in Leeds", "Customer Service Agent", "Harbor Mutual"),
        ("Job alert: Customer Service Agent in Leeds", "Customer Service Agent", None),
        ("New opening: Customer Service Agent", "Customer Service Agent", None),
        ("Harbor Mutual | Customer Service Agent", "Customer Service Agent", "Harbor Mutual"),
        ("Hello Sam", None, None),
        ("Your weekly news", None, None),
        ("", None, None),
    ],
)
def test_a_subject_may_name_title_and_employer(subject: str, title: str | None, employer: str | None) -> None:
    text = "You would answer calls and mails.\n\nRequirements\n- Patience\n- Excel and Word\n- A driver's license\n"
    (reading,) = read(mail_of(text, subject=subject))
    assert told(reading).get("title") == title
    assert told(reading).get("employer") == employer
    assert not any(reading.fields[name].sure for name in ("title", "employer") if name in told(reading))


FORWARDS = {
    "gmail": """---------- Forwarded message ---------
From: Dana Reyes <dana@harbor.example>
Date: Wed, 18 Nov 2026 at 09:12
Subject: Customer Service Agent at Harbor Mutual
To: Lee <lee@example.com>


{}""",
    "apple": """Begin forwarded message:

> From: Dana Reyes <dana@harbor.example>
> Subject: Customer Service Agent at Harbor Mutual
> Date: 18 November 2026 at 09:12:00 GMT
> To: Lee <lee@example.com>
>
{}""",
    "outlook": """-----Original Message-----
From: Reyes, Dana [mailto:dana@harbor.example]
Sent: Wednesday, November 18, 2026 9:12 AM
To: Lee
Subject: Customer Service Agent at Harbor Mutual

{}""",
    "thunderbird": """-------- Forwarded Message --------
Subject: \tCustomer Service Agent at Harbor Mutual
Date: \tWed, 18 Nov 2026 09:12:00 +0000
From: \tDana Reyes <dana@harbor.example>
To: \tlee@example.com

{}""",
    "german": """-----Ursprüngliche Nachricht-----
Von: Dana Reyes <dana@harbor.example>
Gesendet: Wed, 18 Nov 2026 09:12:00 +0000
An: Lee
Betreff: Customer Service Agent at Harbor Mutual

{}""",
}


@pytest.mark.parametrize("program", FORWARDS)
def test_what_was_sent_on_counts_and_not_who_sent_it_on(program: str) -> None:
    advert = "\n".join(f"> {line}" for line in ADVERT.split("\n")) if program == "apple" else ADVERT
    text = "Sam, is this one for you?\n\n" + FORWARDS[program].format(advert)
    (reading,) = read(mail_of(text, sender="Lee Marsh <lee@example.com>", subject="Fwd: have a look"))
    assert reading.text == ADVERT.strip("\n")
    assert told(reading)["contact_email"] == "dana@harbor.example"
    assert told(reading)["contact_name"] == "Dana Reyes"
    assert told(reading)["posted_on"] == date(2026, 11, 18)


def test_a_mail_forwarded_without_its_head_names_no_contact() -> None:
    (reading,) = read(mail_of(ADVERT, sender="Lee Marsh <lee@example.com>", subject="Fwd: Customer Service Agent"))
    assert not told(reading).keys() & {"contact_email", "contact_name", "posted_on"}


def test_a_mail_forwarded_as_an_attachment_is_read_as_itself() -> None:
    mail = mail_of("See below.", sender="Lee Marsh <lee@example.com>", subject="Fwd: a job")
    mail.add_attachment(mail_of(ADVERT))
    (reading,) = read(mail)
    assert reading.text.strip() == ADVERT.strip()
    assert told(reading)["contact_email"] == "dana@harbor.example"


def test_the_page_of_alternatives_is_read_and_not_both() -> None:
    mail = mail_of("Customer Service Agent\n\nHarbor Mutual needs you in Leeds. See the page for more, please do.")
    mail.add_alternative(PAGE, subtype="html")
    (reading,) = read(mail)
    assert "- Excel and Word" in reading.text.split("\n")
    assert "See the page for more" not in reading.text


def test_an_empty_page_gives_way_to_the_plain_text() -> None:
    mail = mail_of(ADVERT)
    mail.add_alternative('<html><body><img src="cid:banner"></body></html>', subtype="html")
    (reading,) = read(mail)
    assert "- Patience with callers" in reading.text.split("\n")


def test_structured_data_in_a_mail_wins() -> None:
    data = '{"@type":"JobPosting","title":"Bell Ringer","url":"https://x.example/1"}'
    script = f'<script type="application/ld+json">{data}</script>'
    mail = mail_of("plain")
    mail.add_alternative(f"<html><body>{script}<p>Ring the bells of the tower.</p></body></html>", subtype="html")
    (reading,) = read(mail)
    assert reading.fields["title"].value == "Bell Ringer"
    assert reading.url == "https://x.example/1"


def test_a_job_alert_gives_each_of_its_jobs() -> None:
    rows = "".join(
        f'<tr><td><a href="https://jobs.example/{n}"><b>{title}</b></a><br>{employer}<br>Leeds, England</td></tr>'
        for n, (title, employer) in enumerate(
            [
                ("Customer Service Agent", "Harbor Mutual"),
                ("Help Desk Technician", "Corvid"),
                ("Office Manager", "Tern"),
            ]
        )
    )
    mail = mail_of("3 new jobs for you", sender="Alerts <alerts@jobs.example>", subject="3 new jobs for you")
    mail.add_alternative(f"<html><body><p>New jobs for you</p><table>{rows}</table></body></html>", subtype="html")
    readings = read(mail)
    assert [r.fields["title"].value for r in readings] == [
        "Customer Service Agent",
        "Help Desk Technician",
        "Office Manager",
    ]
    assert [r.url for r in readings] == [f"https://jobs.example/{n}" for n in range(3)]
    assert "Corvid" in readings[1].text
    assert "Corvid" not in readings[0].text


def test_a_job_alert_in_plain_text_gives_each_of_its_jobs() -> None:
    rule = "-" * 40
    jobs = [("Customer Service Agent", "Harbor Mutual", 1), ("Help Desk Technician", "Corvid", 2)]
    blocks = [f"{title}\n{employer}\nLeeds\n\nView job: https://jobs.example/{n}\n" for title, employer, n in jobs]
    text = f"\n{rule}\n".join(["2 new jobs match your preferences", *blocks, "See all jobs: https://jobs.example"])
    readings = read(mail_of(text, subject="2 new jobs", sender="alerts@jobs.example"))
    assert [(r.fields["title"].value, r.url) for r in readings] == [
        ("Customer Service Agent", "https://jobs.example/1"),
        ("Help Desk Technician", "https://jobs.example/2"),
    ]
    assert "Corvid" not in readings[0].text


def test_a_place_after_the_title_is_no_employer() -> None:
    (reading,) = read(mail_of("We need a clerk in Leeds.\n\nLocation: Leeds\n\n" + ADVERT, subject="Clerk - Leeds"))
    assert "Leeds" not in told(reading).values()


def test_the_attached_advert_is_the_posting_when_the_mail_says_nothing() -> None:
    mail = mail_of("Please find the details attached.\n\nDana Reyes", subject="Details")
    mail.add_attachment(PAGE, subtype="html", filename="advert.html")
    (reading,) = read(mail)
    assert "- Excel and Word" in reading.text.split("\n")
    assert reading.media_type == "message/rfc822"
    assert told(reading)["contact_email"] == "dana@harbor.example"


def test_attached_adverts_beside_an_advert_are_further_postings_but_not_twice_the_same() -> None:
    other = PAGE.replace("Customer Service Agent", "Help Desk Technician").encode()
    mail = mail_of("Customer Service Agent\n\n" + ADVERT)
    mail.add_attachment(other, maintype="text", subtype="html", filename="second.html")
    mail.add_attachment(PAGE.encode(), maintype="text", subtype="html", filename="first.html")
    mail.add_attachment(b"\x89PNG....", maintype="image", subtype="png", filename="logo.png")
    mail.add_attachment(b"BEGIN:VCARD", maintype="text", subtype="vcard", filename="dana.vcf")
    assert [r.fields["title"].value for r in read(mail)] == ["Customer Service Agent", "Help Desk Technician"]


def test_an_attachment_that_cannot_be_read_says_why() -> None:
    mail = mail_of("See attached.", subject="Details")
    mail.add_attachment(b"%PDF-1.7 cut off", maintype="application", subtype="pdf", filename="advert.pdf")
    error = refusal(mail)
    assert error.code == "posting.damaged"
    assert "advert.pdf" in words_for(error)


@pytest.mark.parametrize("encoding", ["8bit", "quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-15", "windows-1252", "utf-16", "koi8-r"])
def test_encodings_and_character_sets(encoding: str, charset: str) -> None:
    word = "Кафе" if charset == "koi8-r" else "Café für Müßiggänger"
    body = f"Waiter wanted at {word}.\n\nRequirements\n- Two years of experience as a waiter\n- Patience\n".encode(
        charset
    )
    if encoding == "base64" or charset == "utf-16":
        encoding, body = "base64", base64.encodebytes(body)
    elif encoding == "quoted-printable":
        body = quopri.encodestring(body)
    head = (
        f'From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset="{charset}"\r\n'
    )
    data = f"{head}Content-Transfer-Encoding: {encoding}\r\n\r\n".encode() + body
    (reading,) = read(data)
    assert f"Waiter wanted at {word}." in reading.text


@pytest.mark.parametrize("charset", ["unknown-8bit", "punycode", "zip", "", "us-ascii", "utf-7x"])
def test_a_character_set_that_is_none_does_no_harm(charset: str) -> None:
    body = "Waiter wanted at Café X.\n\nRequirements\n- Two years of experience as a waiter\n- Patience\n".encode()
    head = (
        f"From: a@example.com\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n\n".encode()
    )
    (reading,) = read(head + body)
    assert "Café X" in reading.text


def test_encoded_and_raw_words_in_the_head() -> None:
    head = (
        b"From: =?iso-8859-1?Q?Dana_M=FCller?= <dana@harbor.example>\nTo: sam@example.com\n"
        b"Subject: =?utf-8?B?Q3VzdG9tZXIgU2VydmljZSBBZ2VudCBhdCBNw7xs?=\n =?utf-8?B?bGVyIEfDqW4=?=\nDate: nonsense\n\n"
    )
    (reading,) = read(head + b"We look for patient people.\n\nRequirements\n- Patience\n- Excel and Word\n- Tact\n")
    assert told(reading)["contact_name"] == "Dana Müller"
    assert told(reading)["employer"] == "Müller Gén"
    assert "posted_on" not in told(reading)
    (reading,) = read("From: Jörg Weiß <j@x.example>\nTo: a@b.example\nSubject: x\n\n".encode() + ADVERT.encode())
    assert told(reading)["contact_name"] == "Jörg Weiß"


def test_lines_broken_for_the_way_are_put_together_again() -> None:
    text = (
        "Harbor needs a Customer Service \nAgent.\n\nRequirements\n- Two years of customer \nservice\n- Tact\n- Excel\n"
    )
    part = MIMEText(text, "plain", "utf-8")
    part.set_param("format", "flowed")
    part["From"], part["To"], part["Subject"] = "a@harbor.example", "b@example.com", "x"
    (reading,) = read(part)
    assert reading.text.startswith("Harbor needs a Customer Service Agent.\n")
    assert "- Two years of customer service" in reading.text.split("\n")


def test_a_mailbox_file_of_one_mail() -> None:
    (reading,) = read(b"From dana@harbor.example Thu Nov 19 09:00:00 2026\n" + mail_of(ADVERT).as_bytes())
    assert reading.text.strip() == ADVERT.strip()


def test_pages_inside_related_parts_inside_mixed_ones() -> None:
    related = MIMEMultipart("related")
    related.attach(MIMEText(PAGE, "html"))
    alternative = MIMEMultipart("alternative")
    alternative.attach(MIMEText("Customer Service Agent in Leeds", "plain"))
    alternative.attach(related)
    mail = MIMEMultipart("mixed")
    mail["From"], mail["To"], mail["Subject"] = "a@harbor.example", "b@example.com", "x"
    mail.attach(alternative)
    (reading,) = read(mail)
    assert "- Excel and Word" in reading.text.split("\n")


CORRESPONDENCE = [
    (
        "Update on your application",
        "Thank you for applying to the Clerk role at Corvid. We chose other candidates.",
        "a rejection",
    ),
    (
        "Corvid",
        "Hi Sam, I am sorry to tell you that the role has been filled. Best of luck with your search.",
        "a rejection",
    ),
    (
        "Thanks",
        "Thanks for speaking with us last week. After careful consideration we will not be moving forward.",
        "a rejection",
    ),
    (
        "Your application",
        "Dear Sam, we received your resume for Clerk. Our recruiters will be in touch.",
        "a confirmation",
    ),
    ("Sam, your application was sent to Corvid", "Clerk\nCorvid, Leeds\n\nApplied on November 20", "a confirmation"),
    ("Phone interview", "Hi Sam, your interview with Maria is confirmed for Tuesday at 3 pm.", "an interview"),
    (
        "Next round",
        "Thank you for applying. We would like to invite you to an interview with our team.",
        "an interview",
    ),
    (
        "Good news",
        "Dear Sam, we are delighted to offer you the position of Clerk. The offer letter is attached.",
        "an offer",
    ),
    ("Next steps", "Hi Sam, please complete this short online assessment within five days.", "a test"),
    ("Clerk", "You have withdrawn your application for Clerk at Corvid.", "your withdrawal"),
    (
        "Your application",
        "Because of a hiring freeze we stopped all hiring. The hiring freeze lasts until May.",
        "a hiring freeze",
    ),
    (
        "Information",
        "To go on with your application we need two references and proof of your work permit.",
        "a request",
    ),
    (
        "Checking in",
        "I would like to follow up on my application for the Clerk position. Kind regards, Sam",
        "your own mail",
    ),
    ("Welcome", "Your first day is Monday. Please bring the onboarding documents.", "your start"),
    (
        "Ihre Bewerbung",
        "Vielen Dank für Ihre Bewerbung als Kundenberater. Leider haben wir uns anders entschieden.",
        "a rejection",
    ),
    ("Candidatura", "Gracias por su candidatura. Le invitamos a una entrevista el martes.", "an interview"),
    ("Candidature", "Nous avons bien reçu votre candidature et vous en remercions.", "a confirmation"),
]


RECRUITER = """Hi,

I found your CV on a job board and have an opportunity with my client:

Title: Call Center Representative (Nights)
{client}
Location: Austin, TX - onsite
Pay: $18.50/hr on W2

Must haves:
* 2+ years call center experience
* Bilingual English/Spanish

Please reply with your updated resume.

Thanks,
Dana Whitfield
Senior Recruiter, Hartwell Talent
"""


@pytest.mark.parametrize(
    "what", ["night shift", "Remote", "Full-time", "6 months contract", "Immediate start", "Bilingual", "$18/hr", "W2"]
)
def test_a_condition_in_a_subject_is_no_employer(what: str) -> None:
    text = RECRUITER.format(client="Client: confidential")
    (reading,) = read(mail_of(text, subject=f"Call Centre Agent - {what}", sender="Dana <dana@hartwell.example>"))
    assert "employer" not in reading.fields
    assert "no-employer" in {warning.id for warning in reading.warnings}


def test_the_client_a_recruiter_names_is_offered_as_the_employer() -> None:
    text = RECRUITER.format(client="Client: Lone Star Insurance")
    (reading,) = read(mail_of(text, subject="Fwd: Call Centre Agent - night shift - Contract - Austin TX"))
    assert reading.fields["employer"].value == "Lone Star Insurance"
    assert "no-employer" not in {warning.id for warning in reading.warnings}


def test_who_signs_is_no_requirement() -> None:
    (reading,) = read(mail_of(RECRUITER.format(client="Client: Lone Star Insurance"), subject="Call Centre Agent"))
    asked = " ".join(requirement.text for requirement in reading.requirements)
    assert "2+ years call center experience" in asked
    assert not [word for word in ("Thanks", "Dana", "Recruiter", "Hartwell") if word in asked]


@pytest.mark.parametrize(("subject", "text", "what"), CORRESPONDENCE, ids=[c[0] for c in CORRESPONDENCE])
def test_mails_about_an_application_are_told_from_postings(subject: str, text: str, what: str) -> None:
    error = refusal(mail_of(text, subject=subject, sender="no-reply@corvid.example"))
    assert error.code == "posting.correspondence"
    assert what in words_for(error)


def test_a_confirmation_that_repeats_the_advert_is_still_a_confirmation() -> None:
    error = refusal(mail_of("Thank you for applying to Harbor Mutual. This is what you applied for:\n\n" + ADVERT * 3))
    assert error.code == "posting.correspondence"


@pytest.mark.parametrize(
    "closing",
    [
        "Thank you for your interest in Harbor Mutual. Unfortunately, only shortlisted candidates can be contacted.",
        "We receive many applications. If you do not hear from us within two weeks, your application was unsuccessful.",
        "The process: a phone interview, then an interview with your future team. Please send us your application.",
        "Your application will be considered with care. Offers are subject to references.",
        "Wir freuen uns auf Ihre Bewerbung. Leider können wir Unterlagen nicht zurücksenden.",
        "Background check and reference check required. Your start date is flexible.",
    ],
)
def test_how_adverts_close_does_not_make_them_correspondence(closing: str) -> None:
    assert read(mail_of(f"{ADVERT}\n{closing}"))


def test_somebody_who_writes_first_brings_a_posting() -> None:
    text = (
        "Hi Sam,\nI came across your profile. We are hiring a Customer Service Agent in Leeds, hybrid, £12.50 an hour, "
        "full time. Would you be interested? Let me know your availability and I will schedule a call.\n\nDana Reyes"
    )
    (reading,) = read(mail_of(text))
    assert told(reading)["contact_name"] == "Dana Reyes"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Lunch?", "Do you want to have lunch on Tuesday? I could tell you about my new job as a manager."),
        ("Your invoice", "Your invoice 1234 of $20 is due on December 1."),
        ("eBay bid", "Body Text"),
        ("", ""),
    ],
)
def test_other_mails_hold_no_job(subject: str, text: str) -> None:
    assert refusal(mail_of(text, subject=subject)).code == "posting.no_job"


GOLD = {
    "rejection": "a rejection",
    "interview invitation": "an interview invitation",
    "application confirmation": "a confirmation",
    "offer made": "an offer",
}


@pytest.mark.skipif(not SAMPLES.exists(), reason="the shared samples are not here")
def test_the_shared_mails_get_the_right_reason() -> None:
    for path in sorted(SAMPLES.glob("*.eml")):
        data = path.read_bytes()
        gold = next((line[15:].strip() for line in data.decode("latin-1").split("\n") if "X-Gold-Status" in line), None)
        error = refusal(data)
        if gold is None:
            assert error.code == "posting.no_job", path.name
        else:
            assert GOLD[gold] in words_for(error), path.name

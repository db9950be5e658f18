"""What is no advert though it is a readable file: a résumé, a letter of application, a text about something else."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import docx
import pytest

from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.errors import UserError

TODAY = date(2026, 11, 21)
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"


def outcome(text: str | bytes, name: str = "a file") -> str:
    data = text.encode() if isinstance(text, str) else text
    try:
        (reading,) = read_posting_bytes(data, name, today=TODAY)
    except UserError as error:
        return error.code
    assert reading.text
    return "read"


ENGLISH = """\
Maya Brandt
Leeds, UK · 07700 900123 · maya@example.org

Profile
I am a patient representative with four years on the phones. I would love to bring my experience to your team.

Work history
Customer Service Representative, Brolly Rescue, Leeds
June 2021 to present
- Answer 60 calls a day and log each of them
Sales Assistant, Mill Books, York
2018 - 2021

Education
A levels, York College, 2018
"""
RESUMES = {
    "English": ENGLISH,
    "German": """\
Lebenslauf

Jana Vogt
Gartenweg 4, 30159 Hannover
jana.vogt@example.org

Berufserfahrung
03/2019 – heute  Kundenberaterin, Hafenstrom GmbH, Hannover
08/2015 – 02/2019 Verkäuferin, Buchladen am Markt

Kenntnisse
Deutsch Muttersprache, Englisch gut, MS Office
""",
    "Spanish": """\
LUCÍA ROMERO
lucia.romero@example.org | +34 600 123 456 | Valencia

EXPERIENCIA LABORAL
Teleoperadora – Faro Seguros, Valencia (enero 2020 – actualidad)
Dependienta – Moda Sur (2016 – 2019)

FORMACIÓN
Bachillerato, IES El Puerto, 2015

IDIOMAS
Español nativo, inglés B2
""",
    "French": """\
Claire Morel
06 12 34 56 78
claire.morel@example.org

EXPÉRIENCE PROFESSIONNELLE
2021 – aujourd’hui : Conseillère clientèle, Phare Assurances, Lyon
2017 - 2021 : Hôtesse de caisse, Marché Vert

COMPÉTENCES
Excel, anglais courant
""",
    "Indonesian": """\
DAFTAR RIWAYAT HIDUP

Nama: Sari Wulandari
No. HP: 0812 3456 7890

Pengalaman Kerja
2019 - sekarang  Customer Service, PT Laut Biru

Keahlian
Microsoft Office, bahasa Inggris
""",
}


@pytest.mark.parametrize("language", sorted(RESUMES))
def test_a_resume_is_told_from_a_posting(language: str) -> None:
    assert outcome(RESUMES[language]) == "posting.resume"


def test_a_resume_in_a_document_too_and_the_way_to_the_profile_is_named() -> None:
    document = docx.Document()
    for line in ENGLISH.splitlines():
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    with pytest.raises(UserError, match="apptracker profile import") as caught:
        read_posting_bytes(out.getvalue(), "maya.docx", today=TODAY)
    assert caught.value.code == "posting.resume"


def test_a_json_resume_is_one_and_other_data_is_not() -> None:
    assert outcome('{"basics": {"name": "Maya Brandt"}, "work": []}') == "posting.resume"
    assert outcome('{"work": ["a"], "settings": {}}') == "posting.no_job"


@pytest.mark.parametrize(
    "text",
    [
        (
            "I am writing to apply for the post of agent you advertised. My experience on the phones is long."
            "\n\nThank you for considering my application.\n\nYours sincerely,\nMaya Brandt"
        ),
        (
            "Sehr geehrte Frau Kern,\n\nhiermit bewerbe ich mich um die Stelle in Ihrem Haus. Ich berate am"
            " Telefon. Über ein Gespräch freue ich mich.\n\nMit freundlichen Grüßen\nJana Vogt"
        ),
    ],
)
def test_a_letter_of_application_is_told_from_a_posting(text: str) -> None:
    assert outcome(text) == "posting.letter"


@pytest.mark.parametrize(
    "text",
    [
        # Headings, an address and years as a résumé has them, and something asked or offered
        (
            "Call Center Agent\nBrolly Rescue, hr@brolly.example\n\nSummary\nYou answer calls for a firm that grew"
            " 2019 to"
            " 2024.\n\nExperience\nTwo years on the phones.\n\nEducation\nHigh school.\n\nSkills\nExcel\n\nWe are"
            " hiring now."
        ),
        "Agent\njobs@brolly.example\n\nExperience\nTwo years required\n\nEducation\nHigh school\n\nLanguages\nEnglish",
        # A recruiter and the owner of a shop speak in the first person
        (
            "Hi, I found your résumé and have an opportunity with my client. They need an agent in Leeds with two"
            " years on the"
            " phones. My client pays well. I look forward to your reply.\n\nBest regards,\nDana"
        ),
        "I run a small bakery and I am looking for somebody to help me in my shop on Saturdays. My customers are kind.",
    ],
)
def test_adverts_that_look_a_little_like_one_are_read(text: str) -> None:
    assert outcome(text) == "read"


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "milk\neggs\nbread",
        "Hi Mum, can you call me back when you have time? Thanks",
        (
            "INVOICE No. 2026-0113\n\nBrolly Rescue Ltd\n12 Pier Road, Leeds LS1 4AP\n\nBill to: Anna Larkin,"
            " York\n\nUmbrella"
            " repair 2 £14.00 £28.00\nHandle, oak 1 £22.50 £22.50\n\nTotal due £50.50\n\nPlease pay by bank"
            " transfer within 30"
            " days. Thank you for your business.\naccounts@brolly.example"
        ),
        (
            "tinycal - a small calendar for the terminal\n\nINSTALLATION\nYou need Python 3.10 or later. Run\n\n   "
            " pip install"
            " tinycal\n\nUSAGE\nType tinycal to see this month. Use the arrow keys to move, q to quit.\n\nLICENSE\nMIT"
        ),
        (
            "Today I went to the market with my sister and we bought apples and cheese. It rained in the afternoon,"
            " so we"
            " stayed at home and played cards until dinner. Tomorrow we want to visit grandmother."
        ),
    ],
)
def test_a_text_without_any_job_is_no_posting(text: str) -> None:
    assert outcome(text) == "posting.no_job"


@pytest.mark.parametrize(
    "text",
    [
        "Waitress",
        "We need someone patient who can type.",
        "Shop help wanted, Saturdays. Ring 0113 496 0000.",
        # Languages of which nothing is known
        (
            "Asiakaspalvelija Helsinkiin\n\nEtsimme iloista ja palveluhenkistä asiakaspalvelijaa tiimiimme"
            " Helsinkiin. Vastaat"
            " asiakkaiden puheluihin ja sähköposteihin, ratkaiset heidän ongelmiaan ja kirjaat yhteydenotot"
            " järjestelmään."
            " Odotamme sinulta hyvää suomen kielen taitoa, kärsivällisyyttä ja halua oppia uutta. Hae paikkaa"
            " viimeistään"
            " joulukuun puolivälissä."
        ),
        "コールセンターのスタッフを募集しています。お客様からの電話に丁寧に対応できる方を歓迎します。未経験でも大丈夫です。",
    ],
)
def test_the_shortest_adverts_and_those_in_other_languages_are_read(text: str) -> None:
    assert outcome(text) == "read"


@pytest.mark.skipif(not SAMPLES.exists(), reason="the shared samples are not here")
def test_the_samples_are_what_they_are() -> None:
    def outcomes(folder: str, pattern: str = "*.txt") -> set[str]:
        return {outcome(path.read_bytes(), path.name) for path in (SAMPLES / folder).glob(pattern)}

    assert outcomes("hostile", "*resume*") == {"posting.resume"}
    assert outcomes("letters") == {"posting.letter"}
    assert outcomes("postings/text") == {"read"}
    assert outcomes("postings/scam") == {"read"}

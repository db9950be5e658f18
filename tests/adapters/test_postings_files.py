"""Postings from files of every sort: never a traceback, structured data first, a reason when there is no job."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apptracker.adapters.interchange.postings import MOST_BYTES, read_posting_bytes, read_posting_file
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.postings import FieldSource, ReadPosting

TODAY = date(2026, 11, 21)
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"


def read(text: str | bytes) -> list[ReadPosting]:
    data = text.encode() if isinstance(text, str) else text
    return read_posting_bytes(data, "advert", today=TODAY)


def page_with(job: object, body: str = "") -> str:
    return f'<html><head><script type="application/ld+json">{json.dumps(job)}</script></head><body>{body}</body></html>'


def job(**more: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "JobPosting", "title": "Bell Ringer", **more}


def field(reading: ReadPosting, name: str) -> object:
    return reading.fields[name].value if name in reading.fields else None


def test_a_text_file_is_kept_to_the_letter(tmp_path: Path) -> None:
    path = tmp_path / "Stelle für Łódź.txt"
    path.write_bytes(b"Job Title: Clerk\r\n\r\nRequirements\r\n- Patience\r\n")
    (reading,) = read_posting_file(path, today=TODAY)
    assert reading.text == "Job Title: Clerk\r\n\r\nRequirements\r\n- Patience\r\n"
    assert [r.text for r in reading.requirements] == ["Patience"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    (reading,) = read(
        "Job Title: Café Manager\n\nRequirements\n- Naïveté is no obstacle – patience is\n".encode(encoding)
    )
    assert field(reading, "title") == "Café Manager"


def test_structured_data_wins_and_text_fills_the_rest() -> None:
    description = (
        "<p>We ring bells.</p><h3>Requirements</h3><ul><li>Patience</li><li>Head for"
        " heights</li></ul><p>$20 an hour</p>"
    )
    data = job(
        description=description,
        hiringOrganization={"@type": "Organization", "name": "St. Odo&#39;s"},
        jobLocation=[{"@type": "Place", "address": {"addressLocality": "Ely", "addressCountry": {"name": "GB"}}}],
        employmentType=["PART_TIME"],
        validThrough="2026-12-31T23:59:00+01:00",
    )
    (reading,) = read(page_with(data))
    assert field(reading, "employer") == "St. Odo's"
    assert field(reading, "location") == "Ely, GB"
    assert field(reading, "employment_type") == "part-time"
    assert field(reading, "deadline") == date(2026, 12, 31)
    assert reading.fields["title"].source is FieldSource.JSON_LD
    assert field(reading, "pay") == Pay(2000, 2000, "USD", PayPeriod.HOUR)
    assert reading.fields["pay"].source is FieldSource.TEXT
    assert "- Head for heights" in reading.text.split("\n")
    assert [r.text for r in reading.requirements] == ["Patience", "Head for heights"]


@pytest.mark.parametrize(
    ("salary", "pay"),
    [
        (
            {
                "@type": "MonetaryAmount",
                "currency": "EUR",
                "value": {"minValue": 2000, "maxValue": "2.500", "unitText": "MONTH"},
            },
            Pay(200_000, 250_000, "EUR", PayPeriod.MONTH),
        ),
        ({"currency": "USD", "value": "55000", "unitCode": "ANN"}, Pay(5_500_000, 5_500_000, "USD", PayPeriod.YEAR)),
        ({"currency": "USD", "value": {"value": 17.5, "unitText": "HOUR"}}, Pay(1750, 1750, "USD", PayPeriod.HOUR)),
        ("£12.21 per hour", Pay(1221, 1221, "GBP", PayPeriod.HOUR)),
        ({"currency": "GBP", "value": 0}, None),
        ("Competitive", None),
        ([], None),
    ],
)
def test_shapes_of_salary(salary: object, pay: Pay | None) -> None:
    (reading,) = read(page_with(job(baseSalary=salary, description="Ring the bells of the tower every hour.")))
    assert field(reading, "pay") == pay


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type":"JobPosting","title":"Bell Ringer","description":"one\ntwo\tthree"}',
        '{"@type":"JobPosting","title":"Bell Ringer","description":"a \\_ b",}',
        '<!-- {"@type":"JobPosting","title":"Bell Ringer","description":"tower"} -->',
        '/* data */ {"@type":"JobPosting", // the job\n "title":"Bell Ringer","description":"see https://example.org"}',
        '//<![CDATA[\n{"@type":["Thing","JobPosting"],"title":"Bell Ringer","description":"tower"};\n//]]>',
        '[null, {"@graph":[{"@type":"Organization"},{"@type":"http://schema.org/JobPosting","title":"Bell Ringer"}]}]',
        "{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Bell Ringer&quot;}",
    ],
)
def test_sloppy_json_ld_is_mended(broken: str) -> None:
    (reading,) = read(f'<html><script type="application/ld+json">{broken}</script></html>')
    assert field(reading, "title") == "Bell Ringer"


def test_references_between_objects_are_followed() -> None:
    graph = {
        "@graph": [{"@id": "#o", "@type": "Organization", "name": "Tower Ltd"}, job(hiringOrganization={"@id": "#o"})]
    }
    (reading,) = read(page_with(graph))
    assert field(reading, "employer") == "Tower Ltd"


def test_a_page_with_several_postings_gives_several() -> None:
    readings = read(page_with([job(title="Bell Ringer"), job(title="Organist"), job(title="Bell Ringer")]))
    assert [field(reading, "title") for reading in readings] == ["Bell Ringer", "Organist"]


def test_microdata_without_a_root() -> None:
    html = (
        '<html><body><h1>Organist</h1><meta itemprop="title" content="Organist"><meta itemprop="datePosted"'
        ' content="2026-11-01">'
        '<span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><b'
        ' itemprop="name">St. Odo</b></span>'
        '<div itemprop="description"><p>Play the organ.</p></div></body></html>'
    )
    (reading,) = read(html)
    assert field(reading, "employer") == "St. Odo"
    assert field(reading, "posted_on") == date(2026, 11, 1)
    assert reading.fields["title"].source is FieldSource.MICRODATA


def test_rdfa() -> None:
    html = (
        '<div vocab="https://schema.org/" typeof="JobPosting"><h2 property="title">Organist</h2><p'
        ' property="description">Play.</p></div>'
    )
    (reading,) = read(html)
    assert field(reading, "title") == "Organist"
    assert reading.fields["title"].source is FieldSource.RDFA


def test_a_page_without_data_is_read_by_what_it_shows() -> None:
    html = (
        "<html><head><title>Tea Taster – Leaf & Co</title></head><body><nav>Home Jobs</nav><main><h1>Tea Taster</h1>"
        "<h2>Requirements</h2><ul><li>Attention to detail</li><li>Valid driver's license</li></ul></main>"
        "<script>steal()</script><footer>Cookies</footer></body></html>"
    )
    (reading,) = read(html)
    assert field(reading, "title") == "Tea Taster"
    assert field(reading, "employer") == "Leaf & Co"
    assert [r.term for r in reading.requirements] == ["attention-to-detail", "drivers-license"]
    assert "steal" not in reading.text
    assert "Cookies" not in reading.text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "posting.empty"),
        (b" \n\t ", "posting.empty"),
        (b"\xef\xbb\xbf", "posting.empty"),
        (b"%PDF-1.7 whatever", "posting.damaged"),
        (bytes(range(256)) * 20, "posting.binary"),
        (b"<html><body><p>Nothing to see</p></body></html>", "posting.no_job"),
        (b'{"@type": "Recipe", "name": "Soup"}', "posting.no_job"),
        (b'<html><script type="application/ld+json">null</script></html>', "posting.no_job"),
        (b"x" * (MOST_BYTES + 1), "posting.too_large"),
    ],
    ids=["empty", "blank", "only a mark", "pdf", "bytes", "page", "json", "null", "large"],
)
def test_bad_input_has_a_reason(data: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read(data)
    assert caught.value.code == code
    assert "advert" in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_posting_file(tmp_path / "gone.txt", today=TODAY)
    assert caught.value.code == "posting.unreadable"
    assert "gone.txt" in str(caught.value)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(
    st.one_of(
        st.binary(max_size=200), st.text(alphabet='<>{}[]":,/ \n-!abJobPosting@type', max_size=200).map(str.encode)
    )
)
def test_no_bytes_break_it(data: bytes) -> None:
    try:
        readings = read(data)
    except UserError:
        return
    assert readings


KNOWN = {
    "schemaorg/eg-0028_examples_json.html": [("Software Engineer", "ABC Company Inc.")],
    "schemaorg/eg-0028_examples_microdata.html": [("Software Engineer", "ABC Company Inc.")],
    "schemaorg/eg-0028_examples_rdfa.html": [("Software Engineer", "ABC Company Inc.")],
    "schemaorg/eg-0251_issue-1698_json.html": [("Mobile App Developer", "ACME Software")],
    "snippets/graph_three_postings.html": [
        ("Machine Learning Engineer", "Acme Robotics"),
        ("Customer Success Lead", None),
        ("General Application", None),
    ],
    "snippets/reed_uk_microdata_no_root.html": [("Software Engineer", "BJSS")],
    "pages/linkedin_job.html": [("Software Engineer", "Adaptavist")],
    "pages/remoteok_job.html": [("Software Engineer II", "Comscore")],
    "pages/stackoverflow_job.html": [("Solution Engineer (M/F/X)", "QUAJOO GmbH")],
    "pages/wwr_job.html": [("DevOps Engineer, Kubernetes, AWS/GCP", "Bluelight Consulting")],
    "pages/wwr_job_json_decode_error.html": [("Solidity Engineer", "ElevenYellow Pte Ltd")],
    "pages/csr_meridian_ph.html": [("Customer Service Representative", "MERIDIAN REMOTE TEAMS")],
    "text/linkedin_0047.txt": [("Appointment Setter", "Coca Hyundai")],
    "text/linkedin_0128.txt": [("Junior Project Manager", "Leiden Company")],
    "text/linkedin_0419.txt": [("Admin Assistant", "Sound Royalties")],
    "text/linkedin_0719.txt": [("Customer Service Representative", None)],
    "text/linkedin_0862.txt": [("Help Desk Support Technician 1", "GeoLinks")],
}


@pytest.mark.skipif(not SAMPLES.exists(), reason="the shared samples are not here")
def test_shared_samples_are_read_or_refused_with_a_reason() -> None:
    files = [p for folder in ("postings", "hostile") for p in sorted((SAMPLES / folder).rglob("*")) if p.is_file()]
    assert files
    for path in files:
        try:
            readings = read_posting_file(path, today=TODAY)
        except UserError as error:
            reason = str(error)
            readings = []
        else:
            reason = path.name
        assert path.name in reason
        for reading in readings:
            assert all(reading.text[r.start : r.end] == r.text for r in reading.requirements)


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_shared_samples_have_the_right_title_and_employer(name: str) -> None:
    path = SAMPLES / "postings" / name
    if not path.exists():
        pytest.skip("the shared samples are not here")
    readings = read_posting_file(path, today=TODAY)
    assert [(field(r, "title"), field(r, "employer")) for r in readings] == KNOWN[name]


def test_half_a_surrogate_does_not_cut_the_description() -> None:
    (reading,) = read(page_with(job(description="<p>You need patience \ud800 and tact.</p><ul><li>Excel</li></ul>")))
    assert "patience \ufffd and tact." in reading.text
    assert "- Excel" in reading.text


def test_data_without_a_description_is_told_in_words() -> None:
    data = job(
        skills={"@type": "DefinedTerm", "termCode": "K1", "description": "Knowledge of change ringing"},
        educationRequirements={"@type": "EducationalOccupationalCredential", "credentialCategory": ["high school"]},
        experienceRequirements={"@type": "OccupationalExperienceRequirements", "monthsOfExperience": "12"},
        experienceInPlaceOfEducation=True,
        sensoryRequirement={"@type": "DefinedTerm", "name": "Hearing", "description": "Tell bells apart."},
        responsibilities="Ring on Sundays",
    )
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    for source in (script, page_with(data), json.dumps(data)):
        (reading,) = read(source)
        assert reading.text == (
            "Bell Ringer\n\nResponsibilities:\n- Ring on Sundays\n\nSkills:\n- Knowledge of change ringing\n\n"
            "Experience:\n- 1 year of experience\n\nEducation:\n- high school\n\n"
            "Physical requirements:\n- Hearing - Tell bells apart."
        )
        assert {"Knowledge of change ringing", "1 year of experience", "high school"} <= {
            r.text for r in reading.requirements
        }


def test_no_sample_page_becomes_its_own_source_code() -> None:
    pages = sorted((SAMPLES / "postings" / "schemaorg").glob("*.html"))
    if not pages:
        pytest.skip("the samples are not here")
    for page in pages:
        try:
            readings = read_posting_file(page, today=TODAY)
        except UserError:
            continue
        for reading in readings:
            assert '"@type"' not in reading.text, page.name


def test_many_comments_before_nothing_end_at_once() -> None:
    with pytest.raises(UserError) as raised:
        read_posting_bytes(b"<!---->" * 40 + b"x", "page.html", today=TODAY)
    assert raised.value.code == "posting.no_job"
    page = "<!-- a -->" * 40 + "<p>Agent wanted. You need patience, and you must know Excel.</p>"
    assert read_posting_bytes(page.encode(), "page.html", today=TODAY)[0].media_type == "text/html"

"""schema.org JobPosting in every shape pages give it: each fact in its field, and nothing that is not there."""

from __future__ import annotations

import contextlib
import json
import sys
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.postings import FieldSource, ReadPosting

TODAY = date(2026, 11, 22)
YEAR, MONTH, HOUR = PayPeriod.YEAR, PayPeriod.MONTH, PayPeriod.HOUR


def read(text: str) -> list[ReadPosting]:
    return read_posting_bytes(text.encode(), "advert", today=TODAY)


def script(text: str) -> str:
    return f'<html><head><script type="application/ld+json">{text}</script></head><body></body></html>'


def posting(**more: object) -> ReadPosting:
    job = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Bell Ringer", **more}
    (reading,) = read(script(json.dumps(job)))
    return reading


def value(reading: ReadPosting, name: str) -> object:
    return reading.fields[name].value if name in reading.fields else None


def given_as(reading: ReadPosting, name: str) -> tuple[object, bool] | None:
    """A field of the data as (value, sure)."""
    found = reading.fields.get(name)
    return (found.value, found.sure) if found and found.source is FieldSource.JSON_LD else None


@pytest.mark.parametrize(
    "text",
    [
        '{"@type":"JobPosting","title":"Agent","hiringOrganization":"Brolly"}',
        '{"@type":["Thing","http://schema.org/JobPosting/"],"title":"Agent","hiringOrganization":{"name":"Brolly"}}',
        (
            '{"@context":{"s":"https://schema.org/"},"@type":"s:JobPosting","s:title":"Agent",'
            '"s:hiringOrganization":{"s:name":"Brolly"}}'
        ),
        (
            '[{"@type":["http://schema.org/JobPosting"],"http://schema.org/title":[{"@value":"Agent"}],'
            '"http://schema.org/hiringOrganization":[{"http://schema.org/name":[{"@value":"Brolly"'
            ',"@language":"en"}]}]}]'
        ),
        (
            '{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"Agent"'
            ',"hiringOrganization":{"name":"Brolly"}}}'
        ),
        (
            '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"JobPosting","title":"Agent",'
            '"hiringOrganization":{"legalName":"Brolly"}}}]}'
        ),
        (
            '{"@graph":[{"@id":"#j","@type":"JobPosting","title":"Agent","hiringOrganization":{"@id":"#o"}},'
            '{"@id":"#o","@type":"Organization","name":"Brolly","owns":{"@id":"#j"},"self":{"@id":"#o"}}]}'
        ),
        '{"title":"Agent","hiringOrganization":{"name":"Brolly"},"datePosted":"2026-11-01"}',
        '{"@type":"jobPosting","Title":"Agent","hiringorganization":"Brolly"}',
        '{"@type":"Organization","name":"Board"} {"@type":"JobPosting","title":"Agent","hiringOrganization":"Brolly"}',
        (
            '[[null,[{"@type":"JobPosting","title":{"en":"Agent","de":"Agentin"},"hiringOrganization":[""'
            ',{"name":"Brolly"}]}]]]'
        ),
    ],
)
def test_a_posting_is_found_wherever_it_stands(text: str) -> None:
    (reading,) = read(script(text))
    assert (value(reading, "title"), value(reading, "employer")) == ("Agent", "Brolly")
    assert reading.fields["title"].source is FieldSource.JSON_LD


@pytest.mark.parametrize(
    "text",
    [
        '{"@type":"JobPosting","title":"Agent","hiringOrganization":"Brolly","description":"one\n\ttwo\x01"}',
        "{'@type':'JobPosting','title':'Agent','hiringOrganization':'Brolly','description':'we don't stop'}",
        (
            "{\u201c@type\u201d: \u201cJobPosting\u201d, \u201ctitle\u201d: \u201cAgent\u201d, "
            "\u201chiringOrganization\u201d: \u201cBrolly\u201d}"
        ),
        '{"@type":"JobPosting","title":"Agent","description":"a "good" job, "really"","hiringOrganization":"Brolly"}',
        '{"@type":"JobPosting","description":"<p class="x">y</p>","title":"Agent","hiringOrganization":"Brolly"}',
        '{"@type":"JobPosting"\n"title":"Agent"\n"hiringOrganization":"Brolly"}',
        '{"@type":"JobPosting","title":"Agent",,"hiringOrganization":"Brolly",}',
        '{"@type":"JobPosting","title":"Agent","hiringOrganization":"Brolly","baseSalary":,"x":undefined}',
        '{"@type":"JobPosting","title":"Agent","hiringOrganization":"Brolly"}}',
        '{"@type":"JobPosting","hiringOrganization":{"name":"Brolly"],"title":"Agent"}',
        (
            '/* <![CDATA[ */ {"@type":"JobPosting", // the title\n"title":"Agent", <!-- who --> "hiringOrganization":'
            '"Brolly"}; /* ]]> */'
        ),
        '{\\"@type\\":\\"JobPosting\\",\\"title\\":\\"Agent\\",\\"hiringOrganization\\":\\"Brolly\\"}',
        (
            "{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Agent&quot;,&quot;hiringOrganization"
            "&quot;:&quot;Brolly&quot;}"
        ),
        '{"@type":"JobPosting","title":"Agent","hiringOrganization":"Brolly","description":"C:\\videos \\x26 \\_"}',
        '{"@type":"JobPosting","title":"Agent","hiringOrganization":"Brolly","description":"<p>Take many ca',
        '{"@type":"JobPosting","title":"Agent","hiringOrganization":{"name":"Brolly"},"url":"https://exam',
        'window.jobData = {"@type":"JobPosting","title":"Agent","hiringOrganization":"Brolly"};',
    ],
)
def test_broken_json_is_mended_as_far_as_it_is_safe(text: str) -> None:
    (reading,) = read(script(text))
    assert (value(reading, "title"), value(reading, "employer")) == ("Agent", "Brolly")
    assert reading.url is None


@pytest.mark.parametrize("filling", ["<!--", "\n", " \n", '"\n  ', "/*"])
def test_broken_json_of_any_length_is_mended(filling: str) -> None:
    (reading,) = read(script('{"@type":"JobPosting","title":"Agent","a":"x"' + filling * 100_000 + "zzz {"))
    assert value(reading, "title") == "Agent"


def test_what_breaks_off_is_not_taken_for_whole() -> None:
    (reading,) = read(
        script('{"@type":"JobPosting","title":"Agent","identifier":"R-12","hiringOrganization":{"name":"Bro')
    )
    assert value(reading, "reference") == "R-12"
    assert value(reading, "employer") is None


def test_data_that_a_script_puts_into_the_page() -> None:
    code = 'el.text = JSON.stringify({"@context":"https://schema.org","@type":"JobPosting","title":"Agent",});'
    (reading,) = read(f"<html><body><div id=app></div><script>{code}</script></body></html>")
    assert value(reading, "title") == "Agent"


def test_text_that_only_begins_like_json_is_text() -> None:
    (reading,) = read("[URGENT] Call Center Agent\n\nRequirements\n- Patience\n")
    assert reading.media_type == "text/plain"
    assert [r.text for r in reading.requirements] == ["Patience"]


@pytest.mark.parametrize(
    ("salary", "pay", "sure"),
    [
        (45000, Pay(4_500_000, 4_500_000, None, None), True),
        ("£45k", Pay(4_500_000, 4_500_000, "GBP", None), True),
        ("3,50,000", Pay(35_000_000, 35_000_000, None, None), True),
        ([30000, 40000], Pay(3_000_000, 4_000_000, None, None), True),
        ("Up to £30,000 per annum", Pay(None, 3_000_000, "GBP", YEAR), True),
        ({"currency": "usd", "minValue": 17, "maxValue": 20, "unitText": "hourly"}, Pay(1700, 2000, "USD", HOUR), True),
        (
            {"currency": "£", "value": {"minValue": "45,000", "maxValue": "55,000", "unitText": "per annum"}},
            Pay(4_500_000, 5_500_000, "GBP", YEAR),
            True,
        ),
        (
            {"currency": "GBP", "value": {"minValue": 50000, "maxValue": 40000, "unitText": "YEAR"}},
            Pay(4_000_000, 5_000_000, "GBP", YEAR),
            False,
        ),
        ({"value": {"minValue": "$17", "maxValue": "$20", "unitText": "H"}}, Pay(1700, 2000, "USD", HOUR), True),
        (
            {"currency": "USD", "value": {"minValue": 30000, "unitText": "YEAR"}},
            Pay(3_000_000, None, "USD", YEAR),
            True,
        ),
        (
            {"currency": "USD", "value": {"minValue": 0, "maxValue": 9, "unitText": "HOUR"}},
            Pay(None, 900, "USD", HOUR),
            True,
        ),
        ({"currency": "USD", "value": {"value": 17.5, "unitText": "YEAR"}}, Pay(1750, 1750, "USD", YEAR), False),
        (
            {"currency": "USD", "value": {"value": 1500, "unitText": "BIWEEKLY"}},
            Pay(150_000, 150_000, "USD", None),
            False,
        ),
        (
            {"currency": "JPY", "value": {"minValue": 250000, "maxValue": 300000, "unitText": "MON"}},
            Pay(250_000, 300_000, "JPY", MONTH),
            True,
        ),
        ({"price": "25", "priceCurrency": "EUR", "unitCode": "HUR"}, Pay(2500, 2500, "EUR", HOUR), True),
        (
            {"currency": "USD", "duration": "P1Y", "percentile10": "100000", "percentile90": "130000"},
            Pay(10_000_000, 13_000_000, "USD", YEAR),
            True,
        ),
        (
            {"currency": "INR", "value": {"value": "3-6 Lacs P.A.", "unitText": "YEAR"}},
            Pay(30_000_000, 60_000_000, "INR", YEAR),
            True,
        ),
        (
            [
                {"currency": "USD", "value": {"value": 20, "unitText": "HOUR"}},
                {"currency": "USD", "value": {"value": 40000, "unitText": "YEAR"}},
            ],
            Pay(2000, 2000, "USD", HOUR),
            False,
        ),
    ],
)
def test_pay_in_all_its_shapes(salary: object, pay: Pay, sure: bool) -> None:
    assert given_as(posting(baseSalary=salary), "pay") == (pay, sure)


@pytest.mark.parametrize(
    "salary",
    [
        0,
        "0.00",
        -5,
        "1e5",
        True,
        "Not disclosed",
        {"value": {"minValue": "undefined", "maxValue": None}},
        {"value": "DOE"},
        {},
    ],
)
def test_pay_that_says_nothing_is_empty(salary: object) -> None:
    assert value(posting(baseSalary=salary), "pay") is None


def test_an_estimate_of_the_pay_is_only_offered() -> None:
    estimate = {"currency": "GBP", "unitText": "YEAR", "median": 31000}
    assert given_as(posting(estimatedSalary=[estimate]), "pay") == (Pay(3_100_000, 3_100_000, "GBP", YEAR), False)


def address(**parts: object) -> dict[str, object]:
    return {"@type": "Place", "address": {"@type": "PostalAddress", **parts}}


@pytest.mark.parametrize(
    ("place", "location"),
    [
        ("London", "London"),
        ({"@type": "Place", "address": "1 Main St,\n Springfield, IL"}, "1 Main St, Springfield, IL"),
        (address(addressLocality="Austin", addressRegion="IN", addressCountry="US"), "Austin, IN, US"),
        (address(addressLocality="New York", addressRegion="New York", addressCountry={"name": "US"}), "New York, US"),
        (address(addressLocality="Sacramento, CA", addressRegion="CA"), "Sacramento, CA"),
        (address(addressLocality="Austin, TX, USA", addressRegion="TX", addressCountry="US"), "Austin, TX, USA"),
        (address(addressLocality=["Berlin", "Hamburg"], addressCountry="DE"), "Berlin, DE; Hamburg, DE"),
        (address(addressLocality="-", addressRegion="UNAVAILABLE", addressCountry="US"), "US"),
        (address(streetAddress="Wangen, CH", addressCountry="CH"), "Wangen, CH"),
        ({"addressLocality": "Leeds"}, "Leeds"),
        ({"@type": "City", "name": "Berlin"}, "Berlin"),
        (
            {"city": "Tashkent", "country": "Uzbekistan", "address": {"streetAddress": "undefined"}},
            "Tashkent, Uzbekistan",
        ),
        ([address(addressLocality=town) for town in ("Ely", "York", "Hull", "Bath")], "Ely; York; Hull and 1 more"),
        ({"geo": {"latitude": 1.5, "longitude": 2.5}}, None),
        ("{{location}}", None),
        ("https://example.org/place", None),
        ({"@id": "#nowhere"}, None),
        (7, None),
    ],
)
def test_places(place: object, location: str | None) -> None:
    assert value(posting(jobLocation=place), "location") == location


@pytest.mark.parametrize(
    ("data", "mode", "location"),
    [
        (
            {"jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": {"@type": "Country", "name": "USA"}},
            ("remote", True),
            "USA",
        ),
        ({"jobLocationType": "https://schema.org/TELECOMMUTE"}, ("remote", True), None),
        ({"jobLocation": address(addressLocality="Remote", addressCountry="US")}, ("remote", True), "US"),
        ({"jobLocation": ["Leeds", "Remote"]}, ("remote", False), "Leeds"),
        ({"jobLocationType": "Hybrid", "jobLocation": "Leeds"}, ("hybrid", True), "Leeds"),
        ({"jobLocationType": ["TELECOMMUTE", "onsite"]}, ("hybrid", False), None),
        ({"jobLocationType": "string"}, None, None),
    ],
)
def test_remote_and_from_where(data: dict[str, object], mode: tuple[str, bool] | None, location: str | None) -> None:
    reading = posting(**data)
    assert given_as(reading, "work_mode") == mode
    assert value(reading, "location") == location


def test_where_remote_applicants_may_live_stands_in_the_text() -> None:
    countries = [{"@type": "Country", "name": name} for name in ("Kenya", "Ghana")]
    assert posting(applicantLocationRequirements=countries).text.endswith("Open to applicants in: Kenya; Ghana")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("FULL_TIME", "full-time"),
        ("https://schema.org/PART_TIME", "part-time"),
        ("[Full-time, Permanent]", "full-time, permanent"),
        (["FULL_TIME", "full time", "CONTRACTOR"], "full-time, contract"),
        ("Permanent employment", "permanent"),
        ("Part time / casual (16h)", "part-time, casual"),
        ("Zeitarbeit", "zeitarbeit"),
        ("OTHER", None),
        ("unknown", None),
        (7, None),
    ],
)
def test_employment_types(kind: object, expected: str | None) -> None:
    assert value(posting(employmentType=kind), "employment_type") == expected


@pytest.mark.parametrize(
    ("written", "day", "sure"),
    [
        ("2026-12-01", date(2026, 12, 1), True),
        ("2026-12-31T23:59:00+14:00", date(2026, 12, 31), True),
        ("2026-12-01 12:47:53 UTC", date(2026, 12, 1), True),
        ("2026/12/1", date(2026, 12, 1), True),
        ("20261201", date(2026, 12, 1), True),
        ("Tue, 01 Dec 2026 23:59:00 GMT", date(2026, 12, 1), True),
        ("Wed Aug 05 02:00:00 UTC 2026", date(2026, 8, 5), True),
        ("Wed Aug 05 2026 02:00:00 GMT+0200 (CEST)", date(2026, 8, 5), True),
        ("Closes on December 1, 2026", date(2026, 12, 1), True),
        (1796083200, date(2026, 12, 1), False),
        ("1796083200000", date(2026, 12, 1), False),
    ],
)
def test_days_in_the_posting_s_own_zone(written: object, day: date, sure: bool) -> None:
    assert given_as(posting(validThrough=written), "deadline") == (day, sure)


@pytest.mark.parametrize(
    "written",
    [
        "0001-01-01T00:00:00",
        "9999-12-31",
        "1970-01-01",
        "2026-02-30",
        "2026-12",
        "soon",
        "12",
        "{{date}}",
        True,
        "9" * 20,
    ],
)
def test_days_that_are_none(written: object) -> None:
    assert value(posting(validThrough=written), "deadline") is None


@pytest.mark.parametrize(
    ("region", "day", "sure"),
    [("GB", date(2026, 12, 1), True), ("TX", date(2026, 1, 12), True), ("Ruritania", date(2026, 1, 12), False)],
)
def test_days_in_figures_are_read_as_written_where_the_job_is(region: str, day: date, sure: bool) -> None:
    reading = posting(validThrough="01/12/2026", jobLocation=address(addressLocality="Zenda", addressRegion=region))
    assert given_as(reading, "deadline") == (day, sure)


def test_a_deadline_before_the_posting_is_only_offered() -> None:
    reading = posting(validThrough="2026-01-01", datePosted="2026-05-01")
    assert given_as(reading, "deadline") == (date(2026, 1, 1), False)
    assert given_as(reading, "posted_on") == (date(2026, 5, 1), False)


@pytest.mark.parametrize(
    ("name", "employer"),
    [
        ("Acme &amp; Co", "Acme & Co"),
        ({"name": "<b>3M</b>"}, "3M"),
        ({"name": ["Acme", "Acme Ltd"]}, "Acme"),
        ("Private Client Group", "Private Client Group"),
        ("Confidential", None),
        ({"name": "confidential company"}, None),
        ("Company Name", None),
        ("https://acme.example", None),
        ({"name": "N/A"}, None),
        ({"name": "${company.name}"}, None),
        ({"department": {"name": "Sales"}}, None),
    ],
)
def test_employers(name: object, employer: str | None) -> None:
    assert value(posting(hiringOrganization=name), "employer") == employer


@pytest.mark.parametrize(
    "title",
    ["", "null", "N/A", "string", "{{title}}", "<?php the_title() ?>", "$job->title", "%TITLE%", "Job Title", 5, None],
)
def test_titles_that_only_fill_a_gap(title: object) -> None:
    text = json.dumps({"@type": "JobPosting", "title": title, "description": "Ring the bells.", "identifier": "R-1"})
    (reading,) = read(script(text))
    assert value(reading, "title") is None
    assert reading.text == "Ring the bells."


@pytest.mark.parametrize(
    ("identifier", "reference"),
    [
        ("REQ-123", "REQ-123"),
        ({"@type": "PropertyValue", "name": "Acme", "value": 17698}, "17698"),
        ({"name": "Acme", "value": "acme-bell-ringer-2"}, None),
        ("https://example.org/1", None),
        (["", {"value": "R-9"}], "R-9"),
        ("Acme", None),
    ],
)
def test_references(identifier: object, reference: str | None) -> None:
    assert given_as(posting(identifier=identifier), "reference") == ((reference, True) if reference else None)


def test_what_a_wrong_encoding_made_of_names_is_set_right() -> None:
    reading = posting(title="CafÃ© Manager", hiringOrganization="Łódź Cafés", jobLocation="MÃ¼nchen")
    assert [value(reading, name) for name in ("title", "employer", "location")] == [
        "Café Manager",
        "Łódź Cafés",
        "München",
    ]


def test_contacts() -> None:
    contact = {"name": "Ann Lee", "email": "mailto:ann@example.org", "telephone": "tel:+44 113 496 0000"}
    reading = posting(applicationContact=contact)
    assert given_as(reading, "contact_name") == ("Ann Lee", True)
    assert given_as(reading, "contact_email") == ("ann@example.org", True)
    assert given_as(reading, "contact_phone") == ("+44 113 496 0000", True)


def test_the_organization_s_own_address_is_only_offered() -> None:
    reading = posting(hiringOrganization={"name": "Acme", "email": "info@acme.example"})
    assert given_as(reading, "contact_email") == ("info@acme.example", False)
    assert value(reading, "contact_name") is None


def test_what_the_text_says_plainly_wins_over_what_the_data_only_suggests() -> None:
    reading = posting(
        hiringOrganization={"name": "Acme", "email": "info@acme.example"},
        description="<p>Ring the bells.</p><h3>How to apply</h3><p>Send your resume to jobs@acme.example.</p>",
    )
    assert value(reading, "contact_email") == "jobs@acme.example"


def test_a_posting_twice_in_a_page_is_one() -> None:
    job = '{"@type":"JobPosting","title":"Agent","url":"https://example.org/1","datePosted":"2026-11-01"%s}'
    assert len(read(script(job % "") + script(job % ',"description":"Take calls."'))) == 1


def test_pointers_to_other_jobs_beside_a_full_posting_are_left_out() -> None:
    full = {"@type": "JobPosting", "title": "Night Agent", "description": "Take calls at night. " * 30}
    other = {"@type": "JobPosting", "title": "Clerk", "url": "https://example.org/2"}
    page = f"<title>Night Agent - Brolly</title>{script(json.dumps([full, other]))}"
    assert [value(r, "title") for r in read(f"<html>{page}</html>")] == ["Night Agent"]
    assert len(read(script(json.dumps([full, other])))) == 2


def test_descriptions_escaped_twice_and_with_spelled_out_line_ends() -> None:
    assert posting(
        description="&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;"
    ).text.endswith("One\n\nTwo")
    assert posting(description="Duties\\n- Ring\\n- Oil the bells").text.endswith("Duties\n- Ring\n- Oil the bells")


JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=12),
        st.sampled_from("2026-12-01 null {{x}} 17-20 HOUR London a@b.org <p>x</p> &lt;b&gt; http://x".split()),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.one_of(
                st.text(max_size=6),
                st.sampled_from(
                    [
                        "@id",
                        "@type",
                        "@value",
                        "@list",
                        "name",
                        "value",
                        "address",
                        "addressLocality",
                        "minValue",
                        "unitText",
                    ]
                ),
            ),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=8,
)
SLOTS = (
    "title description hiringOrganization jobLocation jobLocationType applicantLocationRequirements employmentType"
    " baseSalary estimatedSalary salaryCurrency validThrough datePosted identifier applicationContact url skills"
    " qualifications"
    " experienceRequirements educationRequirements workHours jobBenefits @id @context"
).split()
FIELD_OF = {
    "hiringOrganization": {"employer", "contact_email", "contact_phone"},
    "jobLocation": {"location", "work_mode"},
    "jobLocationType": {"work_mode"},
    "applicantLocationRequirements": {"location"},
    "employmentType": {"employment_type"},
    "baseSalary": {"pay"},
    "estimatedSalary": {"pay"},
    "validThrough": {"deadline"},
    "datePosted": {"posted_on"},
    "identifier": {"reference"},
    "applicationContact": {"contact_name", "contact_email", "contact_phone"},
    "workHours": {"hours"},
    "title": {"title"},
}


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)
@given(st.dictionaries(st.sampled_from(SLOTS), JSON, max_size=4))
def test_no_value_in_any_slot_breaks_it_or_fills_another_field(slots: dict[str, object]) -> None:
    job = {"@type": "JobPosting", "title": "Bell Ringer", **slots}
    try:
        readings = read(json.dumps(job))
    except UserError:
        return
    possible = {"title"}.union(*(FIELD_OF.get(slot, set()) for slot in slots))
    for reading in readings:
        stated = {name for name, field in reading.fields.items() if field.source is FieldSource.JSON_LD}
        assert stated <= possible
        assert all(field.value not in ("", None, []) for field in reading.fields.values())
        reading.text.encode()


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)
@given(
    st.integers(0, 400),
    st.sampled_from(['"', "'", "{", "}", "\\", ",", ":", "<!--", "//", "\n", "]", ""]),
    st.integers(0, 400),
)
def test_data_damaged_anywhere_is_mended_or_left_alone(at: int, put: str, end: int) -> None:
    whole = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "JobPosting",
            "title": "Bell Ringer",
            "hiringOrganization": {"@type": "Organization", "name": "Tower Ltd"},
            "baseSalary": {"currency": "USD", "value": {"minValue": 17, "maxValue": 20, "unitText": "HOUR"}},
            "validThrough": "2026-12-01",
        }
    )
    damaged = whole[:at] + put + whole[at:]
    for text in (damaged, damaged[:end]):
        try:
            readings = read(script(text))
        except UserError:
            continue
        assert readings


#: How each begins, what is repeated in it, and how often.
GROWING = {
    "nested parts": ("<html><body>", '<div class="company job-title location">', 100_000),
    "nested properties": (
        '<html><div itemscope itemtype="https://schema.org/JobPosting">',
        '<p itemprop="x">',
        100_000,
    ),
    "nested items": (
        '<html><div itemscope itemtype="https://schema.org/JobPosting">',
        '<p itemprop="address" itemscope>',
        90_000,
    ),
    "items that hold each other": (
        '<html><div itemscope itemtype="x/JobPosting" itemref="a a a">x</div><div id=a>',
        '<p itemprop="value" itemscope itemref="a"></p>',
        300,
    ),
}
HOSTILE = {name: head + unit * times for name, (head, unit, times) in GROWING.items()} | {
    "nested labels": "<html><body><dl>" + "<dt>" * 100_000 + "Agent",
    "an attribute of 1 MB": f'<html><body><div class="{"nav-" * 250_000}">Agent</div>',
    "scripts that never end": "<html><body><h1>Agent</h1>" + "<script>" * 100_000,
    "data that never ends": script('{"@type":"JobPosting","title":"' + '" ' * 400_000),
    "deep data": script('{"a":' * 200_000),
    "data half escaped": script('{"@type":"JobPosting","title":"' + "\\" * 500_000),
    "comments never closed": "<html><body>" + "<!--" * 250_000,
    "tags never closed": "<html><body><p>" + "<a" * 500_000,
    "references that multiply": script(
        json.dumps(
            {
                "@graph": [
                    *(
                        {"@id": f"#{n}", "@type": "Organization", "parts": [{"@id": f"#{n + 1}"}] * 50}
                        for n in range(50)
                    ),
                    {"@type": "JobPosting", "title": "Agent", "hiringOrganization": {"@id": "#0"}},
                ]
            }
        )
    ),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_hostile_pages_end_with_a_posting_or_a_reason(name: str) -> None:
    try:
        readings = read(HOSTILE[name])
    except UserError as error:
        code = error.code
    else:
        code = ""
        assert {value(reading, "title") for reading in readings} == {"Agent"}
    assert code in ("", "posting.no_job")


def calls_in(text: str) -> int:
    """How many functions reading a page calls: its work, which no busy machine changes."""
    count = 0

    def counted(_frame: object, event: str, _arg: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(counted)
    try:
        with contextlib.suppress(UserError):
            read(text)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("name", ["nested parts", "nested properties", "nested items", "items that hold each other"])
def test_work_on_hostile_pages_grows_no_faster_than_they_do(name: str) -> None:
    head, unit, _ = GROWING[name]
    calls_in(head + unit * 100)  # imports and tables
    small, large = calls_in(head + unit * 4_000), calls_in(head + unit * 16_000)
    assert large < 4.5 * small

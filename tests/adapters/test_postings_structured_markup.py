"""JobPosting data written into a page's elements: microdata and RDFa, as careers systems and boards write them."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apptracker.adapters.interchange.postings import read_posting_bytes
from apptracker.domain.errors import UserError
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.postings import FieldSource, ReadPosting

ITEM = 'itemscope itemtype="https://schema.org/JobPosting"'
ORGANIZATION = 'itemscope itemtype="https://schema.org/Organization"'


def read(body: str) -> list[ReadPosting]:
    html = f"<!doctype html><html><head><title>Jobs</title></head><body>{body}</body></html>"
    return read_posting_bytes(html.encode(), "page", today=date(2026, 11, 22))


def told(reading: ReadPosting, *names: str) -> list[object]:
    return [reading.fields[name].value if name in reading.fields else None for name in names]


WHO_WHAT_WHERE = {
    "a careers system without item scopes": (
        (
            '<div class="shell" itemtype="http://schema.org/JobPosting">'
            '<meta itemprop="hiringOrganization" content="Brolly">'
            '<span itemprop="jobLocation"><span itemprop="address"><meta itemprop="streetAddress" content="Wangen, CH">'
            '<meta itemprop="addressCountry" content="CH"></span></span><h1><span itemprop="title">Agent</span></h1>'
            '<span itemprop="description"><p>Take calls.</p></span></div>'
        ),
        ["Agent", "Brolly", "Wangen, CH"],
    ),
    "an address outside its place": (
        (
            f'<div {ITEM}><b itemprop="title">Agent</b><span itemprop="hiringOrganization">Brolly</span><span itemprop='
            '"address"><meta itemprop="addressLocality" content="Paris">'
            '<meta itemprop="addressCountry" content="FR"></span>'
            "<p>Responsibilities: take calls.</p></div>"
        ),
        ["Agent", "Brolly", "Paris, FR"],
    ),
    "parts elsewhere, by itemref": (
        (
            f'<div {ITEM} itemref="org loc gone"><h1 itemprop="title">Agent</h1><p itemprop="description">Take'
            f" calls.</p></div>"
            f'<div id="org" itemprop="hiringOrganization" {ORGANIZATION}><span itemprop="name">Brolly</span></div>'
            '<p id="loc">In <span itemprop="jobLocation">Leeds</span></p>'
        ),
        ["Agent", "Brolly", "Leeds"],
    ),
    "items without a name of their own": (
        (
            f'<div {ITEM}><h1 itemprop="title">Agent</h1><div {ORGANIZATION}><b itemprop="name">Brolly</b></div><div'
            ' itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope>'
            '<b itemprop="addressLocality">'
            'Leeds</b></span></div><p itemprop="description">Take calls.</p></div>'
        ),
        ["Agent", "Brolly", "Leeds"],
    ),
    "similar jobs inside": (
        (
            f'<div {ITEM}><h1 itemprop="title">Agent</h1><span itemprop="hiringOrganization">Brolly</span><p itemprop='
            f'"description">Take calls.</p><div itemprop="isSimilarTo" {ITEM}><b itemprop="title">Clerk</b><span'
            f" itemprop="
            '"jobLocation">York</span></div></div>'
        ),
        ["Agent", "Brolly", None],
    ),
    "breadcrumbs around an item that has no root": (
        (
            '<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="name">Jobs in Hull</li></ol><h1'
            ' itemprop="title">Agent</h1><span itemprop="hiringOrganization">Brolly</span>'
            '<div itemprop="description">Take'
            ' calls.</div><span itemprop="jobLocation">Leeds</span>'
        ),
        ["Agent", "Brolly", "Leeds"],
    ),
    "a form around it all": (
        (
            f'<form id="page"><div {ITEM}><a itemprop="title" href="/7">Agent</a><span itemprop="hiringOrganization"'
            f' content="">'
            'Brolly</span><span itemprop="jobLocation">Leeds</span><p itemprop="description">Take calls.</p>'
            "</div></form>"
        ),
        ["Agent", "Brolly", "Leeds"],
    ),
    "RDFa with subjects and references": (
        (
            '<div prefix="schema: https://schema.org/"><div about="#job" typeof="schema:JobPosting">'
            '<h1 property="schema:title">'
            'Agent</h1><meta property="og:title" content="No"><div rel="schema:hiringOrganization" resource="#org">'
            "</div><div"
            ' about="#other"><b property="schema:name">Wrong</b></div><p property="schema:description">Take calls.'
            "</p></div>"
            '<div about="#org" typeof="schema:Organization"><b property="schema:name">Brolly</b></div>'
            '<p about="#job"><span'
            ' property="schema:jobLocation">Leeds</span></p></div>'
        ),
        ["Agent", "Brolly", "Leeds"],
    ),
    "RDFa with rel around a type": (
        (
            '<div vocab="http://schema.org/" typeof="JobPosting"><span property="title">Agent</span><div rel='
            '"hiringOrganization"><div typeof="Organization"><b property="name">Brolly</b></div></div><div property='
            '"jobLocation" typeof="Place"><div property="address" typeof="Postaladdress"><b property="addressLocality"'
            ' content="Leeds">here</b></div></div><p property="description">Take calls.</p></div>'
        ),
        ["Agent", "Brolly", "Leeds"],
    ),
    "RDFa without types inside": (
        (
            '<div typeof="JobPosting"><h1><span property="title">Agent</span></h1>'
            '<span property="hiringOrganization"><b'
            ' property="name">Brolly</b></span><span property="jobLocation"><i property="addressLocality">Ottawa</i><i'
            ' property="addressRegion">ON</i></span><p property="description">Take calls.</p></div>'
        ),
        ["Agent", "Brolly", "Ottawa, ON"],
    ),
}


@pytest.mark.parametrize("name", sorted(WHO_WHAT_WHERE))
def test_who_what_and_where(name: str) -> None:
    body, expected = WHO_WHAT_WHERE[name]
    (reading,) = read(body)
    assert told(reading, "title", "employer", "location") == expected
    assert "ake calls." in reading.text
    wanted = FieldSource.RDFA if name.startswith("RDFa") else FieldSource.MICRODATA
    assert reading.fields["title"].source is wanted


def test_values_from_attributes() -> None:
    (reading,) = read(
        f'<div {ITEM}><b itemprop="title">Agent</b><link itemprop="employmentType" href="https://schema.org/PART_TIME">'
        '<time itemprop="datePosted" datetime="2026-10-01">last month</time><data itemprop="identifier" value="R-77">no'
        ' number</data><meta itemprop="validThrough" content="Thu Dec 31 00:00:00 UTC 2026"><div itemprop="baseSalary"'
        ' itemscope itemtype="https://schema.org/MonetaryAmount"><meta itemprop="currency" content="GBP">'
        "<span itemprop="
        '"value" itemscope><span itemprop="minValue" content="12.50">£12.50</span> to '
        '<span itemprop="maxValue">14</span>'
        ' <i itemprop="unitText" content="HOUR">hourly</i></span></div><p itemprop="description">Take calls.</p></div>'
    )
    assert told(reading, "employment_type", "posted_on", "reference", "deadline", "pay") == [
        "part-time",
        date(2026, 10, 1),
        "R-77",
        date(2026, 12, 31),
        Pay(1250, 1400, "GBP", PayPeriod.HOUR),
    ]


@pytest.mark.parametrize(
    "body",
    [
        (
            f'<ul><li {ITEM}><a itemprop="url" href="https://example.org/1"><b itemprop="title">Agent</b></a>'
            f" Brolly</li>"
            f'<li {ITEM}><b itemprop="title">Clerk</b> York</li></ul>'
        ),
        (
            '<article typeof="JobPosting"><h3>Agent</h3><p>Brolly</p></article><article typeof="JobPosting">'
            "<h3>Clerk</h3>"
            "<p>York</p></article>"
        ),
    ],
    ids=["microdata", "RDFa"],
)
def test_several_items_are_several_postings(body: str) -> None:
    readings = read(body)
    assert [told(r, "title") for r in readings] == [["Agent"], ["Clerk"]]
    assert "York" not in readings[0].text
    assert "Brolly" not in readings[1].text


PIECES = (
    '<div itemscope itemtype="https://schema.org/JobPosting">',
    '<div vocab="https://schema.org/" typeof="JobPosting" about="#a">',
    '<b itemprop="title">',
    '<span itemprop="hiringOrganization" itemscope itemref="x">',
    '<p id="x" property="jobLocation" resource="#a">',
    '<meta itemprop="validThrough" content="2026-12-01">',
    '<link itemprop="employmentType" href="">',
    '<h1 class="job-title">Agent</h1>',
    '<dl><dt>Location<dd class="location">Leeds',
    "<table><tr><th>Pay<td>",
    '<li class="card"><h3><a href="x">Call Center Agent</a></h3>',
    '<nav class="similar-jobs">',
    "<form><main>",
    '<script type="application/ld+json">{"@type":"JobPosting","title":',
    "</script>",
    "</div></span></p></li></nav>",
    "Requirements: patience and Excel. ",
    "\x00<!--",
    "]]>-->",
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_no_mixture_of_markup_breaks_it(body: str) -> None:
    with contextlib.suppress(UserError):
        for reading in read(body):
            assert reading.text.strip()
            assert all(field.value not in ("", None) for field in reading.fields.values())


def test_a_piece_of_a_page_is_a_page_whatever_it_begins_with() -> None:
    piece = (
        f'<form id="page"><div {ITEM}><h1 itemprop="title">Agent</h1><p itemprop="description">Take calls.</p></div>'
    )
    (reading,) = read_posting_bytes(piece.encode(), "piece", today=date(2026, 11, 22))
    assert told(reading, "title") == ["Agent"]
    assert reading.media_type == "text/html"

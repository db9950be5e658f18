"""Pages as boards and employers' own sites build them: who, what and where, and the advert without what is around."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from apptracker.adapters.interchange.postings import read_posting_bytes, read_posting_file
from apptracker.domain.errors import UserError
from apptracker.domain.postings import FieldSource, ReadPosting

TODAY = date(2026, 11, 22)
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "postings"
DUTIES = (
    "<h3>Responsibilities</h3><ul><li>Answer calls about lost umbrellas</li><li>Log each umbrella in the register</li>"
    "<li>Call owners back the same day</li></ul><h3>Requirements</h3><ul><li>1 year of customer service experience</li>"
    "<li>Good knowledge of Excel</li><li>Patience and a clear voice</li></ul>"
)


def read(html: str) -> list[ReadPosting]:
    return read_posting_bytes(html.encode(), "page", today=TODAY)


def one(html: str) -> ReadPosting:
    (reading,) = read(html)
    return reading


def told(reading: ReadPosting, *names: str) -> list[object]:
    return [reading.fields[name].value if name in reading.fields else None for name in names]


def page(head: str, body: str) -> str:
    return f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>"


BOARDS = {
    "guest page of a network": (
        page(
            "<title>Brolly Rescue hiring Call Center Agent in Leeds, England, United Kingdom | LinkedIn</title>"
            '<meta property="og:title" content="Brolly Rescue hiring Call Center Agent in Leeds | LinkedIn">',
            '<nav class="nav"><a>Jobs</a><a>People</a></nav><main><section class="top-card-layout container-lined">'
            '<div class="top-card-layout__entity-info"><h1 class="top-card-layout__title">Call Center Agent</h1>'
            '<h4 class="top-card-layout__second-subline"><div><span class="topcard__flavor"><a class="topcard__org-name'
            '-link">Brolly Rescue</a></span><span class="topcard__flavor topcard__flavor--bullet">Leeds, England,'
            ' United Kingdom</span></div><div><span class="posted-time-ago__text">2 weeks ago</span><figcaption'
            ' class="num-applicants__caption">Over 200 applicants</figcaption></div></h4></div></section>'
            '<div class="decorated-job-posting__details"><section class="description"><div class="show-more-less-html">'
            f'<div class="show-more-less-html__markup">{DUTIES}</div><button>Show more</button></div>'
            '<ul class="description__job-criteria-list"><li><h3>Employment type</h3><span>Part-time</span></li></ul>'
            "</section></div></main><section class='similar-jobs'><h2>Similar jobs</h2><ul><li><h3>Chat Agent</h3>"
            "<h4>Other Firm</h4><span class='job-search-card__location'>York</span></li></ul></section>"
            "<div class='contextual-sign-in-modal'>Sign in to see who you know</div><footer>About</footer>",
        ),
        ["Call Center Agent", "Brolly Rescue", "Leeds, England, United Kingdom", "part-time"],
    ),
    "search engine for jobs": (
        page(
            "<title>Call Center Agent - Austin, TX - Indeed.com</title>",
            '<div class="jobsearch-JobComponent"><div class="jobsearch-InfoHeaderContainer"><h1 class="jobsearch-Job'
            'InfoHeader-title" data-testid="jobsearch-JobInfoHeader-title"><span>Call Center Agent<span> - job post'
            '</span></span></h1><div data-testid="inlineHeader-companyName"><span><a>Brolly Rescue</a></span></div>'
            '<div data-testid="inlineHeader-companyLocation"><div>Austin, TX 78701</div></div></div>'
            f'<div id="jobDescriptionText" class="jobsearch-JobComponent-description">{DUTIES}</div></div>'
            '<div id="gnav-footer"><a>Hiring Lab</a></div>',
        ),
        ["Call Center Agent", "Brolly Rescue", "Austin, TX 78701", None],
    ),
    "applicant system, one column": (
        page(
            "<title>Job Application for Call Center Agent at Brolly Rescue</title>"
            '<meta property="og:title" content="Call Center Agent">',
            '<div id="wrapper"><div id="main"><div id="header"><h1 class="app-title">Call Center Agent</h1><span class='
            '"company-name">at Brolly Rescue</span><a>(View all jobs)</a><div class="location">Leeds, UK</div></div>'
            f'<div id="content">{DUTIES}</div><form id="application_form"><label>First name</label><input><label>'
            "Upload your resume</label></form></div></div>",
        ),
        ["Call Center Agent", "Brolly Rescue", "Leeds, UK", None],
    ),
    "applicant system, headline and categories": (
        page(
            "<title>Brolly Rescue - Call Center Agent</title><meta name='twitter:label1' value='Location'>"
            "<meta name='twitter:data1' value='Leeds, UK'>",
            '<div class="main-header"><a class="main-header-logo"><img alt="Brolly Rescue logo"></a></div><div class="'
            'posting-page"><div class="posting-headline"><h2>Call Center Agent</h2><div class="posting-categories"><div'
            ' class="sort-by-time posting-category medium-category-label location">Leeds, UK</div><div class="sort-by-'
            'commitment posting-category">Full-time</div></div></div><div class="section page-centered">'
            f'{DUTIES}</div></div><div class="main-footer"><p>Jobs powered by</p></div>',
        ),
        ["Call Center Agent", "Brolly Rescue", "Leeds, UK", "full-time"],
    ),
    "applicant system, automation names": (
        page(
            "<title>Call Center Agent</title><meta property='og:title' content='Call Center Agent'>",
            '<div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">Call Center Agent</h2>'
            '<div data-automation-id="locations"><dl><dt>locations</dt><dd>Leeds, UK</dd></dl></div><div data-auto'
            'mation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div><div data-automation-id="jobPosting'
            f'Description">{DUTIES}</div></div>',
        ),
        ["Call Center Agent", None, "Leeds, UK", "full-time"],
    ),
    "board with data attributes": (
        page(
            "<title>Call Center Agent Job in Cebu City - Jobstreet</title>",
            '<div data-automation="jobDetailsPage"><h1 data-automation="job-detail-title">Call Center Agent</h1><span'
            ' data-automation="advertiser-name">Brolly Rescue Inc.</span><a>View all jobs</a><span data-automation='
            '"job-detail-location"><a>Cebu City, Cebu</a></span><span data-automation="job-detail-work-type"><a>Full'
            f' time</a></span><div data-automation="jobAdDetails">{DUTIES}</div></div>'
            '<section data-automation="similar-jobs"><h3>Similar jobs</h3><a>Chat Agent</a></section>',
        ),
        ["Call Center Agent", "Brolly Rescue Inc.", "Cebu City, Cebu", "full-time"],
    ),
    "board with hashed names": (
        page(
            "<title>Call Center Agent - Brolly Rescue - Pune - 0 to 2 years of experience - Naukri.com</title>",
            '<div class="styles_jd-header__x1"><h1 class="styles_jd-header-title__rZwM1">Call Center Agent</h1><div'
            ' class="styles_jd-header-comp-name__MvqAI"><a>Brolly Rescue</a><span>3.9 (120 Reviews)</span></div><div'
            ' class="styles_jhc__loc___Du2H"><span class="styles_jhc__location__W_pVs"><a>Pune</a></span></div></div>'
            f'<section class="styles_job-desc-container__txpYf">{DUTIES}</section>',
        ),
        ["Call Center Agent", "Brolly Rescue", "Pune", None],
    ),
    "board with -at names": (
        page(
            "<title>Call Center Agent (m/w/d) job in Hamburg - Brolly Rescue GmbH | StepStone</title>",
            '<div data-at="job-ad-header"><h1 data-at="header-job-title">Call Center Agent (m/w/d)</h1><ul><li data-at='
            '"metadata-company-name"><a>Brolly Rescue GmbH</a></li><li data-at="metadata-location">Hamburg</li>'
            f'<li data-at="metadata-contract-type">Feste Anstellung</li></ul></div><article>{DUTIES}</article>',
        ),
        ["Call Center Agent", "Brolly Rescue GmbH", "Hamburg", None],
    ),
    "remote board": (
        page(
            "<title>Brolly Rescue: Remote Call Center Agent</title>"
            '<meta property="og:site_name" content="We Work Remotely">',
            '<div class="listing-header-container"><h1>Call Center Agent</h1></div><div class="company-card"><h2><a>'
            f'Brolly Rescue</a></h2></div><section class="job"><div class="listing-container">{DUTIES}</div></section>'
            "<div class='more-jobs'><h3>Related Jobs</h3><ul><li>Other Firm Chat Agent</li></ul></div>",
        ),
        ["Call Center Agent", "Brolly Rescue", None, None],
    ),
    "page of a careers site": (
        page(
            "<title>Call Center Agent | Careers at Brolly Rescue</title>",
            '<header class="site"><a>Home</a></header><div class="hero-banner"><h1>Call Center Agent</h1></div><div'
            f' class="job-location">Leeds</div><div class="rte">{DUTIES}</div><div id="cookie-banner">We use cookies to'
            " improve your visit. Accept all</div>",
        ),
        ["Call Center Agent", "Brolly Rescue", "Leeds", None],
    ),
    "page wrapped in a form": (
        page(
            "<title>Call Center Agent - Leeds - Brolly Rescue - Totaljobs</title>",
            '<form id="aspnetForm"><div class="job-ad"><h1>Call Center Agent</h1><ul class="job-summary"><li class='
            '"location icon"><div>Leeds</div></li><li class="company icon"><div><a>Brolly Rescue</a></div></li></ul>'
            f'<div class="job-description">{DUTIES}</div></div></form>',
        ),
        ["Call Center Agent", "Brolly Rescue", "Leeds", None],
    ),
    "advert named an advert": (
        page(
            "<title>Call Center Agent</title>",
            f'<div class="job-advert"><h1>Call Center Agent</h1><table><tr><th>Company</th><td>Brolly Rescue</td></tr>'
            f"<tr><th>Location</th><td>Leeds</td></tr><tr><th>Hours</th><td>Full-time</td></tr></table>{DUTIES}</div>",
        ),
        ["Call Center Agent", "Brolly Rescue", "Leeds", "full-time"],
    ),
}


@pytest.mark.parametrize("name", sorted(BOARDS))
def test_who_what_and_where_of_a_page_without_data(name: str) -> None:
    html, expected = BOARDS[name]
    reading = one(html)
    assert told(reading, "title", "employer", "location", "employment_type") == expected
    assert reading.fields["title"].sure


@pytest.mark.parametrize("name", sorted(BOARDS))
def test_the_advert_is_kept_and_what_is_around_it_is_not(name: str) -> None:
    reading = one(BOARDS[name][0])
    assert "- Answer calls about lost umbrellas" in reading.text
    assert "- Patience and a clear voice" in reading.text
    assert "Requirements" in reading.text
    for other in ("Similar", "Other Firm", "Chat Agent", "Sign in", "cookies", "powered by", "Show more", "Upload"):
        assert other not in reading.text
    assert len(reading.requirements) >= 3


def cards(*titles: str, text: str = "Leeds. Posted today.") -> str:
    return "".join(
        f'<li class="card"><h3><a href="https://example.org/jobs/{n}">{title}</a></h3><p>{text}</p></li>'
        for n, title in enumerate(titles)
    )


@pytest.mark.parametrize("heading", ["Open positions", "Call center jobs in Austin, TX", "1,204 Jobs"])
def test_a_list_of_jobs_is_not_mixed_into_one(heading: str) -> None:
    names = ("Call Center Agent", "Night Clerk", "Team Manager", "Data Entry Operator")
    html = page(f"<title>{heading} - Board</title>", f"<h1>{heading}</h1><ul>{cards(*names)}</ul>")
    with pytest.raises(UserError) as caught:
        read(html)
    assert caught.value.code == "posting.list"
    assert "4" in str(caught.value)
    assert "page" in str(caught.value)


def test_cards_that_say_enough_are_postings_of_their_own() -> None:
    html = page(
        "<title>Jobs at Brolly Rescue</title>",
        f"<h1>Open positions</h1><ul>{cards('Call Center Agent', 'Night Clerk', text=DUTIES * 2)}</ul>",
    )
    readings = read(html)
    assert [told(r, "title")[0] for r in readings] == ["Call Center Agent", "Night Clerk"]
    assert [r.url for r in readings] == ["https://example.org/jobs/0", "https://example.org/jobs/1"]
    assert all(len(r.requirements) >= 3 for r in readings)


def test_other_jobs_beside_one_do_not_make_a_list_of_it() -> None:
    html = page(
        "<title>Call Center Agent - Brolly Rescue</title>",
        f"<main><h1>Call Center Agent</h1>{DUTIES * 3}</main><div><h2>More for you</h2><ul>"
        f"{cards('Night Clerk', 'Team Manager', 'Driver')}</ul></div>",
    )
    assert told(one(html), "title", "employer") == ["Call Center Agent", "Brolly Rescue"]


def test_broken_data_leaves_the_page_to_speak() -> None:
    html = page(
        "<title>Call Center Agent at Brolly Rescue | Jobs</title>"
        '<script type="application/ld+json">{"@type" "JobPosting" title Agent</script>',
        f"<h1>Call Center Agent</h1>{DUTIES}",
    )
    reading = one(html)
    assert told(reading, "title", "employer") == ["Call Center Agent", "Brolly Rescue"]
    assert reading.fields["title"].source is FieldSource.PAGE
    assert "@type" not in reading.text


def test_the_address_is_the_posting_s_own() -> None:
    head = (
        '<link rel="canonical" href="https://board.example/jobs/77"><script type="application/ld+json">'
        '{"@type":"JobPosting","title":"Agent","description":"Take calls.","url":"%s"}</script>'
    )
    assert one(page(head % "https://employer.example/", "")).url == "https://board.example/jobs/77"
    assert one(page(head % "https://board.example/jobs/77?x=1", "")).url == "https://board.example/jobs/77?x=1"


SAID_BY_TITLE_LINES: dict[str, list[str | None]] = {
    "Brolly Rescue | Call Center Agent": ["Brolly Rescue", None],
    "Call Center Agent in Manila, Philippines | Brolly Rescue Careers": ["Brolly Rescue", "Manila, Philippines"],
    "Call Center Agent (m/f/d) | Jobs at Brolly GmbH": ["Brolly GmbH", None],
    "Call Center Agent â€“ Brolly Rescue": ["Brolly Rescue", None],
    "Call Center Agent @ Brolly Rescue": ["Brolly Rescue", None],
    "Call Center Agent | Customer Service | Leeds | Brolly Rescue": ["Brolly Rescue", "Leeds"],
    "(3) Call Center Agent | Brolly Rescue | LinkedIn": ["Brolly Rescue", None],
    "Job Application for Call Center Agent at Brolly Rescue": ["Brolly Rescue", None],
    "Brolly Rescue is hiring a Call Center Agent in Leeds | Board": ["Brolly Rescue", "Leeds"],
    "Call Center Agent - Jobs - Indeed.com": [None, None],
    "Call Center Agent at Confidential | Board": [None, None],
}


@pytest.mark.parametrize("line", sorted(SAID_BY_TITLE_LINES))
def test_title_lines_tell_who_hires_and_where(line: str) -> None:
    reading = one(page(f"<title>{line}</title>", f"<h1>Call Center Agent</h1>{DUTIES}"))
    assert told(reading, "title", "employer", "location") == ["Call Center Agent", *SAID_BY_TITLE_LINES[line]]


def test_an_announcement_is_not_part_of_the_title() -> None:
    body = f"<h1>We're hiring: Call Center Agent</h1><p>Brolly Rescue is looking for one in Leeds.</p>{DUTIES}"
    reading = one(page("<title>We're hiring: Call Center Agent</title>", body))
    assert told(reading, "title", "employer") == ["Call Center Agent", "Brolly Rescue"]


@pytest.mark.parametrize(
    "heading", ["10 skills every call center agent needs", "How to become a call center agent", "About Brolly Rescue"]
)
def test_pages_about_work_are_no_postings(heading: str) -> None:
    body = f"<h1>{heading}</h1><p>Good agents are patient. Communication skills are required in any team.</p>"
    with pytest.raises(UserError) as caught:
        read(page(f"<title>{heading}</title>", body))
    assert caught.value.code == "posting.no_job"


def test_many_other_jobs_under_an_advert_stay_out_of_it() -> None:
    others = "".join(f"<div><h3>Chat Agent {n}</h3><span>Other Firm</span></div>" for n in range(200))
    body = f"<main><h1>Call Center Agent</h1>{DUTIES}</main><section class='similar-jobs'>{others}</section>"
    assert "Chat Agent" not in one(page("<title>Call Center Agent - Brolly Rescue</title>", body)).text


def test_a_part_that_holds_the_advert_is_kept_whatever_it_is_called() -> None:
    body = f"<div class='modal' role='dialog'><h1>Call Center Agent</h1>{DUTIES}</div>"
    reading = one(page("<title>Call Center Agent at Brolly Rescue</title>", body))
    assert "- Log each umbrella in the register" in reading.text


def test_facts_that_only_style_keeps_apart_stand_on_lines_of_their_own() -> None:
    facts = "<p><span>Brolly Rescue</span><span>Leeds</span></p><p><b>Hours:</b><span>40 a week</span></p>"
    text = one(page("<title>Call Center Agent</title>", f"<h1>Call Center Agent</h1>{facts}{DUTIES}")).text
    assert "Brolly Rescue\nLeeds" in text
    assert "Hours: 40 a week" in text


SAMPLE_FACTS: dict[str, list[list[object]]] = {
    "pages/csr_meridian_ph.html": [["Customer Service Representative", "MERIDIAN REMOTE TEAMS", None]],
    "pages/jobscz_en.html": [["PHP Developer - s Kuráží, i Junior", "Bénéficielle, s.r.o.", "Plzeňský kraj"]],
    "pages/linkedin_job.html": [["Software Engineer", "Adaptavist", "Toronto, Ontario, Canada"]],
    "pages/remoteok_job.html": [["Software Engineer II", "Comscore", "Anywhere"]],
    "pages/stackoverflow_job.html": [["Solution Engineer (M/F/X)", "QUAJOO GmbH", "Leipzig, DE"]],
    "pages/synthetic_generic_resualign.html": [["高级后端工程师", "Acme Inc", "北京"]],
    "pages/wwr_job.html": [["DevOps Engineer, Kubernetes, AWS/GCP", "Bluelight Consulting", "Sacramento, CA"]],
    "pages/wwr_job_json_decode_error.html": [["Solidity Engineer", "ElevenYellow Pte Ltd", None]],
    "schemaorg/eg-0028_examples_microdata.html": [["Software Engineer", "ABC Company Inc.", "Kirkland, WA"]],
    "schemaorg/eg-0028_examples_rdfa.html": [["Software Engineer", "ABC Company Inc.", "Kirkland, WA"]],
    "schemaorg/eg-0251_issue-1698_json.html": [["Mobile App Developer", "ACME Software", None]],
    "schemaorg/eg-0283_issue-2384_json.html": [["electrician", None, None]],
    "snippets/graph_three_postings.html": [
        ["Machine Learning Engineer", "Acme Robotics", "London, GB"],
        ["Customer Success Lead", None, "UK"],
        ["General Application", None, None],
    ],
    "snippets/reed_uk_microdata_no_root.html": [["Software Engineer", "BJSS", "Leeds, West Yorkshire, GB"]],
}


@pytest.mark.parametrize("name", sorted(SAMPLE_FACTS))
def test_shared_samples(name: str) -> None:
    if not (SAMPLES / name).exists():
        pytest.skip("the shared samples are not here")
    readings = read_posting_file(SAMPLES / name, today=TODAY)
    assert [told(r, "title", "employer", "location") for r in readings] == SAMPLE_FACTS[name]

"""A saved page of 570 KB read by a program that has loaded nothing yet, and then again: seconds, first and median.

Argument: ``data`` for a page that carries its posting as JSON-LD, ``plain`` for one that only shows it. Most of such a
page is script, styles, menus and other jobs, as boards build them. ``hostile`` for pages and texts built to take long:
for each the seconds of a quarter of it and of the whole, which should be about four times as many.
"""

from __future__ import annotations

import contextlib
import json
import random
import statistics
import sys
import time

SIZE = 570_000  # characters
_ROUNDS = 9
_JOB = '<html><div itemscope itemtype="https://schema.org/JobPosting">'
#: What each begins with, and what is repeated in it.
HOSTILE = {
    "nested parts": ("<html><body>", '<div class="company job-title location">'),
    "nested properties": (_JOB, '<p itemprop="x">'),
    "nested items": (_JOB, '<p itemprop="address" itemscope>'),
    "scripts that never end": ("<html><body><h1>Agent</h1>", "<script>"),
    "comments never closed": ("<html><body>", "<!--"),
    "data with comment marks": ('<html><script type="application/ld+json">{"@type":"JobPosting","a":"x"', "/*"),
    "payments": ("Agent wanted. ", "you must pay send "),
    "chats": ("Agent wanted. ", "interview via text on "),
    "sums": ("Agent wanted. ", "$1 to "),
    "addresses": ("Agent wanted. ", "a@"),
    "years": ("Agent wanted. ", "2019 - "),
}
_HOSTILE_SIZE = {True: 2_000_000, False: 280_000}  # characters of a page, and of a text
_WORDS = (
    "answer calls from guests about lost umbrellas and log each of them in the register with care patience is asked"
    " for as is good knowledge of spreadsheets and a clear voice in the early hours of the day while colleagues rest"
).split()


def page(*, data: bool) -> str:
    """The page, always the same, with its data or without."""
    chance = random.Random(570)
    advert = _advert(chance)
    posting = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Call Center Agent",
        "description": advert,
        "datePosted": "2026-11-01",
        "hiringOrganization": {"@type": "Organization", "name": "Brolly Rescue"},
        "jobLocation": {"@type": "Place", "address": {"addressLocality": "Leeds", "addressCountry": "GB"}},
        "baseSalary": {"currency": "GBP", "value": {"minValue": 12.5, "maxValue": 14, "unitText": "HOUR"}},
    }
    head = "<title>Call Center Agent at Brolly Rescue - Jobs</title>"
    if data:
        head += f'<script type="application/ld+json">{json.dumps(posting)}</script>'
    menu = "".join(
        f'<li class="menu-item"><a href="/c/{n}"><span>{_words(chance, 3)}</span></a></li>' for n in range(600)
    )
    others = "".join(
        f'<div class="card"><div><h3 class="h"><a href="/j/{n}">{_words(chance, 3)} Agent</a></h3></div><div class="x">'
        f'<span class="y">{_words(chance, 2)}</span><span class="z">Leeds</span></div></div>'
        for n in range(700)
    )
    body = (
        f'<nav class="main-nav"><ul>{menu}</ul></nav><main><div class="job-header"><h1>Call Center Agent</h1><div'
        f' class="company-name">Brolly Rescue</div><div class="job-location">Leeds</div></div><div class="content">'
        f'{advert}</div></main><section class="similar-jobs"><h2>Similar jobs</h2>{others}</section><footer>Us</footer>'
    )
    rest = SIZE - len(head) - len(body) - 100
    state = json.dumps({"state": [{"id": n, "label": _words(chance, 12), "on": True} for n in range(rest // 180)]})
    styles = "".join(f".c{n}{{margin:{n}px;color:#{n:06x}}}" for n in range(rest // 120))
    filler = f"<script>window.__STATE__={state}</script><style>{styles}</style>"
    filler += f"<script>{'var a=1;' * max(0, (rest - len(filler)) // 8)}</script>"
    return f"<!doctype html><html><head>{head}{filler}</head><body>{body}</body></html>"


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(_WORDS, k=count)).capitalize()


def _advert(chance: random.Random) -> str:
    parts = []
    for heading in ("About us", "Responsibilities", "Requirements", "Nice to have", "Benefits"):
        items = "".join(f"<li>{_words(chance, 12)}</li>" for _ in range(12))
        parts.append(f"<h2>{heading}</h2><p>{_words(chance, 40)}.</p><ul>{items}</ul>")
    return "".join(parts)


def hostile() -> None:
    """Print how long each hostile text takes, a quarter of it and the whole."""
    from datetime import date

    from apptracker.adapters.interchange.postings import read_posting_bytes
    from apptracker.domain.errors import UserError

    for name, (head, unit) in HOSTILE.items():
        size = _HOSTILE_SIZE[head.startswith("<")]
        taken = []
        for share in (100, 4, 1):  # the first only warms up
            text = head + unit * (size // share // len(unit))
            start = time.process_time()
            with contextlib.suppress(UserError):
                read_posting_bytes(text.encode(), name, today=date(2026, 11, 22))
            taken.append(time.process_time() - start)
        print(f"{name:24}  {taken[1]:6.2f}  {taken[2]:6.2f}")


def main() -> None:
    if sys.argv[1] == "hostile":
        hostile()
        return
    html = page(data=sys.argv[1] == "data").encode()
    start = time.perf_counter()
    from datetime import date

    from apptracker.adapters.interchange.postings import read_posting_bytes

    times = []
    for _ in range(_ROUNDS + 1):
        (reading,) = read_posting_bytes(html, "page", today=date(2026, 11, 22))
        assert reading.fields["title"].value == "Call Center Agent"
        times.append(time.perf_counter() - start)
        start = time.perf_counter()
    print(times[0], statistics.median(times[1:]))


if __name__ == "__main__":
    main()

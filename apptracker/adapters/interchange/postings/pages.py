"""Web pages: the part that matters, and what their headings, names of parts and title lines say about the job."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, lru_cache
from urllib.parse import urlsplit

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from apptracker.adapters.interchange.postings.rendering import block_text, noise_in, one_line, text_sizes
from apptracker.adapters.interchange.postings.titlelines import TitleLine, is_site_name, read_title_lines
from apptracker.adapters.interchange.postings.trimming import without_prompts
from apptracker.adapters.interchange.postings.values import hides_name
from apptracker.domain.postings import FieldSource, FieldValue
from apptracker.guide.headings import section_of
from apptracker.tailoring.reading.places import whereabouts
from apptracker.tailoring.reading.titles import clean_title, names_a_job

_NAMING = frozenset(
    "class id data-testid data-test data-test-id data-automation data-automation-id data-at data-qa data-cy data-ui"
    " data-hook itemprop".split()
)
_ROLES = (
    (
        "",
        re.compile(
            r"similar|related|recommend|other-?jobs|more-?jobs|search-?(?:form|box|bar)|filter|breadcrumb|contact|author"
        ),
    ),
    (
        "employer",
        re.compile(
            r"(?:company|employer|advertiser|org|organi[sz]ation)-?name|hiring-organization"
            r"|job-company|comp-name|(?:^|\s)(?:company|employer|advertiser)(?:$|\s)|-company(?:$|\s)"
        ),
    ),
    (
        "title",
        re.compile(
            r"(?:job|jd|position|posting|vacancy|top-?card|app|role|offer|advert|ad|opening)-(?:[a-z]+-){0,4}?(?:title|headline)"
            r"|(?:job|position|posting|vacancy)-(?:header|name|heading)(?:$|\s)|(?:^|\s)posting-header"
        ),
    ),
    (
        "location",
        re.compile(
            r"(?:^|[\s-])(?:loc|job-?locations?|locations?)(?:$|[\s-])|top-?card-flavor-bullet"
            r"|(?:^|\s)(?:locality|work-?place|job-?place)(?:$|\s)"
        ),
    ),
)
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\s")
_NO_PLACE = re.compile(
    r"applicants?|\bago\b|employees|\bsearch\b|\bmap\b|followers|^(?:all|any) locations?$|\d{3} ?%", re.IGNORECASE
)
_LABEL = re.compile(
    r"^(?:(?:job |work |office )?locations?|company(?: name)?|employer|at|by|posted by)(?:\s*[:：]\s*|$)"
    r"|^at\s+(?=[A-Z])|^@\s*",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r"\s*(?:[(\[]?\d[.,]\d\s*(?:★.*|stars?.*|/ ?5.*|[)\]])?|\(?\d+ (?:reviews?|jobs?|open).*"
    r"|view (?:all|company|profile|more).*|follow\b.*|see all.*|more jobs.*|verified.*|\(opens in .*|all jobs.*)$",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"^(?:(?:we(?:['’]re| are) |now |urgently |currently )?(?:hiring|recruiting)|vacancy"
    r"|job(?: opening| vacancy| title)?|position|wanted|job offer|career opportunity)\s*(?:[:!–-]|for an?\b)\s*",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"\b(?:jobs|vacancies|openings|(?:open|all|our) (?:positions|roles)|search results)\b", re.IGNORECASE
)
_ARTICLE = re.compile(
    r"(?:\d+ |how |what |why |when |where |who |top |best |the \d|tips |guide |interview |.*\?$"
    r"|.*\b(?:needs?|explained|tips|examples|questions|template|resume|salary guide)$)",
    re.IGNORECASE,
)
_JOB_POST = re.compile(r"\s*[-–|]\s*job (?:post|posting|details|description)$", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3")
_MOST_CANDIDATES = 40
_MOST_NAME = 80  # characters
_MOST_AROUND = 700  # characters of text around the main part that are worth taking with it


class Page:
    """A page, parsed once. Limits keep the time it takes in line with its length."""

    def __init__(self, text: str) -> None:
        parser = lxml.html.HTMLParser(encoding="utf-8", remove_pis=True, remove_comments=True, huge_tree=True)
        data = text.replace("\0", "").encode("utf-8", errors="replace")
        try:
            root = lxml.html.document_fromstring(data, parser=parser)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
            root = lxml.html.document_fromstring("<html><body></body></html>")
        self.root: HtmlElement = root

    def url(self) -> str | None:
        """The page's own address, as it states it."""
        for tag, key, wanted, attribute in (
            ("link", "rel", "canonical", "href"),
            ("meta", "property", "og:url", "content"),
        ):
            for element in self.root.iter(tag):
                if (element.get(key) or "").lower() == wanted and (element.get(attribute) or "").startswith("http"):
                    return str(element.get(attribute)).strip()
        return None

    def url_beside(self, own: str | None) -> str | None:
        """The posting's address: its own unless that is only a site's first page, else the page's."""
        if own and urlsplit(own).path.strip("/"):
            return own
        return self.url() or own

    def is_about(self, title: str) -> bool:
        """Whether a job's title is the page's."""
        return bool(title) and self._titles.holds(title)

    def names(self, title: str) -> bool:
        """Whether the page's heading or its title lines name a job by this title."""
        return self.is_about(title) or (bool(title) and one_line(title).casefold() == self.heading.casefold())

    def visible(self, *tags: str) -> Iterator[HtmlElement]:
        """The visible elements with one of the tags, those around the advert left out."""
        hidden: set[HtmlElement] = set()
        for element in self._sizes:
            parent = element.getparent()
            if element in self._noise or parent in hidden:
                hidden.add(element)
            elif element.tag in tags:
                yield element

    def size(self, element: HtmlElement) -> int:
        """How many characters of visible text an element holds."""
        return self._sizes.get(element, 0)

    def meta(self, name: str) -> str:
        """What a meta element says."""
        return self._metas.get(name, "")

    @cached_property
    def _metas(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for element in self.root.iter("meta"):
            for name in (element.get("property"), element.get("name")):
                value = one_line(element.get("content") or element.get("value"))
                if name and value:
                    found.setdefault(name.lower(), value)
        return found

    @cached_property
    def _body(self) -> HtmlElement:
        body = self.root.find("body")
        return body if body is not None else self.root

    @cached_property
    def _sizes(self) -> dict[HtmlElement, int]:
        return text_sizes(self._body)

    @cached_property
    def _noise(self) -> frozenset[HtmlElement]:
        """What does not belong to the advert; never what the job's heading stands in."""
        noise = noise_in(self._body, self._sizes)
        if self._heading_element is None:
            return noise
        return noise - set(self._heading_element.iterancestors()) - {self._heading_element}

    @cached_property
    def _titles(self) -> TitleLine:
        line = one_line(self.root.findtext(".//title"))
        label = self.meta("twitter:label1").casefold()
        place = self.meta("twitter:data1") if label in ("location", "job location") else ""
        return read_title_lines(
            [line, self.meta("og:title"), self.meta("twitter:title")],
            self.meta("description") or self.meta("og:description"),
            site=self.meta("og:site_name"),
            url=self.url() or "",
            place=place,
        )

    def _candidates(self, role: str) -> Iterator[tuple[HtmlElement, str]]:
        """Short visible texts whose part of the page is named for a role."""
        for element in self._named.get(role, ())[:_MOST_CANDIDATES]:
            shown = [text for text in block_text(element, frozenset()).split("\n") if text]
            text = next((bare for text in shown if (bare := _LABEL.sub("", text.removeprefix("- ")))), "")
            if 1 < len(text) <= 2 * _MOST_NAME and (role == "title" or not self._is_in_noise(element)):
                yield element, text

    @cached_property
    def _named(self) -> dict[str, list[HtmlElement]]:
        """The small parts of the page that are named for a role."""
        found: dict[str, list[HtmlElement]] = defaultdict(list)
        for element, size in self._sizes.items():
            if 1 < size <= 3 * _MOST_NAME and (role := _role_of(element)):
                found[role].append(element)
        return found

    def _is_in_noise(self, element: HtmlElement) -> bool:
        return element in self._noise or any(parent in self._noise for parent in _near(element))

    @cached_property
    def _heading_element(self) -> HtmlElement | None:
        """The heading that names the job."""
        best: tuple[float, HtmlElement | None] = (0.5, None)
        named = [next(element.iter(*_HEADINGS), element) for element, _ in self._candidates("title")]
        seen = [(element, one_line(element.text_content()), 2.0) for element in named]
        for worth, tag in ((2.0, "h1"), (0.6, "h2"), (0.3, "h3")):
            found = [e for e in self._body.iter(tag) if 2 < self._sizes.get(e, 0) <= 2 * _MOST_NAME]
            seen += [(e, one_line(e.text_content()), worth) for e in found[: _MOST_CANDIDATES // 2]]
        for element, text, worth in seen:
            if not 2 < len(text) <= 2 * _MOST_NAME or (section_of(text) is not None and not names_a_job(text)):
                continue
            worth += 2.0 if names_a_job(text) else 0.0
            worth += 2.5 if self._titles.holds(text) else 0.0
            site = is_site_name(text) or text == self.meta("og:site_name")
            worth -= 5.0 if site or _LIST.search(text) else 0.0
            if any(parent.tag in ("nav", "footer", "aside") for parent in _near(element)):
                worth -= 3.0
            if worth > best[0]:
                best = (worth, element)
        return best[1]

    @cached_property
    def heading(self) -> str:
        """The words of the heading that names the job; '' when there is none."""
        element = self._heading_element
        words = one_line(element.text_content()) if element is not None else ""
        return _JOB_POST.sub("", _ANNOUNCED.sub("", words))

    @property
    def is_article(self) -> bool:
        """Whether the heading is that of a text about work rather than of a job."""
        return bool(_ARTICLE.match(self.heading))

    @property
    def is_about_one(self) -> bool:
        """Whether the page's own heading, not that of a part, names a job."""
        element = self._heading_element
        if element is None or _LIST.search(self.heading):
            return False
        return names_a_job(self.heading) and (element.tag == "h1" or self.is_about(self.heading))

    @cached_property
    def main_text(self) -> str:
        """The text of the part that holds the advert, with the page's heading first."""
        text = without_prompts(block_text(self._main_part, self._noise))
        words = self.heading
        return text if words.casefold() in " ".join(text[:400].split()).casefold() else f"{words}\n\n{text}"

    @cached_property
    def whole_text(self) -> str:
        """The main text with what stands about the job between it and the heading, and after it."""
        heading, part = self._heading_element, self._main_part
        if heading is None or part in set(heading.iterancestors()):
            return self.main_text
        above = set(part.iterancestors())
        common = next((parent for parent in heading.iterancestors() if parent in above), None)
        around = without_prompts(block_text(common, self._noise)) if common is not None else ""
        enough = len(around) <= 1.35 * len(self.main_text) + _MOST_AROUND
        return around if around and enough else self.main_text

    @cached_property
    def _main_part(self) -> HtmlElement:
        """The smallest part that holds most of the running text outside links, with the headings over it."""
        weights: dict[HtmlElement, int] = {}
        kept = [self._body]
        sizes, noise = self._sizes, self._noise
        for element in kept:
            kept.extend([child for child in element if child in sizes and child not in noise])
        for element in reversed(kept):
            weight = 0 if element.tag == "a" else len((element.text or "").strip())
            for child in element:
                weight += len((child.tail or "").strip()) + (weights.get(child, 0) if child.tag != "a" else 0)
            weights[element] = weight
        total = weights[self._body]
        current = self._body
        while True:
            heavy = max(current, key=lambda child: weights.get(child, 0), default=None)
            if (
                heavy is None
                or weights.get(heavy, 0) < max(0.75 * total, 1)
                or heavy.tag in ("p", "li", "ul", "span", "ol")
            ):
                return current
            if any(child.tag in ("h2", "h3", "h4", "h5", "h6") for child in heavy.itersiblings(preceding=True)):
                return current
            current = heavy

    def fields(self) -> dict[str, FieldValue]:
        """Title, employer and place as the page's headings, named parts and title line give them."""
        result: dict[str, FieldValue] = {}
        told = self._titles
        title = clean_title(self.heading) if self.heading else None
        if title:
            result["title"] = FieldValue(title, FieldSource.PAGE, names_a_job(title) or told.holds(self.heading))
        elif told.title:
            result["title"] = FieldValue(told.title, FieldSource.PAGE, told.title_sure)
        place = next((p for _, text in self._candidates("location") if (p := _place(text)) and p != self.heading), None)
        place = place or told.place or told.place_beside(self.heading)
        where = whereabouts(place)
        if where.place or place:
            result["location"] = FieldValue(where.place or place, FieldSource.PAGE, sure=True)
        if where.mode and place:
            result["work_mode"] = FieldValue(where.mode.value, FieldSource.PAGE, sure=True)
        employer, sure = self._employer(place)
        if employer:
            result["employer"] = FieldValue(employer, FieldSource.PAGE, sure)
            bare = re.sub(rf"\s+(?:at|[-–—|@])\s+{re.escape(employer)}$", "", title or "", flags=re.IGNORECASE)
            if bare and bare != title:
                result["title"] = replace(result["title"], value=bare)
        return result

    def _employer(self, place: str) -> tuple[str, bool]:
        """The employer, and whether the page leaves no doubt: who hires by the title line, else a part named for the
        employer, else what stands beside the job in the title line."""
        hirer, plain = self._titles.hirer(self.heading)
        named = [n for _, text in self._candidates("employer") if (n := _name(text)) and not hides_name(n)]
        inside = next((name for name in named if hirer and name.casefold() in hirer.casefold()), "")
        if inside:
            return inside, True
        if hirer and (plain or any(hirer.casefold() in name.casefold() for name in named)):
            return hirer, True
        beside, alone = self._titles.employer(self.heading, place)
        for name in named:
            if beside and beside.casefold() in name.casefold():
                return beside, True
            if name != place and not is_site_name(name) and not (self.heading and self.heading in name):
                return name, True
        return (hirer, False) if hirer else (beside, alone)


def _near(element: HtmlElement) -> Iterator[HtmlElement]:
    """An element's nearest ancestors."""
    for count, parent in enumerate(element.iterancestors()):
        if count >= 30:
            return
        yield parent


def _role_of(element: HtmlElement) -> str:
    names = " ".join([value for name, value in element.items() if name in _NAMING and value])
    return _role(names[:300]) if names else ""


@lru_cache(maxsize=8192)
def _role(names: str) -> str:
    """Which fact a part of a page is named for."""
    words = " ".join("-".join(_PARTS.findall(name)).lower() for name in names.split())
    return next((role for role, pattern in _ROLES if pattern.search(words)), "")


def _place(text: str) -> str:
    place = _TAILS.sub("", _LABEL.sub("", text)).strip(" ,;|·•-–")
    return place if 1 < len(place) <= _MOST_NAME and not _NO_PLACE.search(place) else ""


def _name(text: str) -> str:
    name = _TAILS.sub("", _LABEL.sub("", text)).strip(" ,;|·•-–")
    return name if 1 < len(name) <= _MOST_NAME and any(c.isalpha() for c in name) else ""

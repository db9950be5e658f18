"""Values of structured data as text: whatever shape they have, and nothing where they only fill a gap."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from apptracker.adapters.interchange.postings.rendering import block_text, one_line

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")
_BLOCK = re.compile(r"<(?:p|br|li|div|ul|ol|h\d|tr)\b", re.IGNORECASE)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2028\u2029\u2060\ufeff\u00ad\x00-\x08\x0e-\x1f\x7f]")
_EMPTY = frozenset(
    "- -- --- — – . .. ... … n/a n.a. n.a na null none nil nan undefined undef unknown unavailable unspecified tbd tba"
    " string text empty blank false true xxx todo [] {} () {{}} ? ??".split()
) | {
    "not specified",
    "not provided",
    "not available",
    "not applicable",
    "not disclosed",
    "not given",
    "to be announced",
    "to be determined",
    "to be confirmed",
    "[object object]",
    "lorem ipsum",
    "no value",
    "default",
}
#: What a template leaves where nothing was filled in: {{title}}, ${title}, <%= title %>, %TITLE%, $job->title.
_TEMPLATE = re.compile(
    r"\{\{.*\}\}|\$?\{[\w.\s|()\[\]'\"-]*\}|<%.*%>|<\?.*\?>|\[\[.*\]\]|%%?\w+%%?|__\w+__|\$\w+(?:->\w+|\.\w+|\[[^\]]*\])+|\{%.*%\}"
    r"|#\{.*\}|@\w+\.\w+|lorem ipsum\b.*",
    re.DOTALL | re.IGNORECASE,
)
_NO_EMPLOYER = re.compile(
    r"(?:(?:company|organi[sz]ation|employer|client|advertiser)(?: name)?|hiring ?organi[sz]ation|job ?posting"
    r"|(?:the )?(?:company |client |employer |name )?(?:is )?(?:confidential|anonymous|undisclosed|private|hidden"
    r"|withheld)(?: (?:company|employer|client|advertiser|listing|recruiter|organi[sz]ation))?|your company)",
    re.IGNORECASE,
)
_MOST = 20_000  # characters of one line
_MOST_RICH = 400_000


def each(value: Any) -> Iterator[Any]:
    """A value, or those of a list, lists in lists included."""
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            stack.extend(reversed(item))
        elif item is not None:
            yield item


def line(value: Any) -> str:
    """A plain line: the name of an object, without markup, '' for the ways of saying nothing."""
    for item in each(value):
        if isinstance(item, dict):
            item = next((item[key] for key in ("name", "value", "legalName") if item.get(key)), None)
            item = next(each(item), None)
        if isinstance(item, bool) or not isinstance(item, (str, int, float)):
            continue
        raw = str(item)[:_MOST]
        if _TEMPLATE.fullmatch(raw.strip()):
            continue
        text = _INVISIBLE.sub("", _TAG.sub(" ", html.unescape(html.unescape(raw))))
        text = one_line(" ".join(text.split()))
        if text.casefold() not in _EMPTY and not _TEMPLATE.fullmatch(text):
            return text
    return ""


def hides_name(name: str) -> bool:
    """Whether what stands for an employer's name says that it is not told: "Confidential", "Company name"."""
    return bool(_NO_EMPLOYER.fullmatch(name.strip()))


def lines(value: Any) -> list[str]:
    """The plain lines of a list, each once."""
    return list(dict.fromkeys(text for item in each(value) if (text := line(item))))


def rich(value: Any) -> str:
    """Text that may be HTML, escaped once or twice, as lines."""
    text = "\n\n".join(item for item in each(value) if isinstance(item, str))[:_MOST_RICH]
    if text.strip().casefold() in _EMPTY or _TEMPLATE.fullmatch(text.strip()[:_MOST]):
        return ""
    for _ in range(2):
        if not _TAG.search(text) and "&" in text:
            text = html.unescape(text)
    if "\n" not in text and text.count("\\n") > 1:
        text = text.replace("\\r", "").replace("\\n", "\n").replace("\\t", " ")
    if _TAG.search(text):
        import lxml.html

        if text.count("\n") > 3 and not _BLOCK.search(text):
            text = text.replace("\n", "<br>")
        parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
        data = f"<html><body><div>{text}</div></body></html>".replace("\0", "").encode("utf-8", errors="replace")
        return block_text(lxml.html.document_fromstring(data, parser=parser))
    text = _INVISIBLE.sub("", html.unescape(text).replace("\r\n", "\n").replace("\r", "\n"))
    return "\n".join(part.rstrip() for part in text.split("\n")).strip()

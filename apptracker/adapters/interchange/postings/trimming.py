"""A page's text without what only belongs to the page."""

from __future__ import annotations

import re

SHORT = 120  # words of a description that may have been cut
_OTHER_JOBS = re.compile(
    r"(?:(?:related|similar|recommended|suggested|featured|latest)"
    r" (?:jobs?|positions?|roles?|vacanc(?:y|ies)|openings?)\b"
    r"|(?:more|other) (?:jobs?|open (?:positions?|roles?)|vacancies|openings?)(?: (?:at|from|like|in|by)\b.*)?$"
    r"|people (?:also viewed|who viewed)|you (?:may|might) (?:also )?(?:like|be interested)|jobs you (?:may|might)"
    r"|(?:ähnliche|weitere) (?:jobs|stellen)|podobné (?:nabídky|pozice)|get (?:job alerts|similar jobs)|job alerts?$)",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"(?:easy |quick |1-click )?apply(?: now| here| online| today| for (?:this|the) (?:job|position|role))?"
    r"|(?:save|share|print|report|bookmark|e-?mail)(?: this)?(?: (?:job|position|role|posting|ad|vacancy))?"
    r"|(?:sign|log) ?in(?: to .*)?|(?:sign up|register|join)(?: now| free)?|create (?:an? )?(?:job )?(?:alert|account)"
    r"|(?:view|see|show|read|load) (?:more|less|all|all jobs|website|company profile|profile|map|original|full job.*)"
    r"|back(?: to .*)?|copy link|follow(?: company)?|close|menu|home|next|previous|cancel|submit|skip to .*"
    r"|\d+ applicants?|no longer accepting applications|jobs posted: \d+|posted (?:\d+ .{0,20}ago|today|yesterday)"
    r"|(?:promoted|sponsored|new|featured|saved|facebook|twitter|linkedin|whatsapp|x)",
    re.IGNORECASE,
)


def without_prompts(text: str) -> str:
    """A page's text without what only works on the page ("Apply now"), and without the other jobs under it."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if number > 0.4 * len(lines) and len(line) < 80 and _OTHER_JOBS.match(line.removeprefix("- ")):
            lines = lines[:number]
            break
    kept = [
        line for line in lines if len(line) > 60 or not _PROMPT.fullmatch(line.removeprefix("- ").strip(" .:→›>»×"))
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def continues(short: str, long: str) -> bool:
    """Whether the page goes on where the description in its data breaks off."""
    words = short.split()
    if len(words) >= SHORT or len(long.split()) < 1.5 * len(words) + 60:
        return False
    tail = " ".join(words[-8:])
    return tail.casefold() in " ".join(long.split()).casefold()

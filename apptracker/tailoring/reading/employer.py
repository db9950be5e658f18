"""What the posting says about the employer that a letter can take up: what it does, for whom, how long, how well."""

from __future__ import annotations

import re
from collections.abc import Mapping

from apptracker.domain.postings import FieldValue
from apptracker.guide.headings import Section
from apptracker.tailoring.reading.outline import Line
from apptracker.tailoring.reading.sentences import sentences

_CONCRETE = re.compile(
    r"\b(?:founded|established|since (?:19|20)\d\d|began|started|family[- ]owned|not-for-profit|non-?profit"
    r"|headquartered|based in|\d+ (?:employees|stores|locations|countries|years|members|branches|offices)"
    r"|\d[\d,]*\+?[- ](?:employee|member|year)"
    r"|provid(?:es?|er|ing)|offers? (?:high|a |an |the |customers|clients|businesses|financial|services"
    r"|products)|speciali[sz]|serves?|serving|manufactur\w+|leading|largest|fastest|award|recogni[sz]ed|best"
    r" (?:companies|places|credit)|top workplace|named|ranked"
    r"|mission|vision|values?|committed to (?:our |providing |helping |the |serving|delivering)|dedicated to"
    r"|passionate about|changing how|helps?|enabl(?:es?|ing)|empower\w*|sustain\w*|community|communities"
    r"|platform|industry|global|worldwide|international|member of|part of)\b",
    re.IGNORECASE,
)
_SOLID = re.compile(
    r"\b(?:founded|established|began|since (?:19|20)\d\d|mission|provider|recogni[sz]ed|award\w*|largest"
    r"|leading|fastest|serving|serves|dedicated|family owned|credit union|not-for-profit|members|customers"
    r"|platform|company that|industry|driven by)\b",
    re.IGNORECASE,
)
_NOT_EMPLOYER = re.compile(
    r"\b(?:you will|you'll|your (?:resume|application)|must|candidate|applicant|401|PTO|paid time"
    r"|(?:health|life) insurance"
    r"|dental|benefits?\b|bonus|salary|compensation|equal opportunity|regardless|without regard|apply|resume"
    r"|responsib|this (?:role|position)|reports? to|requirements?"
    r"|job description|personal information|collects?|notice|privacy|sexual|disabilit|veteran|hire|hiring"
    r"|looking for|seeking|in search of|looking to)\b",
    re.IGNORECASE,
)
_MOST = 8


def about_employer(read: str, lines: list[Line], fields: Mapping[str, FieldValue]) -> list[tuple[int, int]]:
    """Places in the view of sentences that say something concrete about the employer, the most telling first."""
    named = fields.get("employer")
    name = str(named.value) if named else ""
    short = name.split(",")[0].strip()
    scored: list[tuple[float, int, int, int]] = []
    seen: set[str] = set()
    for line in lines:
        if (
            line.opens
            or line.bullet
            or line.section
            in (Section.LEGAL, Section.REQUIREMENTS, Section.PREFERRED, Section.DUTIES, Section.FACTS, Section.APPLY)
        ):
            continue
        for start, end in sentences(read, line.start, line.end):
            text = read[start:end]
            key = " ".join(text.casefold().split())
            count = len(text.split())
            if key in seen or not 6 <= count <= 55 or _NOT_EMPLOYER.search(text) or "?" in text:
                continue
            speaks = bool(re.search(r"\b(?:we|our|us)\b", text, re.IGNORECASE)) or (bool(short) and short in text)
            concrete = len({m.group().casefold() for m in _CONCRETE.finditer(text)})
            if not speaks or not concrete:
                continue
            seen.add(key)
            score = (
                concrete
                + 1.5 * len(_SOLID.findall(text))
                + (2 if short and short in text else 0)
                + (1 if line.section is Section.EMPLOYER else 0)
            )
            score -= 1.5 if line.section is Section.BENEFITS else 0
            score += 1 if count <= 35 else 0
            scored.append((-score, start, start, end))
    scored.sort()
    return [(start, end) for _, _, start, end in scored[:_MOST]]

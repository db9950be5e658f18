"""English: a line of a résumé in the letters of a sentence: small, but for names. Pure."""

from __future__ import annotations

import re

from apptracker.tailoring.language.english_verbs import forms
from apptracker.tailoring.language.english_words import lower_first

#: Names that a line may begin with: of languages and of what everybody works with.
_NAMES = frozenset(
    """
    Windows Android Linux Apple Google Microsoft Excel Outlook Zendesk Salesforce Facebook Instagram Amazon Cisco
    Oracle Intercom Shopify QuickBooks Citrix Avaya Genesys Slack Teams Jira Azure Workday Epic Opera Spanish
    English French German Italian Portuguese Chinese Mandarin Cantonese Japanese Korean Vietnamese Arabic Russian
    Polish Hindi Tagalog American British European Mexican Christmas Easter Thanksgiving Medicare Medicaid Airbnb
    Uber
    """.split()
)

#: Words that résumés write large for show ("Visual Merchandising and Window Displays") and that are no names.
_PLAIN = frozenset(
    """
    account accounts administrative after agent agents all an and annual appointment appointments as assistance
    assistant associate associates at before bilingual billing branch business by calendar call calls cash cashier
    center chat check checks claim claims client clients clinic closing committee communication company complaint
    complaints computer concerns conflict contract corporate cross-functional customer customer's customers daily
    data database day day-to-day days deadlines deposits desk different digital display displays documentation
    door-to-door drawer drawers driver during email emails employee employees end end-of-day entry equipment
    escalation evening event events executive existing expense face-to-face fast-paced financial floor follow-up
    follow-ups food for forms fraud from front general goal goals guest guests guidelines handle hardware health
    help high high-volume hour hours in in-store inbound incident insurance into inventory invoice invoices issue
    issues items junior key leads level loan loans local logistics long-term loss mail main management manager
    meeting meetings member members mentor merchandise merchandising money month month-end monthly morning multiple
    national net network new of off on online opening or order orders our out outbound over over-the-phone overnight
    past-due patient patients payment payments payroll per personal phone phones point point-of-sale policies policy
    pos-system potential prescription prevention pricing primary printer problem problems procedure procedures
    product products project projects promoter promotional property purchase quality quarterly questions quota
    receipts receivable reception record records refund refunds regional register registers related relations report
    reports representative representatives reservations resolution restaurant retail return returns room rooms
    safety sales satisfaction schedule schedules score scores seasonal security senior service services shelves
    shift shipping short-term site social software specialist staff stock store strategy student students supervisor
    supplies support system systems team team's technical technician technicians telephone than the their through
    ticket tickets time to tool tools training transaction transactions travel under up upselling user users using
    various vendor vendors verbal via visual volume volunteer volunteers walk-in walk-ins warehouse warranty web
    website week weekend weekly while window wire with work year year-end
    """.split()
)

#: Words that are names as often, beside others written large: "Best Buy", "Target", "Microsoft Office".
_MAYBE_NAMES = frozenset(
    """
    access american apple best buy chase delta depot discover dollar excel express gap general home mobile notion
    office outlook shell slack sprint square staples stripe subway target teams united visa windows wise word zoom
    """.split()
)

_ENDING = re.compile(r"(?:tion|tions|sion|ment|ments|ance|ence|ing|ings|ity|ness|ship)$")


def small_start(text: str) -> str:
    """The text with a small letter at its start, unless it begins with a name ("Windows updates")."""
    first, _, rest = text.partition(" ")
    second = rest.partition(" ")[0]
    named = second[:1].isupper() and second[1:].islower()
    numbered = bool(re.match(r"\d", second))
    return text if first in _NAMES or named or numbered else lower_first(text)


_HONOR = re.compile(
    r"(?:(?!Named|Voted|Awarded|Won|Was)[A-Z][\w-]+ ){0,2}(?!Named|Voted)[A-Z]\w+ of the "
    r"(?:Month|Year|Quarter|Week|Season)\b"
)


def sentence_case(text: str) -> str:
    """A line with all its words written large as a sentence has them; any other line as it is."""
    words = re.findall(r"[A-Za-z][\w'’-]*", text)
    long = [word for word in words if len(word) > 3]
    if len(words) < 2 or not long or not all(word[0].isupper() for word in long):
        return text

    def small(match: re.Match[str]) -> str:
        word = match.group()
        low = word.lower()
        shown = word[1:].islower() or "-" in word
        plain = low in _PLAIN or low in forms() or bool(_ENDING.search(low))
        return low if shown and plain and low not in _MAYBE_NAMES and word not in _NAMES else word

    out = re.sub(r"[A-Za-z][\w'’-]*", small, text)
    for honor in _HONOR.finditer(text):
        out = out[: honor.start()] + honor.group() + out[honor.end() :]
    return out[:1].upper() + out[1:]

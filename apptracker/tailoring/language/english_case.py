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
    account accounts administrative agent agents and appointment appointments assistance associate associates
    billing branch business calendar call calls cash cashier center chat check checks claim claims client clients
    clinic closing communication company complaint complaints computer concerns conflict contract corporate customer
    customers daily data database deposits desk digital display displays documentation driver email emails employee
    employees end entry equipment event events executive expense financial floor follow-up follow-ups food for forms
    fraud front general guest guests handle hardware health help high hour hours in in-store inbound incident
    insurance inventory invoice invoices issue issues items leads level loan loans local logistics loss mail
    management manager meeting meetings member members merchandise monthly money net network new of office online
    opening order orders outbound over-the-phone past-due patient patients payment payments payroll personal phone
    phones policy policies pos-system prescription prevention pricing printer problem problems product products
    project projects promoter property purchase quality questions quota receivable receipts reception record records
    refund refunds related relations report reports reservations resolution restaurant retail return returns safety
    sales satisfaction schedule schedules score scores security service services shift shipping site social software
    staff stock store strategy student students supplies support system systems team technical telephone ticket
    tickets time tool tools to training transaction transactions travel upselling user users vendor vendors verbal
    visual volume volunteer volunteers walk-in walk-ins warehouse warranty web website weekly window windows wire
    with work year
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
        return low if shown and plain and (word not in _NAMES or low in _PLAIN) else word

    out = re.sub(r"[A-Za-z][\w'’-]*", small, text)
    return out[:1].upper() + out[1:]

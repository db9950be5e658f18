"""What comes first of what is to be done on one day. Ours: an interview and an offer do not wait, a closing date hardly
does, a thank-you goes stale in a day or two, and asking once more loses nothing by an hour."""

from __future__ import annotations

#: Importance by follow-up rule: the smaller, the sooner.
BY_RULE = {
    "interview-tomorrow": 0,
    "prepare-interview": 0,
    "closing-date": 2,
    "thank-you": 3,
    "next-steps": 4,
    "confirm-receipt": 6,
    "chase-quiet": 7,
    "gone-quiet": 7,
}
OFFER, BY_HAND, OTHER_RULE = 1, 5, 6
#: What the rules for offers have in their names.
OF_OFFERS = "offer"


def importance(rule: str | None) -> int:
    """How important a reminder is by what made it: a rule, or None for the person. What belongs to an application with
    an offer is as important as an offer's own (:data:`OFFER`), which whoever knows its stage has to see to."""
    if rule is None:
        return BY_HAND
    return OFFER if OF_OFFERS in rule else BY_RULE.get(rule, OTHER_RULE)

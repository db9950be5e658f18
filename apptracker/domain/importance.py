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


def importance(rule: str | None, *, at_offer: bool = False) -> int:
    """How important a reminder is. ``rule``: what made it, None for the person; ``at_offer``: whether its application
    has an offer."""
    if at_offer or (rule is not None and OF_OFFERS in rule):
        return OFFER
    return BY_HAND if rule is None else BY_RULE.get(rule, OTHER_RULE)

"""Which texts there are, and which of them fit an application now. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from apptracker.domain.stages import StageKind
from apptracker.domain.texts import TextChannel, TextKind

S = StageKind
_WAITING = (S.APPLIED, S.SCREENING, S.INTERVIEWING)

#: The follow-ups that a reminder may ask for come first; among the rest, what ends an application comes last.
KINDS = (
    TextKind(
        "thank-you",
        "Thank-you after the interview",
        "Within a day of the interview. Name one thing you talked about; a few lines are enough.",
        (S.SCREENING, S.INTERVIEWING, S.OFFER),
        held=True,
        within=10,
        rule="thank-you",
        ours="The whole text: the guides do not speak of thanking.",
    ),
    TextKind(
        "next-steps",
        "Ask about next steps",
        "When the day they named for their decision has passed, or a week after the interview.",
        (S.SCREENING, S.INTERVIEWING),
        held=True,
        rule="next-steps",
        source=("follow-up-after-interview", "follow-up-script-next-steps"),
    ),
    TextKind(
        "accept-interview",
        "Confirm the interview",
        "The day they invite you. Repeat day and time, and ask what to bring and whom to ask for.",
        _WAITING,
        planned=True,
        ours="The whole text.",
    ),
    TextKind(
        "move-interview",
        "Move the interview",
        "As soon as you know. Say that you are still interested, and offer two other days; on the day itself, call.",
        _WAITING,
        planned=True,
        ours="The whole text.",
    ),
    TextKind(
        "accept-offer",
        "Accept the offer",
        "Once you have the offer in writing and are sure. Repeat what was agreed, so that both sides mean the same.",
        (S.OFFER, S.ACCEPTED),
        leads_to=S.ACCEPTED,
        ours="The whole text.",
    ),
    TextKind(
        "more-time",
        "Ask for time to decide",
        "When another answer is still out or you want to think. Name a day, and keep it.",
        (S.OFFER,),
        ours="The whole text.",
    ),
    TextKind(
        "decline-offer",
        "Decline the offer",
        "As soon as you know, so that they can ask somebody else. No reason is owed.",
        (S.OFFER, S.DECLINED),
        leads_to=S.DECLINED,
        ours="The whole text.",
    ),
    TextKind(
        "offer-by-phone",
        "When they offer by phone",
        "Read it before the phone rings. Thank them, write down what they say, and answer once it is in writing.",
        (S.SCREENING, S.INTERVIEWING, S.OFFER),
        channel=TextChannel.CALL,
        ours="The whole card.",
    ),
    TextKind(
        "ask-feedback",
        "Ask for feedback after a no",
        "Within a few days of their answer. One question, and no argument.",
        (S.REJECTED,),
        rule="ask-feedback",
        source=("follow-up-ask-for-feedback",),
    ),
    TextKind(
        "confirm-receipt",
        "Check that it arrived",
        "A week after you applied, once.",
        (S.APPLIED,),
        quiet=3,
        rule="confirm-receipt",
        source=("follow-up-confirm-receipt", "follow-up-script-receipt", "follow-up-respect-no-calls"),
    ),
    TextKind(
        "chase-quiet",
        "Ask once more",
        "Three weeks after you applied without a word. After it, let it rest.",
        (S.APPLIED, S.SCREENING, S.NO_RESPONSE),
        quiet=14,
        rule="chase-quiet",
        source=("follow-up-reads-as-keen",),
        ours="The whole text.",
    ),
    TextKind(
        "resume",
        "Résumé lines for this job",
        "Before you apply. The résumé is adjusted with the letter.",
        (S.SAVED, S.APPLIED),
        channel=TextChannel.PAPER,
        source=("resume-tailor-each-time", "resume-quantified-bullets", "resume-build-from-unrelated-work"),
    ),
    TextKind(
        "form",
        "Answers to their form",
        "When they ask questions beside the letter. What you answer is kept with what you send.",
        (S.SAVED, *_WAITING),
        channel=TextChannel.FORM,
        source=("letter-pick-three-moments",),
    ),
    TextKind(
        "ask-reference",
        "Ask for a reference",
        "Before you name them, so that a call finds them ready.",
        (S.SAVED, *_WAITING, S.OFFER),
        ours="Asking first, and telling them what they may be asked about.",
    ),
    TextKind(
        "withdraw",
        "Withdraw the application",
        "When you no longer want the job. It keeps the door open for later.",
        (*_WAITING, S.WITHDRAWN),
        leads_to=S.WITHDRAWN,
        ours="The whole text.",
    ),
)
BY_ID = {kind.id: kind for kind in KINDS}
_LEADING = 4  # days after an interview in which thanks come before everything else


#: Stages that an application may still be in after an interview, for want of being moved.
_NOT_MOVED = (S.SAVED, S.APPLIED)


@dataclass(frozen=True, slots=True)
class Situation:
    """Where an application stands. ``held``: days since the last interview that took place, or None; ``quiet``: days
    since anything was heard or sent; ``planned``: an interview is still to come."""

    stage: StageKind
    held: int | None = None
    quiet: int = 0
    planned: bool = False


def fits(kind: TextKind, now: Situation) -> bool:
    held = now.held is not None
    if kind.id == "confirm-receipt" and held:
        return False  # who invited you has it
    stages = (*kind.stages, *_NOT_MOVED) if kind.held and held else kind.stages
    if now.stage not in stages or now.quiet < kind.quiet or (kind.planned and not now.planned):
        return False
    if not kind.held:
        return True
    return now.held is not None and (kind.within is None or now.held <= kind.within)


def fitting(now: Situation) -> tuple[TextKind, ...]:
    """The kinds to write that fit, what is most likely wanted first."""
    found = (kind for kind in KINDS if kind.channel is not TextChannel.CALL and fits(kind, now))
    return tuple(sorted(found, key=lambda kind: _place(kind, now)))


def calls(stage: StageKind) -> tuple[TextKind, ...]:
    """What is only ever said on the phone, as it fits at a stage."""
    return tuple(kind for kind in KINDS if kind.channel is TextChannel.CALL and stage in kind.stages)


def _place(kind: TextKind, now: Situation) -> tuple[bool, int, bool]:
    """Lower comes first: what the stage itself calls for, then the order of the catalog."""
    called_for = now.stage.is_ending or now.stage is StageKind.OFFER
    late = kind.id == "thank-you" and now.held is not None and now.held > _LEADING
    order = KINDS.index(BY_ID["next-steps"] if late else kind)  # by then to ask is of more use
    return called_for and kind.stages[0] is not now.stage, order, late

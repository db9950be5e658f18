"""What articles say about interviews and follow-ups: questions, formats, tips, research, and rules."""

from __future__ import annotations

from string import Formatter

from apptracker.domain.prep import AnswerFrom
from apptracker.domain.rule_words import when_words
from apptracker.domain.rules import FollowUpRule
from apptracker.guide.adverts import shown_by
from apptracker.guide.interviews import (
    ALWAYS,
    AskWhen,
    FormatGuide,
    Question,
    QuestionToAsk,
    ResearchPrompt,
    Tip,
    interview_guide,
)
from apptracker.guide.pages import Page, Writer, brief, part, told

_ANSWERS = {
    AnswerFrom.STORY: "Answer with a story",
    AnswerFrom.FIT: "Answer with what fits the posting",
    AnswerFrom.FACTS: "Answer with facts",
    AnswerFrom.RESEARCH: "Answer with what you found out",
    AnswerFrom.PLAN: "Answer with a plan",
}
#: Skills at the heart of a question, the first of those by which its stories are found: it is found by their words.
HEART = 2
_SOMEONE = {"employer": "the employer", "title": "the job", "format": "interview", "reader": "your reader"}


def _question(question: Question) -> Page:
    tells = question.answer in (AnswerFrom.STORY, AnswerFrom.FIT)
    parts = told(
        part("What they test", question.tests),
        part("How to build an answer", question.build),
        part("A trap to avoid", question.trap),
    )
    words = shown_by(question.skills[:HEART])
    return Page(brief(question.tests), parts, _ANSWERS[question.answer], words, story=question.text if tells else "")


def _ask(question: QuestionToAsk) -> Page:
    late = question.when is AskWhen.OFFER
    parts = told(part("Why ask it", question.why), part("When", "Once there is an offer." if late else ""))
    return Page(brief(question.why), parts, "Once there is an offer" if late else "")


def _research(prompt: ResearchPrompt) -> Page:
    return Page(brief(prompt.hint), told(part("Where to begin", prompt.hint)))


def _format(format_: FormatGuide) -> Page:
    parts = told(
        part("", format_.expect),
        part("Arrange beforehand", points=format_.logistics),
        part("Practice", points=[tip.text for tip in interview_guide().tips if format_.id in tip.formats]),
        part("In the last minutes", points=format_.last_minute),
    )
    return Page(brief(format_.expect), parts, "Format")


def _tips(tips: tuple[Tip, ...]) -> Page:
    general = sorted((tip for tip in tips if ALWAYS in tip.contexts), key=lambda tip: -tip.weight)
    parts = told(
        part("Whatever the job", points=[tip.text for tip in general]),
        part("Where the job calls for it", points=[tip.text for tip in tips if tip not in general]),
    )
    source = dict.fromkeys(row for tip in tips for row in tip.source)
    return Page("What to practice, and how to come across.", parts, source=tuple(source))


def _rule(rule: FollowUpRule) -> Page:
    when = when_words(rule)
    asked = [f"{_named(rule.text)}.", f"Where a call is not wanted: {_lowered(_named(rule.message_text))}."]
    off = "" if rule.enabled else "This reminder is not made by itself."
    parts = told(
        part("", rule.why),
        part("When", f"{when}."),
        part("What you are reminded of", "\n\n".join(asked[: 1 + bool(rule.message_text)])),
        part("Switched off", off),
    )
    return Page(f"{when}. {brief(rule.why)}", parts, "Reminder")


def _named(text: str) -> str:
    """A reminder's words for any application."""
    held = [(said, _SOMEONE[name] if name else "") for said, name, _, _ in Formatter().parse(text)]
    return "".join(said + name for said, name in held)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


WRITERS: dict[str, Writer] = {
    "question": Writer(lambda question: str(question.text), _question),
    "ask": Writer(lambda question: str(question.text), _ask),
    "research": Writer(lambda prompt: str(prompt.ask), _research),
    "format": Writer(lambda format_: str(format_.name), _format),
    "tip": Writer(lambda _: "Tips for any interview", _tips),
    "rule": Writer(lambda rule: str(rule.label), _rule),
}

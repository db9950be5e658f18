"""The fit check: from answers to statements to roles worth a look, with reasons in words. Pure.

The statements come from what the career guides say of who thrives and of pros and cons; how they are weighed is ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import sqrt

from apptracker.domain.fit import Answer, Fit, RoleFit
from apptracker.guide.entries import Role, Statement
from apptracker.guide.library import ALL

SUGGESTED = 3


def suggest(statements: Iterable[Statement], roles: Iterable[Role], answers: Mapping[str, Answer]) -> Fit:
    """Roles in the light of the answers. A yes speaks for the roles a statement leads towards, a no against those it
    warns of; partly counts for half of either. What is emerging is left out: there are too few such jobs yet.

    :param answers: by the id of the statement; what is missing was not answered.
    """
    asked = [s for s in statements if s.towards or s.against]
    answered = {s.id: answers[s.id] for s in asked if s.id in answers}
    fits = [(_weight(role.id, asked, answered), _fit(role, asked, answered)) for role in roles if not role.emerging]
    spoken = sorted((each for each in fits if each[1].reasons or each[1].doubts), key=lambda each: -each[0])
    good = [fit for weight, fit in spoken if weight > 0 and fit.reasons][:SUGGESTED]
    return Fit(
        answered=len(answered),
        asked=len(asked),
        suggested=tuple(good),
        others=tuple(fit for _, fit in spoken if fit not in good),
        work_reasons=_said(ALL, asked, answered, good=True),
        work_doubts=_said(ALL, asked, answered, good=False),
    )


def _fit(role: Role, asked: list[Statement], answered: Mapping[str, Answer]) -> RoleFit:
    concerned = [s for s in asked if role.id in s.towards or role.id in s.against]
    return RoleFit(
        role=role.id,
        name=role.name,
        reasons=_said(role.id, asked, answered, good=True),
        doubts=_said(role.id, asked, answered, good=False),
        answered=sum(s.id in answered for s in concerned),
        asked=len(concerned),
    )


def _weight(role: str, asked: list[Statement], answered: Mapping[str, Answer]) -> float:
    """The sum of what speaks for and against, by the root of how many statements could: a role that many statements
    name is not ahead for that alone."""
    total, could = 0.0, 0
    for statement in asked:
        answer = answered.get(statement.id)
        for named, speaks in ((statement.towards, Answer.YES), (statement.against, Answer.NO)):
            if role in named:
                could += 1
                if answer is speaks:
                    total += int(speaks)
                elif answer is Answer.PARTLY:
                    total += int(speaks) / 2 if speaks is Answer.YES else -0.25
    return total / sqrt(could) if could else 0.0


def _said(role: str, asked: list[Statement], answered: Mapping[str, Answer], *, good: bool) -> tuple[str, ...]:
    if good:
        return tuple(s.why for s in asked if role in s.towards and answered.get(s.id) is Answer.YES and s.why)
    return tuple(s.but for s in asked if role in s.against and answered.get(s.id) is Answer.NO and s.but)

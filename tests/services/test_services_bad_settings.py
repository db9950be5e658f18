"""Settings of the guide that another version wrote, or a hand: what cannot be understood is passed over."""

from __future__ import annotations

import pytest
from services_helpers import add

from apptracker.domain.fit import Answer
from apptracker.domain.moments import PUT_AWAY
from apptracker.services import aims, fit, moments, search_plan, welcome
from apptracker.store import Database

ODD = [None, 7, "words", [], [None, 1, ["deep"]], {"sources": [1, ["deep"]], "own": [{"name": 1}, 2], "where": 4}]


@pytest.mark.parametrize("odd", ODD)
def test_nothing_of_the_guide_stumbles_over_an_odd_setting(db: Database, odd: object) -> None:
    one, first = add(db), fit.statements()[0].id
    keys = (search_plan.SETTING, "moments_today", f"{PUT_AWAY}{one.id}", welcome.ROLES)
    with db.change("Odd") as uow:
        for key in keys:
            uow.put_setting(key, odd)
        uow.put_setting(fit.ANSWERS, {first: odd})
    assert not search_plan.plan(db).begun
    assert fit.answers(db) == {}
    assert moments.for_application(db, one.id)
    moments.for_today(db)
    aims.own_roles(db)
    search_plan.begin(db)
    assert search_plan.plan(db).begun
    fit.answer(db, first, Answer.YES)
    assert fit.answers(db) == {first: Answer.YES}

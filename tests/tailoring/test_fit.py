"""From answers to roles worth a look."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.fit import Answer
from apptracker.guide.entries import Role, Statement
from apptracker.guide.library import all_of
from apptracker.tailoring.fit import SUGGESTED, suggest


def role(id_: str, *, emerging: bool = False) -> Role:
    text = ("x",)
    return Role(
        id=id_,
        name=id_.capitalize(),
        family="Any",
        summary="",
        duties=text,
        like="",
        thrives="",
        hard="",
        skills=text,
        emerging=emerging,
    )


PUZZLES = Statement(
    id="puzzles", text="I like puzzles.", towards=("tech",), why="All puzzles.", against=("tech",), but="Puzzles."
)
REFUSALS = Statement(id="refusals", text="A no leaves me cold.", against=("sales",), but="Many refusals.")
PEOPLE = Statement(id="people", text="I like people.", towards=("all", "sales"), why="People all day.")
HEALTH = Statement(id="new", text="I like new things.", towards=("future",), why="It is new.")
STATEMENTS = (PUZZLES, REFUSALS, PEOPLE, HEALTH)
ROLES = (role("tech"), role("sales"), role("future", emerging=True))


def test_a_yes_speaks_for_and_a_no_against_with_the_reason_in_words() -> None:
    fit = suggest(STATEMENTS, ROLES, {"puzzles": Answer.YES, "refusals": Answer.NO})
    assert [(each.role, each.reasons) for each in fit.suggested] == [("tech", ("All puzzles.",))]
    assert [(each.role, each.doubts) for each in fit.others] == [("sales", ("Many refusals.",))]
    assert (fit.answered, fit.asked) == (2, 4)


def test_what_concerns_all_work_stands_apart() -> None:
    fit = suggest(STATEMENTS, ROLES, {"people": Answer.YES})
    assert fit.work_reasons == ("People all day.",)
    assert [each.role for each in fit.suggested] == ["sales"]


def test_nothing_answered_suggests_nothing() -> None:
    fit = suggest(STATEMENTS, ROLES, {})
    assert (fit.suggested, fit.others, fit.enough) == ((), (), False)


def test_emerging_roles_are_not_suggested() -> None:
    assert suggest(STATEMENTS, ROLES, {"new": Answer.YES}).suggested == ()


def test_partly_suggests_nothing_by_itself() -> None:
    assert suggest(STATEMENTS, ROLES, {"puzzles": Answer.PARTLY}).suggested == ()


@given(st.dictionaries(st.sampled_from([s.id for s in all_of(Statement).values()]), st.sampled_from([*Answer])))
def test_any_answers_to_the_guide_s_statements(answers: dict[str, Answer]) -> None:
    fit = suggest(all_of(Statement).values(), all_of(Role).values(), answers)
    assert len(fit.suggested) <= SUGGESTED
    assert all(each.reasons for each in fit.suggested)
    assert not {each.role for each in fit.suggested} & {each.role for each in fit.others}
    assert all(each.answered <= each.asked for each in (*fit.suggested, *fit.others))


def test_every_standing_role_can_be_suggested() -> None:
    statements, roles = tuple(all_of(Statement).values()), tuple(all_of(Role).values())
    for wanted in (each for each in roles if not each.emerging):
        answers = {s.id: Answer.YES if wanted.id in s.towards else Answer.NO for s in statements if s.towards}
        answers |= {s.id: Answer.YES for s in statements if wanted.id in s.against}
        assert wanted.id in {each.role for each in suggest(statements, roles, answers).suggested}, wanted.id

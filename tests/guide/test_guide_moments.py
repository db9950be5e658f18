"""What the guide says at the right moment: the file holds together, and no subject is left without a place to act."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from apptracker.domain.applications import WorkMode
from apptracker.domain.moments import Place
from apptracker.domain.stages import StageKind
from apptracker.guide import checking, library, loading, moments
from apptracker.guide.articles import articles
from apptracker.guide.entries import Act, Advice, Use
from apptracker.guide.lexicon import lexicon
from apptracker.guide.loading import GuideFileError
from apptracker.guide.moments import LONGEST, Moment
from apptracker.guide.pointing import by_rows, by_term

_FIGURES = re.compile(r"\d|percent|\b(?:half|third|quarter|dozens?|hundreds?|ten) (?:of|out)\b", re.IGNORECASE)


def test_lines_are_short_calm_and_to_the_person() -> None:
    for moment in moments.moments():
        assert len(moment.text) <= LONGEST, moment.id
        assert moment.text.endswith((".", "?")), moment.id
        assert "!" not in moment.text, moment.id
        assert 1 <= len(moment.entries) <= 3, moment.id


def test_after_a_rejection_no_figures_are_named() -> None:
    of = [m for m in moments.moments() if {"just-rejected", "many-rejections"} & {c.value for c in m.when}]
    assert len(of) >= 3
    for moment in of:
        for reference in moment.entries:
            article = articles()[reference]
            words = " ".join(p for part in article.parts for p in (*part.paragraphs, *part.points))
            assert not _FIGURES.search(f"{moment.text} {article.summary} {words}"), reference


def test_every_link_has_its_article_s_name() -> None:
    for moment in moments.moments():
        for link in moments.links(moment):
            kind, _, id_ = link.reference.partition(":")
            name = library.subjects()[id_].name if kind == "subject" else articles()[link.reference].title
            assert link.title == name


def test_every_subject_of_the_guide_is_reached_from_a_moment() -> None:
    reached = set()
    for moment in moments.moments():
        for reference in moment.entries:
            kind, _, id_ = reference.partition(":")
            reached.add(id_ if kind == "subject" else articles()[reference].subject)
    assert reached == set(library.subjects())


ONE = Moment(
    id="x",
    place=Place.APPLICATION,
    text="A line.",
    entries=("advice:numbers",),
    priority=1,
    stages=(StageKind.SAVED,),
    ours="All of it.",
)


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({}, ""),
        ({"entries": ("advice:nowhere",)}, "entries"),
        ({"entries": ("subject:nowhere",)}, "entries"),
        ({"entries": ("nothing:numbers",)}, "entries"),
        ({"entries": ()}, "entries"),
        ({"text": "x" * 111}, "text"),
        ({"ours": ""}, "ours"),
        ({"stages": ()}, "when"),
        ({"place": Place.TODAY}, "place"),
        ({"modes": (WorkMode.REMOTE,), "stages": (), "place": Place.TODAY}, "place"),
        ({"months": (13,)}, "months"),
        ({"weekdays": (0,)}, "weekdays"),
        ({"use": (Use(do=Act.GO, to="fit"), Use(do=Act.GO, to="fit"))}, "use"),
        ({"use": (Use(do=Act.PREP),)}, "use"),
    ],
)
def test_what_is_wrong_is_told_by_its_key(wrong: dict[str, object], key: str) -> None:
    found = [key for key, _ in moments.problems(replace(ONE, **wrong))]  # type: ignore[arg-type]
    assert found == ([key] if key else [])


def test_a_wrong_file_is_told_by_file_and_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moments, "moments", lambda: (replace(ONE, entries=("advice:nowhere",)),))
    with pytest.raises(GuideFileError, match=r"moments\.toml: moment 'x', key 'entries'.*advice:nowhere"):
        checking.check()


@pytest.mark.parametrize("key", ["when", "stages", "modes", "formats", "place"])
def test_unknown_conditions_are_refused(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    row = {"id": "x", "place": "today", "text": "A line.", "entries": [], "priority": 1}
    row[key] = "never" if key == "place" else ["never"]
    monkeypatch.setattr(loading, "read_toml", lambda _: {"moment": [row]})
    read: Callable[[], object] = moments.moments.__wrapped__
    with pytest.raises(GuideFileError, match=rf"moments\.toml: moment 'x', key '{key}'"):
        read()


# ---------------------------------------------------------------- from a term, from a row


def test_terms_lead_to_the_article_that_says_how_to_show_them() -> None:
    known = by_term()
    for kind in ("skill", "tool", "metric"):
        for reference, article in articles().items():
            if article.kind == kind:
                for term in library.find(reference).terms:  # type: ignore[union-attr]
                    assert articles()[known[term]].kind in ("skill", "tool", "metric")
    assert known["empathy"] == "skill:empathy"
    assert set(known) <= set(lexicon().terms)


def test_rows_lead_to_advice_that_carries_them() -> None:
    for advice in library.all_of(Advice).values():
        for row in advice.source:
            found = by_rows([row])
            assert found.startswith("advice:")
            assert row in articles()[found].source
    assert by_rows(["no-such-row", "letter-second-reader"]) == "advice:second-reader"
    assert by_rows(["no-such-row"]) == ""

"""Coverage and warnings kept for lists: made once, made anew when what they were made from is another."""

from __future__ import annotations

from services_helpers import add, captured

from apptracker.services import applications, capture, changes, figures, matching, profiles
from apptracker.store import Database


def go_on() -> bool:
    return False


def test_a_figure_says_what_reading_the_posting_says(db: Database) -> None:
    id_ = captured(db).id
    without = add(db).id
    assert figures.figures(db, [id_, without]) == {}
    made = figures.make(db, [id_, without], go_on)
    coverage = matching.match(db, id_).coverage
    assert set(made) == {id_}
    assert made[id_].covered == len(coverage.covered) > 0
    assert made[id_].asked == len(coverage.covered) + len(coverage.gaps)
    assert figures.figures(db, [id_, without]) == made


def test_it_is_made_anew_only_when_something_it_stands_on_changed(db: Database) -> None:
    id_ = captured(db).id
    before = figures.make(db, [id_], go_on)[id_]
    applications.tag(db, id_, ["remote"])
    assert figures.make(db, [id_], go_on) == {}
    gap = matching.match(db, id_).coverage.gaps[0]
    matching.say_not_asked(db, id_, gap)
    assert figures.make(db, [id_], go_on)[id_].asked == before.asked - 1
    changes.undo(db)
    assert figures.make(db, [id_], go_on)[id_] == before
    profiles.add_story(db, title="A call", situation="", task="", action="I answered phones", result="", skills=())
    assert set(figures.make(db, [id_], go_on)) == {id_}


def test_stopping_leaves_the_rest_for_later(db: Database) -> None:
    id_ = captured(db).id
    assert figures.make(db, [id_], lambda: True) == {}
    assert figures.missing(db, None, 10) == ([id_], None)
    figures.make(db, [id_], go_on)
    assert figures.missing(db, None, 10) == ([], None)


def test_keeping_it_is_no_change_of_the_person_s(db: Database) -> None:
    id_ = captured(db).id
    before = db.read.latest_change_id()
    figures.make(db, [id_], go_on)
    assert db.read.latest_change_id() == before
    assert "Took back" not in db.read.history(limit=1)[0].words


def test_warnings_are_kept_by_how_serious_they_are(db: Database) -> None:
    text = (
        "Home Data Clerk\nEmployer: Quick Cash LLC\nSend 200 USD by wire transfer for your training kit before you "
        "start. We interview by Telegram only and mail you a check to deposit.\n"
    )
    [one] = capture.capture(db, [capture.Source("bad.txt", text.encode())]).value.captured
    assert one.application is not None
    assert figures.make(db, [one.application.id], go_on)[one.application.id].warning == 3

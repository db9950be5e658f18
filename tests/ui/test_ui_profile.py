"""The profile page: what is typed is stored where it stands, undone with one click, and never lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from support import RESUME, resume_bytes
from ui_helpers import Desk, Held

from apptracker import paths
from apptracker.domain.profile import FactKind, Profile
from apptracker.services import profiles
from apptracker.store import Database
from apptracker.ui.pages.profile import ProfilePage, _dropped
from apptracker.ui.profile.entries import Entry

JOB = "work:1"
COPY, LEFT, NO_KEYS = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def at_profile(desk: Desk) -> ProfilePage:
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.run("page.profile")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ProfilePage)
    drawn(desk, page)
    return page


def drawn(desk: Desk, page: ProfilePage) -> None:
    desk.qtbot.waitUntil(lambda: not page._next.isActive())
    desk.settle()


def stored(desk: Desk) -> Profile:
    return desk.db.read.profile()


def write(desk: Desk, field: QWidget, text: str, *, end: str = "Return") -> None:
    """Type over what stands in a field, and be done with it."""
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    desk.type(text, field)
    if end:
        desk.keys(end, field)


@pytest.fixture
def page(db: Database, open_desk: Callable[[], Desk]) -> tuple[Desk, ProfilePage]:
    """The page over a profile with a job, two skills and a language."""
    profiles.import_resume(db, resume_bytes(), "me.json")
    desk = open_desk()
    return desk, at_profile(desk)


def job(page: ProfilePage) -> Entry:
    return page.lists[FactKind.WORK].entries[JOB]


def test_an_empty_profile_teaches_and_begins_with_the_name(desk: Desk) -> None:
    page = at_profile(desk)
    assert "Who you are, in your own words" in desk.texts(page)
    assert {b.text() for b in page.findChildren(type(desk.button("Begin with your name"))) if b.isVisible()} >= {
        "Import a JSON Resume",
        "Try it with sample data",
    }
    desk.click("Begin with your name")
    assert desk.focused is page.about.answers["name"].field
    desk.type("Maya Okafor")
    desk.keys("Return")
    assert stored(desk).single("basics:name") == "Maya Okafor"
    assert desk.toast == "Saved: name"
    desk.click("Undo")
    assert stored(desk).single("basics:name") == ""
    assert page.about.answers["name"].field.typed() == ""


def test_the_line_under_the_title_counts(page: tuple[Desk, ProfilePage]) -> None:
    desk, _ = page
    assert desk.window.header.summary.text() == "1 job, 4 skills"


def test_a_fact_is_stored_when_it_is_left(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    write(desk, job(shown).fields["name"], "Harbor Mutual", end="Tab")
    assert stored(desk).fact(JOB).text("name") == "Harbor Mutual"  # type: ignore[union-attr]
    desk.click("Undo")
    assert job(shown).fields["name"].typed() == "Lakeside Outfitters"


def test_nothing_is_stored_where_nothing_was_typed(page: tuple[Desk, ProfilePage]) -> None:
    desk, _ = page
    before = desk.db.read.latest_change_id()
    for _ in range(12):
        desk.keys("Tab")
    assert desk.db.read.latest_change_id() == before


def test_a_date_is_understood_and_shown_as_understood(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    start = job(shown).fields["startDate"]
    assert start.typed() == "February 2023"
    assert job(shown).fields["endDate"].typed() == "present"
    write(desk, start, "03/2021", end="")
    assert "Start: March 2021" in desk.texts(job(shown))
    desk.keys("Return")
    assert stored(desk).fact(JOB).text("startDate") == "2021-03"  # type: ignore[union-attr]
    assert start.typed() == "March 2021"
    write(desk, job(shown).fields["endDate"], "June 2022")
    write(desk, job(shown).fields["endDate"], "present")
    assert "endDate" not in stored(desk).fact(JOB).data  # type: ignore[union-attr]


def test_what_cannot_be_taken_stays_to_be_corrected(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    start = job(shown).fields["startDate"]
    write(desk, start, "last spring", end="Tab")
    assert start.typed() == "last spring"
    assert any("start 'last spring' is no date" in text for text in desk.texts(job(shown)))
    assert stored(desk).fact(JOB).text("startDate") == "2023-02"  # type: ignore[union-attr]
    shown.refresh()
    assert start.typed() == "last spring"
    start.setFocus()
    desk.keys("Esc")
    assert start.typed() == "February 2023"
    assert not any("no date" in text for text in desk.texts(job(shown)))


def test_an_address_is_checked_beside_its_field(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    write(desk, shown.about.answers["email"].field, "zoe at home")
    assert any("is no e-mail address" in text for text in desk.texts(shown.about))
    write(desk, shown.about.answers["email"].field, "zoe@home.example")
    assert stored(desk).single("basics:email") == "zoe@home.example"
    assert not any("is no e-mail address" in text for text in desk.texts(shown.about))


def test_a_job_is_added_by_keyboard_alone_with_its_lines(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    button = shown.lists[FactKind.WORK].add_button
    button.setFocus()
    desk.keys("Space")
    for text in ("Cashier", "September 2019", "01/2023", "Cedar Grocers"):
        desk.type(text)
        desk.keys("Tab")
    desk.keys("Return", shown.lists[FactKind.WORK].form.fields["name"])
    drawn(desk, shown)
    added = next(f for f in stored(desk).of_kind(FactKind.WORK) if f.key != JOB)
    assert added.data == {
        "position": "Cashier",
        "startDate": "2019-09",
        "endDate": "2023-01",
        "name": "Cedar Grocers",
    }
    for text in ("Balanced the till", "Trained 4 cashiers"):
        desk.type(text)
        desk.keys("Return")
    assert [f.text("text") for f in stored(desk).highlights_of(added.key)] == [
        "Balanced the till",
        "Trained 4 cashiers",
    ]
    entries = list(shown.lists[FactKind.WORK].entries)
    assert entries == [JOB, added.key]


def test_a_form_says_what_is_wrong_and_keeps_what_was_typed(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    works = shown.lists[FactKind.WORK]
    desk.click(works.add_button)
    write(desk, works.form.fields["location"], "Duluth")
    assert any("employer or position is empty" in text for text in desk.texts(works.form))
    desk.keys("Esc")
    assert not works.form.isVisible()
    desk.click(works.add_button)
    assert works.form.fields["location"].text() == "Duluth"  # type: ignore[union-attr]
    desk.click("Cancel", works.form)
    desk.click(works.add_button)
    assert works.form.fields["location"].text() == ""  # type: ignore[union-attr]


def test_lines_are_moved_emptied_and_removed(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    lines = job(shown).highlights
    assert lines is not None
    first, second = list(lines.lines.values())
    desk.keys("Alt+Down", first.text)
    assert [f.key for f in stored(desk).highlights_of(JOB)] == [second.key, first.key]
    assert lines._rows.indexOf(second) == 0
    desk.click("More for this line", second)
    menu = desk.find(QMenu, second)
    menu.actions()[-1].trigger()
    menu.close()
    assert [f.key for f in stored(desk).highlights_of(JOB)] == [first.key]
    first.text.setFocus()
    first.text.selectAll()
    desk.keys("Delete", first.text)
    desk.keys("Tab", first.text)
    assert stored(desk).highlights_of(JOB) == ()
    desk.click("Undo")
    assert [f.key for f in stored(desk).highlights_of(JOB)] == [first.key]


def test_a_job_is_removed_and_comes_back_with_its_lines(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    desk.click("Remove the job at Lakeside Outfitters")
    assert stored(desk).of_kind(FactKind.WORK) == ()
    assert any("Every job counts" in text for text in desk.texts(shown))
    desk.run("undo")
    drawn(desk, shown)
    assert len(stored(desk).highlights_of(JOB)) == 2
    assert len(job(shown).highlights.lines) == 2  # type: ignore[union-attr]


def test_skills_are_added_one_after_the_other(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    skills = shown.lists[FactKind.SKILL]
    desk.click(skills.add_button)
    for name in ("Patience", "Salesforce"):
        desk.type(name)
        desk.keys("Return")
        assert desk.focused is skills.form.fields["name"]
    desk.type("patience")
    desk.keys("Return")
    assert any("Patience is there already" in text for text in desk.texts(skills.form))
    assert [f.text("name") for f in stored(desk).of_kind(FactKind.SKILL)][2:] == ["Patience", "Salesforce"]


def test_examples_of_a_skill_are_one_line_with_commas(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    entry = shown.lists[FactKind.SKILL].entries["skill:1"]
    assert entry.fields["keywords"].typed() == "Zendesk, Excel"
    write(desk, entry.fields["keywords"], "Zendesk, Excel, Live chat")
    assert stored(desk).fact("skill:1").data["keywords"] == ["Zendesk", "Excel", "Live chat"]  # type: ignore[union-attr]


def test_hours_and_equipment_are_answered_by_name(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    write(desk, shown.availability.answers["shifts"].field, "I can work evenings")
    assert stored(desk).single("availability:shifts") == "I can work evenings"
    assert any("I can start" in text for text in desk.texts(shown.availability))
    desk.click("Add something else", shown.equipment)
    desk.type("Own car")
    desk.keys("Tab")
    desk.type("yes")
    desk.keys("Return")
    assert stored(desk).single("equipment:own-car") == "yes"
    desk.click("Remove Own car")
    assert stored(desk).fact("equipment:own-car") is None
    assert "own-car" not in shown.equipment.answers


def test_what_is_missing_leads_to_its_place_and_goes_away(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    desk.click("Show 1 more", shown.missing)
    desk.click("Add: The hours you can work", shown.missing)
    field = shown.availability.answers["shifts"].field
    assert desk.focused is field
    assert not field.visibleRegion().isEmpty()
    desk.type("I can work any shift")
    desk.keys("Return")
    drawn(desk, shown)
    assert "The hours you can work" not in desk.texts(shown.missing)


def test_a_whole_profile_is_left_in_peace(db: Database, open_desk: Callable[[], Desk]) -> None:
    data = json.loads(paths.resource("resources", "demo", "profile.json").read_bytes())
    data["skills"] = data["skills"][1:]
    data["x-apptracker"]["stories"].append({"title": "Third", "action": "I did it", "result": "3 times"})
    profiles.import_resume(db, json.dumps(data).encode(), "demo.json")
    desk = open_desk()
    shown = at_profile(desk)
    assert any(text.startswith("Nothing. Letters can say") for text in desk.texts(shown.missing))


def test_a_resume_is_imported_with_a_report_and_undone(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "me.json"
    file.write_bytes(resume_bytes(skils=[{"name": "Oops"}]))
    desk.prompts.files = [[file]]
    desk.run("profile.import")
    page = desk.window.pages.currentWidget()
    assert isinstance(page, ProfilePage)
    drawn(desk, page)
    said = page.note.accessibleName()
    assert said.startswith("Imported: ")
    assert "skils" in said
    assert desk.toast == "Imported me.json"
    assert job(page).fields["name"].typed() == "Lakeside Outfitters"
    desk.click("Undo")
    assert stored(desk).facts == ()
    desk.prompts.files = [[file], [file]]
    desk.run("profile.import")
    desk.run("profile.import")
    assert "here already" in page.note.accessibleName()


def test_a_bad_file_is_told_by_its_field_and_changes_nothing(page: tuple[Desk, ProfilePage], tmp_path: Path) -> None:
    desk, shown = page
    file = tmp_path / "bad.json"
    file.write_text(json.dumps({"work": [{"name": "H", "startDate": "May 2020"}]}))
    before = desk.db.read.latest_change_id()
    desk.prompts.files = [[file]]
    desk.run("profile.import")
    assert "work[0].startDate" in shown.note.accessibleName()
    assert shown.note.accessibleName().endswith("Nothing was imported.")
    assert desk.db.read.latest_change_id() == before
    desk.click("Close", shown.note)
    assert not shown.note.isVisible()
    desk.prompts.files = [[]]
    desk.run("profile.import")
    assert not shown.note.isVisible()


def test_a_dropped_resume_is_imported_and_other_files_are_not(desk: Desk, tmp_path: Path) -> None:
    page = at_profile(desk)
    file = tmp_path / "me.JSON"
    file.write_bytes(resume_bytes())
    assert not _wants(tmp_path / "posting.html")
    assert not _wants(tmp_path / "a.json", tmp_path / "b.json")
    _drop(page, file)
    assert stored(desk).single("basics:name") == RESUME["basics"]["name"]  # type: ignore[index]


def _dragged(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def _wants(*files: Path) -> bool:
    """Whether the page takes these files, or leaves them to the window."""
    data = _dragged(*files)
    event = QDropEvent(QPointF(50, 50), COPY, data, LEFT, NO_KEYS)
    return _dropped(event) is not None


def _drop(page: ProfilePage, file: Path) -> None:
    data = _dragged(file)
    with pytest.warns(DeprecationWarning, match="QDragEnterEvent"):  # nothing newer makes such events
        enter = QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), COPY, data, LEFT, NO_KEYS))


def test_the_profile_is_exported_whole(page: tuple[Desk, ProfilePage], tmp_path: Path) -> None:
    desk, _ = page
    file = tmp_path / "out.json"
    file.write_text("old")
    desk.prompts.saves = [file, None]
    desk.run("profile.export")
    assert json.loads(file.read_text(encoding="utf-8"))["basics"]["email"] == "zoe@example.com"
    assert desk.toast == "Wrote out.json"
    desk.run("profile.export")


def test_changes_from_elsewhere_appear_and_typing_stays(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    position = job(shown).fields["position"]
    write(desk, position, "Team lea", end="")
    entry = {**RESUME["work"][0], "name": "Lakeside Co", "url": "https://lakeside.example"}  # type: ignore[index]
    profiles.import_resume(desk.db, resume_bytes(work=[entry]), "me.json")
    profiles.set_value(desk.db, "city", "Superior")
    desk.context.ops.follow()
    drawn(desk, shown)
    assert shown.about.answers["city"].field.typed() == "Superior"
    assert job(shown).fields["name"].typed() == "Lakeside Co"
    assert (position.typed(), desk.focused) == ("Team lea", position)
    desk.type("d")
    desk.keys("Return")
    assert stored(desk).fact(JOB).text("position") == "Team lead"  # type: ignore[union-attr]


def test_typing_is_stored_when_the_window_is_closed(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    write(desk, shown.about.answers["summary"].field, "I like people", end="")
    desk.window.close()
    assert stored(desk).single("basics:summary") == "I like people"


def test_the_index_leads_to_sections_and_marks_them(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    desk.window.resize(1180, 760)
    desk.settle()
    desk.click("Skills  4", shown)
    assert not shown.lists[FactKind.SKILL].visibleRegion().isEmpty()
    assert shown.lists[FactKind.SKILL].isAncestorOf(desk.focused)
    assert shown._index._buttons["Skills"].isChecked()


def test_everything_has_a_name_and_fits_at_every_size(page: tuple[Desk, ProfilePage]) -> None:
    desk, shown = page
    shown.lists[FactKind.LANGUAGE].add()
    for scale in (1.0, 2.0):
        desk.context.theme.choose("light", scale)
        desk.window.resize(900, 600)
        for _ in range(5):  # wrapped lines settle their heights
            desk.settle()
        lines = [line for line in shown.findChildren(QLineEdit) if line.isVisible()]
        assert all(line.height() >= line.sizeHint().height() for line in lines)
        assert shown._inner.width() <= shown._scrolled.viewport().width()
    for widget in shown.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            held = QAccessible.queryAccessibleInterface(widget)
            assert held.text(QAccessible.Text.Name), widget
    fields = [*shown.findChildren(QLineEdit), *shown.findChildren(QPlainTextEdit)]
    assert all(
        f.horizontalScrollBar().maximum() <= f.fontMetrics().horizontalAdvance(" ")  # one that ends a line
        for f in fields
        if isinstance(f, QPlainTextEdit) and f.isVisible()
    )


def test_a_long_profile_is_drawn_in_steps_and_whole(db: Database, open_desk: Callable[[], Desk]) -> None:
    jobs = [{"name": f"Employer {n}", "startDate": f"{2000 + n}", "highlights": ["a", "b"]} for n in range(10)]
    skills = [{"name": f"Skill {n}"} for n in range(60)]
    profiles.import_resume(db, resume_bytes(work=jobs, skills=skills), "long.json")
    desk = open_desk()
    shown = at_profile(desk)
    assert [e.fields["name"].typed() for e in shown.lists[FactKind.SKILL].entries.values()] == [
        s["name"] for s in skills
    ]
    assert next(iter(shown.lists[FactKind.WORK].entries.values())).fields["name"].typed() == "Employer 9"


def test_pressed_twice_an_entry_is_added_once(page: tuple[Desk, ProfilePage], monkeypatch: pytest.MonkeyPatch) -> None:
    desk, shown = page
    works = shown.lists[FactKind.WORK]
    works.add()
    name = works.form.fields["name"]
    name.setText("Pine Hotels")  # type: ignore[union-attr]
    held = Held(desk.db)
    with monkeypatch.context() as patched:
        patched.setattr(desk.context.ops, "change", held)
        desk.keys("Ctrl+Return", name)
        desk.keys("Ctrl+Return", name)
    held.go_on()
    assert [f.text("name") for f in stored(desk).of_kind(FactKind.WORK)].count("Pine Hotels") == 1

"""Letter templates in the window: written beside their letter, checked, named, taken in and out, taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidget
from ui_helpers import Desk, Held, open_captured

from apptracker.services import capture, letters, profiles, samples, templates
from apptracker.ui.pages.templates import KEEP_AFTER, LOOK_AFTER, TemplatesPage
from apptracker.ui.templates.variables import VariablesPanel

GOOD = "{# language: en #}\nDear all,\n\nI would like to work for {{ employer or 'you' }}.\n\nYours,\n"


@pytest.fixture
def page(open_desk: Callable[..., Desk]) -> tuple[Desk, TemplatesPage]:
    desk = open_desk("templates")
    desk.window.resize(1180, 760)
    desk.settle()
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    shown = desk.window.pages["templates"]
    assert isinstance(shown, TemplatesPage)
    return desk, shown


def made(desk: Desk, page: TemplatesPage, name: str = "Mine", source: str = GOOD) -> None:
    """An own template, open."""
    templates.save(desk.db, name, source)
    page.show_template(name)
    desk.settle()


def write(desk: Desk, page: TemplatesPage, text: str) -> None:
    """Replace the text as a person would by pasting, and wait until it was looked at and kept."""
    page.source.setPlainText(text)
    desk.qtbot.wait(max(LOOK_AFTER, KEEP_AFTER) + 80)


def listed(desk: Desk) -> dict[str, templates.Template]:
    return {each.name: each for each in templates.listed(desk.db)}


def choices(page: TemplatesPage) -> list[str]:
    return [page.choose.itemText(place) for place in range(page.choose.count())]


def test_built_in_ones_are_looked_at_and_stay(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    assert [words.rpartition(" ")[2] for words in choices(shown)] == ["English", "Spanish"]
    assert shown.source.isReadOnly()
    assert "built in" in shown.state.text()
    assert not shown.save.isVisible()
    assert "Harbor Mutual" in shown.preview.toPlainText()  # the made-up job
    english = shown.source.toPlainText()
    shown.choose.setFocus()
    desk.keys("Down")
    assert shown.source.toPlainText() != english
    assert shown.preview.toPlainText()
    shown.source.setFocus()
    desk.type("x")
    assert not listed(desk)["standard"].own
    assert not shown.problems.isVisible()


def test_a_copy_is_made_by_keyboard_and_open_at_once(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    shown.copy.setFocus()
    desk.keys("Return")
    assert desk.focused is shown.naming.field
    desk.keys("Ctrl+A")
    desk.type("standard")
    desk.keys("Return")
    assert any("another name" in text for text in desk.texts(shown.naming))
    assert shown.naming.field.text() == "standard"
    desk.keys("Ctrl+A")
    desk.type("To the point")
    desk.keys("Return")
    assert not shown.naming.isVisible()
    assert shown.choose.currentText() == "To the point"
    assert desk.focused is shown.source
    assert not shown.source.isReadOnly()
    assert listed(desk)["To the point"].works
    assert "1 template of your own" in desk.texts(desk.window.header)
    desk.click("Undo", desk.window.toast)
    assert "To the point" not in listed(desk)
    assert shown.source.isReadOnly()


def test_a_new_one_speaks_as_the_one_that_is_open(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    shown.choose.setFocus()
    desk.keys("Down")  # the built-in one in Spanish
    desk.click("New template")
    desk.keys("Ctrl+A")
    desk.type("Carta")
    desk.keys("Return")
    assert listed(desk)["Carta"].language == "es"
    assert listed(desk)["Carta"].works


def test_the_letter_follows_what_is_typed(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    assert "I would like to work for Harbor Mutual." in shown.preview.toPlainText()
    shown.source.go_to(4)
    desk.keys("End")
    desk.type(" Soon.")
    desk.qtbot.waitUntil(lambda: "Soon." in shown.preview.toPlainText())
    assert "draft" in shown.state.text()
    assert templates.opened(desk.db, "Mine").saved == GOOD


def test_it_is_written_for_a_real_application(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    samples.load(desk.db)
    made(desk, shown)
    assert shown.jobs.count() > 2
    first = desk.db.read.application(shown.jobs.currentData())
    assert f"work for {first.employer}" in shown.preview.toPlainText()
    shown.jobs.setFocus()
    desk.keys("Home")
    assert "work for Harbor Mutual" in shown.preview.toPlainText()
    desk.keys("Down")
    desk.keys("Down")
    other = desk.db.read.application(shown.jobs.currentData())
    assert f"work for {other.employer}" in shown.preview.toPlainText()


def test_what_is_wrong_has_a_line_that_leads_there_and_a_remedy(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    write(desk, shown, f"{GOOD}\n{{{{ persn.name }}}}\n")
    assert shown.problems.isVisible()
    said = desk.texts(shown.problems)
    assert "1 thing to put right" in said
    assert "There is no variable “persn”." in said
    assert "Did you mean “person”?" in said
    assert "cannot write" in shown.words.text()
    assert "I would like to work" in shown.preview.toPlainText()  # the last letter stays
    shown.source.moveCursor(shown.source.textCursor().MoveOperation.Start)
    desk.click(desk.button("Line 8: There is no variable “persn”.", shown.problems))
    assert shown.source.textCursor().blockNumber() == 7
    assert desk.focused is shown.source
    assert [mark.cursor.blockNumber() for mark in shown.source.extraSelections()] == [7]
    write(desk, shown, GOOD)
    assert not shown.problems.isVisible()
    assert shown.source.extraSelections() == []


def test_saving_puts_in_force_only_what_works(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    write(desk, shown, f"{GOOD}{{% if %}}")
    shown.source.setFocus()
    desk.keys("Ctrl+S")
    assert "does not work yet" in desk.toast
    assert templates.opened(desk.db, "Mine").saved == GOOD
    assert shown.source.toPlainText() == f"{GOOD}{{% if %}}"
    write(desk, shown, GOOD.replace("like", "love"))
    desk.keys("Ctrl+S")
    assert desk.toast.startswith("Saved")
    assert "love" in str(templates.opened(desk.db, "Mine").saved)
    assert shown.state.text() == "Letters that use it are written with this text."
    desk.click("Undo", desk.window.toast)
    assert templates.opened(desk.db, "Mine").saved == GOOD
    assert shown.source.toPlainText() == GOOD


def test_nothing_typed_is_lost_by_leaving(page: tuple[Desk, TemplatesPage], open_desk: Callable[..., Desk]) -> None:
    desk, shown = page
    made(desk, shown)
    shown.source.setFocus()
    desk.keys("Ctrl+End")
    desk.type("one")
    desk.run("page.today")
    assert templates.opened(desk.db, "Mine").source == f"{GOOD}one"
    desk.run("templates")
    assert shown.source.toPlainText() == f"{GOOD}one"
    shown.source.setFocus()
    desk.keys("Ctrl+End")
    desk.type("two")
    desk.window.close()
    assert templates.opened(desk.db, "Mine").source == f"{GOOD}onetwo"


def test_going_back_to_the_saved_text_is_taken_back(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    assert not desk.window.actions_["template.discard"].isEnabled()
    write(desk, shown, f"{GOOD}more")
    desk.run("template.discard")
    assert shown.source.toPlainText() == GOOD
    desk.click("Undo", desk.window.toast)
    assert shown.source.toPlainText() == f"{GOOD}more"


def test_renaming_and_deleting_are_taken_back(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    desk.run("template.rename")
    desk.keys("Ctrl+A")
    desk.type("Other")
    desk.keys("Return")
    assert shown.choose.currentText() == "Other"
    desk.click("Undo", desk.window.toast)
    assert shown.choose.currentText() == "Mine"
    desk.run("template.delete")
    assert "Mine" not in listed(desk)
    assert shown.source.isReadOnly()
    shown.choose.setFocus()
    desk.keys("Ctrl+Z")
    assert shown.choose.currentText() == "Mine"
    assert templates.opened(desk.db, "Mine").saved == GOOD


def test_undo_elsewhere_is_what_it_always_is(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    desk.run("template.delete")
    desk.run("page.profile")
    desk.context.ops.change(lambda db: profiles.set_value(db, "name", "Dana Reyes"), owner=desk.window)
    desk.run("undo")
    assert desk.db.read.profile().single("basics:name") == ""
    assert "Mine" not in listed(desk)


def test_files_come_in_and_go_out(page: tuple[Desk, TemplatesPage], tmp_path: Path) -> None:
    desk, shown = page
    given = tmp_path / "from a friend.txt.j2"
    given.write_text(GOOD, encoding="utf-8")
    for name in ("from a friend", "from a friend 2"):
        desk.prompts.files.append([given])
        desk.run("template.import")
        assert shown.choose.currentText() == name
    out = tmp_path / "out.txt.j2"
    desk.prompts.saves.append(out)
    desk.run("template.export")
    assert out.read_text(encoding="utf-8") == GOOD
    given.write_bytes(b"\x00\xff")
    desk.prompts.files.append([given])
    desk.run("template.import")
    assert "not plain UTF-8 text" in desk.toast
    given.write_text("{{ persn }}", encoding="utf-8")
    desk.prompts.files.append([given])
    desk.run("template.import")
    assert "does not work yet" in desk.toast
    assert shown.problems.isVisible()
    assert "from a friend 3 – not working" in choices(shown)


def test_variables_are_found_and_put_in(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    shown.tabs.setCurrentWidget(shown.variables)
    panel = desk.find(VariablesPanel)
    panel.search.setFocus()
    desk.type("reference")
    rows = desk.find(QTreeWidget, panel)
    seen = [rows.topLevelItem(n) for n in range(rows.topLevelItemCount())]
    assert [item.text(0) for item in seen if item and not item.isHidden()] == ["posting.reference"]
    shown.source.setFocus()
    desk.keys("Ctrl+End")
    rows.setFocus()
    desk.keys("Down")
    assert any("CS-2041" in text for text in desk.texts(panel))
    desk.click("Put it in", panel)
    assert shown.source.toPlainText() == f"{GOOD}{{{{ posting.reference }}}}"
    assert desk.focused is shown.source
    desk.type(" {{ ")
    shown.source.insert("{{ person.city }}")
    assert shown.source.toPlainText().endswith("{{ posting.reference }} {{ person.city")


def test_a_built_in_sentence_brings_what_it_needs(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    shown.tabs.setCurrentWidget(shown.variables)
    shown.variables.search.setFocus()
    desk.type("closing")
    rows = shown.variables.list
    shown.source.go_to(8)
    rows.setFocus()
    desk.keys("Down")
    desk.keys("Return")
    assert shown.source.toPlainText() == (
        GOOD.replace("#}\n", '#}\n{% import "parts.txt.j2" as say with context %}\n', 1) + "{{ say.closing() }}"
    )
    desk.keys("Ctrl+Z")
    assert shown.source.toPlainText() == GOOD


def test_tab_and_escape_leave_the_text(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    shown.source.setFocus()
    desk.keys("Tab")
    assert desk.focused is not shown.source
    shown.source.setFocus()
    desk.keys("Escape")
    assert desk.focused is shown.choose
    assert shown.source.toPlainText() == GOOD
    desk.run("template.copy")
    desk.keys("Escape")
    assert not shown.naming.isVisible()
    assert desk.focused is shown.choose
    desk.keys("Escape")
    assert desk.window.pages.currentWidget() is desk.window.pages["settings"]


def test_everything_is_reached_by_keys_in_reading_order(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    write(desk, shown, f"{GOOD}{{{{ zzz }}}}\n{{{{ yyy }}}}")
    shown.choose.setFocus()
    seen = []
    for _ in range(9):
        seen.append(desk.focused)
        desk.keys("Tab")
    names = [widget.accessibleName() or widget.text() for widget in seen]  # type: ignore[attr-defined]
    assert names[:5] == ["Template", "Save", "Copy…", "More", "Text of the template"]
    assert [name.partition(":")[0] for name in names[5:7]] == ["Line 7", "Line 8"]
    assert names[7:] == ["Letter or variables", "Written for"]
    shown.tabs.tabBar().setFocus()
    desk.keys("Right")
    assert shown.variables.isVisible()
    desk.keys("Tab")
    assert desk.focused is shown.variables.search


def test_it_is_reached_from_the_settings_and_by_keys(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("settings:templates")
    desk.click("Open letter templates")
    assert desk.window.pages.currentWidget() is desk.window.pages["templates"]
    assert desk.window.sidebar.buttons["settings"].isChecked()
    desk.run("page.today")
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.keys("Ctrl+9", desk.window)
    assert desk.window.pages.currentWidget() is desk.window.pages["templates"]


def test_the_letter_leads_to_its_template_tried_with_its_own_application(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk("applications")
    one = open_captured(desk, "Title: Night agent\nEmployer: Owl Post\nYou must have patience.", "letter")
    templates.save(desk.db, "Mine", GOOD)
    samples.load(desk.db)
    letters.choose(desk.db, one.id, template="Mine")
    desk.context.go.go("templates:Mine")
    desk.settle()
    shown = desk.find(TemplatesPage)
    assert shown.choose.currentText() == "Mine"
    assert shown.jobs.currentData() == one.id
    assert f"work for {one.employer or 'you'}." in shown.preview.toPlainText()


def test_a_narrow_window_shows_one_thing_at_a_time(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    assert shown.split.indexOf(shown.text) == 0
    shown.source.setFocus()
    desk.window.resize(760, 600)
    desk.settle()
    assert [shown.tabs.tabText(n) for n in range(shown.tabs.count())] == ["Text", "Letter", "Variables"]
    assert desk.focused is shown.source
    shown.tabs.setCurrentIndex(1)
    assert shown.preview.isVisible()
    assert not shown.source.isVisible()
    write(desk, shown, f"{GOOD}{{{{ zzz }}}}")
    shown.problems.chosen.emit(6)
    assert shown.source.isVisible()
    desk.window.resize(1180, 760)
    desk.settle()
    assert shown.split.indexOf(shown.text) == 0
    assert shown.source.isVisible()
    assert shown.preview.isVisible()


def test_letters_are_written_one_after_the_other_and_the_last_text_counts(
    page: tuple[Desk, TemplatesPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, shown = page
    made(desk, shown)
    held = Held(desk.db)
    monkeypatch.setattr(desk.context.ops, "read", held)
    for word in ("alpha", "beta", "gamma"):
        shown.source.setPlainText(GOOD.replace("like", word))
        desk.qtbot.wait(LOOK_AFTER + 60)
    assert len(held.asked) == 1
    held.go_on()
    desk.qtbot.waitUntil(lambda: bool(held.asked))
    held.go_on()
    assert "would gamma" in shown.preview.toPlainText()


def test_what_is_typed_while_the_page_looks_anew_stays(
    page: tuple[Desk, TemplatesPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, shown = page
    made(desk, shown)
    late = []
    monkeypatch.setattr(desk.context.ops, "read", lambda work, done, **_: late.append((done, work(desk.db))))
    shown.refresh()
    write(desk, shown, f"{GOOD}typed meanwhile, and kept")
    assert templates.opened(desk.db, "Mine").source == f"{GOOD}typed meanwhile, and kept"
    for done, got in late[:]:
        done(got)
    assert shown.source.toPlainText() == f"{GOOD}typed meanwhile, and kept"


def test_a_template_changed_by_another_program_is_shown_anew(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    desk.run("page.today")
    (templates.own_folder(desk.db) / "Mine.txt.j2").write_text(GOOD.replace("like", "hope"), encoding="utf-8")
    desk.run("templates")
    assert "hope" in shown.source.toPlainText()


@pytest.mark.parametrize("look", ["light", "dark", "high-contrast"])
def test_every_theme_and_size_shows_it_whole(page: tuple[Desk, TemplatesPage], look: str) -> None:
    desk, shown = page
    made(desk, shown, source="{# a comment\nof two lines #}\nHi {{ employer }}.\n{% if employer %}\nX.\n{% endif %}\n")
    desk.context.theme.choose(look, 2.0)
    desk.window.resize(900, 600)
    desk.settle()
    assert shown.source.isVisible()
    assert shown.source.viewport().height() > shown.source.fontMetrics().height()
    inks = {
        block_format.format.foreground().color().name()
        for number in range(4)
        for block_format in shown.source.document().findBlockByNumber(number).layout().formats()
    }
    colors = {desk.context.theme.color(name).name() for name in ("text-muted", "accent", "info")}
    assert inks == colors
    desk.context.theme.choose("light", 1.0)


def test_typing_while_the_posting_changes_is_not_disturbed(page: tuple[Desk, TemplatesPage]) -> None:
    desk, shown = page
    made(desk, shown)
    shown.source.setFocus()
    desk.keys("Ctrl+End")
    QTest.keyClicks(shown.source, "P.S.")
    place = shown.source.textCursor().position()
    desk.context.ops.change(
        lambda db: capture.capture(db, [capture.Source("a.txt", b"Call center agent at Harbor\nYou need patience.")]),
        owner=desk.window,
    )
    assert shown.source.toPlainText().endswith("P.S.")
    assert shown.source.textCursor().position() == place
    assert shown.source.hasFocus()
    assert shown.source.focusPolicy() & Qt.FocusPolicy.TabFocus

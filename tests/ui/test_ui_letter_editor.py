"""Working on the letter: everything stored as it is made and taken back by undo, what is asked and found beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from letter_place import MINE, Opening, captured, number_of, open_letter, rewrite, versions, zendesk
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPlainTextEdit, QPushButton
from support import resume_bytes
from ui_helpers import Desk

from apptracker.domain.letters import Blank, Check, CheckLevel, Fix, Length, Tone
from apptracker.services import applications, capture, letters, profiles
from apptracker.store import Database
from apptracker.ui.letter.blanks import ask_of
from apptracker.ui.letter.desk import PROOFS
from apptracker.ui.letter.giving import GiveDialog
from apptracker.ui.letter.view import LetterView
from apptracker.ui.pages.application import ApplicationPage


@pytest.fixture
def letter(open_desk: Callable[[], Desk], db: Database) -> Opening:
    """Opens the window with the letter of application 1 in it."""
    captured(db)
    return partial(open_letter, open_desk)


def said(view: LetterView) -> list[str]:
    return [grounds.sentence.text for grounds in view.grounds]


def stored(desk: Desk) -> list[str]:
    return [sentence.text for sentence in letters.current(desk.db, 1).letter.sentences]


def pick(menu_words: str) -> None:
    """Choose in the menu that is open."""
    menus = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    action = next(a for menu in menus for a in menu.actions() if a.text() == menu_words)
    action.trigger()
    for menu in menus:
        menu.close()


# Stored as it is made


def test_each_edit_is_stored_at_once_and_taken_back_one_by_one(letter: Opening) -> None:
    desk, view = letter()
    before = said(view)
    rewrite(desk, view)
    assert MINE in stored(desk)
    assert versions(desk) == [], "the wording is stored without a version"
    rewrite(desk, view, before[0], "Dear Ms. Ruiz,")
    assert stored(desk)[0] == "Dear Ms. Ruiz,"
    view.page.setFocus()
    desk.keys("Ctrl+Z")
    assert said(view)[0] == before[0]
    assert MINE in said(view)
    desk.keys("Ctrl+Z")
    assert said(view) == before
    desk.keys("Ctrl+Shift+Z")
    assert MINE in said(view)


def test_escape_and_typing_the_same_store_nothing(letter: Opening) -> None:
    desk, view = letter()
    before = said(view)
    change = desk.db.day.latest_change_id()
    for ending in ("Esc", "Return"):
        view.editing.on_edit_wanted(2)
        if ending == "Esc":
            desk.type("nothing that stays")
        desk.keys(ending)
        assert not view.field.isVisible()
        assert view.page.hasFocus()
    assert said(view) == before
    assert desk.db.day.latest_change_id() == change


def test_leaving_the_sentence_keeps_what_was_typed(letter: Opening) -> None:
    desk, view = letter()
    view.editing.on_edit_wanted(number_of(view, zendesk(view)))
    desk.keys("Ctrl+A")
    desk.type(MINE)
    view.edit_button.setFocus()
    desk.settle()
    assert MINE in stored(desk)


def test_each_field_of_the_whole_letter_is_one_step(letter: Opening) -> None:
    desk, view = letter()
    before = said(view)
    desk.click("Edit")
    first, last = view.editor._paragraphs[0], view.editor._paragraphs[-1]
    first.setFocus()
    first.setPlainText("I want this job.")
    last.setFocus()
    assert "I want this job." in stored(desk)
    last.setPlainText("Thank you. I live next door.")
    desk.keys("Ctrl+Return")
    assert "I live next door." in stored(desk)
    desk.keys("Ctrl+Z")
    assert "I live next door." not in said(view)
    assert said(view)[1] == "I want this job."
    desk.keys("Ctrl+Z")
    assert said(view) == before


def test_an_open_editor_follows_what_another_window_stores(letter: Opening) -> None:
    desk, view = letter()
    desk.click("Edit")
    now = letters.current(desk.db, 1)
    from apptracker.tailoring.letter.editing import with_sentence

    letters.rework(desk.db, 1, now.letter, with_sentence(now.letter, 1, "Their words.", now.base))
    desk.context.ops.follow()
    assert view.editor.typed().paragraphs[0].startswith("Their words.")


def test_two_who_change_the_letter_at_once_both_keep_their_words(letter: Opening) -> None:
    desk, view = letter()
    from apptracker.tailoring.letter.editing import with_sentence

    view.editing.on_edit_wanted(number_of(view, zendesk(view)))
    desk.keys("Ctrl+A")
    desk.type(MINE)
    now = letters.current(desk.db, 1)
    letters.rework(desk.db, 1, now.letter, with_sentence(now.letter, 0, "Dear team,", now.base))
    desk.keys("Return")
    assert stored(desk)[0] == "Dear team,"
    assert MINE in stored(desk)


def test_a_sentence_being_edited_is_found_again_where_others_came_before_it(letter: Opening) -> None:
    desk, view = letter()
    from apptracker.tailoring.letter.editing import with_sentence

    view.editing.on_edit_wanted(number_of(view, zendesk(view)))
    desk.keys("Ctrl+A")
    desk.type(MINE)
    now = letters.current(desk.db, 1)
    letters.rework(desk.db, 1, now.letter, with_sentence(now.letter, 1, "One more. And one more.", now.base))
    desk.context.ops.follow()
    assert view.field.number == number_of(view, zendesk(view))
    assert view.field.text.toPlainText() == MINE, "what is being typed stays"
    desk.keys("Return")
    assert [t for t in stored(desk) if t in ("One more.", "And one more.", MINE)][-1] == MINE
    assert "And one more." in stored(desk)
    assert zendesk(view) not in stored(desk)


# Sentences and paragraphs


def test_a_locked_sentence_stays_while_the_tone_changes(letter: Opening) -> None:
    desk, view = letter()
    view.pointing.on_picked(number_of(view, zendesk(view)))
    desk.click("Lock", view.card)
    assert number_of(view, zendesk(view)) in view.page._locked
    assert desk.texts(view.card)[0] == "About you, locked"
    view.choosing.choose("Tone: Warm", tone=Tone.WARM)
    assert zendesk(view) in said(view)
    kept = view.grounds[number_of(view, zendesk(view))]
    assert kept.facts, "it still rests on its facts"
    view.pointing.on_picked(number_of(view, zendesk(view)))
    desk.click("Unlock", view.card)
    assert not view.page._locked


def test_a_sentence_is_left_out_and_put_back_by_undo(letter: Opening) -> None:
    desk, view = letter()
    view.pointing.on_picked(number_of(view, zendesk(view)))
    desk.click("Leave out", view.card)
    assert zendesk(view) not in said(view)
    desk.click("Undo")
    assert zendesk(view) in said(view)


def test_alt_and_an_arrow_move_the_paragraph_and_stay_with_the_sentence(letter: Opening) -> None:
    desk, view = letter()
    place = [paragraph[0].text for paragraph in view.letter.paragraphs]  # type: ignore[union-attr]
    view.page.setFocus()
    view.page.choose(number_of(view, place[1]))
    desk.keys("Alt+Down", view.page)
    assert [p[0].text for p in view.letter.paragraphs][1:3] == [place[2], place[1]]  # type: ignore[union-attr]
    assert said(view)[view.page.current] == place[1]
    desk.keys("Alt+Up", view.page)
    assert [p[0].text for p in view.letter.paragraphs] == place  # type: ignore[union-attr]


def test_the_menu_of_a_sentence_says_what_can_be_done(letter: Opening) -> None:
    desk, view = letter()
    number = number_of(view, zendesk(view))
    view.page.setFocus()
    view.page.choose(number)
    where = view.page.rect_of(number).center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view.page, QContextMenuEvent(reason, where, view.page.mapToGlobal(where)))
    pick("Leave it out")
    desk.settle()
    assert zendesk(view) not in said(view)


# Deciding


def test_choices_are_menus_and_each_is_one_step_back(letter: Opening) -> None:
    desk, view = letter()
    button = view.choosing._buttons["length"]
    button.menu().aboutToShow.emit()
    pick_in = next(a for a in button.menu().actions() if a.text().startswith("Short"))
    assert not pick_in.isChecked()
    long = view.letter.words  # type: ignore[union-attr]
    pick_in.trigger()
    desk.settle()
    assert desk.db.read.letter_work(1).choices.length is Length.SHORT
    assert view.letter.words <= long  # type: ignore[union-attr]
    assert button.text().startswith("Length: Short")
    desk.click("Undo")
    assert desk.db.read.letter_work(1).is_empty
    assert button.text() == "Length: A page"


def test_starting_over_lets_go_of_words_and_choices_and_can_be_taken_back(letter: Opening) -> None:
    desk, view = letter()
    assert not view.choosing.over.isVisible()
    before = said(view)
    rewrite(desk, view)
    view.choosing.choose("Tone: Warm", tone=Tone.WARM)
    desk.click("Start over")
    assert said(view) == before
    desk.click("Undo")
    assert MINE in said(view)
    assert desk.db.read.letter_work(1).choices.tone is Tone.WARM


def test_a_proof_is_left_out_and_shown_again(letter: Opening) -> None:
    desk, view = letter()
    view.side.choose("facts")
    key = next(key for key in view.proofs.shown if key.startswith("highlight:"))
    view.proofs.choose(key)
    desk.click("Leave it out", view.proofs)
    assert key not in view.proofs.shown
    assert key not in {fact for grounds in view.grounds for fact in grounds.sentence.facts}
    view.proofs.choose(key)
    desk.click("Show it", view.proofs)
    assert key in view.proofs.shown


def test_proofs_change_places_by_keys(letter: Opening) -> None:
    desk, view = letter()
    view.side.choose("facts")
    first, second = view.proofs.shown[:2]
    view.proofs.choose(first)
    desk.keys("Alt+Down", view.proofs.list)
    assert desk.db.read.letter_work(1).choices.proofs[:2] == (second, first)


def test_a_paragraph_of_proof_is_moved_by_their_order_so_that_its_links_are_written_anew(
    open_desk: Callable[[], Desk], db: Database
) -> None:
    captured(db)
    story = {"situation": "A customer was billed twice.", "task": "", "result": "She stayed with us."}
    profiles.add_story(db, title="Double charge", action="I found the error in Zendesk.", skills=("Zendesk",), **story)
    desk, view = open_letter(open_desk)
    assert view.letter is not None
    shown = [p for p in view.letter.paragraphs if any(f.startswith(PROOFS) for s in p for f in s.facts)]
    first, second = (next(f for s in p for f in s.facts if f.startswith(PROOFS)) for p in shown[:2])
    number = next(n for n, s in enumerate(view.letter.sentences) if first in s.facts)
    view.page.setFocus()
    view.page.choose(number)
    desk.keys("Alt+Down", view.page)
    work = desk.db.read.letter_work(1)
    assert work.mine is None
    assert work.choices.proofs.index(second) < work.choices.proofs.index(first)
    told = [fact for sentence in view.letter.sentences for fact in sentence.facts]
    assert told.index(second) < told.index(first)
    assert first in view.letter.sentences[view.page.current].facts


def test_a_proof_is_swapped_or_left_out_right_at_its_sentence(letter: Opening) -> None:
    desk, view = letter()
    number = number_of(view, zendesk(view))
    view.pointing.show_sentence(number)
    desk.click("Swap the proof", view.card)
    menu = desk.find(QMenu, accessibleName="Show another proof")
    assert menu.isVisible()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[-2:] == ["Leave this proof out", "See all proofs"]
    other = menu.actions()[1]
    assert words[0] == ("Show instead" if other.isEnabled() and not other.isSeparator() else words[0])
    next(action for action in menu.actions() if action.text() == "Leave this proof out").trigger()
    menu.close()
    assert "highlight:1" in desk.db.read.letter_work(1).choices.without
    desk.click("Undo")
    assert desk.db.read.letter_work(1).is_empty


def test_a_menu_opens_below_the_left_of_its_button_and_reads_from_the_left(letter: Opening) -> None:
    made = letter()[1].choosing._buttons["tone"]
    menu = made.menu()
    assert menu.layoutDirection() is made.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert made.text() == "Tone: Plain"


# Asked and found


def test_what_is_asked_lights_up_the_sentence_that_answers_it(letter: Opening) -> None:
    _, view = letter()
    view.side.choose("asked")
    panel = view.asked
    answered = next(each for each in view.shown.asked if each.sentences)  # type: ignore[union-attr]
    panel._choose(answered.id)
    panel._tell()
    assert view.page._lit == frozenset(answered.sentences)
    view.pointing.on_picked(answered.sentences[0])
    assert panel.current is not None
    assert answered.sentences[0] in panel.current.sentences


def test_a_gap_is_told_as_a_story_or_had(letter: Opening) -> None:
    desk, view = letter()
    view.side.choose("asked")
    gaps = [each for each in view.shown.asked if each.is_gap]  # type: ignore[union-attr]
    assert gaps
    assert view.shown.asked[: len(gaps)] == tuple(gaps), "gaps come first"  # type: ignore[union-attr]
    told = next(each for each in gaps if each.had is None)
    view.asked._choose(told.id)
    desk.click(f"Tell a story of: {told.words}")
    dialog = desk.find(QDialog)
    assert dialog.windowTitle()
    dialog.close()
    desk.settle()


def test_each_finding_leads_to_its_place_and_to_what_puts_it_right(letter: Opening) -> None:
    desk, view = letter()
    view.side.choose("check")
    number = number_of(view, zendesk(view))
    view.checks.show_checks((Check("long", CheckLevel.ADVICE, "It is long.", "", number, Fix.EDIT),))
    desk.settle()
    desk.click("See it in the letter: It is long.")
    assert view.page.current == number
    desk.click("Edit it: It is long.")
    assert view.field.isVisible()
    assert view.field.text.toPlainText() == zendesk(view)
    desk.keys("Esc")
    view.checks.show_checks((Check("l", CheckLevel.ADVICE, "Too long.", fix=Fix.LENGTH, about="short"),))
    desk.settle()
    desk.click("Make it shorter: Too long.")
    assert desk.db.read.letter_work(1).choices.length is Length.SHORT


def test_a_second_reader_is_asked_once(letter: Opening) -> None:
    desk, view = letter()
    before = len(desk.db.read.reminders(application_id=1))
    for _ in range(2):
        view.asking.ask_second_reader()
    assert len(desk.db.read.reminders(application_id=1)) == before + 1


def test_the_letter_is_given_to_somebody_who_then_has_read_it(letter: Opening) -> None:
    desk, view = letter()
    desk.run("letter.given")
    dialog = desk.window.findChild(GiveDialog)
    desk.click("They have it", dialog)
    assert dialog.isVisible()  # nobody was named
    desk.type("Ana", dialog.who)
    desk.keys("Return", dialog.who)
    assert desk.toast == "Ana has the letter to read"
    assert "Ana has it to read since today." in [check.message for check in view.checks.checks]
    [asking] = [r for r in desk.db.read.reminders(application_id=1) if r.rule == "second-reader"]
    assert "Ana" in asking.text
    check = next(check for check in view.checks.checks if check.id == "second-reader")
    view.checks.fix_wanted.emit(check)
    desk.settle()
    assert "Ana read it." in [check.message for check in view.checks.checks]
    desk.run("undo")
    desk.run("undo")
    assert not [r for r in desk.db.read.reminders(application_id=1) if r.rule == "second-reader"]


def test_who_gets_the_letter_is_asked_from_the_finding_and_after_reading_it_through(letter: Opening) -> None:
    desk, view = letter()
    view.checks.reader_wanted.emit()
    for dialog in desk.window.findChildren(GiveDialog):
        dialog.close()
    desk.settle()
    view.reviewing.reader.given.emit()
    [dialog] = [d for d in desk.window.findChildren(GiveDialog) if d.isVisible()]
    dialog.close()
    desk.settle()


def test_a_blank_of_any_kind_gets_a_field() -> None:
    blank = Blank("line-es:highlight:3", "your line in Spanish", "anything")
    ask = ask_of(blank.id, blank.label)
    assert (ask.id, ask.words, ask.long, ask.needed) == (blank.id, "Your line in Spanish", True, True)


SPANISH = """Agente de atención al cliente
Empresa: Seguros Laguna

Requisitos
- Experiencia de al menos un año en atención al cliente
- Buen manejo de Zendesk

Funciones
- Atender llamadas sobre facturas
"""


def test_a_line_missing_in_the_letters_language_is_filled_in_where_it_stands(
    open_desk: Callable[[], Desk], db: Database
) -> None:
    profiles.import_resume(
        db, resume_bytes(languages=[{"language": "Spanish", "fluency": "Native speaker"}]), "me.json"
    )
    capture.capture(db, [capture.Source("posting.txt", SPANISH.encode())])
    desk, view = open_letter(open_desk)
    blanks = view.letter.blanks  # type: ignore[union-attr]
    assert blanks
    assert all(blank.id.startswith("line-es:") for blank in blanks)
    QTest.mouseClick(view.page, Qt.MouseButton.LeftButton, pos=view.page.rect_of_blank(blanks[0].id).center())
    assert isinstance(desk.focused, QPlainTextEdit)
    desk.focused.setPlainText("Atendí 60 llamadas al día")
    desk.keys("Ctrl+Return")
    assert blanks[0].id not in {blank.id for blank in view.letter.blanks}  # type: ignore[union-attr]
    assert "60 llamadas al día" in view.letter.body  # type: ignore[union-attr]
    desk.click("Undo")
    assert blanks[0].id in {blank.id for blank in view.letter.blanks}  # type: ignore[union-attr]


# Comparing, reading through


def test_versions_are_compared_and_gone_back_to(letter: Opening) -> None:
    desk, view = letter()
    desk.run("letter.save")
    rewrite(desk, view)
    view.side.choose("versions")
    desk.click("Compare version 1 with the letter")
    assert view.reviewing.compare.isVisible()
    described = view.reviewing.compare.paper.accessibleDescription()
    assert "New: " in described
    assert "Gone: " in described
    desk.click("Use the wording of version 1")
    assert view.page.isVisible()
    assert zendesk(view) in said(view)
    desk.click("Undo")
    assert MINE in said(view)


def test_the_letter_is_read_through_both_ways_and_mended_on_the_way(letter: Opening) -> None:
    desk, view = letter()
    desk.run("letter.read")
    reader = view.reviewing.reader
    assert reader.isVisible()
    assert reader.paper.hasFocus()
    desk.keys("Space")
    desk.keys("Down")
    assert reader.current == 2
    assert reader.paper.accessibleDescription() == said(view)[2]
    desk.keys("Return")
    desk.keys("Ctrl+A")
    desk.type(MINE)
    desk.keys("Return")
    assert said(view)[2] == MINE
    assert reader.current == 2
    reader.backwards.click()
    assert reader.current == len(said(view)) - 1
    for _ in said(view):
        QTest.keyClick(reader.paper, Qt.Key.Key_Space)
    assert reader.current == 0
    desk.click("I have read it through")
    assert view.page.isVisible()
    assert any("through" in event.text for event in desk.db.read.events(1))


def test_who_reads_the_letter_through_has_the_whole_place(open_desk: Callable[[], Desk], db: Database) -> None:
    captured(db)
    desk = open_desk()
    desk.window.resize(1366, 740)
    desk.context.go.open_application(1, "letter", whole=True)
    desk.settle()
    page = desk.find(ApplicationPage)
    assert page.overview.isVisible()
    assert page.head.primary.isHidden()  # the letter's own button says what comes next
    desk.run("letter.read")
    view = desk.find(LetterView)
    assert not page.overview.isVisible()
    assert view.scroller.verticalScrollBar().value() == 0
    desk.click("Back to the letter", view.reviewing.reader)
    assert page.overview.isVisible()
    desk.run("letter.read")
    page.tabs.choose("posting")
    assert page.overview.isVisible()
    assert not page.head.primary.isHidden()


def test_reading_begins_anew_where_it_was_left_and_escape_leads_back(letter: Opening) -> None:
    desk, view = letter()
    desk.run("letter.read")
    assert not view.head.isVisible(), "the letter has the place alone"
    desk.keys("Esc")
    assert view.page.isVisible()
    assert view.head.isVisible()
    assert view.page.hasFocus()


# Where there is little room


def test_a_narrow_place_shows_one_thing_at_a_time(letter: Opening) -> None:
    desk, view = letter()
    view.setFixedWidth(460)
    desk.settle()
    assert view.page.isVisible()
    assert not view.asked.isVisible()
    desk.click(view.side.tabs.buttons["asked"])
    assert view.asked.isVisible()
    assert not view.page.isVisible()
    answered = next(each for each in view.shown.asked if each.sentences)  # type: ignore[union-attr]
    view.asked._choose(answered.id)
    view.asked._tell()
    desk.click(view.side.tabs.buttons["letter"])
    assert view.page._lit == frozenset(answered.sentences)
    assert not view.choices.isVisible()
    desk.click("Tone, length and more")
    assert view.choices.isVisible()
    view.setFixedWidth(1000)
    desk.settle()
    assert view.page.isVisible()
    assert view.checks.isVisible()


def test_a_narrow_place_folds_the_buttons_and_loses_none(letter: Opening) -> None:
    desk, view = letter()
    actions = desk.context.actions
    out = {action for action in view.ways.out.menu().actions() if not action.isSeparator()}
    assert out == {actions[f"letter.{way}"] for way in ("pdf", "docx", "txt", "md", "html", "mail", "copy")}
    assert desk.button("Save letter", view).isVisible()
    assert not view.ways.more.isVisible()
    view.setFixedWidth(430)
    desk.settle()
    line = [made for made in (view.ways.send, view.edit_button, view.ways.out, view.ways.more) if made.isVisible()]
    assert len({made.y() for made in line}) == 1
    assert len(line) == 4
    view.ways.more.menu().aboutToShow.emit()
    folded = view.ways.more.menu().actions()
    assert {actions["letter.save"], actions["letter.read"], actions["letter.design"]} <= set(folded)
    assert "Start over" in [action.text() for action in folded]


def test_what_comes_next_stands_out_once(letter: Opening) -> None:
    desk, view = letter()

    def main_buttons() -> list[QPushButton]:
        return [b for b in view.findChildren(QPushButton) if b.isVisible() and b.property("role") == "primary"]

    assert main_buttons() == [view.ways.send]
    desk.click(view.ways.send)
    assert main_buttons() == [desk.button("Mark as sent", view.send_form)]
    desk.click(main_buttons()[0])
    assert main_buttons() == []
    assert view.ways.sent.isVisible()
    assert not view.ways.send.isVisible()


def test_designs_stand_beside_the_page_that_follows_them(letter: Opening) -> None:
    desk, view = letter()
    desk.click(view.designs.button)
    assert view.designs.card.isVisible()
    assert view.page.isVisible()
    assert view.side.isAncestorOf(view.designs.card)
    desk.click(view.side.tabs.buttons["asked"])
    assert not view.designs.card.isVisible()
    assert view.asked.isVisible()


def test_tab_goes_from_the_buttons_over_the_page_to_what_stands_beside_it(letter: Opening) -> None:
    desk, view = letter()
    view.side.choose("asked")
    desk.button("Mark as sent", view).setFocus()
    seen = []
    for _ in range(20):
        desk.keys("Tab")
        seen.append(desk.focused)
    tabs = next(each for each in seen if each in view.side.tabs.buttons.values())
    places = [seen.index(each) for each in (view.edit_button, view.page, tabs, view.asked.list)]
    assert places == sorted(places)


# Spelling


def test_a_misspelt_word_is_underlined_and_mended_from_its_menu(letter: Opening) -> None:
    desk, view = letter()
    view.editing.on_edit_wanted(number_of(view, zendesk(view)))
    desk.keys("Ctrl+A")
    desk.type("I recieved praise for it.")
    desk.qtbot.waitUntil(lambda: view.spelling.is_misspelt("recieved"), timeout=3000)
    field = desk.focused
    assert isinstance(field, QPlainTextEdit)
    cursor = QTextCursor(field.document())
    cursor.setPosition(4)
    field.setTextCursor(cursor)
    rect = field.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, rect, field.mapToGlobal(rect))
    QApplication.sendEvent(field, event)
    pick("received")
    assert field.toPlainText().startswith("I received")
    desk.settle()


def put_right(view: LetterView) -> QPushButton:
    return next(each for each in view.checks.findChildren(QPushButton) if each.text() == "Put right")


def test_a_misspelt_word_of_the_stored_reason_is_put_right_where_it_is_stored(
    open_desk: Callable[[], Desk], db: Database
) -> None:
    captured(db)
    applications.edit(db, 1, why="I like insurance becuase it keeps people safe.")
    desk, view = open_letter(open_desk)
    view.side.choose("check")
    desk.click(put_right(view))
    assert desk.db.read.application(1).why == "I like insurance because it keeps people safe."
    assert desk.db.read.letter_work(1).is_empty
    desk.click("Undo")
    assert "becuase" in (desk.db.read.application(1).why or "")


def test_a_misspelt_word_is_put_right_in_one_click(letter: Opening) -> None:
    desk, view = letter()
    rewrite(desk, view, new="I recieved praise for it.")
    view.side.choose("check")
    desk.click(put_right(view))
    assert "I received praise for it." in said(view)


def test_what_stands_beside_the_letter_stays_while_a_sentence_is_edited(letter: Opening) -> None:
    desk, view = letter()
    number = number_of(view, zendesk(view))
    view.editing.on_edit_wanted(number)
    view.pointing.on_pointed(number - 1)
    view.pointing._hover.stop()
    view.pointing.on_hover_time()
    assert not view.card.isVisible()
    desk.keys("Esc")


def test_a_word_of_ones_own_is_learned(letter: Opening) -> None:
    desk, view = letter()
    view.editing.on_edit_wanted(number_of(view, zendesk(view)))
    desk.keys("Ctrl+A")
    desk.type("I use qwortle now.")
    desk.qtbot.waitUntil(lambda: view.spelling.is_misspelt("qwortle"), timeout=3000)
    view.spelling._add("qwortle")
    desk.qtbot.waitUntil(lambda: not view.spelling.is_misspelt("qwortle"), timeout=3000)
    desk.keys("Esc")

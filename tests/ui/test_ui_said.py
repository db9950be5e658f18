"""What the posting says, field by field: summed up in a line, confirmed, refused, shown in the text, put to use."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from test_ui_accessibility import complaints
from ui_helpers import Desk

from apptracker.domain.applications import Application, WorkMode
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.postings import FieldSource, FieldValue, ReadPosting
from apptracker.services import applications, capture, people
from apptracker.ui.application.overview import Overview
from apptracker.ui.application.posting import PostingSection
from apptracker.ui.application.said_row import SaidRow
from apptracker.ui.application.said_words import Places, in_words, link_in

ADVERT = """Customer Service Agent

We are in Duluth. The pay is $17.00 to $18.50, paid each hour. Ask for HM-2291.
You need patience and two years of experience with customers.
Write to Dana Whitfield, dana@harbor.example, and apply at https://jobs.harbor.example/2291.
"""
PAY = Pay(1700, 1850, "USD", PayPeriod.HOUR)


def sure(value: object, source: FieldSource = FieldSource.JSON_LD) -> FieldValue:
    return FieldValue(value, source, sure=True)


def likely(value: object, source: FieldSource = FieldSource.TEXT) -> FieldValue:
    return FieldValue(value, source, sure=False)


FIELDS = {
    "title": sure("Customer Service Agent"),
    "employer": sure("Harbor Mutual"),
    "location": sure("Duluth"),
    "work_mode": likely("hybrid"),
    "hours": sure("40 hours a week"),
    "pay": sure(PAY),
    "deadline": sure(date(2026, 12, 1)),
    "reference": likely("HM-2291", FieldSource.PAGE),
    "contact_name": sure("Dana Whitfield", FieldSource.TEXT),
    "contact_email": sure("dana@harbor.example", FieldSource.TEXT),
    "how_to_apply": sure("Apply at https://jobs.harbor.example/2291."),
}


def kept(desk: Desk, fields: dict[str, FieldValue] = FIELDS, text: str = ADVERT, **values: object) -> Application:
    """An application with a posting whose fields were read as given."""
    told = {"employer": "Harbor Mutual", "title": "Customer Service Agent"} | values
    application = applications.add(desk.db, **told).value  # type: ignore[arg-type]
    capture.attach_read(desk.db, application.id, ReadPosting(text, fields=fields), capture.Source("a.txt", b"x"))
    return application


def shown(desk: Desk, application: Application, section: str = "posting") -> None:
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.context.go.open_application(application.id, section)
    desk.settle()


def unfolded(desk: Desk, application: Application) -> PostingSection:
    shown(desk, application)
    section = desk.find(PostingSection)
    desk.click(section.said.fold)
    return section


def row(section: PostingSection, name: str) -> SaidRow:
    return section.said.rows[name]


@pytest.fixture
def section(desk: Desk) -> PostingSection:
    return unfolded(desk, kept(desk))


def test_one_line_sums_it_up_and_counts_what_waits(desk: Desk) -> None:
    shown(desk, kept(desk))
    said = desk.find(PostingSection).said
    assert (
        said.fold.accessibleName()
        == "The posting says: 40 hours a week · 17–18.50 USD an hour · apply by 1 Dec 2026 · Duluth"
    )
    assert "2 to confirm" in desk.texts(said.strip)
    assert not said.isVisible()


def test_large_letters_of_the_line_are_whole(desk: Desk) -> None:
    desk.window.resize(900, 600)
    shown(desk, kept(desk))
    fold = desk.find(PostingSection).said.fold
    for scale in (2.0, 1.0, 2.0):
        desk.context.theme.choose("light", scale)
        desk.settle()
        assert fold.height() >= fold.sizeHint().height()


def test_the_line_is_marked_where_the_application_says_otherwise(desk: Desk) -> None:
    application = kept(desk, deadline=date(2026, 11, 28))
    shown(desk, application)
    said = desk.find(PostingSection).said
    assert "2 to confirm · 1 differs from yours" in desk.texts(said.strip)
    applications.edit(desk.db, application.id, deadline=date(2026, 12, 1))
    desk.context.ops.follow()
    desk.settle()
    assert "2 to confirm" in desk.texts(said.strip)


def test_what_is_likely_comes_first_and_each_tells_where_it_is_from(section: PostingSection) -> None:
    assert section.said.names[:2] == ["work_mode", "reference"]
    assert section.said.names[2:4] == ["location", "hours"]
    assert section.said.names[-2:] == ["title", "employer"]
    assert "May be: Hybrid. Likely, from the text" in row(section, "work_mode").plain.accessibleName()
    assert "Reference: May be: HM-2291. Likely, from the page" in row(section, "reference").value.accessibleName()
    assert "From the page’s data" in row(section, "pay").value.accessibleName()


def test_the_list_takes_the_place_of_what_is_asked_and_gives_it_back(desk: Desk, section: PostingSection) -> None:
    assert section.said.isVisible()
    assert section.text.isVisible()
    assert not section.requirements.isVisible()
    desk.keys("P", section.text)
    assert section.requirements.isVisible()
    desk.keys("P", section.text)
    assert section.said.isVisible()
    assert desk.focused is section.said.fold


def test_an_icon_alone_stands_beside_its_value(desk: Desk) -> None:
    section = unfolded(desk, kept(desk, FIELDS | {"reference": sure("HM-2291", FieldSource.PAGE)}))
    reference, mode = row(section, "reference"), row(section, "work_mode")
    for beside in (True, False):
        reference.show_beside(beside)
        mode.show_beside(beside)
        desk.settle()
        where = reference.copy.mapTo(reference, reference.copy.rect().center())
        assert where.x() > reference.value.mapTo(reference, reference.value.rect().topRight()).x()
        below = (
            mode.use.mapTo(mode, mode.use.rect().topLeft()).y()
            >= mode.plain.mapTo(mode, mode.plain.rect().bottomLeft()).y()
        )
        assert below is not beside


def test_using_what_is_likely_fills_the_application_and_can_be_taken_back(desk: Desk, section: PostingSection) -> None:
    desk.click(row(section, "work_mode").use)
    assert desk.toast == "Saved: work mode"
    assert desk.db.read.application(1).work_mode is WorkMode.HYBRID
    assert section.said.names[0] == "reference"
    assert not row(section, "work_mode").use.isVisible()
    assert "1 to confirm" in desk.texts(section.said.strip)
    desk.click("Undo")
    assert desk.db.read.application(1).work_mode is None
    assert section.said.names[0] == "work_mode"


def test_what_no_fact_of_the_application_holds_is_confirmed_as_it_stands(desk: Desk, section: PostingSection) -> None:
    desk.click(row(section, "reference").use)
    assert "May be" not in row(section, "reference").value.accessibleName()
    assert desk.db.read.posting(1).fields["reference"]["sure"] is True  # type: ignore[union-attr, index]


def test_what_was_read_wrongly_goes_and_comes_back_with_undo(desk: Desk, section: PostingSection) -> None:
    desk.click(row(section, "work_mode").refuse)
    assert "work_mode" not in section.said.names
    assert desk.toast == "Noted: work mode was read wrongly"
    desk.click("Undo")
    assert section.said.names[0] == "work_mode"


def test_the_keyboard_goes_on_to_what_waits_next(desk: Desk, section: PostingSection) -> None:
    row(section, "work_mode").use.setFocus()
    desk.keys("Return")
    assert desk.focused is row(section, "reference").use
    desk.keys("Return")
    assert section.said.isAncestorOf(desk.focused)


def test_where_the_application_says_otherwise_both_are_told(desk: Desk) -> None:
    section = unfolded(desk, kept(desk, location="York"))
    assert section.said.names[2] == "location"
    assert "Location: Duluth. From the page’s data; you have York" in row(section, "location").value.accessibleName()
    desk.click(row(section, "location").use)
    assert desk.db.read.application(1).location == "Duluth"
    desk.click("Undo")
    assert desk.db.read.application(1).location == "York"


def test_a_change_of_the_application_is_followed(desk: Desk, section: PostingSection) -> None:
    desk.context.ops.change(lambda db: applications.edit(db, 1, location="York"), owner=section)
    desk.settle()
    assert "you have York" in row(section, "location").value.accessibleName()


def test_a_click_shows_the_words_in_the_text(desk: Desk, section: PostingSection) -> None:
    for name, words in (("pay", "17.00"), ("contact_email", "dana@harbor.example"), ("location", "Duluth")):
        desk.click(row(section, name).value)
        [ground] = section.text.extraSelections()
        assert ground.cursor.selectedText() == words
    assert not row(section, "deadline").value.isVisible(), "what is not in the text leads nowhere"
    desk.context.theme.choose("dark", 1.0)
    [ground] = section.text.extraSelections()
    assert ground.format.background().color() == desk.context.theme.color("selection")


def test_the_contact_is_kept_under_people_once(desk: Desk, section: PostingSection) -> None:
    desk.click("Add to People", section)
    [contact] = desk.db.read.details(1).contacts
    assert (contact.name, contact.email, contact.phone) == ("Dana Whitfield", "dana@harbor.example", None)
    assert desk.toast == "Dana Whitfield added"
    assert not row(section, "contact_name").add.isVisible()
    desk.click("Undo")
    assert row(section, "contact_name").add.isVisible()
    people.add_contact(desk.db, 1, name="D. Whitfield", email="DANA@harbor.example")
    desk.context.ops.follow()
    assert not row(section, "contact_name").add.isVisible()


def test_a_contact_without_a_name_is_asked_for_it(desk: Desk) -> None:
    section = unfolded(desk, kept(desk, {"contact_email": sure("jobs@harbor.example")}, "Agents wanted."))
    desk.click("Add to People", section)
    dialog = desk.find(QDialog)
    assert desk.find(QLineEdit, dialog, accessibleName="E-mail").text() == "jobs@harbor.example"
    desk.type("Recruiting", desk.find(QLineEdit, dialog, accessibleName="Name"))
    desk.click("Save person", dialog)
    assert [c.email for c in desk.db.read.details(1).contacts] == ["jobs@harbor.example"]


def test_a_contact_that_is_only_likely_waits_for_a_word(desk: Desk) -> None:
    section = unfolded(desk, kept(desk, {"contact_name": likely("Dana Whitfield")}, "Agents wanted."))
    assert not row(section, "contact_name").add.isVisible()
    desk.click(row(section, "contact_name").use)
    assert row(section, "contact_name").add.isVisible()


def test_links_and_addresses_open_and_copy(desk: Desk, section: PostingSection) -> None:
    desk.click(row(section, "how_to_apply").open)
    desk.click(row(section, "contact_email").open)
    assert desk.prompts.urls == ["https://jobs.harbor.example/2291", "mailto:dana@harbor.example"]
    desk.click(row(section, "contact_email").copy)
    assert desk.prompts.copied == ["dana@harbor.example"]


def test_another_application_folds_it_up(desk: Desk, section: PostingSection) -> None:
    other = applications.add(desk.db, employer="Elm", title="Agent").value
    capture.attach_read(desk.db, other.id, ReadPosting("Nothing much here."), capture.Source("b.txt", b"y"))
    desk.context.go.open_application(other.id)
    desk.settle()
    assert not section.said.strip.isVisible()
    assert section.requirements.isVisible()


def test_long_and_hostile_values_stay_plain_and_inside(desk: Desk) -> None:
    nasty = "<b>Send</b> &your papers " + "and more of them " * 60
    fields = FIELDS | {"how_to_apply": sure(nasty), "location": likely("Llanfair" * 30), "documents": sure(["x" * 90])}
    section = unfolded(desk, kept(desk, fields, ADVERT + nasty))
    desk.context.theme.choose("light", 2.0)
    desk.window.resize(900, 600)
    desk.settle()
    said = section.said
    assert row(section, "how_to_apply").value.accessibleName().startswith("How to apply: <b>Send</b> &your papers")

    def overhang() -> int:
        """By how much the rows stand out, once all is laid out."""
        return max(each.mapTo(said, each.rect().bottomRight()).x() - said.width() for each in said.rows.values())

    desk.qtbot.waitUntil(lambda: overhang() <= 0)
    for each in said.rows.values():
        for part in (each.value, each.plain, each.use, each.refuse):
            assert part.isHidden() or part.mapTo(said, part.rect().bottomRight()).x() <= said.width()


def test_everything_there_has_a_name_and_is_reached_by_tab(desk: Desk, section: PostingSection) -> None:
    assert complaints(section) == []
    section.said.fold.setFocus()
    reached = set()
    for _ in range(60):
        QTest.keyClick(desk.focused, Qt.Key.Key_Tab)
        reached.add(desk.focused)
    assert {row(section, "work_mode").use, row(section, "reference").refuse, row(section, "pay").value} <= reached


# Beside empty fields on the overview


def test_an_empty_fact_is_offered_what_the_posting_may_say(desk: Desk) -> None:
    shown(desk, kept(desk), "overview")
    overview = desk.find(Overview)
    offers = {name: offer for name, offer in overview.offers.items() if offer.isVisible()}
    assert list(offers) == ["work_mode"]
    assert offers["work_mode"].accessibleName() == "Work mode: May be: Hybrid, from the text. Use it"
    offers["work_mode"].setFocus()
    desk.keys("Return")
    assert overview.mode.currentText() == "Hybrid"
    assert not offers["work_mode"].isVisible()
    assert desk.focused is overview.mode
    desk.click("Undo")
    assert offers["work_mode"].isVisible()


def test_a_fact_that_was_emptied_is_offered_again(desk: Desk) -> None:
    shown(desk, kept(desk), "overview")
    overview = desk.find(Overview)
    line = overview.fields["location"].editor
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    desk.keys("Delete")
    desk.keys("Return")
    assert overview.offers["location"].text() == "Duluth — Use it"


# Words


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("pay", Pay(3800000, 4200000, "USD", PayPeriod.YEAR), "38,000"),
        ("deadline", date(2026, 12, 1), "Dec 1, 2026"),
        ("work_mode", "on-site", "on site"),
        ("employment_type", "full-time", "Full time"),
        ("languages", ["Welsh", "Spanish"], "Spanish"),
        ("reference", "2", None),
        ("location", "Leeds", None),
    ],
)
def test_only_the_very_words_are_found(name: str, value: object, words: str | None) -> None:
    text = "Full time, on site. $38,000 a year. Spanish is a plus. No. 23. Apply by Dec 1, 2026."
    place = Places(text).of(name, value)
    assert (text[slice(*place)] if place else None) == words


def test_capitals_with_two_small_letters_move_no_place() -> None:
    text = "\u0130zmir. Pay: $17 in Leeds."
    place = Places(text).of("location", "Leeds")
    assert place is not None
    assert text[slice(*place)] == "Leeds"


def test_addresses_are_found_without_what_follows() -> None:
    assert link_in("See https://a.example/jobs/1, or write.") == "https://a.example/jobs/1"
    assert link_in("Write to jobs@a.example.") == "jobs@a.example"
    assert link_in("javascript:alert(1) @ b") == ""
    assert in_words("no_calls", True, date(2026, 11, 21)) == "They ask for no calls"

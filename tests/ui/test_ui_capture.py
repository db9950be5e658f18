"""Quick capture: pasted, dropped or typed, understood, confirmed, saved; nothing typed is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton
from support import POSTING, resume_bytes
from ui_helpers import Desk, drop

from apptracker.domain.applications import WorkMode
from apptracker.domain.money import Pay, PayPeriod
from apptracker.domain.postings import FieldSource
from apptracker.services import applications, profiles
from apptracker.store import ApplicationFilter, Database
from apptracker.ui.capture import CaptureDialog
from apptracker.ui.capturing.advert import AdvertField, looks_like_advert
from apptracker.ui.capturing.fields import Suggestion
from apptracker.ui.capturing.one import PAUSE
from apptracker.ui.ops import Job

PAGE = """<html><head><script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting",
"title": "Chat Agent", "hiringOrganization": {"@type": "Organization", "name": "Larkspur"},
"url": "https://larkspur.example/7", "jobLocationType": "TELECOMMUTE",
"description": "<p>Answer chats.</p><ul><li>Typing 50 words per minute</li><li>Patience</li></ul>"}</script></head>
<body><h1>Chat Agent</h1></body></html>"""


class Capture:
    """Quick capture as it stands on the desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    @property
    def dialog(self) -> CaptureDialog:
        [found] = [d for d in self.desk.window.findChildren(CaptureDialog) if d.isVisible()]
        return found

    @property
    def is_open(self) -> bool:
        return any(d.isVisible() for d in self.desk.window.findChildren(CaptureDialog))

    @property
    def advert(self) -> AdvertField:
        return self.desk.find(AdvertField, self.dialog)

    def field(self, name: str) -> QLineEdit:
        return self.desk.find(QLineEdit, self.dialog, accessibleName=name)

    def shown(self) -> dict[str, str]:
        return {f.accessibleName(): f.text() for f in self.dialog.findChildren(QLineEdit) if f.text()}

    def suggested(self) -> list[str]:
        return [s.accessibleName() for s in self.dialog.findChildren(Suggestion) if s.isVisible()]

    def read(self) -> None:
        """Wait until what is there has been read."""
        QTest.qWait(PAUSE + 80)
        self.desk.settle()

    def paste(self, text: str, html: str = "") -> None:
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        self.advert.insertFromMimeData(data)
        self.read()

    def drop(self, *files: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        drop(self.dialog, QPoint(5, 5), data)
        self.read()


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> None:
    QGuiApplication.clipboard().clear()


@pytest.fixture
def capture(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Capture:
    monkeypatch.setattr(desk.context.go, "open_application", lambda id_, *_, **__: desk.prompts.paths.append(id_))
    desk.run("capture")
    return Capture(desk)


def _only(db: Database) -> int:
    [application] = db.read.applications()
    return application.id


def test_a_pasted_posting_is_understood_and_saved_by_keys_alone(capture: Capture) -> None:
    desk = capture.desk
    assert desk.focused is capture.advert
    capture.paste(POSTING)
    assert capture.shown() == {
        "Employer": "Harbor Mutual",
        "Title": "Customer Service Representative",
        "Location": "Duluth, MN",
        "Pay": "17.00 to 18.50 USD per hour",
        "Deadline": "11 Dec 2026",
    }
    assert "Asks for 6 things" in desk.texts(capture.dialog)
    desk.keys("Ctrl+Return")
    assert not capture.is_open
    application = desk.db.read.application(_only(desk.db))
    assert application.pay == Pay(1700, 1850, "USD", PayPeriod.HOUR)
    posting = desk.db.read.posting(application.id)
    assert posting is not None
    assert posting.text == POSTING
    assert desk.toast == "Added Customer Service Representative at Harbor Mutual"
    assert desk.prompts.paths == [application.id]  # its page is opened
    desk.click("Undo")
    assert desk.db.read.applications() == []


def test_typing_a_line_and_enter_is_enough(capture: Capture) -> None:
    desk = capture.desk
    desk.type("Harbor Mutual, Customer Service Agent, https://harbor.example/jobs/1")
    capture.read()
    assert capture.shown()["Title"] == "Customer Service Agent"
    capture.field("Title").setFocus()
    desk.keys("Return")
    application = desk.db.read.application(_only(desk.db))
    assert (application.employer, application.title) == ("Harbor Mutual", "Customer Service Agent")
    assert application.url == "https://harbor.example/jobs/1"
    assert desk.db.read.posting(application.id) is None


def test_saving_at_once_waits_for_the_reading(capture: Capture) -> None:
    capture.advert.insertPlainText("Harbor Mutual, Agent")
    capture.desk.keys("Ctrl+Return")
    assert capture.desk.db.read.application(_only(capture.desk.db)).employer == "Harbor Mutual"


def test_what_is_not_sure_is_offered_and_used_with_one_click_or_key(capture: Capture) -> None:
    desk = capture.desk
    desk.type("Agent, Duluth, https://www.linkedin.com/jobs/1")
    capture.read()
    assert capture.shown() == {"Title": "Agent", "Link": "https://www.linkedin.com/jobs/1"}
    assert capture.suggested() == ["Employer may be: Duluth. Use it", "Found on may be: LinkedIn. Use it"]
    desk.click("Employer may be: Duluth. Use it", capture.dialog)
    capture.field("Found on").setFocus()
    desk.keys("Down")
    assert capture.suggested() == []
    assert capture.shown()["Employer"] == "Duluth"
    desk.keys("Return")
    application = desk.db.read.application(_only(desk.db))
    assert (application.employer, application.source) == ("Duluth", "LinkedIn")


def test_a_suggestion_left_alone_fills_nothing_and_is_kept_as_a_note(capture: Capture) -> None:
    desk = capture.desk
    desk.type("Harbor Mutual, Agent, Duluth, MN")
    capture.read()
    desk.keys("Ctrl+Return")
    id_ = _only(desk.db)
    assert desk.db.read.application(id_).location is None
    assert [e.text for e in desk.db.read.events(id_) if e.kind == "note"] == ["Harbor Mutual, Agent, Duluth, MN"]


def test_what_was_typed_is_not_overwritten_by_reading(capture: Capture) -> None:
    desk = capture.desk
    capture.paste(POSTING)
    field = capture.field("Employer")
    field.setFocus()
    field.selectAll()
    desk.type("Harbor Group")
    title = capture.field("Title")
    title.setFocus()
    title.selectAll()
    desk.keys("Delete")
    capture.advert.insertPlainText("Employer: Somebody Else\n")
    capture.read()
    assert capture.shown()["Employer"] == "Harbor Group"
    assert "Title" not in capture.shown()
    mode = desk.find(QComboBox, capture.dialog, accessibleName="Work mode")
    mode.setFocus()
    QTest.keyClick(mode, Qt.Key.Key_End)
    desk.keys("Ctrl+Return")
    application = desk.db.read.application(_only(desk.db))
    assert (application.employer, application.title) == ("Harbor Group", None)
    assert application.work_mode is WorkMode.REMOTE


def test_a_link_alone_says_what_is_missing(capture: Capture) -> None:
    capture.desk.type("https://harbor.example/jobs/1")
    capture.read()
    assert "The link is kept, and never opened. Paste the text of the posting so that it can be read." in (
        capture.desk.texts(capture.dialog)
    )
    capture.desk.keys("Ctrl+Return")
    assert capture.is_open  # a link names no job
    assert "Neither the employer nor the title is there; fill in at least one of them." in capture.desk.texts()
    capture.desk.type("Harbor Mutual")
    capture.desk.keys("Return")
    assert capture.desk.db.read.application(_only(capture.desk.db)).url == "https://harbor.example/jobs/1"


def test_a_copied_page_gives_what_its_data_says(capture: Capture) -> None:
    capture.paste("Chat Agent\nTyping 50 words per minute", PAGE)
    assert capture.shown() == {"Title": "Chat Agent", "Employer": "Larkspur", "Link": "https://larkspur.example/7"}
    assert capture.field("Title").toolTip() == "From the page’s data"
    capture.desk.keys("Ctrl+Return")
    id_ = _only(capture.desk.db)
    posting = capture.desk.db.read.posting(id_)
    assert posting is not None
    assert posting.original_sha256 is not None
    assert b"ld+json" in capture.desk.db.read.file_bytes(posting.original_sha256)
    assert posting.fields["title"]["from"] == FieldSource.JSON_LD  # type: ignore[index]


def test_a_page_without_a_job_is_read_as_text(capture: Capture) -> None:
    capture.paste(POSTING, "<p>nothing of use</p>")
    assert capture.shown()["Employer"] == "Harbor Mutual"


def test_text_that_was_changed_after_pasting_is_what_counts(capture: Capture) -> None:
    capture.paste(POSTING, PAGE)
    capture.advert.selectAll()
    capture.advert.insertPlainText(POSTING.replace("Harbor Mutual", "Tern & Tide"))
    capture.read()
    assert capture.shown()["Employer"] == "Tern & Tide"


def test_pasted_spaces_are_kept_as_they_were(capture: Capture) -> None:
    text = POSTING.replace("Harbor Mutual insures", "Harbor\u00a0Mutual insures")
    capture.paste(text)
    capture.desk.keys("Ctrl+Return")
    posting = capture.desk.db.read.posting(_only(capture.desk.db))
    assert posting is not None
    assert posting.text == text


def test_a_dangerous_posting_says_so(capture: Capture) -> None:
    capture.paste(POSTING + "\nPay a registration fee and send your bank account details to get started.\n")
    said = " ".join(capture.desk.texts(capture.dialog))
    assert "Be careful with this one: 2 serious signs below, with the reason." in said
    assert "pay for something before you earn" in said
    assert "bank or card details" in said
    assert "“Pay a registration fee and send your bank account details to get started.”" in said


def test_requirements_show_what_the_profile_answers(
    open_desk: Callable[[], Desk], db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles.import_resume(db, resume_bytes(), "me.json")
    desk = open_desk()
    desk.run("capture")
    capture = Capture(desk)
    capture.paste(POSTING)
    assert "Asks for 6 things; your profile answers 4" in desk.texts(capture.dialog)
    rows = {w.accessibleName() for w in capture.dialog.findChildren(object) if hasattr(w, "accessibleName")}
    assert "Typing 40 words per minute, must have, covered" in rows
    assert "Patience, must have, gap" in rows
    assert "Spanish, nice to have, covered" in rows
    capture.dialog.done(0)


def test_what_is_there_already_is_noticed_and_opened(
    open_desk: Callable[[], Desk], db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import date

    old = applications.add(
        db, employer="Harbor Mutual", title="Customer Service Representative", applied_on=date(2026, 11, 9)
    ).value
    desk = open_desk()
    opened: list[int] = []
    monkeypatch.setattr(desk.context.go, "open_application", lambda id_, *_, **__: opened.append(id_))
    desk.run("capture")
    capture = Capture(desk)
    capture.paste(POSTING)
    words = "You have this already: Customer Service Representative at Harbor Mutual. Applied 12 days ago."
    assert words in desk.texts(capture.dialog)
    desk.click("Open Customer Service Representative at Harbor Mutual", capture.dialog)
    assert opened == [old.id]
    assert not capture.is_open
    desk.run("capture")
    desk.click("Go on with what you typed", capture.dialog)
    capture.read()
    desk.keys("Ctrl+Return")  # all the same
    assert len(desk.db.read.applications()) == 2


def test_the_next_one_right_away(capture: Capture) -> None:
    desk = capture.desk
    desk.type("Harbor Mutual, Agent")
    desk.keys("Ctrl+Shift+Return")
    assert capture.is_open
    assert capture.shown() == {}
    assert capture.advert.toPlainText() == ""
    assert "Added Agent at Harbor Mutual. Now the next one." in desk.texts(capture.dialog)
    assert desk.focused is capture.advert
    desk.type("Larkspur, Clerk")
    desk.keys("Ctrl+Return")
    assert [a.title for a in desk.db.read.applications()] == ["Agent", "Clerk"]
    assert desk.prompts.paths == [2]


def test_esc_keeps_what_was_typed(capture: Capture) -> None:
    desk = capture.desk
    desk.type("Harbor Mutual, Agent")
    capture.field("Pay").setFocus()
    desk.type("18 USD/hour")
    desk.keys("Esc")
    assert not capture.is_open
    assert "Ctrl+N" in desk.toast
    desk.run("capture")
    assert capture.advert.toPlainText() == ""  # offered, not forced
    desk.click("Go on with what you typed", capture.dialog)
    capture.read()
    assert capture.shown() == {"Employer": "Harbor Mutual", "Title": "Agent", "Pay": "18 USD/hour"}
    desk.keys("Ctrl+Return")
    desk.run("capture")
    offers = [b.text() for b in capture.dialog.findChildren(QPushButton) if b.isVisible()]
    assert "Go on with what you typed" not in offers
    desk.keys("Esc")
    assert desk.db.read.application(_only(desk.db)).pay == Pay(1800, 1800, "USD", PayPeriod.HOUR)


def test_pay_and_dates_that_cannot_be_read_are_said_beside_the_field(capture: Capture) -> None:
    desk = capture.desk
    desk.type("Harbor Mutual, Agent")
    capture.read()
    for name, wrong, words in (("Pay", "a lot", "no pay"), ("Deadline", "someday", "no date")):
        field = capture.field(name)
        field.setFocus()
        desk.type(wrong)
        desk.keys("Return")
        assert capture.is_open
        assert desk.focused is field
        assert any(words in text for text in desk.texts(capture.dialog))
        field.selectAll()
        desk.type("18 USD/hour" if name == "Pay" else "+2w")
    desk.keys("Return")
    application = desk.db.read.application(_only(desk.db))
    assert application.deadline is not None


def test_a_long_copied_text_is_offered_never_grabbed(desk: Desk) -> None:
    QGuiApplication.clipboard().setText(POSTING)
    desk.run("capture")
    capture = Capture(desk)
    assert capture.advert.toPlainText() == ""
    desk.click("Paste what you copied", capture.dialog)
    capture.read()
    assert capture.shown()["Employer"] == "Harbor Mutual"
    capture.dialog.done(0)


def test_what_is_no_advert_is_not_offered() -> None:
    assert looks_like_advert(POSTING)
    assert not looks_like_advert("Harbor Mutual, Agent")
    assert not looks_like_advert("Dear diary, nothing much went on here today. " * 30)


def test_a_dropped_file_is_read_like_a_paste(capture: Capture, tmp_path: Path) -> None:
    file = tmp_path / "advert.txt"
    file.write_text(POSTING, encoding="utf-8")
    capture.drop(file)
    assert capture.shown()["Employer"] == "Harbor Mutual"
    capture.desk.keys("Ctrl+Return")
    posting = capture.desk.db.read.posting(_only(capture.desk.db))
    assert posting is not None
    assert posting.source_name == "advert.txt"


def test_files_are_chosen_with_a_button_too(capture: Capture, tmp_path: Path) -> None:
    one, other = tmp_path / "one.txt", tmp_path / "other.txt"
    for file in (one, other):
        file.write_text(POSTING, encoding="utf-8")
    capture.desk.prompts.files = [[], [one], [one, other]]
    capture.desk.click("Choose files", capture.dialog)
    assert capture.shown() == {}
    capture.desk.click("Choose files", capture.dialog)
    assert capture.shown()["Employer"] == "Harbor Mutual"
    capture.desk.click("Choose files", capture.dialog)
    assert len(capture.dialog.findChildren(QCheckBox)) == 2
    capture.dialog.done(0)


def test_a_file_that_cannot_be_read_says_why(capture: Capture, tmp_path: Path) -> None:
    file = tmp_path / "advert.pdf"
    file.write_bytes(b"%PDF-1.7")
    capture.drop(file)
    assert any("was not saved whole" in text for text in capture.desk.texts(capture.dialog))
    capture.dialog.done(0)


def test_several_files_become_an_application_each(capture: Capture, tmp_path: Path) -> None:
    desk = capture.desk
    names = {"one.txt": POSTING, "two.html": PAGE, "three.txt": "Agent\nEmployer: Third\n\nRequirements\n- Typing\n"}
    for name, text in names.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "cv.pdf").write_bytes(b"%PDF-1.7")
    capture.drop(*(tmp_path / name for name in (*names, "cv.pdf")))
    assert "3 postings found; 1 file could not be read" in desk.texts(capture.dialog)
    assert any(text.startswith("This file is damaged") for text in desk.texts())
    boxes = [box for box in capture.dialog.findChildren(QCheckBox) if box.isVisible()]
    assert len(boxes) == 3
    desk.keys("Space", boxes[2])
    desk.click("Add 2 applications", capture.dialog)
    assert not capture.is_open
    assert desk.toast == "Added 2 applications"
    assert len(desk.db.read.applications()) == 2
    desk.click("Undo")
    assert desk.db.read.applications(ApplicationFilter(archived=None)) == []


SCAM = """Chat support agent
Earn 4000 USD weekly, no interview. Message our manager on Telegram @boss_hr today.
You get a check to buy your equipment from our vendor, and send us a training fee of 75 USD by gift card.
"""


def test_of_several_what_looks_like_a_fraud_waits_for_the_persons_tick(capture: Capture, tmp_path: Path) -> None:
    desk = capture.desk
    for name, text in {"good.txt": POSTING, "scam.txt": SCAM}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    capture.drop(tmp_path / "good.txt", tmp_path / "scam.txt")
    good, scam = (box for box in capture.dialog.findChildren(QCheckBox) if box.isVisible())
    assert good.isChecked()
    assert not scam.isChecked()
    [words] = [text for text in desk.texts(capture.dialog) if text.startswith("Read the warnings first: ")]
    assert scam.accessibleDescription().startswith(words)
    assert any(text.endswith("nothing it asks for was recognized") for text in desk.texts(capture.dialog))
    desk.click("Add 1 application", capture.dialog)
    assert [a.employer for a in desk.db.read.applications()] == ["Harbor Mutual"]


def test_a_file_dropped_on_the_list_of_several_joins_it(capture: Capture, tmp_path: Path) -> None:
    desk = capture.desk
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(POSTING.replace("Harbor", f"{name[0].upper()}lder"), encoding="utf-8")
    capture.drop(tmp_path / "a.txt", tmp_path / "b.txt")
    capture.drop(tmp_path / "c.txt")
    desk.click("Add 3 applications", capture.dialog)
    assert len(desk.db.read.applications()) == 3


def test_the_pasted_source_of_several_postings_is_a_list(capture: Capture) -> None:
    desk = capture.desk
    data = [
        {
            "@context": "https://schema.org",
            "@type": "JobPosting",
            "title": title,
            "hiringOrganization": {"@type": "Organization", "name": "Larkspur"},
            "description": f"{title}. {POSTING}",
        }
        for title in ("Chat Agent", "Claims Agent", "Billing Agent")
    ]
    capture.paste(f'<html><script type="application/ld+json">{json.dumps(data)}</script><h1>Jobs</h1></html>')
    assert "3 postings found" in desk.texts(capture.dialog)
    assert not any("is kept" in text for text in desk.texts(capture.dialog))
    boxes = [box for box in capture.dialog.findChildren(QCheckBox) if box.isVisible()]
    assert [box.accessibleName() for box in boxes] == [
        "Chat Agent at Larkspur",
        "Claims Agent at Larkspur",
        "Billing Agent at Larkspur",
    ]
    desk.keys("Space", boxes[1])
    desk.keys("Esc")
    desk.run("capture")
    desk.click("Go on with what you typed", capture.dialog)
    assert "3 postings found" in desk.texts(capture.dialog)
    desk.click("Add 3 applications", capture.dialog)
    assert {a.title for a in desk.db.read.applications()} == {"Chat Agent", "Claims Agent", "Billing Agent"}


def test_a_text_without_a_job_says_so(capture: Capture) -> None:
    hint = "No job was recognized in this text. If there is one, fill in what you know."
    capture.paste("Thank you for the lovely evening yesterday. The soup was very good indeed.")
    assert hint in capture.desk.texts(capture.dialog)
    capture.advert.clear()
    capture.paste(POSTING)
    assert hint not in capture.desk.texts(capture.dialog)
    capture.dialog.done(0)


def test_far_too_long_a_text_is_said_and_not_read(capture: Capture) -> None:
    capture.paste("We answer calls for people all day long. " * 10_000)
    assert any("far more text than a posting has" in text for text in capture.desk.texts(capture.dialog))
    assert capture.shown() == {}
    capture.dialog.done(0)


@pytest.mark.parametrize("key", ["Ctrl+Return", "Return"])
def test_of_the_very_same_posting_enter_opens_what_is_there(capture: Capture, key: str) -> None:
    desk = capture.desk
    capture.paste(POSTING)
    desk.keys("Ctrl+Return")
    desk.run("capture")
    capture.paste(POSTING)
    assert "Its posting is the very same." in desk.texts(capture.dialog)
    desk.keys(key, capture.advert if key != "Return" else capture.field("Title"))
    assert not capture.is_open
    assert desk.prompts.paths == [1, 1]
    assert len(desk.db.read.applications()) == 1
    desk.run("capture")
    capture.paste(POSTING)
    desk.click("Save it a second time", capture.dialog)
    assert len(desk.db.read.applications()) == 2


def test_ticks_stay_when_a_file_joins_the_list(capture: Capture, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(POSTING.replace("Harbor", f"{name[0].upper()}lder"), encoding="utf-8")
    capture.drop(tmp_path / "a.txt", tmp_path / "b.txt")
    first = next(box for box in capture.dialog.findChildren(QCheckBox) if box.isVisible())
    capture.desk.keys("Space", first)
    capture.drop(tmp_path / "c.txt")
    capture.desk.click("Add 2 applications", capture.dialog)
    assert len(capture.desk.db.read.applications()) == 2


def test_stopping_takes_back_what_was_begun(capture: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = capture.desk
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(POSTING.replace("Harbor", name[0].upper()), encoding="utf-8")
    capture.drop(tmp_path / "a.txt", tmp_path / "b.txt")
    ordinary = Job.run

    def run_and_stop(job: Job) -> None:
        if job.task:
            job.task.stop()
        ordinary(job)

    monkeypatch.setattr(Job, "run", run_and_stop)
    desk.keys("Ctrl+Return")
    assert desk.db.read.applications() == []
    monkeypatch.undo()
    capture.dialog.done(0)


def test_answers_out_of_date_are_dropped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a slow reader only the last text counts."""
    held: list[tuple[Job, Callable[[Job], None]]] = []
    desk.run("capture")
    capture = Capture(desk)
    executor = desk.context.ops._executor
    monkeypatch.setattr(executor, "submit", lambda job, finished, *, writes: held.append((job, finished)))
    capture.paste("First Company, Agent")
    capture.advert.selectAll()
    capture.paste("Second Company, Clerk")
    assert capture.shown() == {}
    while held:
        job, finished = held.pop(0)
        job.run()
        finished(job)
    assert capture.shown() == {"Employer": "Second Company", "Title": "Clerk"}
    monkeypatch.undo()
    capture.dialog.done(0)


def test_nothing_clips_in_a_small_window_with_large_letters(desk: Desk) -> None:
    desk.window.resize(900, 600)
    desk.context.theme.choose("light", 2.0)
    desk.run("capture")
    capture = Capture(desk)
    capture.paste(POSTING)
    assert capture.dialog.width() <= 900
    assert capture.dialog.height() <= 600
    for box in capture.dialog.findChildren(QPushButton):
        if box.isVisible() and not isinstance(box, Suggestion):
            assert box.width() >= box.sizeHint().width(), box.text()
    capture.dialog.done(0)
    desk.context.theme.choose("light", 1.0)


def test_every_control_has_a_name(capture: Capture) -> None:
    capture.paste(POSTING)
    for widget in capture.dialog.findChildren(QLineEdit):
        assert widget.accessibleName(), widget
    assert capture.advert.accessibleName() == "Posting"
    capture.dialog.done(0)


def test_a_dropped_file_keeps_what_was_typed_for_the_next_time(capture: Capture, tmp_path: Path) -> None:
    file = tmp_path / "advert.txt"
    file.write_text(POSTING, encoding="utf-8")
    capture.paste("A long note of my own about quite another job")
    capture.drop(file)
    capture.read()
    assert capture.advert.toPlainText().strip() == POSTING.strip()
    assert any("is kept, and offered" in text for text in capture.desk.texts(capture.dialog))
    capture.drop(file)  # the same again sets nothing aside
    capture.desk.click("Save application", capture.dialog)
    capture.desk.run("capture")
    assert "A long note of my own about quite another job" in capture.desk.texts(capture.dialog)
    capture.desk.click("Go on with what you typed", capture.dialog)
    assert capture.advert.toPlainText() == "A long note of my own about quite another job"

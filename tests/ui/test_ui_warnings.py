"""Signs of a false advert on the application page: alike ones in one box, with the way to the guide."""

from __future__ import annotations

from support import POSTING
from ui_helpers import Desk, open_captured

from apptracker.services import applications
from apptracker.ui.application.overview import Overview
from apptracker.ui.guide.linking import ArticleLink
from apptracker.ui.pages.application import ApplicationPage

FALSE = """Data Entry Operator

Earn $1,200 to $2,400 every week from the comfort of your home. No experience needed. Only 4 slots left.
Every candidate pays a $45 registration fee. We will mail you a check to buy your laptop from our approved vendor.
"""


def overview(desk: Desk, text: str) -> Overview:
    open_captured(desk, text, "posting")
    desk.click("Overview", desk.find(ApplicationPage))
    return desk.find(Overview)


def test_what_is_equally_doubtful_stands_in_one_box(desk: Desk) -> None:
    shown = overview(desk, FALSE)
    texts = desk.texts(shown)
    for heading in ("Be careful", "Worth knowing"):
        assert texts.count(heading) == 1
    assert texts.index("Be careful") < texts.index("Worth knowing")
    assert any("registration fee" in text and text.startswith("“") for text in texts)


def test_the_guide_says_more(desk: Desk) -> None:
    links = overview(desk, FALSE).findChildren(ArticleLink)
    link = next(link for link in links if link.accessibleName().startswith("What the guide says: "))
    link.click()
    desk.settle()
    assert "False adverts: how to know one" in desk.texts()


def test_who_filled_in_the_employer_is_not_told_that_none_is_named(desk: Desk) -> None:
    shown = overview(desk, "Clerk wanted.\n\nDuties:\n- Answer calls\n")
    assert any("No employer is named" in text for text in desk.texts(shown))
    applications.edit(desk.db, 1, employer="Harbor Mutual")
    desk.settle()
    desk.context.go.open_application(1)
    desk.settle()
    assert not any("No employer is named" in text for text in desk.texts(desk.find(Overview)))


def test_an_ordinary_posting_shows_no_box(desk: Desk) -> None:
    texts = desk.texts(overview(desk, POSTING))
    assert not {"Be careful", "Take a second look"} & set(texts)

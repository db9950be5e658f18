"""The design of letters and prep sheets: the person's usual one, and another for one letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from services_helpers import captured

from apptracker.domain.errors import UserError
from apptracker.services import applications, changes, letters, packets, preps, profiles, settings
from apptracker.store import Database


@pytest.fixture
def applied(db: Database) -> int:
    captured(db)
    return 1


def test_the_usual_design_holds_for_letters_and_sheets(db: Database, applied: int) -> None:
    assert settings.design(db) == "classic"
    letter = letters.draft(db, applied)
    assert letters.document_of(db, letter).design == "classic"
    settings.set_design(db, "Modern")
    assert letters.document_of(db, letter).design == "modern"
    assert letters.design_of(db, applied) == "modern"
    assert preps.as_document(db, preps.prepare(db, application_id=applied)).design == "modern"
    changes.undo(db)
    assert settings.design(db) == "classic"
    with pytest.raises(UserError, match="classic, modern, editorial, compact"):
        settings.set_design(db, "baroque")
    settings.set_design(db, "compact")
    settings.set_design(db, "")
    assert settings.design(db) == "classic"


def test_one_letter_has_its_own_design(db: Database, applied: int, tmp_path: Path) -> None:
    letters.choose(db, applied, design="editorial")
    assert letters.design_of(db, applied) == "editorial"
    changes.undo(db)
    assert letters.design_of(db, applied) == "classic"
    letters.choose(db, applied, design="editorial")
    letters.keep(db, applied, out=tmp_path / "chosen.html", as_draft=True)
    letters.keep(db, applied, out=tmp_path / "named.html", as_draft=True, design="modern")
    assert "EB Garamond" in (tmp_path / "chosen.html").read_text(encoding="utf-8")
    assert "Source Sans" in (tmp_path / "named.html").read_text(encoding="utf-8")
    with pytest.raises(UserError, match="baroque"):
        letters.keep(db, applied, out=tmp_path / "none.html", as_draft=True, design="baroque")
    assert not (tmp_path / "none.html").exists()


def test_a_sign_that_no_font_has_is_told_with_the_pdf(db: Database, applied: int, tmp_path: Path) -> None:
    applications.edit(db, applied, title="Support \U0001f600 Agent")
    kept = letters.keep(db, applied, out=tmp_path / "letter.pdf", as_draft=True).value
    assert [gone.sign for gone in kept.left_out] == ["\U0001f600"]
    assert not letters.keep(db, applied, out=tmp_path / "letter.txt", as_draft=True).value.left_out
    applications.edit(db, applied, title="Support \U00012000 Agent")
    versions = len(db.read.documents(applied)[0].versions)
    with pytest.raises(UserError, match="U\\+12000"):
        letters.keep(db, applied, out=tmp_path / "other.pdf", as_draft=True)
    assert not (tmp_path / "other.pdf").exists()
    assert len(db.read.documents(applied)[0].versions) == versions, "nothing is kept when nothing is written"


def test_what_was_sent_keeps_its_design(db: Database, applied: int) -> None:
    applications.edit(db, applied, why="They answer the phone.")
    profiles.add_story(
        db,
        title="The storm",
        situation="The lines were down.",
        task="",
        action="I called back all 40 callers.",
        result="Nobody left.",
        skills=("patience",),
    )
    letters.choose(db, applied, design="modern")
    letters.keep(db, applied)
    packet = packets.send(db, applied).value
    settings.set_design(db, "compact")
    letters.choose(db, applied, design="editorial")
    assert packets.pages_as_sent(db, packet, 300) is not None

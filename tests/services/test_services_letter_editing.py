"""A letter in the person's own wording: kept through every new draft, and never passed off as resting on facts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from services_helpers import add, captured, waiting
from support import POSTING, resume_bytes, unchanged

from apptracker.domain.errors import UserError
from apptracker.domain.letters import About, CheckLevel, Length, Letter, Tone
from apptracker.domain.records import DocumentKind
from apptracker.services import applications, capture, letters, packets, profiles
from apptracker.store import Database
from apptracker.tailoring.letter import editing

CALLS, SPANISH, PHONE = "highlight:1", "language:1", "basics:phone"
MINE = "I took sixty calls a day, and I liked it."


def by(letter: Letter, fact: str) -> str:
    """The words of the sentence that rests on a fact."""
    return next(sentence.text for sentence in letter.sentences if fact in sentence.facts)


def typed(letter: Letter, old: str = "", new: str = "", drafted: Letter | None = None) -> Letter:
    """The letter after the person typed ``new`` in place of ``old``."""
    paragraphs = [" ".join(s.text for s in p).replace(old or "\n", new) for p in letter.paragraphs]
    return editing.reworded(
        letter,
        subject=letter.subject,
        salutation=letter.salutation.text,
        paragraphs=paragraphs,
        closing=letter.closing,
        drafted=drafted or letter,
    )


def again(db: Database, base: Letter, mine: Letter) -> tuple[Letter, Letter]:
    """The draft of now, and the letter once the person worded it."""
    letters.reword(db, 1, base, mine)
    now = letters.current(db, 1)
    return now.base, now.letter


def own(letter: Letter) -> list[str]:
    return [s.text for s in letter.sentences if s.edited]


def test_typing_nothing_changes_nothing(db: Database) -> None:
    captured(db)
    drafted = letters.draft(db, 1)
    assert typed(drafted).sentences == drafted.sentences


def test_a_changed_sentence_is_the_persons_own_and_claims_no_facts(db: Database) -> None:
    captured(db)
    drafted = letters.draft(db, 1)
    mine = typed(drafted, by(drafted, CALLS), MINE)
    [changed] = [s for s in mine.sentences if s.edited]
    assert (changed.text, changed.facts, changed.requirements) == (MINE, (), ())
    untouched = [s for s in drafted.sentences if s.text != by(drafted, CALLS)]
    assert [s for s in mine.sentences if not s.edited] == untouched


def test_the_checks_advise_on_own_words_and_do_not_accuse(db: Database) -> None:
    captured(db)
    drafted = letters.draft(db, 1)
    _, letter = again(db, drafted, typed(drafted, by(drafted, CALLS), MINE))
    assert [c.level for c in letter.checks if c.id == "own-words"] == [CheckLevel.ADVICE]
    assert not [c for c in letter.checks if c.level is CheckLevel.ERROR]


def test_own_wording_stays_when_facts_change_around_it(db: Database) -> None:
    captured(db)
    drafted = letters.draft(db, 1)
    mine = typed(drafted, by(drafted, CALLS), MINE)
    profiles.set_value(db, "phone", "(218) 555-0123")
    applications.edit(db, 1, why="I have been a member for ten years.")
    _, letter = again(db, drafted, mine)
    assert own(letter) == [MINE]
    assert "(218) 555-0123" in letter.body
    assert "I have been a member for ten years." in letter.body
    assert by(drafted, CALLS) not in letter.body


def test_own_wording_stays_when_its_fact_goes(db: Database) -> None:
    captured(db)
    drafted = letters.draft(db, 1)
    mine = typed(drafted, by(drafted, CALLS), MINE)
    profiles.import_resume(db, resume_bytes(work=[]), "me.json")
    with db.change("Forgot the job") as uow:
        uow.remove_fact("work:1")
    _, letter = again(db, drafted, mine)
    assert MINE in own(letter)
    assert "Lakeside" not in letter.body


def test_what_the_person_left_out_stays_out_and_what_they_added_stays(db: Database) -> None:
    captured(db)
    drafted = letters.draft(db, 1)
    paragraphs = [" ".join(s.text for s in p if SPANISH not in s.facts) for p in drafted.paragraphs]
    mine = editing.reworded(
        drafted,
        subject="Agent, job 12",
        salutation="Dear Ms. Ruiz,",
        paragraphs=[*paragraphs, "I live next door."],
        closing="Kind regards,",
        drafted=drafted,
    )
    profiles.set_value(db, "phone", "(218) 555-0123")
    _, letter = again(db, drafted, mine)
    assert "Spanish" not in letter.body
    assert letter.paragraphs[-1][0].text == "I live next door."
    assert (letter.subject, letter.salutation.text, letter.closing) == (
        "Agent, job 12",
        "Dear Ms. Ruiz,",
        "Kind regards,",
    )


def test_a_sentence_moved_says_what_is_stored_by_then(db: Database) -> None:
    captured(db)
    drafted = letters.draft(db, 1)
    phone, spanish = by(drafted, PHONE), by(drafted, SPANISH)
    mine = typed(typed(drafted, phone + " ", ""), spanish, f"{phone} {spanish}", drafted)
    assert not own(mine)
    profiles.set_value(db, "phone", "(218) 555-0123")
    _, letter = again(db, drafted, mine)
    assert not own(letter)
    assert phone not in letter.body
    assert letter.body.index("(218) 555-0123") < letter.body.index(spanish)


def test_a_sentence_and_all_can_be_put_back(db: Database) -> None:
    captured(db)
    drafted = letters.draft(db, 1)
    hung, read = "I never hung up.", "I read Spanish."
    mine = typed(typed(drafted, by(drafted, CALLS), f"{MINE} {hung}"), by(drafted, SPANISH), read, drafted)
    assert own(mine) == [MINE, hung, read]
    number = next(n for n, s in enumerate(mine.sentences) if s.text == MINE)
    back = editing.put_back(mine, number, drafted)
    assert next(s for s in back.sentences if s.text == by(drafted, CALLS)).facts
    assert own(back) == [hung, read]
    for _ in range(2):
        back = editing.put_back(back, next(n for n, s in enumerate(back.sentences) if s.edited), drafted)
    assert editing.is_same(back, drafted)


def test_typing_is_typeset_and_lines_become_one(db: Database) -> None:
    captured(db)
    mine = typed(drafted := letters.draft(db, 1), by(drafted, CALLS), 'They said "thank you" -- and I\'d do it\nagain.')
    assert own(mine) == ["They said “thank you” – and I’d do it again."]


def test_a_blank_typed_over_is_gone_and_one_left_stays(db: Database) -> None:
    profiles.import_resume(db, resume_bytes(basics={}, work=[]), "me.json")
    add(db)
    drafted = letters.draft(db, 1)
    assert {b.id for b in drafted.blanks} == {"name", "example"}
    blank = next(f"[{b.label}]" for b in drafted.blanks if b.id == "example")
    mine = typed(drafted, blank, "I once calmed a whole waiting room.")
    assert [b.id for b in mine.blanks] == ["name"]
    half = typed(drafted, blank, f"In short: {blank}")
    assert {b.id for b in half.blanks} == {"name", "example"}
    assert [s.blanks for s in half.sentences if s.edited] == [("example",)]


def test_a_kept_letter_is_the_persons_and_is_taken_up_exactly(db: Database) -> None:
    captured(db)
    drafted = letters.draft(db, 1)
    base, letter = again(db, drafted, typed(drafted, by(drafted, CALLS), MINE))
    version = letters.keep(db, 1, letter=letter, base=base).value.version
    assert version is not None
    assert MINE in version.text
    profiles.set_value(db, "phone", "(218) 555-0123")
    kept, kept_base = letters.as_kept(db.read.document_version(version.id)[1])
    _, anew = again(db, kept_base, kept)
    assert own(anew) == [MINE]
    assert "(218) 555-0123" in anew.body  # what was drafted follows the facts
    word_for_word = editing.taken_up(kept, letters.draft(db, 1))
    assert word_for_word.body == kept.body
    assert own(word_for_word) == [MINE, by(drafted, PHONE)]


def test_a_letter_kept_in_another_tone_is_taken_up_in_that_tone(db: Database) -> None:
    captured(db)
    kept = letters.keep(db, 1, decided={"tone": Tone.FORMAL, "length": Length.SHORT}).value
    assert kept.version is not None
    letters.take_up(db, 1, kept.version)
    now = letters.current(db, 1)
    assert (now.work.choices.tone, now.work.choices.length) == (Tone.FORMAL, Length.SHORT)
    assert letters.plain_text(now.letter) == kept.version.text
    assert not own(now.letter), "nothing in it is the person's wording"


def test_a_locked_sentence_is_told_when_its_fact_changes_or_goes(db: Database) -> None:
    captured(db)
    drafted = letters.current(db, 1).letter
    place = next(n for n, s in enumerate(drafted.sentences) if CALLS in s.facts)
    letters.reword(db, 1, drafted, editing.with_lock(drafted, place, locked=True))
    said = drafted.sentences[place].text

    def accused() -> list[tuple[str, CheckLevel, int | None]]:
        return [(c.id, c.level, c.sentence) for c in letters.current(db, 1).letter.checks if c.id.startswith("claim-")]

    assert accused() == []
    with db.change("Corrected") as uow:
        uow.update_fact(CALLS, data={"text": "Answered 40 calls a day"})
    assert said in letters.current(db, 1).letter.body
    assert accused() == [("claim-unproven", CheckLevel.WARNING, place)]
    with db.change("Removed") as uow:
        uow.remove_fact(CALLS)
    place = next(n for n, s in enumerate(letters.current(db, 1).letter.sentences) if s.text == said)
    assert ("claim-without-fact", CheckLevel.ERROR, place) in accused()


def test_letters_kept_before_there_was_editing_are_read(db: Database) -> None:
    captured(db)
    stored = letters.draft(db, 1).as_json()
    assert "edited" not in str(stored)
    assert not Letter.from_json(stored).edited


@pytest.mark.parametrize(
    ("blank", "text", "found"),
    [
        ("name", "Zoë Ngũgĩ", "Zoë Ngũgĩ"),
        ("phone", "(218) 555-0123", "(218) 555-0123"),
        ("email", "zoe@example.com", "zoe@example.com"),
        ("why", "I like your plans for the lake", "I like your plans for the lake."),
        ("title", "Night Agent", "Night Agent"),
        ("employer", "Superior Mutual", "Superior Mutual"),
    ],
)
def test_a_filled_blank_is_stored_where_it_belongs(db: Database, blank: str, text: str, found: str) -> None:
    add(db)
    letters.fill_blank(db, 1, blank, text)
    letter = letters.draft(db, 1)
    assert found in letters.plain_text(letter) + " ".join(letter.sender)
    db.undo()
    letter = letters.draft(db, 1)
    assert found not in letters.plain_text(letter) + " ".join(letter.sender)


@pytest.mark.parametrize("posting", [POSTING, ""])
def test_an_example_becomes_a_story_and_is_asked_once(db: Database, posting: str) -> None:
    if posting:
        capture.capture(db, [capture.Source("p.txt", posting.encode())])
    else:
        add(db)
    said = "I sorted forty parcels an hour and lost none"
    letters.fill_blank(db, 1, "example", said)
    letter = letters.draft(db, 1)
    assert "example" not in {b.id for b in letter.blanks}
    [told] = [s for s in letter.sentences if said in s.text]
    assert told.facts == ("story:1",)
    assert told.about is About.PERSON


def test_nothing_is_stored_from_an_empty_or_wrong_answer(db: Database) -> None:
    add(db)
    with unchanged(db.folder.root):
        with pytest.raises(UserError, match="empty"):
            letters.fill_blank(db, 1, "why", "  \n")
        with pytest.raises(UserError, match="no e-mail address"):
            letters.fill_blank(db, 1, "email", "zoe")


def test_keeping_and_sending_are_one_step_to_take_back(db: Database) -> None:
    captured(db)
    base, letter = again(db, (d := letters.draft(db, 1)), typed(d, by(d, CALLS), MINE))
    with unchanged(db.folder.root):
        packet = packets.keep_and_send(db, 1, letter, base=base, files=[("resume.pdf", b"%PDF")]).value
        [document] = db.read.documents(1, DocumentKind.LETTER)
        [version] = document.versions
        assert version.sent
        assert MINE in version.text
        assert packet.document_version_id == version.id
        assert "resume.pdf" in [f.name for f in packet.files]
        assert db.read.application(1).stage == "Applied"
        assert waiting(db)
        db.undo()


def test_a_letter_with_blanks_is_not_sent(db: Database) -> None:
    add(db)
    with unchanged(db.folder.root):
        with pytest.raises(UserError, match="blanks"):
            packets.keep_and_send(db, 1, letters.draft(db, 1))
        profiles_before = letters.draft(db, 1)
        with pytest.raises(UserError, match="ahead"):
            packets.keep_and_send(
                db, 1, Letter.from_json({**profiles_before.as_json(), "blanks": []}), on=date(2027, 1, 1)
            )


def test_a_file_holds_the_persons_wording(db: Database, tmp_path: Path) -> None:
    captured(db)
    base, letter = again(db, (d := letters.draft(db, 1)), typed(d, by(d, CALLS), MINE))
    letters.keep(db, 1, letter=letter, base=base, out=tmp_path / "letter.txt")
    text = " ".join((tmp_path / "letter.txt").read_text(encoding="utf-8").split())
    assert MINE in text
    assert by(d, CALLS) not in text

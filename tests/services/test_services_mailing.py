"""The application as an e-mail: a draft that any mail program opens, with nothing invented and nothing sent."""

from __future__ import annotations

import email
import io
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pypdf
import pytest
from services_helpers import captured

from apptracker.adapters.system.mail import draft_file
from apptracker.domain.errors import UserError
from apptracker.domain.letters import Length
from apptracker.domain.scripts import LINK_LIMIT, MailDraft, mail_link_within
from apptracker.services import applications, letters, mailing, matching, people, profiles
from apptracker.store import Database


@pytest.fixture
def applied(db: Database) -> int:
    captured(db)
    applications.edit(db, 1, why="They answer the phone.")
    profiles.add_story(
        db,
        title="The storm",
        situation="The lines were down.",
        task="",
        action="I called back all 40 callers.",
        result="Nobody left.",
        skills=("patience",),
    )
    return 1


def opened(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def body_of(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_draft_opens_as_one_still_to_be_sent(db: Database, applied: int, tmp_path: Path) -> None:
    resume = "Lebenslauf Zoë Müller.pdf"
    letter = letters.current(db, applied).letter
    assert not letter.blanks
    out = tmp_path / "letter.eml"
    kept = mailing.keep(db, applied, out, files=[(resume, b"%PDF-1.7 resume")]).value
    assert kept.version is not None
    message = opened(out.read_bytes())
    assert message["X-Unsent"] == "1"
    assert message["Date"] is None
    assert message["From"] is None
    assert message["Subject"] == letter.subject
    body = body_of(message)
    assert body.startswith(letters.plain_text(letter))
    assert profiles_email(db) in body.splitlines()
    pdf, other = message.iter_attachments()
    assert pdf.get_filename() == f"{letter.signature} - Cover letter.pdf"
    assert "Dear" in pypdf.PdfReader(io.BytesIO(pdf.get_content())).pages[0].extract_text()
    assert other.get_filename() == resume
    assert other.get_content() == b"%PDF-1.7 resume"
    assert all(len(line) < 998 for line in out.read_bytes().split(b"\r\n"))
    assert b"\n" not in out.read_bytes().replace(b"\r\n", b"")
    again = tmp_path / "again.eml"
    mailing.keep(db, applied, again, files=[(resume, b"%PDF-1.7 resume")])
    assert again.read_bytes() == out.read_bytes(), "the same draft is the same file"


def profiles_email(db: Database) -> str:
    [line] = [line for line in letters.current(db, 1).letter.sender if "@" in line]
    return line


def test_it_goes_to_who_handles_the_application(db: Database, applied: int) -> None:
    letter = letters.current(db, applied).letter
    assert mailing.mail_of(db, applied, letter).to == "jobs@harbor.example", "as the posting says"
    assert mailing.mail_of(db, applied, letter).name == "Ana Ruiz"
    people.add_contact(db, applied, name="José Ñáñez", email="jobs@example.com")
    mail = mailing.mail_of(db, applied, letter)
    assert (mail.to, mail.name) == ("jobs@example.com", "José Ñáñez")
    message = opened(draft_file(mail.draft, mail.to, mail.name))
    assert message["To"].addresses[0].display_name == "José Ñáñez"
    assert message["To"].addresses[0].addr_spec == "jobs@example.com"


def test_an_address_that_was_only_guessed_is_left_out(
    db: Database, applied: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, letter = matching.match(db, applied), letters.draft(db, applied)
    assert found.posting is not None
    fields = found.posting.fields
    guessed = {**fields, "contact_email": replace(fields["contact_email"], sure=False)}
    now = replace(found, posting=replace(found.posting, fields=guessed))
    monkeypatch.setattr(matching, "match", lambda *_: now)
    assert mailing.mail_of(db, applied, letter).to == ""


def test_a_letter_made_to_be_a_mail_comes_without_its_pdf(db: Database, applied: int, tmp_path: Path) -> None:
    letters.choose(db, applied, length=Length.MAIL)
    mailing.keep(db, applied, tmp_path / "short.eml", as_draft=True)
    assert not list(opened((tmp_path / "short.eml").read_bytes()).iter_attachments())


def test_blanks_and_heavy_files_are_refused_before_anything_is_written(
    db: Database, applied: int, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="20 MB"):
        mailing.keep(db, applied, tmp_path / "a.eml", files=[("film.mp4", b"0" * 20_000_001)])
    profiles.set_value(db, "name", "")
    assert letters.current(db, applied).letter.blanks
    with pytest.raises(UserError) as caught:
        mailing.keep(db, applied, tmp_path / "a.eml")
    assert caught.value.code == "letter.blanks"
    assert not (tmp_path / "a.eml").exists()
    assert not db.read.documents(applied)


@pytest.mark.parametrize(
    ("to", "kept"),
    [
        ("jobs@example.com", "jobs@example.com"),
        ("jobs@exämple.com", "jobs@xn--exmple-cua.com"),
        ("a@b.com\r\nBcc: x@y.com", None),
        ("jöbs@example.com", None),
        ("no address", None),
        ("", None),
    ],
)
def test_only_a_whole_address_stands_in_the_head(to: str, kept: str | None) -> None:
    message = opened(draft_file(MailDraft("Hi\r\nBcc: x@y.com", "Hello"), to, 'Ana "A" Ruiz, HR\r\nX: 1'))
    assert "Bcc" not in message
    assert "X" not in message
    assert (message["To"].addresses[0].addr_spec if kept else message["To"]) == kept


def test_what_a_file_is_called_does_no_harm() -> None:
    names = ("履歴書.pdf", 'a"b;c.txt', "mail.eml", "x.unknownkind", "line\nbreak.pdf")
    message = opened(draft_file(MailDraft("Hi", "Hello"), attachments=[(name, b"x\r\ny") for name in names]))
    found = [part.get_filename() for part in message.iter_attachments()]
    assert found == ["履歴書.pdf", 'a"b;c.txt', "mail.eml", "x.unknownkind", "line break.pdf"]


def test_a_link_that_is_too_long_leaves_the_body_out() -> None:
    short = MailDraft("Support Agent & more", "Dear Ana,\n\nhello there\n")
    link, whole = mail_link_within("ana@example.com", short)
    assert whole
    assert link == (
        "mailto:ana@example.com?subject=Support%20Agent%20%26%20more&body=Dear%20Ana%2C%0D%0A%0D%0Ahello%20there"
    )
    link, whole = mail_link_within("ana@example.com", MailDraft("é" * 400, "word " * 400))
    assert not whole
    assert "body=" not in link
    assert len(link) <= LINK_LIMIT


def test_what_is_pasted_has_paragraphs_and_no_looks(db: Database, applied: int) -> None:
    letter = letters.current(db, applied).letter
    pasted = mailing.rich_text(letter)
    assert pasted.startswith(f"<p>{letter.salutation.text}</p><p>")
    assert pasted.endswith(f"{letter.closing}<br>{letter.signature}</p>")
    assert "style" not in pasted
    assert "class" not in pasted
    assert pasted.count("<p>") == 2 + len(letter.paragraphs)

"""Capturing files of several kinds at once: each read or told why not, the originals kept as they were."""

from __future__ import annotations

import hashlib
import io
import zipfile
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from support import POSTING, Cli

from apptracker.cli.session import counted


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def files_in(folder: Path) -> list[Path]:
    """A mail, a Word document, a picture and an archive."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Dana Reyes <dana@harbor.example>", "sam@example.com", "A job"
    mail["Date"] = "Thu, 19 Nov 2026 09:00:00 +0000"
    mail.set_content(POSTING)
    (folder / "advert.eml").write_bytes(mail.as_bytes())
    document = docx.Document()
    for line in ("Bell Ringer", "Requirements", "Patience", "Head for heights"):
        document.add_paragraph(line)
    document.save(str(folder / "advert.docx"))
    (folder / "photo.html").write_bytes(b"\x89PNG\r\n\x1a\n")
    with zipfile.ZipFile(folder / "all.zip", "w") as archive:
        archive.writestr("advert.txt", POSTING)
    return [folder / name for name in ("advert.eml", "photo.html", "advert.docx", "all.zip")]


def test_several_kinds_at_once(cli: Cli, tmp_path: Path) -> None:
    files = files_in(tmp_path)
    done = cli("capture", *files, "--json").ok()
    assert len(done.json["captured"]) == 2
    assert [entry["file"] for entry in done.json["skipped"]] == [str(files[1]), str(files[3])]
    assert "picture" in done.json["skipped"][0]["reason"]
    assert "unpack" in done.json["skipped"][1]["reason"]
    assert done.json["captured"][0]["fields"]["posted_on"] == {"value": "2026-11-19", "from": "mail", "sure": False}
    assert "Reading" not in done.err


def test_the_original_is_kept_byte_for_byte(cli: Cli, tmp_path: Path) -> None:
    for file in files_in(tmp_path)[::2]:
        data = file.read_bytes()
        number = cli("capture", file, "--json").ok().json["captured"][0]["application"]["id"]
        shown = cli("show", number, "--json").ok().json
        assert shown["posting"]["media_type"] != "text/plain"
        kept = [path for path in cli.data_dir.rglob("*") if path.is_file() and path.read_bytes() == data]
        assert kept, file.name
        assert hashlib.sha256(data).hexdigest() in str(kept[0])


def test_a_folder_is_answered_with_what_to_name(cli: Cli, tmp_path: Path) -> None:
    cli("capture", tmp_path).refused(str(tmp_path), "name the files")


@pytest.mark.parametrize("many", [1, 3])
def test_a_terminal_shows_how_far_it_got(many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    assert list(counted(list(range(many)), "Reading")) == list(range(many))
    assert ("Reading 2 of 3" in terminal.getvalue()) is (many == 3)
    assert terminal.getvalue().rpartition("\r")[2].strip() == ""

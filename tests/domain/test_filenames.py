"""Names that anybody made up become names every system takes."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.domain.filenames import distinct, safe_name

#: What makes trouble somewhere, and any other character.
PARTS = st.sampled_from(
    [
        "../",
        "..\\",
        "/",
        ":",
        "con",
        "CON",
        "nul",
        "COM1",
        "lpt9",
        ".",
        " ",
        "\u202e",
        "\0",
        "\n",
        "ß",
        "ﬁ",
        "é",
        "x" * 90,
    ]
)
NAMES = st.lists(PARTS | st.text(max_size=12), max_size=6).map("".join)


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("résumé.pdf", "résumé.pdf"),
        ("../../etc/passwd", "_._etc_passwd"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM¹", "_COM¹"),
        ("Conrad.pdf", "Conrad.pdf"),
        ("cv\u202efdp.exe", "cv fdp.exe"),
        ("trailing. . ", "trailing"),
        ("...", "file"),
        ("", "file"),
    ],
)
def test_names_by_example(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


@given(NAMES)
def test_a_safe_name_is_one_part_of_a_path_everywhere(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= 100
    assert len(safe.encode()) <= 200
    assert PurePosixPath(safe).parts == (safe,)
    assert PureWindowsPath(safe).parts == (safe,)
    assert safe.isprintable()
    assert not safe.startswith((".", " "))
    assert not safe.endswith((".", " "))
    assert not set(safe) & set('<>:"/\\|?*')
    assert not PureWindowsPath(safe).is_reserved()
    assert safe_name(safe) == safe


@given(st.lists(NAMES, max_size=8))
def test_several_never_meet_on_any_disk(names: list[str]) -> None:
    made = list(distinct(names))
    assert len(made) == len(names)
    for form in ("NFC", "NFD", "NFKC"):
        assert len({unicodedata.normalize(form, name).casefold() for name in made}) == len(made)


def test_a_long_name_keeps_its_ending() -> None:
    assert safe_name("r" * 400 + ".docx").endswith("rrr.docx")
    assert list(distinct(["cv.pdf", "CV.pdf"])) == ["cv.pdf", "CV (2).pdf"]

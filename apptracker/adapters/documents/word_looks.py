"""How each design looks in a word processor: what its named styles hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes are points, those with a slash in their comment a multiple of the text's size; margins are millimeters.

    ``font`` is one that Word has everywhere; LibreOffice and the phones' viewers put one of the same widths in its
    place (Caladea for Cambria, Carlito for Calibri).
    """

    font: str
    letter_size: float
    sheet_size: float
    sides: tuple[int, int]  # of a letter, of a sheet
    edges: tuple[int, int]  # top and bottom, of a letter, of a sheet
    line: float = 1.15  # / height of a line in a letter
    after: float = 0.8  # / space after a paragraph of a letter
    indent: float = 0.0  # / of the first line of all paragraphs of a letter but the first
    accent: str = "000000"
    bar: bool = False  # a thick line in the accent color over the name and a sheet's title
    rule: bool = True  # a line under the letterhead and a sheet's headings
    centered: bool = False  # the letterhead stands in the middle
    name_size: float = 1.6  # /
    name_bold: bool = True
    soft: bool = False  # headings and the subject in italics instead of bold


LOOKS = {
    "classic": Look("Cambria", 11, 10, sides=(28, 20), edges=(21, 18)),
    "modern": Look(
        "Calibri",
        11,
        10,
        sides=(29, 20),
        edges=(20, 18),
        line=1.18,
        accent="1F4E79",
        bar=True,
        rule=False,
        name_size=1.9,
    ),
    "editorial": Look(
        "Garamond",
        12,
        11,
        sides=(31, 22),
        edges=(23, 18),
        line=1.12,
        after=0.0,
        indent=1.4,
        rule=False,
        centered=True,
        name_size=2.1,
        name_bold=False,
        soft=True,
    ),
    "compact": Look("Calibri", 10.5, 9.5, sides=(27, 18), edges=(16, 16), line=1.08, after=0.65, name_size=1.35),
}

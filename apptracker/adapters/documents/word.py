"""DOCX through python-docx: real styles, so that the letter can be edited as a person would edit their own."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from apptracker.adapters.documents._text import (
    DRAFT_WORDS,
    SEPARATOR,
    clean,
    is_right_to_left,
    runs_right_to_left,
    shown,
)
from apptracker.adapters.documents.contact import linked
from apptracker.adapters.documents.word_looks import LOOKS, Look
from apptracker.domain.documents import (
    BulletList,
    Document,
    Heading,
    Layout,
    Lines,
    LinesRole,
    PaperSize,
    Paragraph,
    design_of,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from apptracker.domain.documents import Block, Run, Sender

_PAPER = {PaperSize.A4: (Mm(210), Mm(297)), PaperSize.LETTER: (Mm(215.9), Mm(279.4))}
_UNDATED = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)  # the format wants a date; a document without one says this
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
# Word's own names: its menus and other programs know what these are for.
_BUILT_IN = frozenset(("Body Text First Indent", "Closing", "Date", "Salutation", "Signature"))
_STYLE_OF = {
    LinesRole.PLAIN: "Body Text",
    LinesRole.DATE: "Date",
    LinesRole.RECIPIENT: "Inside Address",
    LinesRole.SUBJECT: "Subject Line",
    LinesRole.CLOSING: "Closing",
    LinesRole.SIGNATURE: "Signature",
    LinesRole.ENCLOSURES: "Enclosures",
}


def render(document: Document) -> bytes:
    """The document as DOCX bytes; the same document gives the same bytes."""
    file = docx.Document()
    look = LOOKS[design_of(document).id]
    _strip_template(file)
    _set_styles(file, document, look)
    _set_page(file, document, look)
    _set_properties(file, document)
    for number, block in enumerate(document.blocks):
        _add(file, block, _body_style(document, number, look) if isinstance(block, Paragraph) else "")
    raw = io.BytesIO()
    file.save(raw)
    return _same_every_time(raw)


def _body_style(document: Document, number: int, look: Look) -> str:
    """The style of a paragraph, by where it stands: a letter's salutation, its first paragraph, those after it."""
    paragraph, *after = document.blocks[number : number + 2]
    before = [isinstance(block, Paragraph) for block in document.blocks[max(0, number - 2) : number]]
    assert isinstance(paragraph, Paragraph)
    if paragraph.keep_with_next:
        return "Question"
    if document.layout is Layout.SHEET:
        return "Body Text"
    if not any(before[-1:]) and text_of(paragraph.runs).rstrip().endswith((",", ":")):
        return "Salutation"
    if after and isinstance(after[0], Lines) and after[0].role is LinesRole.CLOSING:
        return "Body Text Last"
    return "Body Text First Indent" if look.indent and before == [True, True] else "Body Text"


def _strip_template(file: Any) -> None:
    """python-docx starts from a file with a hundred table styles, twice, and a picture of another page."""
    styles = file.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:default")) is None:
            styles.remove(style)
    for relations in (file.part.package.rels, file.part.rels):
        for key, relation in list(relations.items()):
            if relation.reltype == RT.THUMBNAIL or relation.reltype.endswith("/stylesWithEffects"):
                del relations[key]


def _set_page(file: Any, document: Document, look: Look) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = _PAPER[document.paper]
    sheet = document.layout is Layout.SHEET
    section.left_margin = section.right_margin = Mm(look.sides[sheet])
    section.top_margin = section.bottom_margin = Mm(look.edges[sheet])
    section.different_first_page_header_footer = not sheet  # a letter's first page has no number
    if document.draft:
        mark = _new_style(file, "Draft Mark", size=14, bold=True, center=True, color="FFFFFF", fill="000000")
        for header in (section.header, section.first_page_header)[: 1 if sheet else 2]:
            header.paragraphs[0].text = DRAFT_WORDS
            header.paragraphs[0].style = mark
    paragraph = section.footer.paragraphs[0]
    if not sheet:
        paragraph.add_run(f"{clean(document.author)} · ")
    for number, field in enumerate(("PAGE", "NUMPAGES")):
        paragraph.add_run(" / " if number else "")
        simple = OxmlElement("w:fldSimple")
        simple.set(qn("w:instr"), field)
        paragraph._p.append(simple)  # noqa: SLF001 - python-docx has no fields


def _set_styles(file: Any, document: Document, look: Look) -> None:
    """All looks live in named styles; the paragraphs themselves carry none."""
    sheet = document.layout is Layout.SHEET
    size = look.sheet_size if sheet else look.letter_size
    after = size * (0.5 if sheet else look.after)
    apart = size * (0.5 if sheet else max(look.after, 0.8))  # between parts of a letter
    _language(file, document.language)
    styles = file.styles
    _restyle(styles["Normal"], size=size, line=1.1 if sheet else look.line, after=after, font=look.font)
    if runs_right_to_left(document.language):
        _insert_in_order(styles["Normal"].element.get_or_add_pPr(), OxmlElement("w:bidi"))
    _restyle(styles["Body Text"], after=after)
    accent: dict[str, Any] = {"color": look.accent}
    strong: dict[str, Any] = {"bold": not look.soft, "italic": look.soft}
    _restyle(styles["Title"], size=size * 1.6, bold=True, after=after, keep=True, bar=look.bar, **accent)
    heading: dict[str, Any] = {"keep": True, "rule": look.rule or look.soft, **strong, **accent}
    _restyle(styles["Heading 1"], size=size * 1.25, before=size * 1.2, after=4, **heading)
    for level in range(2, 6):
        minor: dict[str, Any] = {"keep": True, "bold": True}
        _restyle(styles[f"Heading {level}"], size=size, before=size * 0.8, after=2, **minor)
    for name in ("List Bullet", "Checklist"):
        style = styles[name] if name in styles else _new_style(file, name)
        _restyle(style, after=size * 0.25, indent=Mm(6))
    head: dict[str, Any] = {"center": look.centered, "keep": True}
    name_looks = {"size": size * look.name_size, "bold": look.name_bold, "bar": look.bar, **head, **accent}
    _new_style(file, "Letterhead Name", line=1.0, after=2, **name_looks)
    _new_style(file, "Letterhead Contact", size=size * 0.9, after=size * 1.6, rule=look.rule, **head)
    _new_style(file, "Question", after=2, keep=True)
    _new_style(file, "Date", after=size * 1.3)
    _new_style(file, "Inside Address", line=1.0, after=size * 1.3)
    _new_style(file, "Subject Line", after=apart, keep=True, **strong, **accent)
    _new_style(file, "Salutation", after=apart, keep=True)
    for name, keep in (("Body Text First Indent", False), ("Body Text Last", True)):
        body = _new_style(file, name, after=after, keep=keep)
        body.base_style = styles["Body Text"]
        body.paragraph_format.first_line_indent = Pt(size * look.indent) if look.indent else None
    _new_style(file, "Closing", before=max(size * 0.6, apart), after=size * 2.2, keep=True)
    _new_style(file, "Signature", after=after)
    _new_style(file, "Enclosures", before=size * 0.8, after=after)
    styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER, builtin=True)  # looks like the text around it
    blank = styles.add_style("Blank", WD_STYLE_TYPE.CHARACTER)
    properties = blank.element.get_or_add_rPr()
    border = _element("w:bdr", val="single", sz="6", space="0", color="000000")
    properties.extend([border, _element("w:shd", val="clear", color="auto", fill="E4E4E4")])


def _new_style(file: Any, name: str, **looks: Any) -> Any:
    style = file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name in _BUILT_IN)
    style.base_style = file.styles["Normal"]
    style.quick_style = True
    _restyle(style, **looks)
    return style


def _restyle(
    style: Any,
    *,
    size: float | None = None,
    bold: bool = False,
    italic: bool = False,
    font: str | None = None,
    line: float | None = None,
    before: float = 0,
    after: float = 0,
    keep: bool = False,
    rule: bool = False,
    bar: bool = False,
    center: bool = False,
    indent: Any = None,
    color: str = "000000",
    fill: str | None = None,
) -> None:
    """The style as said and nothing else: Word's own headings come blue and in another font, which all styles have from
    the one they are based on. Sizes in points."""
    numbering, outline = (style.element.find(f".//{qn(tag)}") for tag in ("w:numPr", "w:outlineLvl"))
    for tag in ("w:pPr", "w:rPr"):
        for old in style.element.findall(qn(tag)):
            style.element.remove(old)
    paragraph, letters = style.paragraph_format, style.font
    if numbering is not None:
        style.element.get_or_add_pPr().append(numbering)
    properties = style.element.get_or_add_pPr()
    paragraph.widow_control = True
    paragraph.keep_with_next = keep or None
    paragraph.space_before, paragraph.space_after = Pt(before), Pt(after)
    paragraph.line_spacing = line
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if indent is not None:
        paragraph.left_indent, paragraph.first_line_indent = indent, -indent
    if rule or bar:
        edges = OxmlElement("w:pBdr")
        if bar:
            edges.append(_element("w:top", val="single", sz="24", space="6", color=color))
        if rule:
            edges.append(_element("w:bottom", val="single", sz="4", space="3", color="000000"))
        _insert_in_order(properties, edges)
    if fill:
        _insert_in_order(properties, _element("w:shd", val="clear", color="auto", fill=fill))
    if outline is not None:
        properties.append(outline)
    letters.size = Pt(round(size * 2) / 2) if size else None
    letters.bold, letters.italic = bold or None, italic or None
    letters.color.rgb = RGBColor.from_string(color)
    if font:
        fonts = _element("w:rFonts", ascii=font, hAnsi=font, cs="Times New Roman")
        style.element.get_or_add_rPr().insert(0, fonts)


def _insert_in_order(properties: Any, child: Any) -> None:
    """Word reads the parts of a paragraph's properties only in the order of its schema: borders and shading stand
    after the keeping rules and before spacing."""
    before = [qn(name) for name in ("w:spacing", "w:ind", "w:jc")]
    at = next((i for i, sibling in enumerate(properties) if sibling.tag in before), len(properties))
    properties.insert(at, child)


def _element(tag: str, **attributes: str) -> Any:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _language(file: Any, language: str) -> None:
    """The language that spelling is checked in."""
    for lang in file.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), clean(language))
        if runs_right_to_left(language):
            lang.set(qn("w:bidi"), clean(language))


def _set_properties(file: Any, document: Document) -> None:
    created = document.created
    instant = dt.datetime(created.year, created.month, created.day, tzinfo=dt.UTC) if created else _UNDATED
    properties = file.core_properties
    properties.title = clean(document.title)[:255]
    properties.author = properties.last_modified_by = clean(document.author)[:255]
    properties.keywords = clean(", ".join(document.keywords))[:255]
    properties.language = clean(document.language)[:255]
    properties.comments = ""
    properties.created = properties.modified = instant
    properties.revision = 1


def _add(file: Any, block: Block, style: str) -> None:
    match block:
        case Paragraph():
            _fill(file.add_paragraph(style=style), [block.runs])
        case Heading():
            file.add_paragraph(
                clean(block.text), style=f"Heading {min(block.level - 1, 5)}" if block.level > 1 else "Title"
            )
        case BulletList():
            for item in block.items:
                paragraph = file.add_paragraph("☐ " if block.checkboxes else "", style=_list_style(block))
                _fill(paragraph, [item])
        case Lines():
            _fill(file.add_paragraph(style=_STYLE_OF[block.role]), block.as_runs)
        case _:
            _add_sender(file, block)


def _list_style(block: BulletList) -> str:
    return "Checklist" if block.checkboxes else "List Bullet"


def _add_sender(file: Any, block: Sender) -> None:
    file.add_paragraph(clean(block.name), style="Letterhead Name")
    if not block.lines:
        return
    contact = file.add_paragraph(style="Letterhead Contact")
    for number, line in enumerate(block.lines):
        if number:
            contact.add_run(SEPARATOR)
        text, url = linked(clean(line))
        run = contact.add_run(text, style="Hyperlink" if url else None)
        if url:
            link = OxmlElement("w:hyperlink")
            link.set(qn("r:id"), file.part.relate_to(url, RT.HYPERLINK, is_external=True))
            contact._p.append(link)  # noqa: SLF001 - python-docx has no links to add
            link.append(run._r)  # noqa: SLF001


def _fill(paragraph: Any, lines: Iterable[tuple[Run, ...]]) -> None:
    """The lines in one paragraph, with line breaks between them."""
    for number, line in enumerate(lines):
        if number:
            paragraph.add_run().add_break()
        for run in line:
            text = clean(shown(run))
            added = paragraph.add_run(text, style="Blank" if run.blank else None)
            added.bold, added.italic = run.strong or None, run.emphasis or None
            added.font.rtl = is_right_to_left(text) or None


def _same_every_time(raw: io.BytesIO) -> bytes:
    """The same parts in a zip file without the time of day."""
    result = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, _ZIP_TIME)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            new.writestr(part, old.read(name))
    return result.getvalue()

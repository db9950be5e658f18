"""Markdown as the text it means: headings, links, emphasis, lists and tables without their marks.

Line by line and without a library: an advert needs no more of Markdown than this, and what is not understood stays as
it stands.
"""

from __future__ import annotations

import html
import re

_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_FENCE = re.compile(r" {0,3}(?:```|~~~).{0,100}")
_ITEM = re.compile(r"([ \t]*)[*+-][ \t]+(?:\[[ xX]\][ \t]+)?(.*)")
_TABLE_RULE = re.compile(r" {0,3}\|?(?:[ \t]*:?-{3,}:?[ \t]*\|?){1,50}[ \t]*")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S.*")
_QUOTE = re.compile(r"(?: {0,3}>[ \t]?){1,10}")
_COMMENT = re.compile(r"<!--(?:[^-]|-(?!->)){0,20000}-->")
_BREAK = re.compile(r"<br[ \t]*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][\w-]{0,20}(?:[ \t][^<>\n]{0,500})?/?>")
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,300})\]\([^()\n]{0,1000}\)")
_LINK = re.compile(
    r"\[([^\[\]\n]{0,300})\](?:\(<?([^()\s]{0,1000})>?(?:[ \t]+[\"'][^\"'\n]{0,300}[\"'])?\)|\[[^\[\]\n]{0,200}\])"
)
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^\s<>]{1,1000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>")
_CODE = re.compile(r"(`{1,3})([^`\n]{1,500})\1(?!`)")
_EMPHASIS = (
    re.compile(r"(?<![\\*])(\*{1,3})(?=[^\s*])([^*\n]{1,1000})(?<=[^\s*\\])\1(?!\*)"),
    re.compile(r"(?<![\w\\])(_{1,3})(?=[^\s_])([^_\n]{1,1000})(?<=[^\s_\\])\1(?!\w)"),
    re.compile(r"(~~)(?=\S)([^~\n]{1,500})(?<=\S)~~"),
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_FRONT = re.compile(r"---[ \t]*\r?\n(?:[^\n]{0,2000}\n){0,100}?(?:---|\.\.\.)[ \t]*\r?\n")


def markdown_text(text: str) -> str:
    """The text without its marks. Headings stand apart, list items begin with "- ", a table has a row on each line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    front = _FRONT.match(text)
    if front:
        text = "\n".join(front[0].split("\n")[1:-2]) + "\n\n" + text[front.end() :]
    out: list[str] = []
    fenced = False
    for line in _COMMENT.sub("", text).split("\n"):
        if _FENCE.fullmatch(line):
            fenced = not fenced
            continue
        if fenced:
            out.append(line)
            continue
        quote = _QUOTE.match(line)
        line = line[quote.end() :] if quote else line
        if _DEFINITION.fullmatch(line):
            continue
        under = _UNDERLINE.fullmatch(line) and out and out[-1].strip() and not out[-1].startswith("- ")
        if under or _RULE.fullmatch(line):
            out.append("")
        elif heading := _HEADING.fullmatch(line):
            out += ["", _plain(heading[1]), ""]
        elif _TABLE_RULE.fullmatch(line) and "|" in line:
            continue
        elif line.strip().startswith("|") and line.rstrip().endswith("|"):
            out.append(_row(line))
        elif item := _ITEM.fullmatch(line):
            out.append(f"{item[1]}- {_plain(item[2])}")
        else:
            out.append(_plain(line))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in out)).strip("\n") + "\n"


def _row(line: str) -> str:
    cells = [_plain(cell).strip() for cell in line.strip().strip("|").split("|")]
    return " | ".join(cell for cell in cells if cell)


def _plain(line: str) -> str:
    """One line without marks, escapes and tags."""
    line = _BREAK.sub("\n", line)
    line = _CODE.sub(lambda m: m[2], line)
    line = _IMAGE.sub(lambda m: m[1], line)
    line = _LINK.sub(_linked, line)
    line = _ADDRESS.sub(lambda m: m[1].removeprefix("mailto:"), line)
    line = _TAG.sub("", line)
    for _ in range(2):  # emphasis inside emphasis
        for emphasis in _EMPHASIS:
            line = emphasis.sub(lambda m: m[2], line)
    return html.unescape(_ESCAPED.sub(r"\1", line))


def _linked(link: re.Match[str]) -> str:
    """A link's words; an address to write to or to call stays readable beside them."""
    words, target = link[1], link[2] or ""
    address = target.split("?")[0].removeprefix("mailto:").removeprefix("tel:")
    return f"{words} ({address})" if target.startswith(("mailto:", "tel:")) and address not in words else words

"""Choosing the files of postings in the system's dialog."""

from __future__ import annotations

from pathlib import Path

from apptracker.ui.context import Context
from apptracker.ui.tr import mark, tr

_KINDS = mark(
    "Postings (*.html *.htm *.mht *.mhtml *.webarchive *.pdf *.docx *.odt *.rtf *.eml *.msg *.json *.txt *.md)"
    ";;All files (*)"
)


def chosen_posting(context: Context) -> list[Path]:
    """The file of one posting; none when the person thinks better of it."""
    return context.prompts.open_files(tr("Choose the posting"), tr(_KINDS), several=False)


def chosen_postings(context: Context) -> list[Path]:
    """The files of as many postings as there are."""
    return context.prompts.open_files(tr("Choose postings"), tr(_KINDS))

"""list: the command that should be quickest, so it imports what it needs when it needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from apptracker.cli.arguments import stage_ids
from apptracker.cli.session import Session, emit_text, json_option, pass_session

if TYPE_CHECKING:
    from apptracker.store.filters import ApplicationFilter

_NONE = (0,)  # what no application has for its id


@click.command("list")
@click.option("--stage", "stages", metavar="S", multiple=True, help="Only this stage (name or kind); may be repeated.")
@click.option(
    "--query",
    metavar="Q",
    help='Words to find anywhere, "exact phrases", -words to leave out, and stage:applied, before:2026-11 …',
)
@click.option("--tag", metavar="T", help="Only with this tag.")
@click.option("--archived", is_flag=True, help="The archived ones instead.")
@click.option("--quiet", is_flag=True, help="Only what has gone quiet: nothing was heard for long.")
@click.option("--sort", metavar="KEY", default="id", help="Like employer, deadline or -updated_at.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most this many.")
@json_option
@pass_session
def list_command(
    session: Session,
    stages: tuple[str, ...],
    query: str | None,
    tag: str | None,
    archived: bool,
    quiet: bool,
    sort: str,
    limit: int | None,
    as_json: bool,
) -> None:
    """List applications. Operators of --query: stage, tag, employer, source, mode, location, pay, before, after, since,
    applied, added, changed, deadline, is, has, no; a minus sign before one turns it round."""
    from apptracker.store.filters import ApplicationFilter

    wanted = ApplicationFilter(
        stage_ids=stage_ids(session, stages),
        tag=_as_stored(tag),
        archived=archived,
        ids=_quiet_ids(session) if quiet else (),
        sort=sort,
        limit=limit,
    )
    if query is not None:
        wanted = _narrowed(session, wanted, _as_stored(query))
    if as_json:
        emit_text(session.db.lists.applications_json(wanted))
        return
    from apptracker.cli.layout import table

    rows = [
        (a.id, a.employer or "?", a.title or "?", a.stage, a.applied_on or "", a.location or "")
        for a in session.db.read.applications(wanted)
    ]
    table(("ID", "Employer", "Title", "Stage", "Applied", "Location"), rows, "No applications.")


def _narrowed(session: Session, wanted: ApplicationFilter, query: str | None) -> ApplicationFilter:
    """With what a query asks for besides."""
    from dataclasses import replace

    from apptracker.domain.clock import today
    from apptracker.domain.query import parse
    from apptracker.services import searching

    selection = searching.selection_of(session.db.read, parse(query or ""), today(session.clock))
    words = " ".join([selection.text, *(f"-{word}" for word in sorted(selection.not_text))]).strip()
    only = searching.only_of(session.db, selection)
    if only is not None:
        ids = set(only) & set(wanted.ids) if wanted.ids else only
        wanted = wanted._replace(ids=tuple(ids) or _NONE)
    narrowed = replace(selection, text="", not_text=frozenset())
    return wanted._replace(query=words or None, archived=selection.archived or wanted.archived, selection=narrowed)


def _quiet_ids(session: Session) -> tuple[int, ...]:
    """Those gone quiet; where there is none, what no application has."""
    from apptracker.services import silence

    return tuple(silence.quiet_ids(session.db)) or _NONE


def _as_stored(text: str | None) -> str | None:
    """What was typed, cleaned as what people typed before was."""
    if text is None:
        return None
    from apptracker.domain.text import clean_text

    return clean_text(text)

"""contact add, list, edit, delete, import, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import FILE, ID, application_id
from apptracker.cli.layout import table
from apptracker.cli.session import Session, emit, json_option, pass_session, tell
from apptracker.domain.cards import FIELDS, CardState

if TYPE_CHECKING:
    from apptracker.services.cards import Offered


_employer = click.option("--employer", metavar="E", help="Where they work, where that is another employer.")
_notes = click.option("--notes", metavar="TEXT", help="What is good to know about them.")


@click.group("contact")
def contact_command() -> None:
    """Recruiters, managers and referrers."""


@contact_command.command("add")
@application_id
@click.option("--name", required=True, metavar="N")
@click.option("--email", metavar="ADDRESS")
@click.option("--phone", metavar="NUMBER")
@click.option("--role", metavar="R", help="What they do there.")
@_employer
@_notes
@json_option
@pass_session
def add(session: Session, /, id_: int, name: str, as_json: bool, **values: str | None) -> None:
    """Add a person to an application."""
    from apptracker.services import people

    contact = people.add_contact(session.db, id_, name=name, **values).value
    emit(shapes.contact(contact)) if as_json else tell(f"Added {contact.name} to application {id_}.")


@contact_command.command("list")
@click.argument("id_", metavar="[ID]", type=ID, required=False)
@json_option
@pass_session
def list_(session: Session, id_: int | None, as_json: bool) -> None:
    """List people, of one application or all."""
    if id_ is not None:
        session.db.read.application(id_)
    contacts = session.db.read.contacts(id_)
    if as_json:
        emit([shapes.contact(c) for c in contacts])
        return
    rows = [(c.id, c.name, c.role, c.email, c.phone, ", ".join(map(str, c.application_ids))) for c in contacts]
    table(("ID", "Name", "Role", "E-mail", "Phone", "For"), rows, "No contacts.", wrap=True)


@contact_command.command("edit")
@click.argument("contact_id", metavar="CID", type=ID)
@click.option("--name", metavar="N")
@click.option("--email", metavar="ADDRESS")
@click.option("--phone", metavar="NUMBER")
@click.option("--role", metavar="R")
@_employer
@_notes
@json_option
@pass_session
def edit(session: Session, /, contact_id: int, as_json: bool, **values: str | None) -> None:
    """Change a person; an empty value clears a field."""
    from apptracker.services import people

    given = {name: value for name, value in values.items() if value is not None}
    if not given:
        raise click.UsageError("name at least one field to change, for example --email ADDRESS")
    contact = people.edit_contact(session.db, contact_id, **given).value
    emit(shapes.contact(contact)) if as_json else tell(f"Changed {contact.name}.")


@contact_command.command("delete")
@click.argument("contact_id", metavar="CID", type=ID)
@json_option
@pass_session
def delete(session: Session, contact_id: int, as_json: bool) -> None:
    """Delete a person; undo brings them back."""
    from apptracker.services import people

    contact = people.delete_contact(session.db, contact_id).value
    emit(shapes.contact(contact)) if as_json else tell(f"Deleted {contact.name}. Take back with: apptracker undo")


@contact_command.command("import")
@click.argument("files", metavar="FILE…", type=FILE, nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Say what the cards would change, and change nothing.")
@click.option("--replace", is_flag=True, help="Take what a card says otherwise, in the place of what is kept.")
@click.option("--tie", is_flag=True, help="Tie people to your open applications at their employer.")
@json_option
@pass_session
def import_(session: Session, files: tuple[Path, ...], dry_run: bool, replace: bool, tie: bool, as_json: bool) -> None:
    """Import address cards (.vcf): new people, and what is not known of others yet."""
    from apptracker.services import cards

    offered = cards.offer(session.db, cards.read_files(files))
    if as_json:
        shown = [_card_shape(each) for each in offered]
    if not dry_run:
        wanted = [cards.Wish(each, replace, tie) for each in offered if cards.changes_anything(each, replace, tie)]
        stored = cards.store(session.db, wanted).value if wanted else cards.Imported((), (), 0)
    if as_json:
        emit({"cards": shown, "stored": not dry_run})
        return
    rows = [(each.compared.card.name, each.compared.card.employer, _told(each, replace)) for each in offered]
    table(("Name", "Employer", "What it is"), rows, "", wrap=True)
    if dry_run:
        tell("Nothing was stored. Store it with the same command without --dry-run.")
    else:
        tell(f"Added {len(stored.added)}, changed {len(stored.changed)}. Take back with: apptracker undo")


@contact_command.command("export")
@click.argument("file", metavar="FILE.vcf", type=FILE)
@click.option(
    "--id", "ids", metavar="CID", type=ID, multiple=True, help="This person alone; several times for several."
)
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
@pass_session
def export(session: Session, file: Path, ids: tuple[int, ...], force: bool, as_json: bool) -> None:
    """Save people as address cards for a phone or an address book."""
    from apptracker.services import cards

    count = cards.export(session.db, file, ids or None, force=force)
    emit({"file": str(file), "people": count}) if as_json else tell(f"Saved {count} in {file}.")


def _card_shape(each: Offered) -> dict[str, Any]:
    compared = each.compared
    differences = {
        name: [{"field": d.field, "before": d.before or None, "after": d.after} for d in found]
        for name, found in (("adds", compared.adds), ("replaces", compared.replaces))
    }
    card = {name: getattr(compared.card, name) or None for name in (*FIELDS, "notes")}
    return {
        **card,
        "state": compared.state.value,
        "contact": compared.contact_id,
        **differences,
        "ties": list(each.ties),
    }


def _told(each: Offered, replace: bool) -> str:
    compared = each.compared
    if compared.state is CardState.CHANGED:
        words = [f"adds {d.field}" for d in compared.adds]
        words += [f"{d.field} {'becomes' if replace else 'differs:'} {d.after}" for d in compared.replaces]
        return f"contact {compared.contact_id}: {', '.join(words)}"
    return {CardState.NEW: "new", CardState.SAME: "known already", CardState.TWICE: "twice in the file"}[compared.state]

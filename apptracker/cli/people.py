"""contact add, list, edit, delete."""

from __future__ import annotations

import click

from apptracker.cli import shapes
from apptracker.cli.arguments import ID, application_id
from apptracker.cli.layout import table
from apptracker.cli.session import Session, emit, json_option, pass_session, tell


@click.group("contact")
def contact_command() -> None:
    """Recruiters, managers and referrers."""


@contact_command.command("add")
@application_id
@click.option("--name", required=True, metavar="N")
@click.option("--email", metavar="ADDRESS")
@click.option("--phone", metavar="NUMBER")
@click.option("--role", metavar="R", help="What they do there.")
@json_option
@pass_session
def add(
    session: Session, id_: int, name: str, email: str | None, phone: str | None, role: str | None, as_json: bool
) -> None:
    """Add a person to an application."""
    from apptracker.services import people

    contact = people.add_contact(session.db, id_, name=name, email=email, phone=phone, role=role).value
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

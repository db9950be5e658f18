"""Applications as a file for another program: a table for spreadsheets (CSV), or JSON as the command line gives it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from apptracker.domain.errors import UserError
from apptracker.domain.money import minor_units
from apptracker.store.filters import ApplicationFilter

if TYPE_CHECKING:
    from pathlib import Path

    from apptracker.store import Database

FORMATS = (".csv", ".json")
_FORMULAS = tuple("=+-@＝＋－＠")  # what formulas begin with, in wide letters too
_AT_ONCE = 1000  # applications fetched together, between two looks whether to stop


class Sheet(NamedTuple):
    """How a spreadsheet expects a table: what stands between cells, and the decimal sign."""

    delimiter: str = ","
    decimal: str = "."


COMMAS = Sheet()
#: Where numbers are written with a comma, cells stand between semicolons.
SEMICOLONS = Sheet(";", ",")

_HEADINGS = (
    "ID", "Employer", "Title", "Stage", "Location", "Work mode", "Link", "Source", "Applied on", "Deadline",
    "Pay from", "Pay to", "Currency", "Pay period", "Tags", "Archived", "Added", "Changed",
)  # fmt: skip


class Exported(NamedTuple):
    file: Path
    applications: int


def chosen(
    db: Database, *, stage_ids: Sequence[int] = (), since: date | None = None, until: date | None = None
) -> list[int]:
    """The applications in these stages, archived ones too, that were applied for (or, where not, added) in these days,
    in the order they were added.

    :raises UserError: ``range.backwards``.
    """
    if since and until and since > until:
        raise UserError("range.backwards", since=since, until=until)
    found = db.read.applications(ApplicationFilter(stage_ids=tuple(stage_ids), archived=None))
    zone = db.clock.now().tzinfo
    ids = []
    for application in found:
        day = application.applied_on
        if day is None and application.created_at is not None:
            day = application.created_at.astimezone(zone).date()
        if (since is None or (day and day >= since)) and (until is None or (day and day <= until)):
            ids.append(application.id)
    return ids


def save(
    db: Database,
    file: Path,
    ids: Sequence[int],
    *,
    sheet: Sheet = COMMAS,
    force: bool = False,
    step: Callable[[int, int], object] | None = None,
) -> Exported:
    """Write these applications, in this order; the ending of the name says in which format. ``step`` is told how many
    of how many are fetched, and may stop it.

    :raises UserError: ``export.format``, ``export.empty``, ``file.exists``, ``file.is_folder``, ``file.no_folder``.
    :raises EnvironmentFault: ``file.unwritable``, ``file.disk_full``.
    """
    from apptracker.adapters.system.files import write_whole

    kind = file.suffix.lower()
    if kind not in FORMATS:
        raise UserError("export.xlsx" if kind == ".xlsx" else "export.format", file=file)
    records = list(_records(db, ids, step))
    if not records:
        raise UserError("export.empty")
    data = as_json(records) if kind == ".json" else as_csv(records, sheet)
    write_whole(file, data, force=force)
    return Exported(file, len(records))


def as_json(records: Sequence[dict[str, Any]]) -> bytes:
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    return f"[{lines}]\n".encode()


def as_csv(records: Sequence[dict[str, Any]], sheet: Sheet = COMMAS) -> bytes:
    """With a mark at the beginning that tells spreadsheets it is UTF-8, and nothing they would run as a formula, even
    where they take another sign for what stands between cells."""
    import csv
    import io
    import re

    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=sheet.delimiter)
    writer.writerow(_HEADINGS)
    others = ",;\t\r\n".replace(sheet.delimiter, "")
    inside = re.compile(rf"""([{others}][\s"]*)(?=[{re.escape("".join(_FORMULAS))}])""")
    writer.writerows([inside.sub(r"\1'", defused(cell)) for cell in _cells(record, sheet)] for record in records)
    return text.getvalue().encode("utf-8-sig")


def defused(text: str) -> str:
    """What a spreadsheet shows as it stands, and never takes for a formula."""
    return f"'{text}" if text.lstrip().startswith(_FORMULAS) or text[:1] in ("\t", "\r") else text


def _records(db: Database, ids: Sequence[int], step: Callable[[int, int], object] | None) -> Iterator[dict[str, Any]]:
    wanted = list(dict.fromkeys(ids))
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        found = json.loads(db.lists.applications_json(ApplicationFilter(ids=tuple(some), archived=None)))
        by_id = {record["id"]: record for record in found}
        yield from (by_id[id_] for id_ in some if id_ in by_id)
        if step is not None:
            step(min(start + _AT_ONCE, len(wanted)), len(wanted))


def _cells(record: dict[str, Any], sheet: Sheet) -> list[str]:
    pay = record["pay"] or {}
    values = (
        *(record[key] for key in ("id", "employer", "title", "stage", "location", "work_mode", "url", "source")),
        *(record[key] for key in ("applied_on", "deadline")),
        *(_amount(pay.get(end), pay.get("currency"), sheet) for end in ("min", "max")),
        *(pay.get(key) for key in ("currency", "period")),
        "; ".join(record["tags"]),
        "yes" if record["archived"] else "no",
        *(record[key][:10] for key in ("created_at", "updated_at")),
    )
    return ["" if value is None else str(value) for value in values]


def _amount(minor: int | None, currency: str | None, sheet: Sheet) -> str:
    if minor is None:
        return ""
    units = minor_units(currency)
    return f"{minor / units:.{2 if units > 1 else 0}f}".replace(".", sheet.decimal)

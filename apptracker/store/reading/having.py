"""What applications have beside them, and where they are, as conditions in SQL on rows ``a`` of ``listing``."""

from __future__ import annotations

import re

from apptracker.domain.selection import Selection
from apptracker.store.values import storable

#: What must be there for each of the names in ``Selection.having``.
_THERE = {
    "interview": "EXISTS (SELECT 1 FROM interview WHERE application_id = a.id AND state <> 'cancelled')",
    "letter": "EXISTS (SELECT 1 FROM document WHERE application_id = a.id AND kind = 'letter')",
    "posting": "EXISTS (SELECT 1 FROM posting WHERE application_id = a.id)",
    "note": "EXISTS (SELECT 1 FROM note WHERE application_id = a.id)",
    "contact": "EXISTS (SELECT 1 FROM contact_application WHERE application_id = a.id)",
    "file": "EXISTS (SELECT 1 FROM attachment WHERE application_id = a.id)",
    "deadline": "a.deadline IS NOT NULL",
    "pay": "a.pay IS NOT NULL",
}
#: As it was written: in the list it stands without accents.
_LOCATION = "coalesce((SELECT location FROM application WHERE id = a.id), '')"


def having(selection: Selection) -> tuple[list[str], dict[str, object]]:
    """Conditions and their parameters for ``having``, ``lacking``, ``locations`` and ``not_locations``."""
    found = [_THERE[thing] for thing in sorted(selection.having & _THERE.keys())]
    found += [f"NOT {_THERE[thing]}" for thing in sorted(selection.lacking & _THERE.keys())]
    parameters: dict[str, object] = {}
    for name, wanted in (("place", selection.locations), ("not_place", selection.not_locations)):
        parts = []
        for number, part in enumerate(sorted(wanted)):
            parameters[f"{name}{number}"] = "%" + re.sub(r"([\\%_])", r"\\\1", storable(part)) + "%"
            parts.append(f"{_LOCATION} LIKE :{name}{number} ESCAPE '\\'")
        if parts:
            found.append(f"{'NOT ' if name == 'not_place' else ''}({' OR '.join(parts)})")
    return found, parameters

"""Where the command palette can jump to."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """An application, or a person tied to one (``person`` is empty for the application itself). What is not known is
    empty."""

    application_id: int
    person: str
    employer: str
    title: str
    stage: str
    stage_kind: str

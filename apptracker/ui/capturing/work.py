"""What quick capture has done off the GUI thread. No Qt here; the services are imported when they are first needed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from apptracker.domain.changes import Result

if TYPE_CHECKING:
    from apptracker.domain.applications import Application
    from apptracker.domain.postings import PostingWarning
    from apptracker.services.capture import Found, Preview
    from apptracker.services.duplicates import Similar
    from apptracker.store import Database
    from apptracker.tailoring.versions import Difference
    from apptracker.ui.capturing.dropping import File, Given
    from apptracker.ui.ops import Task


class Wanted(NamedTuple):
    """What applications like it are looked for by."""

    employer: str
    title: str
    url: str
    location: str
    preview: Preview | None


class KeptAsNewer(NamedTuple):
    """``changes``: what it says that the version before did not; None where there was none. ``change_id`` takes it
    back."""

    application_id: int
    changes: Difference | None
    change_id: int | None


class Outcome(NamedTuple):
    """A posting found, or why none was; what is there like it; and the file before this one that has the very same."""

    found: Found
    similar: tuple[Similar, ...]
    twin: str = ""

    @property
    def wanted(self) -> bool:
        """Whether it is added unless the person says otherwise."""
        return self.found.preview is not None and not (self.similar or self.twin or self.serious)

    @property
    def serious(self) -> tuple[PostingWarning, ...]:
        """The gravest signs in it."""
        from apptracker.domain.postings import WarningLevel

        posting = self.found.preview.posting if self.found.preview is not None else None
        return tuple(sign for sign in posting.warnings if sign.level is WarningLevel.SERIOUS) if posting else ()


def preview_of(db: Database, given: Given) -> Preview:
    from apptracker.services import capture

    return capture.preview(db, given.text, page=given.page)


def similar_to(db: Database, wanted: Wanted) -> tuple[Similar, ...]:
    from apptracker.services import capture, duplicates

    employer, title, url, location, preview = wanted
    if preview is None or preview.posting is None or preview.source is None:
        return duplicates.similar(db, employer, title, url, location=location)
    return capture.similar_to(
        db, preview.posting, preview.source, url=url, employer=employer, title=title, location=location
    )


def outcomes_of(db: Database, files: tuple[File, ...], task: Task) -> list[Outcome]:
    from apptracker.services import capture

    given = [each if isinstance(each, Path) else capture.Source(each.name, each.data) for each in files]
    outcomes: list[Outcome] = []
    first: dict[tuple[str, ...], str] = {}  # in which file each text came first
    for found in capture.preview_files(db, given, task.step):
        fields = found.preview.fields if found.preview else {}
        employer, title, url, location = (
            str(fields[name].value) if name in fields and fields[name].sure else ""
            for name in ("employer", "title", "url", "location")
        )
        words = tuple(found.preview.text.split()) if found.preview else ()
        twin = first.get(words, "") if words else ""
        first.setdefault(words, found.name)
        outcomes.append(Outcome(found, similar_to(db, Wanted(employer, title, url, location, found.preview)), twin))
    return outcomes


def save_one(
    db: Database, preview: Preview | None, values: dict[str, Any], repost_of: int | None = None
) -> Result[Application]:
    from apptracker.services import capture

    return capture.save(db, preview, repost_of=repost_of, **values)


def save_each(db: Database, chosen: list[Preview], task: Task) -> Result[list[Application]]:
    from apptracker.services import capture

    return capture.save_all(db, chosen, task.step)


def keep_newer(db: Database, application_id: int, preview: Preview) -> Result[KeptAsNewer]:
    """The posting as the newer version of that of an application which is there already."""
    from apptracker.services import capture, versions

    assert preview.posting is not None
    assert preview.source is not None
    kept = capture.attach_read(db, application_id, preview.posting, preview.source)
    changes = versions.latest_change(db, application_id)
    return Result(KeptAsNewer(application_id, changes, kept.changes.change_id), kept.changes)

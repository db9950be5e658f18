"""Whether what was read is an advert at all, where a file may as well be about something else."""

from __future__ import annotations

from apptracker.domain.postings import ReadPosting
from apptracker.tailoring.reading.titles import names_a_job

_TELLING = ("employer", "location", "pay", "employment_type", "work_mode", "hours", "deadline", "how_to_apply")


def holds_a_job(reading: ReadPosting) -> bool:
    """Whether a text is an advert: it asks for things, tells the work, or says several things of a job."""
    asked = sum(r.is_asked for r in reading.requirements)
    told = sum(name in reading.fields for name in _TELLING)
    if asked >= 2 or len(reading.requirements) >= 4 or told >= 4:
        return True
    return names_job(reading) and asked + told >= 2


def names_job(reading: ReadPosting) -> bool:
    """Whether the title that was found is one of a job."""
    return "title" in reading.fields and names_a_job(str(reading.fields["title"].value))

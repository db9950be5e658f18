"""Domain values as the command line's JSON (cli.md): stable keys, ISO 8601, money in minor units."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from apptracker.domain.applications import Application, Contact, Event, Interview, Reminder
    from apptracker.domain.letters import Letter
    from apptracker.domain.postings import Coverage, CoveredRequirement
    from apptracker.domain.profile import Profile, Story
    from apptracker.domain.quiet import Quiet
    from apptracker.domain.records import AttachedFile, DocumentVersion, SentFile, SentPacket, StoredDocument
    from apptracker.domain.stages import Stage


def application(a: Application) -> dict[str, Any]:
    return {
        "id": a.id,
        "employer": a.employer,
        "title": a.title,
        "stage": a.stage,
        "location": a.location,
        "work_mode": a.work_mode.value if a.work_mode else None,
        "url": a.url,
        "source": a.source,
        "applied_on": a.applied_on.isoformat() if a.applied_on else None,
        "deadline": a.deadline.isoformat() if a.deadline else None,
        "pay": a.pay.as_json() if a.pay else None,
        "tags": list(a.tags),
        "archived": a.archived,
        "created_at": instant(a.created_at),
        "updated_at": instant(a.updated_at),
    }


def instant(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def stage(s: Stage) -> dict[str, Any]:
    return {"id": s.id, "name": s.name, "kind": s.kind.value, "position": s.position, "hidden": s.hidden}


def event(e: Event) -> dict[str, Any]:
    return {"id": e.id, "kind": e.kind.value, "on": e.on.isoformat(), "at": instant(e.at), "text": e.text}


def contact(c: Contact) -> dict[str, Any]:
    return {
        "id": c.id,
        "name": c.name,
        "email": c.email,
        "phone": c.phone,
        "role": c.role,
        "applications": list(c.application_ids),
        "employer": c.employer,
        "employer_id": c.employer_id,
        "notes": c.notes,
    }


def interview(i: Interview) -> dict[str, Any]:
    """``at`` is the agreed wall time with the offset it has in its zone."""
    from apptracker.domain.zones import zone_named

    return {
        "id": i.id,
        "application": i.application_id,
        "at": i.at.astimezone(zone_named(i.zone)).isoformat(),
        "zone": i.zone,
        "format": i.format.value,
        "minutes": i.minutes,
        "round": i.round,
        "with": list(i.people),
        "place": i.place,
        "state": i.state.value,
        "outcome": i.outcome,
    }


def reminder(r: Reminder, zone: tzinfo | None) -> dict[str, Any]:
    """``due`` is a date for an all-day reminder, the same in every zone, else an instant."""
    return {
        "id": r.id,
        "application": r.application_id,
        "due": (r.day(zone) if r.all_day else r.due.astimezone(zone)).isoformat(),
        "text": r.text,
        "channel": r.channel.value,
        "rule": r.rule,
        "state": r.state.value,
        "repeat": r.repeat.every.value if r.repeat else None,
        "contact": r.contact_id,
        "script": r.script,
    }


def quiet(q: Quiet | None) -> dict[str, Any] | None:
    """``since`` is the day of the last news."""
    return {"state": q.state.value, "since": q.since.isoformat(), "suggest": q.suggest.value} if q else None


def file(f: AttachedFile) -> dict[str, Any]:
    return {
        "id": f.id,
        "name": f.name,
        "size": f.size,
        "sha256": f.sha256,
        "media_type": f.media_type,
        "created_at": instant(f.created_at),
    }


def version(v: DocumentVersion) -> dict[str, Any]:
    return {
        "id": v.id,
        "version": v.number,
        "created_at": instant(v.created_at),
        "template": v.template,
        "sha256": v.sha256,
        "sent": v.sent,
        "text": v.text,
    }


def document(d: StoredDocument) -> dict[str, Any]:
    return {"id": d.id, "kind": d.kind.value, "name": d.name, "versions": [version(v) for v in d.versions]}


def packet(p: SentPacket) -> dict[str, Any]:
    """``files`` is what went with the letter; ``letter_pdf`` its pages as they looked, null where there are none."""
    from apptracker.domain.packets import attached, pages_of

    pages = pages_of(p)
    return {
        "id": p.id,
        "application": p.application_id,
        "sent_on": p.sent_on.isoformat(),
        "at": instant(p.at),
        "document_version": p.document_version_id,
        "posting": p.posting_id,
        "files": [_sent_file(f) for f in attached(p)],
        "letter_pdf": _sent_file(pages) if pages else None,
    }


def _sent_file(f: SentFile) -> dict[str, Any]:
    return {"name": f.name, "sha256": f.sha256, "size": f.size}


def requirement(c: CoveredRequirement) -> dict[str, Any]:
    r = c.requirement
    return {
        "id": r.id,
        "text": r.text,
        "kind": r.kind.value,
        "term": r.term,
        "must": r.must,
        "weight": round(r.weight, 3),
        "start": r.start,
        "end": r.end,
        "evidence": [{"fact": e.fact, "strength": e.strength, "why": e.why} for e in c.evidence],
    }


def coverage(c: Coverage) -> dict[str, Any]:
    return {
        "requirements": [requirement(r) for r in c.requirements],
        "covered": list(c.covered),
        "gaps": list(c.gaps),
    }


def letter(made: Letter, text: str) -> dict[str, Any]:
    return {
        "template": made.template,
        "subject": made.subject,
        "sentences": [{"text": s.text, "about": s.about.value, "facts": list(s.facts)} for s in made.sentences],
        "blanks": [{"id": b.id, "label": b.label, "hint": b.hint} for b in made.blanks],
        "checks": [{"id": c.id, "level": c.level.value, "message": c.message} for c in made.checks],
        "words": made.words,
        "text": text,
    }


def story(s: Story) -> dict[str, Any]:
    return {
        "id": s.id,
        "fact": s.key,
        "title": s.title,
        "situation": s.situation,
        "task": s.task,
        "action": s.action,
        "result": s.result,
        "skills": list(s.skills),
    }


def profile(p: Profile) -> dict[str, Any]:
    return {
        "facts": [{"fact": f.key, "kind": f.kind.value, "parent": f.parent, "data": f.data} for f in p.facts],
        "stories": [story(s) for s in p.stories],
    }

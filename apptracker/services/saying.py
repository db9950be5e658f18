"""What to say or write for a reminder: which texts there are for it, filled with what is stored now, and for whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from apptracker.domain.applications import Application, Channel, Contact, Interview, Reminder
from apptracker.domain.errors import UserError
from apptracker.domain.scripts import Script, Way, parts_of, script_name
from apptracker.domain.texts import TextChannel, TextKind
from apptracker.guide.followups import call_scripts, script_context, spoken
from apptracker.services.followups import no_calls, posted_field
from apptracker.services.rulebook import all_rules
from apptracker.tailoring.letter.names import title_in_prose
from apptracker.tailoring.texts.kinds import BY_ID, calls

if TYPE_CHECKING:
    from apptracker.store import Database


def script(db: Database, id_: int, name: str | None = None) -> Script:
    """What to say or write for a reminder, and whom to reach how: the person chosen for it; else the one met in the
    interview it belongs to where their details are kept; else the application's first contact; else whom the posting
    names.

    :param name: another of the texts there are for it (:attr:`Script.ways`), or "" for none; without its ``-call`` or
        ``-mail`` it is the one by which the reminder is done.
    :raises UserError: ``reminder.unknown``, ``application.binned``, ``script.unknown``.
    """
    return script_of(db, db.read.reminder(id_), name)


def script_of(db: Database, reminder: Reminder, name: str | None = None) -> Script:
    """The same (:func:`script`) for a reminder that need not be stored."""
    from apptracker.services.reaching import reached

    if reminder.application_id is None:
        return Script(reminder, None, "")
    application = db.read.application(reminder.application_id)
    ways = ways_of(db, reminder)
    way = _way(ways, reminder.script) if name is None else _named(ways, name, reminder.channel)
    if name and way is None:
        raise UserError("script.unknown", name=name, names=", ".join(each.script for each in ways) or "none")
    met = _met(db, reminder, parts_of(way.script)[0] if way else "")
    first = db.read.contact(reminder.contact_id) if reminder.contact_id else None
    to = reached(
        db.read, application.id, met.people if met else (), by=way.channel if way else reminder.channel, first=first
    )
    return Script(
        reminder,
        application,
        _words(db, application, reminder, way, first) if way else "",
        name=to.name,
        phone=to.phone,
        email=to.email,
        role=to.role,
        way=way,
        ways=ways,
        no_calls=no_calls(db.read, application.id),
    )


def _way(ways: tuple[Way, ...], own: str | None) -> Way | None:
    """A reminder's own way, in writing where calls are not welcome by now."""
    if not own:
        return None
    there = {each.script: each for each in ways}
    return there.get(own) or there.get(script_name(parts_of(own)[0], Channel.EMAIL))


def _named(ways: tuple[Way, ...], name: str, channel: Channel) -> Way | None:
    """The way of this name; of a text alone, the one by this channel before another."""
    of_text = [each for each in ways if parts_of(each.script)[0] == name]
    exact = (each for each in ways if each.script == name)
    return next(exact, None) or next((each for each in of_text if each.channel is channel), next(iter(of_text), None))


def undecided(db: Database, reminder: Reminder) -> tuple[Way, ...]:
    """What to choose from where a rule leaves it to the person which text it is: accept, decline, …; else ()."""
    return ways_of(db, reminder) if reminder.rule and not reminder.script else ()


def ways_of(db: Database, reminder: Reminder) -> tuple[Way, ...]:
    """The texts to choose from for a reminder, its own first: those of its rule, or, for one made by hand, those that
    fit its application now; each to be said and to be written."""
    if reminder.application_id is None:
        return ()
    own = parts_of(reminder.script)[0] if reminder.script else ""
    rule = next((each for each in all_rules(db.read) if each.id == reminder.rule), None)
    texts = [own]
    if rule is not None:
        texts += [rule.script, *rule.scripts]
    elif reminder.rule is None:
        texts += _fitting(db, reminder.application_id)
    if reminder.rule is None or (rule is not None and rule.scripts):
        texts += [kind.id for kind in calls(db.read.application(reminder.application_id).stage_kind)]
    return _ways(db, reminder.application_id, texts)


def offered(db: Database, application_id: int) -> tuple[Way, ...]:
    """What fits an application, now or once it has been quiet for a while, to be said and to be written.

    :raises UserError: ``application.unknown``, ``application.binned``.
    """
    stage = db.read.application(application_id).stage_kind
    return _ways(db, application_id, [*_fitting(db, application_id), *(kind.id for kind in calls(stage))])


def words_of(db: Database, reminder: Reminder) -> str:
    """The words alone, '' where there are none."""
    return script(db, reminder.id).text if reminder.script else ""


def check(db: Database, application_id: int | None, name: str) -> None:
    """Whether a script of this name can go with a reminder.

    :raises UserError: ``script.unknown``.
    """
    text, channel = parts_of(name)
    made_for = {TextChannel.MAIL: (Channel.PHONE, Channel.EMAIL), TextChannel.CALL: (Channel.PHONE,)}
    there = text in BY_ID and channel in made_for.get(BY_ID[text].channel, ()) and name == script_name(text, channel)
    if application_id is None or not there or (channel is Channel.PHONE and text not in spoken()):
        fit = offered(db, application_id) if application_id is not None else ()
        raise UserError("script.unknown", name=name, names=", ".join(way.script for way in fit) or "none")


def _fitting(db: Database, application_id: int) -> list[str]:
    from apptracker.services import texts

    found = texts.offered(db, application_id, later=True)  # a reminder is for a day to come
    return [kind.id for kind in found if kind.channel is TextChannel.MAIL]


def _ways(db: Database, application_id: int, texts: Iterable[str]) -> tuple[Way, ...]:
    """Where the posting asks not to be phoned, there is nothing to say but when they phone."""
    quiet = no_calls(db.read, application_id)
    return tuple(
        Way(script_name(text, channel), BY_ID[text].title, channel)
        for text in dict.fromkeys(texts)
        if text in BY_ID
        for channel in (Channel.PHONE, Channel.EMAIL)
        if _there_is(BY_ID[text], channel, quiet=quiet)
    )


def _there_is(kind: TextKind, channel: Channel, *, quiet: bool) -> bool:
    if kind.channel is TextChannel.CALL:
        return channel is Channel.PHONE
    return channel is Channel.EMAIL or (kind.id in spoken() and not quiet)


def _met(db: Database, reminder: Reminder, text: str = "") -> Interview | None:
    """The interview that a reminder belongs to, else the one of its application that the text is about, else the last
    that took place."""
    if reminder.interview_id is not None:
        return db.read.interview(reminder.interview_id)
    from apptracker.services.texts import last_held, meeting_for

    if reminder.application_id is None:
        return None
    return meeting_for(db, reminder.application_id, text) if text else last_held(db, reminder.application_id)


def _words(db: Database, application: Application, reminder: Reminder, way: Way, first: Contact | None) -> str:
    text, channel = parts_of(way.script)
    from apptracker.services import texts

    if channel is Channel.EMAIL:
        words = texts.draft(db, application, text, interview_id=reminder.interview_id, first=first).as_it_stands
        return f"Subject: {words.subject}\n\n{words.body}"
    from apptracker.adapters.documents.sandbox import render_template
    from apptracker.services.reaching import reached

    language = texts.language_of(db, application.id).partition("-")[0]
    met = _met(db, reminder, text)
    to = reached(db.read, application.id, met.people if met else (), by=Channel.PHONE, first=first)
    posting = db.read.posting(application.id)
    context = script_context(
        replace(application, title=title_in_prose(application.title or "")),
        db.read.profile(),
        contact=to.name,
        interview=met,
        reference=posted_field(posting.fields if posting else {}, "reference"),
        language=language,
    )
    if first is not None:
        context["interviewer"] = first.name  # whom the person chose to ask for
    return render_template(f"{way.script}.txt.j2", dict(context), [call_scripts(language)]).strip()

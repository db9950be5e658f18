"""Around the applications of the benchmarks what people have around theirs: postings of varied wording, notes, people,
tags, interviews and reminders, made the same way each time from one seed and written in bulk."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import accumulate
from random import Random

from apptracker import paths
from apptracker.store import derived
from apptracker.store.triggers import recreate_triggers

SENTENCES = 16  # of a posting, of about 130 characters each
RARE_WORDS = 30_000  # that hardly any posting shares with another

_SYLLABLES = "ba co da fe go hu ji ka lo mi na or pe qui ra so ta ur vo wen xi yo za bel cor dan fin gar hol".split()
_GIVEN = "Ana Bo Carla Dmitri Elif Farid Grace Hana Ivo Jun Keisha Lars Mina Noor Olga Pau Rosa Søren Tomás Uma".split()
_FAMILY = "Petrov Nowak Silva Okafor Haddad Lindgren Moreau Tanaka Whitfield Quispe Ortega Byrne Castellano".split()
_ROLES = ("Recruiter", "Team lead", "Hiring manager", None)
_TAGS = (
    "remote first-choice near evenings part-time bilingual referral night-shift benefits training union contract "
    "startup large nonprofit travel weekend commute dream backup insurance health retail travel-agency seasonal"
).split()
_NOTES = (
    "Called and asked about overtime; they will write back.",
    "The recruiter sounded kind and said the team is growing.",
    "Wants two references and a typing test before the second round.",
    "They pay weekly, and the headset is theirs.",
    "Ask whether the training is paid.",
)


def surround(connection: sqlite3.Connection, ids: list[int], now: datetime, seed: int) -> None:
    """Fills what hangs on these applications, inside the change under way."""
    # What is derived is made at the end, for all of them at once.
    for statement in derived.statements():
        connection.execute(f"DROP TRIGGER {statement.split()[2]}")
    random = Random(seed)
    connection.execute(
        "UPDATE application SET created_at = day || 'T09:00:00+00:00', updated_at = day || 'T09:00:00+00:00' "
        "FROM (SELECT id AS dated, coalesce(applied_on, date('2026-01-05', '+' || (id % 300) || ' days')) AS day "
        "FROM application) WHERE id = dated AND id >= ?",
        (min(ids),),
    )
    stages = connection.execute("SELECT id, name, kind FROM stage ORDER BY position").fetchall()
    kinds = {id_: kind for id_, _, kind in stages}
    names = {id_: name for id_, name, _ in stages}
    postings = _postings(random)
    rows: dict[str, list[tuple[object, ...]]] = {"posting": [], "event": [], "application_tag": [], "interview": []}
    tags = list(range(1, len(_TAGS) + 1))
    connection.executemany("INSERT INTO tag (id, name, folded) VALUES (?1, ?2, ?2)", zip(tags, _TAGS, strict=True))
    for id_, stage_id, applied, created in connection.execute(
        "SELECT id, stage_id, coalesce(applied_on, date(created_at)), created_at FROM application WHERE id >= ?",
        (min(ids),),
    ).fetchall():
        rows["posting"].append((id_, next(postings), "text/plain", created))
        if kinds[stage_id] != "saved":
            day = datetime.fromisoformat(applied) + timedelta(days=random.randrange(30))
            rows["event"].append((id_, "stage", str(day.date()), created, f"→ {names[stage_id]}", stage_id))
        if random.random() < 0.4:
            rows["event"].append((id_, "note", applied, created, random.choice(_NOTES), None))
        if random.random() < 0.3:
            rows["application_tag"] += [(id_, tag) for tag in random.sample(tags, random.randrange(1, 4))]
        if random.random() < 0.05:
            at = now + timedelta(hours=random.randrange(-2000, 400))
            planned = "planned" if at > now else "done"
            wall = at.replace(tzinfo=None).isoformat()
            rows["interview"].append((id_, at.isoformat(), wall, "UTC", "phone", 45, 1, planned))
    columns = {
        "posting": "application_id, text, media_type, captured_at",
        "event": "application_id, kind, on_date, at, text, stage_id",
        "application_tag": "application_id, tag_id",
        "interview": "application_id, at, wall_time, zone, format, minutes, round, state",
    }
    _people(connection, random, ids)
    for table, values in rows.items():
        places = ", ".join("?" * len(values[0]))
        connection.executemany(f"INSERT INTO {table} ({columns[table]}) VALUES ({places})", values)
    derived.rebuild(connection)
    recreate_triggers(connection)


def _people(connection: sqlite3.Connection, random: Random, ids: list[int]) -> None:
    people, tied = [], []
    for number in range(1, len(ids) // 5 + 1):
        name = f"{random.choice(_GIVEN)} {_word(random)} {random.choice(_FAMILY)}".title()
        address = f"{name.split()[0].lower()}{number}@mail.example"
        people.append((number, name, address, random.choice(_ROLES), "2026-10-01T00:00:00+00:00"))
        tied += [(number, id_) for id_ in random.sample(ids, random.choice((1, 1, 3)))]
    connection.executemany("INSERT INTO contact (id, name, email, role, created_at) VALUES (?, ?, ?, ?, ?)", people)
    connection.executemany("INSERT INTO contact_application (contact_id, application_id) VALUES (?, ?)", tied)


def _postings(random: Random) -> Iterator[str]:
    """Postings put together from the guide's sentences, the common ones more often, with rare words of our own."""
    sentences = _sentences()
    often = list(accumulate(1 / (rank + 40) for rank in range(len(sentences))))
    rare = [_word(random) for _ in range(RARE_WORDS)]
    while True:
        chosen = random.choices(sentences, cum_weights=often, k=random.randrange(SENTENCES - 5, SENTENCES + 6))
        words = random.choices(rare, k=6)
        chosen.insert(1, f"{words[0].title()} {words[1].title()} works with {words[2]}, {words[3]} and {words[4]}.")
        yield "\n".join(chosen)


def _sentences() -> list[str]:
    text = "\n".join(
        path.read_text(encoding="utf-8") for path in sorted(paths.resource("resources", "guide").glob("*.toml"))
    )
    told = re.findall(r"[A-Z][^.?!\n\"“”={}\[\]]{70,220}[.?!]", text)
    return list(dict.fromkeys(told))


def _word(random: Random) -> str:
    return "".join(random.choices(_SYLLABLES, k=random.randrange(2, 5)))

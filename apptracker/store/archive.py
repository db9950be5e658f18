"""The form of a backup: one zip with the database, attached files, the person's templates and settings, and a
manifest that names every member with its size and checksum. Reading one trusts nothing it says."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from apptracker.domain.errors import UserError
from apptracker.store.folder import make_private_folder, open_private
from apptracker.store.passphrase import Lock, read_lock

FORMAT = 1
MANIFEST = "manifest.json"
DATABASE = "apptracker.sqlite3"
SETTINGS = "settings.toml"
LOCK = "lock.toml"  # of a backup whose database is encrypted
_LOCK_BYTES = 10_000
_FILE = re.compile(r"files/([0-9a-f]{2})/(\1[0-9a-f]{62})")
_TEMPLATE = re.compile(r"templates(/[^/\\:\x00-\x1f]+)+")
_MEMBERS = 500_000
_MANIFEST_BYTES = 200 * 1024**2
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Member:
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says about itself. ``state`` names the moment of the data: equal states need no new backup."""

    program: str
    schema: int
    created_at: str
    reason: str
    state: str
    counts: dict[str, int] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    members: dict[str, Member] = field(default_factory=dict)
    format: int = FORMAT


def write_archive(path: Path, manifest: Manifest, members: Iterable[tuple[str, Path]]) -> None:
    """Writes a backup to ``path``, which should be a temporary name, and reads it back to make sure."""
    with open_private(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        for name, source in members:
            manifest.members[name] = _add(archive, name, source)
        archive.writestr(MANIFEST, json.dumps(asdict(manifest), ensure_ascii=False, indent=1))
        file.flush()
    with path.open("rb") as file:
        os.fsync(file.fileno())
    with open_archive(path) as archive:
        for name, member in read_manifest(archive, path).members.items():
            _copy(archive, name, member, None, path)


def open_archive(path: Path) -> zipfile.ZipFile:
    """:raises UserError: ``backup.missing``, ``backup.bad``."""
    try:
        if path.exists() and not path.is_file():  # a device or a pipe may go on for ever
            raise bad(path, "it is no plain file")
        return zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise UserError("backup.missing", path=path) from error
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError) as error:
        raise bad(path, "it is no zip file, or cut short") from error


def read_manifest(archive: zipfile.ZipFile, path: Path) -> Manifest:
    """The manifest, with every member of the archive checked against it.

    :raises UserError: ``backup.bad``: names that lead out of the folder, links, members missing, doubled or unknown,
        sizes that do not agree.
    """
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if MANIFEST not in names:
        raise bad(path, "it was not made by apptracker")
    if len(names) > _MEMBERS or len(set(names)) != len(names):
        raise bad(path, "it holds too many files, or one twice")
    try:
        with archive.open(MANIFEST) as file:
            text = file.read(_MANIFEST_BYTES + 1)
        values: Any = json.loads(text) if len(text) <= _MANIFEST_BYTES else None
        members = {name: Member(int(m["size"]), str(m["sha256"])) for name, m in values["members"].items()}
        manifest = Manifest(**{**values, "members": members})
    except (
        KeyError,
        TypeError,
        ValueError,
        OverflowError,
        AttributeError,
        RuntimeError,
        EOFError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        raise bad(path, "its list of contents cannot be read") from error
    if manifest.format != FORMAT:
        raise bad(path, f"its form {manifest.format} is not known here")
    for entry in entries:
        if entry.filename != MANIFEST:
            _check_member(entry, manifest, path)
    if DATABASE not in members or set(members) != set(names) - {MANIFEST}:
        raise bad(path, "something it should hold is not in it")
    return manifest


def read_lock_of(archive: zipfile.ZipFile, manifest: Manifest, path: Path) -> Lock | None:
    """The lock of a backup that is encrypted; None for one that is not.

    :raises UserError: ``backup.bad``.
    """
    if LOCK not in manifest.members:
        return None
    with archive.open(LOCK) as file:
        lock = read_lock(file.read(_LOCK_BYTES))
    if lock is None:
        raise bad(path, "its lock cannot be read")
    return lock


def extract_archive(archive: zipfile.ZipFile, manifest: Manifest, into: Path, path: Path) -> None:
    """Takes every member out into an empty private folder, checking each against its checksum."""
    for name, member in manifest.members.items():
        target = into.joinpath(*name.split("/"))
        make_private_folder(target.parent)
        with open_private(target) as file:
            _copy(archive, name, member, file, path)


def bad(path: Path, why: object) -> UserError:
    return UserError("backup.bad", path=path, why=why)


def _add(archive: zipfile.ZipFile, name: str, source: Path) -> Member:
    checksum, size = hashlib.sha256(), 0
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = (stat.S_IFREG | 0o600) << 16
    with source.open("rb") as file, archive.open(entry, "w", force_zip64=True) as target:
        while chunk := file.read(_CHUNK):
            checksum.update(chunk)
            size += len(chunk)
            target.write(chunk)
    return Member(size, checksum.hexdigest())


def _check_member(entry: zipfile.ZipInfo, manifest: Manifest, path: Path) -> None:
    name = entry.filename
    member = manifest.members.get(name)
    if member is None:
        raise bad(path, f"it holds {name!r}, which is not in its list")
    file = _FILE.fullmatch(name)
    template = _TEMPLATE.fullmatch(name) and not {".", ".."} & set(name.split("/"))
    if not (name in (DATABASE, SETTINGS, LOCK) or file or template):
        raise bad(path, f"the name {name!r} does not belong in a backup")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or entry.flag_bits & 1:
        raise bad(path, f"{name!r} is no plain file")
    if entry.file_size != member.size or (file and file[2] != member.sha256):
        raise bad(path, f"{name!r} does not agree with its list")


def _copy(archive: zipfile.ZipFile, name: str, member: Member, target: IO[bytes] | None, path: Path) -> None:
    checksum, left = hashlib.sha256(), member.size
    try:
        with archive.open(name) as file:
            while chunk := file.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise bad(path, f"{name!r} is longer than it says")
                checksum.update(chunk)
                if target is not None:
                    target.write(chunk)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:
        raise bad(path, f"{name!r} is damaged") from error
    if left or checksum.hexdigest() != member.sha256:
        raise bad(path, f"{name!r} is damaged")

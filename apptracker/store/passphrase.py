"""From a passphrase to the key of the data, and what stands beside the data for that: the file ``lock.toml``.

The data is encrypted with a key of its own, 32 random bytes. That key is kept wrapped: scrypt makes 64 bytes of the
passphrase and a new salt; the first half, used this once, covers the key (exclusive or); the second is the key of an
HMAC-SHA256 over all that the file says. So a wrong passphrase is known from a right one without looking at the data,
and another passphrase needs no rewriting of the data. Nobody can open the data without the passphrase and this file.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import unicodedata
from dataclasses import dataclass, replace
from typing import Any

from apptracker.domain.errors import UserError

SHORTEST = 10  # characters
KEY_BYTES = 32
_COST = 2**16  # scrypt's N: with r = 8, 64 MB of memory and 0.2 s
_BLOCKS = 8
_COSTS = (2**14, 2**20)  # a file from elsewhere must not ask for all the memory there is
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Lock:
    """What ``lock.toml`` says. ``id`` names the data's key without telling it: it stays when the passphrase changes."""

    id: str
    cost: int
    salt: bytes
    wrapped: bytes
    proof: bytes = b""

    def key(self, passphrase: str) -> bytes:
        """The key of the data; deriving it takes its time (0.2 s).

        :raises UserError: ``lock.wrong`` for a wrong passphrase.
        """
        cover, signing = _derived(passphrase, self.salt, self.cost)
        if not hmac.compare_digest(self.proven(signing), self.proof):
            raise UserError("lock.wrong")
        return _covered(self.wrapped, cover)

    def text(self) -> bytes:
        """The file's content."""
        return (
            "# The data here is locked with a passphrase and cannot be opened without this file: leave it where it is\n"
            f"format = {_FORMAT}\n"
            f'id = "{self.id}"\n'
            f"scrypt = {self.cost}\n"
            f'salt = "{self.salt.hex()}"\n'
            f'key = "{self.wrapped.hex()}"\n'
            f'proof = "{self.proof.hex()}"\n'
        ).encode()

    def proven(self, signing: bytes) -> bytes:
        """The proof that goes with the rest, for who has the passphrase's second half."""
        said = f"{_FORMAT}\0{self.id}\0{self.cost}\0".encode() + self.salt + self.wrapped
        return hmac.digest(signing, said, "sha256")


def make_lock(passphrase: str, key: bytes, lock_id: str = "") -> Lock:
    """A lock that gives ``key`` for the passphrase; ``lock_id``: that of the lock it takes the place of.

    :raises UserError: ``lock.short``.
    """
    if len(passphrase) < SHORTEST:
        raise UserError("lock.short", least=SHORTEST)
    salt = os.urandom(16)
    cover, signing = _derived(passphrase, salt, _COST)
    lock = Lock(lock_id or os.urandom(8).hex(), _COST, salt, _covered(key, cover))
    return replace(lock, proof=lock.proven(signing))


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def read_lock(text: bytes) -> Lock | None:
    """The lock a file holds; None for what is none."""
    import tomllib  # what makes a backup does without it, where nothing is locked

    try:
        said: dict[str, Any] = tomllib.loads(text.decode())
        lock = Lock(
            str(said["id"]),
            int(said["scrypt"]),
            bytes.fromhex(said["salt"]),
            bytes.fromhex(said["key"]),
            bytes.fromhex(said["proof"]),
        )
    except (ValueError, KeyError, TypeError):
        return None
    least, most = _COSTS
    sound = least <= lock.cost <= most and lock.cost & (lock.cost - 1) == 0 and len(lock.wrapped) == KEY_BYTES
    return lock if sound and said.get("format") == _FORMAT and len(lock.salt) >= 16 else None


def _derived(passphrase: str, salt: bytes, cost: int) -> tuple[bytes, bytes]:
    """However the letters with accents were typed, they are the same."""
    text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    memory = 128 * _BLOCKS * cost + 2**22
    made = hashlib.scrypt(text, salt=salt, n=cost, r=_BLOCKS, p=1, dklen=2 * KEY_BYTES, maxmem=memory)
    return made[:KEY_BYTES], made[KEY_BYTES:]


def _covered(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))

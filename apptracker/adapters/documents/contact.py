"""Contact details: how they are shown, and what they lead to."""

from __future__ import annotations

import re

_EMAIL = re.compile(r"[^\s@<>\"]{1,64}@[^\s@<>\"]{1,255}")
_WEB = re.compile(r"(https?://)?(?:www\.)?((?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,20}(?::\d{1,5})?(?:/\S*)?)", re.IGNORECASE)
_PHONE = re.compile(r"\+?[\d\s().\u2010-\u2013/-]{7,30}")


def linked(detail: str) -> tuple[str, str | None]:
    """A contact detail as it is shown, and the address behind it where it is one: an e-mail address, a page on the web
    (shown as people write it, without ``https://``), a phone number. ``detail`` is clean."""
    if _EMAIL.fullmatch(detail):
        return detail, f"mailto:{detail}"
    web = _WEB.fullmatch(detail)
    if web and (web[1] or "/" in web[2]):
        return web[2].rstrip("/"), detail if web[1] else f"https://{detail}"
    digits = "".join(filter(str.isdecimal, detail))
    if _PHONE.fullmatch(detail) and 7 <= len(digits) <= 15:
        return detail, f"tel:{'+' * detail.startswith('+')}{digits}"
    return detail, None

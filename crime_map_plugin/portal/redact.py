"""Credentials taken out of what a server says, before anybody reads it or keeps it."""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Mapping
from urllib.parse import quote, quote_plus

_HARMLESS_HEADERS = ("accept", "accept-language", "referer", "user-agent")
_LONGEST = 2000
# A scheme such as “Bearer” is no secret, and neither is a short word.
_SHORTEST_WORD = 8
_SHORTEST_VALUE = 4


def has_credentials(headers: Mapping[str, str]) -> bool:
    """Tell whether headers say who asks."""
    return any(name.lower() not in _HARMLESS_HEADERS for name in headers)


def redacted(text: str, headers: Mapping[str, str]) -> str:
    """Return a text without the credentials of the headers and without sign-ins in addresses.

    Servers and proxies repeat what they were sent in their error pages; what was cut at its end may hold
    the beginning of a credential, which goes, too.
    """
    found = sorted(_credentials(headers), key=len, reverse=True)
    for credential in found:
        text = text.replace(credential, "…")
    text = re.sub(r"//[^/@\s]+@", "//…@", text)[:_LONGEST]
    for credential in found:
        for length in range(len(credential) - 1, _SHORTEST_VALUE - 1, -1):
            if text.endswith(credential[:length]):
                return text[:-length] + "…"
    return text


def _credentials(headers: Mapping[str, str]) -> set[str]:
    found: set[str] = set()
    for name, value in headers.items():
        if name.lower() in _HARMLESS_HEADERS:
            continue
        found.add(value)
        found.update(word for word in value.split() if len(word) >= _SHORTEST_WORD)
        found.add(_password(value))
    written = {way(value) for value in found for way in (str, html.escape, _quoted, quote_plus)}
    return {value for value in written if len(value) >= _SHORTEST_VALUE}


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _password(value: str) -> str:
    """Return the password in a header of basic sign-in, in clear."""
    scheme, _, coded = value.partition(" ")
    if scheme.lower() != "basic":
        return ""
    try:
        return base64.b64decode(coded, validate=True).decode("utf-8", "replace").partition(":")[2]
    except (binascii.Error, ValueError):
        return ""

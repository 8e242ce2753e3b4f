"""Who an incident is across downloads: an id that survives a reload of the service."""

from __future__ import annotations

import hashlib
from collections import Counter

import numpy as np

from crime_map_plugin.incidents.schema import Columns, length

# One metre in degrees of latitude; coordinates enter the hash rounded to this lattice.
_METRE = 1 / 111_320


def incident_ids(
    columns: Columns,
    source: str,
    layer: str,
    *,
    native: np.ndarray | None = None,
    body_codes: np.ndarray | None = None,
    ranks: Counter[str] | None = None,
) -> np.ndarray:
    """Return ``source:layer:key`` of each incident, the same at every download.

    The key is the service's own stable id where the row has one. Else it is the SHA-256 of article, both
    dates, body code and coordinates to one metre, with a rank among rows that agree in all of these. It is
    never the objectid, which a reload renumbers, and never the case number, which is restricted.

    Parameters
    ----------
    columns : incidents in the schema
    native : (n,) object array of the service's stable ids (globalid, tz1id, fd1id), None where missing
    body_codes : (n,) object array of registering bodies' codes; the Russian agency name stands in for it
    ranks : counts of equal rows met on earlier pages of the same download, carried from page to page
    """
    n = length(columns)
    seen: Counter[str] = Counter() if ranks is None else ranks
    prefix = f"{source}:{layer}:"
    result = np.empty(n, dtype=object)
    bodies = columns["agency_ru"] if body_codes is None else body_codes
    facts = (
        columns["article"],
        columns["occurred_at"],
        columns["registered_at"],
        bodies,
        columns["x"],
        columns["y"],
    )
    for i in range(n):
        own = _clean(native[i]) if native is not None else ""
        result[i] = prefix + (own or _hashed([column[i] for column in facts], seen))
    return result


def _clean(value: object) -> str:
    text = "" if value is None else str(value).strip().strip("{}").lower()
    # A masked or unset id is all zeros: it names nobody.
    return "" if not text.strip("0-") else text


def _hashed(facts: list[object], seen: Counter[str]) -> str:
    *words, x, y = facts
    place = [str(round(float(value) / _METRE)) if np.isfinite(value) else "" for value in (x, y)]  # type: ignore[arg-type, call-overload]
    text = "\x1f".join(["" if word is None else str(word) for word in words] + place)
    rank = seen[text]
    seen[text] += 1
    return hashlib.sha256(f"{text}\x1f{rank}".encode()).hexdigest()

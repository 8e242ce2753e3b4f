"""What an authorised source may say of an incident's offender: five yes/no facts, for internal use only.

They are kept apart from the incident schema, whose fields go into every layer and export. Whatever else a
source knows of persons is refused: see `personal`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from crime_map_plugin.errors import NotForThePublic
from crime_map_plugin.incidents.personal import PERSONAL_KINDS, is_personal

__all__ = (
    "FLAGS",
    "NO",
    "PERSONAL_KINDS",
    "TABLE",
    "UNKNOWN",
    "YES",
    "column_of",
    "flag_column",
    "is_personal",
    "read_flag",
    "refuse_public",
)

FLAGS = ("committed_before", "under_age", "without_work", "intoxicated", "in_group")
"""Keys of the facts, in the order in which they are shown."""

TABLE = "crime_map_flags"
"""The store's table of them, by the incident's id."""

YES, NO, UNKNOWN = 1, 0, -1

# Words of the three languages, as registers write them; "x" in both alphabets. A dash is "no" to some and
# "no answer" to others.
_YES = {"1", "1.0", "1,0", "y", "yes", "t", "true", "on", "x", "х", "+", "v", "✓", "✔"}
_YES |= {"да", "д", "истина", "есть", "имеется", "иә", "иа", "ия", "ақиқат", "бар"}
_NO = {"0", "0.0", "0,0", "n", "no", "f", "false", "off"}
_NO |= {"нет", "н", "ложь", "отсутствует", "жоқ", "жок", "жалған"}


def read_flag(value: Any) -> bool | None:
    """Return a source's yes or no; a blank, or what is neither, is None: not known, never “no”."""
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, float, np.integer, np.floating)):
        return bool(value) if value in (0, 1) else None
    if not isinstance(value, str):
        return None
    word = unicodedata.normalize("NFKC", value).strip().strip(".!").casefold()
    return True if word in _YES else False if word in _NO else None


def flag_column(values: Iterable[Any]) -> np.ndarray:
    """Return a source's values as YES, NO and UNKNOWN in int8."""
    known: dict[Any, int] = {}
    result = []
    for value in values:
        key = (type(value), value)
        try:
            code = known.get(key)
        except TypeError:
            # A list or an object is no yes and no no.
            result.append(UNKNOWN)
            continue
        if code is None:
            said = read_flag(value)
            code = known[key] = UNKNOWN if said is None else int(said)
        result.append(code)
    return np.array(result, dtype=np.int8)


def column_of(flag: str) -> str:
    """Return the key under which a fact travels with columns of incidents; no field of theirs is named so."""
    return "flag:" + flag


def refuse_public(flags: Sequence[str]) -> None:
    """Raise where something for the public would be made of incidents chosen by facts of offenders."""
    if flags:
        raise NotForThePublic(
            "Facts of offenders are internal: nothing for the public is made of a filter by them.",
            hint="Take them out of the filter, or make it for internal use.",
        )

"""Which field of a foreign layer holds its features' names."""

from __future__ import annotations

from collections.abc import Sequence

# In this order: the language asked for, then plain names, then words for a name in three languages.
_NAMES = (
    "name",
    "title",
    "label",
    "nazvanie",
    "naimenovanie",
    "атауы",
    "аты",
    "название",
    "наименование",
    "имя",
)
_PARTS = ("name", "nazv", "naim", "title", "атау", "назв", "наим")


def name_field(fields: Sequence[str], language: str = "") -> str:
    """Return the field that names a feature, by its own name; empty where none does.

    Parameters
    ----------
    fields : sequence of str
        The layer's text fields in their order.
    language : str
        ``ru``, ``kk`` or ``en``: ``name_ru`` or ``name:ru`` comes before ``name``.

    Examples
    --------
    >>> name_field(["osm_id", "name", "name:kk"], "kk")
    'name:kk'
    """
    lower = {field.casefold(): field for field in reversed(fields)}
    wanted = [f"name{mark}{language}" for mark in ("_", ":", "")] if language else []
    for name in (
        *wanted,
        *_NAMES,
        *(f"name{mark}{tag}" for tag in ("ru", "kk", "en") for mark in ("_", ":")),
    ):
        if name in lower:
            return lower[name]
    for part in _PARTS:
        for name in fields:
            if part in name.casefold():
                return name
    return ""

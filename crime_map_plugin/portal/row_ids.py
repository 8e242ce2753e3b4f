"""What the rows of an answer are told apart by."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from crime_map_plugin.portal import answers


def object_id(row: Mapping[str, Any], name: str | None) -> int | None:
    """Return a row's objectid in whatever letter case and number format; GeoJSON has it beside, too."""
    if name is None:
        return None
    attributes = answers.attributes(row)
    value = attributes.get(name)
    if value is None:
        value = next((v for k, v in attributes.items() if str(k).lower() == name.lower()), row.get("id"))
    return answers.whole_number(value)


def object_ids(rows: Sequence[Mapping[str, Any]], name: str | None) -> list[int | None]:
    """Return the objectids of all rows."""
    found = [answers.attributes(row).get(name or "") for row in rows]
    # As servers write them; all else is looked at one by one.
    return found if {*map(type, found)} == {int} else [object_id(row, name) for row in rows]


def identities(
    rows: Sequence[Mapping[str, Any]], numbers: Sequence[int | None], stable_ids: Sequence[str]
) -> list[int | str]:
    """Tell rows apart by objectid and stable ids together: some services give one objectid to two rows.

    ``stable_ids`` names the fields in lower case. A row with neither is told apart by all that it holds.
    """
    bags = [answers.attributes(row) for row in rows]
    layouts = {*map(tuple, bags)}
    spellings = {key: str(key).lower() for keys in layouts for key in keys}
    names = [[key for key, low in spellings.items() if low == name] for name in stable_ids]
    if names and len(layouts) == 1 and None not in numbers:
        # As servers write them: every row has the same fields, and so the same ids.
        columns = [[str(bag[keys[0]]) for bag in bags] if keys else ["None"] * len(bags) for keys in names]
        return [*map(hash, zip(numbers, *columns))]
    copies: dict[str, int] = {}
    found: list[int | str] = []
    for row, bag, number in zip(rows, bags, numbers):
        if number is not None and not names:
            found.append(number)
            continue
        stable = [next((bag[key] for key in keys if key in bag), None) for keys in names]
        if number is not None:
            found.append(hash((number, *map(str, stable))))
        elif any(str(value or "").strip("{}0-") for value in stable):
            found.append(hash(("", *map(str, stable))))
        else:
            text = json.dumps([bag, row.get("geometry")], sort_keys=True, default=str)
            copies[text] = rank = copies.get(text, 0) + 1
            found.append(f"{rank}:{text}")
    return found

"""Names of the portal's codes in English, Russian and Kazakh; a code that no list knows is shown as it is."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from crime_map_plugin import paths

LANGUAGES = ("kk", "ru", "en")


@dataclass(frozen=True)
class Population:
    """How many people live in an area, when counted, and whether the figure is a stand-in."""

    code: str
    people: int
    as_of_year: int | None
    is_placeholder: bool


@lru_cache(maxsize=16)
def table(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of ``resources/codes/<name>.csv``."""
    path: Path = paths.resources() / "codes" / f"{name}.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        return tuple(csv.DictReader(file))


@lru_cache(maxsize=16)
def _by_code(name: str) -> dict[str, dict[str, str]]:
    return {row.get("code") or row.get("key") or "": row for row in table(name)}


def label(name: str, code: str | int | None, language: str) -> str:
    """Return the code's name in the language, else in Russian, else in English, else the code itself."""
    text = "" if code is None else str(code)
    row = _by_code(name).get(text)
    if row is None:
        return text
    for tag in (language, "ru", "en"):
        found = row.get(f"name_{tag}")
        if found:
            return found
    return text


def labels(name: str, language: str) -> dict[str, str]:
    """Return every code of a list with its name, in the list's order."""
    return {code: label(name, code, language) for code in _by_code(name)}


def districts_of(area_code: str) -> tuple[str, ...]:
    """Return the known district codes of a region."""
    return tuple(row["code"] for row in table("districts") if row["area_code"] == area_code)


@lru_cache(maxsize=1)
def populations() -> dict[str, Population]:
    """Return the population of each area and district that has one, the newest figure of each."""
    result: dict[str, Population] = {}
    for row in table("populations"):
        if not row["population"]:
            continue
        year = int(row["as_of_year"]) if row["as_of_year"] else None
        found = Population(row["code"], int(row["population"]), year, row["is_placeholder"] in ("1", "true"))
        known = result.get(row["code"])
        if known is None or (found.as_of_year or 0) >= (known.as_of_year or 0):
            result[row["code"]] = found
    return result

"""Guesses which field of a foreign source holds what of an incident, by the fields' names and values.

A guess is an offer: whoever maps the source sees it beside sample values and changes it. Fields that are
about persons are never offered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crime_map_plugin.incidents.column_look import Look, look_at
from crime_map_plugin.incidents.flags import FLAGS, is_personal
from crime_map_plugin.incidents.mapping_words import CATEGORY, LATITUDE, LONGITUDE, flag_sureness, sureness

LEAST = 0.35
"""Below this a guess is not offered."""

WALL_CLOCK, UTC = "wall-clock", "utc"
_IN_UTC = re.compile(r"(^|_|\b)(utc|gmt|epoch)(_|\b|$)", re.IGNORECASE)
# Kazakhstan with a margin, in degrees: where coordinates without telling names are recognised.
_LATITUDES, _LONGITUDES = (40.0, 56.0), (46.0, 88.0)


@dataclass(frozen=True)
class Guess:
    """What one field seems to hold, and how sure that is, 0 to 1."""

    field: str
    target: str
    sure: float


@dataclass(frozen=True)
class Guesses:
    """What is offered for a source: by field, with the fields left out because they are about persons."""

    by_field: Mapping[str, Guess] = field(default_factory=dict)
    personal: tuple[str, ...] = ()
    times: str = WALL_CLOCK
    looks: Mapping[str, Look] = field(default_factory=dict)

    def field_of(self, target: str) -> str:
        """Return the field guessed for a target, empty where there is none."""
        return next((guess.field for guess in self.by_field.values() if guess.target == target), "")


def guess_mapping(columns: Mapping[str, Sequence[Any]]) -> Guesses:
    """Return what each field seems to hold.

    Parameters
    ----------
    columns : each field's name with some of its values, in the source's order

    Notes
    -----
    Names and values must agree: a field named “date” without a date in it is no date. Each target is given
    to the field that fits it best, and each field to one target.
    """
    personal = tuple(name for name, values in columns.items() if is_personal(name, values))
    looks = {name: look_at(values) for name, values in columns.items() if name not in personal}
    found = [
        Guess(name, target, sure)
        for name, look in looks.items()
        for target, sure in _offers(name, look).items()
        if sure >= LEAST
    ]
    taken: dict[str, Guess] = {}
    targets: set[str] = set()
    for guess in sorted(found, key=lambda guess: -guess.sure):
        if guess.field not in taken and guess.target not in targets:
            taken[guess.field] = guess
            targets.add(guess.target)
    if (LATITUDE in targets) != (LONGITUDE in targets):
        # One coordinate is no place.
        taken = {name: guess for name, guess in taken.items() if guess.target not in (LATITUDE, LONGITUDE)}
    ordered = {name: taken[name] for name in columns if name in taken}
    return Guesses(ordered, personal, _times(ordered, looks), looks)


def _offers(name: str, look: Look) -> dict[str, float]:
    if not look.filled:
        return {}
    offers = {target: sure * _FITS.get(target, _any)(look) for target, sure in sureness(name).items()}
    for key, sure in flag_sureness(name).items():
        if key in FLAGS:
            offers[key] = sure * (look.yes_no >= 0.9)
    unnamed = not offers
    if unnamed and look.dates > 0.9 and look.filled > 1:
        offers["occurred_at"] = 0.5
    if unnamed and look.says_article > 0.6:
        offers["article"] = 0.6
    if unnamed and look.whole < 0.2:
        for target, (low, high) in ((LATITUDE, _LATITUDES), (LONGITUDE, _LONGITUDES)):
            if look.numbers > 0.9 and low <= look.lowest and look.highest <= high:
                offers[target] = 0.45
    return offers


def _times(taken: Mapping[str, Guess], looks: Mapping[str, Look]) -> str:
    """Return whether the dates seem to be true UTC."""
    for guess in taken.values():
        if guess.target == "occurred_at":
            look = looks[guess.field]
            is_utc = look.of_utc > 0.5 or _IN_UTC.search(guess.field) is not None or look.seconds > 0.9
            return UTC if is_utc else WALL_CLOCK
    return WALL_CLOCK


def _any(look: Look) -> float:
    return 1.0


def _moment(look: Look) -> float:
    if look.moments < 0.5:
        return 0.0
    # Of two dates, the one with a time of day tells more of when it happened.
    return look.moments * (1.0 if look.with_clock or look.seconds or look.milliseconds else 0.97)


def _article(look: Look) -> float:
    return look.articles if look.articles > 0.5 else 0.0


def _number(look: Look) -> float:
    return look.numbers if look.numbers > 0.9 else 0.0


def _count(look: Look) -> float:
    return 1.0 if look.whole > 0.9 and look.longest <= 4 else 0.0


def _kind(look: Look) -> float:
    """A word for a kind: few different ones, none of them a number with a fraction or a date."""
    if look.moments > 0.5 or (look.numbers > 0.5 and look.whole < 0.9) or look.longest > 120:
        return 0.0
    return 1.0 if look.distinct <= max(12, look.filled // 3) else 0.3


def _text(look: Look) -> float:
    return 1.0 if look.numbers < 0.5 and look.moments < 0.5 else 0.0


def _code(look: Look) -> float:
    return 1.0 if not look.spaced and look.numbers > 0.9 else 0.6 * (not look.spaced)


def _native_id(look: Look) -> float:
    is_whole = look.numbers < 0.5 or look.whole > 0.99
    return float(look.distinct == look.filled and is_whole and look.moments < 0.9)


def _house(look: Look) -> float:
    return 1.0 if look.longest <= 12 and look.moments < 0.5 else 0.0


_FITS: Mapping[str, Callable[[Look], float]] = {
    "occurred_at": _moment,
    "registered_at": _moment,
    "time_of_day": lambda look: look.clock if look.clock > 0.5 else 0.0,
    "article": _article,
    "article_text": _text,
    "id": _native_id,
    LATITUDE: _number,
    LONGITUDE: _number,
    CATEGORY: _kind,
    "street": _text,
    "house": _house,
    "severity": _count,
    "region_code": _code,
    "district_code": _code,
    "injured": _count,
    "killed": _count,
}

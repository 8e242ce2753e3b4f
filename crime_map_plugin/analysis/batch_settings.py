"""What methods of a batch may be told: the parameters of the algorithms that a product of lists can run."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from crime_map_plugin.errors import RecipeInvalid

NUMBER, WHOLE, YES, NUMBERS, TEXT = "number", "whole", "yes", "numbers", "text"


@dataclass(frozen=True)
class Setting:
    """A parameter: what it is, what stands for it where none is given, and its bounds."""

    kind: str
    default: Any
    least: float = 0.0
    most: float = math.inf


_GRID = {"CELL_SIZE": Setting(NUMBER, 0.0), "GRID": Setting(WHOLE, 0, most=1)}
_INFERENCE = {
    "INFERENCE": Setting(WHOLE, 0, most=1),
    "PERMUTATIONS": Setting(WHOLE, 999),
    "CORRECTION": Setting(WHOLE, 1, most=2),
}
_BAND = {"DISTANCE_BAND": Setting(NUMBER, 0.0)}
_TIME = {"TIME_FIELD": Setting(TEXT, "")}
SETTINGS: dict[str, dict[str, Setting]] = {
    "getisordhotspots": {**_GRID, **_BAND, "INCLUDE_SELF": Setting(YES, True), **_INFERENCE},
    "localmoran": {
        **_GRID,
        "NEIGHBOURS": Setting(WHOLE, 0, most=2),
        **_BAND,
        "K": Setting(WHOLE, 8, 1),
        **_INFERENCE,
    },
    "emerginghotspots": {
        **_TIME,
        "STEP_DAYS": Setting(WHOLE, 0),
        **_GRID,
        **_BAND,
        "TIME_LAG": Setting(WHOLE, 1),
        "HOT_SHARE": Setting(NUMBER, 0.9, most=1),
        "TREND_P": Setting(NUMBER, 0.1, most=1),
        "CORRECTION": Setting(WHOLE, 1, most=2),
    },
    "kerneldensity": {
        "CELL_SIZE": Setting(NUMBER, 0.0),
        "BANDWIDTH": Setting(NUMBER, 0.0),
        "KERNEL": Setting(WHOLE, 0, most=4),
    },
    "districtstatistics": {},
    "nearrepeat": {
        **_TIME,
        "DISTANCES": Setting(NUMBERS, (0.0, 0.1, 200.0, 400.0, 600.0)),
        "DAYS": Setting(NUMBERS, (0.0, 7.0, 14.0, 21.0)),
        "TIME_UNIT": Setting(WHOLE, 0, most=1),
        "METRIC": Setting(WHOLE, 0, most=1),
        "INTERVALS": Setting(WHOLE, 0, most=1),
        "PERMUTATIONS": Setting(WHOLE, 999, 1),
    },
    "spacetimescan": {
        **_TIME,
        "MAX_RADIUS": Setting(NUMBER, 0.0),
        "MAX_DAYS": Setting(WHOLE, 0),
        "PROSPECTIVE": Setting(YES, False),
        "PERMUTATIONS": Setting(WHOLE, 999, 1),
    },
}
"""By method, the parameters that a batch uses."""
# A run's history names them all; where they ask for nothing there is nothing to refuse.
_ONLY_IN_SINGLE_RUNS = {
    "BOUNDARY", "CASES", "CATEGORIES", "DATE_FIELD", "DISTRICTS", "EDGE_CORRECTION", "FIELD", "FROM", "INPUT",
    "MODEL", "NAME", "NEXT_DAYS", "POPULATION", "POPULATION_FIELD", "SEED", "STABILITY", "STORE", "TO",
    "WEIGHT",
}  # fmt: skip
_RESULTS = {"OUTPUT", "LINKS", "POINTS", "WATCH"}


def settings_of(algorithm: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return all settings of a method, the default where none is given.

    Raises
    ------
    RecipeInvalid
        The method cannot be part of a product of lists (``facts["reason"]`` is ``method``), or a parameter
        is unknown (``parameter``), for single runs only (``single``), or out of its bounds (``value``).

    Examples
    --------
    >>> settings_of("kerneldensity", {"BANDWIDTH": "500"})
    {'CELL_SIZE': 0.0, 'BANDWIDTH': 500.0, 'KERNEL': 0}
    """
    known = SETTINGS.get(algorithm)
    if known is None:
        raise RecipeInvalid(
            f"“{algorithm}” cannot be part of a batch.",
            hint="Repeat it as a single run, or use one of: " + ", ".join(SETTINGS) + ".",
            reason="method",
            method=algorithm,
            possible=", ".join(SETTINGS),
        )
    for name, value in parameters.items():
        if name in known or name in _RESULTS:
            continue
        if name not in _ONLY_IN_SINGLE_RUNS:
            raise RecipeInvalid(
                f"“{algorithm}” has no parameter “{name}”.",
                hint="Use one of: " + ", ".join(known) + ".",
                reason="parameter",
                method=algorithm,
                parameter=name,
                possible=", ".join(known),
            )
        if value not in (None, "", [], False, 0, "0", "false"):
            raise RecipeInvalid(
                f"“{algorithm}” cannot take {name} in a batch.",
                hint="Remove it, or repeat it as a single run.",
                reason="single",
                method=algorithm,
                parameter=name,
            )
    return {name: _value(algorithm, name, parameters.get(name), setting) for name, setting in known.items()}


def _value(algorithm: str, name: str, given: Any, setting: Setting) -> Any:
    if given is None or (given == "" and setting.kind != TEXT):
        return setting.default
    try:
        return _read(given, setting)
    except (TypeError, ValueError) as error:
        raise RecipeInvalid(
            f"The {name} of “{algorithm}” cannot be used: {given}.",
            detail=str(error),
            hint="Correct it in the file.",
            reason="value",
            key=f"{algorithm}: {name}",
        ) from error


def _read(given: Any, setting: Setting) -> Any:
    if setting.kind == TEXT:
        return str(given)
    if setting.kind == YES:
        if str(given).lower() not in ("true", "false", "0", "1"):
            raise ValueError("neither true nor false")
        return str(given).lower() in ("true", "1")
    if setting.kind == NUMBERS:
        parts = given.strip("[] ").split(",") if isinstance(given, str) else given
        found = tuple(float(part) for part in parts)
        is_rising = all(low < high for low, high in zip(found, found[1:]))
        if len(found) < 2 or not is_rising or found[0] < 0 or not math.isfinite(found[-1]):
            raise ValueError("not two or more rising numbers from 0 up")
        return found
    number = float(given)
    if not setting.least <= number <= setting.most or not math.isfinite(number):
        raise ValueError("out of bounds")
    if setting.kind == NUMBER:
        return number
    if number != int(number):
        raise ValueError("not a whole number")
    return int(number)

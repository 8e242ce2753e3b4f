"""Wall-clock local time: what the clock on the spot showed, never shifted by the analyst's computer."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from typing import Any

import numpy as np

from crime_map_plugin import paths
from crime_map_plugin.incidents.schema import NULL_INT

_FORMATS = (
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y",
    "%m/%d/%Y %I:%M:%S %p",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d",
    "%Y%m%d.%H%M%S",
    "%Y%m%d",
)
_TO_THE_SECOND = re.compile(r"\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2}")
_YEARS = (np.datetime64("1800-01-01", "s"), np.datetime64("2200-01-01", "s"))


def from_epoch_ms(values: Iterable[Any]) -> np.ndarray:
    """Return naive datetimes of epoch milliseconds; what is no number, or no plausible year, is NaT.

    The portal writes its wall clock as if it were UTC, so the digits are taken as they stand.
    """
    numbers = np.array([_number(value) for value in values], dtype=np.float64)
    with np.errstate(invalid="ignore"):
        is_time = np.abs(numbers) < 1e14
    result = np.full(len(numbers), "NaT", dtype="datetime64[s]")
    result[is_time] = (numbers[is_time] // 1000).astype(np.int64).astype("datetime64[s]")
    return plausible(result)


def _number(value: Any) -> float:
    if type(value) is int:
        return float(value) if abs(value) < 1e14 else math.nan
    if isinstance(value, bool) or value is None:
        return math.nan
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return math.nan


def from_text(values: Iterable[Any]) -> np.ndarray:
    """Return naive datetimes of dates as people and services write them; offsets and Z are dropped."""
    result = [_parse(str(value)) if value not in (None, "") else None for value in values]
    return plausible(np.array([np.datetime64(r or "NaT", "s") for r in result], dtype="datetime64[s]"))


def has_time(values: Iterable[Any]) -> np.ndarray:
    """Return which dates written as text carry a time of day, be it midnight."""
    return np.array([":" in str(value) if value is not None else False for value in values], dtype=bool)


def plausible(times: np.ndarray) -> np.ndarray:
    """Return the times with NaT for years no register can hold."""
    with np.errstate(invalid="ignore"):
        is_plausible = (times >= _YEARS[0]) & (times < _YEARS[1])
    return np.where(is_plausible, times, np.datetime64("NaT", "s"))


def _parse(text: str) -> datetime | None:
    trimmed = text.strip()
    if _TO_THE_SECOND.match(trimmed):
        trimmed = trimmed[:19]  # without fractions and offset
    trimmed = trimmed.rstrip("Zz").split("+")[0].split(".000")[0].strip()
    for pattern in _FORMATS:
        try:
            return datetime.strptime(trimmed, pattern)
        except ValueError:
            continue
    return None


def hours(times: np.ndarray, is_time_known: np.ndarray | None = None) -> np.ndarray:
    """Return the hour of day, NULL where the time is not known."""
    missing = np.isnat(times) if is_time_known is None else np.isnat(times) | ~is_time_known
    seconds = np.where(np.isnat(times), np.datetime64(0, "s"), times).astype(np.int64)
    return np.where(missing, NULL_INT, (seconds // 3600) % 24).astype(np.int32)


def weekdays(times: np.ndarray) -> np.ndarray:
    """Return the weekday, 1 = Monday, NULL where the date is not known."""
    days = np.where(np.isnat(times), np.datetime64(0, "s"), times).astype("datetime64[D]").astype(np.int64)
    # 1970-01-01 was a Thursday.
    return np.where(np.isnat(times), NULL_INT, (days + 3) % 7 + 1).astype(np.int32)


def from_utc(times: np.ndarray, region_codes: np.ndarray) -> np.ndarray:
    """Return local wall-clock time of true UTC, by each region's offset on that day.

    Kazakhstan went to one offset (UTC+5) on 2024-03-01; the table of offsets stands in for a zone data base,
    which Windows does not have.
    """
    result = times.copy()
    for code in set(region_codes.tolist()) | {None}:
        chosen = np.array([c == code for c in region_codes], dtype=bool)
        if chosen.any():
            result[chosen] = _shifted(times[chosen], _offsets(code))
    return result


def _shifted(times: np.ndarray, offsets: list[tuple[np.datetime64, int]]) -> np.ndarray:
    starts = np.array([start for start, _ in offsets], dtype="datetime64[s]")
    minutes = np.array([minute for _, minute in offsets], dtype=np.int64)
    known = np.where(np.isnat(times), starts[0], times)
    which = np.maximum(np.searchsorted(starts, known, side="right") - 1, 0)
    return times + (minutes[which] * 60).astype("timedelta64[s]")


def _offsets(region_code: str | None) -> list[tuple[np.datetime64, int]]:
    table = _offset_table()
    return table.get(region_code or "*", table["*"])


@lru_cache(maxsize=1)
def _offset_table() -> dict[str, list[tuple[np.datetime64, int]]]:
    table: dict[str, list[tuple[np.datetime64, int]]] = {}
    with (paths.resources() / "codes" / "utc_offsets.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            start = np.datetime64(row["valid_from_utc"], "s")
            table.setdefault(row["region_code"], []).append((start, int(row["offset_minutes"])))
    for offsets in table.values():
        offsets.sort(key=lambda pair: pair[0])
    return table

"""Values as foreign files write them: dates in many spellings and numbers with decimal commas, in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from crime_map_plugin.incidents import local_time

YEAR_FIRST, DAY_FIRST, MONTH_FIRST = "year-first", "day-first", "month-first"
EPOCH_SECONDS, EPOCH_MILLISECONDS, EXCEL_DAYS = "epoch-seconds", "epoch-milliseconds", "excel-days"
DATE_FORMATS = (YEAR_FIRST, DAY_FIRST, MONTH_FIRST, EPOCH_SECONDS, EPOCH_MILLISECONDS, EXCEL_DAYS)

_CLOCK = (
    r"(?:[T ,]\s*(?P<hour>0{1,2})[:.](?P<minute>00)(?:[:.](?P<second>00)(?:[.,]0{1,9})?)?"
    r"(?P<half>\s?[AP]M)?)?"
)
_OFFSET = r"(?P<offset>\s?(?:Z|UTC|[+-]00(?::?00)?))?"
_LAYOUTS = tuple(
    re.compile(pattern + _CLOCK + _OFFSET)
    for pattern in (
        r"(?P<year>0000)(?P<sep>[-/.])(?P<month>0{1,2})(?P=sep)(?P<day>0{1,2})",
        r"(?P<first>0{1,2})(?P<sep>[-/.])(?P<middle>0{1,2})(?P=sep)(?P<year>0000|00)(?:\s?Г\.?)?",
    )
)
_BARE = (
    re.compile(r"(?P<year>0000)(?P<sep>[-/.])(?P<month>0{1,2})"),
    re.compile(r"(?P<month>0{1,2})(?P<sep>[/.])(?P<year>0000)"),
    re.compile(
        r"(?P<year>0000)(?P<month>00)(?P<day>00)"
        r"(?:[.T _](?P<hour>00)(?P<minute>00)(?P<second>00)(?P<offset>Z)?)?"
    ),
)
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d*)?(?:[eE][+-]?\d+)?")
_LONGEST = 40
_LAYOUTS_TRIED = 64
_EPOCH_OF_EXCEL = np.datetime64("1899-12-30", "s")
# In these ranges a number of a date column can be nothing else: 1954 to 2119, and seconds before 5138.
_EXCEL = (20_000.0, 80_000.0)
_SECONDS_BELOW = 1e11
_WRITTEN = (18_000_101.0, 22_000_101.0)


@dataclass(frozen=True)
class Moments:
    """Dates of a column: NaT where unreadable, whether they carry a time, and whether they say UTC."""

    times: np.ndarray
    has_time: np.ndarray
    is_utc: np.ndarray


def read_dates(values: Sequence[Any], format: str = "") -> Moments:
    """Return the dates of a column of texts and numbers; ``format`` is one of DATE_FORMATS, or empty.

    Without a format, years come first or last, dots mean day first, and 03/04/2020 is read day first unless
    it can only be, or says AM or PM and so is, month first; see ``order_of`` for what a whole column tells.
    """
    n = len(values)
    result = Moments(
        np.full(n, "NaT", dtype="datetime64[s]"), np.zeros(n, dtype=bool), np.zeros(n, dtype=bool)
    )
    if isinstance(values, np.ndarray) and values.dtype.kind == "U":
        texts, rows = values, None
    elif isinstance(values, np.ndarray) and values.dtype.kind == "M":
        times = local_time.plausible(values.astype("datetime64[s]"))
        return Moments(times, ~np.isnat(times), result.is_utc)
    elif isinstance(values, np.ndarray) and values.dtype.kind in "iuf":
        _fill_numbers(result, np.arange(n), values.astype(np.float64), format)
        return result
    else:
        kinds = [isinstance(v, (int, float)) and not isinstance(v, bool) for v in values]
        at = np.flatnonzero(np.array(kinds, dtype=bool))
        if len(at):
            _fill_numbers(result, at, np.array([_float(values[i]) for i in at], dtype=np.float64), format)
        rows = np.array([i for i, v in enumerate(values) if isinstance(v, str)], dtype=np.int64)
        texts = np.array([values[i][: _LONGEST + 1] for i in rows], dtype=str)
    if len(texts):
        _fill_texts(result, texts, np.arange(n) if rows is None else rows, format)
    return result


def order_of(values: Sequence[Any]) -> str | None:
    """Return whether a column's 03/04/2020 are day or month first, "" if nothing asks it, None if unknown."""
    asked = False
    votes: set[str] = set()
    for value in values:
        found = re.match(r"\s*(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)(.*)", str(value or ""))
        if not found:
            continue
        asked = True
        first, second = int(found.group(1)), int(found.group(3))
        if re.search(r"(?i)[ap]m", found.group(4)) or second > 12 >= first:
            votes.add(MONTH_FIRST)
        elif first > 12 >= second:
            votes.add(DAY_FIRST)
        if len(votes) == 2:
            return None
    if not asked:
        return ""
    return votes.pop() if votes else None


def read_numbers(values: Sequence[Any]) -> np.ndarray:
    """Return a column as floats: decimal commas, spaces between thousands; NaN where there is no number."""
    if isinstance(values, np.ndarray) and values.dtype.kind in "iuf":
        return values.astype(np.float64)
    try:
        # most files write them as Python does
        return np.array(values, dtype=np.float64)
    except (TypeError, ValueError):
        return np.array([_float(value) for value in values], dtype=np.float64)


def _float(value: Any) -> float:
    if value is None or isinstance(value, bool):
        return np.nan
    if isinstance(value, (int, float)):
        return float(value) if abs(value) < 1e300 else np.nan
    text = re.sub(r"[\s\u00a0\u202f'°]", "", str(value))
    if text.count(",") > 1 or ("," in text and "." in text):
        # 1,234,567.8 or 1.234.567,8: the last sign is the decimal one, when it stands alone
        last = max(text.rfind(","), text.rfind("."))
        whole, part = text[:last], text[last + 1 :]
        if text[last] in whole:
            return np.nan
        text = re.sub(r"[.,]", "", whole) + "." + part
    if not _NUMBER.fullmatch(text):
        return np.nan
    return float(text.replace(",", "."))


def _fill_numbers(result: Moments, rows: np.ndarray, numbers: np.ndarray, format: str) -> None:
    with np.errstate(invalid="ignore"):
        is_excel = (numbers >= _EXCEL[0]) & (numbers < _EXCEL[1])
        is_written = (numbers >= _WRITTEN[0]) & (numbers < _WRITTEN[1])
        is_seconds = np.abs(numbers) < _SECONDS_BELOW
        is_known = np.isfinite(numbers) & (np.abs(numbers) < 1e14)
    if format in (EPOCH_SECONDS, EPOCH_MILLISECONDS, EXCEL_DAYS):
        is_excel = is_known & (np.abs(numbers) < 1e6) if format == EXCEL_DAYS else np.zeros_like(is_excel)
        is_written = np.zeros_like(is_written)
        is_seconds = np.full_like(is_seconds, format == EPOCH_SECONDS)
        is_known &= is_excel | (format != EXCEL_DAYS)
    else:
        # below that no register counts: a year, a month number, a row number
        is_known &= is_excel | is_written | (np.abs(np.nan_to_num(numbers)) >= 1e7)
    seconds = np.zeros(len(numbers))
    epoch = is_known & ~is_excel & ~is_written
    seconds[epoch] = np.where(is_seconds, numbers, np.floor(np.nan_to_num(numbers) / 1000))[epoch]
    excel = is_known & is_excel
    times = np.full(len(numbers), "NaT", dtype="datetime64[s]")
    times[epoch] = np.floor(seconds[epoch]).astype(np.int64).astype("datetime64[s]")
    times[excel] = _EPOCH_OF_EXCEL + np.round(numbers[excel] * 86_400).astype(np.int64).astype(
        "timedelta64[s]"
    )
    result.times[rows] = local_time.plausible(times)
    result.has_time[rows] = (epoch | (excel & (np.nan_to_num(numbers) % 1 != 0))) & ~np.isnat(
        result.times[rows]
    )
    result.is_utc[rows] = epoch
    written = np.flatnonzero(is_known & is_written & ~is_excel)
    if len(written):
        texts = np.array([f"{v:.6f}" if v % 1 else str(int(v)) for v in numbers[written].tolist()])
        _fill_texts(result, texts, rows[written], format)


def _fill_texts(result: Moments, texts: np.ndarray, rows: np.ndarray, format: str) -> None:
    """Read texts layout by layout: a file writes its dates in one or two ways, each read at once."""
    texts = np.char.upper(np.char.strip(texts))
    n, width = len(texts), texts.dtype.itemsize // 4
    signs = np.ascontiguousarray(texts).view(np.uint32).reshape(n, width)
    is_digit = (signs >= 48) & (signs <= 57)
    # Texts with equal rows here have the same signs at the same places, whatever the digits.
    shapes = np.where(is_digit, np.uint32(48), signs)
    waiting = np.flatnonzero(signs[:, 0] != 0) if width else np.empty(0, dtype=np.int64)
    for _ in range(_LAYOUTS_TRIED):
        if not len(waiting):
            return
        shape = shapes[waiting[0]]
        same = (shapes[waiting] == shape).all(axis=1)
        _fill_layout(result, texts, signs, waiting[same], rows, format)
        waiting = waiting[~same]
    for row in waiting.tolist():
        _fill_layout(result, texts, signs, np.array([row]), rows, format)


def _fill_layout(
    result: Moments, texts: np.ndarray, signs: np.ndarray, chosen: np.ndarray, rows: np.ndarray, format: str
) -> None:
    layout = re.sub(r"\d", "0", str(texts[chosen[0]]))
    if re.fullmatch(r"[+-]?0{5}(?:[.,]0+)?|[+-]?0{9,15}(?:[.,]0+)?", layout):
        numbers = np.array([_float(text) for text in texts[chosen].tolist()], dtype=np.float64)
        return _fill_numbers(result, rows[chosen], numbers, format)
    match = _match_of(layout)
    if match is None:
        return None
    digits = signs[chosen].astype(np.int64) - 48

    def part(name: str, default: int = 0) -> np.ndarray:
        begin, end = match.span(name) if name in match.re.groupindex else (-1, -1)
        if begin < 0:
            return np.full(len(chosen), default, dtype=np.int64)
        return digits[:, begin:end] @ (10 ** np.arange(end - begin - 1, -1, -1, dtype=np.int64))

    said = match.groupdict()
    year, month, day = part("year", 1), part("month", 1), part("day", 1)
    if said.get("first"):
        is_month_first = _is_month_first(part("first"), part("middle"), said, format)
        month = np.where(is_month_first, part("first"), part("middle"))
        day = np.where(is_month_first, part("middle"), part("first"))
        if len(said["year"]) == 2:
            year = np.where(year < 70, 2000 + year, 1900 + year)
    hour, minute, second = part("hour"), part("minute"), part("second")
    is_good = (minute < 60) & (second < 61) & (hour < 25)
    half = (said.get("half") or "").strip()
    if half:
        is_good &= (hour >= 1) & (hour <= 12)
        hour = hour % 12 + (12 if half == "PM" else 0)
    # 24:00 is the end of a day; a leap second is the next one.
    is_good &= (hour < 24) | ((minute == 0) & (second == 0))
    times, is_day = _joined(year, month, day)
    seconds = (hour * 3600 + minute * 60 + second).astype("timedelta64[s]")
    times = np.where(is_good & is_day, times + seconds, np.datetime64("NaT", "s"))
    at = rows[chosen]
    result.times[at] = local_time.plausible(times)
    result.has_time[at] = bool(said.get("hour")) & ~np.isnat(result.times[at])
    offset = (said.get("offset") or "").strip()
    if offset:
        result.is_utc[at] = [
            bool(re.search(r"(?:Z|UTC|[+-]00(?::?00)?)$", t)) for t in texts[chosen].tolist()
        ]
    return None


def _is_month_first(first: np.ndarray, middle: np.ndarray, said: dict[str, Any], format: str) -> np.ndarray:
    if format == MONTH_FIRST or (said.get("half") and format != DAY_FIRST):
        return np.ones(len(first), dtype=bool)
    if format == DAY_FIRST or said["sep"] == ".":
        return np.zeros(len(first), dtype=bool)
    return (middle > 12) & (first <= 12)


def _joined(year: np.ndarray, month: np.ndarray, day: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the days, and which of them are days of the calendar."""
    is_good = (year >= 1600) & (year <= 2400) & (month >= 1) & (month <= 12) & (day >= 1) & (day <= 31)
    months = (np.where(is_good, (year - 1970) * 12 + month - 1, 0)).astype("datetime64[M]")
    days = months.astype("datetime64[D]") + (np.where(is_good, day, 1) - 1).astype("timedelta64[D]")
    # the 31st of a shorter month falls into the next one
    is_good &= days.astype("datetime64[M]") == months
    return days.astype("datetime64[s]"), is_good


@lru_cache(maxsize=256)
def _match_of(layout: str) -> re.Match[str] | None:
    for pattern in (*_LAYOUTS, *_BARE):
        match = pattern.fullmatch(layout)
        if match:
            return match
    return None

"""What the values of a foreign column look like: dates, counted seconds, articles, degrees, yes and no."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from crime_map_plugin.incidents.flags import read_flag
from crime_map_plugin.incidents.foreign_articles import article_in
from crime_map_plugin.incidents.foreign_values import read_dates, read_numbers

_TIME = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}\.\d{2}")
_SAYS_ARTICLE = re.compile(r"ст(атья|\.)|бап|бабы|част|ч\.|бөл|\bук\b|art", re.IGNORECASE)
_COMPACT = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[T.]?\d{6})?")
_CODE = re.compile(r"\d{3,4}")
# Seconds since 1970 of the years 1977 to 2099, and a thousand times as many.
_SECONDS = (2.2e8, 4.1e9)


@dataclass(frozen=True)
class Look:
    """Shares, 0 to 1, of the filled values that can be read as each kind, and how many there are."""

    filled: int = 0
    distinct: int = 0
    dates: float = 0.0
    compact_dates: float = 0.0
    with_clock: float = 0.0
    of_utc: float = 0.0
    seconds: float = 0.0
    milliseconds: float = 0.0
    clock: float = 0.0
    articles: float = 0.0
    says_article: float = 0.0
    numbers: float = 0.0
    decimal_commas: float = 0.0
    yes_no: float = 0.0
    degrees: float = 0.0
    whole: float = 0.0
    spaced: float = 0.0
    longest: int = 0
    lowest: float = math.nan
    highest: float = math.nan

    @property
    def moments(self) -> float:
        """The share that can be a date, written or counted."""
        return max(self.dates, self.compact_dates, self.seconds, self.milliseconds)


def look_at(values: Sequence[Any]) -> Look:
    """Return what the values look like; empty ones count for nothing."""
    filled = [value for value in values if value is not None and str(value).strip()]
    if not filled:
        return Look()
    texts = [_text(value) for value in filled]
    numbers = read_numbers(filled)
    moments = read_dates(filled)
    is_date = ~np.isnat(moments.times)

    def share(is_one: Callable[[str], Any]) -> float:
        return sum(1 for text in texts if is_one(text)) / len(texts)

    def within(low: float, high: float) -> float:
        with np.errstate(invalid="ignore"):
            return float(((numbers >= low) & (numbers <= high)).mean())

    seconds, milliseconds = within(*_SECONDS), within(_SECONDS[0] * 1000, _SECONDS[1] * 1000)
    return Look(
        filled=len(filled),
        distinct=len(set(texts)),
        dates=float((is_date & np.isnan(numbers)).mean()),
        compact_dates=share(_COMPACT.fullmatch),
        with_clock=float((is_date & moments.has_time & np.isnan(numbers)).mean()),
        of_utc=float((is_date & moments.is_utc & np.isnan(numbers)).mean()),
        seconds=seconds if seconds == 1.0 else 0.0,
        milliseconds=milliseconds if milliseconds == 1.0 else 0.0,
        clock=share(_TIME.fullmatch),
        articles=share(lambda text: article_in(text) or _CODE.fullmatch(text)),
        says_article=share(lambda text: article_in(text) and _SAYS_ARTICLE.search(text)),
        numbers=float(np.isfinite(numbers).mean()),
        decimal_commas=share(lambda text: re.fullmatch(r"[+-]?\d+,\d+", text)),
        yes_no=sum(1 for value in filled if read_flag(value) is not None) / len(filled),
        degrees=within(-180, 180),
        whole=float((np.isfinite(numbers) & (np.nan_to_num(numbers) % 1 == 0)).mean()),
        spaced=share(lambda text: " " in text),
        longest=max(map(len, texts)),
        lowest=_edge(np.nanmin, numbers),
        highest=_edge(np.nanmax, numbers),
    )


def _edge(edge: Callable[[np.ndarray], float], numbers: np.ndarray) -> float:
    return float(edge(numbers)) if np.isfinite(numbers).any() else math.nan


def _text(value: Any) -> str:
    if isinstance(value, float) and value == value and abs(value) < 1e15 and value == int(value):
        return str(int(value))
    return str(value).strip()

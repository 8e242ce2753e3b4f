"""Counts by week or month with control limits: which period is out of the ordinary, which only short."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

import numpy as np

from crime_map_plugin.analysis.checks import Caution
from crime_map_plugin.errors import TooFewIncidents

LEAST_PERIODS = 8
SIGMAS = 3.0
# A first or last period is whole if so many days without an incident at its edge have this probability.
EDGE_P = 0.05
DISPERSION_P = 0.01
_MONDAY_BEFORE_1970 = 3


class Unit(Enum):
    """Calendar months, or weeks from Monday to Sunday."""

    MONTH = "month"
    WEEK = "week"


class Signal(Enum):
    """What a period's count is against its limits."""

    HIGH = "high"
    LOW = "low"
    USUAL = "usual"
    PARTIAL = "partial"


@dataclass(frozen=True, eq=False)
class ControlChart:
    """A series of counts without gaps; every array has one entry per period.

    Attributes
    ----------
    start, end : ndarray of datetime64[D]
        Half-open.
    counts : ndarray of int64
        0 where nothing happened.
    expected, low, high : ndarray of float64
        NaN for partial periods, and for all where there are too few periods.
    signals : list of Signal or None
    cautions : tuple of Caution
    """

    unit: Unit
    start: np.ndarray
    end: np.ndarray
    counts: np.ndarray
    expected: np.ndarray
    low: np.ndarray
    high: np.ndarray
    signals: list[Signal | None]
    cautions: tuple[Caution, ...]

    @property
    def days(self) -> np.ndarray:
        """How many days each period has, shape (k,) int64."""
        return (self.end - self.start).astype(np.int64)


def control_chart(times: np.ndarray, unit: Unit) -> ControlChart:
    """Return the counts of every period from the first to the last incident, with control limits.

    Parameters
    ----------
    times : ndarray of datetime64, shape (n,)
        Wall clock, without NaT, n ≥ 1. Dates before 1970 are fine.
    unit : Unit

    Raises
    ------
    TooFewIncidents
        There is no incident.

    Notes
    -----
    A u-chart (Shewhart 1931; Montgomery, Introduction to Statistical Quality Control, on attributes): with
    the rate u = incidents / days over all whole periods, a period of d days is expected to hold u·d, and its
    limits are u·d ± 3·√(u·d), the lower one not under 0. February is thus not low for being short; for weeks
    this is the c-chart. The limits assume that counts vary as chance (Poisson) makes them vary; whether they
    vary more is tested by the index of dispersion (its χ² by Wilson & Hilferty 1931) and said in a caution.

    The input says nothing of what came before its first and after its last incident. The first and last
    period are partial, have no limits and do not enter the rate, unless so many days without an incident at
    their edge would be ordinary (p ≥ .05 by the mean rate).

    Examples
    --------
    >>> days = np.arange("2025-01-01", "2026-01-01", dtype="datetime64[D]")
    >>> chart = control_chart(days, Unit.MONTH)
    >>> chart.counts[:3], chart.expected[:3], chart.high[1].round(2)
    (array([31, 28, 31]), array([31., 28., 31.]), 43.87)
    """
    days = np.asarray(times).astype("datetime64[D]").ravel()
    days = days[~np.isnat(days)]
    if days.size == 0:
        raise TooFewIncidents("There are no incidents with a date.", count=0, needed=1)
    start, end, counts = _counted(days, unit)
    lengths = (end - start).astype(np.int64)
    is_whole = _whole(days, start, end)
    expected, low, high = (np.full(counts.size, np.nan) for _ in range(3))
    signals: list[Signal | None] = [None if whole else Signal.PARTIAL for whole in is_whole]
    k, total = int(np.count_nonzero(is_whole)), int(counts[is_whole].sum())
    cautions = list(_long_gap(start, counts, unit))
    if k < LEAST_PERIODS or total == 0:
        cautions.append(
            Caution(
                "few_periods",
                f"Only {k} whole periods ({unit.value}s): limits need {LEAST_PERIODS}.",
                {"unit": unit.value, "periods": k, "least": LEAST_PERIODS},
            )
        )
        return ControlChart(unit, start, end, counts, expected, low, high, signals, tuple(cautions))
    mean = total / lengths[is_whole].sum() * lengths[is_whole]
    expected[is_whole] = mean
    high[is_whole] = mean + SIGMAS * np.sqrt(mean)
    low[is_whole] = np.maximum(mean - SIGMAS * np.sqrt(mean), 0.0)
    for i in np.flatnonzero(is_whole).tolist():
        is_out = counts[i] > high[i], counts[i] < low[i]
        signals[i] = Signal.HIGH if is_out[0] else Signal.LOW if is_out[1] else Signal.USUAL
    cautions.extend(_cautions(counts[is_whole], mean, unit))
    return ControlChart(unit, start, end, counts, expected, low, high, signals, tuple(cautions))


def _counted(days: np.ndarray, unit: Unit) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return start, end and count of every period between the first and the last incident."""
    if unit is Unit.MONTH:
        number = days.astype("datetime64[M]").astype(np.int64)
        edges = np.arange(number.min(), number.max() + 2).astype("datetime64[M]").astype("datetime64[D]")
    else:
        number = (days.astype(np.int64) + _MONDAY_BEFORE_1970) // 7
        edges = (np.arange(number.min(), number.max() + 2) * 7 - _MONDAY_BEFORE_1970).astype("datetime64[D]")
    return edges[:-1], edges[1:], np.bincount(number - number.min())


def _whole(days: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return which periods the input can be taken to hold from beginning to end."""
    first, last = days.min(), days.max()
    per_day = days.size / ((last - first).astype(int) + 1)
    is_whole = np.ones(start.size, dtype=bool)
    before, after = (first - start[0]).astype(int), (end[-1] - last).astype(int) - 1
    is_whole[0] &= math.exp(-per_day * before) >= EDGE_P
    is_whole[-1] &= math.exp(-per_day * after) >= EDGE_P
    return is_whole


def _long_gap(start: np.ndarray, counts: np.ndarray, unit: Unit) -> tuple[Caution, ...]:
    """Return a caution where more than half of the series is one gap: a mistyped year, most likely."""
    held = np.flatnonzero(counts)
    gaps = np.diff(held) - 1
    if gaps.size == 0 or gaps.max() < LEAST_PERIODS or 2 * gaps.max() <= counts.size:
        return ()
    at = int(gaps.argmax())
    since, until = str(start[held[at] + 1]), str(start[held[at + 1]])
    text = f"No incident from {since} to {until}, more than half of the whole period: check the dates."
    return (Caution("long_gap", text, {"unit": unit.value, "since": since, "until": until}),)


def _cautions(counts: np.ndarray, mean: np.ndarray, unit: Unit) -> list[Caution]:
    found = []
    if mean.min() < 1.0:
        text = f"Fewer than one incident is expected in a {unit.value}: the limits mean little."
        found.append(Caution("few_per_period", text, {"unit": unit.value, "expected": float(mean.min())}))
        return found
    degrees = counts.size - 1
    ratio = float((((counts - mean) ** 2) / mean).sum()) / degrees
    spread = 2.0 / (9.0 * degrees)
    p = 0.5 * math.erfc((ratio ** (1 / 3) - (1.0 - spread)) / math.sqrt(2.0 * spread))
    if p < DISPERSION_P:
        text = (
            f"Counts by {unit.value} vary {ratio:.1f} times as much as chance makes them: "
            "season or reporting play a part, and the limits are narrow."
        )
        found.append(Caution("overdispersed", text, {"unit": unit.value, "ratio": ratio, "p": p}))
    return found

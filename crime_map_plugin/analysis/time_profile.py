"""When incidents happen: hour of day by weekday, with the honest share of those whose time is not exact."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from crime_map_plugin.errors import Cancel, Cancelled, QueryInvalid, never_cancelled

HOURS_IN_WEEK = 168
SPIKE_SHARE = 0.05
SPIKE_P = 1e-6
SPIKE_TIMES_NEXT = 2.0
_HOUR, _DAY = 3_600, 86_400
# 1970-01-01 was a Thursday: so many days after a Monday.
_THURSDAY = 3


@dataclass(frozen=True, eq=False)
class TimeProfile:
    """Incidents by hour and weekday.

    Attributes
    ----------
    table : ndarray of float64, shape (7, 24)
        Incidents by weekday (row 0 is Monday) and hour; fractions where incidents are spread over a span.
    unknown : ndarray of int64, shape (7,)
        Incidents by weekday whose time of day is not known.
    not_recorded : int
        Of those: with a date but no recorded time.
    reversed_spans : int
        Of those: that end before they begin.
    long_spans : int
        Spans of more than a week; they are in `table`, spread over the whole of it.
    midnight : int
        How many stood at 00:00:00 and were taken as not recorded.
    """

    table: np.ndarray
    unknown: np.ndarray
    not_recorded: int
    reversed_spans: int
    long_spans: int
    midnight: int

    @property
    def total(self) -> float:
        """All incidents, with and without a known time."""
        return float(self.table.sum() + self.unknown.sum())


def weekday_of(times: np.ndarray) -> np.ndarray:
    """Return the weekday of each date, 0 = Monday, shape (n,) int64."""
    days = times.astype("datetime64[D]").astype(np.int64)
    return (days + _THURSDAY) % 7


def has_midnight_spike(times: np.ndarray) -> bool:
    """Return whether 00:00:00 stands for "no time recorded" in these times.

    Parameters
    ----------
    times : ndarray of datetime64[s], shape (n,)
        Without NaT.

    Notes
    -----
    True when every time is 00:00:00. Else, registers round times, so 00:00:00 may rightly be as frequent as
    any other full hour. It is a spike when it is more than 5 % of all, at least twice as frequent as the
    next most frequent time of day to the second, and so much more frequent than the larger of 1/24 and that
    one's share that chance gives it less than one time in a million. The probability is bounded by
    Chernoff's inequality, P(X ≥ k) ≤ exp(−n·KL(k/n ‖ p)), which never understates it.

    Examples
    --------
    >>> has_midnight_spike(np.array(["2026-07-01", "2026-07-02"], dtype="datetime64[s]"))
    True
    >>> has_midnight_spike(np.array(["2026-07-01T00:00:00", "2026-07-02T14:10:00"], dtype="datetime64[s]"))
    False
    """
    clock = np.asarray(times).astype("datetime64[s]").astype(np.int64) % _DAY
    n = clock.size
    if n == 0:
        return False
    counts = np.bincount(clock, minlength=_DAY)
    at_midnight, other = int(counts[0]), int(counts[1:].max())
    if at_midnight == n:
        return True
    share = at_midnight / n
    if share <= SPIKE_SHARE or at_midnight < SPIKE_TIMES_NEXT * other:
        return False
    expected = max(1.0 / 24.0, other / n)
    divergence = share * math.log(share / expected) + (1 - share) * math.log((1 - share) / (1 - expected))
    return share > expected and n * divergence > -math.log(SPIKE_P)


def time_profile(
    start: np.ndarray,
    end: np.ndarray | None = None,
    *,
    is_time_known: np.ndarray | None = None,
    is_end_known: np.ndarray | None = None,
    cancel: Cancel = never_cancelled,
) -> TimeProfile:
    """Return how many incidents happen in each hour of the week.

    Parameters
    ----------
    start : ndarray of datetime64, shape (n,)
        Wall clock, never shifted; without NaT. Dates before 1970 are fine.
    end : ndarray of datetime64, shape (n,), optional
        The latest time the incident can have happened; NaT where `start` is exact.
    is_time_known, is_end_known : ndarray of bool, shape (n,), optional
        False where only the date was recorded. 00:00:00 is taken so as well where it is a spike, see
        `has_midnight_spike`.

    Returns
    -------
    TimeProfile
        `table` and `unknown` together hold every incident once. An incident whose time is not known, or
        whose span ends before it begins, is in `unknown` under the weekday of `start`.

    Raises
    ------
    QueryInvalid
        Lengths differ, or a start is NaT.
    Cancelled

    Notes
    -----
    Aoristic weights (Ratcliffe 2000, Aoristic analysis: the spatial interpretation of unspecific temporal
    events, International Journal of GIS 14): an incident that happened some time in [start, end) adds to each
    hour the share of its span that lies in that hour. A span of more than a week is spread in the same way
    and says next to nothing about the hour.

    Examples
    --------
    >>> start = np.array(["2026-07-27T22:30"], dtype="datetime64[s]")
    >>> end = np.array(["2026-07-28T00:30"], dtype="datetime64[s]")
    >>> found = time_profile(start, end)
    >>> found.table[0, 22:], found.table[1, 0]
    (array([0.25, 0.5 ]), 0.25)
    """
    first = np.asarray(start).astype("datetime64[s]").ravel()
    n = first.size
    last = np.full(n, "NaT", "datetime64[s]") if end is None else np.asarray(end).astype("datetime64[s]")
    last = last.ravel()
    known = _mask(is_time_known, n)
    end_known = _mask(is_end_known, n)
    if last.size != n or known.size != n or end_known.size != n:
        raise QueryInvalid("The times differ in number.", start=n, end=last.size)
    if np.isnat(first).any():
        raise QueryInvalid("Some incidents have no date.", hint="Leave them out.")
    has_end = ~np.isnat(last)
    known &= end_known | ~has_end
    is_midnight = _midnights(first, known) | _midnights(last, known & has_end)
    known &= ~is_midnight
    seconds, until = first.astype(np.int64), np.where(has_end, last, first).astype(np.int64)
    is_reversed = known & (until < seconds)
    is_exact = known & (until == seconds)
    is_span = known & (until > seconds)
    hour = (seconds // _HOUR + 24 * _THURSDAY) % HOURS_IN_WEEK
    flat = np.bincount(hour[is_exact], minlength=HOURS_IN_WEEK).astype(np.float64)
    _spread(flat, seconds[is_span], until[is_span], cancel)
    unknown = np.bincount(weekday_of(first[~known | is_reversed]), minlength=7)
    return TimeProfile(
        flat.reshape(7, 24),
        unknown,
        int(np.count_nonzero(~known)),
        int(np.count_nonzero(is_reversed)),
        int(np.count_nonzero(until[is_span] - seconds[is_span] > HOURS_IN_WEEK * _HOUR)),
        int(np.count_nonzero(is_midnight)),
    )


def _midnights(times: np.ndarray, among: np.ndarray) -> np.ndarray:
    """Return which of some times are 00:00:00 where that stands for no time, shape (n,) bool."""
    if not has_midnight_spike(times[among]):
        return np.zeros(times.size, dtype=bool)
    return among & (times.astype("datetime64[D]") == times)


def _mask(given: np.ndarray | None, n: int) -> np.ndarray:
    return np.ones(n, dtype=bool) if given is None else np.array(given, dtype=bool).ravel()


def _spread(flat: np.ndarray, start: np.ndarray, end: np.ndarray, cancel: Cancel) -> None:
    """Add spans [start, end) in seconds to the hours of the week, each 1 in all."""
    per_second = 1.0 / (end - start)
    first, last = start // _HOUR, (end - 1) // _HOUR
    is_within = first == last
    _add(flat, first[is_within], np.ones(np.count_nonzero(is_within)))
    first, last, start, end, rate = (a[~is_within] for a in (first, last, start, end, per_second))
    _add(flat, first, ((first + 1) * _HOUR - start) * rate)
    _add(flat, last, (end - last * _HOUR) * rate)
    # Between the two lie whole hours: whole weeks of them at once, the rest hour after hour.
    weeks, rest = np.divmod(last - first - 1, HOURS_IN_WEEK)
    rate = rate * _HOUR
    flat += float((weeks * rate).sum())
    at = first + 1
    while at.size:
        if cancel():
            raise Cancelled("The work was stopped.")
        goes_on = rest > 0
        at, rest, rate = at[goes_on], rest[goes_on], rate[goes_on]
        _add(flat, at, rate)
        at, rest = at + 1, rest - 1


def _add(flat: np.ndarray, hour: np.ndarray, weights: np.ndarray) -> None:
    flat += np.bincount((hour + 24 * _THURSDAY) % HOURS_IN_WEEK, weights, minlength=HOURS_IN_WEEK)

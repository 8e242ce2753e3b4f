"""Incidents in space and time: whole steps of time, and counts per step and cell."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from crime_map_plugin.analysis.checks import Caution
from crime_map_plugin.errors import QueryInvalid, TooFewIncidents

LEAST_STEPS = 10
DAY_S = 86_400
# A stretch of quiet days rarer than this is taken for one that the data do not cover.
QUIET_BY_CHANCE = 0.05


@dataclass(frozen=True, eq=False)
class TimeSteps:
    """Steps of time one after the other, without gaps.

    Attributes
    ----------
    edges : ndarray of datetime64[s], shape (n + 1,)
        Step i is [edges[i], edges[i + 1]), naive local time.
    cautions : tuple of Caution
        That incidents before the first step are left out, that the last month may not be whole.
    """

    edges: np.ndarray
    cautions: tuple[Caution, ...] = field(default=())

    @property
    def n(self) -> int:
        """Number of steps."""
        return int(self.edges.size - 1)

    def step_of(self, times: np.ndarray) -> np.ndarray:
        """Return the step that holds each time, −1 before the first and after the last.

        Parameters
        ----------
        times : array_like of datetime64, shape (m,)

        Returns
        -------
        ndarray of int64, shape (m,)
        """
        moments = _seconds(times)
        step = np.searchsorted(self.edges.astype(np.int64), moments, side="right") - 1
        step[step == self.n] = -1
        return step


def time_steps(times: np.ndarray, step_days: int = 0, *, least: int = LEAST_STEPS) -> TimeSteps:
    """Return the whole steps of time that incidents cover, counted back from the last of them.

    Parameters
    ----------
    times : array_like of datetime64, shape (m,)
        Naive local times; before 1970 as well.
    step_days : int
        Length of a step in days; 0 for calendar months.
    least : int
        The fewest steps allowed.

    Raises
    ------
    QueryInvalid
        A time is missing, or `step_days` is negative.
    TooFewIncidents
        The incidents cover fewer steps; `facts["fitting_step_days"]` (0 where nothing does) would do.

    Notes
    -----
    Steps of days are whole calendar days; the last ends with the day of the last incident. The days
    left over at the start are fewer than a step and are left out.

    Calendar months: the last step is the month of the last incident. Nobody can tell from incidents
    whether the month of the first one is covered from its first day: it is kept unless so many quiet
    days before the first incident are rarer than 5 %, judged by the share q of days without an incident
    between the first and the last (qᵈ for d days). By the same rule a caution tells that the last month
    seems to break off; it is kept all the same, since it is what the analysis is about.

    Examples
    --------
    >>> time_steps(np.arange("2020-01-03", "2020-01-25", dtype="datetime64[D]"), 2).edges[[0, -1]]
    array(['2020-01-03T00:00:00', '2020-01-25T00:00:00'], dtype='datetime64[s]')
    """
    if step_days < 0:
        raise QueryInvalid("The length of a step must be 0 days or more.", step_days=step_days)
    moments = _seconds(times)
    if moments.size == 0:
        raise TooFewIncidents("There are no incidents to analyse.", count=0, needed=1)
    days = moments // DAY_S
    first, last = int(days.min()), int(days.max())
    covered = last - first + 1
    cautions: list[Caution] = []
    if step_days:
        n = covered // step_days
        edges = (last + 1 - np.arange(n, -1, -1, dtype=np.int64) * step_days).astype("datetime64[D]")
    else:
        is_busy = np.zeros(covered, dtype=bool)
        is_busy[days - first] = True
        quiet = 1.0 - float(is_busy.mean())
        first_day, last_day = np.array([first, last]).astype("datetime64[D]")
        begin, end = first_day.astype("datetime64[M]"), last_day.astype("datetime64[M]") + 1
        if quiet ** int((first_day - begin) / np.timedelta64(1, "D")) < QUIET_BY_CHANCE:
            begin = begin + 1
        missing = int((end - last_day) / np.timedelta64(1, "D")) - 1
        if quiet**missing < QUIET_BY_CHANCE:
            cautions.append(
                Caution(
                    "last_month_breaks_off",
                    f"The last incident is of {last_day}: its month seems not to be covered to the end, "
                    "so its counts are low.",
                    {"date": str(last_day)},
                )
            )
        edges = np.arange(begin, end + 1)
        n = edges.size - 1
    if n < least:
        raise _too_few(max(n, 0), covered, step_days, least)
    edges = edges.astype("datetime64[s]")
    left_out = int(np.count_nonzero(moments < edges[0].astype(np.int64)))
    if left_out:
        start = str(edges[0].astype("datetime64[D]"))
        cautions.append(
            Caution(
                "before_first_step",
                f"{left_out} incidents before {start} were left out: they do not fill a whole step.",
                {"incidents": left_out, "date": start},
            )
        )
    return TimeSteps(edges, tuple(cautions))


def count_cube(cell: np.ndarray, step: np.ndarray, n_cells: int, n_steps: int) -> np.ndarray:
    """Return the number of incidents of each step and cell.

    Parameters
    ----------
    cell, step : array_like of int, shape (m,)
        −1 in either: in none.
    n_cells, n_steps : int

    Returns
    -------
    ndarray of int32, shape (n_steps, n_cells)
    """
    cells, steps = np.asarray(cell, dtype=np.int64), np.asarray(step, dtype=np.int64)
    is_in = (cells >= 0) & (steps >= 0)
    place = steps[is_in] * n_cells + cells[is_in]
    return np.bincount(place, minlength=n_cells * n_steps).astype(np.int32).reshape(n_steps, n_cells)


def _seconds(times: np.ndarray) -> np.ndarray:
    moments = np.asarray(times).astype("datetime64[s]").ravel()
    if np.isnat(moments).any():
        raise QueryInvalid("Some incidents have no time.", count=int(np.isnat(moments).sum()))
    return moments.astype(np.int64)


def _too_few(n: int, covered: int, step_days: int, least: int) -> TooFewIncidents:
    fitting = covered // least
    unit = f"steps of {step_days} days" if step_days else "calendar months"
    return TooFewIncidents(
        f"The incidents cover {covered} days, {n} whole {unit}; at least {least} are needed.",
        hint=(
            f"Take a longer period, or STEP_DAYS of {fitting} or less."
            if fitting
            else f"Take a period of {least} days or more."
        ),
        days=covered,
        steps=n,
        needed=least,
        fitting_step_days=fitting,
    )

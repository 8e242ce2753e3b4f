"""Prospective hotspots (ProMap): where past incidents, the nearer and later the more, raise the risk next."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from crime_map_plugin.analysis.checks import Caution, few_events_caution, points_and_weights, positive_length
from crime_map_plugin.analysis.limits import raster_memory_limit
from crime_map_plugin.analysis.raster import Raster, raster_for, too_large
from crime_map_plugin.analysis.study_area import StudyArea
from crime_map_plugin.errors import (
    Cancel,
    Cancelled,
    Progress,
    QueryInvalid,
    TooFewIncidents,
    never_cancelled,
    silent,
)

DAYS_IN_UNIT = 7
DAYS_VALID = 7
BYTES_PER_PIXEL = 32
# Coordinates of millions of metres are exact to about a nanometre; a distance of a whole number of half cells
# must not fall below it for that.
_SLACK = 1e-6


@dataclass(frozen=True, eq=False)
class Prospective:
    """A raster of prospective risk.

    Attributes
    ----------
    values : ndarray of float64, shape (n_rows, n_cols)
        Sum of weights at the pixels' centres; row 0 is the southernmost.
    x0, y0 : float
        Lower-left corner, metres.
    cell_size, distance_m, days : float
    as_of, valid_until : datetime
    used : int
        Incidents in the window [as_of − days, as_of).
    before, after : int
        Incidents that are older than the window, and those at or after `as_of`; neither is used.
    unreached : int
        Incidents of the window that are farther than `distance_m` from every pixel's centre.
    cautions : tuple of Caution
    """

    values: np.ndarray
    x0: float
    y0: float
    cell_size: float
    distance_m: float
    days: float
    as_of: datetime
    valid_until: datetime
    used: int
    before: int
    after: int
    unreached: int
    cautions: tuple[Caution, ...] = ()

    @property
    def north(self) -> float:
        """The raster's upper edge, metres."""
        return self.y0 + self.values.shape[0] * self.cell_size


def day_after(times: np.ndarray) -> datetime:
    """Return the midnight that ends the day of the last incident.

    Parameters
    ----------
    times : ndarray of datetime64, shape (n,)
        NaT is passed over.

    Raises
    ------
    TooFewIncidents
        There is no date.

    Examples
    --------
    >>> day_after(np.array(["2026-07-01T23:30", "2026-06-30"], dtype="datetime64[s]"))
    datetime.datetime(2026, 7, 2, 0, 0)
    """
    dated = times[~np.isnat(times)]
    if dated.size == 0:
        raise TooFewIncidents("No incident has a date.", hint="Choose another time field.")
    day = dated.max().astype("datetime64[D]") + np.timedelta64(1, "D")
    return day.astype("datetime64[s]").item()


def prospective_hotspots(
    x: np.ndarray,
    y: np.ndarray,
    times: np.ndarray,
    area: StudyArea,
    *,
    as_of: datetime,
    cell_size: float = 50.0,
    distance_m: float = 400.0,
    days: float = 56.0,
    memory_limit: int | None = None,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Prospective:
    """Return the prospective risk on a raster over a study area and the distance around it.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    times : ndarray of datetime64, shape (n,)
        Wall clock.
    area : StudyArea
        Its lower-left corner is a pixel corner.
    as_of : datetime
        The moment the map is made for; only incidents before it are used.
    cell_size, distance_m : float
        Pixel size and how far an incident reaches, metres; a centre at exactly `distance_m` is reached.
    days : float
        How far back, in days: incidents in [as_of − days, as_of).
    memory_limit : int, optional
        Bytes; by default 4 GiB or half of what is free.

    Raises
    ------
    QueryInvalid
        A value is not usable.
    TooFewIncidents
        No incident lies in the window.
    GridTooLarge
        The raster does not fit; `facts["fitting_cell_size"]` does.
    Cancelled

    Notes
    -----
    Bowers, Johnson & Pease (2004), Prospective hot-spotting: the future of crime mapping?, British Journal of
    Criminology 44: each incident in reach adds 1/(1 + d) · 1/(1 + t), where d is the number of *complete*
    half cells between the incident and the cell's centre and t the number of *complete* weeks between the
    incident and the moment of the map. Both are rounded down, as in the paper. They mapped 400 m and two
    months back in cells of 50 m. With weeks as the unit of time, the map is for the next 7 days.

    Incidents at one place are added first; then each place adds to each pixel in reach once, in as many steps
    over whole arrays as the reach has pixels. Work grows with places × (distance / cell size)².

    Examples
    --------
    >>> area = study_area.from_points([0.0], [0.0], 50.0)
    >>> week = np.array(["2026-07-01"], dtype="datetime64[s]")
    >>> found = prospective_hotspots([0.0], [0.0], week, area, as_of=datetime(2026, 7, 8), distance_m=50.0)
    >>> found.values[1].round(3)
    array([0.167, 0.5  , 0.167])
    """
    size = positive_length(cell_size, "cell_size")
    reach_m = positive_length(distance_m, "distance_m")
    window = positive_length(days, "days")
    xs, ys, _ = points_and_weights(x, y)
    moments = np.asarray(times).astype("datetime64[s]").ravel()
    if moments.size != xs.size:
        raise QueryInvalid("Points and times differ in number.", points=xs.size, times=moments.size)
    if np.isnat(moments).any():
        raise QueryInvalid("Some incidents have no date.", hint="Leave them out.")
    ago = (np.datetime64(as_of, "s") - moments).astype(np.int64)
    is_after = ago <= 0
    is_before = ago > window * 86_400.0
    is_used = ~(is_after | is_before)
    used = int(np.count_nonzero(is_used))
    if not used:
        raise TooFewIncidents(
            f"No incident lies in the {window:g} days before {as_of.isoformat(sep=' ', timespec='minutes')}.",
            hint="Choose another AS_OF, or more DAYS.",
            days=window,
            as_of=as_of,
        )
    limit = raster_memory_limit() if memory_limit is None else int(memory_limit)
    raster = raster_for(area, size, reach_m)
    if raster.n * BYTES_PER_PIXEL > limit:
        raise too_large(area, size, reach_m, bytes_per_pixel=BYTES_PER_PIXEL, limit=limit)
    weeks = ago[is_used] // (DAYS_IN_UNIT * 86_400)
    places, weights, counts = _places(xs[is_used], ys[is_used], 1.0 / (1.0 + weeks))
    values, is_reached = _spread(raster, places, weights, reach_m, progress, cancel)
    progress(1.0)
    return Prospective(
        values,
        raster.x0,
        raster.y0,
        size,
        reach_m,
        window,
        as_of,
        as_of + timedelta(days=DAYS_VALID),
        used,
        int(np.count_nonzero(is_before)),
        int(np.count_nonzero(is_after)),
        int(counts[~is_reached].sum()),
        few_events_caution(used),
    )


def _places(x: np.ndarray, y: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the distinct places, shape (m, 2), with the summed weights and the number of incidents."""
    order = np.lexsort((y, x))
    x, y = x[order], y[order]
    start = np.flatnonzero(np.concatenate([[True], (x[1:] != x[:-1]) | (y[1:] != y[:-1])]))
    counts = np.diff(np.append(start, x.size))
    return np.column_stack([x[start], y[start]]), np.add.reduceat(weights[order], start), counts


def _spread(
    raster: Raster,
    places: np.ndarray,
    weights: np.ndarray,
    reach_m: float,
    progress: Progress,
    cancel: Cancel,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the raster's values, and which places have a pixel's centre within reach."""
    u, v = (places[:, 0] - raster.x0) / raster.size, (places[:, 1] - raster.y0) / raster.size
    column = np.clip(np.floor(u).astype(np.int64), 0, raster.n_cols - 1)
    row = np.clip(np.floor(v).astype(np.int64), 0, raster.n_rows - 1)
    pixel = row * raster.n_cols + column
    order = np.argsort(pixel, kind="stable")
    pixel, weights = pixel[order], weights[order]
    # Everything in half cells from here on, counted from the centre of the incident's own pixel.
    dx, dy = (2.0 * (u - column) - 1.0)[order], (2.0 * (v - row) - 1.0)[order]
    most = 2.0 * reach_m / raster.size + _SLACK
    start = np.flatnonzero(np.concatenate([[True], pixel[1:] != pixel[:-1]]))
    home_row, home_column = np.divmod(pixel[start], raster.n_cols)
    flat = np.zeros(raster.n)
    reached = np.zeros(pixel.size, dtype=bool)
    steps = math.ceil(most / 2.0 + 0.5)
    for j in range(-steps, steps + 1):
        progress((j + steps) / (2 * steps + 1))
        across = (2.0 * j - dy) ** 2
        for i in range(-steps, steps + 1):
            if cancel():
                raise Cancelled("The work was stopped.")
            if math.hypot(max(2 * abs(i) - 1, 0), max(2 * abs(j) - 1, 0)) > most:
                continue
            distance = np.sqrt((2.0 * i - dx) ** 2 + across)
            in_reach = distance <= most
            reached |= in_reach
            share = np.where(in_reach, weights / (1.0 + np.floor(distance + _SLACK)), 0.0)
            to_row, to_column = home_row + j, home_column + i
            inside = (to_row >= 0) & (to_row < raster.n_rows)
            inside &= (to_column >= 0) & (to_column < raster.n_cols)
            flat[to_row[inside] * raster.n_cols + to_column[inside]] += np.add.reduceat(share, start)[inside]
    is_reached = np.empty_like(reached)
    is_reached[order] = reached
    return flat.reshape(raster.n_rows, raster.n_cols), is_reached

"""The space-time scan: where and when more cases came together than chance would bring."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis import scan_cylinders
from crime_map_plugin.analysis.checks import Caution, few_events_caution, points_and_weights
from crime_map_plugin.analysis.scan_cylinders import Circles, Model, Windows, whole_millimetres
from crime_map_plugin.analysis.scan_observed import TIE, Best, apart, best_of_centres, members
from crime_map_plugin.analysis.scan_simulation import Data, Simulation
from crime_map_plugin.errors import (
    Cancel,
    Progress,
    QueryInvalid,
    TooFewIncidents,
    never_cancelled,
    require,
    silent,
)


@dataclass(frozen=True)
class Population:
    """People by place: coordinates in metres, shape (m,) each."""

    x: np.ndarray
    y: np.ndarray
    people: np.ndarray


@dataclass(frozen=True)
class Cluster:
    """One cylinder.

    Attributes
    ----------
    rank : int
        1 for the most likely one.
    x, y, radius_m : float
        Its circle in metres; radius 0 is one place.
    first_day, last_day : datetime64[D]
        Both belong to it.
    cases, expected, llr, p
    places : ndarray of int64
        Its places, as numbers of rows of ``Scan.places``.
    """

    rank: int
    x: float
    y: float
    radius_m: float
    first_day: np.datetime64
    last_day: np.datetime64
    cases: int
    expected: float
    llr: float
    p: float
    places: np.ndarray


@dataclass(frozen=True)
class Scan:
    """The clusters, the most likely one first, and what was scanned.

    Attributes
    ----------
    clusters : tuple of Cluster
        None has a place in common with a more likely one; at most 20.
    places : ndarray of float64, shape (n, 2)
        The centres.
    max_radius_m, max_days
        What was given, or the largest that was chosen.
    n_cases : int
    first_day, last_day : datetime64[D]
        The study period, both days included.
    cautions : tuple of Caution
        Keys ``few_events`` and ``scan_small_expected``.
    """

    clusters: tuple[Cluster, ...]
    places: np.ndarray
    max_radius_m: float
    max_days: int
    n_cases: int
    first_day: np.datetime64
    last_day: np.datetime64
    cautions: tuple[Caution, ...] = ()


def space_time_scan(
    x: np.ndarray,
    y: np.ndarray,
    days: np.ndarray,
    cases: np.ndarray | None = None,
    *,
    max_radius_m: float = 0.0,
    max_days: int = 0,
    model: Model = Model.PERMUTATION,
    population: Population | None = None,
    prospective: bool = False,
    permutations: int = 999,
    seed: int = 1,
    progress: Progress = silent,
    cancel: Cancel = never_cancelled,
) -> Scan:
    """Return the clusters of cases in space and time.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Metres.
    days : array_like of datetime64, shape (n,)
        Times are cut to days. The study period runs from the first to the last day with a case.
    cases : array_like of whole numbers, shape (n,), optional
        Cases of each row, 1 where not given. A row of 0 cases only names a place.
    max_radius_m : float
        Largest radius of a circle; 0 lets circles grow to half of the cases (or people), or as far as
        can be scanned soon.
    max_days : int
        Most days of a window; 0 takes half of the study period, and 14 days at most.
    model : Model
        Permutation: the expected number follows from the totals of places and of days. Poisson: it
        follows from the population.
    population : Population, optional
        Poisson: the people at risk; each case counts at the nearest place with people. Permutation: more
        centres of circles, whatever their people.
    prospective : bool
        Only windows that end on the last day.
    permutations : int
        P ≥ 1.
    seed : int
    progress, cancel

    Raises
    ------
    QueryInvalid
        A value is not usable: not finite, a part of a case, fewer than no cases.
    TooFewIncidents
        There is no case, or all are at one place or on one day and the model has nothing to compare.
    GridTooLarge
        There are too many cylinders.
    Cancelled

    Notes
    -----
    Cylinders are centred on places and reach to other places (Kulldorff 1997, 2001; permutation model:
    Kulldorff, Heffernan, Hartman, Assunção & Mostashari 2005). Only more cases than expected count, and a
    cluster has two or more. Of each centre the best cylinder is kept, the smallest among equals; of
    these, from the most likely on, those that share no place with one before them. p is
    (#{best of a permutation ≥ llr} + 1)/(P + 1), so it holds for all places and days tried together.

    Examples
    --------
    >>> days = np.datetime64("2026-07-01") + np.arange(40) // 4
    >>> x = np.where(days == days[-1], 0.0, np.arange(40) % 8 * 500.0)
    >>> best = space_time_scan(x, np.zeros(40), days, max_radius_m=400.0, max_days=3).clusters[0]
    >>> best.cases, str(best.first_day), best.radius_m
    (4, '2026-07-10', 0.0)
    """
    if permutations < 1:
        raise QueryInvalid("The number of permutations must be 1 or more.", permutations=permutations)
    ready = prepare(x, y, days, cases, max_radius_m, max_days, model, population, prospective)
    circles, radius = _circles(ready.xy, ready.risk, float(max_radius_m), ready.windows, cancel)
    data = ready.data(circles)
    simulation = Simulation(
        data, seed=seed, progress=lambda share, text="": progress(0.1 + 0.9 * share, text), cancel=cancel
    )
    found = best_of_centres(data, progress, cancel)
    chosen = apart([(best, members(circles, best)) for best in found], ready.xy)
    best = simulation.maxima(permutations, least_of(chosen)) if chosen else np.zeros(0)
    progress(1.0)
    return ready.scan(chosen, best, permutations, radius)


def least_of(chosen: list[tuple[Best, np.ndarray]]) -> float:
    """Return the likelihood ratio under which a permutation's best is of no interest."""
    return min(best.llr for best, _ in chosen) - TIE


@dataclass(frozen=True, eq=False)
class Prepared:
    """Places and cases in the order of places and days, whatever the order of the rows was.

    Attributes
    ----------
    xy : ndarray of float64, shape (places, 2)
        In rising order.
    place, day : ndarray of int64, shape (cases,)
    risk : ndarray of float64, shape (places,)
    windows, model
    first_day, last_day : datetime64[D]
    """

    xy: np.ndarray
    place: np.ndarray
    day: np.ndarray
    risk: np.ndarray
    windows: Windows
    model: Model
    first_day: np.datetime64
    last_day: np.datetime64

    def data(self, circles: Circles) -> Data:
        """Return what is scanned with some circles."""
        return Data(self.place, self.day, self.risk, circles, self.windows, self.model)

    def scan(
        self, chosen: list[tuple[Best, np.ndarray]], best: np.ndarray, permutations: int, radius: float
    ) -> Scan:
        """Return the result from the chosen cylinders, their places, and the permutations' best ratios."""
        clusters = tuple(
            Cluster(
                rank,
                float(self.xy[found.centre, 0]),
                float(self.xy[found.centre, 1]),
                found.radius_m,
                self.first_day + found.start,
                self.first_day + found.start + found.length - 1,
                found.cases,
                found.expected,
                found.llr,
                float((np.count_nonzero(best >= found.llr - TIE) + 1) / (permutations + 1)),
                held,
            )
            for rank, (found, held) in enumerate(chosen, start=1)
        )
        return Scan(
            clusters,
            self.xy,
            radius,
            self.windows.longest,
            len(self.place),
            self.first_day,
            self.last_day,
            (*few_events_caution(len(self.place)), *_small_expected(clusters)),
        )


def prepare(
    x: np.ndarray,
    y: np.ndarray,
    days: np.ndarray,
    cases: np.ndarray | None,
    max_radius_m: float,
    max_days: int,
    model: Model,
    population: Population | None,
    prospective: bool,
) -> Prepared:
    """Return the cases checked and put in order; raises what `space_time_scan` raises."""
    if not (np.isfinite(max_radius_m) and max_radius_m >= 0) or max_days < 0:
        raise QueryInvalid("The largest radius and window must be 0 or more.")
    xs, ys, numbers, dates = _rows(x, y, days, cases)
    is_case = numbers > 0
    if not is_case.any():
        raise TooFewIncidents("There is no case.", hint="Widen the period, the area or the filter.")
    first_day, last_day = dates[is_case].min(), dates[is_case].max()
    n_days = int((last_day - first_day).astype(np.int64)) + 1
    day = (dates - first_day).astype(np.int64)
    xy, place, risk = _places(xs, ys, numbers, model, population)
    if model is Model.PERMUTATION and (n_days == 1 or np.unique(place[is_case]).size == 1):
        raise TooFewIncidents(
            "All cases are at one place or on one day, so there is nothing to compare.",
            hint="Widen the period or the area, or use the Poisson model with a population.",
        )
    most_days = min(int(max_days) or scan_cylinders.chosen_days(n_days), n_days)
    # by place and day: what is dealt to whom must not follow from the order of rows
    order = np.lexsort((day, place))
    order = order[is_case[order]]
    return Prepared(
        xy,
        np.repeat(place[order], numbers[order]),
        np.repeat(day[order], numbers[order]),
        risk,
        Windows(n_days, most_days, prospective),
        model,
        first_day,
        last_day,
    )


def _rows(
    x: np.ndarray, y: np.ndarray, days: np.ndarray, cases: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return coordinates, numbers of cases and days, or refuse them."""
    xs, ys, _ = points_and_weights(x, y)
    dates = np.asarray(days, dtype="datetime64[s]").ravel().astype("datetime64[D]")
    if dates.size != xs.size:
        raise QueryInvalid("Places and days differ in number.", places=xs.size, days=dates.size)
    numbers = np.ones(xs.size) if cases is None else np.asarray(cases, dtype=np.float64).ravel()
    if numbers.size != xs.size:
        raise QueryInvalid("Places and cases differ in number.", places=xs.size, cases=numbers.size)
    if not np.isfinite(numbers).all() or (numbers < 0).any() or (numbers != np.floor(numbers)).any():
        raise QueryInvalid(
            "Some numbers of cases are not whole numbers from 0 up.",
            hint="Choose a field that counts cases, or none where each row is one case.",
        )
    if np.isnat(dates[numbers > 0]).any():
        raise QueryInvalid("Some cases have no day.", hint="Leave out incidents without a date.")
    return whole_millimetres(xs), whole_millimetres(ys), numbers.astype(np.int64), dates


def _places(
    x: np.ndarray, y: np.ndarray, numbers: np.ndarray, model: Model, population: Population | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the centres (n, 2), the place of each row, and what is at risk at each place."""
    if population is None:
        if model is Model.POISSON:
            raise QueryInvalid(
                "The Poisson model needs a population.",
                hint="Give POPULATION, or use the permutation model, which needs none.",
            )
        px = py = people = np.empty(0)
    else:
        px, py, _ = points_and_weights(population.x, population.y)
        px, py = whole_millimetres(px), whole_millimetres(py)
        people = np.asarray(population.people, dtype=np.float64).ravel()
        if people.size != px.size:
            raise QueryInvalid("Places and people differ in number.", places=px.size, people=people.size)
    if model is Model.PERMUTATION:
        both = np.column_stack([np.concatenate([x, px]), np.concatenate([y, py])])
        xy, back = np.unique(both, axis=0, return_inverse=True)
        place = back.ravel()[: x.size]
        return xy, place, np.bincount(place, weights=numbers, minlength=len(xy))
    lived = np.isfinite(people) & (people > 0)
    if not lived.any():
        raise QueryInvalid("The population is empty.", hint="Check POPULATION and its field.")
    both = np.column_stack([px[lived], py[lived]])
    xy, back = np.unique(both, axis=0, return_inverse=True)
    living = np.bincount(back.ravel(), weights=people[lived])
    _, place = require("scipy.spatial").cKDTree(xy).query(np.column_stack([x, y]))
    return xy, place.astype(np.int64), living * (numbers.sum() / living.sum())


def _circles(
    xy: np.ndarray, risk: np.ndarray, given: float, windows: Windows, cancel: Cancel
) -> tuple[Circles, float]:
    """Return the circles and the largest radius: as given, else chosen."""
    if given > 0:
        return scan_cylinders.circles_within(xy, given, windows=windows.n, cancel=cancel), given
    radius = scan_cylinders.chosen_radius(xy, windows=windows.n, cancel=cancel)
    circles = scan_cylinders.circles_within(xy, radius, windows=windows.n, cancel=cancel)
    circles = scan_cylinders.within_half(circles, risk)
    return circles, float(circles.radius_m.max())


def _small_expected(clusters: tuple[Cluster, ...]) -> tuple[Caution, ...]:
    small = sum(cluster.expected < 1 for cluster in clusters if cluster.p < 1)
    if not small:
        return ()
    return (
        Caution(
            "scan_small_expected",
            f"In {small} clusters fewer than one case was expected: a few cases more or less change them.",
            {"clusters": small},
        ),
    )

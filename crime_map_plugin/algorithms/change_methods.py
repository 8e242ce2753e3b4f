"""The four tests of change by district, and the fields that they fill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms import analysis_crs
from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.columns import BOOL, INT, REAL, Column
from crime_map_plugin.algorithms.district_counts import Districts
from crime_map_plugin.analysis.change import e_test
from crime_map_plugin.analysis.inference import Correction, adjust, classify
from crime_map_plugin.analysis.proportions import difference_of_proportions
from crime_map_plugin.analysis.sppt import spatial_point_pattern_test
from crime_map_plugin.analysis.wdd import DisplacementDifference, weighted_displacement_difference
from crime_map_plugin.errors import Cancel, Cancelled, Progress

translate = QCoreApplication.translate

Warn = Callable[[str], None]

ROLES = ("treated", "control", "displacement", "displacement_control")
SMALL_BASE = 10
"""A change in percent of fewer incidents than this is flagged."""
LEVEL = 0.05
_SHARES_CLASS = 2  # a 95 % interval, as class 2 of the tests with a p
_AT_ONCE = 500


class Method(Enum):
    """How change is tested; the values are those of METHOD."""

    E_TEST = 0
    PROPORTIONS = 1
    WDD = 2
    SPPT = 3


@dataclass
class Side:
    """The incidents of BEFORE or AFTER that have a place, in the districts' CRS."""

    point: np.ndarray
    district: np.ndarray
    count: np.ndarray
    """Per district; an incident in two overlapping districts counts in both."""
    total: int
    """Incidents in any district."""
    outside: int
    input_count: int
    null_geometries: int
    bounds: analysis_crs.Bounds | None


@dataclass
class Found:
    """What a method says of each district, NaN where it says nothing."""

    p: np.ndarray
    p_adjusted: np.ndarray
    classes: np.ndarray
    is_different: np.ndarray | None = None
    difference: DisplacementDifference | None = None


def by_e_test(
    warn: Warn,
    has_shape: np.ndarray,
    before: Side,
    after: Side,
    days: tuple[float, float],
    correction: Correction,
    cancel: Cancel,
    progress: Progress,
) -> Found:
    """Return the E-test of each district's counts."""
    first, second = before.count[has_shape], after.count[has_shape]
    parts = []
    for start in range(0, len(first), _AT_ONCE):
        if cancel():
            raise Cancelled("The work was stopped.")
        chosen = slice(start, start + _AT_ONCE)
        parts.append(e_test(first[chosen], second[chosen], *days))
        progress(start / len(first))
    rate = (first + second) / (days[0] + days[1])
    _tell_of_few_expected(warn, (rate > 0) & (rate * min(days) < 1))
    change = second / days[1] - first / days[0]
    return _tested(has_shape, np.concatenate(parts), change, correction)


def by_proportions(
    warn: Warn, has_shape: np.ndarray, before: Side, after: Side, correction: Correction
) -> Found:
    """Return the test of each district's share of all incidents."""
    found = difference_of_proportions(
        before.count[has_shape],
        after.count[has_shape],
        total_before=before.total,
        total_after=after.total,
    )
    _tell_of_few_expected(warn, (found.least_expected > 0) & (found.least_expected < 1))
    return _tested(has_shape, found.p, found.change, correction)


def _tell_of_few_expected(warn: Warn, is_few: np.ndarray) -> None:
    count = int(np.count_nonzero(is_few))
    if count:
        warn(
            translate(
                "CrimeMap",
                "In %n district(s) fewer than 1 incident is expected in a period; there p is not reliable.",
                None,
                count,
            )
        )


def by_sppt(
    warn: Warn,
    has_shape: np.ndarray,
    before: Side,
    after: Side,
    samples: int,
    seed: int,
    cancel: Cancel,
    progress: Progress,
) -> Found:
    """Return whether each district's share of BEFORE is one that samples of AFTER give."""
    found = spatial_point_pattern_test(
        before.count[has_shape],
        after.count[has_shape],
        total_base=before.total,
        total_test=after.total,
        samples=samples,
        seed=seed,
        progress=progress,
        cancel=cancel,
    )
    warn(
        translate(
            "CrimeMap",
            "The spatial point pattern test holds no error rate: without any change it calls about half of "
            "the districts different. METHOD 1 holds one.",
        )
    )
    sign = np.where(found.share < found.low, 1, -1)
    classes = _spread(np.where(found.is_different, sign * _SHARES_CLASS, 0), has_shape)
    nothing = np.full(len(has_shape), np.nan)
    return Found(nothing, nothing, classes, _spread(found.is_different, has_shape) == 1)


def by_wdd(warn: Warn, districts: Districts, before: Side, after: Side, days: tuple[float, float]) -> Found:
    """Return the difference of the treated districts' change from that of the control districts.

    An incident in two overlapping districts of one role counts once.
    """
    roles = np.array([_role(row.name) for row in districts.rows], dtype=object)
    for needed in ("treated", "control"):
        if not (roles == needed).any():
            raise Refused(
                translate(
                    "CrimeMap",
                    "ROLE_FIELD: no district has the role {role}. The values are treated, control, "
                    "displacement and displacement_control; this layer has: {values}.",
                ).format(
                    role=needed,
                    values=", ".join(sorted({row.name or "NULL" for row in districts.rows})[:10]),
                )
            )
    others = int(np.count_nonzero(~np.isin(roles, ROLES)))
    if others:
        warn(
            translate(
                "CrimeMap", "%n district(s) have no role in the test and are only counted.", None, others
            )
        )
    if (roles == "displacement").any() and not (roles == "displacement_control").any():
        warn(
            translate(
                "CrimeMap",
                "The displacement districts have no control of their own (displacement_control): their "
                "whole change counts as displacement.",
            )
        )
    counts: dict[str, list[int]] = {}
    shared = 0
    for side in (before, after):
        of_role = {role: np.unique(side.point[roles[side.district] == role]) for role in ROLES}
        for role, points in of_role.items():
            counts.setdefault(role, []).append(int(points.size))
        every = np.concatenate(list(of_role.values()))
        shared += every.size - np.unique(every).size
    if shared:
        warn(
            translate(
                "CrimeMap",
                "%n incident(s) lie in districts of two roles and count in both: draw the districts so "
                "that roles do not overlap.",
                None,
                shared,
            )
        )
    difference = weighted_displacement_difference(*(counts[role] for role in ROLES), days=days)
    nothing = np.full(len(roles), np.nan)
    return Found(nothing, nothing, nothing, None, difference)


def _role(text: str) -> str:
    return text.strip().lower().replace(" ", "_")


def _tested(has_shape: np.ndarray, p: np.ndarray, change: np.ndarray, correction: Correction) -> Found:
    """Return p and what follows from it for all districts, those without a shape untested."""
    adjusted = adjust(p, correction)
    p_of, adjusted_of, classes = (
        _spread(values, has_shape) for values in (p, adjusted, classify(change, adjusted))
    )
    return Found(p_of, adjusted_of, classes, adjusted_of <= LEVEL)


def _spread(values: np.ndarray, has_shape: np.ndarray) -> np.ndarray:
    """Return one value per district, NaN for those without a shape."""
    every = np.full(len(has_shape), np.nan)
    every[has_shape] = values
    return every


def columns(
    found: Found, before: np.ndarray, after: np.ndarray, days: tuple[float, float], has_shape: np.ndarray
) -> list[Column]:
    """Return the fields of the result; a district without a shape has nothing but NULL."""
    gone = ~has_shape
    rate = before / days[0]
    change_pct = np.divide(
        100.0 * (after / days[1] - rate), rate, out=np.full(len(rate), np.nan), where=(before > 0) & has_shape
    )
    untested = np.isnan(found.classes)
    is_different = found.is_different
    return [
        Column("before", INT, before, gone),
        Column("after", INT, after, gone),
        Column("difference", INT, after - before, gone),
        Column("p", REAL, found.p),
        Column("p_adjusted", REAL, found.p_adjusted),
        Column("change_pct", REAL, change_pct),
        Column("small_base", BOOL, before < SMALL_BASE, gone),
        Column(
            "different",
            BOOL,
            np.zeros(len(gone), dtype=bool) if is_different is None else is_different,
            gone | (is_different is None),
        ),
        Column("class", INT, np.where(untested, 0, found.classes).astype(np.int64), untested),
    ]

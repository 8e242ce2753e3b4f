"""The weighted displacement difference: what an action changed, measured against a control area."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crime_map_plugin.analysis.inference import normal_p
from crime_map_plugin.analysis.proportions import counts_of
from crime_map_plugin.errors import QueryInvalid, require

CONFIDENCE = 0.90


@dataclass(frozen=True)
class DisplacementDifference:
    """The estimate in incidents of the period after; negative means fewer than the control suggests.

    Attributes
    ----------
    estimate, standard_error : float
    low, high : float
        Confidence interval.
    p : float
        Two-sided; 1 where there is no incident at all.
    """

    estimate: float
    standard_error: float
    low: float
    high: float
    p: float


def weighted_displacement_difference(
    treated: Sequence[float],
    control: Sequence[float],
    displacement: Sequence[float] = (0, 0),
    displacement_control: Sequence[float] = (0, 0),
    *,
    days: tuple[float, float] = (1.0, 1.0),
    confidence: float = CONFIDENCE,
) -> DisplacementDifference:
    """Return the change of a treated area beyond that of a control area, with displacement where given.

    Parameters
    ----------
    treated, control, displacement, displacement_control : (int, int)
        Incidents before and after in each area.
    days : (float, float)
        Length of the period before and of that after. Counts before are scaled to the period after.
    confidence : float
        Of the interval, between 0 and 1.

    Raises
    ------
    QueryInvalid
        A count is negative or broken, a length is not above 0, or the confidence is not between 0 and 1.

    Notes
    -----
    Wheeler & Ratcliffe (2018), A simple weighted displacement difference test to evaluate place based
    crime interventions, Crime Science 7:11. WDD = (after − before) treated − (after − before) control
    + (after − before) displacement − (after − before) displacement control. Counts are Poisson and
    independent, so the variance is their sum. With periods of different lengths each count before is
    multiplied by r = days after / days before and its variance by r².

    Examples
    --------
    >>> found = weighted_displacement_difference((120, 100), (130, 150))
    >>> found.estimate, round(found.standard_error, 1), round(found.low, 1), round(found.high, 1)
    (-40.0, 22.4, -76.8, -3.2)
    """
    length_before, length_after = float(days[0]), float(days[1])
    if not (
        math.isfinite(length_before) and math.isfinite(length_after) and min(length_before, length_after) > 0
    ):
        raise QueryInvalid("Exposures must be above 0.")
    if not 0 < confidence < 1:
        raise QueryInvalid("The confidence must lie between 0 and 1.", confidence=confidence)
    ratio = length_after / length_before
    estimate = variance = 0.0
    for sign, pair in ((1, treated), (-1, control), (1, displacement), (-1, displacement_control)):
        before, after = counts_of(list(pair), "counts").tolist()
        estimate += sign * (after - before * ratio)
        variance += after + before * ratio * ratio
    special = require("scipy.special")
    error = math.sqrt(variance)
    reach = float(special.ndtri(0.5 + confidence / 2.0)) * error
    p = float(normal_p(np.array([estimate / error]))[0]) if error > 0 else 1.0
    return DisplacementDifference(estimate, error, estimate - reach, estimate + reach, p)

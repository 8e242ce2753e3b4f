"""The shapes that kernel densities are made of."""

from __future__ import annotations

import math
from enum import Enum

import numpy as np

GAUSSIAN_CUT_SD = 4.0


class Kernel(Enum):
    """The shape of the kernel; the values are those of the parameter KERNEL."""

    QUARTIC = 0
    GAUSSIAN = 1
    TRIANGULAR = 2
    EPANECHNIKOV = 3
    UNIFORM = 4


def support_radius(kernel: Kernel, bandwidth_m: float) -> float:
    """Return the distance in metres beyond which the kernel is 0."""
    return bandwidth_m * (GAUSSIAN_CUT_SD if kernel is Kernel.GAUSSIAN else 1.0)


def kernel_value(kernel: Kernel, distance_squared: np.ndarray, bandwidth_m: float) -> np.ndarray:
    """Return the kernel's density per square metre, which integrates to 1 over the plane.

    Parameters
    ----------
    kernel : Kernel
    distance_squared : ndarray
        Square metres.
    bandwidth_m : float
        Support radius; for the Gaussian its standard deviation, cut (and scaled back to mass 1) at 4.

    Notes
    -----
    With u = distance/bandwidth: quartic 3/(πh²)·(1 − u²)², Epanechnikov 2/(πh²)·(1 − u²), triangular
    3/(πh²)·(1 − u), uniform 1/(πh²) for u ≤ 1 (Silverman 1986, Density Estimation, ch. 4).

    Examples
    --------
    >>> round(float(kernel_value(Kernel.UNIFORM, np.array(0.0), 1.0)), 4)
    0.3183
    """
    h2 = bandwidth_m * bandwidth_m
    u2 = distance_squared / h2
    if kernel is Kernel.GAUSSIAN:
        cut = GAUSSIAN_CUT_SD**2
        scale = 1.0 / (2.0 * math.pi * h2 * -math.expm1(-cut / 2.0))
        return np.where(u2 <= cut, scale * np.exp(-0.5 * u2), 0.0)
    if kernel is Kernel.UNIFORM:
        return (u2 <= 1.0) * (1.0 / (math.pi * h2))
    if kernel is Kernel.TRIANGULAR:
        return np.maximum(1.0 - np.sqrt(u2), 0.0) * (3.0 / (math.pi * h2))
    rest = np.maximum(1.0 - u2, 0.0)
    if kernel is Kernel.EPANECHNIKOV:
        return rest * (2.0 / (math.pi * h2))
    return rest * rest * (3.0 / (math.pi * h2))

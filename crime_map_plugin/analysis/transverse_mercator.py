"""Longitude and latitude to the metres of a UTM zone, where no projection library is at hand."""

from __future__ import annotations

import math
import re

import numpy as np

from crime_map_plugin.errors import QueryInvalid

WGS84 = "EPSG:4326"
_SEMI_MAJOR_M = 6_378_137.0
_FLATTENING = 1.0 / 298.257223563
_SCALE, _EASTING_M, _NORTHING_SOUTH_M = 0.9996, 500_000.0, 10_000_000.0
_ZONE = re.compile(r"EPSG:32([67])(0[1-9]|[1-5]\d|60)")


def is_utm(crs: str) -> bool:
    """Whether a CRS is a zone of UTM on WGS 84."""
    return _ZONE.fullmatch(crs) is not None


def to_utm(lon: np.ndarray, lat: np.ndarray, crs: str) -> tuple[np.ndarray, np.ndarray]:
    """Return easting and northing in metres of a zone of UTM.

    Parameters
    ----------
    lon, lat : array_like, shape (n,)
        WGS 84, degrees; NaN stays NaN.
    crs : str
        "EPSG:32601" … "EPSG:32660" (north) or "EPSG:32701" … "EPSG:32760".

    Raises
    ------
    QueryInvalid
        The CRS is another one.

    Notes
    -----
    Krüger (1912) to the sixth order of the third flattening, coefficients of Karney (2011), Transverse
    Mercator with an accuracy of a few nanometers, J. Geodesy 85; PROJ's ``utm`` takes the same series.

    Examples
    --------
    >>> [value.round(3) for value in to_utm([69.0], [0.0], "EPSG:32642")]
    [array([500000.]), array([0.])]
    """
    zone = _ZONE.fullmatch(crs)
    if zone is None:
        raise QueryInvalid(
            "A worker can only project to a UTM zone.", hint="Let the desktop project.", crs=crs
        )
    n = _FLATTENING / (2.0 - _FLATTENING)
    eccentricity = math.sqrt(_FLATTENING * (2.0 - _FLATTENING))
    radius = _SEMI_MAJOR_M / (1.0 + n) * (1.0 + n**2 / 4.0 + n**4 / 64.0 + n**6 / 256.0)
    phi = np.radians(np.asarray(lat, dtype=np.float64))
    away = np.radians(
        (np.asarray(lon, dtype=np.float64) - (6.0 * int(zone[2]) - 183.0) + 180.0) % 360.0 - 180.0
    )
    sine = np.sin(phi)
    # the tangent of the conformal latitude
    tangent = np.sinh(np.arctanh(sine) - eccentricity * np.arctanh(eccentricity * sine))
    cosine = np.cos(away)
    xi = np.arctan2(tangent, cosine)
    eta = np.arcsinh(np.sin(away) / np.hypot(tangent, cosine))
    # Σ αⱼ·sin(2jζ) for complex ζ = ξ + iη by Clenshaw's rule: one sine and cosine for six terms
    double = 2.0 * (xi + 1j * eta)
    turn = 2.0 * np.cos(double)
    later = last = np.zeros(double.shape, dtype=np.complex128)
    for alpha in reversed(_series(n)):
        later, last = alpha + turn * later - last, later
    moved = later * np.sin(double)
    east = _EASTING_M + _SCALE * radius * (eta + moved.imag)
    north = _SCALE * radius * (xi + moved.real)
    return east, north + (_NORTHING_SOUTH_M if zone[1] == "7" else 0.0)


def _series(n: float) -> list[float]:
    """Return α₁ … α₆ of Karney (2011), eq. 35."""
    return [
        n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16 + 41 * n**4 / 180 - 127 * n**5 / 288 + 7891 * n**6 / 37800,
        13 * n**2 / 48 - 3 * n**3 / 5 + 557 * n**4 / 1440 + 281 * n**5 / 630 - 1983433 * n**6 / 1935360,
        61 * n**3 / 240 - 103 * n**4 / 140 + 15061 * n**5 / 26880 + 167603 * n**6 / 181440,
        49561 * n**4 / 161280 - 179 * n**5 / 168 + 6601661 * n**6 / 7257600,
        34729 * n**5 / 80640 - 3418889 * n**6 / 1995840,
        212378941 * n**6 / 319334400,
    ]

"""The three reference systems of the two deployments, by formula, for arrays."""

from __future__ import annotations

import numpy as np

SEMI_MAJOR = 6378137.0
FLATTENING = 1 / 298.257223563
ALIASES = {4326: 4326, 3857: 3857, 102100: 3857, 102113: 3857, 900913: 3857, 32642: 32642}


def _mercator(lon, lat):
    return (SEMI_MAJOR * np.radians(lon), SEMI_MAJOR * np.log(np.tan(np.pi / 4 + np.radians(lat) / 2)))


def _from_mercator(x, y):
    return np.degrees(x / SEMI_MAJOR), np.degrees(2 * np.arctan(np.exp(y / SEMI_MAJOR)) - np.pi / 2)


def _krueger():
    """Krueger's series to the sixth order in the third flattening (Karney 2011, eqs. 35 and 36)."""
    n = FLATTENING / (2 - FLATTENING)
    alpha = (
        n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16 + 41 * n**4 / 180 - 127 * n**5 / 288 + 7891 * n**6 / 37800,
        13 * n**2 / 48 - 3 * n**3 / 5 + 557 * n**4 / 1440 + 281 * n**5 / 630 - 1983433 * n**6 / 1935360,
        61 * n**3 / 240 - 103 * n**4 / 140 + 15061 * n**5 / 26880 + 167603 * n**6 / 181440,
        49561 * n**4 / 161280 - 179 * n**5 / 168 + 6601661 * n**6 / 7257600,
        34729 * n**5 / 80640 - 3418889 * n**6 / 1995840,
        212378941 * n**6 / 319334400,
    )
    beta = (
        n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96 - n**4 / 360 - 81 * n**5 / 512 + 96199 * n**6 / 604800,
        n**2 / 48 + n**3 / 15 - 437 * n**4 / 1440 + 46 * n**5 / 105 - 1118711 * n**6 / 3870720,
        17 * n**3 / 480 - 37 * n**4 / 840 - 209 * n**5 / 4480 + 5569 * n**6 / 90720,
        4397 * n**4 / 161280 - 11 * n**5 / 504 - 830251 * n**6 / 7257600,
        4583 * n**5 / 161280 - 108847 * n**6 / 3991680,
        20648693 * n**6 / 638668800,
    )
    radius = SEMI_MAJOR / (1 + n) * (1 + n**2 / 4 + n**4 / 64 + n**6 / 256)
    return alpha, beta, radius


_ALPHA, _BETA, _RADIUS = _krueger()
_ECCENTRICITY = np.sqrt(FLATTENING * (2 - FLATTENING))
_SCALE, _CENTRAL, _FALSE_EASTING = 0.9996, 69.0, 500000.0


def _conformal(tau):
    sigma = np.sinh(_ECCENTRICITY * np.arctanh(_ECCENTRICITY * tau / np.hypot(1, tau)))
    return tau * np.hypot(1, sigma) - sigma * np.hypot(1, tau)


def _utm42(lon, lat):
    away = np.radians(lon - _CENTRAL)
    tau = _conformal(np.tan(np.radians(lat)))
    xi0 = np.arctan2(tau, np.cos(away))
    eta0 = np.arcsinh(np.sin(away) / np.hypot(tau, np.cos(away)))
    xi, eta = xi0, eta0
    for i, a in enumerate(_ALPHA, 1):
        xi = xi + a * np.sin(2 * i * xi0) * np.cosh(2 * i * eta0)
        eta = eta + a * np.cos(2 * i * xi0) * np.sinh(2 * i * eta0)
    return _FALSE_EASTING + _SCALE * _RADIUS * eta, _SCALE * _RADIUS * xi


def _from_utm42(x, y):
    xi0, eta0 = y / (_SCALE * _RADIUS), (x - _FALSE_EASTING) / (_SCALE * _RADIUS)
    xi, eta = xi0, eta0
    for i, b in enumerate(_BETA, 1):
        xi = xi - b * np.sin(2 * i * xi0) * np.cosh(2 * i * eta0)
        eta = eta - b * np.cos(2 * i * xi0) * np.sinh(2 * i * eta0)
    goal = np.sin(xi) / np.hypot(np.sinh(eta), np.cos(xi))
    tau = goal
    for _ in range(6):  # Newton on the conformal latitude
        found = _conformal(tau)
        step = (goal - found) / np.hypot(1, found)
        e2 = _ECCENTRICITY**2
        tau = tau + step * (1 + (1 - e2) * tau**2) / ((1 - e2) * np.hypot(1, tau))
    return _CENTRAL + np.degrees(np.arctan2(np.sinh(eta), np.cos(xi))), np.degrees(np.arctan(tau))


def from_lonlat(lon, lat, wkid: int):
    """Coordinates in one of the served systems."""
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    kind = ALIASES[wkid]
    return (lon, lat) if kind == 4326 else _mercator(lon, lat) if kind == 3857 else _utm42(lon, lat)


def to_lonlat(x, y, wkid: int):
    x, y = np.asarray(x, float), np.asarray(y, float)
    kind = ALIASES[wkid]
    return (x, y) if kind == 4326 else _from_mercator(x, y) if kind == 3857 else _from_utm42(x, y)

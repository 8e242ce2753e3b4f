"""The coordinate reference system, in metres, that fits a study area."""

from __future__ import annotations

import math

from crime_map_plugin.errors import QueryInvalid

WIDEST_FOR_UTM_DEG = 6.0


def analysis_crs_for(lon_min: float, lat_min: float, lon_max: float, lat_max: float) -> str:
    """Return the CRS for an area given in degrees: a UTM zone, or an equal-area CRS for wide areas.

    Parameters
    ----------
    lon_min, lat_min, lon_max, lat_max : float
        Bounds on WGS 84, degrees.

    Returns
    -------
    str
        "EPSG:326zz" or "EPSG:327zz" (south) of the zone at the centre; for areas wider than 6° a PROJ
        string of an Albers equal-area conic whose standard parallels are a sixth of the height inside
        the area (cylindrical equal-area where these lie alike on both sides of the equator, since
        the cone is then a cylinder).

    Raises
    ------
    QueryInvalid
        The bounds are not degrees or turned around.

    Examples
    --------
    >>> analysis_crs_for(71.2, 51.0, 71.8, 51.3)
    'EPSG:32642'
    """
    bounds = (lon_min, lat_min, lon_max, lat_max)
    if not all(math.isfinite(value) for value in bounds):
        raise QueryInvalid("The bounds are not finite numbers.", bounds=bounds)
    if not (-360 <= lon_min <= lon_max <= 360 and -90 <= lat_min <= lat_max <= 90):
        raise QueryInvalid("The bounds are not degrees of longitude and latitude.", bounds=bounds)
    lon, lat = (lon_min + lon_max) / 2.0, (lat_min + lat_max) / 2.0
    if lon_max - lon_min <= WIDEST_FOR_UTM_DEG:
        zone = int(((lon + 180.0) % 360.0) // 6.0) + 1
        return f"EPSG:{(32600 if lat >= 0 else 32700) + zone}"
    sixth = (lat_max - lat_min) / 6.0
    lat_1, lat_2 = lat_min + sixth, lat_max - sixth
    end = "+x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
    if abs(lat_1 + lat_2) < 1.0:
        return f"+proj=cea +lat_ts={abs(lat_2):.6f} +lon_0={lon:.6f} {end}"
    return f"+proj=aea +lat_0={lat:.6f} +lon_0={lon:.6f} +lat_1={lat_1:.6f} +lat_2={lat_2:.6f} {end}"

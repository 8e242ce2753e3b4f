"""How well the incidents behind a map are placed, in one sentence: every hotspot layer and sheet says it."""

from __future__ import annotations

import json
import math

from qgis.core import QgsMapLayer

from crime_map_plugin.analysis.location_quality import LEAST_RATE
from crime_map_plugin.maps.language import Language

RATE, BASIS = "geocoding_rate", "geocoding_basis"
"""Keys of a result's record: the share, and whether the words of `precision` or the geometries say it."""
PRECISION, GEOMETRY = "precision", "geometry"
PUBLIC_LEAST = 100
"""A whole percent of fewer incidents than this many times the smallest count would tell a small count."""


def sentence(language: Language, rate: float, basis: str, *, decimals: int = 1) -> str:
    """Return the hit rate with its remark where it is under the least; rounded down, as it is a least."""
    translate = language.translate
    scale = 10**decimals
    percent = math.floor(100 * rate * scale + 1e-9) / scale
    share = translate("CrimeMap", "{number} %").format(number=language.number(percent, decimals))
    if basis == PRECISION:
        text = translate("CrimeMap", "Geocoding hit rate: {rate} placed to a house or a street.")
    else:
        text = translate("CrimeMap", "{rate} of the incidents have a place; how exact it is, is not known.")
    parts = [text.format(rate=share)]
    if rate < LEAST_RATE:
        least = translate("CrimeMap", "{number} %").format(number=language.number(100 * LEAST_RATE))
        parts.append(
            translate("CrimeMap", "Under {least} maps begin to mislead (Ratcliffe 2004).").format(least=least)
        )
    return " ".join(parts)


def of_layer(layer: QgsMapLayer, language: Language) -> str:
    """Return the sentence of a result's own record, empty where it has none."""
    for entry in reversed(layer.metadata().history()):
        try:
            record = json.loads(entry)
            return sentence(language, float(record[RATE]), str(record[BASIS]))
        except (ValueError, TypeError, KeyError):
            continue
    return ""


def of_public(language: Language, hits: int, total: int, least: int, basis: str = PRECISION) -> str:
    """Return the sentence for the public in whole percents, empty where it would tell of a few incidents.

    A whole percent leaves open a hundredth of the incidents: with a hundred times the smallest count that is
    shown, no smaller number of badly placed ones follows from it.
    """
    if total < PUBLIC_LEAST * max(least, 1):
        return ""
    return sentence(language, hits / total, basis, decimals=0)

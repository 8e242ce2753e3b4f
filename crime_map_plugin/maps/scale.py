"""Round scales, and the bar that shows one."""

from __future__ import annotations

import math

from qgis.core import (
    Qgis,
    QgsBasicNumericFormat,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
)

from crime_map_plugin.maps import text
from crime_map_plugin.maps.language import Language

_NICE = (1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 7.5, 10.0)


def fill_scale_bar(
    bar: QgsLayoutItemScaleBar, map_item: QgsLayoutItemMap, language: Language, width_mm: float
) -> None:
    """Give the bar two equal round segments in metres or kilometres that fit the width."""
    translate = language.translate
    segment = scale_segment(map_item.scale(), width_mm)
    in_km = segment >= 1000.0
    bar.setStyle("Single Box")
    bar.setLinkedMap(map_item)
    bar.setUnits(Qgis.DistanceUnit.Kilometers if in_km else Qgis.DistanceUnit.Meters)
    bar.setUnitLabel(translate("CrimeMap", "km") if in_km else translate("CrimeMap", "m"))
    bar.setMapUnitsPerScaleBarUnit(1.0)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(segment / 1000.0 if in_km else segment)
    bar.setHeight(1.6)
    bar.setLabelBarSpace(1.0)
    bar.setBoxContentSpace(1.0)
    bar.setTextFormat(text.text_format(7.5))
    numbers = QgsBasicNumericFormat()
    numbers.setShowThousandsSeparator(True)
    numbers.setShowTrailingZeros(False)
    numbers.setNumberDecimalPlaces(2)
    numbers.setDecimalSeparator(language.decimal_separator)
    numbers.setThousandsSeparator(language.thousands_separator)
    bar.setNumericFormat(numbers)
    bar.update()


def scale_segment(scale: float, width_mm: float) -> float:
    """Return the longest of 1, 2, 5 times a power of ten metres of which two fit the width."""
    longest = width_mm / 1000.0 * scale / 2.0
    power = 10.0 ** math.floor(math.log10(longest))
    return max(factor * power for factor in (1.0, 2.0, 5.0) if factor * power <= longest * (1 + 1e-9))


def nice_scale(least: float) -> float:
    """Return the smallest round scale number that is not below ``least``."""
    power = 10.0 ** math.floor(math.log10(max(least, 1.0)))
    return next(factor * power for factor in _NICE if factor * power >= least * (1 - 1e-9))

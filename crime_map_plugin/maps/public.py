"""What a sheet for the public may draw and say; the last gate before anything is laid out."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable

import numpy as np
from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsGroupLayer,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRendererRange,
    QgsVectorLayer,
)

from crime_map_plugin.errors import CrimeMapError, NotForThePublic
from crime_map_plugin.incidents.flags import FLAGS, TABLE
from crime_map_plugin.maps import styles, symbols
from crime_map_plugin.maps.language import EN_DASH, Language
from crime_map_plugin.maps.layers import Kind, describe
from crime_map_plugin.maps.sheet_content import SheetContent
from crime_map_plugin.maps.tree import KIND

_PUBLIC = "crime_map/public"
_CLASSES = 5
# Fields that only layers of incidents have.
_OF_INCIDENTS = ("case_number", "occurred_at", "article", *FLAGS)


def blocks_layer(layer: QgsVectorLayer, language: Language, *, is_made_up: bool = False) -> QgsVectorLayer:
    """Shade blocks by ``per_km2``: they differ in size, so that counts could not be compared by eye."""
    layer.setName(language.translate("CrimeMap", "Incidents per km², by block"))
    values = np.array([feature["per_km2"] for feature in layer.getFeatures()], dtype=float)
    ranges: list[QgsRendererRange] = []
    if len(values):
        breaks = _round_breaks(values)
        for low, high, color in zip(breaks, breaks[1:], symbols.SEQUENCE):
            symbol = symbols.fill(color, edge="#7b8794", edge_mm=0.08)
            symbol.setOpacity(0.8)
            decimals = 1 if high < 10 else 0
            text = f"{language.number(low, decimals)} {EN_DASH} {language.number(high, decimals)}"
            if not ranges:
                text = language.translate("CrimeMap", "up to {number}").format(
                    number=language.number(high, decimals)
                )
            ranges.append(QgsRendererRange(low, high, symbol, text))
    layer.setRenderer(QgsGraduatedSymbolRenderer("per_km2", ranges))
    describe(layer, language, Kind.GRID, is_made_up=is_made_up)
    return for_public(layer)


def _round_breaks(values: np.ndarray) -> list[float]:
    """Return class limits of two digits: the extremes alone would tell the exact number of a block."""
    limits = styles.class_breaks(values, styles.Classes.QUANTILES, _CLASSES)
    inner = [_two_digits(value, round) for value in limits[1:-1]]
    rounded = sorted({_two_digits(min(values), math.floor), *inner, _two_digits(max(values), math.ceil)})
    return rounded if len(rounded) > 1 else [rounded[0], rounded[0] * 1.5]


def _two_digits(value: float, rounding: Callable[[float], int]) -> float:
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return float(rounding(value / step) * step)


def for_public(layer: QgsMapLayer) -> QgsMapLayer:
    """Mark a layer as one that holds enough everywhere."""
    layer.setCustomProperty(_PUBLIC, True)
    return layer


def public_basemap(layers: Iterable[QgsMapLayer]) -> list[QgsMapLayer]:
    """Return the layers without those that come from incidents."""
    return [layer for layer in layers if not is_of_incidents(layer)]


def is_of_incidents(layer: QgsMapLayer) -> bool:
    """Tell whether a layer holds incidents or was computed from them, also one loaded again from a file."""
    if layer.customProperty(KIND):
        return True
    if isinstance(layer, QgsGroupLayer):
        return any(is_of_incidents(child) for child in layer.childLayers())
    if isinstance(layer, QgsVectorLayer):
        if layer.providerType() == "virtual" or layer.subsetString().lstrip().lower().startswith("select"):
            # A query may take places alone from any layer, under any name.
            return True
        names = {field.name().lower() for field in layer.fields()}
        is_result = any("crimemap:" in entry for entry in layer.metadata().history())
        return is_result or not names.isdisjoint(_OF_INCIDENTS)
    return isinstance(layer, QgsRasterLayer) and "CRIMEMAP" in layer.htmlMetadata()


def tells_of_offenders(layer: QgsMapLayer) -> bool:
    """Tell whether a layer was chosen, or computed from what was chosen, by facts of offenders."""
    if isinstance(layer, QgsGroupLayer):
        return any(tells_of_offenders(child) for child in layer.childLayers())
    is_vector = isinstance(layer, QgsVectorLayer)
    if TABLE in layer.source() or (is_vector and TABLE in layer.subsetString()):
        return True
    names = {field.name().lower() for field in layer.fields()} if is_vector else set()
    return not names.isdisjoint(FLAGS) or any(map(_asks_of_offenders, layer.metadata().history()))


def _asks_of_offenders(entry: str) -> bool:
    """Whether an entry of a layer's history is the record of a filter by facts of offenders."""
    try:
        parameters = json.loads(entry)["parameters"]
    except (ValueError, TypeError, KeyError):
        return False
    return isinstance(parameters, dict) and bool(parameters.get("FLAGS"))


def refuse_internal(content: SheetContent) -> None:
    """Raise where a sheet for the public would show what is internal, whoever made its content."""
    if content.is_internal:
        return
    for layer in (*content.layers, *content.basemap):
        if tells_of_offenders(layer):
            raise NotForThePublic("A sheet for the public tells nothing of offenders.", detail=layer.name())
    for layer in content.layers:
        if not layer.customProperty(_PUBLIC):
            raise CrimeMapError("A sheet for the public shows blocks, never places.", detail=layer.name())
    for layer in content.basemap:
        if is_of_incidents(layer):
            raise CrimeMapError("A sheet for the public has no incidents below it.", detail=layer.name())
    for figure in content.figures:
        for value in (figure.count, figure.previous, figure.year_ago):
            if isinstance(value, int) and 0 < value < content.least:
                raise CrimeMapError("A sheet for the public shows no small count.", detail=figure.label)

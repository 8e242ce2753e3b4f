"""What a result's record keeps of the layers it was made from, so that the run can be repeated.

No folder and no connection is kept: a path names a person's account, a connection may hold a password.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

LAYERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)


def described(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, dict[str, str]]:
    """Return by parameter what finds its layer again; call it on the main thread."""
    found = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if not isinstance(definition, LAYERS) or parameters.get(name) in (None, ""):
            continue
        layer = _given(parameters[name]) or algorithm.parameterAsLayer(parameters, name, context)
        if layer is not None:
            found[name] = _of_layer(layer)
    return found


def _given(value: Any) -> QgsMapLayer | None:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    if isinstance(value, QgsMapLayer):
        return value
    # A source definition is no layer to QGIS where a layer of any kind is asked for.
    return QgsProject.instance().mapLayer(value) if isinstance(value, str) else None


def _of_layer(layer: QgsMapLayer) -> dict[str, str]:
    file, table = file_and_table(layer)
    facts = {"layer": layer.id(), "name": layer.name(), "provider": layer.providerType()}
    if file:
        facts["file"] = Path(file).name
        facts["table"] = table
    if isinstance(layer, QgsVectorLayer) and layer.subsetString():
        facts["subset"] = layer.subsetString()
    return facts


def file_and_table(layer: QgsMapLayer) -> tuple[str, str]:
    """Return a layer's file and the table in it; both empty where it is of no file."""
    if layer.providerType() not in ("ogr", "gdal"):
        return "", ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return path, str(parts.get("layerName") or "")


def same_source(layers: Iterable[QgsMapLayer], facts: dict[str, str]) -> QgsMapLayer | None:
    """Return the layer that the facts were taken of, else one of the same file and table."""
    of_file = None
    for layer in layers:
        if layer.id() == facts.get("layer"):
            return layer
        file, table = file_and_table(layer)
        # One table of a file may be named or not.
        is_table = not facts.get("table") or not table or table == facts["table"]
        if file and Path(file).name == facts.get("file") and is_table:
            of_file = of_file or layer
    return of_file

"""What a result says about its own making, written where QGIS finds it again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from crime_map_plugin import paths

_PRIVATE = ("AUTHCFG",)


@dataclass
class Record:
    """The one JSON object that stands last in a result's history."""

    algorithm: str
    parameters: dict[str, Any]
    analysis_crs: str = ""
    input_count: int = 0
    null_geometries: int = 0
    outside: int = 0
    chosen: dict[str, Any] = field(default_factory=dict)
    seed: int | None = None
    warnings: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    abstract: str = ""
    """What people read of it in the layer's properties; no part of the record itself."""

    def to_json(self) -> str:
        """Return the record as one line of JSON."""
        whole: dict[str, Any] = {
            "algorithm": f"crimemap:{self.algorithm}",
            "version": paths.version(),
            "parameters": self.parameters,
            "analysis_crs": self.analysis_crs,
            "input_count": self.input_count,
            "null_geometries": self.null_geometries,
            "outside": self.outside,
            "chosen": self.chosen,
            "seed": self.seed,
            "warnings": self.warnings,
        }
        whole.update({key: value for key, value in self.facts.items() if key not in whole})
        return json.dumps(whole, ensure_ascii=False, sort_keys=False, default=str)


def plain_parameters(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters as JSON has them; layers by name only, and never a credential.

    A layer's source can hold a password or the name of a person's folder; its name does.
    """
    return {
        name: _plain(value)
        for name, value in parameters.items()
        if name not in _PRIVATE and name.isupper() and value is not None
    }


def _plain(value: Any) -> Any:
    if isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return _source_name(value)
    if isinstance(value, QgsMapLayer):
        return value.name()
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return {
            "source": _plain(value.source),
            "selected_only": value.selectedFeaturesOnly,
            "limit": value.featureLimit,
            "filter": value.filterExpression,
        }
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return _plain(value.sink)
    if isinstance(value, QgsProperty):
        return (
            _plain(value.staticValue())
            if value.propertyType() == Qgis.PropertyType.Static
            else value.expressionString()
        )
    if isinstance(value, QDateTime):
        return value.toString("yyyy-MM-ddTHH:mm:ss")
    if isinstance(value, QDate):
        return value.toString("yyyy-MM-dd")
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    return str(value)


def _source_name(text: str) -> str:
    """Return the file's name of a path and nothing of a connection string that may hold a password."""
    if "password=" in text.lower() or "authcfg=" in text.lower():
        return text.split(":", 1)[0] if ":" in text[:12] else "connection"
    if "/" in text or "\\" in text:
        bare = text.split("?", 1)[0].replace("\\", "/")
        return bare.rsplit("/", 1)[-1] or bare
    return text


def attach(layer: QgsMapLayer, record: Record) -> None:
    """Put the record into a layer that lives in memory."""
    layer.setMetadata(_appended(layer.metadata(), record, layer.crs()))


def save_vector(path: str, layer_name: str, crs: QgsCoordinateReferenceSystem, record: Record) -> str:
    """Put the record into a GeoPackage, or a .qmd beside another file; return an error's text or ""."""
    metadata = _appended(QgsLayerMetadata(), record, crs)
    uri = f"{path}|layername={layer_name}" if path.lower().endswith(".gpkg") else path
    is_saved, message = QgsProviderRegistry.instance().saveLayerMetadata("ogr", uri, metadata)
    return "" if is_saved else message


def save_raster(path: str, record: Record) -> str:
    """Put the record beside a raster as .qmd; an error's text or ""."""
    layer = QgsRasterLayer(path, Path(path).stem)
    layer.setMetadata(_appended(QgsLayerMetadata(), record, layer.crs()))
    message, is_saved = layer.saveDefaultMetadata()
    return "" if is_saved else message


def _appended(
    metadata: QgsLayerMetadata, record: Record, crs: QgsCoordinateReferenceSystem
) -> QgsLayerMetadata:
    metadata.setHistory([*metadata.history(), record.to_json()])
    if record.abstract:
        metadata.setAbstract(record.abstract)
    if crs.isValid():
        metadata.setCrs(crs)
    return metadata

"""What a layer says of itself, read before anything is asked of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crime_map_plugin.errors import PortalAnswerInvalid, PortalRefused
from crime_map_plugin.incidents.personal import is_personal
from crime_map_plugin.portal import answers
from crime_map_plugin.portal.profile import PortalLayer

_ID_NAMES = ("objectid", "fid", "oid", "objectid_1", "esri_oid")
_DEFAULT_PAGE = 1000
_LARGEST_PAGE = 5000
NUMERIC = (
    "esriFieldTypeSmallInteger",
    "esriFieldTypeInteger",
    "esriFieldTypeBigInteger",
    "esriFieldTypeSingle",
    "esriFieldTypeDouble",
    "esriFieldTypeOID",
)
DATE_TIME = ("esriFieldTypeDate", "esriFieldTypeTimestampOffset")
DATE_ONLY = "esriFieldTypeDateOnly"


@dataclass(frozen=True)
class FieldInfo:
    """One field as the layer declares it."""

    name: str
    type: str = "esriFieldTypeString"
    alias: str = ""

    @property
    def is_numeric(self) -> bool:
        """Whether values are written without quotes."""
        return self.type in NUMERIC

    @property
    def is_date(self) -> bool:
        """Whether the service compares it with TIMESTAMP or DATE literals."""
        return self.type in DATE_TIME or self.type == DATE_ONLY


@dataclass(frozen=True)
class LayerDescription:
    """The parts of a layer's own description that decide how it is asked."""

    name: str
    fields: Mapping[str, FieldInfo]
    object_id: str | None = None
    max_record_count: int | None = None
    supports_paging: bool = False
    supports_order: bool | None = None
    formats: tuple[str, ...] = ()
    spatial_reference: Mapping[str, Any] = field(default_factory=dict)
    extent: tuple[float, float, float, float] | None = None
    last_edit_ms: int | None = None
    supports_statistics: bool = False
    edited_at: str | None = None

    @property
    def page_size(self) -> int:
        """How many rows to ask for at once; the server may send fewer."""
        return min(self.max_record_count or _DEFAULT_PAGE, _LARGEST_PAGE)

    @property
    def format(self) -> str:
        """The format to ask for: ``json`` unless the layer only knows ``geojson``."""
        return (
            "geojson" if self.formats and "json" not in self.formats and "geojson" in self.formats else "json"
        )

    def find(self, name: str | None) -> FieldInfo | None:
        """Return a field by its name in any letter case."""
        return self.fields.get((name or "").lower())

    def resolve(self, layer: PortalLayer) -> tuple[dict[str, FieldInfo], list[str]]:
        """Return the layer's fields of a profile, and the incident fields that the service lacks.

        A field of persons is as good as lacking, whatever the profile asks for.
        """
        found = {
            key: info
            for key, name in layer.fields.items()
            if (info := self.find(name)) is not None and not is_personal(name)
        }
        return found, [
            key for key, name in layer.fields.items() if key not in found and not is_personal(name)
        ]


def personal_names(layer: PortalLayer) -> dict[str, str]:
    """Return the fields of persons that a profile asks for, with what each holds by its name."""
    return {name: kind for name in layer.service_fields if (kind := is_personal(name)) is not None}


def read_description(data: Mapping[str, Any], layer: PortalLayer | None = None) -> LayerDescription:
    """Return the description in a layer's answer to ``f=json``."""
    name = str(data.get("name") or (layer.path if layer else ""))
    listed = data.get("fields")
    if not isinstance(listed, list) or not listed:
        is_service = "layers" in data or "services" in data or "Group" in str(data.get("type"))
        kind = PortalRefused if is_service else PortalAnswerInvalid
        raise kind(
            f"“{name}” is not a layer with records.",
            detail=", ".join(str(key) for key in list(data)[:20]),
            hint="The layer's path in the profile must end with a layer's number: FeatureServer/1.",
        )
    fields = {}
    for item in listed:
        if isinstance(item, dict) and isinstance(item.get("name"), str):
            kind_text = str(item.get("type") or "esriFieldTypeString")
            fields[item["name"].lower()] = FieldInfo(item["name"], kind_text, str(item.get("alias") or ""))
    capabilities = data.get("advancedQueryCapabilities")
    advanced = capabilities if isinstance(capabilities, dict) else {}
    order = advanced.get("supportsOrderBy")
    paging = advanced.get("supportsPagination", data.get("supportsPagination", False))
    extent, editing = _object(data.get("extent")), _object(data.get("editingInfo"))
    reference = (
        extent.get("spatialReference") or data.get("spatialReference") or data.get("sourceSpatialReference")
    )
    size = answers.whole_number(data.get("maxRecordCount"))
    return LayerDescription(
        name=name,
        fields=fields,
        object_id=_object_id(data, fields),
        max_record_count=size if size and size > 0 else None,
        supports_paging=paging is True,
        supports_order=order if isinstance(order, bool) else None,
        formats=tuple(
            t.lower() for t in re.split(r"[,\s]+", str(data.get("supportedQueryFormats") or "")) if t
        ),
        spatial_reference=reference if isinstance(reference, dict) else {},
        extent=_extent(extent),
        last_edit_ms=answers.whole_number(editing.get("lastEditDate")),
        supports_statistics=advanced.get("supportsStatistics", data.get("supportsStatistics")) is True,
        edited_at=_edit_date(data, fields),
    )


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _object_id(data: Mapping[str, Any], fields: Mapping[str, FieldInfo]) -> str | None:
    unique = _object(data.get("uniqueIdField")).get("name")
    for name in (data.get("objectIdField"), data.get("objectIdFieldName"), unique):
        if isinstance(name, str) and name.lower() in fields:
            return fields[name.lower()].name
    typed = [info.name for info in fields.values() if info.type == "esriFieldTypeOID"]
    named = [fields[name].name for name in _ID_NAMES if name in fields and fields[name].is_numeric]
    return next(iter(typed + named), None)


def _edit_date(data: Mapping[str, Any], fields: Mapping[str, FieldInfo]) -> str | None:
    """Return the field in which the service notes when it changed a row (Esri's editor tracking)."""
    name = _object(data.get("editFieldsInfo")).get("editDateField")
    info = fields.get(name.lower()) if isinstance(name, str) else None
    return info.name if info is not None and info.is_date else None


def _extent(data: Mapping[str, Any]) -> tuple[float, float, float, float] | None:
    try:
        xmin, ymin, xmax, ymax = (float(data[key]) for key in ("xmin", "ymin", "xmax", "ymax"))
    except (KeyError, TypeError, ValueError):
        return None
    is_real = xmin <= xmax and ymin <= ymax and all(abs(v) < 1e12 for v in (xmin, ymin, xmax, ymax))
    return (xmin, ymin, xmax, ymax) if is_real else None

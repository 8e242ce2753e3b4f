"""Districts written with what was found about them: their own fields, CRS and geometry stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsFeature, QgsFields, QgsProcessingContext

from crime_map_plugin.algorithms import outputs
from crime_map_plugin.algorithms.base import CrimeMapAlgorithm
from crime_map_plugin.algorithms.columns import Column
from crime_map_plugin.algorithms.district_counts import Districts
from crime_map_plugin.algorithms.records import Record
from crime_map_plugin.maps.layers import Kind


def write_districts(
    algorithm: CrimeMapAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *,
    districts: Districts,
    columns: Sequence[Column],
    record: Record,
    kind: Kind,
    **style_options: Any,
) -> str:
    """Write one feature per district; an input field that is called like a new one gives way to it."""
    taken = {column.name for column in columns} | {"fid"}
    kept = [i for i, field in enumerate(districts.fields) if field.name().lower() not in taken]
    fields = QgsFields()
    for index in kept:
        fields.append(districts.fields.at(index))
    for column in columns:
        fields.append(column.field())
    source = algorithm.parameterAsSource(parameters, "DISTRICTS", context)
    found = zip(*(column.python_values(0, len(districts.rows)) for column in columns))
    features = []
    for row, values in zip(districts.rows, found):
        feature = QgsFeature(fields)
        feature.setAttributes([*outputs.kept_values(row.feature, kept), *values])
        feature.setGeometry(row.geometry)
        features.append(feature)
    destination = outputs.write_features(
        algorithm, parameters, context, "OUTPUT", fields, source.wkbType(), districts.crs, [features]
    )
    outputs.finish_layer(algorithm, destination, context, record, kind, **style_options)
    return destination

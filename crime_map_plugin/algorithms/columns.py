"""The fields of a result and their values, as files and QGIS take them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsField
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, QTime

from crime_map_plugin.incidents.schema import NULL_INT

INT, REAL, TEXT, DATETIME, BOOL = "int", "real", "text", "datetime", "bool"
_TYPES = {
    INT: QMetaType.Type.Int,
    REAL: QMetaType.Type.Double,
    TEXT: QMetaType.Type.QString,
    DATETIME: QMetaType.Type.QDateTime,
    BOOL: QMetaType.Type.Bool,
}


@dataclass(frozen=True)
class Column:
    """One field of a result and its values: NaN, infinity, NaT, None and masked-out entries are NULL."""

    name: str
    kind: str
    values: np.ndarray
    is_null: np.ndarray | None = None

    def field(self) -> QgsField:
        """Return the field's definition."""
        return QgsField(self.name, _TYPES[self.kind])

    def array(self) -> np.ndarray:
        """Return the values as a file writer takes them, NULL_INT for a NULL whole number."""
        if self.kind == REAL:
            is_known = np.isfinite(self.values)
            if self.is_null is not None:
                is_known &= ~self.is_null
            return self.values if is_known.all() else np.where(is_known, self.values, np.nan)
        if self.is_null is None:
            return self.values
        # NULL_INT is known for what it is in an int32 column only.
        values = self.values.astype(np.int32) if self.kind == INT else self.values
        return np.where(self.is_null, NULL_INT, values)

    def python_values(self, first: int, last: int) -> list[Any]:
        """Return the values of some rows as QGIS takes them."""
        part = self.values[first:last]
        if self.kind == DATETIME:
            texts = np.datetime_as_string(part.astype("datetime64[s]"))
            listed: list[Any] = [_moment(str(text)) for text in texts]
        elif self.kind == REAL:
            listed = [v if math.isfinite(v) else None for v in part.astype(float).tolist()]
        else:
            listed = part.tolist()
        if self.is_null is None:
            return listed
        return [None if gone else v for v, gone in zip(listed, self.is_null[first:last].tolist())]


def _moment(text: str) -> QDateTime | None:
    """Return a date from its digits; put together from parts, a daylight-saving gap does not lose it."""
    if text == "NaT":
        return None
    return QDateTime(QDate.fromString(text[:10], "yyyy-MM-dd"), QTime.fromString(text[11:], "HH:mm:ss"))

"""Reads the tables and layers that algorithms wrote, as rows for a table and columns for a chart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.errors import Cancel, Cancelled, CrimeMapError, require
from crime_map_plugin.gui.numbers import number
from crime_map_plugin.gui.result_table import Column, Form, Table
from crime_map_plugin.maps.fields import field_aliases
from crime_map_plugin.maps.language import Language

translate = QCoreApplication.translate

MOST_ROWS = 20_000
_BLOCK = 1000
# fields whose name says more than their type
_FORMS = {
    "p": (Form.P, 3),
    "p_adjusted": (Form.P, 3),
    "change_p": (Form.P, 3),
    "trend_p": (Form.P, 3),
    "share": (Form.SHARE, 1),
    "located": (Form.SHARE, 1),
    "cumulative_share": (Form.SHARE, 1),
    "cumulative_places": (Form.SHARE, 1),
    "stays_hot": (Form.SHARE, 1),
    "radius": (Form.NUMBER, 0),
    "density": (Form.NUMBER, 1),
    "distance_from": (Form.NUMBER, 1),
    "distance_to": (Form.NUMBER, 1),
    "days_from": (Form.NUMBER, 0),
    "days_to": (Form.NUMBER, 0),
    "from": (Form.NUMBER, 0),
    "to": (Form.NUMBER, 0),
    "difference": (Form.NUMBER, 0),
    "before": (Form.NUMBER, 0),
    "after": (Form.NUMBER, 0),
    "llr": (Form.NUMBER, 1),
    "change_pct": (Form.NUMBER, 1),
    "coverage_pct": (Form.NUMBER, 0),
    "area_share": (Form.SHARE, 1),
    "hit_rate": (Form.SHARE, 1),
    "naive_hit_rate": (Form.SHARE, 1),
    "best_hit_rate": (Form.SHARE, 1),
}


class Rows:
    """Columns by name, as a result's file holds them."""

    def __init__(self, forms: dict[str, Form], values: dict[str, list[Any]], is_cut: bool = False) -> None:
        self.forms = forms
        self.values = values
        self.is_cut = is_cut

    def __len__(self) -> int:
        return len(next(iter(self.values.values()), []))

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def column(self, name: str) -> list[Any]:
        """Return a column; one that is not there holds nothing."""
        return self.values.get(name, [None] * len(self))

    def named(self, name: str, names: Mapping[str, str]) -> Rows:
        """Return the rows with the keys of a column written as people say them."""
        if name not in self.values:
            return self
        said = [None if key is None else names.get(str(key), str(key)) for key in self.values[name]]
        return Rows(self.forms, {**self.values, name: said}, self.is_cut)

    def table(
        self,
        title: str,
        language: Language,
        *,
        names: Sequence[str] = (),
        note: str = "",
        titles: Mapping[str, str] | None = None,
    ) -> Table:
        """Return the columns as a table with titles for people, which says where rows are left out."""
        aliases = {**field_aliases(language), **(titles or {})}
        wanted = [name for name in dict.fromkeys(names or self.values) if name in self.values]
        columns = []
        for name in wanted:
            form, decimals = _FORMS.get(name, (self.forms[name], 2))
            if self.forms[name] in (Form.TEXT, Form.FLAG, Form.MOMENT, Form.DAY):
                form = self.forms[name]
            if form is Form.NUMBER and name == "count" and all(_is_whole(v) for v in self.values[name]):
                # Weights and shared hours make counts fractions; else they are read as numbers of incidents.
                form = Form.WHOLE
            columns.append(Column(name, aliases.get(name, name), form, decimals))
        if self.is_cut:
            cut = translate("CrimeMap", "The first {number} rows; the layer on the map holds all of them.")
            note = " ".join(part for part in (note, cut.format(number=number(len(self)))) if part)
        return Table(title, tuple(columns), tuple(zip(*(self.values[name] for name in wanted))), note)


def read_rows(
    source: str, cancel: Cancel, *, names: Iterable[str] | None = None, most: int = MOST_ROWS
) -> Rows:
    """Return the fields of a written layer or table; may run on any thread."""
    ogr = require("osgeo.ogr")
    path, _, rest = source.partition("|")
    data = ogr.Open(path)
    layer = None
    if data is not None:
        table = rest.partition("layername=")[2].split("|")[0]
        layer = data.GetLayerByName(table) if table else data.GetLayer(0)
    if layer is None:
        raise CrimeMapError("The result cannot be read.", detail=source, hint="Run the analysis again.")
    definition = layer.GetLayerDefn()
    chosen = [
        (place, definition.GetFieldDefn(place))
        for place in range(definition.GetFieldCount())
        if names is None or definition.GetFieldDefn(place).GetName() in set(names)
    ]
    layer.SetIgnoredFields(["OGR_GEOMETRY"])
    forms = {field.GetName(): _form(ogr, field) for _, field in chosen}
    values: dict[str, list[Any]] = {field.GetName(): [] for _, field in chosen}
    is_cut = layer.GetFeatureCount() > most
    for place_of_row, feature in enumerate(layer):
        if place_of_row >= most:
            break
        if place_of_row % _BLOCK == 0 and cancel():
            raise Cancelled("Stopped.")
        for place, field in chosen:
            values[field.GetName()].append(_value(ogr, feature, place, field.GetType()))
    layer = data = None
    return Rows(forms, values, is_cut)


def count_by(source: str, name: str) -> dict[Any, int]:
    """Return how often each value of a field occurs in a written GeoPackage, however long it is."""
    ogr = require("osgeo.ogr")
    data = ogr.Open(source.partition("|")[0])
    if data is None:
        raise CrimeMapError("The result cannot be read.", detail=source, hint="Run the analysis again.")
    layer = data.GetLayer(0)
    layer.SetIgnoredFields(["OGR_GEOMETRY"])
    place = layer.GetLayerDefn().GetFieldIndex(name)
    if place < 0:
        return {}
    kind = layer.GetLayerDefn().GetFieldDefn(place).GetType()
    found: dict[Any, int] = {}
    for feature in layer:
        value = _value(ogr, feature, place, kind)
        found[value] = found.get(value, 0) + 1
    layer = data = None
    return found


def _is_whole(value: Any) -> bool:
    return value is None or float(value).is_integer()


def _form(ogr: Any, field: Any) -> Form:
    kind = field.GetType()
    if field.GetSubType() == ogr.OFSTBoolean:
        return Form.FLAG
    if kind in (ogr.OFTInteger, ogr.OFTInteger64):
        return Form.WHOLE
    if kind == ogr.OFTReal:
        return Form.NUMBER
    if kind == ogr.OFTDateTime:
        return Form.MOMENT
    return Form.DAY if kind == ogr.OFTDate else Form.TEXT


def _value(ogr: Any, feature: Any, place: int, kind: int) -> Any:
    if not feature.IsFieldSetAndNotNull(place):
        return None
    if kind in (ogr.OFTDateTime, ogr.OFTDate):
        year, month, day, hour, minute, second, _ = feature.GetFieldAsDateTime(place)
        return datetime(year, month, day, hour, minute, int(second))
    return feature.GetField(place)

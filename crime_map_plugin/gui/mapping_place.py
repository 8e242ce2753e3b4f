"""Where the incidents of a source are: its own points, or two columns in a coordinate system."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import GAP, combo, form, quiet_label
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.portal.layer_source import CoordinateColumns, RefreshRule

translate = QCoreApplication.translate

_GEOMETRY, _COLUMNS = "geometry", "columns"


class MappingPlace(QWidget):
    """Emits ``changed``; which columns are the coordinates is said in the table of fields."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = combo("CrimeMapMappingPlace", translate("CrimeMap", "&Place from"))
        self.place.addItem(translate("CrimeMap", "the layer's points"), _GEOMETRY)
        self.place.addItem(translate("CrimeMap", "two columns"), _COLUMNS)
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setObjectName("CrimeMapMappingCrs")
        self.crs.setAccessibleName(translate("CrimeMap", "Coordinate system of the columns"))
        self.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.swapped = QCheckBox(translate("CrimeMap", "&Exchange x and y"))
        self.swapped.setObjectName("CrimeMapMappingSwapped")
        self.note = quiet_label("CrimeMapMappingPlaceNote")
        self.rows = form()
        for text, widget in (
            (translate("CrimeMap", "&Place from"), self.place),
            (translate("CrimeMap", "Coordinate &system"), self.crs),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            self.rows.addRow(label, widget)
        self.rows.addRow("", self.swapped)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addLayout(self.rows)
        layout.addWidget(self.note)
        layout.addStretch(1)
        self.place.activated.connect(lambda _: self._edited())
        self.crs.crsChanged.connect(lambda _: self._edited())
        self.swapped.toggled.connect(lambda _: self._edited())
        self._show_parts("", "")

    def show_state(self, coordinates: CoordinateColumns | None, *, has_geometry: bool) -> None:
        """Show what a mapping says."""
        for widget in (self.crs, self.swapped):
            widget.blockSignals(True)
        uses_columns = coordinates is not None or not has_geometry
        self.place.setCurrentIndex(self.place.findData(_COLUMNS if uses_columns else _GEOMETRY))
        self.place.setEnabled(has_geometry)
        if coordinates is not None:
            self.crs.setCrs(
                QgsCoordinateReferenceSystem(coordinates.crs)
                if coordinates.crs
                else QgsCoordinateReferenceSystem()
            )
        self.swapped.setChecked(coordinates is not None and coordinates.swapped)
        for widget in (self.crs, self.swapped):
            widget.blockSignals(False)

    def show_columns(self, x: str, y: str) -> None:
        """Say which columns hold the place."""
        self._show_parts(x, y)

    def coordinates(self, x: str, y: str) -> CoordinateColumns | None:
        """Return the columns, None where the layer's points are used or a column is missing."""
        crs = self.crs.crs()
        if self.place.currentData() != _COLUMNS or not x or not y or not crs.isValid():
            return None
        return CoordinateColumns(x, y, crs.authid(), self.swapped.isChecked())

    def _edited(self) -> None:
        self.changed.emit()

    def _show_parts(self, x: str, y: str) -> None:
        uses_columns = self.place.currentData() == _COLUMNS
        for widget in (self.crs, self.swapped):
            widget.setEnabled(uses_columns)
        if not uses_columns:
            text = ""
        elif not self.crs.crs().isValid():
            text = translate(
                "CrimeMap", "These are no degrees: choose the coordinate system that the numbers are in."
            )
        elif x and y:
            text = translate("CrimeMap", "x (longitude) is {x}, y (latitude) is {y}.").format(x=x, y=y)
        else:
            text = translate(
                "CrimeMap", "Choose in “Fields” which field is longitude or x and which is latitude or y."
            )
        self.note.setText(text)
        self.note.setVisible(bool(text))


class MappingRefresh(QWidget):
    """The source's name in the panel, and how it is asked again."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setObjectName("CrimeMapMappingName")
        self.name.setMaxLength(80)
        self.name.setAccessibleName(translate("CrimeMap", "Name of the source"))
        self.by = combo("CrimeMapMappingRefresh", translate("CrimeMap", "&Refresh"))
        for text, data in (
            (translate("CrimeMap", "the whole source each time"), "whole"),
            (translate("CrimeMap", "only what is later, by a date"), "date"),
            (translate("CrimeMap", "only what is new, by an id that grows"), "id"),
        ):
            self.by.addItem(text, data)
        self.field = combo("CrimeMapMappingRefreshField", translate("CrimeMap", "by &field"))
        self.note = quiet_label("CrimeMapMappingRefreshNote")
        rows = form()
        for text, widget in (
            (translate("CrimeMap", "&Name of the source"), self.name),
            (translate("CrimeMap", "&Refresh"), self.by),
            (translate("CrimeMap", "by &field"), self.field),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            rows.addRow(label, widget)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        layout.addLayout(rows)
        layout.addWidget(self.note)
        layout.addStretch(1)
        self.by.activated.connect(lambda _: self._edited())
        self.field.activated.connect(lambda _: self.changed.emit())
        self.name.textEdited.connect(lambda _: self.changed.emit())

    def show_state(self, title: str, rule: RefreshRule, fields: tuple[str, ...]) -> None:
        """Show what a mapping says."""
        self.name.setText(title)
        self.by.setCurrentIndex(max(self.by.findData(rule.by), 0))
        self.field.clear()
        for name in fields:
            self.field.addItem(name, name)
        self.field.setCurrentIndex(self.field.findData(rule.field) if rule.field else -1)
        self._show_parts()

    @property
    def rule(self) -> RefreshRule:
        """How the source is asked again; whole while no field is chosen."""
        by, field = self.by.currentData(), self.field.currentData()
        return RefreshRule(by, field) if by != "whole" and field else RefreshRule()

    def offer(self, field: str) -> None:
        """Choose a field where none is chosen."""
        if self.field.currentIndex() < 0 and field:
            self.field.setCurrentIndex(self.field.findData(field))

    def _edited(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        is_part = self.by.currentData() != "whole"
        self.field.setEnabled(is_part)
        text = (
            translate(
                "CrimeMap", "Rows that were corrected or withdrawn later are seen by a whole refresh only."
            )
            if is_part
            else translate("CrimeMap", "Corrected rows are updated and rows that are gone are removed.")
        )
        self.note.setText(text)

"""Which layer or file to import: chosen with QGIS's own widgets, opened on the main thread."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsMimeDataUtils,
    QgsVectorLayer,
)
from qgis.gui import QgsDataSourceSelectDialog, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.source_layers import address_of
from crime_map_plugin.algorithms.source_rules import check_source
from crime_map_plugin.gui.forms import GAP, combo, form, may_shrink, quiet_label
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.incidents.csv_look import DELIMITERS, ENCODINGS, look_at_csv
from crime_map_plugin.portal.layer_source import PROVIDERS, CoordinateColumns, LayerSource, scrubbed
from crime_map_plugin.portal.profile import PortalLayer

translate = QCoreApplication.translate

_TEXT_FILES = (".csv", ".txt", ".tsv")
_LOOKED_AT = 262_144


class MappingSource(QWidget):
    """Emits ``opened`` with a layer, or None, whenever another source is chosen."""

    opened = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer: QgsVectorLayer | None = None
        self.source: LayerSource | None = None
        self._path = ""
        self.layers = QgsMapLayerComboBox()
        self.layers.setObjectName("CrimeMapMappingLayer")
        self.layers.setAccessibleName(translate("CrimeMap", "Layer of the project"))
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.layers.setAllowEmptyLayer(True, translate("CrimeMap", "none", "no layer chosen"))
        self.layers.setCurrentIndex(0)
        may_shrink(self.layers)
        self.file = QgsFileWidget()
        self.file.setObjectName("CrimeMapMappingFile")
        self.file.lineEdit().setAccessibleName(translate("CrimeMap", "File"))
        self.file.setFilter(
            translate("CrimeMap", "Tables and layers")
            + " (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.gpkg *.shp *.geojson *.json *.kml *.gml *.tab);;"
            + translate("CrimeMap", "All files")
            + " (*)"
        )
        self.browse = QPushButton(translate("CrimeMap", "&Other source …"))
        self.browse.setObjectName("CrimeMapMappingBrowse")
        self.browse.setToolTip(
            translate("CrimeMap", "A service or a database known to QGIS: WFS, OGC API, PostGIS and others")
        )
        self.browse.setAutoDefault(False)
        self.encoding = combo("CrimeMapMappingEncoding", translate("CrimeMap", "&Encoding"))
        for name in ENCODINGS:
            self.encoding.addItem(name, name)
        self.delimiter = combo("CrimeMapMappingDelimiter", translate("CrimeMap", "&Separator"))
        for sign, text in zip(
            DELIMITERS,
            (
                translate("CrimeMap", "; semicolon"),
                translate("CrimeMap", ", comma"),
                translate("CrimeMap", "tabulator"),
                translate("CrimeMap", "| bar"),
            ),
        ):
            self.delimiter.addItem(text, sign)
        self.state = quiet_label("CrimeMapMappingSourceState")
        rows = form()
        for text, widget in (
            (translate("CrimeMap", "&Layer of the project"), self.layers),
            (translate("CrimeMap", "or a &file"), self.file),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget if widget is self.layers else self.file.lineEdit())
            rows.addRow(label, widget if widget is self.layers else _beside(self.file, self.browse))
        self._text_row = QWidget()
        written = QHBoxLayout(self._text_row)
        written.setContentsMargins(0, 0, 0, 0)
        written.setSpacing(GAP)
        for text, box in (
            (translate("CrimeMap", "&Encoding"), self.encoding),
            (translate("CrimeMap", "&Separator"), self.delimiter),
        ):
            label = PlainLabel(text)
            label.setBuddy(box)
            written.addWidget(label)
            written.addWidget(box, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(rows)
        layout.addWidget(self._text_row)
        layout.addWidget(self.state)
        self.state.hide()
        self._text_row.hide()
        self.layers.layerChanged.connect(self._layer_chosen)
        self.file.fileChanged.connect(self.open_file)
        self.browse.clicked.connect(lambda _: self.open_select_dialog())
        self.encoding.activated.connect(lambda _: self._open_text())
        self.delimiter.activated.connect(lambda _: self._open_text())

    def open_file(self, path: str) -> None:
        """Open a file; of a text file, encoding and separator are found out."""
        path = path.strip()
        if not path:
            return
        self._clear_layer_box()
        self._path = path
        if not Path(path).is_file():
            self._refuse(translate("CrimeMap", "There is no such file: choose another one."))
            return
        if Path(path).suffix.lower() in _TEXT_FILES:
            with Path(path).open("rb") as file:
                look = look_at_csv(file.read(_LOOKED_AT))
            self.encoding.setCurrentIndex(max(self.encoding.findData(look.encoding), 0))
            self.delimiter.setCurrentIndex(max(self.delimiter.findData(look.delimiter), 0))
            self._open_text()
            return
        self._text_row.hide()
        layer = QgsVectorLayer(path, Path(path).stem, "ogr")
        self._take(layer, LayerSource("ogr", path))

    def open_source(self, source: LayerSource, name: str) -> None:
        """Open what a profile says, if it is a layer and nothing else."""
        try:
            check_source(source)
        except Refused as error:
            self._refuse(str(error))
            return
        if source.provider == "delimitedtext" and Path(source.uri).is_file():
            self._path = source.uri
            self.encoding.setCurrentIndex(max(self.encoding.findData(source.encoding or "UTF-8"), 0))
            self.delimiter.setCurrentIndex(max(self.delimiter.findData(source.delimiter or ","), 0))
            self._show_path(source.uri)
            self._open_text()
            return
        self._text_row.hide()
        self._show_path(source.uri if Path(source.uri).is_file() else "")
        self._take(QgsVectorLayer(source.uri, name, source.provider), source)

    def open_select_dialog(self) -> None:
        """Choose from all that QGIS's browser knows."""
        dialog = QgsDataSourceSelectDialog(None, True, Qgis.LayerType.Vector, self)
        dialog.setObjectName("CrimeMapMappingSelect")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("CrimeMap", "Choose a source"))
        dialog.accepted.connect(lambda: self.open_uri(dialog.uri()))
        dialog.open()

    def open_uri(self, uri: QgsMimeDataUtils.Uri) -> None:
        """Open what the browser offered."""
        if not uri.isValid():
            return
        self._clear_layer_box()
        self._show_path("")
        self._text_row.hide()
        self._take(QgsVectorLayer(uri.uri, uri.name, uri.providerKey), _source_of(uri.providerKey, uri.uri))

    def _layer_chosen(self, layer: QgsMapLayer | None) -> None:
        if not isinstance(layer, QgsVectorLayer):
            return
        self._path = ""
        self._show_path("")
        self._text_row.hide()
        self._take(layer, _source_of(layer.providerType(), layer.source()))

    def _open_text(self) -> None:
        self._text_row.show()
        encoding, delimiter = self.encoding.currentData(), self.delimiter.currentData()
        source = LayerSource("delimitedtext", self._path, encoding, delimiter)
        self._take(text_layer(source), source)

    def _take(self, layer: QgsVectorLayer, source: LayerSource | None) -> None:
        if not layer.isValid():
            self._refuse(translate("CrimeMap", "QGIS cannot open this source: choose another one."))
            return
        if layer.fields().count() == 0:
            self._refuse(translate("CrimeMap", "This source has no fields: choose another one."))
            return
        self.layer, self.source = layer, source
        self.state.hide()
        self.opened.emit(layer)

    def _refuse(self, text: str) -> None:
        self.layer = self.source = None
        self.state.setText(text)
        self.state.show()
        self.opened.emit(None)

    def _clear_layer_box(self) -> None:
        blocked = self.layers.blockSignals(True)
        self.layers.setCurrentIndex(0)
        self.layers.blockSignals(blocked)

    def _show_path(self, path: str) -> None:
        blocked = self.file.blockSignals(True)
        self.file.setFilePath(path)
        self.file.blockSignals(blocked)


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for widget in widgets:
        row.addWidget(widget, int(widget is widgets[0]))
    return row


def text_layer(source: LayerSource) -> QgsVectorLayer:
    """Return a text file as the importer opens it: every value as it is written, without geometry."""
    path = Path(source.uri).resolve()
    nowhere = CoordinateColumns("", "", "")
    described = PortalLayer(key="", path="", title={}, source=source, coordinates=nowhere)
    return QgsVectorLayer(address_of(described, path.parent), path.stem, "delimitedtext")


def _source_of(provider: str, uri: str) -> LayerSource | None:
    """Return what a profile may keep of a layer, without sign-in data; None where it cannot open it again."""
    return LayerSource(provider, scrubbed(uri)) if provider in PROVIDERS else None

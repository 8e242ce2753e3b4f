"""The form in which districts are chosen: on the first-run page and in the options."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crime_map_plugin.algorithms.network import Network
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.district_choice import (
    CODE_FIELDS,
    NAME_FIELDS,
    POPULATION_FIELDS,
    DistrictChoice,
    guess,
)
from crime_map_plugin.gui.forms import GAP, form, may_shrink, quiet_label, tool_button
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.gui.portal_outlines import fetch_outlines
from crime_map_plugin.portal.profile import Profile
from crime_map_plugin.settings import Settings

translate = QCoreApplication.translate


class DistrictsForm(QWidget):
    """A layer of the project, a file, or the portal's own outlines; then the three fields."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None
        self._authcfg = ""
        self._fetching = Latest("Crime Map: district outlines")
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("CrimeMapDistrictsLayer")
        self.layer.setFilters(Qgis.LayerFilter.PolygonLayer)
        # The source is kept in the settings: it must be a file, without credentials, and there tomorrow.
        self.layer.setExcludedProviders(
            [key for key in QgsProviderRegistry.instance().providerList() if key != "ogr"]
        )
        self.layer.setAllowEmptyLayer(True, translate("CrimeMap", "none"))
        may_shrink(self.layer)
        browse = tool_button("CrimeMapDistrictsFile", "folder", translate("CrimeMap", "Open a file …"))
        browse.clicked.connect(self._browse)
        self.name = self._field_box("CrimeMapDistrictsName")
        self.code = self._field_box("CrimeMapDistrictsCode")
        self.population = self._field_box("CrimeMapDistrictsPopulation")
        self.from_portal = QPushButton(translate("CrimeMap", "&Get them from the portal"))
        self.from_portal.setObjectName("CrimeMapDistrictsFromPortal")
        self.from_portal.clicked.connect(self.fetch)
        self.state = quiet_label("CrimeMapDistrictsState")
        source = QHBoxLayout()
        source.setSpacing(2)
        source.addWidget(self.layer, 1)
        source.addWidget(browse)
        rows = form()
        for text, widget, field in (
            (translate("CrimeMap", "La&yer"), self.layer, source),
            (translate("CrimeMap", "&Name"), self.name, self.name),
            (translate("CrimeMap", "&Code"), self.code, self.code),
            (translate("CrimeMap", "P&opulation"), self.population, self.population),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            rows.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.from_portal)
        layout.addWidget(self.state)
        layout.addLayout(rows)
        self.layer.layerChanged.connect(self._layer_changed)
        for box in (self.name, self.code, self.population):
            box.fieldChanged.connect(lambda _: self.changed.emit())
        self.set_portal(None, "")

    def set_portal(self, profile: Profile | None, authcfg: str) -> None:
        """Offer the outlines of a portal that has some."""
        self._profile, self._authcfg = profile, authcfg
        has_outlines = profile is not None and profile.outline_layer is not None
        self.from_portal.setVisible(has_outlines)
        self._tell("")

    def show_choice(self, choice: DistrictChoice) -> None:
        """Show what is chosen; a source that is not in the project is opened beside it."""
        if not choice.source:
            self.layer.setLayer(None)
            return
        self._show_source(choice.source)
        for box, field in (
            (self.name, choice.name),
            (self.code, choice.code),
            (self.population, choice.population),
        ):
            box.setField(field)

    def choice(self) -> DistrictChoice:
        """Return what is chosen now."""
        layer = self.layer.currentLayer()
        if layer is None:
            return DistrictChoice()
        return DistrictChoice(
            layer.source(),
            self.name.currentField(),
            self.code.currentField(),
            self.population.currentField(),
        )

    def is_usable(self) -> bool:
        """Tell whether there is a layer with names."""
        choice = self.choice()
        return bool(choice.source and choice.name)

    def open_file(self, path: str) -> None:
        """Offer a file of polygons; anything else is named."""
        layer = QgsVectorLayer(path, "", "ogr")
        if not layer.isValid() or layer.geometryType() != Qgis.GeometryType.Polygon:
            self._tell(
                translate("CrimeMap", "This file holds no polygons. Choose a layer of district outlines.")
            )
            return
        self._tell("")
        self._show_source(layer.source())

    def fetch(self) -> None:
        """Download the portal's outlines in the background."""
        profile = self._profile
        layer = profile.outline_layer if profile is not None else None
        if profile is None or layer is None:
            return
        try:
            network = Network(profile.root, self._authcfg)
        except CrimeMapError as error:
            self._show_error(error)
            return
        self.from_portal.setEnabled(False)
        self._tell(translate("CrimeMap", "Asking the portal …"))
        path = Settings.load().store_path(f"{profile.id}-districts")
        language = interface_language()
        self._fetching.start(
            lambda cancel: fetch_outlines(profile, layer, network, path, language, cancel),
            self._fetched,
            self._show_error,
        )

    def stop(self) -> None:
        """Stop a download under way."""
        self._fetching.stop()

    def _field_box(self, object_name: str) -> QgsFieldComboBox:
        box = QgsFieldComboBox()
        box.setObjectName(object_name)
        box.setAllowEmptyFieldName(True)
        may_shrink(box)
        return box

    def _show_source(self, source: str) -> None:
        for layer in QgsProject.instance().mapLayers().values():
            if layer.source() == source:
                self.layer.setLayer(layer)
                return
        name = source.split("|")[0].replace("\\", "/").rsplit("/", 1)[-1]
        layer = QgsVectorLayer(source, name, "ogr")
        if layer.isValid():
            layer.setParent(self)
            self.layer.setAdditionalLayers([layer])
            self.layer.setLayer(layer)

    def _layer_changed(self, layer: QgsVectorLayer | None) -> None:
        fields = layer.fields().names() if layer is not None else []
        for box, wanted in (
            (self.name, NAME_FIELDS),
            (self.code, CODE_FIELDS),
            (self.population, POPULATION_FIELDS),
        ):
            box.setLayer(layer)
            box.setField(guess(fields, wanted, interface_language()))
            box.setEnabled(layer is not None)
        self.changed.emit()

    def _browse(self) -> None:
        dialog = QFileDialog(self, translate("CrimeMap", "Layer of districts"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(
            translate("CrimeMap", "Polygons") + " (*.gpkg *.shp *.geojson *.json *.fgb *.kml *.tab)"
        )
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def _fetched(self, choice: DistrictChoice) -> None:
        self.from_portal.setEnabled(True)
        self._tell(translate("CrimeMap", "The portal's districts are here."))
        self.show_choice(choice)

    def _show_error(self, error: CrimeMapError) -> None:
        notice = notice_of_error(error)
        self.from_portal.setEnabled(True)
        self._tell(notice.line, notice.detail)

    def _tell(self, text: str, detail: str = "") -> None:
        self.state.setText(text)
        self.state.setToolTip(tool_tip(detail))
        self.state.setVisible(bool(text))

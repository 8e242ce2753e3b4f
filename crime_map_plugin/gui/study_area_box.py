"""Which study area an analysis covers: the chosen districts, a polygon layer, or the incidents' own hull."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import GAP, combo, may_shrink

translate = QCoreApplication.translate

_DISTRICTS, _LAYER, _HULL = "districts", "layer", "hull"


class StudyAreaBox(QWidget):
    """A combo box of kinds; for a layer of one's own, a second one of polygon layers."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._districts = ""
        self._is_chosen_by_hand = False
        self.kind = combo("CrimeMapStudyArea", translate("CrimeMap", "Study &area"))
        self.kind.addItem(translate("CrimeMap", "The chosen districts"), _DISTRICTS)
        self.kind.addItem(translate("CrimeMap", "Around the incidents"), _HULL)
        self.kind.addItem(translate("CrimeMap", "A polygon layer"), _LAYER)
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("CrimeMapStudyAreaLayer")
        self.layer.setAccessibleName(translate("CrimeMap", "Polygon layer of the study area"))
        self.layer.setFilters(Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer))
        self.layer.setProject(QgsProject.instance())
        may_shrink(self.layer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.kind)
        layout.addWidget(self.layer)
        self.setFocusProxy(self.kind)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.kind.activated.connect(self._chosen_by_hand)
        self.layer.layerChanged.connect(lambda _: self.changed.emit())
        self._kind_changed()

    def set_districts(self, source: str) -> None:
        """Offer the chosen districts, or not where none were chosen; they are the study area at first."""
        self._districts = source
        item = self.kind.model().item(self.kind.findData(_DISTRICTS))
        item.setEnabled(bool(source))
        if not source and self.kind.currentData() == _DISTRICTS:
            self.kind.setCurrentIndex(self.kind.findData(_HULL))
        elif source and not self._is_chosen_by_hand:
            self.kind.setCurrentIndex(self.kind.findData(_DISTRICTS))

    def boundary(self) -> str | None:
        """Return the value of BOUNDARY; None for the hull of the incidents."""
        kind = self.kind.currentData()
        if kind == _DISTRICTS:
            return self._districts or None
        layer = self.layer.currentLayer() if kind == _LAYER else None
        return layer.id() if layer is not None else None

    def _chosen_by_hand(self, _: int) -> None:
        self._is_chosen_by_hand = True

    def _kind_changed(self) -> None:
        self.layer.setVisible(self.kind.currentData() == _LAYER)
        self.changed.emit()

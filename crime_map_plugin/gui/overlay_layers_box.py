"""A list of the project's layers with places, of which several may be checked."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsIconUtils, QgsProject, QgsVectorLayer
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt

from crime_map_plugin.gui.forms import may_shrink

translate = QCoreApplication.translate


class OverlayLayersBox(QgsCheckableComboBox):
    """Shows the names of the checked layers."""

    def __init__(self, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setDefaultText(translate("CrimeMap", "none"))
        may_shrink(self)
        found = QgsProject.instance().mapLayers().values()
        layers = [layer for layer in found if isinstance(layer, QgsVectorLayer) and layer.isSpatial()]
        for layer in sorted(layers, key=lambda one: (one.name().casefold(), one.id())):
            self.addItemWithCheckState(layer.name(), Qt.CheckState.Unchecked, layer.id())
            self.setItemIcon(self.count() - 1, QgsIconUtils.iconForLayer(layer))

    def set_layers(self, layers: Sequence[QgsVectorLayer]) -> None:
        """Check these layers and no other."""
        ids = {layer.id() for layer in layers}
        for row in range(self.count()):
            is_chosen = self.itemData(row) in ids
            self.setItemCheckState(row, Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        self.checkedItemsChanged.emit(self.checkedItems())  # QGIS tells only of clicks

    def layers(self) -> list[QgsVectorLayer]:
        """Return the checked layers that are still in the project."""
        found = (QgsProject.instance().mapLayer(layer_id) for layer_id in self.checkedItemsData())
        return [layer for layer in found if isinstance(layer, QgsVectorLayer)]

"""For whom something is made: a choice whose default is the public, and what that choice means."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayerFeatureSource
from qgis.gui import QgsMapLayerComboBox, QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QWidget

from crime_map_plugin.algorithms.public_maps import AddressLayer
from crime_map_plugin.algorithms.sheet_data import Rules
from crime_map_plugin.gui.forms import combo, may_shrink, quiet_label
from crime_map_plugin.gui.numbers import number
from crime_map_plugin.incidents.audience import LEAST_ADDRESSES, LEAST_COUNT, Audience

translate = QCoreApplication.translate

_HIGHEST = 100


class AudienceBox(QObject):
    """The widgets of an audience, to put into a form: the choice, what it means, and two finer settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = combo("CrimeMapSheetAudience", translate("CrimeMap", "&Audience"))
        for name, audience in (
            (translate("CrimeMap", "Public"), Audience.PUBLIC),
            (translate("CrimeMap", "Internal"), Audience.INTERNAL),
        ):
            self.choice.addItem(name, audience.value)
        self.choice.setToolTip(
            translate(
                "CrimeMap",
                "Publish one set of sheets: others of overlapping periods or areas can be compared with it.",
            )
        )
        self.text = quiet_label("CrimeMapSheetAudienceText")
        self.least = QgsSpinBox()
        self.least.setObjectName("CrimeMapSheetLeast")
        self.least.setRange(LEAST_COUNT, _HIGHEST)
        self.least.setClearValue(LEAST_COUNT)
        self.least.setToolTip(translate("CrimeMap", "The smallest count that the public is shown, besides 0"))
        self.addresses = QgsMapLayerComboBox()
        self.addresses.setObjectName("CrimeMapSheetAddresses")
        self.addresses.setFilters(
            Qgis.LayerFilters(Qgis.LayerFilter.PointLayer | Qgis.LayerFilter.PolygonLayer)
        )
        self.addresses.setAllowEmptyLayer(True, translate("CrimeMap", "Not counted"))
        self.addresses.setLayer(None)
        self.addresses.setToolTip(
            translate(
                "CrimeMap",
                "Squares for the public then hold at least {number} of these addresses each",
            ).format(number=number(LEAST_ADDRESSES))
        )
        may_shrink(self.addresses)
        self.choice.currentIndexChanged.connect(lambda _: self._show())
        self.least.valueChanged.connect(lambda _: self._show())
        self._show()

    @property
    def audience(self) -> Audience:
        """For whom."""
        return Audience(self.choice.currentData())

    def rules(self) -> Rules:
        """Return the choice with its settings; on the main thread, as it opens the layer of addresses."""
        layer = self.addresses.currentLayer()
        if self.audience is Audience.INTERNAL or layer is None:
            return Rules(self.audience, self.least.value())
        source = QgsVectorLayerFeatureSource(layer)
        return Rules(self.audience, self.least.value(), AddressLayer(source.getFeatures, source.crs()))

    def _show(self) -> None:
        is_public = self.audience is Audience.PUBLIC
        self.least.setEnabled(is_public)
        self.addresses.setEnabled(is_public)
        self.text.setText(
            translate(
                "CrimeMap",
                "Squares instead of places; fewer than {least} is not shown, nor what would give it away.",
            ).format(least=number(self.least.value()))
            if is_public
            else translate("CrimeMap", "Every sheet is marked as internal and carries no case numbers.")
        )

"""Which part of the portal's area: all of it, what the map shows, a region or a district."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crime_map_plugin.gui.filter_state import Area, FilterState
from crime_map_plugin.gui.forms import GAP, combo
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.incidents import codes

translate = QCoreApplication.translate


class AreaBox(QWidget):
    """Two combo boxes; the second, of districts, is there for regions whose districts are known."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = combo("CrimeMapArea", translate("CrimeMap", "&Area"))
        self.district = combo("CrimeMapDistrict", translate("CrimeMap", "District"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.area)
        layout.addWidget(self.district)
        self.setFocusProxy(self.area)
        self.area.addItem(translate("CrimeMap", "Whole portal area"), Area.WHOLE.value)
        self.area.addItem(translate("CrimeMap", "What the map shows"), Area.EXTENT.value)
        self.area.insertSeparator(self.area.count())
        named = {c: n for c, n in codes.labels("areas", interface_language()).items() if n != c}
        for code, name in sorted(named.items(), key=lambda pair: pair[1].casefold()):
            self.area.addItem(name, code)
        self._fill_districts("", "")
        self.area.activated.connect(self._area_chosen)
        self.district.activated.connect(lambda _: self.changed.emit())

    def show_state(self, state: FilterState) -> None:
        """Show the area of a filter."""
        is_region = state.area == Area.REGION.value
        index = self.area.findData(state.region if is_region else state.area)
        self.area.setCurrentIndex(max(index, 0))
        self._fill_districts(self._region(), state.district)

    def read(self, state: FilterState) -> FilterState:
        """Return the filter with the area chosen here."""
        region = self._region()
        kind = Area.REGION.value if region else self.area.currentData()
        return replace(state, area=kind, region=region, district=self.district.currentData() or "")

    def _region(self) -> str:
        """Return the chosen region's code, empty for the whole area and for the map's extent."""
        chosen = self.area.currentData()
        return "" if chosen in (Area.WHOLE.value, Area.EXTENT.value) else chosen

    def _area_chosen(self, _: int) -> None:
        self._fill_districts(self._region(), "")
        self.changed.emit()

    def _fill_districts(self, region: str, chosen: str) -> None:
        self.district.clear()
        self.district.addItem(translate("CrimeMap", "All districts"), "")
        for code in codes.districts_of(region):
            self.district.addItem(codes.label("districts", code, interface_language()), code)
        self.district.setCurrentIndex(max(self.district.findData(chosen), 0))
        self.district.setVisible(self.district.count() > 1)

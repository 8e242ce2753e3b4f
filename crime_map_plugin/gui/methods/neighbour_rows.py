"""Which areas are neighbours: touching ones, those within a distance, or so many nearest."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFormLayout

from crime_map_plugin.gui.method_form import add_row, choice, metres, whole_number

translate = QCoreApplication.translate

_QUEEN, _BAND, _NEAREST = range(3)


class NeighbourRows:
    """NEIGHBOURS, DISTANCE_BAND and K."""

    def __init__(self, prefix: str) -> None:
        self.kind = choice(
            f"{prefix}Neighbours",
            (
                (translate("CrimeMap", "Those that touch"), _QUEEN),
                (translate("CrimeMap", "Within a distance"), _BAND),
                (translate("CrimeMap", "The nearest"), _NEAREST),
            ),
        )
        self.band = metres(f"{prefix}NeighbourBand", automatic=translate("CrimeMap", "Automatic"))
        self.k = whole_number(f"{prefix}NeighbourCount", 8, 1, 1000)
        self.kind.currentIndexChanged.connect(lambda _: self._enable())
        self._enable()

    def add_to(self, layout: QFormLayout) -> None:
        """Add the three rows."""
        add_row(layout, translate("CrimeMap", "Neighbours"), self.kind)
        add_row(layout, translate("CrimeMap", "Distance band"), self.band)
        add_row(layout, translate("CrimeMap", "How many"), self.k)

    def parameters(self) -> dict[str, Any]:
        """Return the three parameters."""
        return {
            "NEIGHBOURS": self.kind.currentData(),
            "DISTANCE_BAND": self.band.value(),
            "K": self.k.value(),
        }

    def _enable(self) -> None:
        self.band.setEnabled(self.kind.currentData() == _BAND)
        self.k.setEnabled(self.kind.currentData() == _NEAREST)

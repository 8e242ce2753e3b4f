"""Offers to look at how precise the places are, and says what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from crime_map_plugin.gui.caution_line import CautionLine
from crime_map_plugin.gui.chart_view import theme_of
from crime_map_plugin.gui.page import SPACING
from crime_map_plugin.incidents.foreign_text import as_html

translate = QCoreApplication.translate

_CHECK, _SEE = "check", "see"


class PlaceCheck(QWidget):
    """One line with a link, and cautions under it; ``name`` begins the names of both."""

    check_wanted = pyqtSignal()
    see_wanted = pyqtSignal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = QLabel()
        self.line.setObjectName(f"CrimeMap{name}CheckPlaces")
        self.line.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.line.setWordWrap(True)
        self.line.setToolTip(
            translate("CrimeMap", "Tells how many incidents have a place that is precise enough to map")
        )
        self.line.linkActivated.connect(self._follow_link)
        self.cautions = CautionLine()
        self.cautions.text.setObjectName(f"CrimeMap{name}PlaceCautions")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.line)
        layout.addWidget(self.cautions)
        self.offer()

    def offer(self) -> None:
        """Offer the check."""
        self._say("", translate("CrimeMap", "Check the locations first"), _CHECK)
        self.cautions.show_texts(())

    def show_found(self, text: str, cautions: Sequence[str]) -> None:
        """Say what the check found, with a link to all of it."""
        self._say(text, translate("CrimeMap", "See them"), _SEE)
        self.cautions.show_texts(cautions)

    def _say(self, text: str, words: str, link: str) -> None:
        # Qt's own colour of links is dark blue in dark themes, too.
        color = theme_of(self.palette()).accent
        self.line.setText(
            f'{as_html(text)} <a href="{link}" style="color: {color}">{as_html(words)}</a>'.strip()
        )

    def _follow_link(self, link: str) -> None:
        if link == _SEE:
            self.see_wanted.emit()
        else:
            self.check_wanted.emit()

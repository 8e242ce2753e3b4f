"""Whether a source that a mapping from anywhere names is to be opened."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import dialog_buttons
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.portal.layer_source import LayerSource, hosts_of

translate = QCoreApplication.translate

_MOST_SIGNS = 600


class SourceQuestion(QDialog):
    """Shows hosts and address of a source before QGIS opens it; cancelled unless the user says so."""

    def __init__(self, source: LayerSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapSourceQuestion")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrimeMap", "Open mapping"))
        column = QVBoxLayout(self)
        for name, text in (
            (
                "CrimeMapSourceQuestionText",
                translate(
                    "CrimeMap",
                    "The mapping opens this source, also over the network. Open it if you know it.",
                ),
            ),
            ("CrimeMapSourceQuestionHosts", ", ".join(hosts_of(source.uri))[:_MOST_SIGNS]),
            ("CrimeMapSourceQuestionAddress", f"{source.provider}: {source.uri[:_MOST_SIGNS]}"),
        ):
            if text:
                label = PlainLabel(text)
                label.setObjectName(name)
                label.setWordWrap(True)
                column.addWidget(label)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = dialog_buttons(kinds.Open | kinds.Cancel)
        self.buttons.button(kinds.Open).setText(translate("CrimeMap", "Open"))
        self.buttons.button(kinds.Cancel).setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)

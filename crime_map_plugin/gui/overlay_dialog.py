"""Which layers are protected areas, waters, sites and roads, and what is done with them."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from crime_map_plugin.algorithms.error_text import sentence
from crime_map_plugin.gui import overlay_set
from crime_map_plugin.gui.forms import dialog_buttons, form, quiet_label
from crime_map_plugin.gui.map_view import MapView
from crime_map_plugin.gui.method_form import add_row, metres
from crime_map_plugin.gui.overlay_keeper import OverlayKeeper, views_of
from crime_map_plugin.gui.overlay_layers_box import OverlayLayersBox
from crime_map_plugin.gui.overlay_view import hide_surroundings, show_surroundings
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.maps.overlay_styles import role_names, style_overlay

translate = QCoreApplication.translate

SHEETS_OF = ("protected", "water")
_AROUND_M = 500


class OverlayDialog(QDialog):
    """Emits ``sheets_wanted`` with a role and the metres around lines and points."""

    sheets_wanted = pyqtSignal(str, float)

    def __init__(self, map_view: MapView, keeper: OverlayKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapOverlayDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrimeMap", "Overlays"))
        self._map_view, self._keeper = map_view, keeper
        self.boxes: dict[str, OverlayLayersBox] = {}
        text = quiet_label(
            "CrimeMapOverlayText",
            translate(
                "CrimeMap",
                "Name the layers of this project that incidents are laid over. They are kept with the "
                "project.",
            ),
        )
        rows = form()
        there = overlay_set.layers_of(QgsProject.instance())
        for role, name in role_names(map_view.language()).items():
            box = OverlayLayersBox(f"CrimeMapOverlay_{role}")
            box.set_layers(there.get(role, ()))
            box.checkedItemsChanged.connect(lambda _: self._check())
            add_row(rows, name, box)
            self.boxes[role] = box
        self.gone = PlainLabel()
        self.gone.setObjectName("CrimeMapOverlayGone")
        self.gone.setWordWrap(True)
        self.drawn = QCheckBox(translate("CrimeMap", "Draw them in the plugin's &colours"))
        self.drawn.setObjectName("CrimeMapOverlayDrawn")
        self.drawn.setToolTip(tool_tip(translate("CrimeMap", "Replaces how these layers are drawn now")))
        self.drawn.setChecked(not overlay_set.load(QgsProject.instance()))
        self.viewed = QCheckBox(translate("CrimeMap", "Show incidents with what is &near"))
        self.viewed.setObjectName("CrimeMapOverlayViewed")
        self.viewed.setToolTip(
            tool_tip(
                translate(
                    "CrimeMap",
                    "Adds a layer with the distance to the nearest feature of each overlay and its name; the "
                    "store itself is not changed",
                )
            )
        )
        self.viewed.setChecked(bool(views_of(QgsProject.instance())) or not there)
        self.around = metres("CrimeMapOverlayAround", value=_AROUND_M)
        sheets = form()
        add_row(
            sheets,
            translate("CrimeMap", "&Around lines"),
            self.around,
            translate("CrimeMap", "A sheet of a river or a place shows so much land around it"),
        )
        self.sheets = {
            "protected": QPushButton(translate("CrimeMap", "Sheets for each &protected area …")),
            "water": QPushButton(translate("CrimeMap", "Sheets for each &water body …")),
        }
        for role, button in self.sheets.items():
            button.setObjectName(f"CrimeMapOverlaySheets_{role}")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, role=role: self._ask_sheets(role))
        self.buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addLayout(rows)
        layout.addWidget(self.gone)
        layout.addWidget(self.drawn)
        layout.addWidget(self.viewed)
        layout.addSpacing(6)
        layout.addLayout(sheets)
        for button in self.sheets.values():
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.resize(380, self.sizeHint().height())
        self._check()

    def chosen(self) -> dict[str, list[QgsVectorLayer]]:
        """Return the layers of each role."""
        return {role: box.layers() for role, box in self.boxes.items()}

    def save(self) -> None:
        """Keep what was named, draw it and show what is near."""
        self.keep()
        self.accept()

    def keep(self) -> None:
        """Keep what was named; the dialog stays open."""
        project, chosen = QgsProject.instance(), self.chosen()
        overlay_set.save(project, chosen)
        if self.drawn.isChecked():
            for role, named in chosen.items():
                for layer in named:
                    style_overlay(layer, role)
        self._keeper.refresh()
        if self.viewed.isChecked() and any(chosen.values()):
            show_surroundings(self._map_view)
        else:
            hide_surroundings()

    def _check(self) -> None:
        chosen = self.chosen()
        for role, button in self.sheets.items():
            button.setEnabled(bool(chosen[role]))
        told = []
        names = [name for name in overlay_set.missing(QgsProject.instance()) if name]
        if names:
            gone = translate("CrimeMap", "No longer in the project: {layers}. Choose others or none.")
            told.append(gone.format(layers=", ".join(names)))
        for layer in (layer for named in chosen.values() for layer in named):
            if layer.id() in self._keeper.troubles:
                told.append(f"{layer.name()}: {sentence(self._keeper.troubles[layer.id()])}")
        self.gone.setText("\n".join(told))
        self.gone.setVisible(bool(told))

    def _ask_sheets(self, role: str) -> None:
        self.keep()
        self.sheets_wanted.emit(role, self.around.value())
        self.accept()

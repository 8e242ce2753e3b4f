"""The first-run page: where districts come from. It can be left for later."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from crime_map_plugin.gui.district_choice import DistrictChoice
from crime_map_plugin.gui.districts_form import DistrictsForm
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.settings import Settings

translate = QCoreApplication.translate


class WelcomePage(QWidget):
    """Emits ``done`` when districts were chosen or the page was left for later."""

    done = pyqtSignal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapWelcomePage")
        self._workspace = workspace
        picture = PlainLabel()
        picture.setPixmap(icon("crime_map").pixmap(40, 40))
        title = PlainLabel(translate("CrimeMap", "Where do your districts come from?"))
        font = QFont(title.font())
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        title.setWordWrap(True)
        text = PlainLabel(
            translate(
                "CrimeMap",
                "District maps and shaded districts need outlines with a name and, for rates, the number of "
                "people. Name a layer once; you can change it in the options.",
            )
        )
        text.setWordWrap(True)
        self.form = DistrictsForm()
        self.later = QPushButton(translate("CrimeMap", "La&ter"))
        self.later.setObjectName("CrimeMapWelcomeLater")
        self.use = QPushButton(translate("CrimeMap", "&Use these districts"))
        self.use.setObjectName("CrimeMapWelcomeUse")
        self.use.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        buttons.addWidget(self.use)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(12)
        column.addWidget(picture)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addStretch(1)
        area = QgsScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.form.changed.connect(self._check)
        self.use.clicked.connect(self._use)
        self.later.clicked.connect(self._leave)
        self.show_settings()

    def show_settings(self) -> None:
        """Show the present portal's offer and what is chosen now."""
        self.form.set_portal(self._workspace.profile, self._workspace.authcfg())
        self.form.show_choice(DistrictChoice.of_settings(self._workspace.settings))
        self._check()

    def _check(self) -> None:
        self.use.setEnabled(self.form.is_usable())

    def _use(self) -> None:
        replace(self.form.choice().into(Settings.load()), is_welcomed=True).save()
        self._finish()

    def _leave(self) -> None:
        replace(Settings.load(), is_welcomed=True).save()
        self._finish()

    def _finish(self) -> None:
        self.form.stop()
        self._workspace.reload_settings()
        self.done.emit()

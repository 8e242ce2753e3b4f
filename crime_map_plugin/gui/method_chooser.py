"""The list of methods, with an icon for each, and what the chosen one is for."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crime_map_plugin.gui.forms import combo, heading, quiet_label
from crime_map_plugin.gui.icons import icon
from crime_map_plugin.gui.methods.method import Method
from crime_map_plugin.gui.plain_text import tool_tip

translate = QCoreApplication.translate


class MethodChooser(QWidget):
    """Emits ``chosen`` with the method; the sentence below tells when to use it."""

    chosen = pyqtSignal(object)

    def __init__(self, name: str, methods: Sequence[Method], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._methods = tuple(methods)
        title = translate("CrimeMap", "&Method")
        self.box = combo(f"CrimeMap{name}Method", title)
        self.box.setIconSize(QSize(20, 20))
        self.box.setMaxVisibleItems(len(self._methods))
        for method in self._methods:
            self.box.addItem(icon(method.icon), method.title(), method.key)
        self.about = quiet_label(f"CrimeMap{name}MethodAbout")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading(title, self.box))
        layout.addWidget(self.box)
        layout.addWidget(self.about)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self._changed)
        self._tell()

    @property
    def method(self) -> Method:
        """The chosen method."""
        return self._methods[max(self.box.currentIndex(), 0)]

    def choose(self, key: str) -> None:
        """Choose a method by its key."""
        self.box.setCurrentIndex(self.box.findData(key))

    def _changed(self, _: int) -> None:
        self._tell()
        self.chosen.emit(self.method)

    def _tell(self) -> None:
        self.about.setText(self.method.sentence())
        self.box.setToolTip(tool_tip(self.method.title()))

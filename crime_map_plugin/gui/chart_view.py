"""A chart in the colours of QGIS, drawn off the main thread; it can be saved as PNG, SVG or PDF."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from crime_map_plugin.errors import CrimeMapError, MissingLibrary, require
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.charts.theme import Theme, dress
from crime_map_plugin.gui.forms import quiet_color
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.marking import INTERNAL_COLOR, internal_marking
from crime_map_plugin.gui.messages import notice_of_error
from crime_map_plugin.gui.numbers import locale
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.whole_file import whole_file

translate = QCoreApplication.translate

DPI = 100.0
_SETTLE_MS = 120
# Below this size, in a widget's pixels, names and numbers would run into one another: all is drawn smaller.
_SMALLEST = (560, 380)
_PRINT_SIZE = (9.0, 6.0)
# Matplotlib shares fonts and caches between figures and does not lock them.
_DRAWING = threading.Lock()


@dataclass(frozen=True)
class Chart:
    """A titled figure, made anew for every theme."""

    title: str
    draw: Callable[[Theme], Any]
    text: str = ""


class ChartView(QWidget):
    """Shows one chart as large as there is room; without Matplotlib it says so."""

    drawn = pyqtSignal()
    save_wanted = pyqtSignal()

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.image: QImage | None = None
        self._drawing = Latest("Crime Map: chart")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLE_MS)
        self._soon.timeout.connect(self.draw)
        self.canvas = _Picture(self)
        self.canvas.setObjectName("CrimeMapChart")
        self.canvas.setAccessibleName(chart.title)
        self.canvas.setAccessibleDescription(chart.text)
        self.trouble = PlainLabel()
        self.trouble.setObjectName("CrimeMapChartTrouble")
        self.trouble.setWordWrap(True)
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.trouble.hide()
        self.save_button = QToolButton()
        self.save_button.setObjectName("CrimeMapChartSave")
        self.save_button.setText(translate("CrimeMap", "Save the chart …"))
        self.save_button.setAutoRaise(True)
        self.save_button.clicked.connect(self.save_wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.trouble, 1)
        layout.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew once the size has settled."""
        super().resizeEvent(event)
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow QGIS's theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._soon.start()

    def draw(self) -> None:
        """Draw the chart at the present size in the background."""
        size = self.canvas.size()
        if size.width() < 40 or size.height() < 40:
            return
        ratio = self.devicePixelRatioF()
        theme, chart = theme_of(self.palette()), self.chart
        self._drawing.start(
            lambda _: as_image(chart, theme, size.width(), size.height(), ratio),
            self._show,
            self._show_trouble,
        )

    def close_view(self) -> None:
        """Stop what is being drawn."""
        self._soon.stop()
        self._drawing.stop()

    def _show(self, image: QImage) -> None:
        self.image = image
        self.trouble.hide()
        self.canvas.show_image(image)
        self.canvas.show()
        self.drawn.emit()

    def _show_trouble(self, error: CrimeMapError) -> None:
        self.trouble.setText(
            notice_of_error(error).line
            if isinstance(error, MissingLibrary)
            else translate("CrimeMap", "The chart could not be drawn: {reason}").format(reason=error.message)
        )
        self.canvas.hide()
        self.trouble.show()
        self.save_button.setEnabled(False)
        self.drawn.emit()


class _Picture(QWidget):
    """Paints an image; while the window is being resized, the last one is stretched."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 150)

    def show_image(self, image: QImage) -> None:
        """Paint another image."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)
        else:
            painter.setPen(quiet_color(self.palette()))
            painter.drawText(
                self.rect(), int(Qt.AlignmentFlag.AlignCenter), translate("CrimeMap", "Drawing the chart …")
            )
        painter.end()


def theme_of(palette: QPalette) -> Theme:
    """Return the colours of a palette for charts."""
    ground = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Base)
    ink = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    is_dark = ground.lightness() < 128
    numbers = locale()
    return Theme(
        ground=ground.name(),
        ink=ink.name(),
        quiet=quiet_color(palette).name(),
        line=_between(ink, ground, 0.2).name(),
        is_dark=is_dark,
        hot="#ef6a5a" if is_dark else "#b2182b",
        cold="#6aaee0" if is_dark else "#2166ac",
        accent="#7fb2e8" if is_dark else "#2f6fb5",
        decimal=str(numbers.decimalPoint()),
        thousands=str(numbers.groupSeparator()),
    )


def as_image(chart: Chart, theme: Theme, width: int, height: int, ratio: float = 1.0) -> QImage:
    """Return the chart as an image of a size in the widget's pixels; may run on any thread."""
    larger = max(1.0, _SMALLEST[0] / width, _SMALLEST[1] / height)
    with _DRAWING:
        agg = require("matplotlib.backends.backend_agg")
        figure = chart.draw(theme)
        figure.set_dpi(DPI * ratio / larger)
        figure.set_size_inches(width * larger / DPI, height * larger / DPI)
        canvas = agg.FigureCanvasAgg(figure)
        dress(figure)
        canvas.draw()
        pixels = np.ascontiguousarray(np.asarray(canvas.buffer_rgba()))
    rows, columns = pixels.shape[:2]
    image = QImage(pixels.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image


_MARKED: dict[str, Any] = {
    "ha": "right",
    "va": "top",
    "fontsize": 7,
    "fontweight": "bold",
    "color": INTERNAL_COLOR,
}


def save_chart(chart: Chart, path: Path) -> None:
    """Write the chart for paper, black on white, as PNG, SVG or PDF by the file's ending."""
    kind = path.suffix.lower().lstrip(".")
    backend = {"svg": "backend_svg", "pdf": "backend_pdf"}.get(kind, "backend_agg")
    numbers = locale()
    theme = Theme(decimal=str(numbers.decimalPoint()), thousands=str(numbers.groupSeparator()))
    with whole_file(path) as aside, _DRAWING:
        module = require(f"matplotlib.backends.{backend}")
        figure = chart.draw(theme)
        figure.set_size_inches(*_PRINT_SIZE)
        module.FigureCanvas(figure)
        dress(figure)
        figure.text(0.995, 0.995, internal_marking(interface_language()), **_MARKED)
        figure.savefig(str(aside), format=kind or "png", dpi=200)


def _between(a: QColor, b: QColor, share: float) -> QColor:
    return QColor(*(round(share * x + (1 - share) * y) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3])))

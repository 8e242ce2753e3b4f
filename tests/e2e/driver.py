"""Drives the panel from inside QGIS: steps wait for conditions by a timer, and QGIS runs on as for a person.

A scenario is a generator function of one Driver. It acts on widgets by their object names and yields what to
wait for. When it ends, or waits in vain, or fails, the results are written as JSON and QGIS quits.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QSettings, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QDockWidget, QToolBar, QWidget
from qgis.utils import iface, plugins

_POLL_MS = 40


@dataclass
class Wait:
    """What a step waits for, and how long at most."""

    condition: Callable[[], Any]
    what: str
    seconds: float = 60.0


Scenario = Callable[["Driver"], Iterator[Wait]]


class Driver:
    """The hands and eyes of a scenario."""

    def __init__(self, scenario: Scenario) -> None:
        self.results: dict[str, Any] = {"ok": False, "screenshots": []}
        self.folder = Path(os.environ["CRIME_MAP_E2E_FOLDER"])
        self.screenshots = Path(os.environ["CRIME_MAP_E2E_SCREENSHOTS"])
        self.options: dict[str, Any] = json.loads(os.environ.get("CRIME_MAP_E2E_OPTIONS", "{}"))
        self._steps = scenario(self)
        self._wait: Wait | None = None
        self._end = 0.0
        self._longest_pause = 0.0
        self._last_turn = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """Begin once QGIS's own start has settled."""
        QTimer.singleShot(1500, self._timer.start)

    # -- what scenarios use ----------------------------------------------------------------------------

    @property
    def desk(self) -> Any:
        """The plugin's desk."""
        return plugins["crime_map_plugin"]._desk

    def find(self, name: str, kind: type = QWidget) -> Any:
        """Return the widget of that name."""
        found = iface.mainWindow().findChild(kind, name)
        if found is None:
            raise LookupError(f"there is no {kind.__name__} named {name}")
        return found

    def click(self, name: str) -> None:
        """Click a button as a mouse does."""
        button = self.find(name, QAbstractButton)
        if not button.isEnabled() or not button.isVisible():
            raise LookupError(
                f"{name} cannot be clicked: enabled {button.isEnabled()}, visible {button.isVisible()}"
            )
        QTest.mouseClick(
            button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, button.height() // 2)
        )

    def choose(self, name: str, data: Any) -> None:
        """Choose an entry of a combo box by its data, as a person would."""
        box: QComboBox = self.find(name, QComboBox)
        index = box.findData(data)
        if index < 0:
            raise LookupError(f"{name} has no entry {data!r}")
        box.setCurrentIndex(index)
        box.activated.emit(index)

    def until(self, condition: Callable[[], Any], what: str, seconds: float = 60.0) -> Wait:
        """Wait for a condition."""
        return Wait(condition, what, seconds)

    def pause(self, seconds: float) -> Wait:
        """Let QGIS settle."""
        end = time.monotonic() + seconds
        return Wait(lambda: time.monotonic() > end, "a pause", seconds + 30)

    def rendered(self) -> Wait:
        """Wait until the map is drawn."""
        end = time.monotonic() + 0.8
        canvas = iface.mapCanvas()
        return Wait(lambda: time.monotonic() > end and not canvas.isDrawing(), "the map to be drawn")

    def panel_width(self, width: int) -> None:
        """Make the panel that wide."""
        # Without a window manager, a new dock widens the window beyond the display.
        iface.mainWindow().resize(1400, 900)
        dock = self.find("CrimeMapDock", QDockWidget)
        iface.mainWindow().resizeDocks([dock], [width], Qt.Orientation.Horizontal)

    def shoot(self, name: str, widget: QWidget | None = None) -> None:
        """Write a picture of the whole window, or of a widget."""
        self.screenshots.mkdir(parents=True, exist_ok=True)
        path = self.screenshots / f"{name}.png"
        (widget or iface.mainWindow()).grab().save(str(path))
        self.results["screenshots"].append(path.name)

    def incidents(self) -> QgsVectorLayer | None:
        """Return the layer of incidents on the map."""
        for layer in QgsProject.instance().mapLayers().values():
            if layer.customProperty("crime_map/kind") == "incidents":
                return layer
        return None

    # -- inside ----------------------------------------------------------------------------------------

    def _turn(self) -> None:
        now = time.monotonic()
        # QGIS's own start is not the plugin's doing.
        if self._wait is not None and now - self._last_turn > self._longest_pause:
            self._longest_pause = now - self._last_turn
            self.results["longest_pause_while"] = self._wait.what if self._wait else "starting"
        self._last_turn = now
        try:
            if self._wait is not None and not self._wait.condition():
                if now > self._end:
                    raise TimeoutError(f"waited {self._wait.seconds} s in vain for {self._wait.what}")
                return
            self._wait = next(self._steps)
            self._end = time.monotonic() + self._wait.seconds
        except StopIteration:
            self.results["ok"] = True
            self._finish()
        except Exception:  # whatever happens in a scenario must reach the test and end QGIS
            self.results["error"] = traceback.format_exc()
            self.shoot("failure")
            self._finish()
        # What a step itself does (a grab, a wait of its own) is no freezing of QGIS.
        self._last_turn = time.monotonic()

    def _finish(self) -> None:
        self._timer.stop()
        self.results["longest_pause_s"] = round(self._longest_pause, 3)
        desk = self.desk if "crime_map_plugin" in plugins else None
        notice = getattr(getattr(desk, "dock", None), "notices", None)
        self.results["notice"] = notice.notice.line if notice is not None and notice.notice else ""
        (self.folder / "results.json").write_text(
            json.dumps(self.results, ensure_ascii=False, indent=2), encoding="utf-8"
        )
        # QGIS asks nothing when nothing is unsaved and no layer lies in a folder for temporary files;
        # should it hang all the same, the test ends it.
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)


def run(scenario: Scenario) -> None:
    """Run a scenario in this QGIS."""
    QSettings().setValue("qgis/showTips", False)
    window = iface.mainWindow()
    for name in (
        "mLabelToolBar",
        "mDatabaseToolBar",
        "mWebToolBar",
        "mAdvancedDigitizeToolBar",
        "mHelpToolBar",
    ):
        bar = window.findChild(QToolBar, name)
        if bar is not None:
            bar.hide()
    window.resize(1400, 900)
    for name in ("Browser", "Browser2", "undo/redo dock", "AdvancedDigitizingTools"):
        dock = window.findChild(QDockWidget, name)
        if dock is not None:
            dock.hide()
    driver = Driver(scenario)
    QgsApplication.instance().setProperty("crime_map_e2e", True)
    run.driver = driver  # type: ignore[attr-defined]
    driver.start()


def astana() -> QgsRectangle:
    """Return the box of the made-up city in degrees."""
    return QgsRectangle(71.2, 51.0, 71.65, 51.3)

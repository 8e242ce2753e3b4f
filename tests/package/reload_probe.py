"""Run by QGIS itself (--code): load the plugin, open its panel, unload it, twice; write down what is there.

The environment names the file to write (CRIME_MAP_PROBE_ANSWER) and a text (CRIME_MAP_PROBE_TEXT).
"""

from __future__ import annotations

import gc
import json
import os
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLoggingCategory, QObject, qInstallMessageHandler
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar, QWidget

NAME = "crime_map_plugin"
iface = qgis.utils.iface


def settle(seconds: float = 0.5) -> None:
    """Let QGIS handle what is queued, and delete what is to be deleted later."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)
    gc.collect()


def listeners(sender: QObject) -> dict[str, int]:
    """Return how many listen to each signal of an object that outlives the plugin."""
    said: list[str] = []
    QLoggingCategory.setFilterRules("default.debug=true")
    earlier = qInstallMessageHandler(lambda kind, context, text: said.append(text))
    sender.dumpObjectInfo()  # receivers() is closed to objects made by QGIS
    qInstallMessageHandler(earlier)
    found: Counter[str] = Counter()
    signal = ""
    for line in said:
        if line.strip() == "SIGNALS IN":
            break
        if "signal: " in line:
            signal = line.split("signal: ")[1].strip()
        elif "-->" in line or "functor" in line:
            found[signal] += 1
    return dict(found)


def senders() -> dict[str, QObject]:
    """Return the objects of QGIS that a plugin connects to."""
    return {
        "iface": iface,
        "project": QgsProject.instance(),
        "layer tree": QgsProject.instance().layerTreeRoot(),
        "canvas": iface.mapCanvas(),
        "temporal controller": iface.mapCanvas().temporalController(),
        "layer view": iface.layerTreeView(),
        "window": iface.mainWindow(),
        "application": QgsApplication.instance(),
        "tasks": QgsApplication.taskManager(),
        "log": QgsApplication.messageLog(),
        "processing": QgsApplication.processingRegistry(),
        "authentication": QgsApplication.authManager(),
    }


def ours_alive() -> list[str]:
    """Return the kinds of our own Qt objects that still exist."""
    kinds = []
    for thing in gc.get_objects():
        kind = type(thing)
        is_ours = str(getattr(kind, "__module__", "")).startswith(NAME) and isinstance(thing, QObject)
        if is_ours and not sip.isdeleted(thing):
            kinds.append(kind.__name__)
    return sorted(kinds)


def reachable(menu: QWidget) -> list[str]:
    """Return the texts in a menu and below; QGIS itself keeps a plugin's emptied menu, out of reach."""
    texts = []
    for action in menu.actions():
        texts.append(action.text())
        if action.menu() is not None:
            texts += reachable(action.menu())
    return texts


def picture() -> dict[str, Any]:
    """Return what can be seen of a plugin from outside."""
    window = iface.mainWindow()
    return {
        "providers": [p.id() for p in QgsApplication.processingRegistry().providers()],
        "docks": [dock.objectName() for dock in window.findChildren(QDockWidget)],
        "toolbars": [bar.objectName() for bar in window.findChildren(QToolBar)],
        "actions": reachable(window.menuBar())
        + [action.text() for bar in window.findChildren(QToolBar) for action in bar.actions()],
        "own actions": [a.objectName() for a in window.findChildren(QAction) if "CrimeMap" in a.objectName()],
        "listeners": {name: listeners(sender) for name, sender in senders().items()},
        "translated": QCoreApplication.translate("CrimeMap", os.environ["CRIME_MAP_PROBE_TEXT"]),
        "tasks": len(QgsApplication.taskManager().tasks()),
        "message bar": len(iface.messageBar().items()),
        "alive": ours_alive(),
        "factories": list((+factories).elements()),
    }


factories: Counter[str] = Counter()


def count_factories() -> None:
    """Count what is registered with QGIS's window and not taken back: it cannot be asked."""
    kinds = (
        "OptionsWidgetFactory", "MapLayerConfigWidgetFactory", "ProjectPropertiesWidgetFactory",
        "LocatorFilter", "MapToolHandler", "DevToolWidgetFactory", "CustomDropHandler",
    )  # fmt: skip

    def counted(original: Any, kind: str, step: int) -> Any:
        def call(*arguments: Any) -> Any:
            factories[kind] += step
            return original(*arguments)

        return call

    for kind in kinds:
        for verb, step in (("register", 1), ("unregister", -1)):
            name = verb + kind
            if hasattr(iface, name):
                setattr(iface, name, counted(getattr(iface, name), kind, step))


def note_exception(kind: Any, value: BaseException, trace: Any, message: str, *_: Any, **__: Any) -> None:
    """Stand in for the window in which QGIS shows an exception, and waits for ever."""
    text = "".join(traceback.format_exception(kind, value, trace))
    failures.append(f"{message}\n{text}")


failures: list[str] = []


def open_panel() -> None:
    """Press the plugin's own button, as its user would."""
    iface.mainWindow().findChild(QAction, "CrimeMapAction").trigger()


def main() -> dict[str, Any]:
    threading.Timer(120, os._exit, (1,)).start()
    qgis.utils.showException = note_exception
    count_factories()
    settle(1.0)
    answer: dict[str, Any] = {"before": picture()}
    for turn in ("first", "second"):
        loaded = qgis.utils.loadPlugin(NAME) and qgis.utils.startPlugin(NAME)
        if not loaded:
            return {"error": "\n".join(failures) or "QGIS could not start the plugin"}
        open_panel()
        settle(1.5)
        answer[f"{turn} loaded"] = picture()
        answer[f"{turn} unloads"] = qgis.utils.unloadPlugin(NAME)
        settle()
        answer[f"{turn} unloaded"] = picture()
    if failures:
        answer["error"] = "\n".join(failures)
    return answer


try:
    result = main()
except Exception:  # the test shows it: QGIS would open a window and wait
    result = {"error": traceback.format_exc()}
answer_file = Path(os.environ["CRIME_MAP_PROBE_ANSWER"])
answer_file.write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
os._exit(0)

"""The main job on made-up incidents: fetch, filter, find hotspots, print districts.

Starts the demo portal on this machine, runs the plugin's own algorithms inside QGIS (offscreen), and writes
the store, the layers, a project and printed maps to ``build/demo/``. Where there is a display, it then opens
the project in QGIS with the panel beside it.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
DEMO = ROOT / "build" / "demo"
PROFILES = ROOT / "build" / "profile"
PERIOD = ("2026-08-01", "2026-11-01")
# What the sheets compare with: the quarter before and the same quarter a year before.
FETCHED = ("2025-08-01", "2026-11-01")
CATEGORIES = "theft,traffic,ecological"
# Run by QGIS when it opens the project: the panel shows the demo's own filter.
OPEN_PANEL = """
import json
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface
shown = {{"preset": "own", "first_day": "{first}", "last_day": "2026-10-31", "categories": {categories}}}
QgsSettings().setValue("crime_map/filter/last", json.dumps(shown))
iface.mainWindow().showMaximized()
iface.mainWindow().findChild(QAction, "CrimeMapAction").setChecked(True)
"""


def main() -> int:
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir(parents=True)
    with portal() as root:
        application = start_qgis()
        results = run_main_job(root)
        write_project(results)
        application.exitQgis()
        tell(results)
        if os.environ.get("DISPLAY") and not os.environ.get("CI"):
            open_in_qgis()
    return 0


@contextlib.contextmanager
def portal():
    """Start the demo portal on a free port and give its root."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        "-m",
        "tests.portal_server",
        "--port",
        str(port),
        "--data",
        str(DEMO / "portal.sqlite"),
    ]
    say(f"Starting the demo portal on 127.0.0.1:{port} (made-up incidents)")
    with (
        (DEMO / "portal.log").open("w") as log,
        subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log) as server,
    ):
        try:
            wait_for(port, server)
            yield f"http://127.0.0.1:{port}/arcgis/rest/services/"
        finally:
            server.terminate()


def wait_for(port: int, server: subprocess.Popen[bytes], seconds: int = 60) -> None:
    """Wait until the server listens."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and server.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.1)
    raise SystemExit(f"The demo portal did not start; see {DEMO / 'portal.log'}")


def start_qgis() -> Any:
    """Start QGIS without a window and load the plugin's algorithms as qgis_process does."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(DEMO / "qgis-profile")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from crime_map_plugin.algorithms.provider import CrimeMapProvider

    start_qgis.provider = CrimeMapProvider()  # the registry does not keep a Python provider alive
    QgsApplication.processingRegistry().addProvider(start_qgis.provider)
    return application


def run(algorithm: str, **parameters: Any) -> dict[str, Any]:
    """Run one of the plugin's algorithms and print what it warns of."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    class Told(QgsProcessingFeedback):
        def pushWarning(self, warning: str | None) -> None:
            say(f"  note: {warning}")

        def reportError(self, error: str | None, fatalError: bool = False) -> None:
            say(f"  error: {error}")

    say(f"crimemap:{algorithm}")
    runnable = QgsApplication.processingRegistry().createAlgorithmById(f"crimemap:{algorithm}")
    context, feedback = QgsProcessingContext(), Told(False)
    accepted, reason = runnable.checkParameterValues(parameters, context)
    if not accepted:
        raise SystemExit(f"crimemap:{algorithm} refused its parameters: {reason}")
    results, succeeded = runnable.run(parameters, context, feedback)
    if not succeeded:
        raise SystemExit(f"crimemap:{algorithm} failed")
    return results


def run_main_job(root: str) -> dict[str, Any]:
    """Fetch, filter, compute and print; returns what was written."""
    from crime_map_plugin import paths

    profile = json.loads((paths.resources() / "portals" / "demo.json").read_text(encoding="utf-8"))
    profile["root"] = root
    profile_path = DEMO / "demo.json"
    profile_path.write_text(json.dumps(profile, ensure_ascii=False, indent=2), encoding="utf-8")
    store = str(DEMO / "demo.gpkg")  # the name under which the panel looks for the demo portal's store
    districts = str(paths.resources() / "sample" / "made_up_districts.geojson")
    fetched = run("fetchincidents", PORTAL=str(profile_path), FROM=FETCHED[0], TO=FETCHED[1], STORE=store)
    say(
        f"  received {fetched['RECEIVED']} of {fetched['EXPECTED']}, "
        f"{'complete' if fetched['COMPLETE'] else 'INCOMPLETE'}"
    )
    if not fetched["COMPLETE"]:
        raise SystemExit("The download is not complete.")
    filtered = {
        category: run(
            "filterincidents",
            STORE=store,
            CATEGORIES=category,
            FROM=PERIOD[0],
            TO=PERIOD[1],
            OUTPUT=str(DEMO / f"{category}.gpkg"),
        )["OUTPUT"]
        for category in CATEGORIES.split(",")
    }
    theft = filtered["theft"]
    hotspots = run(
        "getisordhotspots",
        INPUT=theft,
        BOUNDARY=districts,
        CELL_SIZE=500,
        OUTPUT=str(DEMO / "theft_hotspots.gpkg"),
    )["OUTPUT"]
    density = run(
        "kerneldensity",
        INPUT=theft,
        BOUNDARY=districts,
        CELL_SIZE=100,
        OUTPUT=str(DEMO / "theft_density.tif"),
    )["OUTPUT"]
    statistics = run(
        "districtstatistics",
        STORE=store,
        DISTRICTS=districts,
        NAME="name_en",
        POPULATION_FIELD="population",
        FROM=PERIOD[0],
        TO=PERIOD[1],
        OUTPUT=str(DEMO / "districts.gpkg"),
    )["OUTPUT"]
    sheets = {}
    for folder, language, content, audience in (
        ("en", "en", 0, 0),
        ("ru", "ru", 1, 0),
        ("kk", "kk", 2, 0),
        ("public", "ru", 0, 1),
    ):
        sheets[folder] = run(
            "districtsheets",
            STORE=store,
            DISTRICTS=districts,
            NAME=f"name_{language}",
            POPULATION_FIELD="population",
            FROM=PERIOD[0],
            TO=PERIOD[1],
            CATEGORIES=CATEGORIES,
            CONTENT=content,
            LANGUAGE=language,
            AUDIENCE=audience,
            FORMAT="pdf",
            FOLDER=str(DEMO / "sheets" / folder),
        )
    return {
        "store": store,
        "districts": districts,
        "filtered": filtered,
        "hotspots": hotspots,
        "density": density,
        "statistics": statistics,
        "sheets": sheets,
    }


def write_project(results: dict[str, Any]) -> None:
    """Write a project with every layer in place, drawn and named."""
    from datetime import datetime

    from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsReferencedRectangle

    from crime_map_plugin.incidents.query import IncidentQuery, store_where
    from crime_map_plugin.maps import layers, tree
    from crime_map_plugin.maps import time as map_time
    from crime_map_plugin.maps.language import Language
    from crime_map_plugin.maps.views import View

    language = Language("en")
    period = [datetime.fromisoformat(day) for day in PERIOD]
    query = IncidentQuery(categories=tuple(CATEGORIES.split(",")), date_from=period[0], date_to=period[1])
    project = QgsProject.instance()
    project.clear()
    project.setTitle("Crime Map demo (made-up incidents)")
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32642"))
    incidents = layers.incidents_layer(
        f"{results['store']}|layername=incidents",
        language=language,
        query_subset=store_where(query),
        is_made_up=True,
        view=View.CLUSTERS,
    )
    made = [
        (incidents, True),
        (layers.hotspots_layer(results["hotspots"], language=language, is_made_up=True), True),
        (layers.density_layer(results["density"], language=language, is_made_up=True), False),
        (
            layers.districts_layer(
                results["statistics"],
                language=language,
                field="per_10k",
                name_field="name_en",
                is_made_up=True,
            ),
            True,
        ),
    ]
    for layer, is_visible in made:
        tree.add_layer(project, layer, language)
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(is_visible)
    map_time.set_project_time(project, *period)
    project.viewSettings().setDefaultViewExtent(
        QgsReferencedRectangle(made[-1][0].extent(), made[-1][0].crs())
    )
    if not project.write(str(DEMO / "demo.qgz")):
        raise SystemExit(project.error())


def tell(results: dict[str, Any]) -> None:
    """Say where everything is."""
    pages = {folder: len(json.loads(made["FILES"])) for folder, made in results["sheets"].items()}
    say("")
    say("All incidents and districts of this demo are made up. The results are in build/demo/:")
    say("  demo.qgz            the project: open it in QGIS")
    say("  demo.gpkg           the store: incidents, receipts, coverage")
    say("  theft.gpkg, traffic.gpkg, ecological.gpkg   the filtered incidents")
    say("  theft_hotspots.gpkg, theft_density.tif, districts.gpkg   hotspots, density, district figures")
    for folder, count in pages.items():
        say(f"  sheets/{folder + '/':12}  {count} printed district maps")


def open_in_qgis() -> None:
    """Open the project with the panel beside it, in the throw-away profile of ``make run``."""
    settings = PROFILES / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text("[PythonPlugins]\ncrime_map_plugin=true\n", encoding="utf-8")
    environment = {
        key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "PYTHONPATH")
    }
    environment.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    environment["QGIS_PLUGINPATH"] = str(ROOT / "build")
    environment["QGIS_CRIME_MAP_STORE_FOLDER"] = str(DEMO)
    environment["QGIS_CRIME_MAP_PORTAL"] = "demo"
    districts = ROOT / "resources" / "sample" / "made_up_districts.geojson"
    environment["QGIS_CRIME_MAP_DISTRICTS_SOURCE"] = str(districts)
    environment["QGIS_CRIME_MAP_DISTRICTS_NAME"] = "name_en"
    environment["QGIS_CRIME_MAP_DISTRICTS_POPULATION"] = "population"
    environment["QGIS_CRIME_MAP_IS_WELCOMED"] = "1"
    portals = settings.parent.parent / "crime_map" / "portals"
    portals.mkdir(parents=True, exist_ok=True)
    shutil.copy(DEMO / "demo.json", portals / "demo.json")
    script = DEMO / "open_panel.py"
    script.write_text(OPEN_PANEL.format(first=PERIOD[0], categories=CATEGORIES.split(",")), encoding="utf-8")
    say("Opening QGIS …")
    subprocess.run(
        [
            "qgis",
            "--profiles-path",
            str(PROFILES),
            "--nologo",
            "--noversioncheck",
            "--project",
            str(DEMO / "demo.qgz"),
            "--code",
            str(script),
        ],
        env=environment,
        check=False,
    )


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())

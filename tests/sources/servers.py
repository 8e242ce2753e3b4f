"""Servers of other makers on loopback, each serving the same points: pygeoapi and QGIS Server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.network.processes import free_port, listening

HOME = Path(__file__).resolve().parents[2] / "build" / "ogcapi"
N = 250
"""More than either server sends at once."""


def incident(number: int) -> tuple[int, str, str, float, float]:
    """Return the id, the time, the street and the place of one of the incidents that all servers serve."""
    day, hour = 1 + number % 28, number % 24
    street = "Абая" if number % 2 else "Сейфуллина"
    return number, f"2026-0{1 + number % 6}-{day:02d}T{hour:02d}:15:00", street, 71 + number / 1000, 51.1


def write_geojson(folder: Path) -> Path:
    """Write the incidents as a file that both servers read."""
    features = []
    for number in range(1, N + 1):
        key, at, street, x, y = incident(number)
        features.append(
            {
                "type": "Feature",
                "id": key,
                "properties": {"uid": key, "at": at, "street": street},
                "geometry": {"type": "Point", "coordinates": [x, y]},
            }
        )
    path = folder / "incidents.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@contextmanager
def pygeoapi(folder: Path) -> Iterator[str]:
    """Serve the incidents with OGC API Features; yield the address of the landing page."""
    python = HOME / "bin" / "python"
    if not python.exists():
        raise RuntimeError("pygeoapi is not installed: run `make ogcapi`")
    port = free_port()
    root = f"http://127.0.0.1:{port}"
    configuration, openapi = folder / "pygeoapi.json", folder / "openapi.json"
    configuration.write_text(json.dumps(_configuration(root, port, write_geojson(folder))), encoding="utf-8")
    environment = {"PYGEOAPI_CONFIG": str(configuration), "PYGEOAPI_OPENAPI": str(openapi)}
    generate = [str(python.parent / "pygeoapi"), "openapi", "generate", str(configuration)]
    done = subprocess.run(
        [*generate, "--output-file", str(openapi), "--format", "json"],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr.decode(errors="replace")[-2000:])
    serve = [python, "-c", _SERVE, str(port)]
    with listening(serve, port, folder / "pygeoapi.log", environment):
        yield root


_SERVE = """
import sys
from werkzeug.serving import run_simple
from pygeoapi.flask_app import APP
run_simple("127.0.0.1", int(sys.argv[1]), APP, threaded=True)
"""


def _configuration(root: str, port: int, path: Path) -> dict[str, object]:
    words = {"en": "incidents"}
    extent = {"spatial": {"bbox": [46, 40, 88, 56], "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}}
    return {
        "server": {
            "bind": {"host": "127.0.0.1", "port": port},
            "url": root,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": ["en-US"],
            "limits": {"default_items": 50, "max_items": 100},
            "map": {"url": "https://example.invalid/{z}/{x}/{y}.png", "attribution": "none"},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": words,
                "description": words,
                "keywords": {"en": ["incidents"]},
                "keywords_type": "theme",
                "terms_of_service": "none",
                "url": root,
            },
            "license": {"name": "none", "url": root},
            "provider": {"name": "test", "url": root},
            "contact": {"name": "test", "url": root},
        },
        "resources": {
            "incidents": {
                "type": "collection",
                "title": words,
                "description": words,
                "keywords": {"en": ["incidents"]},
                "links": [],
                "extents": extent,
                "providers": [{"type": "feature", "name": "GeoJSON", "data": str(path), "id_field": "uid"}],
            }
        },
    }


@contextmanager
def qgis_server(folder: Path) -> Iterator[str]:
    """Serve the incidents with WFS; yield the address of the service."""
    path = write_geojson(folder)
    project = folder / "incidents.qgs"
    # A project is made in a process of its own: the tests' own may be that of another test.
    subprocess.run(
        [sys.executable, "-c", _PROJECT, str(path), str(project)],
        check=True,
        capture_output=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    port = free_port()
    command = ["qgis_mapserver", "-p", str(project), f"127.0.0.1:{port}"]
    environment = {"QT_QPA_PLATFORM": "offscreen", "QGIS_SERVER_LOG_STDERR": "1", "LC_ALL": "C.UTF-8"}
    with listening(command, port, folder / "server.log", environment):
        yield f"http://127.0.0.1:{port}/"


_PROJECT = """
import sys
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
application = QgsApplication([], False)
application.initQgis()
layer = QgsVectorLayer(sys.argv[1], "incidents", "ogr")
project = QgsProject.instance()
project.addMapLayer(layer)
project.writeEntry("WFSLayers", "/", [layer.id()])
project.writeEntry("WFSLayersPrecision", layer.id(), 8)
saved = project.write(sys.argv[2])
import os
sys.stdout.flush()
os._exit(0 if saved and layer.isValid() else 1)
"""

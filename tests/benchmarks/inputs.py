"""What the cases inside QGIS start from: QGIS itself, saved layers of the city, a portal on loopback."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from crime_map_plugin.algorithms.provider import CrimeMapProvider
from crime_map_plugin.store.result_files import write_points, write_polygons
from tests.benchmarks import city
from tests.portal_server import made_up

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "build" / "bench"
CRS = f"EPSG:{city.EPSG}"
BOX = f"{city.X0},{city.X0 + city.SIDE},{city.Y0},{city.Y0 + city.SIDE} [{CRS}]"

_kept: list[object] = []


def start() -> None:
    """Start QGIS without a window, with its own algorithms and ours."""
    if _kept:
        return
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = CrimeMapProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    _kept.extend((application, provider))


def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """Run an algorithm as a script does."""
    import processing

    return processing.run(algorithm, parameters)


def scratch() -> Path:
    """Return a new folder; whoever started this process clears it away."""
    return Path(tempfile.mkdtemp())


def points_file(n: int) -> Path:
    """Return a GeoPackage of the city's points with time and kind, made once."""
    path = DATA / f"points_{n}.gpkg"
    if not path.exists():
        x, y, times = city.points(n)
        write_points(path, "points", x, y, {"when": times, "kind": city.kinds(n)}, crs=CRS)
    return path


def districts_file(side: int) -> Path:
    """Return a GeoPackage of the city's districts, made once."""
    path = DATA / f"districts_{side * side}.gpkg"
    if not path.exists():
        head = b"\x01\x03\x00\x00\x00\x01\x00\x00\x00"
        rings = city.districts(side)
        wkbs = [head + np.uint32(len(ring)).tobytes() + ring.astype("<f8").tobytes() for ring in rings]
        names = np.array([f"district {i}" for i in range(len(wkbs))], dtype=object)
        write_polygons(path, "districts", wkbs, {"name": names}, crs=CRS)
    return path


def streets_file() -> Path:
    """Return a GeoPackage of the city's streets, one line from corner to corner, made once."""
    path = DATA / "streets.gpkg"
    if not path.exists():
        xy, first = city.streets()
        ends = np.setdiff1d(np.arange(len(xy)), first[1:] - 1)
        lines = [f"LINESTRING({xy[i, 0]} {xy[i, 1]}, {xy[i + 1, 0]} {xy[i + 1, 1]})" for i in ends.tolist()]
        made = QgsVectorLayer(f"LineString?crs={CRS}", "streets", "memory")
        features = []
        for text in lines:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(text))
            features.append(feature)
        made.dataProvider().addFeatures(features)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        QgsVectorFileWriter.writeAsVectorFormatV3(made, str(path), QgsCoordinateTransformContext(), options)
    return path


def layer(path: Path) -> QgsVectorLayer:
    """Return the file's layer."""
    found = QgsVectorLayer(str(path), path.stem, "ogr")
    if not found.isValid():
        raise SystemExit(f"{path} does not open")
    return found


def portal(offences: int) -> str:
    """Start the demo portal in a process of its own, with about so many offences, and return its root."""
    incidents = round(offences / made_up.CRIME_SHARE)
    data = made_up.ensure(DATA / f"portal_{incidents}.sqlite", incidents=incidents)
    command = [sys.executable, "-m", "tests.portal_server", "--port", "0", "--data", str(data)]
    command += ["--incidents", str(incidents)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    _kept.append(process)
    return process.stdout.readline().split()[0] if process.stdout else ""


def pages(root: str) -> list[str]:
    """Return the addresses of the pages that our own fetch asks for, in order."""
    import requests

    from crime_map_plugin.portal.profile import load_profile

    layer = load_profile("demo").layers["crime"]
    fields = sorted({"objectid", *(v for k, v in layer.fields.items() if k != "case_number")})
    found, last = [], -1
    while True:
        question = {
            "where": f"(discontinued = 0) AND objectid > {last}",
            "outFields": ",".join(fields),
            "returnGeometry": "true",
            "outSR": "4326",
            "orderByFields": "objectid ASC",
            "resultRecordCount": "5000",
            "f": "json",
        }
        request = requests.Request("GET", root + layer.path + "/query", params=question).prepare()
        found.append(str(request.url))
        answer = requests.get(found[-1], timeout=60).json()
        if not answer.get("exceededTransferLimit"):
            return found
        last = answer["features"][-1]["attributes"]["objectid"]

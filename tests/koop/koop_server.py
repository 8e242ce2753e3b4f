"""Koop on loopback: a FeatureServer that nobody here wrote, serving a GeoJSON file made for a test."""

from __future__ import annotations

import csv
import json
import os
import shutil
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
HOME = HERE.parents[1] / "build" / "koop"
DATA_SET = "robberies"
FIELDS = (("uid", "Integer"), ("offense_type", "String"), ("date_local", "Date"))


@dataclass(frozen=True)
class Points:
    """The small data set: ids, kinds, wall-clock times as written, longitudes and latitudes."""

    uid: list[int]
    offense_type: list[str]
    date_local: list[str]
    lon: list[float]
    lat: list[float]


def memphis(shared: Path) -> Points:
    """The 2,245 personal robberies of Memphis in 2019."""
    with (shared / "data" / "incidents" / "memphis_robberies.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return Points(
        [int(r["uid"]) for r in rows],
        [r["offense_type"] for r in rows],
        [r["date_local"] for r in rows],
        [float(r["lon"]) for r in rows],
        [float(r["lat"]) for r in rows],
    )


def made_up(n: int = 1500, seed: int = 35) -> Points:
    """Made-up points for a clone without the shared data."""
    rng = np.random.default_rng(seed)
    times = np.datetime64("2019-01-01T00:00:00") + rng.integers(0, 365 * 24 * 4, n) * np.timedelta64(900, "s")
    return Points(
        (15_000_000 + np.cumsum(rng.integers(1, 9, n))).tolist(),
        rng.choice(["personal robbery", "commercial robbery", "carjacking"], n).tolist(),
        np.datetime_as_string(times, unit="s").tolist(),
        np.round(rng.uniform(-90.1, -89.7, n), 3).tolist(),
        np.round(rng.uniform(35.0, 35.25, n), 3).tolist(),
    )


def write_geojson(points: Points, folder: Path) -> Path:
    """The points as Koop wants them: without idField and fields its ids repeat and its types are guessed."""
    document = {
        "type": "FeatureCollection",
        "metadata": {
            "name": DATA_SET,
            "idField": "uid",
            "maxRecordCount": 500,
            "fields": [{"name": name, "type": kind} for name, kind in FIELDS],
        },
        "features": [
            {
                "type": "Feature",
                "geometry": {"type": "Point", "coordinates": [lon, lat]},
                # The wall clock as if it were UTC, as the portal writes it.
                "properties": {"uid": uid, "offense_type": kind, "date_local": f"{when}.000Z"},
            }
            for uid, kind, when, lon, lat in zip(
                points.uid, points.offense_type, points.date_local, points.lon, points.lat
            )
        ],
    }
    path = folder / f"{DATA_SET}.geojson"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


class KoopServer:
    """Koop as a subprocess; `url` is the layer it serves."""

    def __init__(self, points: Points, folder: Path) -> None:
        self._folder = folder
        write_geojson(points, folder)
        self._process: subprocess.Popen[bytes] | None = None
        self.port = 0

    @property
    def root(self) -> str:
        """The root that goes into a profile."""
        return f"http://127.0.0.1:{self.port}/file-geojson/rest/services/"

    @property
    def path(self) -> str:
        return f"{DATA_SET}/FeatureServer/0"

    @property
    def url(self) -> str:
        return self.root + self.path

    def __enter__(self) -> KoopServer:
        node = shutil.which("node")
        if node is None or not (HOME / "node_modules" / "@koopjs").is_dir():
            raise RuntimeError("Koop is not installed: run `make koop`")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        log = self._folder / "koop.log"
        command = [node, str(HERE / "serve.js"), str(HOME), str(self._folder), str(self.port)]
        # Koop reads dates in the zone of its process and looks for its configuration in its working folder.
        environment = {**os.environ, "TZ": "UTC", "SUPPRESS_NO_CONFIG_WARNING": "1"}
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                command, cwd=self._folder, env=environment, stdout=output, stderr=output
            )
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and self._process.poll() is None:
            if log.read_text(encoding="utf-8", errors="replace").find("listening on") >= 0:
                return self
            time.sleep(0.05)
        self.__exit__()
        raise RuntimeError(f"Koop did not start: {log.read_text(encoding='utf-8', errors='replace')[-2000:]}")

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

"""Fetches from the demo portal and from Koop, and what must then be in the store."""

from __future__ import annotations

import json
import sqlite3
import struct
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crime_map_plugin.algorithms import fetch_incidents
from tests.koop.koop_server import KoopServer
from tests.portal_server.layers import ServedLayer, layers_of
from tests.qgis.running import Log, run

PAGE = 120
"""Rows a page of the demo portal in these tests, so that some hundreds of rows are many pages."""


def be_impatient(
    monkeypatch: pytest.MonkeyPatch, *, timeout_s: float = 1.0, total_s: float = 2.0, **more: Any
) -> None:
    """Wait for a broken portal a second and not a minute; but for ``more``, all else stays as QGIS set it."""
    network = fetch_incidents.Network.__init__

    def quick(self: Any, url: str, authcfg: str = "") -> None:
        network(self, url, authcfg)
        self.options = replace(
            self.options,
            **{
                "backoff_s": 0.01,
                "timeout_s": (timeout_s, timeout_s),
                "total_s": total_s,
                "longest_wait_s": 2.0,
                **more,
            },
        )

    monkeypatch.setattr(fetch_incidents.Network, "__init__", quick)


def paged(deployment: str = "current", size: int = PAGE) -> list[ServedLayer]:
    """Return the layers of a deployment with small pages."""
    return [replace(layer, max_record_count=size) for layer in layers_of(deployment)]


def koop_profile(server: KoopServer, folder: Path) -> str:
    """Write the profile with which the robberies of Koop are fetched."""
    return write_profile(
        folder,
        server.root,
        {
            "robberies": {
                "path": server.path,
                "title": {"en": "Robberies"},
                "incidents": "robbery",
                "fields": {"id": "uid", "occurred_at": "date_local", "article_text": "offense_type"},
            }
        },
        key="memphis",
    )


def write_profile(folder: Path, root: str, layers: dict[str, Any], *, key: str = "made-up") -> str:
    """Write a profile file and return its path."""
    path = folder / f"{key}.json"
    data = {
        "format": 1,
        "id": key,
        "title": {"en": "Portal of a test"},
        "protocol": "arcgis",
        "root": root,
        "layers": layers,
    }
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return str(path)


def fetch(portal: str, store: Path, log: Log | None = None, **parameters: Any) -> dict[str, Any]:
    """Run crimemap:fetchincidents."""
    return run("fetchincidents", {"PORTAL": portal, "STORE": str(store), **parameters}, log)


def names(store: Path) -> list[str]:
    """Return the columns of a store's rows, in the order of ``rows``."""
    with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        listed = [row[1] for row in connection.execute("PRAGMA table_info(incidents)")]
    return [name for name in listed if name not in ("fid", "fetched_at")]


def rows(store: Path) -> list[tuple]:
    """Return every row of a store but for `fetched_at`, read without our code; places to a centimetre."""
    kept = names(store)
    place = kept.index("geom")
    with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        listed = ", ".join(f'"{name}"' for name in kept)
        found = connection.execute(f"SELECT {listed} FROM incidents ORDER BY id").fetchall()
    return [(*row[:place], _place(row[place]), *row[place + 1 :]) for row in found]


def _place(blob: bytes | None) -> tuple[float, float] | None:
    if blob is None:
        return None
    lon, lat = struct.unpack("<dd", blob[-16:])
    return round(lon, 7), round(lat, 7)


def ids(store: Path) -> list[str]:
    """Return the ids of all rows, doubled ones twice."""
    with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM incidents ORDER BY id")]


def unfinished(store: Path) -> list[tuple[int, int]]:
    """Return (received, expected) of the downloads that did not end, read without our code."""
    with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        query = "SELECT received, expected FROM crime_map_checkpoints ORDER BY fetch_id"
        return connection.execute(query).fetchall()


def truth(data: Path, deployment: str = "current", where: str = "1") -> dict[str, tuple]:
    """Return what the portal's own SQLite file holds: id → (wall clock or None, longitude, latitude)."""
    source = "demo" if deployment == "current" else "kz-portal-former"
    keys = {"crime": "globalid", "accidents": "globalid"}
    if deployment == "former":
        keys = {"crime": "tz1id", "accidents": "fd1id"}
    found: dict[str, tuple] = {}
    with closing(sqlite3.connect(data)) as connection:
        for table, when, extra in (
            ("crime", "dat_sover", "discontinued = 0"),
            ("accidents", "NULL", "1"),
        ):
            query = f"SELECT {keys[table]}, {when}, lon, lat FROM {table} WHERE {extra} AND ({where})"
            for key, moment, lon, lat in connection.execute(query):
                text = (
                    None if moment is None else time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(moment / 1000))
                )
                found[f"{source}:{table}:{key.strip('{}').lower()}"] = (text, lon, lat)
    return found


def change(data: Path, *statements: str) -> None:
    """Change the portal's rows."""
    with closing(sqlite3.connect(data)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def waited(condition: Callable[[], bool], seconds: float = 30.0) -> bool:
    """Return whether the condition came true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return False

"""What a refresh of a large store costs: ``python -m tests.soak.refresh [incidents] [new]``."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

from qgis.core import QgsApplication

from tests.portal_server import made_up
from tests.portal_server.fixtures import BUILD
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.qgis.test_refresh import END, added, read_again, refreshed


def main() -> None:
    incidents, new = (int(word) for word in (sys.argv[1:] + ["100000", "50"][len(sys.argv) - 1 :]))
    source = made_up.ensure(BUILD / f"portal_{incidents}.sqlite", incidents=incidents)
    for deployment in ("current", "former"):
        with tempfile.TemporaryDirectory(prefix="crime-map-refresh") as name:
            folder = Path(name)
            data = Path(shutil.copy(source, folder / "portal.sqlite"))
            with PortalServer(data, deployment=deployment) as server:
                profile, store = str(server.write_profile(folder)), folder / "store.gpkg"
                start = time.monotonic()
                received = fetching.fetch(profile, store)["RECEIVED"]
                tell(deployment, "all", received, len(server.requests), time.monotonic() - start)
                added(data, "crime", new - new // 5, END)
                added(data, "accidents", new // 5, END)
                asked, start = len(server.requests), time.monotonic()
                result = refreshed(profile, store)
                seconds = time.monotonic() - start
                tell(deployment, f"{new} new", result["RECEIVED"], len(server.requests) - asked, seconds)
                print(f"  complete: {result['COMPLETE']}, months read again: {read_again(result)}")


def tell(deployment: str, what: str, rows: int, requests: int, seconds: float) -> None:
    print(f"{deployment:<8} {what:<8} {rows:>7} rows {requests:>4} requests {seconds:>6.1f} s")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main()

"""`python -m tests.portal_server`: the demo portal on loopback until Ctrl-C."""

from __future__ import annotations

import argparse
import json
import os
import signal
import threading
from pathlib import Path

from tests.portal_server import made_up, places
from tests.portal_server.chaos import Chaos
from tests.portal_server.misbehave import table
from tests.portal_server.server import PortalServer

ROOT = Path(__file__).resolve().parents[2]
DISTRICTS_FILE = ROOT / "resources" / "sample" / "made_up_districts.geojson"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.portal_server", description=__doc__)
    parser.add_argument("--port", type=int, default=8765)
    parser.add_argument("--data", type=Path, default=ROOT / "build" / "demo" / "portal.sqlite")
    parser.add_argument("--incidents", type=int, default=made_up.INCIDENTS, help="how many to make up")
    parser.add_argument("--deployment", choices=("current", "former"), default="current")
    parser.add_argument("--misbehave", default="", metavar="NAME[:N],…", help="see --list")
    parser.add_argument(
        "--chaos",
        type=int,
        default=os.environ.get("CHAOS"),
        metavar="SEED",
        help="mix every misbehaviour, in the order of this seed (or of the variable CHAOS)",
    )
    parser.add_argument("--stall-seconds", type=float, default=60.0)
    parser.add_argument("--verbose", action="store_true", help="print every request")
    parser.add_argument("--list", action="store_true", help="list the misbehaviours")
    parser.add_argument(
        "--write-districts", action="store_true", help=f"write {DISTRICTS_FILE.relative_to(ROOT)} and stop"
    )
    options = parser.parse_args()
    if options.list:
        print(table())
        return
    if options.write_districts:
        write_districts(DISTRICTS_FILE)
        return
    data = made_up.ensure(options.data, incidents=options.incidents)
    done = threading.Event()
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), lambda *_: done.set())
    with PortalServer(
        data,
        deployment=options.deployment,
        misbehave=options.misbehave if options.chaos is None else Chaos(options.chaos),
        port=options.port,
        stall_seconds=options.stall_seconds,
        verbose=options.verbose,
    ) as server:
        print(f"{server.root}  (MADE-UP incidents, {options.deployment} deployment)", flush=True)
        done.wait()


def write_districts(path: Path) -> None:
    """The sample districts that the plugin ships; the same outlines as the portal serves."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        json.dumps(places.districts_geojson(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()

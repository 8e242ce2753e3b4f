"""Fetches killed at random moments, a line of JSON each: ``python -m tests.soak.kill seed seed …``.

After each the store opens and says what it has, and the next fetch completes it.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from crime_map_plugin.store.geopackage import Store
from tests.portal_server.server import PortalServer
from tests.qgis import fetching
from tests.soak import chaotic, oracle
from tests.soak.one import each

ROOT = Path(__file__).resolve().parents[2]
PAGE = 20
_CHANGES = (
    "DELETE FROM crime WHERE objectid IN (SELECT objectid FROM crime ORDER BY random() LIMIT 6)",
    "UPDATE crime SET discontinued = 1 WHERE objectid % 90 = 7",
    "UPDATE crime SET hard_code = '4' WHERE objectid % 50 = 3",
    "DELETE FROM accidents WHERE objectid IN (SELECT objectid FROM accidents ORDER BY random() LIMIT 3)",
)

Killer = Callable[[str, Path, float, bool], "tuple[bool, float]"]
"""Fetch from a profile into a store, all or what is new, and kill that after so many seconds; whether it had
ended, and when."""


@contextmanager
def killer() -> Iterator[Killer]:
    """Give what fetches in a process of its own and kills it."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
    }
    command = [sys.executable, "-m", "tests.soak.nursery"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:

        def told(name: str) -> Any:
            assert process.stdout is not None
            for line in process.stdout:
                found = json.loads(line) if line.startswith("{") else {}
                if name in found:
                    return found[name]
            raise RuntimeError("the process that forks fetches has ended")

        def kill(profile: str, store: Path, seconds: float, is_incremental: bool) -> tuple[bool, float]:
            assert process.stdin is not None
            asked = {"PORTAL": profile, "STORE": str(store), "INCREMENTAL": is_incremental}
            process.stdin.write(json.dumps(asked) + "\n")
            process.stdin.flush()
            fetching_process = told("begins")
            start = time.monotonic()
            time.sleep(seconds)
            # Should it have ended a moment ago, nobody has reaped it without telling.
            try:
                os.kill(fetching_process, signal.SIGKILL)
            except ProcessLookupError:
                return told("gone") == 0, time.monotonic() - start
            return told("gone") == 0, time.monotonic() - start

        yield kill
        assert process.stdin is not None
        process.stdin.close()


def run(seed: int, folder: Path, kill: Killer, moment: float) -> tuple[chaotic.Outcome, bool]:
    """Kill a fetch after so many seconds; return what was wrong after it, and whether it had ended before."""
    outcome = chaotic.Outcome(seed)
    return outcome, _Killed(seed, folder, outcome).killed(kill, moment)


class _Killed(chaotic.Run):
    def killed(self, kill: Killer, moment: float) -> bool:
        layers = [self.spoken(layer) for layer in fetching.paged(self.deployment, PAGE)]
        with PortalServer(self.data, deployment=self.deployment, layers=layers) as server:
            self.server = server
            self.profile = str(server.write_profile(self.folder))
            if self.draw.random() < 0.5:
                self.good_day()
                self.change()
            before = oracle.stored(self.store)[0] if self.store.exists() else {}
            has_ended, _ = kill(self.profile, self.store, moment, self.draw.random() < 0.5)
            self.look_after_the_kill(before, has_ended)
            # Only now: the write-ahead log must have been taken up by one who may write.
            self.outcome.injected["after the end" if has_ended else self.how_far()] += 1
            if self.draw.random() < 0.5:
                self.change()
            self.good_day(is_incremental=True)
            self.good_day()
        return has_ended

    def how_far(self) -> str:
        if not self.store.exists():
            return "before the store was there"
        is_midway = bool(fetching.unfinished(self.store))
        return "between the pages of a layer" if is_midway else "before, between or after the layers"

    def change(self) -> None:
        fetching.change(self.data, *self.draw.sample(_CHANGES, 2))
        with closing(sqlite3.connect(self.data)) as connection:
            self.versions.append(oracle.served(connection, self.deployment))

    def look_after_the_kill(self, before: oracle.Rows, has_ended: bool) -> None:
        if not self.store.exists():
            return
        with Store.open(self.store) as opened:
            if problems := opened.problems():
                self.wrong(f"the store has problems: {problems}")
            unfinished = opened.unfinished()
            if has_ended and unfinished:
                self.wrong(f"ended, and something is not finished: {unfinished}")
            count = opened.count()
        found, doubles = oracle.stored(self.store)
        if count != len(found) + len(doubles):
            self.wrong(f"the store says {count} and holds {len(found)}")
        for key in doubles:
            self.wrong(f"{key} is there twice", "doubles")
        for row in unfinished:
            layer = row["scope"].layer
            self.is_open[layer] = True
            # A refresh repairs month by month: what the portal no longer has may be gone with one that ended.
            kept = {key for key in before if oracle.layer_of(key) == layer and key in self.versions[-1]}
            if lost := kept - found.keys():
                self.wrong(f"{len(lost)} rows were removed by a fetch that did not end", "silent_losses")
            here = sum(oracle.layer_of(key) == layer for key in found)
            if row["received"] > here:
                self.wrong(f"the store says that {row['received']} came, and has {here}", "silent_losses")


def main() -> None:
    longest = 0.5
    with killer() as kill:

        def one(seed: int, folder: Path) -> chaotic.Outcome:
            nonlocal longest
            moment = chaotic.random.Random(seed).random() * longest
            outcome, has_ended = run(seed, folder, kill, moment)
            # Moments are to lie within the fetch, however fast the machine is.
            longest = min(5.0, max(0.1, longest * (0.9 if has_ended else 1.03)))
            return outcome

        each(one)


if __name__ == "__main__":
    main()

"""One seeded run: fetches from a portal on a bad day, and what must be true after each of them."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import threading
import time
import traceback
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException

from tests.portal_server import made_up
from tests.portal_server.chaos import Chaos
from tests.portal_server.fixtures import BUILD
from tests.portal_server.layers import ServedLayer, tracking_edits
from tests.portal_server.misbehave import Misbehaviour
from tests.portal_server.server import FIRST_KEY, SECOND_KEY, PortalServer
from tests.qgis import fetching
from tests.qgis.running import Log, provider
from tests.soak import oracle

INCIDENTS = 360
LAYERS = ("crime", "accidents")
# The limits that a fetch on a bad day is given here; QGIS's own are a minute and more.
READ_S, TOTAL_S, WAIT_S, STALL_S = 0.3, 0.8, 0.05, 0.7
CANCEL_S = 1.0
_FETCHES = 3
# The names that a page without them makes the receipt say.
_FIELDS = frozenset(("street", "house", "injured"))


@dataclass
class Outcome:
    """What came of one seed."""

    seed: int
    complete: int = 0
    incomplete: int = 0
    stopped: int = 0
    silent_losses: list[str] = field(default_factory=list)
    doubles: list[str] = field(default_factory=list)
    hangs: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    injected: Counter[str] = field(default_factory=Counter)
    worst_cancel_s: float = 0.0
    seconds: float = 0.0

    @property
    def violations(self) -> list[str]:
        """Everything that must not happen."""
        return [*self.silent_losses, *self.doubles, *self.hangs, *self.others]


def data_file() -> Path:
    """Return the small data file that every run copies."""
    return made_up.ensure(BUILD / "portal_soak.sqlite", incidents=INCIDENTS)


def run(seed: int, folder: Path) -> Outcome:
    """Fetch on bad days and then on a good one; return what was seen and what was wrong."""
    provider()  # QGIS's own algorithms take a second to load, which is no part of a fetch
    start = time.monotonic()
    outcome = Outcome(seed)
    hook = threading.excepthook
    threading.excepthook = lambda args: outcome.others.append(f"thread: {args.exc_type} {args.exc_value}")
    try:
        Run(seed, folder, outcome).all()
    except Exception:
        outcome.others.append(traceback.format_exc())
    finally:
        threading.excepthook = hook
    outcome.seconds = time.monotonic() - start
    return outcome


class Run:
    """A portal, a store, and all the states in which the portal's rows were."""

    def __init__(self, seed: int, folder: Path, outcome: Outcome) -> None:
        self.draw = random.Random(seed)
        self.seed = seed
        self.outcome = outcome
        self.deployment = self.draw.choice(("current", "current", "former"))
        self.data = Path(shutil.copy(data_file(), folder / "portal.sqlite"))
        # A service that notes when it changed a row can tell of every change.
        self.tracks_edits = self.draw.random() < 0.5
        if self.tracks_edits:
            made_up.track_edits(self.data)
        self.store = folder / "store.gpkg"
        self.folder = folder
        self.versions = [self.served()]
        # Where, in the versions, the download began that a layer's receipt will speak of.
        self.began = dict.fromkeys(LAYERS, 0)
        self.displaced_from = dict.fromkeys(LAYERS, 0)
        self.is_open = dict.fromkeys(LAYERS, False)
        self.injected: Counter[str] = Counter()
        self.not_proven: dict[str, frozenset[str]] = dict.fromkeys(LAYERS, frozenset())
        self.missing: dict[str, set[str]] = {layer: set() for layer in LAYERS}

    def served(self) -> oracle.Rows:
        with closing(sqlite3.connect(self.data)) as connection:
            return oracle.served(connection, self.deployment)

    def all(self) -> None:
        page = self.draw.choice((20, 50, 120))
        server = PortalServer(
            self.data,
            deployment=self.deployment,
            misbehave=Chaos(self.seed),
            layers=[self.spoken(layer) for layer in fetching.paged(self.deployment, page)],
            stall_seconds=STALL_S,
        )
        with server:
            self.server = server
            self.data = server._data
            server.changed = self.note
            self.profile = str(server.write_profile(self.folder))
            is_first_good = self.draw.random() < 0.5
            if is_first_good:
                self.good_day()
            is_refreshed = self.draw.random() < 0.5
            for number in range(_FETCHES):
                # Only GeoJSON has these properties, so that chance alone would seldom put the flag there.
                also = ("flag_under_properties",) if self.seed % 12 == 0 else ()
                chaos = Chaos(self.seed * 10 + number, also=also)
                server.lower_limit = chaos.lower_limit
                server.misbehave(chaos)
                self.injected = chaos.injected
                is_complete = self.fetch(
                    is_bad=True,
                    is_stopped=number == 0 and self.draw.random() < 0.25,
                    is_incremental=is_refreshed,
                )
                self.outcome.injected += chaos.injected
                if is_complete and self.draw.random() < 0.7:
                    break
            self.good_day(is_incremental=True)
            self.good_day()
            if server.elsewhere:
                self.wrong("the other host was asked")
        for path in self.folder.glob("store.gpkg*"):
            if b"made-up-key" in path.read_bytes():
                self.wrong(f"{path.name} holds a key")

    def spoken(self, layer: ServedLayer) -> ServedLayer:
        """Some portals know no other format than GeoJSON."""
        is_geojson = self.deployment == "current" and self.seed % 6 == 0
        layer = replace(layer, formats=("geoJSON",)) if is_geojson else layer
        return tracking_edits(layer) if self.tracks_edits and not layer.is_polygon else layer

    def note(self) -> None:
        self.versions.append(oracle.served(self.server.connection(), self.deployment))

    def wrong(self, text: str, kind: str = "others") -> None:
        getattr(self.outcome, kind).append(f"seed {self.seed}: {text}")

    # -- fetches ---------------------------------------------------------------------------------------

    def good_day(self, *, is_incremental: bool = False) -> None:
        """On a well-behaved portal a fetch is whole, and one that did not go on from an earlier is exact.

        A refresh is, too, but for what it says itself that it cannot prove.
        """
        self.server.misbehave(Misbehaviour())
        for _ in range(2):
            if not self.fetch(is_bad=False, is_incremental=is_incremental):
                self.wrong("the portal is well, and the fetch is not complete", "silent_losses")
                return
            if not self.is_resumed:
                break
        expected, (found, _) = self.served(), oracle.stored(self.store)
        spoilt = {key.strip("{}").lower() for key in self.server.displaced}
        for key in sorted(expected.keys() | found.keys()):
            if "id" in self.not_proven[oracle.layer_of(key)] and not (key in found and key in expected):
                continue  # one row may have taken the place of another like it, and the receipt says so
            if key not in found:
                self.wrong(f"{key} is not there after a good day", "silent_losses")
            elif key not in expected:
                self.wrong(f"{key} is still there after a good day")
            elif name := oracle.differs(
                found[key],
                expected[key],
                ignoring=self.not_proven[oracle.layer_of(key)]
                # Nobody edited a row whose place was spoilt on its way.
                | {"place" if is_incremental and key.split(":")[2] in spoilt else ""},
            ):
                self.wrong(f"{key} after a good day: {name} {found[key]} is not {expected[key]}")
        if fetching.unfinished(self.store):
            self.wrong("a whole download left a checkpoint")

    def fetch(self, *, is_bad: bool, is_stopped: bool = False, is_incremental: bool = False) -> bool:
        """Fetch once and look at what came of it; return whether it says that it is complete."""
        # What an earlier fetch gave up waiting for may still change rows.
        fetching.waited(lambda: self.server._in_work == 0, 2 * STALL_S)
        for layer in LAYERS:
            if not self.is_open[layer]:
                self.begin(layer)
        starts = len(self.versions) - 1, len(self.server.displaced)
        before = oracle.stored(self.store)[0] if self.store.exists() else {}
        log, asked, start = Log(), len(self.server.requests), time.monotonic()
        stopped_at: list[float] = []

        def stop_it() -> None:
            stopped_at.append(time.monotonic())
            log.cancel()

        stop = threading.Timer(self.draw.random() * 0.3, stop_it)
        if is_stopped:
            stop.start()
        result: dict[str, Any] = {}
        said = ""
        try:
            with pytest.MonkeyPatch.context() as patch:
                limits = (
                    {"timeout_s": READ_S, "total_s": TOTAL_S}
                    if is_bad
                    else {"timeout_s": 20.0, "total_s": 60.0}
                )
                fetching.be_impatient(
                    patch,
                    **limits,
                    longest_wait_s=WAIT_S,
                    headers={"X-Esri-Authorization": f"Bearer {FIRST_KEY}"},
                    refresh_headers=lambda: {"X-Esri-Authorization": f"Bearer {SECOND_KEY}"},
                )
                result = fetching.fetch(self.profile, self.store, log, INCREMENTAL=is_incremental)
        except QgsProcessingException as error:
            said = str(error)
        finally:
            stop.cancel()
        end = time.monotonic()
        requests = len(self.server.requests) - asked
        if end - start > 5 + requests * (TOTAL_S + WAIT_S + 0.2):
            self.wrong(f"{end - start:.1f} s for {requests} requests", "hangs")
        if stopped_at:
            self.outcome.worst_cancel_s = max(self.outcome.worst_cancel_s, end - stopped_at[0])
            if end - stopped_at[0] > CANCEL_S:
                self.wrong(f"stopped only after {end - stopped_at[0]:.1f} s", "hangs")
        for text in (said, *log.errors, *log.warnings):
            if "Traceback" in text or "made-up-key" in text or len(text) > 3000:
                self.wrong(f"it said: {text[:2000]}")
        receipts = {r["layer"]: r for r in json.loads(result.get("RECEIPT", '{"layers": []}'))["layers"]}
        self.is_resumed = any(receipt["resumed"] for receipt in receipts.values())
        self.not_proven = {
            layer: frozenset(receipts.get(layer, {}).get("refresh", {}).get("not_proven", ()))
            for layer in LAYERS
        }
        self.look(before, receipts, starts)
        is_complete = bool(result.get("COMPLETE"))
        if stopped_at and said:
            self.outcome.stopped += 1
        elif is_complete:
            self.outcome.complete += 1
        else:
            self.outcome.incomplete += 1
            is_said = bool(said) or any("not complete" in text for text in log.errors)
            reasons = [r["reason"] for r in receipts.values() if not r["complete"]]
            if not is_said or not all(reasons):
                self.wrong(f"incomplete without saying so: {said} {log.errors} {reasons}", "silent_losses")
        return is_complete

    def begin(self, layer: str) -> None:
        self.began[layer] = len(self.versions) - 1
        self.displaced_from[layer] = len(self.server.displaced)
        self.missing[layer] = set()

    # -- what must be true -----------------------------------------------------------------------------

    def look(self, before: oracle.Rows, receipts: dict[str, Any], starts: tuple[int, int]) -> None:
        if not self.store.exists():
            return
        found, doubles = oracle.stored(self.store)
        for key in doubles:
            self.wrong(f"{key} is there twice", "doubles")
        for layer in LAYERS:
            receipt = receipts.get(layer)
            ours = {key: row for key, row in found.items() if oracle.layer_of(key) == layer}
            if receipt is not None:
                if not receipt["resumed"]:
                    self.began[layer], self.displaced_from[layer] = starts
                    self.missing[layer] = set()
                self.missing[layer].update(_FIELDS.intersection(receipt["missing_fields"]))
            if receipt is not None and receipt["complete"]:
                self.look_at_whole(layer, ours, receipt)
                self.is_open[layer] = False
            else:
                self.is_open[layer] = True
                # Who is stopped at the second layer has no receipt of the first, which may be whole.
                since = self.versions[starts[0] :]
                for key in before:
                    # A refresh removes what is gone month by month.
                    is_by_month = receipt is not None and bool(receipt["refresh"])
                    is_gone = (receipt is None or is_by_month) and not all(key in v for v in since)
                    if oracle.layer_of(key) == layer and key not in ours and not is_gone:
                        self.wrong(f"{key} was removed by an incomplete fetch", "silent_losses")
                self.look_at_values(layer, ours, self.versions, 0)

    def look_at_whole(self, layer: str, ours: oracle.Rows, receipt: dict[str, Any]) -> None:
        versions = self.versions[self.began[layer] :]
        always = [
            key for key in versions[0] if oracle.layer_of(key) == layer and all(key in v for v in versions)
        ]
        net = sum(oracle.layer_of(k) == layer for k in versions[-1]) - sum(
            oracle.layer_of(k) == layer for k in versions[0]
        )
        has_moved = any(v.keys() != versions[0].keys() for v in versions)
        # A count that lies says nothing of rows that move, nor does one that a request given up outlives.
        if "count_too_high" not in self.injected and not receipt["resumed"] and not receipt["retries"]:
            told_moved = receipt["moved"]
            is_too_many = bool(told_moved) and not has_moved and not self.injected["where_ignored"]
            if told_moved is not None and (told_moved < abs(net) or is_too_many):
                self.wrong(
                    f"{net} rows more than at first, and the receipt says that {receipt['moved']} moved"
                )
        told = json.dumps(
            {k: receipt[k] for k in ("expected", "received", "vanished", "strategies", "resumed")}
        )
        for key in always:
            if key not in ours and "id" not in self.not_proven[layer]:
                self.wrong(f"{key} is lost, and the receipt says complete: {told}", "silent_losses")
        if receipt["refresh"]:
            # A row that was not read again is in the state in which it was read.
            self.look_at_values(layer, ours, self.versions, 0)
        else:
            self.look_at_values(layer, ours, versions, self.displaced_from[layer])

    def look_at_values(
        self, layer: str, ours: oracle.Rows, versions: list[oracle.Rows], displaced_from: int
    ) -> None:
        """Every stored row is in one of the states that it had while it was read."""
        displaced = {key.strip("{}").lower() for key in self.server.displaced[displaced_from:]}
        may_lack = frozenset(self.missing[layer]) if displaced_from or len(versions) else _FIELDS
        if versions is self.versions:
            may_lack = _FIELDS
        for key, row in ours.items():
            states = {version[key] for version in versions if key in version}
            if not states:
                # A portal that ignores the condition sends rows struck off; a whole download takes them away.
                if (
                    versions is not self.versions
                    or not (self.outcome.injected + self.injected)["where_ignored"]
                ):
                    self.wrong(f"{key} is there and was not in the portal")
                continue
            is_displaced = key.split(":")[2] in displaced
            names = [oracle.differs(row, s, may_lack=may_lack, displaced=is_displaced) for s in states]
            if all(names):
                self.wrong(f"{key}: {names} {row} is in none of its states {states}")

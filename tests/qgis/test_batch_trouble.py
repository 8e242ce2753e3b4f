"""What a batch says of workers that cannot be had, and how soon it stops."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from crime_map_plugin.algorithms import batch_renewal, scheduler_greeting
from crime_map_plugin.algorithms.local_workers import InProcess
from crime_map_plugin.analysis.batch_stop import STOP
from crime_map_plugin.incidents.recipe import Method, write_recipe
from tests.network.dask_cluster import Cluster
from tests.network.processes import free_port
from tests.qgis.running import Log, refusal, run
from tests.qgis.test_batch import CELLS, batch, ground, recipe_of, rows
from tests.qgis.test_dask_workers import _Page, open_with

__all__ = ["ground"]


@pytest.fixture(autouse=True)
def _go_on() -> Iterator[None]:
    yield
    STOP.clear()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    made.start_scheduler()
    made.start_worker("one")
    made.start_worker("two")
    yield made
    made.close()


def refused(ground: Path, folder: Path, scheduler: str) -> str:
    """Return what a batch says that begins anew where an earlier result lies; that must stay."""
    earlier = batch(recipe_of(ground), folder, name="earlier")["OUTPUT"]
    before = Path(earlier).read_bytes()
    given = {"RECIPE": str(folder / "earlier.json"), "OUTPUT": earlier, "RESUME": False}
    said = refusal("batch", {**given, "SCHEDULER": scheduler})
    assert Path(earlier).read_bytes() == before
    assert not list(folder.glob("*.part*"))
    return said


def test_a_scheduler_that_does_not_answer_is_named_with_a_remedy(ground, tmp_path):
    address = f"tcp://127.0.0.1:{free_port()}"
    assert refused(ground, tmp_path, address) == (
        f"The Dask scheduler at {address} does not answer. "
        "Check the address and the network, and that the scheduler is running."
    )


def test_a_foreign_server_is_no_scheduler(ground, tmp_path, monkeypatch):
    monkeypatch.setattr(scheduler_greeting, "_WAIT_S", 0.5)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    said = refused(ground, tmp_path, f"tcp://127.0.0.1:{server.server_port}")
    server.shutdown()
    server.server_close()
    assert "What answers there is no Dask scheduler. Check host and port" in said


def test_what_is_no_address_is_refused(ground, tmp_path):
    assert "Write tcp://host:8786" in refused(ground, tmp_path, "somewhere")


def test_workers_without_scipy_are_named_before_any_work(ground, tmp_path):
    (tmp_path / "scipy.py").write_text("raise ImportError('hidden')\n", encoding="utf-8")
    cluster = Cluster(tmp_path / "lacking")
    cluster.start_scheduler()
    cluster.start_worker("lacking", python_path=tmp_path)
    try:
        said = refused(ground, tmp_path, cluster.url)
    finally:
        cluster.close()
    assert "lacking (tcp://127.0.0.1:" in said and "SciPy: missing" in said
    assert "Give them the same versions" in said


def test_what_is_learned_of_workers_while_they_work_is_told_once_and_recorded(ground, tmp_path, monkeypatch):
    class Joined(InProcess):
        def renew(self) -> None:
            raise NotImplementedError

        @property
        def executor(self):
            return self._executor

        @executor.setter
        def executor(self, made):
            self._executor = made

            def submit(*arguments, real=made.submit):
                self.warnings = ("“late” is left out.",)
                return real(*arguments)

            made.submit = submit

    monkeypatch.setattr(batch_renewal, "open_workers", lambda *_: Joined())
    log = Log()
    found = batch(recipe_of(ground), tmp_path, log)
    assert log.warnings.count("“late” is left out.") == 1
    layer = QgsVectorLayer(f"{found['OUTPUT']}|layername=summary", "summary", "ogr")
    assert "“late” is left out." in json.loads(layer.metadata().history()[-1])["warnings"]


class Stopping(Log):
    """Stops the batch once its jobs run, and knows when."""

    at = 0.0

    def setProgressText(self, text: str | None) -> None:
        if text == "Running the jobs":
            threading.Timer(0.5, self.stop).start()

    def stop(self) -> None:
        self.at = time.monotonic()
        self.cancel()


@pytest.mark.parametrize("where", ["one process", "two processes", "cluster"])
def test_a_stop_is_heard_within_a_second_while_workers_work(ground, cluster, where, tmp_path):
    given = {"one process": {"WORKERS": 1}, "two processes": {"WORKERS": 2}}.get(where)
    if given is None:
        open_with(cluster, 2).close()
        given = {"SCHEDULER": cluster.url}
    methods = (
        Method("nearrepeat", {"PERMUTATIONS": 200_000}),
        Method("getisordhotspots", {**CELLS, "CELL_SIZE": 10, "INFERENCE": 1, "PERMUTATIONS": 99_999}),
    )
    file = tmp_path / "r.json"
    file.write_text(write_recipe(recipe_of(ground, *methods)), encoding="utf-8")
    log = Stopping()
    output = tmp_path / "out.gpkg"
    try:
        run("batch", {"RECIPE": str(file), "OUTPUT": str(output), **given}, log)
    except QgsProcessingException:
        stopped = time.monotonic()
    else:
        stopped = time.monotonic()
    assert log.at
    assert stopped - log.at < 1.0
    assert {row["state"] for row in rows(output, "jobs")} <= {"done"}
    assert len(rows(output, "jobs")) < 16

"""Batches in processes of this machine."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import BrokenExecutor
from pathlib import Path

import pytest

from crime_map_plugin.algorithms import local_workers
from crime_map_plugin.algorithms.executors import cores_to_use, open_workers
from crime_map_plugin.analysis import worker_side
from tests.qgis.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]


def test_a_pool_is_other_processes_of_the_same_python():
    with open_workers(workers=2) as workers:
        found = workers.executor.submit(worker_side.versions).result(60)
        assert workers.executor.submit(os.getpid).result(60) != os.getpid()
        assert workers.count == 2
        assert "2" in workers.describe()
        assert found == worker_side.versions()


def test_a_worker_process_has_neither_qgis_nor_the_program_that_started_it():
    with open_workers(workers=2) as workers:
        loaded = workers.executor.submit(eval, "sorted(__import__('sys').modules)").result(60)
    assert "crime_map_plugin.analysis.worker_side" in loaded
    assert [name for name in loaded if name.split(".")[0] in ("qgis", "PyQt5", "pytest", "_pytest")] == []


def test_a_killed_process_breaks_the_pool_and_a_new_one_goes_on():
    with open_workers(workers=2) as workers:
        os.kill(workers.executor.submit(os.getpid).result(60), signal.SIGKILL)
        with pytest.raises(BrokenExecutor):
            workers.executor.submit(time.sleep, 30).result(60)
        workers.renew()
        assert workers.executor.submit(len, "abc").result(60) == 3


def test_nothing_runs_on_when_the_pool_is_closed():
    with open_workers(workers=2) as workers:
        pid = workers.executor.submit(os.getpid).result(60)
        workers.executor.submit(time.sleep, 60)
        workers.executor.submit(time.sleep, 60)
    wait_until(lambda: not is_running(pid), 20)


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_no_process_is_left_when_the_program_is_killed(tmp_path):
    script = tmp_path / "main.py"
    script.write_text(
        "import os, sys, time\n"
        "from crime_map_plugin.algorithms.executors import open_workers\n"
        "workers = open_workers(workers=2)\n"  # without a guard: a child that ran it again would never end
        "print(workers.executor.submit(os.getpid).result(60), flush=True)\n"
        "workers.executor.submit(time.sleep, 60)\n"
        "time.sleep(60)\n",
        encoding="utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    program = subprocess.Popen([sys.executable, script], env=environment, stdout=subprocess.PIPE, text=True)
    pid = int(program.stdout.readline())
    assert is_running(pid)
    program.kill()
    program.wait()
    program.stdout.close()
    wait_until(lambda: not is_running(pid), 20)


def test_one_worker_is_qgis_itself():
    with open_workers(workers=1) as workers:
        assert workers.executor.submit(os.getpid).result(60) == os.getpid()
        assert workers.warnings == ()
        workers.renew()
        assert workers.executor.submit(len, "ab").result(60) == 2


def test_one_worker_beside_a_window_is_a_process(monkeypatch):
    monkeypatch.setattr(
        "crime_map_plugin.algorithms.local_workers.QgsApplication.platform", lambda: "desktop"
    )
    with open_workers(workers=1) as workers:
        assert workers.executor.submit(os.getpid).result(60) != os.getpid()


def test_a_qgis_without_a_python_program_works_inside_itself_and_says_so(monkeypatch):
    monkeypatch.setattr(local_workers, "python_program", lambda: None)
    with open_workers(workers=2) as workers:
        assert workers.count == 1
        assert "No Python program was found" in workers.warnings[0]
        assert workers.executor.submit(len, "ab").result(60) == 2


@pytest.mark.parametrize("program", ["/bin/false", "/usr/bin/env"])
def test_a_program_that_is_no_python_is_told_and_done_without(monkeypatch, program):
    monkeypatch.setattr(local_workers, "python_program", lambda: Path(program))
    with open_workers(workers=2) as workers:
        assert workers.count == 1
        assert "No processes could be started" in workers.warnings[0]


def test_windows_python_is_found_beside_qgis_and_opens_no_window(monkeypatch, tmp_path):
    home = tmp_path / "apps" / "Python312"
    home.mkdir(parents=True)
    for name in ("python.exe", "pythonw.exe"):
        (home / name).touch()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "exec_prefix", str(home))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "qgis-bin.exe"))
    assert local_workers.python_program() == home / "pythonw.exe"


def test_another_python_that_comes_first_on_the_path_is_not_taken(monkeypatch, tmp_path):
    other = tmp_path / "python3"
    other.touch()
    home = tmp_path / "usr"
    (home / "bin").mkdir(parents=True)
    own = home / "bin" / f"python3.{sys.version_info.minor}"
    own.touch()
    monkeypatch.setattr(sys, "executable", str(other))
    monkeypatch.setattr(sys, "exec_prefix", str(home))
    assert local_workers.python_program() == own


def test_no_worker_count_means_every_core_that_may_be_used(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    assert cores_to_use() == 4
    monkeypatch.setattr("crime_map_plugin.algorithms.executors.QgsApplication.platform", lambda: "desktop")
    assert cores_to_use() == 3

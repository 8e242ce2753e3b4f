"""Work in the background when QGIS's own task manager is busy, or loses a task."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtTest import QTest

from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.runner import Run
from tests.qgis.running import provider
from tests.qgis.waiting import under_way, wait_until

BOX = {"INPUT": "0,1,0,1 [EPSG:4326]", "OUTPUT": "memory:"}
ENDED = (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)


@pytest.fixture(autouse=True)
def algorithms(qgis_app):
    """Have QGIS's own algorithms registered."""
    provider()


@pytest.fixture
def held_threads(qgis_app) -> Iterator[threading.Event]:
    """Give every thread of QGIS's tasks something to do until the event is set."""
    manager, go_on = QgsApplication.taskManager(), threading.Event()
    tasks = [
        QgsTask.fromFunction(f"blocker {number}", lambda task: go_on.wait(30))
        for number in range(manager.threadPool().maxThreadCount())
    ]
    for task in tasks:
        manager.addTask(task)
    wait_until(lambda: manager.threadPool().activeThreadCount() == len(tasks), "the blockers")
    yield go_on
    go_on.set()
    wait_until(lambda: not manager.tasks(), "the end of the blockers")


def begun() -> tuple[Run, list[bool]]:
    run, ends = Run("native:extenttolayer", dict(BOX)), []
    run.finished.connect(lambda ok, _: ends.append(ok))
    assert run.start()
    return run, ends


def test_a_run_begun_at_the_end_of_another_is_added_once_that_is_out_of_the_books(qgis_app):
    manager, seen, ends = QgsApplication.taskManager(), [], []

    def added(_: int) -> None:
        seen.append([task.status() in ENDED for task in manager.tasks()])

    def next_one(is_good: bool, _: dict) -> None:
        ends.append(is_good)
        if len(ends) < 4:
            runs.append(Run("native:extenttolayer", dict(BOX)))
            runs[-1].finished.connect(next_one)
            assert runs[-1].start()

    manager.taskAdded.connect(added)
    runs = [Run("native:extenttolayer", dict(BOX))]
    runs[0].finished.connect(next_one)
    assert runs[0].start()
    wait_until(lambda: len(ends) == 4, "the chain")
    manager.taskAdded.disconnect(added)
    assert ends == [True] * 4 and len(seen) == 4
    assert not any(any(ended) for ended in seen)


def test_a_task_that_qgis_loses_ends_the_run_with_its_reason(held_threads):
    run, ends = begun()
    QTest.qWait(50)
    QgsApplication.taskManager().threadPool().clear()
    held_threads.set()
    wait_until(lambda: ends, "the end of the lost run", 20)
    assert ends == [False] and "start it again" in run.feedback.errors[0]


def test_a_run_that_waits_for_a_thread_is_cancelled_at_once(held_threads):
    run, ends = begun()
    QTest.qWait(50)
    run.cancel()
    wait_until(lambda: ends, "the end of the cancelled run")
    assert ends == [False] and not run.feedback.errors


def test_a_run_that_waits_for_a_thread_is_done_when_there_is_one(held_threads):
    run, ends = begun()
    QTest.qWait(700)
    assert not ends
    held_threads.set()
    wait_until(lambda: ends, "the end of the run")
    assert ends == [True] and not run.feedback.errors


def test_small_work_waits_for_no_thread_of_qgis(held_threads):
    found = []
    Latest("small").start(lambda cancel: 7, found.append, found.append)
    wait_until(lambda: found, "the small work", 5)
    assert found == [7]


def test_a_wait_in_vain_tells_what_goes_on(held_threads):
    run, ends = begun()
    QTest.qWait(50)
    told = under_way()
    assert "'blocker 0'" in told and "native:extenttolayer" in told and "test_gui_runner.py" in told
    run.cancel()
    wait_until(lambda: ends, "the end of the run")

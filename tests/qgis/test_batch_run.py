"""What a batch does when workers die, jobs fail and the user stops it."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import BrokenExecutor, Executor, Future

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback
from shapely.geometry import box

from crime_map_plugin.algorithms import batch_renewal, batch_run
from crime_map_plugin.algorithms.batch_run import BatchProgress, BatchRun, clock, in_turn
from crime_map_plugin.algorithms.executors import Workers
from crime_map_plugin.analysis.batch_jobs import DONE, FAILED, Chunk, Result, Task
from crime_map_plugin.analysis.batch_stop import STOP
from crime_map_plugin.analysis.partition_counts import CountedArea
from crime_map_plugin.errors import Cancelled, SchedulerUnreachable, WorkersUnfit

AREA = CountedArea(box(0, 0, 1, 1).wkb, "EPSG:32642", 1.0)
NOW = np.datetime64("2026-01-01", "s")


@pytest.fixture(autouse=True)
def _go_on():
    yield
    STOP.clear()


class Dying(Executor):
    """An executor that does jobs at once and dies of some of them, with all that was handed to it."""

    def __init__(self, workers: Team) -> None:
        self._team = workers
        self._is_dead = False

    def submit(self, function, part):  # type: ignore[override]
        if self._is_dead:
            raise BrokenExecutor("dead")
        future: Future = Future()
        keys = [task.key for task in part.tasks]
        self._team.done.update(keys)
        if any(self._team.kills(key) for key in keys):
            self._is_dead = True
            future.set_exception(BrokenExecutor("died"))
        elif any(key in self._team.refused for key in keys) and len(keys) > 1:
            future.set_exception(RuntimeError("cannot be sent"))
        else:
            future.set_result(
                [
                    Result(key, FAILED, error=ValueError(key)) if key in self._team.failing else Result(key)
                    for key in keys
                ]
            )
        return future

    def _result(self, key: str) -> Result:
        return Result(key, FAILED, error=ValueError(key)) if key in self._team.failing else Result(key)


class Team(Workers):
    """Workers of that executor; ``deadly`` says how often a job kills its worker."""

    def __init__(self, deadly: dict[str, int] | None = None, failing=(), refused=()) -> None:
        self.count = 2
        self.deadly = dict(deadly or {})
        self.failing, self.refused = failing, refused
        self.done: Counter[str] = Counter()
        self.renewed = 0
        self.executor = Dying(self)

    def kills(self, key: str) -> bool:
        self.deadly[key] = self.deadly.get(key, 0) - 1
        return self.deadly[key] >= 0

    def describe(self) -> str:
        return ""

    def renew(self) -> None:
        self.renewed += 1
        self.executor = Dying(self)

    def close(self) -> None:
        pass


def chunks(*names: str) -> list[Chunk]:
    return [
        Chunk(name, tuple(Task(key, 0, NOW, NOW, "", {}, -1) for key in name), (), None, AREA, 1)
        for name in names
    ]


def run(team: Team, given: list[Chunk], cancel=lambda: False) -> dict[str, tuple[str, int]]:
    written: list[tuple[Result, int]] = []
    progress = BatchProgress(QgsProcessingFeedback(), sum(len(chunk.tasks) for chunk in given), 0, 0)
    BatchRun(team, written.extend, progress, cancel).run(given)
    keys = [result.key for result, _ in written]
    assert len(keys) == len(set(keys))
    assert progress.done == len(keys)
    return {result.key: (result.state, tries) for result, tries in written}


def test_every_job_is_done_once():
    team = Team()
    assert run(team, chunks("abc", "def", "g")) == dict.fromkeys("abcdefg", (DONE, 1))
    assert set(team.done.values()) == {1}


def test_a_job_that_fails_three_times_is_listed_and_the_rest_goes_on():
    found = run(Team(failing="b"), chunks("abc", "de"))
    assert found.pop("b") == (FAILED, 3)
    assert found == dict.fromkeys("acde", (DONE, 1))


@pytest.mark.parametrize("times", [1, 2])
def test_a_worker_that_dies_takes_no_job_with_it(times):
    team = Team({"b": times})
    found = run(team, chunks("abc", "def", "ghi", "jkl", "mno"))
    assert {state for state, _ in found.values()} == {DONE}
    assert len(found) == 15
    assert team.renewed == times


def test_a_job_that_kills_every_worker_is_found_and_listed():
    found = run(Team({"b": 99}), chunks("abc", "def", "ghi"))
    assert found.pop("b") == (FAILED, 3)
    assert found == dict.fromkeys("acdefghi", (DONE, 1))


def test_a_chunk_that_fails_as_a_whole_is_split():
    assert run(Team(refused="b"), chunks("abc")) == dict.fromkeys("abc", (DONE, 1))


def test_a_scheduler_that_stays_away_ends_the_batch(monkeypatch):
    monkeypatch.setattr(batch_renewal, "_COMEBACK_S", 0.0)

    class Away(Team):
        def renew(self) -> None:
            raise SchedulerUnreachable("gone")

    with pytest.raises(SchedulerUnreachable):
        run(Away({"b": 1}), chunks("abc"))


def test_a_scheduler_that_comes_back_goes_on_with_the_batch(monkeypatch):
    monkeypatch.setattr(batch_renewal, "_PAUSE_S", 0.01)

    class Restarted(Team):
        def renew(self) -> None:
            super().renew()
            if self.renewed == 1:
                raise SchedulerUnreachable("gone")
            if self.renewed == 2:
                raise WorkersUnfit("nobody yet", reason="none")

    assert run(Restarted({"b": 1}), chunks("abc", "de")) == dict.fromkeys("abcde", (DONE, 1))


def test_a_stop_is_heard_while_the_workers_are_awaited():
    class Hanging(Team):
        def renew(self) -> None:
            time.sleep(3)

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        run(Hanging({"b": 1}), chunks("abc"), lambda: time.monotonic() - begun > 0.1)
    assert time.monotonic() - begun < 1.0


def test_a_stop_is_heard_within_a_second():
    class Slow(Executor):
        def submit(self, function, part):  # type: ignore[override]
            return Future()

    team = Team()
    team.executor = Slow()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        run(team, chunks("abc"), lambda: time.monotonic() - begun > 0.1)
    assert time.monotonic() - begun < 1.0


def test_parts_come_in_turn_though_a_worker_dies():
    team = Team({"c": 1})
    parts = in_turn(team, None, chunks("ab", "cd", "ef"), lambda: False)
    found = [[result.key for result in part] for part in parts]
    assert found == [["a", "b"], ["c", "d"], ["e", "f"]]


def test_jobs_done_and_time_left_are_told_while_it_runs(monkeypatch):
    monkeypatch.setattr(batch_run, "_FIRST_S", 0.0)
    monkeypatch.setattr(batch_run, "_TELL_S", 0.0)
    told: list[str] = []

    class Heard(QgsProcessingFeedback):
        def setProgressText(self, text):  # type: ignore[override]
            told.append(text)

    progress = BatchProgress(Heard(False), 100, 40, 0)
    now = time.monotonic() + 30
    monkeypatch.setattr(batch_run.time, "monotonic", lambda: now)
    progress.tell()
    progress.done = 60  # twenty in thirty seconds: forty more take a minute
    progress.tell()
    progress.done = 100
    progress.tell()
    assert [text.replace("0:00:59", "0:01:00") for text in told] == [
        "Jobs: 40 of 100",
        "Jobs: 60 of 100, 0:01:00 left",
        "Jobs: 100 of 100",
    ]


def test_time_left_is_told_as_a_clock():
    assert [clock(s) for s in (5, 65, 3725)] == ["0:00:05", "0:01:05", "1:02:05"]

"""When the store is refreshed: with a clock of the test's own."""

from __future__ import annotations

import pytest

from crime_map_plugin.gui.refresh_pace import LONGEST_S, Pace

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0


class Clocks:
    """A clock that only goes on, and one on the wall that anybody may set."""

    def __init__(self) -> None:
        self.steady, self.wall = 1000.0, 1.8e9

    def go_on(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds

    def pace(self, minutes: int = 15) -> Pace:
        return Pace(minutes, clock=lambda: self.steady, wall=lambda: self.wall)

    def refreshes(self, pace: Pace, seconds: float) -> int:
        """Return how often a refresh was due while the panel asked twice a minute."""
        count = 0
        for _ in range(int(seconds / 30)):
            self.go_on(30)
            if pace.is_due():
                count += 1
                pace.succeeded()
        return count


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


def test_a_refresh_is_due_soon_after_opening_and_then_every_quarter_of_an_hour(clocks):
    pace = clocks.pace()
    assert not pace.is_due()
    assert clocks.refreshes(pace, MINUTE) == 1
    assert clocks.refreshes(pace, 14 * MINUTE) == 0
    assert clocks.refreshes(pace, HOUR) == 4


def test_off_is_never(clocks):
    assert clocks.refreshes(clocks.pace(0), DAY) == 0


@pytest.mark.parametrize("is_stopped", [True, False])
def test_a_day_asleep_is_one_refresh_whether_or_not_sleep_stops_the_clock(clocks, is_stopped):
    pace = clocks.pace()
    clocks.refreshes(pace, HOUR)
    clocks.wall += DAY
    clocks.steady += 0 if is_stopped else DAY
    assert not pace.is_due()  # the network is not up yet
    assert clocks.refreshes(pace, 2 * MINUTE) == 1
    assert clocks.refreshes(pace, 10 * MINUTE) == 0


@pytest.mark.parametrize("shift", [-DAY, -400 * DAY])
def test_a_clock_set_back_changes_nothing(clocks, shift):
    pace = clocks.pace()
    clocks.refreshes(pace, 10 * MINUTE)
    clocks.wall += shift
    assert clocks.refreshes(pace, HOUR) == 4


def test_failures_double_the_wait_up_to_some_hours_and_success_ends_it(clocks):
    pace = clocks.pace()
    waits = []
    for _ in range(8):
        pace.failed()
        waits.append(pace.seconds_left / MINUTE)
    assert waits == [30, 60, 120, 240, 240, 240, 240, 240] and LONGEST_S == 4 * HOUR
    pace.succeeded()
    assert pace.seconds_left == 15 * MINUTE and pace.failures == 0


def test_a_shorter_interval_takes_effect_at_once_and_a_longer_one_after_the_next(clocks):
    pace = clocks.pace(60)
    pace.succeeded()
    pace.set_minutes(5)
    assert pace.seconds_left == 5 * MINUTE
    pace.set_minutes(0)
    clocks.go_on(DAY)
    assert not pace.is_due()
    pace.set_minutes(15)
    assert pace.seconds_left == MINUTE

"""When the store is to be refreshed next: every so often, later after failures, soon after sleep."""

from __future__ import annotations

import time
from collections.abc import Callable

LONGEST_S = 4 * 3600.0
"""After failures the next try is put off, doubling, by this at most."""

_SOON_S = 60.0
"""After the panel is opened, or the computer woken: the network needs a moment."""

_ASLEEP_S = 180.0
"""The clock is looked at every half minute; a gap this long was sleep."""


class Pace:
    """Tells when a refresh is due, by a clock that nobody can set back.

    Sleep stops that clock on some systems and not on others, so the wall clock is asked too, but only for
    whether it ran ahead: a day asleep is one refresh, and a clock set back changes nothing.
    """

    def __init__(
        self,
        minutes: int,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self._clock = clock
        self._wall = wall
        self._minutes = 0
        self._seen = (clock(), wall())
        self._due = clock() + _SOON_S
        self.failures = 0
        self.set_minutes(minutes)

    @property
    def is_on(self) -> bool:
        """Whether refreshing by itself is wanted at all."""
        return self._minutes > 0

    @property
    def seconds_left(self) -> float:
        """How long until the next refresh."""
        return max(self._due - self._clock(), 0.0)

    def set_minutes(self, minutes: int) -> None:
        """Refresh every so many minutes; 0 is never."""
        if minutes == self._minutes:
            return
        was_on, self._minutes = self.is_on, max(minutes, 0)
        if self.is_on:
            soonest = self._clock() + (self._interval_s if was_on else _SOON_S)
            self._due = min(self._due, soonest) if was_on else soonest

    def is_due(self) -> bool:
        """Whether it is time; to be asked twice a minute."""
        now = (self._clock(), self._wall())
        passed, by_wall = now[0] - self._seen[0], now[1] - self._seen[1]
        self._seen = now
        asleep = max(passed, by_wall)
        if asleep > _ASLEEP_S and (now[0] >= self._due or by_wall - passed >= self._due - now[0]):
            self._due = now[0] + _SOON_S
        return self.is_on and now[0] >= self._due

    def succeeded(self) -> None:
        """Go on at the usual pace."""
        self.failures = 0
        self._due = self._clock() + self._interval_s

    def failed(self) -> None:
        """Wait twice as long as before, up to some hours."""
        self.failures += 1
        longest = max(LONGEST_S, self._interval_s)
        self._due = self._clock() + min(self._interval_s * 2.0 ** min(self.failures, 20), longest)

    def put_off(self, seconds: float = _SOON_S) -> None:
        """Try again a little later: something else is under way."""
        self._due = self._clock() + seconds

    @property
    def _interval_s(self) -> float:
        return max(self._minutes, 1) * 60.0

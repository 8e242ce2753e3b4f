"""Chaos: a seeded schedule that mixes every misbehaviour of the demo portal.

Some switches hold for as long as the mood lasts (what the layer says of itself, a key that runs out); the
others are drawn anew for every request by its number, alone, together or for several requests on end.
"""

from __future__ import annotations

import random
import threading
from collections import Counter

from tests.portal_server.misbehave import SWITCHES, Misbehaviour

# Held as long as the mood: these say what the layer is, and nothing else about it would fit together.
MOODS = (
    "token_expired_halfway",
    "lower_page_limit_than_promised",
    "max_record_count_missing",
    "no_paging",
    "count_ignored",
    "ids_ignored",
    "statistics_refused",
    "statistics_not_offered",
    "statistics_ignored",
    "statistics_as_text",
    "groups_ignored",
    "group_missing",
    "count_too_high",
    "ids_other_case",
    "ids_as_floats",
    "ids_repeat",
    "no_objectid",
    "missing_field",
    "new_field",
    "out_sr_ignored",
    "unordered_overlap",
    "gzip",
)
# Not in the mix: these forbid the layer altogether, or wait for what the plugin never does.
OUT_OF_THE_MIX = ("forbidden", "token_required", "missing_occurred", "long_url_refused", "busy_over_two")
CHANGING = tuple(name for name in SWITCHES if name.startswith("rows_") and name != "rows_twice")
SLOW = ("stall", "stall_mid_body", "slow_drip")
PASSING = tuple(name for name in SWITCHES if name not in (*MOODS, *OUT_OF_THE_MIX, *CHANGING, *SLOW))
MIX = (*MOODS, *CHANGING, *SLOW, *PASSING)
# How many requests of a hundred are harmed, from a bad minute to a bad day.
INTENSITIES = (4, 10, 20, 40)
_LONGEST_SCHEDULE = 4000


class Chaos(Misbehaviour):
    """The mix of one seed: what harms the n-th request depends on the seed and n alone. ``also``: moods."""

    def __init__(self, seed: int, *, also: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._random = random.Random(seed)
        self._local = threading.local()
        self._schedule: list[frozenset[str]] = []
        self._next = 0
        draw = self._random
        self.moods = frozenset(draw.sample(MOODS, draw.choice((0, 0, 1, 1, 2, 3)))).union(also)
        self.intensity = draw.choice(INTENSITIES) / 100
        self.change_share = draw.choice((0.0, 0.0, 0.2, 0.6, 1.0))
        self.lower_limit = draw.randint(7, 60)
        # What concerns the whole layer is never taken for a request: it counts once.
        self.injected = Counter(name for name in self.moods if SWITCHES[name][0] == "layer")

    def next_request(self) -> None:
        """Draw what harms this thread's request."""
        with self._lock:
            while len(self._schedule) <= self._next:
                self._extend()
            self._local.on = self._schedule[self._next]
            self._next += 1

    def place(self) -> float:
        """Anywhere among the rows."""
        return self._random.random()

    def __contains__(self, name: str) -> bool:
        return name in self.moods or name not in (*MOODS, *OUT_OF_THE_MIX)

    def take(self, name: str) -> bool:
        """Whether the switch is on for this thread's request, which is then counted."""
        if name not in self.moods and name not in getattr(self._local, "on", ()):
            return False
        with self._lock:
            self.injected[name] += SWITCHES[name][0] != "layer"
        return True

    def used(self, name: str) -> int:
        return self.injected[name]

    def _extend(self) -> None:
        """Plan some requests more: mostly one harm for one request, at times several, or one for long."""
        draw = self._random
        on: set[str] = set()
        if draw.random() < self.change_share:
            on.update(draw.sample(CHANGING, draw.choice((1, 1, 2, 3))))
        times = 1
        if draw.random() < self.intensity:
            on.update(draw.sample(PASSING, draw.choice((1, 1, 1, 2, 3))))
            # Silence costs real seconds, so it is rarer than noise.
            if draw.random() < 0.06:
                on.add(draw.choice(SLOW))
            times = draw.choice((1, 1, 1, 1, 2, 3, 8))
        self._schedule += [frozenset(on)] * times

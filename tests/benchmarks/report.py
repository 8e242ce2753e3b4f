"""What a run of the benchmark tells: lines, a table for people, JSON, growth and whether goals are met."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.process import Outcome

BEGIN, END = "<!-- make bench writes from here -->", "<!-- to here -->"
HEAD = (
    "| # | work | peer | peer, s | ours, s | ratio | target | peak MiB, peer / ours | growth, peer / ours |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
)

Sizes = Mapping[int, Outcome]


@dataclass
class Line:
    """One comparison at the size that its target is set for, and at others that show the growth.

    ``ours`` and ``peers`` hold what became of each size; ``target`` is 0 where none is set.
    """

    number: int
    work: str
    peer: str
    case: str
    size: int
    target: float
    ours: dict[int, Outcome] = field(default_factory=dict)
    peers: dict[int, Outcome] = field(default_factory=dict)

    @property
    def ratio(self) -> float | None:
        """How many times our seconds the peer's are."""
        ours, peer = self.ours.get(self.size), self.peers.get(self.size)
        if ours is None or peer is None or not ours.seconds or not peer.seconds:
            return None
        return peer.seconds / ours.seconds

    @property
    def is_met(self) -> bool | None:
        """Whether the target is met; None without one, or where the peer did not run."""
        if self.ours[self.size].seconds is None:
            return False
        return None if not self.target or self.ratio is None else self.ratio >= self.target

    def cells(self) -> list[str]:
        """Return the line's cells as text."""
        ours, peer = self.ours[self.size], self.peers.get(self.size, Outcome())
        has_peer = bool(self.peer)
        verdict = {True: "", False: " missed", None: ""}[self.is_met]
        return [
            str(self.number),
            self.work,
            self.peer or "–",
            _seconds(peer) if has_peer else "–",
            _seconds(ours),
            f"{_three(self.ratio)}×" if self.ratio else "–",
            f"≥ {_three(self.target)}×{verdict}" if self.target else "–",
            (f"{peer.peak_mib:,.0f} / " if has_peer else "") + f"{ours.peak_mib:,.0f}",
            (f"{_exponent(self.peers)} / " if has_peer else "") + _exponent(self.ours),
        ]

    def as_json(self) -> dict[str, Any]:
        """Return everything that was measured."""
        both = sorted({*self.ours, *self.peers})
        sides = {"ours": self.ours, "peer": self.peers}
        return {
            "number": self.number,
            "work": self.work,
            "peer": self.peer,
            "size": self.size,
            "ratio": self.ratio,
            "target": self.target or None,
            "met": self.is_met,
            "growth": growth(self.ours),
            "growth_peer": growth(self.peers),
            "sizes": [
                {"size": n, **{name: asdict(side[n]) for name, side in sides.items() if n in side}}
                for n in both
            ],
        }


def growth(outcomes: Sizes, *, by_units: bool = False) -> float | None:
    """Return the slope of log seconds on log size (or on log units of work) over what ran, by least squares.

    Examples
    --------
    >>> growth({10: Outcome(seconds=1.0), 100: Outcome(seconds=10.0)})
    1.0
    """
    ran = [(o.units if by_units else n, o.seconds) for n, o in outcomes.items() if o.seconds]
    places = [(math.log(n), math.log(seconds)) for n, seconds in ran if n]
    if len({x for x, _ in places}) < 2:
        return None
    mean_x = sum(x for x, _ in places) / len(places)
    mean_y = sum(y for _, y in places) / len(places)
    across = sum((x - mean_x) * (y - mean_y) for x, y in places)
    return across / sum((x - mean_x) ** 2 for x, _ in places)


@dataclass(frozen=True)
class Goal:
    """A goal of growth and what was found; `is_met` is None where too little ran."""

    text: str
    found: str
    is_met: bool | None

    def __str__(self) -> str:
        verdict = {True: "met", False: "missed", None: "not measured"}[self.is_met]
        return f"{self.text}: {self.found or '–'} ({verdict})"


def goals(measured: Mapping[str, Sizes]) -> list[Goal]:
    """Return the goals of growth, from our cases by name."""
    return [
        _flat("density, flat in points up to reading", measured.get("density", {}), measured.get("read", {})),
        _linear("Gi*, at most 1.1 × linear in cells", measured.get("gistar", {})),
        _linear("Gi* with 999 permutations, at most 1.1 × linear in cells", measured.get("gistar_999", {})),
        _linear("Gi* with exact p, at most 1.1 × linear in cells", measured.get("gistar_exact", {})),
        _slope(
            "ST-DBSCAN at constant density, exponent ≤ 1.3",
            growth(measured.get("st_dbscan_stretched", {})),
            1.3,
        ),
        _slope(
            "near repeat, linear in pairs (exponent ≤ 1.1)",
            growth(measured.get("near_repeat_pairs", {}), by_units=True),
            1.1,
        ),
    ]


def _ends(outcomes: Sizes) -> tuple[int, int, float] | None:
    """Return the least and the largest size that ran and how many times as long the largest took."""
    ran = sorted((n, o.seconds) for n, o in outcomes.items() if o.seconds)
    if len(ran) < 2 or not ran[0][1] or not ran[-1][1]:
        return None
    return ran[0][0], ran[-1][0], ran[-1][1] / ran[0][1]


def _linear(text: str, outcomes: Sizes) -> Goal:
    ends = _ends(outcomes)
    if ends is None:
        return Goal(text, "", None)
    least, most, times = ends
    found = f"{_three(times)}× the time for {_three(most / least)}× the cells"
    return Goal(text, found, times <= 1.1 * most / least)


def _flat(text: str, outcomes: Sizes, reading: Sizes) -> Goal:
    ends = _ends(outcomes)
    read = reading.get(ends[1]) if ends else None
    if ends is None or read is None or read.seconds is None:
        return Goal(text, "", None)
    first, last = outcomes[ends[0]].seconds or 0.0, outcomes[ends[1]].seconds or 0.0
    more = f"{_three(last - first)} s more for {ends[1]:,} than for {ends[0]:,} points"
    found = f"{more}, reading those takes {_three(read.seconds)} s"
    return Goal(text, found, last - first <= read.seconds)


def _slope(text: str, exponent: float | None, most: float) -> Goal:
    if exponent is None:
        return Goal(text, "", None)
    return Goal(text, f"{exponent:.2f}", exponent <= most)


def table(lines: Sequence[Line]) -> list[str]:
    """Return the table in Markdown."""
    return [*HEAD, *("| " + " | ".join(line.cells()) + " |" for line in lines)]


def write_between(path: Path, text: str) -> None:
    """Replace what stands between the two markers in a file.

    Raises
    ------
    SystemExit
        The file does not have the two markers.
    """
    whole = path.read_text(encoding="utf-8")
    before, begin, rest = whole.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{path} lacks the markers {BEGIN} and {END}")
    path.write_text(f"{before}{begin}\n{text.strip()}\n{end}{after}", encoding="utf-8")


def _seconds(outcome: Outcome) -> str:
    if outcome.seconds is None:
        return outcome.trouble or "not run"
    spread = f"{_three(min(outcome.runs))}–{_three(max(outcome.runs))}" if len(outcome.runs) > 1 else "1 run"
    return f"{_three(outcome.seconds)} ({spread})"


def _exponent(outcomes: Sizes) -> str:
    slope = growth(outcomes)
    return "–" if slope is None else f"{slope:.2f}"


def _three(number: float | None) -> str:
    """Return a number with three digits that mean something, never as a power of ten."""
    if not number:
        return "0"
    digits = max(0, 2 - math.floor(math.log10(abs(number))))
    text = f"{round(number, digits):,.{digits}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

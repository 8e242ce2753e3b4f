"""The patterns of emerging hot spots: the rule tests row by row, and the order and bounds of the rules."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from crime_map_plugin.analysis.patterns import KINDS, PATTERNS, patterns
from crime_map_plugin.errors import QueryInvalid

STEPS = 19


def pattern(hot=(), cold=(), *, trend=0, share=0.9, steps=STEPS) -> str:
    """Return the pattern of a cell that is hot and cold in the steps named, counted from 1; −1 the last."""
    state = np.zeros((steps, 1), dtype=np.int8)
    for chosen, value in ((hot, 1), (cold, -1)):
        for step in chosen:
            state[step - 1 if step > 0 else step] = value
    return PATTERNS[patterns(state, np.array([trend]), share)[0]]


ALL = range(1, STEPS + 1)
RULES = [
    ("none", {}),
    ("new_hot", {"hot": [19]}),
    ("consecutive_hot", {"hot": [18, 19]}),
    ("intensifying_hot", {"hot": ALL, "trend": 1}),
    ("diminishing_hot", {"hot": ALL, "trend": -1}),
    ("persistent_hot", {"hot": ALL}),
    ("historical_hot", {"hot": range(1, 19)}),
    ("sporadic_hot", {"hot": [1, 19]}),
    ("oscillating_hot", {"cold": [1], "hot": [2, 19]}),
    ("new_hot", {"cold": [1], "hot": [19]}),
]


@pytest.mark.parametrize(("expected", "row"), RULES)
def test_the_rule_tests_row_by_row(expected: str, row: dict[str, Any]):
    assert pattern(**row) == expected


@pytest.mark.parametrize(("expected", "row"), RULES)
def test_the_rule_tests_turned_cold(expected: str, row: dict[str, Any]):
    mirrored = {
        "hot": row.get("cold", ()),
        "cold": row.get("hot", ()),
        "trend": -row.get("trend", 0),
    }
    assert pattern(**mirrored) == expected.replace("hot", "cold")


@pytest.mark.parametrize(
    ("expected", "row"),
    [
        # 18 of 19 are .947, 17 of 19 are .895: under the share it takes a run at the end, or on and off
        ("persistent_hot", {"hot": range(2, 20)}),
        ("consecutive_hot", {"hot": range(3, 20)}),
        ("sporadic_hot", {"hot": [*range(1, 17), 19]}),
        ("none", {"hot": range(1, 18)}),
        # exactly nine tenths are enough
        ("historical_hot", {"hot": range(1, 10), "steps": 10}),
        ("historical_hot", {"hot": range(1, 8), "steps": 10, "share": 0.7}),
        ("none", {"hot": range(1, 8), "steps": 10}),
        # the share goes before consecutive, consecutive before oscillating
        ("intensifying_hot", {"hot": range(2, 20), "cold": [1], "trend": 1}),
        ("consecutive_hot", {"hot": [18, 19], "cold": [1]}),
        ("oscillating_hot", {"hot": [17, 19], "cold": [18]}),
        # new goes before the share where that is tiny
        ("new_hot", {"hot": [19], "share": 0.05, "trend": 1}),
        # hot once and no longer is no pattern, whatever comes after
        ("none", {"hot": [1, 2, 7]}),
        ("new_cold", {"hot": [1], "cold": [19]}),
        ("oscillating_cold", {"hot": [1], "cold": [5, 19]}),
        # hot goes before cold
        ("historical_hot", {"hot": range(1, 19), "cold": [19]}),
        ("oscillating_hot", {"hot": [2, 4, 19], "cold": [1]}),
        ("consecutive_hot", {"hot": range(3, 20)}),
        ("none", {"cold": [3]}),
    ],
)
def test_order_and_bounds_of_the_rules(expected: str, row: dict[str, Any]):
    assert pattern(**row) == expected


def test_there_are_seventeen_patterns_with_their_names():
    assert len(PATTERNS) == len(set(PATTERNS)) == 17
    assert set(PATTERNS) == {"none", *(f"{kind}_{side}" for kind in KINDS for side in ("hot", "cold"))}


@pytest.mark.parametrize("share", [0.0, -1.0, 1.1])
def test_a_share_that_is_none_is_refused(share: float):
    with pytest.raises(QueryInvalid):
        pattern(hot=[1], share=share)

"""Numbers and refusals of methods in the language of the sentences around them."""

from __future__ import annotations

import numpy as np
import pytest

from crime_map_plugin.algorithms import number_text
from crime_map_plugin.algorithms.error_text import words
from crime_map_plugin.analysis.cube import time_steps
from crime_map_plugin.errors import TooFewIncidents


@pytest.mark.parametrize(("sample", "expected"), [("0.5", "4.7"), ("0,5", "4,7"), ("", "4.7")])
def test_a_number_has_the_decimal_mark_of_the_translation(monkeypatch, sample, expected):
    monkeypatch.setattr(number_text, "translate", lambda context, text: sample)
    assert number_text.written(4.73, ".1f") == expected


@pytest.mark.parametrize(
    ("last", "step_days", "remedy"),
    [
        ("2026-03-31", 14, "a longer period, or steps of 9 days or less"),
        ("2026-01-05", 1, "a period of as many days or more"),
    ],
)
def test_too_few_steps_of_time_are_told_with_what_would_do(last, step_days, remedy):
    days = np.arange(np.datetime64("2026-01-01"), np.datetime64(last) + 1).astype("datetime64[s]")
    with pytest.raises(TooFewIncidents) as refused:
        time_steps(days, step_days)
    said, hint = words(refused.value)
    assert f"fill {refused.value.facts['steps']} whole step" in said
    assert hint.startswith("At least 10 are needed") and remedy in hint

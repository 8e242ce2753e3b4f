"""What a reader of a published table can work out of the counts that are not shown."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.optimize import linprog

from crime_map_plugin.analysis.suppression import hide_small, shows_sum
from crime_map_plugin.errors import CrimeMapError

LEAST = 3
_COUNTS = st.one_of(st.integers(0, 6), st.integers(0, 400))
_TABLES = arrays.arrays(
    np.int64, st.tuples(st.integers(1, 6), st.integers(1, 9)), elements=_COUNTS, fill=st.just(0)
)


def bounds(counts, hidden, total, hides_total):
    """Return what a linear programme finds for each hidden count of one row, from what is shown alone."""
    places = np.flatnonzero(hidden)
    n = len(places) + 1
    equal = np.append(np.ones(len(places)), -1.0)[None, :]
    shown = [-float(counts[~hidden].sum())]
    box = [(1, None)] * len(places) + [(0, None) if hides_total else (float(total), float(total))]
    for place in range(n if hides_total else n - 1):
        aim = np.eye(n)[place]
        low = linprog(aim, A_eq=equal, b_eq=shown, bounds=box)
        high = linprog(-aim, A_eq=equal, b_eq=shown, bounds=box)
        yield low.fun, np.inf if high.status == 3 else -high.fun


@settings(deadline=None, max_examples=80)
@given(_TABLES, st.integers(3, 6))
def test_no_hidden_count_is_bounded_more_narrowly_than_the_rule(table, least):
    totals = table.sum(axis=1)
    found = hide_small(table, totals, least)
    for row in np.flatnonzero(found.parts.any(axis=1)):
        limits = list(bounds(table[row], found.parts[row], totals[row], found.totals[row]))
        values = [*table[row][found.parts[row]], *([totals[row]] if found.totals[row] else [])]
        for (low, high), value in zip(limits, values):
            assert low - 1e-6 <= value <= high + 1e-6
            assert high - low >= least - 1e-6
            assert high >= least


@settings(deadline=None)
@given(_TABLES, st.integers(3, 6))
def test_small_counts_are_hidden_and_0_is_shown(table, least):
    totals = table.sum(axis=1)
    found = hide_small(table, totals, least)
    assert found.parts[(table > 0) & (table < least)].all()
    assert found.totals[(totals > 0) & (totals < least)].all()
    assert not found.parts[table == 0].any() and not found.totals[totals == 0].any()
    assert not found.parts[~((table > 0) & (table < least)).any(axis=1)].any()


@settings(deadline=None, max_examples=60)
@given(_TABLES, st.integers(3, 6), st.integers(0, 9))
def test_a_stricter_rule_shows_nothing_that_a_laxer_one_hides(table, least, more):
    totals = table.sum(axis=1)
    lax, strict = hide_small(table, totals, least), hide_small(table, totals, least + more)
    assert not (lax.parts & ~strict.parts).any() and not (lax.totals & ~strict.totals).any()


@pytest.mark.parametrize(("columns", "most", "least"), [(3, 14, 3), (4, 12, 3), (3, 16, 5)])
def test_a_reader_who_knows_the_rule_cannot_tell_a_small_count_either(columns, most, least):
    """Rows of a few counts, so many in all at most, that print alike leave at least two values to each."""
    rows = np.array([row for row in itertools.product(range(most + 1), repeat=columns) if sum(row) <= most])
    found = hide_small(rows, rows.sum(axis=1), least)
    alike: dict[tuple, list[np.ndarray]] = {}
    for row, parts, hides_total in zip(rows, found.parts, found.totals):
        printed = (*np.where(parts, -1, row), -1 if hides_total else row.sum())
        alike.setdefault(printed, []).append(row)
    for printed, candidates in alike.items():
        for place in range(columns):
            if printed[place] == -1:
                assert len({row[place] for row in candidates}) > 1, (printed, candidates)


@pytest.mark.parametrize(
    ("row", "hidden", "hides_total"),
    [
        # 1 and what the total leaves for it: 9 and 1 may be anything from 1 to 9
        ([5, 9, 1], [False, True, True], False),
        # two ones would be told by their sum of 2: each is at least 1
        ([1, 1, 30], [True, True, True], False),
        ([2, 2, 0], [True, True, False], True),
        # a sum of 6 would tell who knows that all three are small that each is 2
        ([2, 2, 2, 10], [True, True, True, True], False),
        ([0, 0, 2], [False, False, True], True),
        ([0, 0, 0], [False, False, False], False),
        ([3, 4, 5], [False, False, False], False),
    ],
)
def test_rows_worked_out_by_hand(row, hidden, hides_total):
    found = hide_small(np.array([row]), np.array([sum(row)]), LEAST)
    assert found.parts[0].tolist() == hidden
    assert bool(found.totals[0]) is hides_total


def test_a_row_without_a_published_total_hides_its_small_counts_alone():
    found = hide_small(np.array([[1.0, 50.0, np.nan]]), np.array([np.nan]), LEAST)
    assert found.parts.tolist() == [[True, False, False]] and not found.totals.any()


def test_a_total_that_is_no_sum_is_refused():
    with pytest.raises(CrimeMapError):
        hide_small(np.array([[1, 2]]), np.array([4]), LEAST)


@settings(deadline=None, max_examples=60)
@given(
    arrays.arrays(np.int64, st.integers(2, 6), elements=_COUNTS),
    st.lists(st.booleans(), min_size=6, max_size=6),
)
def test_the_sum_of_some_parts_tells_nothing_new(row, wanted):
    """What the row and its total leave open stays as open when the sum of some parts is printed too."""
    chosen = np.array(wanted[: len(row)])
    found = hide_small(row[None, :], np.array([row.sum()]), LEAST)
    hidden, hides_total = found.parts[0], bool(found.totals[0])
    if not hidden.any() or not shows_sum(hidden, not hides_total, chosen):
        return
    places = np.flatnonzero(hidden)
    sums = [chosen] if hides_total else [chosen, np.ones(len(row), dtype=bool)]
    equal = np.array([part[places].astype(float) for part in sums])
    right = np.array([float(row[part & hidden].sum()) for part in sums])
    for place in range(len(places)):
        aim = np.eye(len(places))[place]
        low = linprog(aim, A_eq=equal, b_eq=right, bounds=[(1, None)] * len(places))
        high = linprog(-aim, A_eq=equal, b_eq=right, bounds=[(1, None)] * len(places))
        assert high.status == 3 or -high.fun - low.fun >= LEAST - 1e-6

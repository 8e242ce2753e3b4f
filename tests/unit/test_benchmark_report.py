"""The benchmark's own arithmetic: growth, ratios, goals and what it writes down."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks import report
from tests.benchmarks.process import Outcome
from tests.benchmarks.report import Line, goals, growth, table, write_between

SIZES = (10_000, 100_000, 1_000_000)


def took(seconds: float, units: int | None = None) -> Outcome:
    return Outcome((seconds,), seconds, 100.0, units=units)


def line(**changed: object) -> Line:
    parts = {"number": 1, "work": "density", "peer": "KDEpy", "case": "density", "size": 100, "target": 10.0}
    return Line(**{**parts, **changed})


def test_growth_of_a_power_law_is_its_exponent() -> None:
    assert growth({n: took(3e-6 * n**1.5) for n in SIZES}) == pytest.approx(1.5)


def test_growth_of_a_constant_is_0() -> None:
    assert growth({n: took(0.5) for n in SIZES}) == pytest.approx(0.0)


def test_growth_is_the_least_squares_slope() -> None:
    # Of (0, 0), (1, 2), (2, 1) in powers of ten: the covariance is 1, the spread of sizes 2.
    assert growth({1: took(1.0), 10: took(100.0), 100: took(10.0)}) == pytest.approx(0.5)


def test_growth_leaves_out_what_did_not_run() -> None:
    ran = {n: took(float(n)) for n in SIZES}
    assert growth({**ran, 3_000_000: Outcome(trouble="not run: over 8 GiB")}) == pytest.approx(1.0)


def test_one_size_has_no_growth() -> None:
    assert growth({10: took(1.0)}) is None


def test_growth_by_units_takes_them_for_the_size() -> None:
    assert growth({10: took(1.0, 100), 100: took(100.0, 10_000)}, by_units=True) == pytest.approx(1.0)


def test_ratio_is_the_peers_seconds_over_ours() -> None:
    found = line(ours={100: took(0.5)}, peers={100: took(5.0)})
    assert found.ratio == pytest.approx(10.0)
    assert found.is_met is True


def test_a_target_is_missed_by_a_smaller_ratio() -> None:
    found = line(ours={100: took(1.0)}, peers={100: took(5.0)})
    assert found.is_met is False
    assert "missed" in table([found])[-1]


def test_a_peer_that_did_not_run_says_why_and_decides_nothing() -> None:
    found = line(ours={100: took(1.0)}, peers={100: Outcome(peak_mib=8200, trouble="not run: over 8 GiB")})
    assert found.is_met is None
    assert "| not run: over 8 GiB | 1 (1 run) | – |" in table([found])[-1]


def test_work_of_ours_that_fails_is_a_miss() -> None:
    assert line(ours={100: Outcome(trouble="not run: failed")}).is_met is False


def test_json_holds_all_runs_of_all_sizes() -> None:
    found = line(ours={100: Outcome((1.0, 3.0, 2.0), 2.0, 50.0), 10: took(0.2)}, peers={100: took(5.0)})
    written = json.loads(json.dumps(found.as_json()))
    assert [part["size"] for part in written["sizes"]] == [10, 100]
    assert written["sizes"][1]["ours"]["runs"] == [1.0, 3.0, 2.0]
    assert written["sizes"][1]["peer"]["seconds"] == 5.0
    assert written["growth"] == pytest.approx(1.0)
    assert written["ratio"] == pytest.approx(2.5)


def test_numbers_have_three_digits() -> None:
    assert [report._three(n) for n in (1234.5, 99.96, 0.00123456, 0.5)] == ["1,234", "100", "0.00123", "0.5"]


def test_goals_are_met_missed_or_not_measured() -> None:
    measured = {
        "density": {10_000: took(0.02), 1_000_000: took(0.32)},
        "read": {1_000_000: took(0.5)},
        "gistar": {100: took(1.0), 1_000: took(11.1)},
        "gistar_exact": {100: took(1.0), 1_000: took(10.9)},
        "st_dbscan_stretched": {10: took(1.0), 1_000: took(1_000.0)},
        "near_repeat_pairs": {10: took(1.0, 50), 100: took(100.0, 5_000)},
    }
    assert [goal.is_met for goal in goals(measured)] == [True, False, None, True, False, True]


def test_only_what_stands_between_the_markers_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text(f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n", encoding="utf-8")
    write_between(path, "new\n")
    assert path.read_text(encoding="utf-8") == f"before\n{report.BEGIN}\nnew\n{report.END}\nafter\n"


def test_a_file_without_markers_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("text\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="markers"):
        write_between(path, "new")
    assert path.read_text(encoding="utf-8") == "text\n"


def test_the_readme_has_the_markers() -> None:
    text = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    assert text.index(report.BEGIN) < text.index(report.END)

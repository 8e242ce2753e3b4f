"""The main job in a real window: fetch, see, filter, look, play, export."""

from __future__ import annotations

import pytest

from tests.e2e.window import run_scenario


def test_from_an_empty_profile_to_a_filtered_map(staged, screen, portal, profile_file, folder, scenario):
    outcome = run_scenario(
        scenario("fetch_to_map"),
        folder,
        screen,
        settings={"portal\\id": "demo", "interface\\language": "en"},
        portals=(profile_file,),
        options={"language": "en"},
    )
    results = outcome.results
    assert results["welcome"] == "CrimeMapWelcomePage"
    receipts = results["receipts"]
    assert len(receipts) == 6 and all(receipt["complete"] for receipt in receipts)
    assert results["receipt"].startswith("Complete: ")
    number = "".join(c for c in results["match"] if c.isdigit())
    assert int(number) == sum(receipt["expected"] for receipt in receipts[:2])
    assert results["on_map"] == results["matching"] > 0
    assert results["scale"] < 500_000
    assert results["none"] == 0 < results["theft"] < results["on_map"]
    assert results["time_first"] and results["is_temporal"] and not results["is_temporal_after"]
    assert results["exported"] == results["theft"]
    assert "case_number" not in results["exported_header"] and "house" not in results["exported_header"]
    assert results["longest_pause_s"] < 1.0
    assert "Traceback" not in outcome.output
    assert outcome.exit_code == 0


def test_a_saved_project_draws_without_the_plugin_and_the_panel_takes_it_over_with_it(
    staged, screen, portal, profile_file, folder, scenario
):
    first = run_scenario(
        scenario("fetch_to_map"),
        folder,
        screen,
        settings={"portal\\id": "demo", "interface\\language": "en"},
        portals=(profile_file,),
        options={"language": "en", "project_only": True},
    )
    options = {"project": str(folder / "map.qgz")}
    plain = run_scenario(
        scenario("opened_again"), folder / "plain", screen, options=options, has_plugin=False
    )
    assert plain.results["read"] and not plain.results["plugin"] and plain.results["invalid"] == []
    assert plain.results["on_map"] == first.results["theft"]
    assert plain.results["colors"] > 10
    again = run_scenario(scenario("opened_again"), folder, screen, options=options)
    results = again.results
    assert results["plugin"] and results["invalid"] == [] and results["incident_layers"] == 1
    assert results["on_map"] == results["matching"] == first.results["theft"]
    assert results["none"] == 0 and results["all"] == first.results["on_map"]
    assert "Traceback" not in plain.output + again.output


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_panel_speaks_russian_and_kazakh(staged, screen, portal, profile_file, folder, scenario, language):
    outcome = run_scenario(
        scenario("fetch_to_map"),
        folder,
        screen,
        settings={"portal\\id": "demo", "interface\\language": language},
        portals=(profile_file,),
        options={"language": language, "pictures_only": True},
    )
    assert outcome.results["on_map"] == outcome.results["matching"] > 0
    assert "Complete" not in outcome.results["receipt"]
    assert "Traceback" not in outcome.output

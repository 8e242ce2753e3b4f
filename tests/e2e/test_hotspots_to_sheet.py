"""The rest of the main job in a real window: hotspots, density, district maps on paper."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.e2e.window import run_scenario


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_from_a_fetch_to_hotspots_and_printed_sheets(
    staged, screen, portal, profile_file, tmp_path, scenario, language
):
    folder = tmp_path / "жұмыс"
    folder.mkdir()
    outcome = run_scenario(
        scenario("hotspots_to_sheet"),
        folder,
        screen,
        settings={"portal\\id": "demo", "interface\\language": language},
        portals=(profile_file,),
        options={"language": language},
    )
    results = outcome.results
    assert results["tab_while_fetching"] == "CrimeMapDataPage"
    assert results["matching"] > 100
    assert "EPSG:32642" in results["hotspots"] and "EPSG:32642" in results["density"]
    assert results["times"] and len(results["charts"]) >= 3
    assert "p = " in results["near_repeat"] or "0.05" in results["near_repeat"].replace(",", ".")
    assert len(results["files"]) == 2
    assert [name[:3] for name in results["files"]] == ["01_", "02_"]
    for name in results["files"]:
        words = text_of(folder / "парақтар" / name)
        district = name[3:].removesuffix(".pdf")
        assert district.split()[0] in words
        assert "not fetched" not in words
    assert results["longest_pause_s"] < 5.0
    assert "Traceback" not in outcome.output


def text_of(path: Path) -> str:
    """Return the text of a PDF."""
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout

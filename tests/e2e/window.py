"""Starts real QGIS with the staged plugin in an empty profile under Xvfb, and reads what a scenario wrote."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
SCREENSHOTS = BUILD / "screenshots"
_INI = """[PythonPlugins]
crime_map_plugin=true

[qgis]
showTips340=false
checkVersion=false
newProjectDefault=false
projOpenAtLaunch=1

[migration]
fileVersion=2
firstRunVersionFlag=99999
settings=true

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[app]
news-feed\\disabled=true

[locale]
overrideFlag=true
userLocale=en_US

[crime_map]
refresh\\minutes=0
"""


@dataclass(frozen=True)
class Outcome:
    """What a scenario wrote, what QGIS said, and where its files are."""

    results: dict[str, Any]
    output: str
    folder: Path
    profile: Path
    exit_code: int


@contextmanager
def display() -> Iterator[str]:
    """Start Xvfb on a free display of 1400 × 900."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)


def run_scenario(
    scenario: Path,
    folder: Path,
    screen: str,
    *,
    settings: dict[str, str] | None = None,
    portals: tuple[Path, ...] = (),
    options: dict[str, Any] | None = None,
    has_plugin: bool = True,
    seconds: float = 240.0,
) -> Outcome:
    """Run a scenario file in QGIS until it ends; the time limit ends QGIS with its children.

    A folder with a profile of an earlier run is used as it is.
    """
    profile = folder / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True, exist_ok=True)
    lines = [f"{key}={value}" for key, value in (settings or {}).items()]
    ini = profile / "QGIS" / "QGIS3.ini"
    if not ini.exists():
        text = _INI if has_plugin else _INI.replace("crime_map_plugin=true", "crime_map_plugin=false")
        ini.write_text(text + "\n".join(lines) + "\n", encoding="utf-8")
    (profile / "crime_map" / "portals").mkdir(parents=True, exist_ok=True)
    for portal in portals:
        shutil.copy(portal, profile / "crime_map" / "portals")
    environment = {
        **os.environ,
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        **({"QGIS_PLUGINPATH": str(BUILD)} if has_plugin else {}),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        # The plugin is the staged one; only the harness comes from the checkout.
        "PYTHONPATH": str(folder / "harness"),
        "CRIME_MAP_E2E_FOLDER": str(folder),
        "CRIME_MAP_E2E_SCREENSHOTS": str(SCREENSHOTS),
        "CRIME_MAP_E2E_OPTIONS": json.dumps(options or {}),
        "NO_AT_BRIDGE": "1",
    }
    harness = folder / "harness"
    harness.mkdir(exist_ok=True)
    shutil.copy(Path(__file__).parent / "driver.py", harness / "crime_map_e2e_driver.py")
    log = folder / "qgis.log"
    written = folder / "results.json"
    written.unlink(missing_ok=True)
    with log.open("w", encoding="utf-8") as file:
        process = subprocess.Popen(
            [
                "qgis",
                "--profiles-path",
                str(folder),
                "--nologo",
                "--noversioncheck",
                "--nocustomization",
                "--code",
                str(scenario),
            ],
            env=environment,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            cwd=folder,
        )
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)
    output = log.read_text(encoding="utf-8", errors="replace")
    if not written.exists():
        raise AssertionError(f"QGIS ended without results:\n{output[-4000:]}")
    results = json.loads(written.read_text(encoding="utf-8"))
    if not results["ok"]:
        raise AssertionError(f"{results.get('error')}\n{results.get('notice')}\n{output[-3000:]}")
    return Outcome(results, output, folder, profile, process.returncode)

"""The translations as Qt reads them, compiled for one test."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLACES = (Path("/usr/lib/qt5/bin/lrelease"), Path("/usr/lib/qt6/bin/lrelease"))


def compile_language(language: str, folder: Path) -> Path:
    """Compile i18n/crime_map_<language>.ts into a folder and return the file."""
    lrelease = next((str(path) for path in PLACES if path.exists()), shutil.which("lrelease") or "lrelease")
    target = folder / f"crime_map_{language}.qm"
    source = ROOT / "i18n" / f"crime_map_{language}.ts"
    subprocess.run([lrelease, "-silent", str(source), "-qm", str(target)], check=True, timeout=60)
    return target

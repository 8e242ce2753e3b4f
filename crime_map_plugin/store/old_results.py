"""Result layers that the panel made beside the store and nobody cleaned away."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FOLDER = "results"

# The panel's own names: the method, and when it was run to a microsecond.
_NAME = re.compile(
    r"[a-z0-9_]+-(?P<stamp>\d{8}-\d{6}-\d{6})(?P<unfinished>\.part\d*)?\.(?P<ending>gpkg|tif)", re.ASCII
)
_MADE_HERE = "crimemap:"
_BESIDE = (".qml", ".qmd", ".sld")
_TAILS = ("-wal", "-shm", "-journal", ".aux.xml", ".ovr")


@dataclass(frozen=True)
class Cleaned:
    """How many results were deleted, and which could not be."""

    deleted: int
    left: tuple[Path, ...]


def find(folder: Path, before: datetime, in_use: Collection[Path] = ()) -> list[Path]:
    """Return the results in the folder that were made before a date and are not in use.

    Only files that the plugin made: named as the panel names them and with the plugin's record inside. What
    a run left half-made carries no record yet, and goes by its name.
    """
    used = {path.resolve() for path in in_use}
    if not folder.is_dir():
        return []
    return sorted(
        path
        for path in folder.iterdir()
        if _is_older(path, before) and path.resolve() not in used and _is_ours(path)
    )


def delete(results: Iterable[Path]) -> Cleaned:
    """Delete results with what lies beside them; one that another program holds open is left."""
    deleted, left = 0, []
    for path in results:
        try:
            path.unlink()
        except OSError:
            left.append(path)
            continue
        deleted += 1
        beside = [path.with_suffix(ending) for ending in _BESIDE]
        beside += [path.with_name(path.name + tail) for tail in _TAILS]
        for file in beside:
            _delete_if_possible(file)
    return Cleaned(deleted, tuple(left))


def _delete_if_possible(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _is_older(path: Path, before: datetime) -> bool:
    match = _NAME.fullmatch(path.name)
    if match is None or path.is_symlink() or not path.is_file():
        return False
    try:
        made = datetime.strptime(match["stamp"], "%Y%m%d-%H%M%S-%f")
    except ValueError:
        return False
    return made < before


def _is_ours(path: Path) -> bool:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return False
    if match["unfinished"]:
        return True
    if match["ending"] == "tif":
        # GDAL writes the tag as text into the head or the tail of the file.
        return _MADE_HERE.encode() in path.read_bytes()
    try:
        with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)) as connection:
            rows = connection.execute("SELECT metadata FROM gpkg_metadata").fetchall()
    except sqlite3.Error:
        return False
    return any(_MADE_HERE in str(row[0]) for row in rows)

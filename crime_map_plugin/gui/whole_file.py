"""A file that the user chose, which appears only when it is whole."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from crime_map_plugin.errors import StoreNotWritable, require
from crime_map_plugin.incidents.file_names import make_way


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Yield where to write; what was written takes the place of `path` unless something is raised.

    Raises
    ------
    StoreNotWritable
        The file cannot be written.
    """
    aside = path.with_name(f".{path.stem}.part{path.suffix}")
    try:
        make_way(aside)
        yield aside
        _check_whole(aside)
        aside.replace(path)
    except OSError as error:
        raise StoreNotWritable(
            f"“{path.name}” cannot be written.",
            detail=str(error),
            hint="Close it in other programs, check the rights and the free space, or choose another.",
        ) from error
    finally:
        for tail in ("", "-journal", "-wal", "-shm"):
            aside.with_name(aside.name + tail).unlink(missing_ok=True)


@contextmanager
def written_by_gdal() -> Iterator[None]:
    """Turn what GDAL raises, where its exceptions are switched on, into what a full disk raises elsewhere."""
    try:
        yield
    except RuntimeError as error:
        raise OSError(str(error) or require("osgeo.gdal").GetLastErrorMsg()) from error


def _check_whole(path: Path) -> None:
    """Look into what GDAL closed: on a full disk it does so without a word."""
    kind = path.suffix.lower()
    if kind == ".xlsx":
        try:
            with zipfile.ZipFile(path) as file:
                broken = file.testzip()
        except zipfile.BadZipFile as error:
            raise OSError(str(error)) from error
        if broken is not None:
            raise OSError(f"{broken} is broken")
    elif kind == ".gpkg":
        try:
            with closing(sqlite3.connect(path)) as connection:
                found = connection.execute("PRAGMA quick_check").fetchone()[0]
        except sqlite3.Error as error:
            raise OSError(str(error)) from error
        if found != "ok":
            raise OSError(found)

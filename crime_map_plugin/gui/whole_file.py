"""A file that the user chose, which appears only when it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crime_map_plugin.errors import StoreNotWritable


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
        yield aside
        aside.replace(path)
    except OSError as error:
        raise StoreNotWritable(
            f"“{path.name}” cannot be written.",
            detail=str(error),
            hint="Close it in other programs, check the rights and the free space, or choose another.",
        ) from error
    finally:
        aside.unlink(missing_ok=True)

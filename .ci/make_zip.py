"""Zip one folder so that the same files always give the same bytes: sorted names, fixed times and modes."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

# The earliest time a zip can hold.
EPOCH = (1980, 1, 1, 0, 0, 0)


def make_zip(folder: Path, target: Path) -> None:
    """Write `target`, a zip with `folder` as its one top folder."""
    aside = target.with_suffix(".part")
    with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_dir() or "__pycache__" in path.parts:
                continue
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, path.read_bytes())
    aside.replace(target)


if __name__ == "__main__":
    make_zip(Path(sys.argv[1]), Path(sys.argv[2]))
    print(sys.argv[2])

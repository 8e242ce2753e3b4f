"""The pure rooms of the installed plugin as one zip that a cluster's workers import."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

from crime_map_plugin import paths

_PACKAGE = Path(paths.__file__).resolve().parent
_FILES = ("__init__.py", "errors.py", "paths.py")
_ROOMS = ("incidents", "analysis")
_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can tell: the same files make the same zip
_STARTER = "crime_map_worker_{digest}.py"
# Runs when Dask loads the zip: a worker may still hold what an earlier version or another desktop sent.
_PROGRAM = '''"""Put the Crime Map of this zip before any other."""

import sys

_ZIP = __file__[: __file__.rindex(".zip") + 4]
if _ZIP in sys.path:
    sys.path.remove(_ZIP)
sys.path.insert(0, _ZIP)
for _name, _module in list(sys.modules.items()):
    if _name.split(".")[0] == "crime_map_plugin" and _ZIP not in str(getattr(_module, "__file__", "")):
        del sys.modules[_name]
'''


@dataclass(frozen=True)
class WorkerZip:
    """A zip of the code with the name that tells its contents."""

    name: str
    data: bytes


def worker_zip() -> WorkerZip:
    """Return the zip; the same code gives the same bytes and the same name."""
    sources = [_PACKAGE / name for name in _FILES]
    for room in _ROOMS:
        sources += sorted((_PACKAGE / room).rglob("*.py"))
    contents = {
        f"{_PACKAGE.name}/{path.relative_to(_PACKAGE).as_posix()}": path.read_bytes() for path in sources
    }
    digest = hashlib.sha256()
    for name, data in contents.items():
        digest.update(f"{name} {len(data)}\n".encode())
        digest.update(data)
    short = digest.hexdigest()[:16]
    contents[_STARTER.format(digest=short)] = _PROGRAM.encode("ascii")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in contents.items():
            entry = zipfile.ZipInfo(name, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return WorkerZip(f"crime_map_{paths.version()}_{short}.zip", file.getvalue())

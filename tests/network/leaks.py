"""Looks for marked credentials in files, however they are written there."""

from __future__ import annotations

import base64
import re
import subprocess
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote


def spellings(mark: str) -> list[bytes]:
    """Return a credential in clear, in UTF-16, in hexadecimal and in base64 at each of its three offsets."""
    plain = mark.encode()
    found = [plain, plain[::-1], mark.encode("utf-16-le"), mark.encode("utf-16-be"), plain.hex().encode()]
    for shift in range(3):
        coded = base64.b64encode(b"x" * shift + plain).rstrip(b"=")
        # The first letters depend on what stands before, the last on what follows.
        found.append(coded[(0, 2, 3)[shift] : -1])
    return [*found, quote(mark, safe="").encode()]


def marks_in_text(text: str, marks: Iterable[str]) -> list[str]:
    """Return the marks that stand in a text."""
    data = text.encode("utf-8", "replace")
    return [mark for mark in marks if any(spelling in data for spelling in spellings(mark))]


def marks_in_folder(folder: Path, marks: Iterable[str]) -> list[str]:
    """Return “file: mark” for each mark in any file of a folder, packed ones included."""
    wanted = {mark: spellings(mark) for mark in marks}
    return [
        f"{path.relative_to(folder)}: {mark}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for content in [b"\n".join(_contents(path))]
        for mark, written in wanted.items()
        if any(spelling in content for spelling in written)
    ]


def _contents(path: Path) -> list[bytes]:
    """Return a file's bytes, and those of all that is packed into it."""
    raw = path.read_bytes()
    found = [raw, str(path).encode()]
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            found += [packed.read(name) for name in packed.namelist()]
    if raw.startswith(b"%PDF"):
        found += [_unpacked(stream) for stream in re.findall(rb"stream\r?\n(.*?)endstream", raw, re.DOTALL)]
        done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True)
        found.append(done.stdout)
    return found


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""

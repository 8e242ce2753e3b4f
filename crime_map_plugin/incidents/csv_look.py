"""How a text file of rows is written: its encoding, what parts its columns, whether it has decimal commas."""

from __future__ import annotations

import codecs
import csv
from dataclasses import dataclass

ENCODINGS = ("UTF-8", "windows-1251", "UTF-16")
DELIMITERS = (";", ",", "\t", "|")

_BOMS = ((codecs.BOM_UTF8, "UTF-8"), (codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"))
_ROWS = 50


@dataclass(frozen=True)
class CsvLook:
    """How the beginning of a file can be read."""

    encoding: str
    delimiter: str
    columns: int


def look_at_csv(raw: bytes) -> CsvLook:
    """Return how a text file's beginning is best read.

    A file that is no UTF-8 is taken for Windows-1251, in which Excel writes on Russian and Kazakh desktops.
    """
    encoding = encoding_of(raw)
    text = raw.decode("utf-8-sig" if encoding == "UTF-8" else encoding, "replace")
    return CsvLook(encoding, *_delimiter(text))


def encoding_of(raw: bytes) -> str:
    """Return the name of the encoding as Qt and Python know it."""
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return name
    try:
        # The sample may end in the middle of a letter.
        codecs.getincrementaldecoder("utf-8")("strict").decode(raw, False)
    except UnicodeDecodeError:
        return "windows-1251"
    return "UTF-8"


def _delimiter(text: str) -> tuple[str, int]:
    """Return the sign that parts most rows into the same number of columns, and that number."""
    lines = [line for line in text.splitlines()[: _ROWS + 1] if line.strip()]
    if len(lines) > 2:
        lines = lines[:-1]  # the sample may end in the middle of a row
    best, most = (",", 1), 0.0
    for place, sign in enumerate(DELIMITERS):
        widths = [len(row) for row in csv.reader(lines, delimiter=sign) if row]
        if not widths or widths[0] < 2:
            continue
        steady = sum(1 for width in widths if width == widths[0]) / len(widths)
        # Decimal commas part rows as steadily as semicolons do, so of two steady signs the first wins.
        score = steady + 0.001 * (len(DELIMITERS) - place) if steady > 0.9 else steady * 0.9
        if score > most:
            best, most = (sign, widths[0]), score
    return best

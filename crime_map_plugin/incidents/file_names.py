"""File names made of foreign names: inside the chosen folder, and fit for Windows, macOS and Linux."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

_LONGEST_NAME = 80
# Of the 255 that file systems allow, some are left for a number before and an ending behind.
_LONGEST_BYTES = 180
_LONGEST_PATH = 259 if os.name == "nt" else 4000
_SHORTEST_NAME = 8
_FOR_NUMBERS = 8
# Windows keeps these names to itself, whatever their ending; of digits, also the superscript ones.
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|COM[0-9]|LPT[0-9])", re.IGNORECASE)
# The last five look like a slash, and programs that do not know Unicode read them as one.
_FORBIDDEN = frozenset('<>:"/\\|?*\u2215\u2044\u29f8\u2216\u29f5')


def safe_name(name: str) -> str:
    """Return a file name without ending that every system accepts; letters of any script stay."""
    composed = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode("utf-8"))
    kept = "".join("_" if _is_forbidden(sign) else sign for sign in composed)
    short = _cut(" ".join(kept.split()), _LONGEST_NAME)
    if is_reserved(short):
        short = f"_{short}"
    return short or "_"


def is_reserved(name: str) -> bool:
    """Whether Windows takes a file of this name for a device."""
    stem = unicodedata.normalize("NFKC", name).split(".")[0].strip()
    return bool(_RESERVED.fullmatch(stem))


def file_in(folder: Path, name: str, ending: str, *, before: str = "") -> Path:
    """Return a file of the folder named after a foreign name; ``before`` is put in front as it is.

    In a folder with a long path the name is cut shorter, since Windows takes 259 letters in all.
    """
    rest = len(str(folder.absolute())) + len(before) + len(ending) + 2 + _FOR_NUMBERS
    longest = max(_SHORTEST_NAME, min(_LONGEST_NAME, _LONGEST_PATH - rest))
    return folder / f"{before}{_cut(safe_name(name), longest) or '_'}.{ending}"


def make_way(file: Path) -> None:
    """Take away a link in the file's place, so that what is written stays in its folder."""
    if file.is_symlink():
        file.unlink()


def _cut(name: str, longest: int) -> str:
    short = name[:longest].encode("utf-8")[:_LONGEST_BYTES].decode("utf-8", "ignore")
    return short.strip(" .")


def _is_forbidden(sign: str) -> bool:
    if unicodedata.category(sign)[0] == "C":
        # Also what is not seen and turns the direction of writing, behind which an ending hides.
        return True
    return bool(_FORBIDDEN & {sign, *unicodedata.normalize("NFKC", sign)})

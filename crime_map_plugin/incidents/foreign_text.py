"""Text that others wrote, made harmless where it would be more than text: pages, map tips and spreadsheets.

Whatever comes from a portal, a profile, a layer or a file is foreign: streets, districts, titles, messages.
"""

from __future__ import annotations

import html
import re
import unicodedata

_FORMULA = frozenset("=+-@\u2212")
# What ends a cell or a line in one spreadsheet or another, also where the file's own quotes are ignored.
_BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_INNER = re.compile(r"([;|][\s\"]*)([=+\-@\uff1d\uff0b\uff0d\uff20\u2212])")
# Not allowed in XML, of which XLSX is made; the mark of byte order; halves of characters.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff\ud800-\udfff]")
# They turn round what follows them, too: embeddings, overrides and isolates.
_BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))


def as_html(text: str) -> str:
    """Return the text as HTML that shows it letter by letter."""
    return html.escape(text)


def as_title(text: str) -> str:
    """Return the text as a title for what writes titles into HTML or SVG as they are, as QGIS and Qt do."""
    line = _UNWRITABLE.sub("", _BREAKS.sub(" ", text))
    return line.replace("<", "\u2039").replace(">", "\u203a")


def in_line(text: str) -> str:
    """Return the text as one part of a line whose other parts it neither breaks nor turns round."""
    return _BIDI.sub("", _UNWRITABLE.sub("", _BREAKS.sub(" ", text)))


def html_expression(expression: str) -> str:
    """Return a QGIS expression for the value of another one as HTML that shows it letter by letter."""
    result = f"coalesce(to_string({expression}), '')"
    for sign, entity in _ENTITIES:
        result = f"replace({result}, '{sign}', '{entity}')"
    return result


def as_cell(text: str) -> str:
    """Return the text as one line that no spreadsheet takes for a formula or for several cells."""
    line = _BREAKS.sub(" ", text)
    line = _UNWRITABLE.sub("", line)
    line = _INNER.sub(r"\1'\2", line)
    return "'" + line if _is_formula(line) else line


def _is_formula(text: str) -> bool:
    """Whether the first sign that is seen begins a formula, in any of its widths."""
    for sign in text:
        if sign.isspace() or unicodedata.category(sign)[0] in "CZ":
            continue
        return unicodedata.normalize("NFKC", sign)[0] in _FORMULA
    return False

"""The layer that a profile describes, opened by QGIS; always on the main thread."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlencode

from qgis.core import QgsDataSourceUri, QgsExpression, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.source_approval import check_sign_in
from crime_map_plugin.algorithms.source_rules import check_source
from crime_map_plugin.portal.layer_source import LayerSource, scrubbed
from crime_map_plugin.portal.profile import PortalLayer

translate = QCoreApplication.translate

_SEPARATORS = {",": "COMMA", ";": "SEMICOLON", "\t": "TAB", "|": "PIPE", " ": "SPACE"}
_OF_FILES = ("ogr", "delimitedtext", "spatialite")
# Functions that look at a row alone: others read files, write databases, open layers and ask the environment.
_OF_ROWS = {"Math", "Conversions", "String", "Date and Time", "Conditionals", "Fuzzy Matching"}


def open_source(layer: PortalLayer, folder: Path) -> QgsVectorLayer:
    """Return the profile's layer, named by its key; ``folder`` is that of the profile file.

    Raises Refused where the profile names no source, or where QGIS cannot open it.
    """
    source = layer.source
    if source is None:
        raise Refused(
            translate(
                "CrimeMap",
                "The profile does not say where “{layer}” is: choose the layer, and save the mapping again.",
            ).format(layer=layer.key)
        )
    check_encoding(source.encoding)
    check_source(source)
    check_sign_in(source.uri)
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    opened = QgsVectorLayer(address_of(layer, folder), layer.key, source.provider, options)
    if not opened.isValid():
        detail = scrubbed(opened.error().summary() or opened.dataProvider().error().summary())[:300]
        raise Refused(
            translate(
                "CrimeMap",
                "The layer “{layer}” cannot be opened. Check that the file, the server or the table is "
                "there, and the sign-in data. {detail}",
            )
            .format(layer=layer.key, detail=detail)
            .strip()
        )
    if source.encoding and source.provider == "ogr":
        opened.setProviderEncoding(source.encoding)
    return opened


def check_encoding(encoding: str) -> None:
    """Refuse the name of an encoding that nobody knows."""
    if not encoding:
        return
    try:
        codecs.lookup(encoding)
    except LookupError:
        raise Refused(
            translate(
                "CrimeMap",
                "The encoding “{encoding}” is not known: write UTF-8, windows-1251 or another name that QGIS "
                "lists.",
            ).format(encoding=encoding)
        ) from None


def check_where(where: str) -> None:
    """Refuse a condition that is no expression, or that does more than look at a row; it may be anyone's."""
    expression = QgsExpression(where)
    if expression.hasParserError():
        raise Refused(translate("CrimeMap", "The profile’s “where” is no expression of QGIS: correct it."))
    allowed = {one.name() for one in QgsExpression.Functions() if _OF_ROWS.intersection(one.groups())}
    strange = sorted(expression.referencedFunctions() - allowed)
    if strange:
        raise Refused(
            translate(
                "CrimeMap",
                "The profile’s “where” uses “{name}”, which looks at more than the row: take it out.",
            ).format(name=strange[0])
        )


def address_of(layer: PortalLayer, folder: Path) -> str:
    """Return the address as QGIS's provider wants it, with the file found from the profile's folder."""
    source = layer.source
    if source is None:
        return ""
    if source.provider not in _OF_FILES:
        return source.uri
    if source.provider == "delimitedtext":
        return _of_text_file(source, folder, has_columns=layer.coordinates is not None)
    if source.provider == "spatialite":
        uri = QgsDataSourceUri(source.uri)
        uri.setDatabase(str(_found(uri.database(), folder)))
        return uri.uri(False)
    path, bar, rest = source.uri.partition("|")
    tail = bar + rest
    if source.delimiter and "option:SEPARATOR" not in tail:
        tail += f"|option:SEPARATOR={_SEPARATORS.get(source.delimiter, 'COMMA')}"
    return str(_found(path, folder)) + tail


def _of_text_file(source: LayerSource, folder: Path, *, has_columns: bool) -> str:
    head, _, query = source.uri.partition("?")
    options = dict(parse_qsl(query, keep_blank_values=True))
    path = _found(re.sub(r"^file://", "", head), folder)
    options.setdefault("type", "csv")
    # Texts as they stand: a number loses the zeros that a code begins with.
    options.setdefault("detectTypes", "no")
    options.setdefault("maxFields", "10000")
    if has_columns:
        for name in ("xField", "yField", "xyDms", "decimalPoint", "crs"):
            options.pop(name, None)
        options["geomType"] = "none"
    if source.delimiter:
        options["delimiter"] = "\\t" if source.delimiter == "\t" else source.delimiter
    if source.encoding:
        options["encoding"] = source.encoding
    # QGIS takes an encoded semicolon for three signs.
    return (
        "file://"
        + quote(path.as_posix(), safe="/:")
        + "?"
        + urlencode(options, safe=";,|:\\", quote_via=quote)
    )


def _found(path: str, folder: Path) -> Path:
    text = re.sub(r"^/(?=[A-Za-z]:)", "", path)
    found = Path(text)
    return found if found.is_absolute() or text.startswith("/vsi") else (folder / found).resolve()

"""What a profile may have QGIS open: a layer or a table as it is, and no program in its address."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl

from qgis.core import QgsDataSourceUri, QgsExpression
from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.portal.layer_source import LayerSource

translate = QCoreApplication.translate

_PARTS = {"layername", "layerid", "geometrytype", "subset", "uniquegeometrytype", "authcfg"}
_OPEN_OPTIONS = {"SEPARATOR", "HEADERS", "ENCODING", "AUTODETECT_TYPE", "QUOTED_FIELDS_AS_STRING"}
_OF_TEXT = {
    "type", "delimiter", "encoding", "geomtype", "detecttypes", "usetextheader", "crs", "quote",
    "usefilename", "maxfields", "watchfile", "subsetindex", "spatialindex", "escape", "trimfields", "xfield",
    "yfield", "zfield", "mfield", "xydms", "wktfield", "skiplines", "skipemptyfields", "decimalpoint",
    "subset",
}  # fmt: skip
_OF_WEB = ("WFS", "OAPIF")
_DATABASES = ("postgres", "spatialite", "mssql", "oracle")
_SUBQUERY = re.compile(r"(?i)\b(?:select|attach|pragma|load_extension)\b|;")
_DRIVER = re.compile(r"(?i)^(?!https?:|file:)[a-z][a-z0-9_+.-]+:")


def check_source(source: LayerSource) -> None:
    """Refuse an address that does more than name a layer; it may come from anyone."""
    strange = _strange(source)
    if strange:
        raise Refused(
            translate(
                "CrimeMap",
                "The profile’s source holds “{part}”, which is not allowed there: choose the layer or the "
                "table itself, and save the mapping again.",
            ).format(part=strange[:60])
        )


def _strange(source: LayerSource) -> str:
    if source.provider == "ogr":
        return _strange_for_ogr(source.uri)
    if source.provider == "delimitedtext":
        return _strange_for_text(source.uri)
    uri = QgsDataSourceUri(source.uri)
    if source.provider in _DATABASES:
        for part in (uri.table(), uri.sql()):
            if part.lstrip().startswith("(") and part == uri.table():
                return part
            if part == uri.sql() and _SUBQUERY.search(part):
                return part
    if source.provider in _OF_WEB:
        address = uri.param("url")
        if address and not re.match(r"(?i)https?://", address):
            return address
    return ""


def _strange_for_ogr(uri: str) -> str:
    path, *parts = uri.split("|")
    if _DRIVER.match(path) or path.lstrip().startswith(("<", "{")):
        return path
    for part in parts:
        name, _, value = part.partition("=")
        if name.lower().startswith("option:"):
            if name[len("option:") :].upper() not in _OPEN_OPTIONS:
                return part
        elif name.lower() not in _PARTS:
            # A separator may be the bar itself.
            if part or "option:SEPARATOR" not in uri:
                return part
        elif name.lower() == "subset" and _SUBQUERY.search(value):
            return part
    return ""


def _strange_for_text(uri: str) -> str:
    for name, value in parse_qsl(uri.partition("?")[2], keep_blank_values=True):
        if name.lower() not in _OF_TEXT:
            return name
        if name.lower() == "subset" and not _is_of_rows(value):
            return value
    return ""


def _is_of_rows(text: str) -> bool:
    # The text provider's filter is an expression of QGIS, which can read files and the environment.
    expression = QgsExpression(text)
    names = expression.referencedFunctions() | expression.referencedVariables()
    return not expression.hasParserError() and not names

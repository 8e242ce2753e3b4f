"""Where a layer that is no portal's stands and how it is read, as a profile says it, without credentials."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

PROVIDERS = ("ogr", "delimitedtext", "postgres", "WFS", "OAPIF", "spatialite", "mssql", "oracle")
REFRESH_BY = ("whole", "date", "id")

# key='value', key="value" or key=value, as QGIS's data source strings and addresses write them
_CREDENTIAL = re.compile(
    r"""(?ix) (?<![\w])
    (?:user|username|uid|pwd|pass|password|passwd|token|apikey|api_key|access_token|key|secret
    |(?:proxy)?userpwd|api-key|x-api-key|authorization|client_secret|access_?key|secret_key|sig|signature
    |http-header:(?!referer\b)[\w-]+|header\.[\w-]+)
    \s*=\s* (?: '(?:[^'\\]|\\.)*' | "(?:[^"\\]|\\.)*" | [^\s&;|]* ) """
)
_EMPTY_VALUE = re.compile(r"""=\s*(?:''|"")?$""")
_USER_IN_ADDRESS = re.compile(r"(?i)(\b[a-z][a-z0-9+.-]*://)[^/\s'\"?#]*@")


@dataclass(frozen=True)
class LayerSource:
    """What QGIS opens: a provider's key and its address, with the encoding and delimiter of a text file.

    The address of a file may be relative to the profile's folder. Sign-in data is only ever the id of an
    authentication configuration within the address (``authcfg=…``).
    """

    provider: str
    uri: str
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True)
class CoordinateColumns:
    """The columns that hold the place in a table without geometry; ``swapped`` where x is in that of y."""

    x: str
    y: str
    crs: str
    swapped: bool = False


@dataclass(frozen=True)
class RefreshRule:
    """How a source is asked again: whole, or only rows with a later date or id than the last."""

    by: str = "whole"
    field: str = ""


def holds_credentials(uri: str) -> bool:
    """Return whether an address holds a user, a password or a key of a service."""
    found = (match.group(0) for match in _CREDENTIAL.finditer(uri) if not _is_table_key(uri, match))
    return any(not _EMPTY_VALUE.search(text) for text in found) or bool(_USER_IN_ADDRESS.search(uri))


def scrubbed(uri: str) -> str:
    """Return the address without user, password and keys; the id of an authentication configuration stays."""
    kept = _CREDENTIAL.sub(lambda m: m.group(0) if _is_table_key(uri, m) else "", uri)
    kept = _USER_IN_ADDRESS.sub(r"\1", kept)
    kept = re.sub(r"&{2,}", "&", kept).replace("?&", "?")
    return re.sub(r"[ ]{2,}", " ", kept).strip(" &")


def hosts_of(uri: str) -> list[str]:
    """Return all hosts that an address names, in any of its spellings; empty where it is a file's alone."""
    text = unquote(unquote(uri))
    found = re.findall(r"(?i)\bhost\s*=\s*['\"]?([^'\"\s]+)", text)
    found += re.findall(r"(?i)\b[a-z][a-z0-9+.-]*://(?:[^/\s'\"?#]*@)?([^/\s'\"?#&|]+)", text)
    # A folder shared over the network, as Windows writes it
    found += re.findall(r"^(?:[\\/]{2})([^\\/\s?|]+)", text)
    return list(dict.fromkeys(found))


def is_local_file(uri: str) -> bool:
    """Whether an address of a file names one of this machine, not one that GDAL fetches or Windows shares."""
    text = unquote(uri)
    return not hosts_of(uri) and "/vsi" not in text.lower() and not re.match(r"[\\/]{2}", text)


def _is_table_key(uri: str, match: re.Match[str]) -> bool:
    # QGIS names the primary key of a table of PostGIS so.
    is_key = match.group(0).lower().startswith("key")
    return is_key and bool(re.search(r"(?i)\b(?:table|dbname|service)\s*=", uri))

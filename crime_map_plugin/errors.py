"""What can go wrong, as types: low rooms raise plain facts, the edge turns them into the user's language."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any, Protocol


class CrimeMapError(Exception):
    """A failure with one sentence, optional detail, and a remedy."""

    def __init__(self, message: str, detail: str = "", hint: str = "", **facts: Any) -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail
        self.hint = hint
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class PortalUnreachable(CrimeMapError):
    """The portal did not answer: no network, no such host, time-out, TLS or proxy trouble."""


class PortalRefused(CrimeMapError):
    """The portal answered, and said no: no such layer, no permission, expired credentials."""


class PortalAnswerInvalid(CrimeMapError):
    """The portal's answer cannot be understood."""


class IncompleteDownload(CrimeMapError):
    """Fewer rows came than the portal counted."""


class ProfileInvalid(CrimeMapError):
    """A profile file breaks the rules of its format."""


class QueryInvalid(CrimeMapError):
    """A filter cannot be read: unknown key, wrong date, wrong range."""


class NotForThePublic(CrimeMapError):
    """What is internal would go into something for the public."""


class UnknownCrs(CrimeMapError):
    """Coordinates without a coordinate reference system that look like degrees."""


class NotCovered(CrimeMapError):
    """The store never fetched what is asked for."""


class TooFewIncidents(CrimeMapError):
    """Too few incidents for the method."""


class GridTooLarge(CrimeMapError):
    """The grid would not fit; ``facts["fitting_cell_size"]`` is the cell size in metres that would."""


class MissingLibrary(CrimeMapError):
    """A library that ships with most QGIS builds is not there."""


class StoreLocked(CrimeMapError):
    """Another process is writing to the store."""


class StoreDamaged(CrimeMapError):
    """The file is not a readable incident store."""


class StoreNewer(CrimeMapError):
    """The store was written by a newer version and is read-only here."""


class StoreNotWritable(CrimeMapError):
    """The store cannot be written: read-only folder, full disk."""


class StoreUntrusted(CrimeMapError):
    """The file holds what neither GDAL nor the plugin put there, so it is not written.

    ``facts["copy"]`` is where its incidents were copied to, empty where that was not possible.
    """


class SharedUnreachable(CrimeMapError):
    """The database of a shared store does not answer, or no longer."""


class SharedRefused(CrimeMapError):
    """A shared store cannot be used so; ``facts["reason"]`` says what is missing.

    It is one of ``place``, ``connection``, ``provider``, ``postgis``, ``store``, ``clash``, ``right`` and
    ``changed``.
    """


class SchedulerUnreachable(CrimeMapError):
    """Nothing answers at the scheduler's address in the time given."""


class SchedulerRefused(CrimeMapError):
    """What answers is no Dask scheduler, or one that wants other certificates.

    ``facts["reason"]`` is one of ``address``, ``foreign``, ``tls``, ``credentials`` and ``protocol``.
    """


class RecipeInvalid(CrimeMapError):
    """A recipe cannot be used; ``facts["reason"]`` is ``json``, ``keys``, ``value`` or another one."""


class RecipeNewer(CrimeMapError):
    """A recipe was made by a later plugin; ``facts["version"]`` says by which."""


class WorkersUnfit(CrimeMapError):
    """Workers of a cluster lack a library or run other versions; ``facts["workers"]`` says which and what."""


class Cancelled(CrimeMapError):
    """The user stopped the work."""


class Cancel(Protocol):
    """Asked between steps; True means stop now."""

    def __call__(self) -> bool: ...


class Progress(Protocol):
    """Told how far the work is, 0 to 1."""

    def __call__(self, fraction: float, text: str = "") -> None: ...


def never_cancelled() -> bool:
    """Answer every question for cancellation with no."""
    return False


def silent(fraction: float, text: str = "") -> None:
    """Take progress and tell nobody."""


_SOURCES = {
    "scipy": "SciPy",
    "shapely": "Shapely",
    "matplotlib": "Matplotlib",
    "requests": "Requests",
    "osgeo": "GDAL for Python",
}


def require(name: str) -> ModuleType:
    """Return the imported module, or say in one sentence what is missing and where to get it."""
    try:
        return import_module(name)
    except ImportError as error:
        library = _SOURCES.get(name.split(".")[0], name)
        raise MissingLibrary(
            f"{library} is not part of this QGIS installation.",
            detail=str(error),
            hint=f"Install {library} with the QGIS installer (OSGeo4W: python3-{library.lower()}; "
            f"Debian: apt install python3-{library.lower()}) and restart QGIS.",
            library=library,
        ) from error

"""An error of the lower rooms as one sentence in the user's language with its remedy."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin import errors
from crime_map_plugin.errors import CrimeMapError

translate = QCoreApplication.translate


def sentence(error: CrimeMapError) -> str:
    """Return what went wrong and what to do, in the user's language.

    The rooms below speak plain English with the facts in the sentence. Where a translation is active the
    kind's sentence leads and the English facts follow it, so that no fact is lost.
    """
    general = _of_kind(error)
    own = str(error)
    if not general or not _is_translated():
        return own
    return f"{general} ({own})"


def _is_translated() -> bool:
    literal = "The portal did not answer."
    return translate("CrimeMap", "The portal did not answer.") != literal


def _of_kind(error: CrimeMapError) -> str:
    if isinstance(error, errors.PortalUnreachable):
        return translate("CrimeMap", "The portal did not answer.")
    if isinstance(error, errors.PortalRefused):
        return translate("CrimeMap", "The portal refused the request.")
    if isinstance(error, errors.PortalAnswerInvalid):
        return translate("CrimeMap", "The portal's answer cannot be understood.")
    if isinstance(error, errors.IncompleteDownload):
        return translate(
            "CrimeMap", "The download is not complete. Fetch again to go on from where it stopped."
        )
    if isinstance(error, errors.ProfileInvalid):
        return translate("CrimeMap", "The portal profile cannot be used. Correct the profile file.")
    if isinstance(error, errors.QueryInvalid):
        return translate("CrimeMap", "The filter cannot be used. Correct the named value.")
    if isinstance(error, errors.UnknownCrs):
        return translate("CrimeMap", "The layer has no coordinate reference system. Set the layer's CRS.")
    if isinstance(error, errors.NotCovered):
        return translate("CrimeMap", "This was never fetched. Fetch it first.")
    if isinstance(error, errors.TooFewIncidents):
        return translate("CrimeMap", "There are too few incidents for this. Widen the period or the area.")
    if isinstance(error, errors.GridTooLarge):
        return translate("CrimeMap", "The grid would not fit into the memory. Use larger cells.")
    if isinstance(error, errors.MissingLibrary):
        return translate("CrimeMap", "A library is missing in this QGIS installation.")
    if isinstance(error, errors.StoreLocked):
        return translate("CrimeMap", "Another process is writing to the store. Wait until it has finished.")
    if isinstance(error, errors.StoreDamaged):
        return translate("CrimeMap", "The file is not a readable incident store. Choose another store.")
    if isinstance(error, errors.StoreNewer):
        return translate("CrimeMap", "The store was written by a newer version. Update the plugin.")
    if isinstance(error, errors.StoreNotWritable):
        return translate(
            "CrimeMap", "The store cannot be written. Check the folder's rights and the free space."
        )
    if isinstance(error, errors.Cancelled):
        return translate("CrimeMap", "Stopped. What was already stored is kept.")
    return ""

"""An error of the lower rooms as one sentence in the user's language with its remedy."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin import errors
from crime_map_plugin.algorithms.scheduler_text import scheduler_words
from crime_map_plugin.algorithms.shared_text import shared_words
from crime_map_plugin.errors import CrimeMapError

translate = QCoreApplication.translate


def sentence(error: CrimeMapError) -> str:
    """Return what went wrong and what to do, in the user's language.

    The rooms below speak plain English with the facts in the sentence. Where a translation is active the
    kind's sentence leads and the English facts follow on a line of their own, so that no fact is lost.
    """
    own = str(error)
    said = " ".join(part for part in words(error) if part)
    if error.message in said or not _is_translated():
        return own
    return f"{said}\n{own}"


def _is_translated() -> bool:
    literal = "The portal did not answer."
    return translate("CrimeMap", "The portal did not answer.") != literal


def words(error: CrimeMapError) -> tuple[str, str]:
    """Return what happened and what to do; facts of the error are named where they help."""
    facts = error.facts
    if isinstance(error, (errors.SharedRefused, errors.SharedUnreachable)) or "who" in facts:
        return shared_words(error)
    if isinstance(error, (errors.SchedulerUnreachable, errors.SchedulerRefused, errors.WorkersUnfit)):
        return scheduler_words(error)
    if isinstance(error, errors.PortalUnreachable):
        return (
            translate("CrimeMap", "The portal did not answer."),
            translate("CrimeMap", "Check the network, the proxy in QGIS's options and the portal's address."),
        )
    if isinstance(error, errors.PortalRefused):
        return (
            translate("CrimeMap", "The portal refused the request."),
            translate("CrimeMap", "Check the credentials under “Connection” and the portal's address."),
        )
    if isinstance(error, errors.PortalAnswerInvalid):
        return (
            translate("CrimeMap", "The portal's answer cannot be understood."),
            translate("CrimeMap", "Try again later; if it stays so, check the portal's address."),
        )
    if isinstance(error, errors.IncompleteDownload):
        return (
            translate("CrimeMap", "The download is not complete."),
            translate("CrimeMap", "Fetch again to go on from where it stopped."),
        )
    if isinstance(error, errors.ProfileInvalid):
        return (
            translate("CrimeMap", "The portal profile cannot be used."),
            translate("CrimeMap", "Correct the file; the details name the place."),
        )
    if isinstance(error, errors.RecipeNewer):
        return (
            translate("CrimeMap", "The recipe was made with Crime Map {version}.").format(
                version=facts.get("version", "")
            ),
            translate("CrimeMap", "Update the plugin, then run it."),
        )
    if isinstance(error, errors.RecipeInvalid) and facts.get("reason") == "keys":
        return (
            translate("CrimeMap", "The recipe has keys that mean nothing: {keys}.").format(
                keys=facts.get("keys", "")
            ),
            translate("CrimeMap", "Correct or remove them."),
        )
    if isinstance(error, errors.RecipeInvalid) and facts.get("reason") == "json":
        return (
            translate("CrimeMap", "The file is no recipe."),
            translate("CrimeMap", "Choose a file that “Save as recipe” made."),
        )
    if isinstance(error, errors.RecipeInvalid) and facts.get("reason") == "method":
        return (
            translate("CrimeMap", "“{method}” cannot be part of a batch.").format(method=facts["method"]),
            translate("CrimeMap", "Repeat it as a single run, or use one of: {methods}.").format(
                methods=facts["possible"]
            ),
        )
    if isinstance(error, errors.RecipeInvalid) and facts.get("reason") == "parameter":
        return (
            translate("CrimeMap", "“{method}” has no parameter “{parameter}”.").format(
                method=facts["method"], parameter=facts["parameter"]
            ),
            translate("CrimeMap", "Use one of: {parameters}.").format(parameters=facts["possible"]),
        )
    if isinstance(error, errors.RecipeInvalid) and facts.get("reason") == "single":
        return (
            translate("CrimeMap", "“{method}” cannot take {parameter} in a batch.").format(
                method=facts["method"], parameter=facts["parameter"]
            ),
            translate("CrimeMap", "Remove it, or repeat it as a single run."),
        )
    if isinstance(error, errors.RecipeInvalid):
        return (
            translate("CrimeMap", "The recipe's “{key}” cannot be used.").format(key=facts.get("key", "")),
            translate("CrimeMap", "Correct it in the file."),
        )
    if isinstance(error, errors.QueryInvalid):
        return (
            translate("CrimeMap", "The filter cannot be used."),
            translate("CrimeMap", "Correct the value that the details name."),
        )
    if isinstance(error, errors.UnknownCrs):
        return (
            translate("CrimeMap", "The layer has no coordinate reference system."),
            translate("CrimeMap", "Set it in the layer's properties."),
        )
    if isinstance(error, errors.NotForThePublic):
        return (
            translate("CrimeMap", "Facts of offenders are internal: nothing for the public is made of them."),
            translate("CrimeMap", "Take them out of the filter, or make it for internal use."),
        )
    if isinstance(error, errors.NotCovered):
        return (
            translate("CrimeMap", "This was never fetched."),
            translate("CrimeMap", "Fetch it on the Data page first."),
        )
    if isinstance(error, errors.TooFewIncidents) and "fitting_step_days" in facts:
        return _of_few_steps(error)
    if isinstance(error, errors.TooFewIncidents):
        return (
            translate("CrimeMap", "There are too few incidents for this."),
            translate("CrimeMap", "Widen the period or the area."),
        )
    if isinstance(error, errors.GridTooLarge):
        size = facts.get("fitting_cell_size")
        remedy = (
            translate("CrimeMap", "Use cells of {size} m or more.").format(size=round(size))
            if size
            else translate("CrimeMap", "Use larger cells.")
        )
        return translate("CrimeMap", "The grid would have too many cells."), remedy
    if isinstance(error, errors.MissingLibrary) and facts.get("library") == "Dask":
        return (
            translate("CrimeMap", "Dask is not part of this QGIS installation."),
            translate(
                "CrimeMap",
                "Install it for QGIS's Python (OSGeo4W Shell: python -m pip install distributed; Debian: apt "
                "install python3-distributed) and restart QGIS, or leave the scheduler empty.",
            ),
        )
    if isinstance(error, errors.MissingLibrary):
        return (
            translate("CrimeMap", "{library} is not part of this QGIS installation.").format(
                library=facts.get("library", "")
            ),
            translate("CrimeMap", "Install it with the QGIS installer and restart QGIS."),
        )
    if isinstance(error, errors.StoreLocked):
        return (
            translate("CrimeMap", "Another QGIS is writing to the store."),
            translate("CrimeMap", "Wait until it has finished, then try again."),
        )
    if isinstance(error, errors.StoreDamaged):
        return (
            translate("CrimeMap", "The store cannot be read."),
            translate("CrimeMap", "Move the file away and fetch again, or choose another folder."),
        )
    if isinstance(error, errors.StoreNewer):
        return (
            translate("CrimeMap", "The store was written by a newer version of the plugin."),
            translate("CrimeMap", "Update the plugin."),
        )
    if isinstance(error, errors.StoreUntrusted):
        copy = facts.get("copy", "")
        remedy = (
            translate("CrimeMap", "Its incidents were copied to “{path}”: use that file.").format(path=copy)
            if copy
            else translate("CrimeMap", "Choose another file.")
        )
        return translate("CrimeMap", "The store holds parts that Crime Map did not make."), remedy
    if isinstance(error, errors.StoreNotWritable):
        return (
            translate("CrimeMap", "The store cannot be written."),
            translate("CrimeMap", "Check the folder's rights and the free space, or choose another folder."),
        )
    if isinstance(error, errors.Cancelled):
        return translate("CrimeMap", "Stopped. What was already stored is kept."), ""
    return error.message, error.hint


def _of_few_steps(error: CrimeMapError) -> tuple[str, str]:
    facts = error.facts
    text = translate("CrimeMap", "The incidents fill %n whole step(s) of time.", None, facts["steps"])
    if facts["fitting_step_days"]:
        remedy = translate(
            "CrimeMap", "At least {least} are needed: take a longer period, or steps of {days} days or less."
        )
    else:
        remedy = translate("CrimeMap", "At least {least} are needed: take a period of as many days or more.")
    return text, remedy.format(least=facts["needed"], days=facts["fitting_step_days"])

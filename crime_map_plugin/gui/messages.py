"""Failures as one line in the user's language with a remedy; the trace goes to the log tab."""

from __future__ import annotations

import traceback

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin import errors
from crime_map_plugin.algorithms.error_text import words
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.plain_text import log
from crime_map_plugin.gui.runner import Run

translate = QCoreApplication.translate


def notice_of_error(error: CrimeMapError) -> Notice:
    """Return the notice of a failure and write its trace to the log."""
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    log(f"{error}\n{error.detail}\n{trace}".strip())
    text, remedy = words(error)
    level = Level.INFO if isinstance(error, errors.Cancelled) else Level.ERROR
    detail = "\n\n".join(part for part in (error.message, error.hint, error.detail) if part)
    return Notice(text, level, remedy, detail)


def notice_of_run(run: Run) -> Notice:
    """Return the notice of a run that did not succeed."""
    if run.is_cancelled:
        return Notice(translate("CrimeMap", "Stopped. What was already stored is kept."), Level.INFO)
    said = [text.strip() for text in run.feedback.errors if text.strip()]
    detail = "\n".join([*run.feedback.log, *run.feedback.warnings, *said])
    log(f"{run.algorithm_id}\n{detail}")
    text = said[0] if said else translate("CrimeMap", "The work could not be done.")
    first, _, rest = text.partition("\n")
    remedy = "" if said else translate("CrimeMap", "See the log tab “Crime Map” for the reason.")
    # QGIS reports a failure twice: to the feedback and as the end of the run.
    lines = dict.fromkeys(f"{rest}\n{detail}".split("\n"))
    return Notice(first, Level.ERROR, remedy, "\n".join(line for line in lines if line and line != first))

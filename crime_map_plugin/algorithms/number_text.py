"""Numbers in sentences, with the decimal mark of the language that the sentences are in."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def written(value: float, form: str) -> str:
    """Return a number as the format asks, such as .1f; the mark is the one of the active translation."""
    # Whoever translates this number tells the mark: sentences follow the plugin's language, QLocale QGIS's.
    mark = translate("CrimeMap", "0.5")[1:2] or "."
    return format(value, form).replace(".", mark)

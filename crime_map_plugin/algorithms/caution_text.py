"""What a result rests on, said in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.analysis.checks import Caution

translate = QCoreApplication.translate

# Few events are told of where the input is read, for every algorithm alike.
_TOLD_ELSEWHERE = ("few_events",)


def sentence(caution: Caution) -> str:
    """Return a caution of the analysis in the user's language; empty where it is told elsewhere."""
    facts = caution.facts
    if caution.key in _TOLD_ELSEWHERE:
        return ""
    if caution.key == "fdr_out_of_reach":
        return translate(
            "CrimeMap",
            "With {permutations} permutations no single cell of {cells} can pass the "
            "correction for testing many cells; {needed} permutations would do.",
        ).format(**facts)
    if caution.key == "exact_not_applicable":
        return translate(
            "CrimeMap",
            "The exact law does not apply here ({reason}); {permutations} permutations were used.",
        ).format(**facts)
    if caution.key == "before_first_step":
        return translate(
            "CrimeMap",
            "%n incident(s) before {date} were left out: they do not fill a whole step of time.",
            None,
            facts["incidents"],
        ).format(date=facts["date"])
    if caution.key == "empty_steps":
        return translate(
            "CrimeMap",
            "{empty} of {steps} steps of time hold no incident: check the earliest dates, or take longer "
            "steps.",
        ).format(**facts)
    if caution.key == "last_month_breaks_off":
        return translate(
            "CrimeMap",
            "The last incident is of {date}: its month seems not to be covered to the end, so its counts "
            "are low. Leave that month out, or give STEP_DAYS.",
        ).format(**facts)
    return str(caution)

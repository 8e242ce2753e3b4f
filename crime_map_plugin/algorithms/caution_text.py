"""What a result rests on, said in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crime_map_plugin.algorithms.number_text import written
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
            "The exact law needs whole counts, few neighbours and not too many different counts; here "
            "{permutations} permutations were used instead.",
        ).format(**facts)
    if caution.key == "far_from_roads":
        return translate(
            "CrimeMap",
            "%n incident(s) lie more than {metres} m from any road and are not counted.",
            None,
            facts["count"],
        ).format(metres=written(facts["metres"], "g"))
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
    if caution.key == "scan_small_expected":
        return translate(
            "CrimeMap",
            "In %n cluster(s) less than one incident was expected: they rest on few incidents.",
            None,
            facts["clusters"],
        )
    if caution.key == "rings_small_expected":
        return translate(
            "CrimeMap",
            "In %n ring(s) less than one incident is expected: read the interval, not the ratio.",
            None,
            facts["rings"],
        )
    if caution.key == "rings_without_people":
        return translate(
            "CrimeMap",
            "In %n ring(s) nobody lives by the population given: nothing is expected there, so there is no "
            "ratio.",
            None,
            facts["rings"],
        )
    if caution.key in ("few_periods", "few_per_period", "overdispersed", "long_gap"):
        return _of_series(caution)
    if caution.key in ("near_repeat_expected_low", "near_repeat_moments", "near_repeat_few_permutations"):
        return _of_near_repeats(caution)
    return str(caution)


def _of_near_repeats(caution: Caution) -> str:
    facts = caution.facts
    if caution.key == "near_repeat_expected_low":
        return translate(
            "CrimeMap",
            "In {cells} of {all} cells fewer than one pair is expected; ratio and p are not reliable there: "
            "use wider bands.",
        ).format(**facts)
    if caution.key == "near_repeat_moments":
        return translate(
            "CrimeMap",
            "More than {most} pairs lie within the last distance: p comes from the exact mean and variance "
            "over all permutations, not from permutations.",
        ).format(most=f"{facts['most']:,}")
    return translate(
        "CrimeMap", "With {permutations} permutations p cannot be .05 or less; 999 are usual."
    ).format(**facts)


def _of_series(caution: Caution) -> str:
    facts = dict(caution.facts)
    is_month = facts["unit"] == "month"
    facts["series"] = translate("CrimeMap", "Months") if is_month else translate("CrimeMap", "Weeks")
    if "ratio" in facts:
        facts["ratio"] = written(facts["ratio"], ".1f")
    if caution.key == "few_periods":
        text = translate("CrimeMap", "{series}: {periods} are whole, and control limits need {least}.")
    elif caution.key == "few_per_period":
        text = translate(
            "CrimeMap", "{series}: fewer than one incident is expected in each; the limits mean little."
        )
    elif caution.key == "overdispersed":
        text = translate(
            "CrimeMap",
            "{series}: counts vary {ratio} times as much as chance makes them, by season or reporting; "
            "take flags as hints.",
        )
    else:
        text = translate(
            "CrimeMap",
            "No incident from {since} to {until}, more than half of the whole time: check the dates.",
        )
    return text.format(**facts)

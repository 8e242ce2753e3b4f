"""Whether districts changed: the filter's period against another one, tested district by district."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import numpy as np
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate
from qgis.PyQt.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from crime_map_plugin.analysis.periods import Period, previous, year_ago
from crime_map_plugin.errors import Cancel
from crime_map_plugin.gui.chart_view import Chart
from crime_map_plugin.gui.charts import changes
from crime_map_plugin.gui.method_form import add_row, choice, correction, seed
from crime_map_plugin.gui.methods import district_counting, filtering
from crime_map_plugin.gui.methods.method import Finding, Job, LayerSpec, Method, Results, Step
from crime_map_plugin.gui.methods.rows import Rows, read_rows
from crime_map_plugin.gui.methods.wording import decimal, facts, p_text, percent
from crime_map_plugin.gui.numbers import counted, locale
from crime_map_plugin.gui.plain_text import PlainLabel
from crime_map_plugin.gui.receipt_text import period_text
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.maps.layers import Kind

translate = QCoreApplication.translate

CHANGE = "crimemap:changetest"
_BEFORE, _YEAR, _OWN = "before", "year", "own"
_E_TEST, _SHARES, _WDD, _SPPT = range(4)


class Change(Method):
    """Counts before and after, and which differences are no chance."""

    key = "change"
    runs = (CHANGE,)
    icon = "change"
    has_area = False
    has_cell_size = False
    opens = True

    def title(self) -> str:
        return translate("CrimeMap", "Change by district")

    def sentence(self) -> str:
        return translate(
            "CrimeMap",
            "Tests in which districts the filter's period differs from another one by more than chance. Use "
            "it before anybody explains a rise or a fall.",
        )

    def button(self) -> str:
        return translate("CrimeMap", "&Test the change")

    def fill(self) -> None:
        self.against = choice(
            "CrimeMapChangeAgainst",
            (
                (translate("CrimeMap", "the period before"), _BEFORE),
                (translate("CrimeMap", "the year before"), _YEAR),
                (translate("CrimeMap", "days of my own"), _OWN),
            ),
        )
        self.first, self.last = _day_edit("CrimeMapChangeFirst"), _day_edit("CrimeMapChangeLast")
        self.own = QWidget()
        row = QHBoxLayout(self.own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.first, 1)
        row.addWidget(PlainLabel("–"))
        row.addWidget(self.last, 1)
        self.test = choice(
            "CrimeMapChangeTest",
            (
                (translate("CrimeMap", "Numbers (E-test)"), _E_TEST),
                (translate("CrimeMap", "Shares of the whole"), _SHARES),
                (translate("CrimeMap", "Against control areas (WDD)"), _WDD),
                (translate("CrimeMap", "Point pattern (SPPT)"), _SPPT),
            ),
        )
        self.role = choice("CrimeMapChangeRole", ())
        self.correction = correction("CrimeMapChangeCorrection")
        self.correction.insertItem(0, translate("CrimeMap", "As suits the test"), None)
        self.correction.setCurrentIndex(0)
        self.seed = seed("CrimeMapChangeSeed")
        add_row(self.basic, translate("CrimeMap", "Compare with"), self.against)
        self.basic.addRow(self.own)
        add_row(self.more, translate("CrimeMap", "Test"), self.test)
        add_row(
            self.more,
            translate("CrimeMap", "Roles"),
            self.role,
            translate("CrimeMap", "Field of the districts that says treated, control or displacement"),
        )
        add_row(self.more, translate("CrimeMap", "Correction"), self.correction)
        add_row(self.more, translate("CrimeMap", "Seed"), self.seed)
        self.against.currentIndexChanged.connect(lambda _: self._enable())
        self.test.currentIndexChanged.connect(lambda _: self._enable())
        self._source = ""
        self._enable()

    def _enable(self) -> None:
        self.own.setEnabled(self.against.currentData() == _OWN)
        self.role.setEnabled(self.test.currentData() == _WDD)
        self.seed.setEnabled(self.test.currentData() == _SPPT)

    def follow(self, workspace: Workspace) -> None:
        source = workspace.settings.districts_source
        if source != self._source:
            self._source = source
            self.role.clear()
            layer = QgsVectorLayer(source, "districts", "ogr") if source else None
            if layer is not None and layer.isValid():
                for field in layer.fields():
                    self.role.addItem(field.name(), field.name())
        if self.against.currentData() != _OWN:
            before = self._before(workspace.query)
            if before is not None:
                _show_day(self.first, before.start.date())
                _show_day(self.last, (before.end - timedelta(seconds=1)).date())

    def trouble(self, workspace: Workspace) -> str:
        missing = district_counting.trouble(workspace, district_counting.COUNT)
        if missing:
            return missing
        before, now = self._before(workspace.query), _period(workspace.query)
        if before is None or now is None:
            return translate("CrimeMap", "The filter needs a first and a last day.")
        if before.start < now.end and now.start < before.end:
            return translate("CrimeMap", "The two periods overlap: choose days outside the filter's period.")
        return ""

    def periods(self, query: IncidentQuery) -> Sequence[IncidentQuery]:
        before = self._before(query)
        return () if before is None else (filtering.of_period(query, before.start, before.end), query)

    def _before(self, query: IncidentQuery) -> Period | None:
        now = _period(query)
        if now is None:
            return None
        kind = self.against.currentData()
        if kind == _BEFORE:
            return previous(now)
        if kind == _YEAR:
            return year_ago(now)
        first, last = sorted((self.first.date().toPyDate(), self.last.date().toPyDate()))
        return Period(datetime.combine(first, time()), datetime.combine(last + timedelta(days=1), time()))

    def steps(self, job: Job) -> list[Step]:
        before, now = self._before(job.query), _period(job.query)
        if before is None or now is None:
            return []
        wanted = {"before": filtering.of_period(job.query, before.start, before.end), "after": job.query}
        test = self.test.currentData()
        self.asked = {
            "before": period_text(before.start, before.end),
            "after": period_text(now.start, now.end),
            "is_pattern": test == _SPPT,
        }
        chosen = {
            "DISTRICTS": job.districts.source,
            "DAYS_BEFORE": before.days,
            "DAYS_AFTER": now.days,
            "METHOD": test,
            "ROLE_FIELD": self.role.currentData() if test == _WDD else None,
            "SEED": self.seed.value(),
            "CORRECTION": self.correction.currentData(),
            "OUTPUT": job.path("change"),
        }

        def parameters(results: Results) -> dict[str, Any]:
            return {
                **chosen,
                "BEFORE": str(results["before"]["OUTPUT"]),
                "AFTER": str(results["after"]["OUTPUT"]),
            }

        return [
            *filtering.filter_steps(job, wanted, translate("CrimeMap", "Reading both periods …")),
            Step("run", CHANGE, translate("CrimeMap", "Testing the change …"), parameters),
        ]

    def read(self, job: Job, results: Results, cancel: Cancel) -> Finding:
        found = results["run"]
        rows = read_rows(str(found["OUTPUT"]), cancel)
        before_text, now_text = str(self.asked["before"]), str(self.asked["after"])
        name = translate("CrimeMap", "Change: {title}").format(title=job.title)
        layer = LayerSpec(str(found["OUTPUT"]), Kind.CHANGE, name)
        titles = {
            job.districts.name: translate("CrimeMap", "District"),
            "before": before_text,
            "after": now_text,
        }
        wanted = (
            job.districts.name,
            "before",
            "after",
            "difference",
            "change_pct",
            "p",
            "p_adjusted",
            "different",
            "small_base",
        )
        note = translate(
            "CrimeMap", "Percentages are left out where the base is 0, and marked where it is under 10."
        )
        table = rows.table(
            translate("CrimeMap", "Districts"), job.language, names=wanted, note=note, titles=titles
        )
        sure = [bool(value) for value in rows.column("different")]
        texts = changes.ChangeTexts(
            before_text,
            now_text,
            translate("CrimeMap", "Incidents"),
            significant=(
                translate("CrimeMap", "Different by the pattern test (no p)")
                if self.asked["is_pattern"]
                else translate("CrimeMap", "More than chance (p up to 0.05)")
            ),
        )
        labels = [str(value or "–") for value in rows.column(job.districts.name)]
        earlier, later = (_floats(rows, key) for key in ("before", "after"))
        charts: tuple[Chart, ...] = ()
        if len(rows):
            charts = (
                Chart(
                    translate("CrimeMap", "Before and after"),
                    lambda theme: changes.figure(labels, earlier, later, sure, theme, texts),
                    name,
                ),
            )
        return Finding(
            name,
            self._text(found, rows, sure, before_text, now_text),
            facts(found),
            layers=(layer,),
            tables=(table,),
            charts=charts,
        )

    def _text(self, found: Any, rows: Rows, sure: list[bool], before: str, now: str) -> str:
        totals = [int(np.nansum(_floats(rows, key))) for key in ("before", "after")]
        text = translate("CrimeMap", "{before}: {n_before} incidents; {after}: {n_after} incidents.").format(
            before=before,
            after=now,
            n_before=locale().toString(totals[0]),
            n_after=locale().toString(totals[1]),
        )
        if found.get("WDD") is not None:
            return f"{text} " + translate(
                "CrimeMap", "WDD {value}, 90 % interval {low} to {high} ({p})."
            ).format(
                value=decimal(float(found["WDD"]), 1),
                low=decimal(float(found["WDD_LOW"]), 1),
                high=decimal(float(found["WDD_HIGH"]), 1),
                p=p_text(found.get("WDD_P")),
            )
        changed = sum(sure)
        if self.asked["is_pattern"]:
            said = translate(
                "CrimeMap",
                "%n district(s) differ by the pattern test; about half do without any change.",
                None,
                changed,
            )
        else:
            said = translate("CrimeMap", "%n district(s) changed by more than chance.", None, changed)
        text += " " + counted(said, changed)
        if found.get("S_INDEX") is not None:
            text += " " + translate("CrimeMap", "{share} of the districts are not different (S).").format(
                share=percent(float(found["S_INDEX"]))
            )
        return text


def _period(query: IncidentQuery) -> Period | None:
    if query.date_from is None or query.date_to is None:
        return None
    return Period(query.date_from, query.date_to)


def _floats(rows: Rows, name: str) -> np.ndarray:
    return np.array([np.nan if value is None else float(value) for value in rows.column(name)])


def _day_edit(object_name: str) -> QDateEdit:
    edit = QDateEdit()
    edit.setObjectName(object_name)
    edit.setCalendarPopup(True)
    edit.setLocale(locale())
    edit.setDisplayFormat("dd.MM.yyyy")
    edit.setDateRange(QDate(1990, 1, 1), QDate(2100, 12, 31))
    edit.setMinimumWidth(60)
    edit.setKeyboardTracking(False)
    return edit


def _show_day(edit: QDateEdit, shown: date) -> None:
    blocked = edit.blockSignals(True)
    edit.setDate(QDate(shown.year, shown.month, shown.day))
    edit.blockSignals(blocked)

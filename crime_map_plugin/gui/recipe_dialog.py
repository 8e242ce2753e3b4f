"""A recipe in its window: what is counted, where, which months, by which methods; saved, repeated or run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsFieldProxyModel, QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.algorithms.base import Refused
from crime_map_plugin.algorithms.run_sources import file_and_table
from crime_map_plugin.gui.batch_start import BATCH, start_batch
from crime_map_plugin.gui.forms import dialog_buttons, form, group, heading, quiet_label
from crime_map_plugin.gui.language import interface_language
from crime_map_plugin.gui.method_form import add_row, field_box, layer_box, tick, whole_number
from crime_map_plugin.gui.notice import Level, Notice
from crime_map_plugin.gui.notice_bar import NoticeBar
from crime_map_plugin.gui.numbers import counted, locale
from crime_map_plugin.gui.plain_text import tool_tip
from crime_map_plugin.gui.recipe_draft import Draft, with_method, write_draft
from crime_map_plugin.gui.recipe_repeat import last_run, repeat_run, run_parameters
from crime_map_plugin.incidents import codes
from crime_map_plugin.incidents.categories import CATEGORIES
from crime_map_plugin.incidents.file_names import file_in
from crime_map_plugin.incidents.recipe import LARGEST

if TYPE_CHECKING:
    from crime_map_plugin.gui.data_page import DataPage

translate = QCoreApplication.translate

FOLDER = "crime_map/recipes/folder"
_KEY = int(Qt.ItemDataRole.UserRole)
_MOST_MONTHS = 1200


class RecipeDialog(QDialog):
    """Not modal, so that further runs can be added from the list of layers."""

    def __init__(self, page: DataPage, draft: Draft, path: Path | None = None) -> None:
        super().__init__(page, Qt.WindowType.Window)
        self.setObjectName("CrimeMapRecipeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrimeMap", "Recipe"))
        self._page = page
        self._draft = draft
        self.path = path
        self._make()
        self._show(draft)
        self._connect()
        self._tell_jobs()
        self.resize(440, 560)

    # -- layout ----------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.notices = NoticeBar()
        self.name = QLineEdit()
        self.name.setObjectName("CrimeMapRecipeTitle")
        self.source = QLineEdit()
        self.source.setObjectName("CrimeMapRecipeSource")
        rows = form()
        add_row(rows, translate("CrimeMap", "&Title"), self.name)
        add_row(rows, translate("CrimeMap", "&Source"), self.source)
        self.areas = layer_box("CrimeMapRecipeAreas", Qgis.LayerFilters(Qgis.LayerFilter.PolygonLayer))
        self.areas.setAdditionalItems([""])
        self.field = field_box("CrimeMapRecipeName", QgsFieldProxyModel.Filter.AllTypes, self.areas)
        self.names = _checks("CrimeMapRecipeAreaNames", translate("CrimeMap", "Areas"))
        self.by_category = tick("CrimeMapRecipeByCategory", translate("CrimeMap", "For each &category"))
        self.categories = _checks("CrimeMapRecipeCategories", translate("CrimeMap", "Categories"))
        for key in CATEGORIES:
            _add_check(self.categories, codes.label("categories", key, interface_language()), key)
        self.by_month = tick("CrimeMapRecipeByMonth", translate("CrimeMap", "For each &month"))
        self.first = QDateEdit()
        self.first.setObjectName("CrimeMapRecipeFirst")
        self.first.setLocale(locale())
        self.first.setDisplayFormat("MM.yyyy")
        self.months = whole_number("CrimeMapRecipeMonths", 12, 1, _MOST_MONTHS)
        where = form()
        add_row(where, translate("CrimeMap", "&Areas"), self.areas)
        add_row(where, translate("CrimeMap", "&Name field"), self.field)
        self._month_rows = QWidget()
        when = form()
        self._month_rows.setLayout(when)
        add_row(when, translate("CrimeMap", "&From"), self.first)
        add_row(when, translate("CrimeMap", "N&umber of months"), self.months)
        self.methods = QListWidget()
        self.methods.setObjectName("CrimeMapRecipeMethods")
        self.methods.setAccessibleName(translate("CrimeMap", "Methods"))
        self.methods.setMinimumHeight(64)
        self.add = QPushButton(translate("CrimeMap", "Add from the chosen &layer"))
        self.add.setObjectName("CrimeMapRecipeAdd")
        self.add.setToolTip(
            translate("CrimeMap", "Takes method and settings from the history of the layer chosen in QGIS.")
        )
        self.drop = QPushButton(translate("CrimeMap", "Re&move"))
        self.drop.setObjectName("CrimeMapRecipeDrop")
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.addLayout(rows)
        inside.addLayout(where)
        for widget in (self.names, self.by_category, self.categories, self.by_month, self._month_rows):
            inside.addWidget(widget)
        inside.addWidget(heading(translate("CrimeMap", "Methods"), self.methods))
        for widget in (self.methods, self.add, self.drop):
            inside.addWidget(widget)
        inside.addWidget(self._make_running())
        inside.addStretch(1)
        scroll = QgsScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        self.jobs = quiet_label("CrimeMapRecipeJobs")
        standard = QDialogButtonBox.StandardButton
        self.buttons = dialog_buttons(standard.Save | standard.Close)
        self.save_other = QPushButton(translate("CrimeMap", "Save as …"))
        self.save_other.setObjectName("CrimeMapRecipeSaveAs")
        self.run = QPushButton()
        self.run.setObjectName("CrimeMapRecipeRun")
        self.buttons.addButton(self.save_other, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.run, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.notices)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.jobs)
        layout.addWidget(self.buttons)

    def _make_running(self) -> QWidget:
        self.running = group("CrimeMapRecipeRunning", translate("CrimeMap", "Running"), is_collapsed=True)
        self.output = QLineEdit()
        self.output.setObjectName("CrimeMapRecipeOutput")
        self.output.setPlaceholderText(translate("CrimeMap", "Beside the store"))
        self.workers = whole_number("CrimeMapRecipeWorkers", 0, 0, 1024)
        self.workers.setSpecialValueText(translate("CrimeMap", "Automatic"))
        self.scheduler = QLineEdit()
        self.scheduler.setObjectName("CrimeMapRecipeScheduler")
        self.scheduler.setPlaceholderText(translate("CrimeMap", "This computer"))
        self.resume = tick("CrimeMapRecipeResume", translate("CrimeMap", "&Resume where it stopped"))
        self.resume.setChecked(True)
        settings = QWidget()
        rows = form()
        settings.setLayout(rows)
        add_row(rows, translate("CrimeMap", "&Output file"), self.output)
        add_row(rows, translate("CrimeMap", "&Workers"), self.workers)
        add_row(rows, translate("CrimeMap", "Sche&duler"), self.scheduler)
        rows.addRow(self.resume)
        QVBoxLayout(self.running).addWidget(settings)
        return self.running

    def _connect(self) -> None:
        self.areas.layerChanged.connect(self._area_changed)
        self.field.fieldChanged.connect(lambda _: self._list_areas(()))
        for box in (self.by_category, self.by_month):
            box.toggled.connect(lambda _: self._tell_jobs())
        for box in (self.names, self.categories):
            box.itemChanged.connect(lambda _: self._tell_jobs())
        self.months.valueChanged.connect(lambda _: self._tell_jobs())
        self.methods.itemSelectionChanged.connect(self._tell_jobs)
        self.add.clicked.connect(lambda _: self.add_method())
        self.drop.clicked.connect(lambda _: self._drop_method())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).clicked.connect(lambda _: self.save())
        self.save_other.clicked.connect(lambda _: self.save_as())
        self.run.clicked.connect(lambda _: self.start())
        self.buttons.rejected.connect(self.reject)

    # -- what the fields say ---------------------------------------------------------------------------

    def _show(self, draft: Draft) -> None:
        self.name.setText(draft.title)
        self.source.setText(draft.source)
        self.areas.setLayer(None)
        layer = _layer_of(draft.areas)
        if layer is not None:
            self.areas.setLayer(layer)
            self.field.setLayer(layer)
            self.field.setField(draft.name_field)
            self._list_areas(draft.area_names)
        self.by_category.setChecked(draft.has_categories)
        _check(self.categories, draft.categories)
        self.by_month.setChecked(bool(draft.months))
        first = draft.first_month
        today = QDate.currentDate().addYears(-1)
        self.first.setDate(
            QDate(first.year, first.month, 1) if first else QDate(today.year(), today.month(), 1)
        )
        self.months.setValue(draft.months or 12)
        self._show_methods()

    def _show_methods(self) -> None:
        self.methods.clear()
        for method in self._draft.methods:
            algorithm = QgsApplication.processingRegistry().algorithmById(method["algorithm"])
            item = QListWidgetItem(method["algorithm"] if algorithm is None else algorithm.displayName())
            item.setToolTip(tool_tip("\n".join(f"{k} = {v}" for k, v in method["parameters"].items())))
            self.methods.addItem(item)

    @property
    def draft(self) -> Draft:
        """The recipe as the fields say now."""
        layer = self.areas.currentLayer()
        first = self.first.date()
        by_category = self.by_category.isChecked()
        chosen = tuple(_checked(self.names))
        if layer is None:
            chosen = self._draft.area_names  # of a layer that is not in the project nothing is listed
        elif len(chosen) == self.names.count():
            chosen = ()
        return replace(
            self._draft,
            title=self.name.text().strip(),
            source=self.source.text().strip(),
            areas=_source_of(layer, self._draft.areas),
            name_field=self.field.currentField() if layer is not None else self._draft.name_field,
            area_names=chosen,
            categories=tuple(_checked(self.categories)) if by_category else (),
            has_categories=by_category,
            first_month=date(first.year(), first.month(), 1) if self.by_month.isChecked() else None,
            months=self.months.value() if self.by_month.isChecked() else 0,
        )

    def job_count(self) -> int:
        """Return how many jobs the lists make together."""
        draft = self.draft
        areas = (len(draft.area_names) or self.names.count() or 1) if draft.areas else 1
        categories = len(draft.categories) if draft.has_categories else 1
        return areas * categories * (len(draft.periods()) or 1) * len(draft.methods)

    def _tell_jobs(self) -> None:
        count = self.job_count()
        is_product = self.draft.is_product
        self.names.setVisible(self.areas.currentLayer() is not None)
        self.categories.setVisible(self.by_category.isChecked())
        self._month_rows.setVisible(self.by_month.isChecked())
        self.running.setVisible(is_product)
        self.drop.setEnabled(bool(self.methods.selectedItems()))
        self.run.setText(translate("CrimeMap", "Run …") if is_product else translate("CrimeMap", "Repeat"))
        text = counted(translate("CrimeMap", "%n job(s)", None, count), count)
        has_batch = QgsApplication.processingRegistry().algorithmById(BATCH) is not None
        self.run.setEnabled(count > 0 and (has_batch or not is_product))
        self.jobs.setText(text)

    def _area_changed(self, layer: QgsVectorLayer | None) -> None:
        self.field.setLayer(layer)
        self._list_areas(())

    def _list_areas(self, chosen: tuple[str, ...]) -> None:
        self.names.blockSignals(True)
        self.names.clear()
        layer, name = self.areas.currentLayer(), self.field.currentField()
        index = layer.fields().indexOf(name) if layer is not None and name else -1
        if index >= 0:
            for value in sorted(str(value) for value in layer.uniqueValues(index)):
                _add_check(self.names, value, value)
            _check(self.names, chosen)
        self.names.blockSignals(False)
        self._tell_jobs()

    # -- methods ---------------------------------------------------------------------------------------

    def add_method(self) -> None:
        """Take the method of the layer chosen in QGIS's list."""
        layer = self._page.map_view.iface.activeLayer()
        run = last_run(self._page, layer)
        if run is None:
            text = translate("CrimeMap", "Choose a layer that a method of Crime Map made first.")
            self.notices.show_notice(Notice(text))
            return
        try:
            parameters = run_parameters(self._page, run, layer, for_file=True)
        except Refused as refused:
            self.notices.show_notice(Notice(str(refused)))
            return
        self._draft = with_method(self.draft, run, parameters)
        self._show_methods()
        self._tell_jobs()

    def _drop_method(self) -> None:
        row = self.methods.currentRow()
        self._draft = replace(
            self._draft, methods=tuple(m for n, m in enumerate(self._draft.methods) if n != row)
        )
        self._show_methods()
        self._tell_jobs()

    # -- saving and running ----------------------------------------------------------------------------

    def save(self) -> bool:
        """Write the recipe where it was, or where the user says."""
        if self.path is None:
            return self.save_as()
        try:
            self.path.write_text(write_draft(self.draft), encoding="utf-8")
        except OSError as error:
            text = translate("CrimeMap", "The recipe cannot be written: choose another folder.")
            self.notices.show_notice(Notice(text, detail=str(error)))
            return False
        text = translate("CrimeMap", "Saved: {name}").format(name=self.path.name)
        self.notices.show_notice(Notice(text, Level.SUCCESS))
        return True

    def save_as(self) -> bool:
        """Ask for a file and write the recipe to it."""
        folder = QgsSettings().value(FOLDER, "") or str(self._page.workspace.own_store_path.parent)
        title = self.name.text().strip() or translate("CrimeMap", "Recipe")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("CrimeMap", "Save the recipe"),
            str(self.path or file_in(Path(folder), title, "json")),
            translate("CrimeMap", "Recipes (*.json)"),
        )
        if not chosen:
            return False
        path = Path(chosen)
        self.path = path if path.suffix else path.with_suffix(".json")
        QgsSettings().setValue(FOLDER, str(path.parent))
        return self.save()

    def start(self) -> None:
        """Repeat a plain run, or run the product of the lists; a very long one asks first."""
        draft = self.draft
        if not draft.is_product:
            for method in draft.methods:
                outputs = {"OUTPUT": _ending(method["algorithm"])}
                repeat_run(self._page, method["algorithm"], method["parameters"], outputs, draft.title)
            return
        count = self.job_count()
        if count > max(LARGEST, draft.opened.largest) and not self._is_meant(count):
            return
        if count > draft.opened.largest:
            # The user has just allowed that many.
            self._draft = replace(self._draft, opened=replace(draft.opened, largest=count))
        if not self.save():
            return
        if self.path is not None:
            start_batch(
                self._page,
                self.path,
                store=draft.source,
                output=self.output.text().strip(),
                workers=self.workers.value(),
                scheduler=self.scheduler.text().strip(),
                resume=self.resume.isChecked(),
                jobs=count,
            )

    def _is_meant(self, count: int) -> bool:
        text = translate("CrimeMap", "That is %n job(s), and may take days. Run them all?", None, count)
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
        answer = QMessageBox.question(self, self.windowTitle(), counted(text, count), buttons)
        return bool(answer == QMessageBox.StandardButton.Yes)


def _ending(algorithm_id: str) -> str:
    algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
    definition = algorithm.parameterDefinition("OUTPUT") if algorithm is not None else None
    return str(definition.defaultFileExtension()) if definition is not None else "gpkg"


def _checks(object_name: str, accessible_name: str) -> QListWidget:
    box = QListWidget()
    box.setObjectName(object_name)
    box.setAccessibleName(accessible_name)
    box.setMaximumHeight(150)
    return box


def _add_check(box: QListWidget, text: str, key: str) -> None:
    item = QListWidgetItem(text)
    item.setData(_KEY, key)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked)
    box.addItem(item)


def _check(box: QListWidget, keys: tuple[str, ...]) -> None:
    for row in range(box.count()):
        item = box.item(row)
        is_on = not keys or item.data(_KEY) in keys
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)


def _checked(box: QListWidget) -> list[str]:
    items = (box.item(row) for row in range(box.count()))
    return [str(item.data(_KEY)) for item in items if item.checkState() == Qt.CheckState.Checked]


def _layer_of(source: str) -> QgsVectorLayer | None:
    for layer in QgsProject.instance().mapLayers().values():
        if source and isinstance(layer, QgsVectorLayer) and source == layer.source():
            return layer
    return None


def _source_of(layer: QgsVectorLayer | None, before: str) -> str:
    """Return the file's source; a recipe whose layer is not in the project keeps what it says."""
    if layer is None:
        return "" if _layer_of(before) is not None else before
    return str(layer.source()) if file_and_table(layer)[0] else ""

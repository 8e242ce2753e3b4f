"""The mapping page: a source is guessed, previewed and imported; mappings are files; persons are refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsDataSourceSelectDialog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QMenu, QTableWidget

from crime_map_plugin.gui.data_page import DataPage
from crime_map_plugin.gui.desk import Desk
from crime_map_plugin.gui.imported_sources import kept_sources, sources_folder
from crime_map_plugin.gui.mapping_dialog import MappingDialog
from crime_map_plugin.incidents.query import IncidentQuery
from crime_map_plugin.portal.profile import load_profile
from crime_map_plugin.store.geopackage import Store
from tests.qgis.panel import open_panel
from tests.qgis.running import provider
from tests.qgis.waiting import wait_until

HEADER = "Номер ЕРДР;Дата совершения;Статья;Улица;Дом;Широта;Долгота;ФИО;ИИН;Несовершеннолетний"
ROWS = (
    "1;05.03.2024 14:20;188 ч.2;Абая;12;43,2567;76,9286;Иванов Иван Иванович;900101300123;да",
    "2;06.03.2024 15:30;191 ч.1;<b>Гоголя</b>;3;43,2600;76,9300;Петров Пётр Петрович;910101300123;нет",
    "3;нет данных;190;Абая;5;43,2500;76,9400;Сидорова Анна Ивановна;920101300123;нет",
    "4;07.03.2024;345;Абая;;;;Ким Олег Ильич;930101300123;",
)


@pytest.fixture
def desk(qgis_iface, tmp_path: Path) -> Iterator[Desk]:
    provider()
    with open_panel(qgis_iface, tmp_path, incidents=0) as desk:
        for path in sources_folder().glob("*.json"):
            path.unlink()
        yield desk


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "сводка.csv"
    path.write_bytes("\r\n".join((HEADER, *ROWS, "")).encode("windows-1251"))
    return path


def opened(desk: Desk) -> MappingDialog:
    page: DataPage = desk.dock.pages["Data"]
    menu = page.findChild(QMenu, "CrimeMapDataMenu")
    next(action for action in menu.actions() if action.objectName() == "CrimeMapImport").trigger()
    return page.findChildren(MappingDialog)[-1]


def previewed(dialog: MappingDialog) -> None:
    wait_until(
        lambda: dialog.preview.outlook is not None and not dialog._timer.isActive(),
        f"the preview; it says {dialog.preview.state.text()!r}",
    )


def choose(dialog: MappingDialog, path: Path) -> None:
    dialog.source.file.setFilePath(str(path))
    previewed(dialog)


def imported(desk: Desk, dialog: MappingDialog) -> list[dict]:
    dialog.import_button.click()
    page = desk.dock.pages["Data"]
    wait_until(lambda: page.run is None, "the import", 30)
    with Store.open(desk.workspace.store_path, read_only=True) as store:
        columns = store.read(IncidentQuery())
    return [{name: column[row] for name, column in columns.items()} for row in range(len(columns["id"]))]


def test_a_register_of_windows_1251_is_guessed_previewed_and_imported(desk: Desk, register: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    assert dialog.source.encoding.currentData() == "windows-1251"
    assert dialog.source.delimiter.currentData() == ";"
    outlook = dialog.preview.outlook
    assert outlook is not None
    assert outlook.first["category"].tolist() == ["theft", "robbery", "fraud", "traffic"]
    assert outlook.first["street"].tolist()[1] == "<b>Гоголя</b>"
    assert outlook.lost == {"unreadable_date": 1, "without_place": 1}
    assert "нет данных" in dialog.preview.state.text()
    rows = imported(desk, dialog)
    by_case = {row["case_number"]: row for row in rows}
    assert sorted(by_case) == ["1", "2", "3", "4"]
    assert str(by_case["1"]["occurred_at"]) == "2024-03-05T14:20:00"
    assert (round(by_case["1"]["x"], 4), round(by_case["1"]["y"], 4)) == (76.9286, 43.2567)
    assert by_case["4"]["hour"] < 0
    wait_until(lambda: sip.isdeleted(dialog), "the page to close")


def test_persons_are_named_never_offered_and_never_stored(desk: Desk, register: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    said = dialog.fields.personal.text()
    assert "ФИО" in said
    assert "ИИН" in said
    assert not {"ФИО", "ИИН"} & set(dialog.fields.names)
    imported(desk, dialog)
    content = desk.workspace.store_path.read_bytes()
    for secret in ("Иванов Иван", "900101300123", "Сидорова"):
        assert secret.encode() not in content


def test_labels_show_hostile_field_names_letter_by_letter(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "evil.csv"
    path.write_text(
        "date,lat,lon,<u>note</u>,<b>фио</b>\n2024-03-05,43.2,76.9,<i>1</i>,Иванов И.И.\n", encoding="utf-8"
    )
    dialog = opened(desk)
    choose(dialog, path)
    assert "<u>note</u>" in dialog.fields.names
    assert "<b>фио</b>" in dialog.fields.personal.text()
    for label in dialog.findChildren(QLabel):
        # QGIS's own chooser of files keeps a link that is not shown.
        is_plain = label.textFormat() == Qt.TextFormat.PlainText
        assert is_plain or label.isHidden() or "<" not in label.text(), label.text()


def test_a_mapping_is_a_file_that_a_colleague_opens(desk: Desk, register: Path, tmp_path: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    dialog.refresh.name.setText("Сводка ДП")
    dialog.times.times.setCurrentIndex(1)
    dialog.times.changed.emit()
    previewed(dialog)
    state = dialog.state()
    dialog.save_mapping(str(tmp_path / "mapping"))
    written = tmp_path / "mapping.json"
    assert load_profile(written).name("ru") == "Сводка ДП"
    dialog.close()
    second = opened(desk)
    second.open_mapping(str(written))
    previewed(second)
    found = second.state()
    assert found.times == "utc"
    assert {**vars(found), "profile_id": ""} == {**vars(state), "profile_id": ""}
    assert json.loads(found.to_json())["layers"] == json.loads(written.read_bytes())["layers"]


def test_a_mapping_without_a_date_says_what_to_choose(desk: Desk, register: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    targets = dialog.fields.targets()
    dialog.fields.show_targets({name: target for name, target in targets.items() if target != "occurred_at"})
    dialog.fields.changed.emit()
    assert "date of the incident" in dialog.preview.state.text()
    assert not dialog.import_button.isEnabled()


def test_a_wrong_date_field_is_said_and_not_imported(desk: Desk, register: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    dialog.fields.show_targets({"Улица": "occurred_at", "Широта": "y", "Долгота": "x"})
    dialog.fields.changed.emit()
    previewed(dialog)
    assert "Абая" in dialog.preview.state.text()
    assert not dialog.import_button.isEnabled()


def test_swapped_coordinates_are_said_and_put_right_by_one_tick(desk: Desk, register: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    targets = {**dialog.fields.targets(), "Широта": "x", "Долгота": "y"}
    dialog.fields.show_targets(targets)
    dialog.fields.changed.emit()
    previewed(dialog)
    assert "swapped" in dialog.preview.state.text()
    assert not dialog.import_button.isEnabled()
    dialog.place.swapped.setChecked(True)
    previewed(dialog)
    assert dialog.import_button.isEnabled()
    assert round(float(dialog.preview.outlook.first["y"][0]), 4) == 43.2567


def test_values_of_a_field_get_categories_and_metres_ask_for_their_system(desk: Desk, shared: Path) -> None:
    dialog = opened(desk)
    dialog.source.file.setFilePath(str(shared / "data" / "incidents" / "chicago_arson_2016_epsg26971.csv"))
    wait_until(lambda: "coordinate system" in dialog.place.note.text(), "the question for the system")
    assert not dialog.import_button.isEnabled()
    dialog.place.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:26971"))
    previewed(dialog)
    first = dialog.preview.outlook.first
    assert -88.5 < float(first["x"][0]) < -87
    assert 41.5 < float(first["y"][0]) < 42.5


def test_epoch_seconds_of_the_published_almaty_reports_become_local_time(desk: Desk, shared: Path) -> None:
    dialog = opened(desk)
    choose(dialog, shared / "data" / "incidents" / "almaty_user_reports_sample_2026-10.csv")
    wait_until(lambda: dialog.category.values.rowCount() == 3, "the values")
    previewed(dialog)
    assert dialog.times.times.currentData() == "utc"
    assert dialog.times.written.currentData() == "epoch-seconds"
    first = dialog.preview.outlook.first
    # 1791088143 s is 2026-10-04 04:29:03 UTC by date(1), five hours behind Almaty's clock.
    assert str(first["occurred_at"][0]) == "2026-10-04T09:29:03"
    wait_until(lambda: "traffic" in dialog.preview.outlook.first["category"].tolist(), "crashes as traffic")
    assert dialog.state().category_map == {"crash": "traffic", "roadwork": "traffic"}


def test_a_layer_of_the_project_is_mapped_with_its_own_points(desk: Desk) -> None:
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=uid:integer&field=occurred:string&field=offense_type:string",
        "Road police",
        "memory",
    )
    QgsProject.instance().addMapLayer(layer)
    features = []
    for i in range(3):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([i + 1, f"2024-02-29T20:0{i}:00", "theft"])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(76.9, 43.2 + i / 100)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    dialog = opened(desk)
    dialog.source.layers.setLayer(layer)
    previewed(dialog)
    assert dialog.refresh.name.text() == "Road police"
    assert dialog.state().coordinates is None
    rows = imported(desk, dialog)
    assert {row["source"] for row in rows} == {"road-police"}
    assert {row["category"] for row in rows} == {"theft"}
    assert "road-police" in kept_sources()


def test_a_file_that_is_none_says_so(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    dialog.source.file.setFilePath(str(tmp_path / "gone.csv"))
    assert "no such file" in dialog.preview.state.text()
    assert not dialog.import_button.isEnabled()


def test_services_and_databases_are_chosen_from_qgis_browser(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.source.browse.click()
    chooser = dialog.findChild(QgsDataSourceSelectDialog, "CrimeMapMappingSelect")
    assert chooser is not None
    chooser.reject()


def test_every_part_can_be_reached_by_keyboard_and_has_a_name(desk: Desk, register: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    for widget in dialog.findChildren((QComboBox, QTableWidget)):
        if widget.objectName().startswith("CrimeMap"):
            assert widget.accessibleName(), widget.objectName()
    for button in dialog.findChildren(QAbstractButton):
        if button.objectName().startswith("CrimeMap"):
            assert button.text() or button.accessibleName(), button.objectName()
    assert dialog.source.file.lineEdit().accessibleName()
    assert dialog.refresh.name.accessibleName()


def test_an_imported_source_is_named_and_refreshed_with_the_portal(desk: Desk, register: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    imported(desk, dialog)
    page = desk.dock.pages["Data"]
    wait_until(lambda: "сводка" in page.sources.label.text(), "the source below the portal")
    assert not page.sources.isHidden()
    more = "5;08.03.2024 10:00;188;Абая;7;43,2510;76,9410;Ким О.И.;940101300123;да"
    register.write_bytes("\r\n".join((HEADER, *ROWS[1:], more, "")).encode("windows-1251"))
    wait_until(page.freshness.now.isEnabled, "the refresh to be offered")
    page.freshness.now.click()
    wait_until(lambda: page.refresher.is_under_way, "the refresh to begin")
    wait_until(lambda: not page.refresher.is_under_way, "the refresh", 30)
    with Store.open(desk.workspace.store_path, read_only=True) as store:
        cases = sorted(store.read(fields=("case_number",))["case_number"].tolist())
    # The first was withdrawn, the fifth is new.
    assert cases == ["2", "3", "4", "5"]


def test_a_file_that_goes_before_the_import_leaves_the_mapping_on_the_page(
    desk: Desk, register: Path
) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    register.unlink()
    dialog.import_button.click()
    page = desk.dock.pages["Data"]
    wait_until(lambda: page.run is None and dialog.isVisible(), "the page to come back", 30)
    assert dialog.preview.state.text()
    assert dialog.fields.targets()["Дата совершения"] == "occurred_at"
    assert not desk.workspace.store_path.exists()


def test_two_sources_of_one_name_are_kept_apart(desk: Desk, register: Path, tmp_path: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    imported(desk, dialog)
    other = tmp_path / "b" / register.name
    other.parent.mkdir()
    other.write_bytes(register.read_bytes())
    second = opened(desk)
    choose(second, other)
    rows = imported(desk, second)
    assert {row["source"] for row in rows} == {"svodka", "svodka-2"}
    assert len(rows) == 8


def test_incidents_that_the_filter_hides_are_said_to_be_hidden(desk: Desk, register: Path) -> None:
    dialog = opened(desk)
    choose(dialog, register)
    page = desk.dock.pages["Data"]
    page.use_filter(page.workspace.filter)
    imported(desk, dialog)
    notice = desk.dock.notices.notice
    # The register is of March 2024; a new panel shows the last 30 days.
    assert notice is not None
    assert "5 Mar 2024 to 7 Mar 2024; the filter hides them" in notice.line


def test_one_source_that_is_gone_is_named_and_the_others_are_refreshed(
    desk: Desk, register: Path, tmp_path: Path
) -> None:
    other = tmp_path / "b" / "another.csv"
    other.parent.mkdir()
    other.write_bytes(register.read_bytes())
    for path in (other, register):
        dialog = opened(desk)
        choose(dialog, path)
        imported(desk, dialog)
    page = desk.dock.pages["Data"]
    other.unlink()
    register.write_bytes("\r\n".join((HEADER, *ROWS[1:], "")).encode("windows-1251"))
    told = []
    desk.workspace.noticed.connect(told.append)
    wait_until(page.freshness.now.isEnabled, "the refresh to be offered")
    page.freshness.now.click()
    wait_until(lambda: page.refresher.is_under_way, "the refresh to begin")
    wait_until(lambda: not page.refresher.is_under_way, "the refresh", 30)
    with Store.open(desk.workspace.store_path, read_only=True) as store:
        sources = store.read(fields=("source",))["source"].tolist()
    assert (sources.count("another"), sources.count("svodka")) == (4, 3)
    assert any("another" in notice.text for notice in told)

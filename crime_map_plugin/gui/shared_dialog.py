"""Which store the panel works on: the portal's own file, or one in a database that colleagues share."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crime_map_plugin.algorithms.error_text import words
from crime_map_plugin.errors import CrimeMapError
from crime_map_plugin.gui.background import Latest
from crime_map_plugin.gui.detail_dialog import DetailDialog
from crime_map_plugin.gui.forms import combo, dialog_buttons, form, quiet_label
from crime_map_plugin.gui.numbers import counted
from crime_map_plugin.gui.plain_text import PlainLabel, tool_tip
from crime_map_plugin.gui.workspace import Workspace
from crime_map_plugin.store.geopackage import Store
from crime_map_plugin.store.shared_place import SharedPlace, is_shared, shared_place
from crime_map_plugin.store.shared_push import Pushed
from crime_map_plugin.store.shared_schema import administrator_sql, role_names
from crime_map_plugin.store.shared_server import connection_names
from crime_map_plugin.store.shared_writing import publish

translate = QCoreApplication.translate

_LAST_SCHEMA = "crime_map/store/last_schema"
_USUAL_SCHEMA = "crime_map"


class SharedDialog(QDialog):
    """Publishes the own store to a database, and has the panel use that one or the own one."""

    progressed = pyqtSignal(float)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("CrimeMapSharedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CrimeMap", "Shared store"))
        self._workspace = workspace
        self._working = Latest("Crime Map: shared store")
        self.connection = combo("CrimeMapSharedConnection", translate("CrimeMap", "&Connection"))
        self.schema = QLineEdit()
        self.schema.setObjectName("CrimeMapSharedSchema")
        self.schema.setMaxLength(63)
        self.state = PlainLabel()
        self.state.setObjectName("CrimeMapSharedState")
        self.state.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setObjectName("CrimeMapSharedProgress")
        self.bar.setVisible(False)
        rows = form()
        for text, widget in (
            (translate("CrimeMap", "&Connection"), self.connection),
            (translate("CrimeMap", "&Schema"), self.schema),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text.replace("&", ""))
            rows.addRow(label, widget)
        self.publish = _button("CrimeMapSharedPublish", translate("CrimeMap", "&Publish my store there"))
        self.use = _button("CrimeMapSharedUse", translate("CrimeMap", "&Use the shared store"))
        self.own = _button("CrimeMapSharedOwn", translate("CrimeMap", "Use my &own store"))
        self.roles = _button("CrimeMapSharedRoles", translate("CrimeMap", "&Roles for the administrator …"))
        self.roles.setToolTip(
            tool_tip(
                translate(
                    "CrimeMap",
                    "The SQL that makes the roles of readers and editors, to copy: for an administrator, "
                    "where you may not make roles yourself",
                )
            )
        )
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        layout.addWidget(
            quiet_label(
                "CrimeMapSharedNote",
                translate(
                    "CrimeMap",
                    "Incidents, receipts, decisions and what was fetched go to the database; the file stays. "
                    "Connections are made in QGIS’s browser under PostgreSQL.",
                ),
            )
        )
        layout.addWidget(self.state)
        layout.addWidget(self.bar)
        layout.addStretch(1)
        for widget in (self.publish, self.roles, self.use, self.own, buttons):
            layout.addWidget(widget)
        self.resize(400, 320)
        self.publish.clicked.connect(lambda _: self._publish())
        self.use.clicked.connect(lambda _: self._look())
        self.own.clicked.connect(lambda _: self._choose(""))
        self.roles.clicked.connect(lambda _: self._show_roles())
        self.schema.textChanged.connect(lambda _: self._show_buttons())
        self.progressed.connect(lambda share: self.bar.setValue(round(100 * share)))
        buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self._working.stop())
        self._fill()

    def _fill(self) -> None:
        chosen = self._workspace.settings.shared_store
        place = shared_place(chosen) if is_shared(chosen) else None
        try:
            self.connection.addItems(connection_names())
        except CrimeMapError as error:
            self._tell_error(error)
        self.schema.setText(
            place.schema if place else str(QgsSettings().value(_LAST_SCHEMA, "") or _USUAL_SCHEMA)
        )
        if place:
            self.connection.setCurrentIndex(self.connection.findText(place.connection))
            self.state.setText(
                translate("CrimeMap", "The panel works on the shared store “{name}”.").format(name=chosen)
            )
        elif not self.connection.count():
            self.state.setText(
                translate("CrimeMap", "QGIS knows no connection to PostgreSQL: make one in its browser.")
            )
        self._show_buttons()

    def _show_buttons(self, is_busy: bool = False) -> None:
        is_named = self.connection.count() > 0 and bool(self.schema.text().strip())
        has_own = self._workspace.own_store_path.is_file() and not self._workspace.is_made_up
        self.roles.setEnabled(bool(self.schema.text().strip()) and not is_busy)
        self.publish.setEnabled(is_named and has_own and not is_busy)
        self.use.setEnabled(is_named and not is_busy)
        self.own.setEnabled(bool(self._workspace.settings.shared_store) and not is_busy)
        self.bar.setVisible(is_busy)

    def _place(self) -> SharedPlace | None:
        place = SharedPlace(self.connection.currentText(), self.schema.text().strip())
        try:
            return shared_place(place.text)
        except CrimeMapError as error:
            self._tell_error(error)
            return None

    def _publish(self) -> None:
        place, file = self._place(), self._workspace.own_store_path
        if place is None:
            return
        self._begin(translate("CrimeMap", "Publishing …"), is_counted=True)
        self._working.start(
            lambda cancel: publish(
                file, place, cancel=cancel, progress=lambda share, _="": self.progressed.emit(share)
            ),
            lambda done: self._published(place, done),
            self._tell_error,
        )

    def _published(self, place: SharedPlace, done: Pushed) -> None:
        QgsSettings().setValue(_LAST_SCHEMA, place.schema)
        reader, editor = role_names(place.schema)
        published = counted(
            translate("CrimeMap", "%n incident(s) published.", None, done.changed), done.changed
        )
        roles = translate(
            "CrimeMap", "Let the administrator give colleagues the role “{reader}” or “{editor}”."
        ).format(reader=reader, editor=editor)
        self._show_buttons()
        self.state.setText("\n".join((published, roles)))

    def _show_roles(self) -> None:
        """Show the SQL of both roles; whoever owns the database runs it once after publishing."""
        place = self._place()
        if place is not None:
            title = translate("CrimeMap", "Roles of the shared store")
            DetailDialog(title, administrator_sql(place.schema), self).open()

    def _look(self) -> None:
        """Open the shared store once before the panel is told to use it."""
        place = self._place()
        if place is None:
            return
        self._begin(translate("CrimeMap", "Opening the shared store …"), is_counted=False)

        def look(_: object) -> int:
            with Store.open(place.path, read_only=True) as store:
                return store.count()

        self._working.start(look, lambda _: self._choose(place.text), self._tell_error)

    def _choose(self, place: str) -> None:
        self._workspace.share(place)
        self.accept()

    def _begin(self, text: str, *, is_counted: bool) -> None:
        self.state.setText(text)
        self.bar.setRange(0, 100 if is_counted else 0)
        self.bar.setValue(0)
        self._show_buttons(is_busy=True)

    def _tell_error(self, error: CrimeMapError) -> None:
        self._show_buttons()
        self.state.setText(" ".join(part for part in words(error) if part))


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button

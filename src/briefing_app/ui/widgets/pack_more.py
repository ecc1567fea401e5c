"""What is seldom wanted of a pack, behind one button: who else is let in, what goes in beside the items, protection."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from briefing_app.core.notebook import Visibility
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Space
from briefing_app.ui.widgets.pack_files import PackFiles
from briefing_app.ui.widgets.pack_protection import ProtectionChoice
from briefing_app.workspace.dressing import Extras, check_file

ARROW = 14


class PackMore(QWidget):
    """`of_briefing`: the press, pages and annexes are chosen in the briefing, and not here."""

    changed = Signal()
    refused = Signal(str)
    """With the sentence that says why a file cannot be taken."""
    toggled = Signal()

    def __init__(self, theme: Theme, *, of_briefing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack_more_options")
        self._theme = theme
        self._of_briefing = of_briefing
        self._build()
        self._arrange()
        self._connect()
        self._show()

    def extras(self) -> Extras:
        """What is asked for beside the choice."""
        boxes = ((Visibility.TEAM, self._team), (Visibility.PRIVATE, self._private))
        return Extras(
            let_in=tuple(visibility for visibility, box in boxes if box.isChecked()),
            with_press=self._press.isChecked(),
            pages=self._pages.files,
            annexes=self._annexes.files,
            since=next(iter(self._since.files), None),
        )

    @property
    def keeps_record(self) -> bool:
        """Whether it is to be written down what the pack holds."""
        return self._record.isChecked()

    def start(self, field: str) -> bool:
        """Opens, and takes the keyboard to a field; whether there is one of that name."""
        fields = {
            "visibilities": self._team,
            "free_pages": self._pages.field,
            "annexes": self._annexes.field,
            "since": self._since.field,
            "password": self.protection.field,
        }
        widget = fields.get(field)
        if widget is None or (self._of_briefing and field in ("free_pages", "annexes")):
            return False
        self.button.setChecked(True)
        widget.setFocus()
        return True

    def _build(self) -> None:
        self.button = QToolButton(self)
        self.button.setObjectName("pack_more")
        self.button.setText(self.tr("More options"))
        self.button.setAccessibleName(self.tr("More options"))
        self.button.setCheckable(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._inner = QWidget(self)
        self._team = self._add_box("pack_let_in_team", self.tr("Notes for the team"))
        self._private = self._add_box("pack_let_in_private", self.tr("Private notes"))
        self._widened = _build_remark(
            self.tr("For this pack alone. Its cover says so, and so does each label."), self._inner
        )
        self._press = self._add_box("pack_press", self.tr("The press report, and where it differs"))
        page, annex, record = (partial(_check, kind) for kind in ("page", "annex", "record"))
        self._pages = PackFiles(
            "pack_pages",
            self.tr("Pages of your own"),
            self.tr("Markdown (*.md *.markdown *.txt)"),
            page,
            parent=self._inner,
        )
        self._annexes = PackFiles(
            "pack_annexes", self.tr("Annexes"), self.tr("PDF documents (*.pdf)"), annex, parent=self._inner
        )
        self._since = PackFiles(
            "pack_since",
            self.tr("Record of the last pack"),
            self.tr("Records of packs (*.json)"),
            record,
            only_one=True,
            parent=self._inner,
        )
        self._record = self._add_box("pack_record", self.tr("Keep a record beside this pack, for the next"))
        self.protection = ProtectionChoice(self._inner)

    def _arrange(self) -> None:
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        self._put(grid, self.tr("&Let in"), self._team, self._team)
        self._put(grid, "", self._private)
        self._put(grid, "", self._widened)
        if self._of_briefing:  # which has its own
            for widget in (self._press, self._pages, self._annexes):
                widget.hide()
        else:
            self._put(grid, self.tr("Goes in &besides"), self._press, self._press)
            self._put(grid, self.tr("Pa&ges of your own"), self._pages, self._pages.field)
            self._put(grid, self.tr("&Annexes"), self._annexes, self._annexes.field)
        self._put(grid, self.tr("&New since"), self._since, self._since.field)
        self._put(grid, "", self._record)
        self._put(grid, self.tr("K&ind of file"), self.protection, self.protection.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inner)

    def _put(self, grid: QGridLayout, words: str, widget: QWidget, buddy: QWidget | None = None) -> None:
        row = grid.rowCount()
        if words and buddy is not None:
            label = QLabel(words, self._inner)
            label.setBuddy(buddy)
            label.setMinimumHeight(buddy.sizeHint().height())
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(widget, row, 1)

    def _connect(self) -> None:
        self.button.toggled.connect(lambda _: self._show())
        for box in (self._team, self._private, self._press):
            box.toggled.connect(lambda _: self.changed.emit())
        for files in (self._pages, self._annexes, self._since):
            files.changed.connect(self.changed)
            files.refused.connect(self.refused)
        self.protection.changed.connect(self.changed)

    def _show(self) -> None:
        is_open = self.button.isChecked()
        arrow = "chevron-down" if is_open else "chevron-right"
        self.button.setIcon(self._theme.icon(arrow, "text_secondary", ARROW))
        self._inner.setVisible(is_open)
        self.toggled.emit()

    def _add_box(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words, self._inner)
        box.setObjectName(name)
        box.setAccessibleName(words)
        return box


def _check(kind: str, file: Path) -> None:
    check_file(file, kind)


def _build_remark(words: str, parent: QWidget) -> QLabel:
    remark = QLabel(words, parent)
    remark.setProperty("tone", "secondary")
    remark.setWordWrap(True)
    return remark

"""The button under which a chart can be had as a file or on the clipboard."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from briefing_app.charts.spec import ChartSpec
from briefing_app.core.errors import BriefingError
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.free_names import complete_name
from briefing_app.ui.theme import Theme

Write = Callable[[Path, bytes], None]
"""Writes a file whole, or raises a `BriefingError`."""


class ExportButton(QToolButton):
    """Asks where, and writes the chart that is shown."""

    said = Signal(str)
    """What became of it, in a sentence."""

    def __init__(
        self, theme: Theme, name: str, write: Write, parent: QWidget | None = None, *, words: str = "", spoken: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._write = write
        self._spec: ChartSpec | None = None
        self._folder = Path.home()
        self.setObjectName(name)
        said = words or self.tr("Export")
        self.setText(f" {said}")  # Qt leaves too little room
        self.setAccessibleName(spoken or self.tr("Export this chart"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._build_menu())
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_chart(self, spec: ChartSpec) -> None:
        """From now on it is this chart."""
        self._spec = spec

    def save_to(self, path: Path) -> None:
        """Writes the chart; says what became of it."""
        from briefing_app.ui.chart_export import render_chart  # late: most people never export

        if self._spec is None:
            return
        try:
            self._write(path, render_chart(self._spec, path.name))
        except BriefingError as error:
            self.said.emit(word_error(error))
        else:
            self._folder = path.parent
            self.said.emit(self.tr("{0} was written.").format(path.name))

    def copy(self, *, as_picture: bool) -> None:
        """Puts picture or figures on the clipboard."""
        from briefing_app.ui.chart_export import copy_figures, copy_picture

        if self._spec is not None:
            (copy_picture if as_picture else copy_figures)(self._spec)
            self.said.emit(self.tr("The chart was copied.") if as_picture else self.tr("The figures were copied."))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}_menu")
        for ending, words in (
            ("png", self.tr("Picture for print (PNG)…")),
            ("svg", self.tr("Drawing (SVG)…")),
            ("pdf", self.tr("Page (PDF)…")),
            ("csv", self.tr("Figures (CSV)…")),
        ):
            action = menu.addAction(words)
            action.triggered.connect(partial(self._ask, ending))
            action.setObjectName(f"{self.objectName()}_{ending}")
        menu.addSeparator()
        picture = menu.addAction(self.tr("Copy the picture"), lambda: self.copy(as_picture=True))
        picture.setObjectName(f"{self.objectName()}_copy_picture")
        figures = menu.addAction(self.tr("Copy the figures"), lambda: self.copy(as_picture=False))
        figures.setObjectName(f"{self.objectName()}_copy_figures")
        return menu

    def _ask(self, ending: str, _checked: bool = False) -> None:
        from briefing_app.ui.chart_export import suggest_name

        if self._spec is None:
            return
        start = str(self._folder / suggest_name(self._spec, ending))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export this chart"), start, f"*.{ending}")
        if path:
            self.save_to(complete_name(Path(path), f".{ending}"))

    def _on_theme_changed(self) -> None:
        self.setIcon(self._theme.icon("export", "text_primary"))

"""Type, colours and icons as Qt wants them; follows light and dark as the system changes between them.

Widgets ask here by name (`colour("bg_page")`, `font("body")`, `icon("search")`) and ask again at `changed`.
"""

from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QLoggingCategory, QObject, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from briefing_app import paths
from briefing_app.ui.restyling import Restyling
from briefing_app.ui.style_sheet import STYLE_ICONS, build_style_sheet
from briefing_app.ui.tokens import (
    COLOURS,
    EDGES,
    FILLS,
    NORMAL_STEP,
    READING_FAMILIES,
    READING_STEPS,
    STATUS_EDGES,
    STATUS_FILLS,
    TAGS,
    TYPE,
    UI_FAMILIES,
    Scheme,
)

SCHEME_CHOICES = ("system", "light", "dark", "high_contrast")
FONT_FOLDER = "fonts"
READING_LINE = 1.64
"""Line height of the reading text as a share of its size."""


class Theme(QObject):
    """How everything looks now. One for each application."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system", text_step: int = 0) -> None:
        super().__init__()
        self._app = app
        self._choice = choice if choice in SCHEME_CHOICES else "system"
        self._text_step = _clamp_step(text_step)
        self._scheme = Scheme.LIGHT
        self._style_icons = QTemporaryDir()
        self._restyling = Restyling(app)
        self._restyling.dressed.connect(self.changed)
        load_fonts()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        app.screenAdded.connect(lambda _screen: self.changed.emit())
        self._ask_system_for_choice()
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """The colours in use."""
        return self._scheme

    @property
    def choice(self) -> str:
        """What the user chose: one of `SCHEME_CHOICES`."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether the page is darker than the words on it."""
        return self._scheme is not Scheme.LIGHT

    @property
    def text_step(self) -> int:
        """How many steps the reading text is larger or smaller than normal."""
        return self._text_step

    @property
    def text_percent(self) -> int:
        """The size of the reading text against the normal one."""
        return round(100 * self._grow(TYPE["reading"].size) / TYPE["reading"].size)

    def choose_scheme(self, choice: str) -> None:
        """Follows the system, or keeps to one set of colours."""
        if choice in SCHEME_CHOICES and choice != self._choice:
            self._choice = choice
            self._ask_system_for_choice()
            self._apply()

    def choose_text_step(self, step: int) -> None:
        """Makes the words to be read larger or smaller."""
        step = _clamp_step(step)
        if step != self._text_step:
            self._text_step = step
            self.changed.emit()

    def colour(self, name: str) -> QColor:
        """A colour of the tokens, such as `bg_page`."""
        return QColor(COLOURS[self._scheme][name])

    def tag_colour(self, name: str) -> QColor:
        """The colour of a tag; slate for a name that is none of ours."""
        return QColor(TAGS.get(name, TAGS["slate"])[self._column])

    def edge_colour(self, name: str) -> QColor:
        """The colour of a bar: amber, leaf, sky, rose or violet."""
        return QColor(EDGES[name][self._column])

    def fill_colour(self, name: str) -> QColor:
        """The ground of a highlight: amber, leaf, sky, rose or violet."""
        return QColor(FILLS[name][self._column])

    def status_fill(self, status: str) -> QColor | None:
        """The fill of a status of `core.progress`; none for those that are only an outline."""
        fill = STATUS_FILLS[status][self._column]
        return QColor(fill) if fill else None

    def status_edge(self, status: str) -> QColor:
        """The outline and pattern of a status of `core.progress`."""
        return QColor(STATUS_EDGES[status][self._column])

    def font(self, name: str) -> QFont:
        """A font of the type scale, such as `body` or `reading`."""
        style = TYPE[name]
        return QFont(_make_font(self._grow(style.size) if style.grows else style.size, style.weight, style.is_serif))

    def line_height(self, name: str) -> int:
        """The height of a line of that font."""
        style = TYPE[name]
        if not style.grows or self._text_step == 0:
            return style.line
        if name in ("reading", "code"):
            return round(READING_LINE * self._grow(TYPE["reading"].size))
        return round(style.line * self._grow(style.size) / style.size)

    def icon(self, name: str, colour: str = "text_secondary", size: int = 20) -> QIcon:
        """An icon of `resources/icons`, drawn for every screen that is connected; greyed out by itself."""
        icon = QIcon()
        for scale in sorted({screen.devicePixelRatio() for screen in self._app.screens()}):
            icon.addPixmap(self.pixmap(name, colour, size, scale))
            icon.addPixmap(self.pixmap(name, "text_disabled", size, scale), QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, colour: str = "text_secondary", size: int = 20, scale: float = 1.0) -> QPixmap:
        """One icon for one scale factor."""
        return _draw_svg(_read_svg(name), self.colour(colour).name(), size, scale)

    def _apply(self) -> None:
        self._scheme = self._find_scheme()
        self._app.setPalette(self._build_palette())
        self._app.setFont(self.font("body"))
        self._restyling.restyle(build_style_sheet(COLOURS[self._scheme], self._write_style_icons()))

    def _find_scheme(self) -> Scheme:
        if self._choice != "system":
            return Scheme(self._choice)
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Scheme.HIGH_CONTRAST
        return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT

    def _ask_system_for_choice(self) -> None:
        """Lets frames and native dialogs that the system draws follow the choice."""
        wanted = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light}
        self._app.styleHints().setColorScheme(wanted.get(self._choice, Qt.ColorScheme.Dark))

    def _on_system_changed(self) -> None:
        if self._find_scheme() != self._scheme:
            self._apply()

    def _build_palette(self) -> QPalette:
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, name in (
            (roles.Window, "bg_window"),
            (roles.WindowText, "text_primary"),
            (roles.Base, "bg_page"),
            (roles.AlternateBase, "bg_window"),
            (roles.Text, "text_primary"),
            (roles.PlaceholderText, "text_muted"),
            (roles.Button, "bg_raised"),
            (roles.ButtonText, "text_primary"),
            (roles.BrightText, "text_on_accent"),
            (roles.Highlight, "accent"),
            (roles.HighlightedText, "text_on_accent"),
            (roles.Accent, "accent"),
            (roles.Link, "link"),
            (roles.LinkVisited, "link"),
            (roles.ToolTipBase, "bg_raised"),
            (roles.ToolTipText, "text_primary"),
            (roles.Light, "bg_raised"),
            (roles.Midlight, "line_hair"),
            (roles.Mid, "line_rule"),
            (roles.Dark, "line_control"),
            (roles.Shadow, "line_rule"),
        ):
            palette.setColor(role, self.colour(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.PlaceholderText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text_disabled"))
        return palette

    def _write_style_icons(self) -> dict[str, str]:
        """Style sheets take pictures from files only: the few that they need, in today's colours.

        Where none can be written, as on a full disk, the window does without them.
        """
        written = dict.fromkeys(STYLE_ICONS, "")
        for name, (icon, colour) in STYLE_ICONS.items():
            path = Path(self._style_icons.filePath(f"{name}-{self._scheme}.svg"))
            with suppress(OSError):
                path.write_text(_read_svg(icon).replace("currentColor", self.colour(colour).name()), encoding="utf-8")
                written[name] = path.as_posix()
        return written

    def _grow(self, size: int) -> int:
        return round(size * READING_STEPS[NORMAL_STEP + self._text_step] / READING_STEPS[NORMAL_STEP])

    @property
    def _column(self) -> int:
        return list(Scheme).index(self._scheme)


def load_fonts() -> None:
    """Makes the bundled fonts known to Qt, once."""
    app = QGuiApplication.instance()
    if app is None or app.property("fonts_loaded"):
        return
    for path in sorted((paths.resources_folder() / FONT_FOLDER).glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    app.setProperty("fonts_loaded", True)
    # Qt asks every font for every script, and warns of each that has not all of them; together they have.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")


def _clamp_step(step: int) -> int:
    return min(max(step, -NORMAL_STEP), len(READING_STEPS) - 1 - NORMAL_STEP)


@lru_cache(maxsize=256)
def _make_font(size: int, weight: int, is_serif: bool) -> QFont:
    """Made once: what Qt found for a font, its copies share."""
    font = QFont()
    font.setFamilies(list(READING_FAMILIES if is_serif else UI_FAMILIES))
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setStyleHint(QFont.StyleHint.Serif if is_serif else QFont.StyleHint.SansSerif)
    return font


@lru_cache(maxsize=256)
def _read_svg(name: str) -> str:
    return (paths.resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _draw_svg(svg: str, colour: str, size: int, scale: float) -> QPixmap:
    stroke = 1.5 if size >= 20 else 1.4
    drawing = svg.replace("currentColor", colour).replace(
        'stroke-width="1.8"', f'stroke-width="{stroke * 24 / size:.2f}"'
    )
    pixels = round(size * scale)
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap

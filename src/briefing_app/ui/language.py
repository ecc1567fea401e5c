"""In which language the window speaks, and how it writes numbers; both are the application's, as Qt has it.

English stands in the code and loads nothing. Each other language has a catalogue in `resources/translations/`, made by
`make translations`; Qt's own words come with Qt where it has them. What a source says and what a user wrote is never
translated.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from briefing_app import paths
from briefing_app.ui.language_formats import GROUPINGS, Formats, use_formats

ENGLISH = "en"
SYSTEM = "system"
NAMES = {ENGLISH: "English", "ja": "日本語", "hi": "हिन्दी"}
"""Each calls itself what it is called at home, so that whoever cannot read the window still finds it."""
LANGUAGES = tuple(NAMES)
CHOICES = (SYSTEM, *LANGUAGES)
CATALOGUES = "translations"
PROPERTY = "language"
"""Of the application: to look through its children would bring its style along, which takes long to load."""


class Language(QObject):
    """The language of the application: one for all windows, since translators are Qt's own and global."""

    asked = Signal(str, str)
    """The user chose a language and a way to write numbers; whoever holds the window puts them to use."""

    def __init__(self, app: QCoreApplication, choice: str = SYSTEM, grouping: str = GROUPINGS[0]) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.use(choice, grouping)

    @property
    def choice(self) -> str:
        """What the user chose: one of `CHOICES`."""
        return self._choice

    @property
    def grouping(self) -> str:
        """How large numbers are written: one of `GROUPINGS`."""
        return self._grouping

    @property
    def code(self) -> str:
        """The language in use: one of `LANGUAGES`."""
        return find_system_language() if self._choice == SYSTEM else self._choice

    def ask(self, choice: str = "", grouping: str = "") -> None:
        """The user wants another language, or another way to write numbers; what is empty stays."""
        wanted = (choice or self._choice, grouping or self._grouping)
        if wanted != (self._choice, self._grouping):
            self.asked.emit(*wanted)

    def use(self, choice: str, grouping: str) -> None:
        """From now on every word is asked for in that language. Windows that stand keep their words."""
        self._choice = choice if choice in CHOICES else SYSTEM
        self._grouping = grouping if grouping in GROUPINGS else GROUPINGS[0]
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        if self.code != ENGLISH:
            self._load("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._load("briefing", str(paths.resources_folder() / CATALOGUES))
        QLocale.setDefault(find_locale(self.code))
        use_formats(Formats(language=self.code, grouping=self._grouping))

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(f"{name}_{self.code}", folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)


def find_language() -> Language:
    """That of the application; English where none was chosen, as in a test of one widget."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("There is no application.")
    language = app.property(PROPERTY)
    if not isinstance(language, Language):
        language = Language(app, ENGLISH)
        app.setProperty(PROPERTY, language)
    return language


def find_system_language() -> str:
    """The first of the user's languages that the window speaks, else English."""
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in spoken if language in LANGUAGES), ENGLISH)


def find_locale(language: str) -> QLocale:
    """How that language writes days and numbers: of the system, if it is the system's; else that of its country."""
    system = QLocale.system()
    if system.name().partition("_")[0] == language:
        return QLocale(system.name())
    return QLocale({ENGLISH: "en_GB", "ja": "ja_JP", "hi": "hi_IN"}[language])

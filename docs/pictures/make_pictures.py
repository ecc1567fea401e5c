"""Takes the pictures of this folder from the real window, on a sample notebook made for them.

    python docs/pictures/make_pictures.py [folder]

It needs no screen; with QT_QPA_PLATFORM set, it uses that one. Every note and figure in it is invented and says so.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from briefing_app import paths
from briefing_app.core.notebook import Confidence, NoteKind, Visibility
from briefing_app.settings import Settings, save_settings
from briefing_app.ui.app import build_application
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.theme import Theme
from briefing_app.ui.widgets.source_page import SourcePage
from briefing_app.workspace.annotating import add_note
from briefing_app.workspace.measuring import add_measurement
from briefing_app.workspace.tagging import add_tags
from briefing_app.workspace.workspace import Workspace

LARGE, SMALL, SMALLEST = (1440, 900), (1280, 720), (960, 640)
SAMPLE_SOURCE = "Sample figure, invented for this picture"
NOTES = (
    ("III.1", NoteKind.LINE, Visibility.PACK, "Signalling, seismic-proofing and maintenance stand in one item."),
    ("III.1", NoteKind.QUESTION, Visibility.TEAM, "Has the Partnership met since?\nNot said in the document."),
    ("III.1", NoteKind.ACTION, Visibility.PRIVATE, "Ask the embassy for the date of the next meeting."),
    ("VII.1", NoteKind.LINE, Visibility.PACK, "Say “more than 500,000, in both directions”. No split is given."),
    ("VII.1", NoteKind.BACKGROUND, Visibility.TEAM, "The 50,000 are included in the 500,000, not added to it."),
    ("II.3", NoteKind.NOTE, Visibility.PRIVATE, "Name the two semiconductor tracks separately."),
)
FIGURES = (
    ("investment-2022-2026", "0.8", date(2022, 12, 31), Confidence.OFFICIAL),
    ("investment-2022-2026", "1.7", date(2023, 12, 31), Confidence.OFFICIAL),
    ("investment-2022-2026", "2.8", date(2024, 12, 31), Confidence.OFFICIAL),
    ("investment-2022-2026", "3.9", date(2025, 12, 31), Confidence.REPORTED),
    ("private-investment", "0.7", date(2025, 12, 31), Confidence.ESTIMATE),
    ("personnel-exchange", "31000", date(2026, 1, 31), Confidence.REPORTED),
    ("skilled-personnel", "4400", date(2026, 1, 31), Confidence.OFFICIAL),
)


class SampleWorkspace(Workspace):
    """A workspace whose day does not move, so that the pictures do not either."""

    def today(self) -> date:
        """Some day after the figures."""
        return date(2026, 3, 12)


def main(folder: Path) -> None:
    """Takes all pictures."""
    app = build_application(["make_pictures"])
    theme = Theme(app, "light")
    with (
        tempfile.TemporaryDirectory() as place,
        SampleWorkspace(paths.vision_file(), Path(place) / "sample-notebook.db") as workspace,
    ):
        os.environ["XDG_CONFIG_HOME"] = place
        save_settings(paths.settings_file(), Settings(pack_folder=tempfile.gettempdir()))
        fill(workspace)
        state = AppState(workspace, theme)
        window = MainWindow(state, Settings())
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        take_all(folder, window, state)
        window.close()


def fill(workspace: Workspace) -> None:
    """The sample notebook."""
    for item_id, kind, visibility, text in NOTES:
        due = date(2026, 3, 16) if kind is NoteKind.ACTION else None
        owner = "Desk officer" if due else ""
        add_note(workspace, item_id, f"{text} (Sample)", kind=kind, visibility=visibility, owner=owner, due=due)
    add_tags(workspace, "III.1", ["rail", "tokyo-desk", "sample"])
    add_tags(workspace, "VII.1", ["skills", "sample"])
    for target_id, value, as_of, confidence in FIGURES:
        add_measurement(
            workspace, target_id, value=Decimal(value), as_of=as_of, source=SAMPLE_SOURCE, confidence=confidence
        )


def take_all(folder: Path, window: MainWindow, state: AppState) -> None:
    """One picture after another."""

    def open_item(item_id: str) -> None:
        state.go(find_place(state.workspace.corpus.item(item_id)))

    def search() -> None:
        open_item("III.1")
        field = window.findChild(QLineEdit, "search_field")
        assert field is not None
        field.setFocus()
        QTest.keyClicks(field, "semi")

    def open_targets() -> None:
        state.go(Place(kind=PlaceKind.TARGETS, item_id="investment-2022-2026"))

    def look_up(kind: PlaceKind, entry_id: str = "") -> Callable[[], None]:
        return lambda: state.go(Place(kind=kind, item_id=entry_id))

    def point_at_mechanism() -> None:
        open_item("VII.2")
        settle()
        point_at_link(window, "India-Nippon Programme")

    shots: tuple[tuple[str, str, tuple[int, int], Callable[[], None]], ...] = (
        ("window-light", "light", LARGE, lambda: open_item("III.1")),
        ("window-light-1280x720", "light", SMALL, lambda: open_item("III.1")),
        ("window-light-960x640", "light", SMALLEST, lambda: open_item("III.1")),
        ("window-dark", "dark", LARGE, lambda: open_item("VII.1")),
        ("window-dark-1280x720", "dark", SMALL, lambda: open_item("VII.1")),
        ("window-high-contrast", "high_contrast", LARGE, lambda: open_item("III.1")),
        ("gap-light", "light", LARGE, lambda: open_item("VIII.5")),
        ("press-light", "light", LARGE, lambda: open_item("P.11")),
        ("search-light", "light", LARGE, search),
        ("search-dark-1280x720", "dark", SMALL, search),
        ("item-light", "light", LARGE, lambda: open_item("II.3")),
        ("item-light-1280x720", "light", SMALL, lambda: open_item("VII.4")),
        ("card-light", "light", LARGE, point_at_mechanism),
        ("card-dark-1280x720", "dark", SMALL, point_at_mechanism),
        ("mechanisms-light", "light", LARGE, look_up(PlaceKind.MECHANISMS)),
        ("mechanisms-dark-1280x720", "dark", SMALL, look_up(PlaceKind.MECHANISMS, "jetro")),
        ("themes-light", "light", LARGE, look_up(PlaceKind.THEMES)),
        ("themes-dark-1280x720", "dark", SMALL, look_up(PlaceKind.THEMES, "space")),
        ("open-light", "light", LARGE, look_up(PlaceKind.OPEN)),
        ("open-dark-1280x720", "dark", SMALL, look_up(PlaceKind.OPEN, "three-visits-each")),
        ("targets-light", "light", LARGE, open_targets),
        ("targets-light-1280x720", "light", SMALL, open_targets),
        ("targets-dark", "dark", LARGE, open_targets),
    )
    for name, scheme, size, prepare in shots:
        state.theme.choose_scheme(scheme)
        window.resize(*size)
        settle()
        prepare()
        take(window, folder / f"{name}.png")
        leave_search(window)
    open_item("VII.1")
    take_dialogs(folder, window, state)


def take_dialogs(folder: Path, window: MainWindow, state: AppState) -> None:
    """The windows that open over the window."""
    for scheme in ("light", "dark"):
        state.theme.choose_scheme(scheme)
        for action_name, name in (("make_pack", "pack"), ("shortcuts", "shortcuts")):
            action = window.findChild(QAction, action_name)
            assert action is not None, action_name
            action.trigger()
            settle()
            dialog = window.findChild(QDialog, f"{name}_dialog")
            assert dialog is not None, name
            take(dialog, folder / f"{name}-{scheme}.png")
            dialog.close()
            dialog.setParent(None)


def point_at_link(window: MainWindow, words: str) -> None:
    """Moves the mouse to a link in the text, and waits for its card."""
    page = window.findChild(SourcePage, "source_page")
    assert page is not None
    cursor = page.document().find(words)
    place = page.cursorRect(cursor).center() - QPoint(4, 0)
    QTest.mouseMove(page.viewport(), QPoint(1, 1))
    QTest.mouseMove(page.viewport(), place)
    QTest.qWait(600)


def leave_search(window: MainWindow) -> None:
    """Gives the keyboard back to what is read."""
    field = window.findChild(QLineEdit, "search_field")
    if field is not None and field.hasFocus():
        QTest.keyClick(field, Qt.Key.Key_Escape)


def take(widget: QWidget, file: Path) -> None:
    """One picture, once everything has come to rest."""
    settle()
    widget.grab().save(str(file))


def settle() -> None:
    """Lets the window finish what it was about to do."""
    for _ in range(8):
        QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)

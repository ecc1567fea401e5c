"""Takes the pictures of this folder from the real window, on a sample notebook made for them.

    python docs/pictures/make_pictures.py [folder]

It needs no screen; with QT_QPA_PLATFORM set, it uses that one. Every note and figure in it is invented and says so.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QPushButton, QTableView, QWidget

from briefing_app import paths
from briefing_app.charts.overview import build_horizons, build_milestones, build_pillars
from briefing_app.charts.standings import build_standings
from briefing_app.charts.targets import build_chart
from briefing_app.core.acts import Act
from briefing_app.core.briefing import BriefingId, Message, Participant, Side
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import PillarId, TargetId
from briefing_app.core.filters import Filter
from briefing_app.core.notebook import (
    Confidence,
    HighlightColour,
    HighlightId,
    Level,
    Measurement,
    MeasurementId,
    Note,
    NoteKind,
    Placement,
    Visibility,
)
from briefing_app.core.product import BriefingFormat
from briefing_app.settings import Settings, save_settings
from briefing_app.ui.app import build_application
from briefing_app.ui.chart_export import draw_image
from briefing_app.ui.dialogs.briefing_versions import BriefingVersionsDialog
from briefing_app.ui.dialogs.export_notebook import ExportNotebookDialog
from briefing_app.ui.dialogs.history import HistoryDialog
from briefing_app.ui.dialogs.import_figures import ImportFiguresDialog
from briefing_app.ui.dialogs.import_notebook import ImportNotebookDialog
from briefing_app.ui.dialogs.removed_notes import RemovedNotesDialog
from briefing_app.ui.dialogs.restore import RestoreDialog
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.models.own_views import ACTIONS_VIEW
from briefing_app.ui.models.target_views import View
from briefing_app.ui.panels.targets import TargetsPanel
from briefing_app.ui.paper import Paper
from briefing_app.ui.printing_dialog import PrintDialog
from briefing_app.ui.state import AppState, Place, PlaceKind, find_place
from briefing_app.ui.theme import Theme
from briefing_app.ui.tokens import Scheme
from briefing_app.ui.widgets.live_preview import LivePreview
from briefing_app.ui.widgets.source_page import SourcePage
from briefing_app.workspace.annotating import add_note, remove_note, save_note
from briefing_app.workspace.assessing import add_assessment
from briefing_app.workspace.bodies import make_highlight_body, make_note_body
from briefing_app.workspace.briefing import add_briefing, add_entries, add_page, fetch_briefing, save_briefing
from briefing_app.workspace.briefing_export import export_briefing
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.briefing_versions import fetch_versions, join_versions
from briefing_app.workspace.dressing import write_pack_record
from briefing_app.workspace.highlighting import add_highlights
from briefing_app.workspace.measuring import add_measurement
from briefing_app.workspace.notebook_json import export_notebook
from briefing_app.workspace.pack_records import prepare_record
from briefing_app.workspace.safekeeping import back_up_now
from briefing_app.workspace.tagging import add_tags
from briefing_app.workspace.viewing import save_view
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
    ("I.6", NoteKind.ACTION, Visibility.TEAM, "Who publishes the surveys of small firms?"),
    ("VIII.5", NoteKind.ACTION, Visibility.TEAM, "First-year visits: ask both desks."),
)
NOTE_TAGS = (
    ("III.1", ["rail", "follow-up"]),
    ("VII.1", ["skills", "line-agreed"]),
    ("II.3", ["semiconductors", "delhi-desk"]),
    ("I.6", ["railway", "follow-up", "delhi-desk"]),
    ("VIII.5", ["tokyo-desk", "rail"]),
)
DUES = {"I.6": date(2026, 3, 9), "VIII.5": date(2026, 4, 2)}
"""Days of actions that are not due on the same day as the others."""
FIGURES = (
    ("investment-2022-2026", "0.8", date(2022, 12, 31), Confidence.OFFICIAL),
    ("investment-2022-2026", "1.7", date(2023, 12, 31), Confidence.OFFICIAL),
    ("investment-2022-2026", "2.8", date(2024, 12, 31), Confidence.OFFICIAL),
    ("investment-2022-2026", "3.9", date(2025, 12, 31), Confidence.REPORTED),
    ("private-investment", "0.7", date(2025, 12, 31), Confidence.ESTIMATE),
    ("personnel-exchange", "31000", date(2026, 1, 31), Confidence.REPORTED),
    ("skilled-personnel", "4400", date(2026, 1, 31), Confidence.OFFICIAL),
)

VISITED = TargetId("delegation-visits")
VISITS = (
    ("Japan", "0", date(2026, 3, 31)),
    ("India", "1", date(2026, 2, 20)),
    ("Japan", "1", date(2026, 5, 31)),
    ("India", "2", date(2026, 6, 30)),
    ("", "4", date(2026, 7, 31)),
    ("Japan", "2", date(2026, 9, 30)),
    ("India", "3", date(2026, 9, 30)),
)
"""For a picture of its own only: the notebook of the others has none, to show what that looks like."""

HIGHLIGHTS = (
    ("III.intro", "a framework for comprehensive cooperation in infrastructure, logistics and mobility", "sky"),
    ("III.1", "functional signaling and operational control systems, seismic-proofing", "amber"),
    ("III.1", "by building on the hitherto cooperation in railways", "leaf"),
    ("III.2", "inter-city road networks and end-to-end connectivity", "rose"),
    ("III.2", "end-to-end connectivity including small-scale automated urban transportation", "violet"),
)
"""The first three bear the notes on III.1."""

GUIDE_PICTURES = {
    "desk": "desk-light",
    "search": "search-light",
    "reader": "highlights-light",
    "notes": "notes-light",
    "tags": "tags-light",
    "targets": "targets-light",
    "briefings": "briefings-light",
    "pack": "pack-light",
    "restore": "restore-light",
}
GUIDE_WIDTH = 1100
"""The user guide is carried along with the program: fewer pictures, and smaller ones."""

SAMPLE_TABLE = """target,value,unit,as of,source
investment-2022-2026,4.0,JPY trillion,2026-01-31,Sample figure
investment-2022-2026,4100,JPY billion,28/02/2026,Sample figure
personnel-exchange,"36,400",people,03/02/2026,Sample figure
personnel-exchange,many,people,2026-02-28,Sample figure
private-investment,6.1,USD billion,2026-02-28,Sample figure
skilled-personnel,4400,people,2026-01-31,"Sample figure, invented for this picture"
"""


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
        take_targets(folder, window, state)
        window.close()
        take_charts(folder, workspace)
    copy_for_guide(folder)


def copy_for_guide(folder: Path) -> None:
    """The pictures of the user guide."""
    for name, source in GUIDE_PICTURES.items():
        picture = QImage(str(folder / f"{source}.png"))
        if picture.width() > GUIDE_WIDTH:
            picture = picture.scaledToWidth(GUIDE_WIDTH, Qt.TransformationMode.SmoothTransformation)
        picture.save(str(paths.guide_folder() / "pictures" / f"{name}.png"))


def fill(workspace: Workspace) -> None:
    """The sample notebook."""
    highlight_ids = [mark(workspace, *each) for each in HIGHLIGHTS]
    for number, (item_id, kind, visibility, text) in enumerate(NOTES):
        on = (1, 0, 2)[number] if number < 3 else None
        highlight_id = highlight_ids[on] if on is not None else None
        item_id = HIGHLIGHTS[on][0] if on is not None else item_id
        due = DUES.get(item_id, date(2026, 3, 16)) if kind is NoteKind.ACTION else None
        owner = "Desk officer" if due else ""
        add_note(
            workspace,
            item_id,
            f"{text} (Sample)",
            kind=kind,
            visibility=visibility,
            owner=owner,
            due=due,
            highlight_id=highlight_id,
        )
    add_tags(workspace, "III.1", ["rail", "tokyo-desk", "sample"])
    add_tags(workspace, "VII.1", ["skills", "sample"])
    notes: dict[str, Note] = {note.item_id: note for note in workspace.notebook.fetch_notes()}
    for item_id, names in NOTE_TAGS:
        add_tags(workspace, notes[item_id].id, names)
    rail = workspace.notebook.fetch_tag("rail")
    assert rail is not None
    save_view(workspace, "Rail, all that bears it", Filter(all_of=(rail.id,)))
    for target_id, value, as_of, confidence in FIGURES:
        margin = Decimal(value) / 26 if confidence is not Confidence.OFFICIAL else None
        add_measurement(
            workspace,
            target_id,
            value=Decimal(value),
            as_of=as_of,
            source=SAMPLE_SOURCE,
            confidence=confidence,
            margin=round(margin, 2) if margin else None,
        )
    for index, milestone in enumerate(workspace.corpus.reference.milestones):
        if index % 3:
            level = list(Level)[index % 5]
            add_assessment(workspace, milestone.id, level, as_of=date(2026, 2, 1), source=SAMPLE_SOURCE)


def mark(workspace: Workspace, item_id: str, words: str, colour: str) -> HighlightId:
    """A highlight."""
    passage = workspace.corpus.passage(workspace.corpus.item(item_id).passage_id)
    start = passage.text.index(words)
    place = (passage.id, start, start + len(words))
    return HighlightId(add_highlights(workspace, [place], HighlightColour(colour)).ids[0])


def lose_places(workspace: Workspace) -> Changes:
    """As a new edition may leave a highlight and a note, so that there is something to place."""
    highlights = workspace.notebook.fetch_highlights()
    highlight = next(each for each in highlights if each.colour is HighlightColour.VIOLET)
    note = workspace.notebook.fetch_notes("V.2")[0]
    anchor = replace(highlight.anchor, exact="end-to-end connectivity with automated urban transport")
    with workspace.log.step(Act.NEW_EDITION) as step:
        body = make_highlight_body("III.2", highlight.colour, anchor, Placement.REVIEW, highlight.anchor)
        step.put("highlight", highlight.id, body)
        step.put("note", note.id, {**make_note_body(note), "item_id": "II.9"})
        return step.changes


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
        ("highlights-light", "light", LARGE, partial(show_highlights, window, state, "digital and smart technologies")),
        ("highlights-light-1280x720", "light", SMALL, partial(show_highlights, window, state)),
        ("highlights-dark", "dark", LARGE, partial(show_highlights, window, state, "digital and smart technologies")),
        (
            "highlights-high-contrast",
            "high_contrast",
            LARGE,
            partial(show_highlights, window, state, "digital and smart technologies"),
        ),
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
        ("notes-light", "light", LARGE, lambda: list_notes(window, state)),
        ("notes-dark-1280x720", "dark", SMALL, lambda: list_notes(window, state)),
        ("actions-light-1280x720", "light", SMALL, lambda: state.go(Place(kind=PlaceKind.NOTES, view_id=ACTIONS_VIEW))),
        ("tags-light", "light", LARGE, lambda: check_tags(window, state)),
        ("tags-dark-1280x720", "dark", SMALL, lambda: check_tags(window, state)),
        ("desk-light", "light", LARGE, lambda: state.go(Place(kind=PlaceKind.DESK))),
        ("desk-dark-1280x720", "dark", SMALL, lambda: state.go(Place(kind=PlaceKind.DESK))),
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
    take_palette(folder, window, state)
    take_safety(folder, window, state)
    take_briefings(folder, window, state)
    take_tray(folder, window, state)


def take_targets(folder: Path, window: MainWindow, state: AppState) -> None:
    """The views of the targets, and the import of figures."""
    state.go(Place(kind=PlaceKind.TARGETS, item_id="investment-2022-2026"))
    panel = window.findChild(TargetsPanel, "targets_scroll")
    assert panel is not None
    for scheme, size in (("light", LARGE), ("dark", SMALL)):
        state.theme.choose_scheme(scheme)
        window.resize(*size)
        for view in (View.HORIZONS, View.MILESTONES, View.PILLARS, View.TABLE):
            panel.show_view(view)
            take(window, folder / f"targets-{view.name.lower()}-{scheme}.png")
        panel.import_figures()
        dialog = panel.findChild(ImportFiguresDialog, "import_dialog")
        assert dialog is not None
        with tempfile.TemporaryDirectory() as place:
            table = Path(place) / "sample-figures.csv"
            table.write_text(SAMPLE_TABLE, encoding="utf-8")
            dialog.open_file(table)
        take(dialog, folder / f"import-{scheme}.png")
        dialog.close()
        dialog.setParent(None)
    panel.show_view(View.BULLETS)


def take_charts(folder: Path, workspace: Workspace) -> None:
    """Every kind of chart as it is exported: in light, in dark, and as a printer without colour has it."""
    corpus, notebook, today = workspace.corpus, workspace.notebook, workspace.today()
    figures, assessments = notebook.fetch_measurements(), notebook.fetch_assessments()
    notes = notebook.fetch_notes("I.1")
    targets = {target.id: target for target in corpus.targets}
    specs = {
        "line": build_chart(targets[TargetId("investment-2022-2026")], figures, today, notes),
        "line-inferred": build_chart(targets[TargetId("personnel-exchange")], figures, today),
        "line-sides": build_chart(targets[VISITED], [_sample_visits(*visit) for visit in VISITS], date(2026, 10, 5)),
        "no-data": build_chart(targets[TargetId("delegation-visits")], figures, today),
        "standings": build_standings(corpus.targets, figures, today),
        "horizons": build_horizons(corpus.targets, figures, today),
        "milestones": build_milestones(corpus, assessments, today, PillarId("I")),
        "pillars": build_pillars(corpus, figures, assessments, today),
    }
    for name, spec in specs.items():
        light = draw_image(spec, 1.0)
        light.save(str(folder / f"chart-{name}-light.png"))
        light.convertToFormat(QImage.Format.Format_Grayscale8).save(str(folder / f"chart-{name}-grey.png"))
        draw_image(spec, 1.0, Paper(Scheme.DARK)).save(str(folder / f"chart-{name}-dark.png"))


def _sample_visits(side: str, count: str, day: date) -> Measurement:
    return Measurement(
        id=MeasurementId(f"{side} {day}"),
        target_id=VISITED,
        value=Decimal(count),
        as_of=day,
        source="Sample figure, invented for this picture",
        confidence=Confidence.OFFICIAL if side else Confidence.REPORTED,
        note="",
        side=side,
    )


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


def take_palette(folder: Path, window: MainWindow, state: AppState) -> None:
    """Everything by a few letters."""
    state.apply(add_tags(state.workspace, "II.3", ["semiconductors"]))
    state.go(find_place(state.workspace.corpus.item("III.1")))
    for scheme, size, typed in (
        ("light", LARGE, "semi"),
        ("dark", SMALL, ">"),
        ("high_contrast", SMALL, "vii"),
    ):
        state.theme.choose_scheme(scheme)
        window.resize(*size)
        settle()
        press(window, "palette")
        field = window.findChild(QLineEdit, "palette_field")
        assert field is not None
        QTest.keyClicks(field, typed)
        QTest.qWait(200)  # until search has answered
        take(window, folder / f"palette-{scheme}.png")
        QTest.keyClick(field, Qt.Key.Key_Escape)


def take_safety(folder: Path, window: MainWindow, state: AppState) -> None:
    """What has become of a note, what was removed, which copies there are; and the notebook out and in."""
    workspace = state.workspace
    (line, _) = workspace.notebook.fetch_notes("VII.1")
    save_note(workspace, line, text=line.text.replace("No split is given", "The document gives no split"))
    back_up_now(workspace)
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "from-tokyo.json"
        with Workspace(paths.vision_file(), Path(place) / "tokyo.db") as other:
            add_note(other, "I.1", "Agreed with the ministry (Sample)", visibility=Visibility.TEAM)
            add_tags(other, "I.1", ["tokyo-desk", "line-agreed"])
            export_notebook(other, copy)
        (removed,) = workspace.notebook.fetch_notes("II.3")
        state.apply(remove_note(workspace, removed.id))
        state.apply(add_note(workspace, "V.2", "A new thought (Sample)"))
        dialogs: tuple[tuple[str, Callable[[], QDialog]], ...] = (
            ("history", lambda: HistoryDialog(state, line.id, window)),
            ("removed", lambda: RemovedNotesDialog(state, window)),
            ("restore", lambda: RestoreDialog(state, window)),
            ("export", lambda: ExportNotebookDialog(state, window)),
            ("import-notebook", lambda: ImportNotebookDialog(state, copy, window)),
        )
        for scheme in ("light", "dark"):
            state.theme.choose_scheme(scheme)
            for name, make in dialogs:
                dialog = make()
                dialog.open()
                take(dialog, folder / f"{name}-{scheme}.png")
                dialog.close()


def press(window: MainWindow, name: str) -> None:
    """An action of the menus."""
    action = window.findChild(QAction, name)
    assert action is not None, name
    action.trigger()
    settle()


def take_briefings(folder: Path, window: MainWindow, state: AppState) -> None:
    """A meeting, its choice, and the dialog that prints it."""
    people = (
        Participant(name="A. Sample", role="Director, Mobility", side=Side.OURS),
        Participant(name="B. Sample", role="Counsellor", side=Side.THEIRS),
    )
    made = add_briefing(
        state.workspace,
        "Mobility consultation",
        ["III.1", "III.2", "II.3", "personnel-exchange", "VII.1"],
        day=date(2026, 3, 17),
        time="10:00",
        place="New Delhi",
        purpose="Agree on the next steps (Sample).",
        participants=people,
        objectives=("A day for the next review (Sample)",),
        messages=(Message(text="One system, not four (Sample)", support="III.1"),),
        marking="FOR OFFICIAL USE ONLY",
        holders=("A. Sample", "B. Sample", "Registry"),
    )
    add_page(state.workspace, made.ids[0], "Programme of the day", "# Morning (Sample)")
    add_briefing(state.workspace, "Annual review", ["I"])
    add_briefing(state.workspace, "Consultation", ["I"], is_template=True)
    state.apply(made)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for name, scheme, size in (
        ("briefings-light", "light", LARGE),
        ("briefings-light-1280x720", "light", SMALL),
        ("briefings-dark", "dark", LARGE),
        ("briefings-dark-1280x720", "dark", SMALL),
    ):
        state.theme.choose_scheme(scheme)
        window.resize(*size)
        state.go(Place(kind=PlaceKind.BRIEFINGS, item_id=made.ids[0]))
        settle()
        choice = window.findChild(QListView, "briefing_choice")
        assert choice is not None
        wait_for_preview(window)
        choice.setFocus()
        choice.setCurrentIndex(choice.model().index(0, 0))
        wait_for_preview(window)
        take(window, folder / f"{name}.png")
    press(window, "print_pack")
    dialog = window.findChild(PrintDialog)
    go = window.findChild(QPushButton, "print_go")
    assert dialog is not None
    assert go is not None
    wait_until(go.isEnabled)
    take(dialog, folder / "print-dark.png")
    dialog.reject()
    take_briefing_dialogs(folder, window, state, BriefingId(made.ids[0]))


def take_briefing_dialogs(folder: Path, window: MainWindow, state: AppState, briefing_id: BriefingId) -> None:
    """A late supplement, what changed since a pack, two versions of one briefing, and a colleague's file."""
    workspace = state.workspace
    record = prepare_record(workspace.notebook_file, briefing_id)
    write_pack_record(build_briefing_contents(workspace, briefing_id), record)
    state.apply(add_entries(workspace, briefing_id, ["V.1"]))
    file = workspace.notebook_file.with_name("From a colleague.briefing")
    export_briefing(workspace, briefing_id, BriefingFormat.BRIEFING, file)
    shown = fetch_briefing(workspace, briefing_id)
    save_briefing(workspace, shown, place="New Delhi, South Block (Sample)")
    state.apply(save_briefing(workspace, shown, holders=("A. Sample", "Registry"), entries=shown.entries[1:]))
    for scheme in ("light", "dark"):
        state.theme.choose_scheme(scheme)
        for name, show in (
            ("supplement", lambda: press(window, "late_supplement")),
            ("changes", lambda: press(window, "what_changed")),
            ("versions", lambda: BriefingVersionsDialog(state, briefing_id, window).open()),
            ("file", lambda: window.open_file(file)),
        ):
            show()
            settle()
            dialog = window.findChild(QDialog, f"briefing_{name}_dialog")
            assert dialog is not None, name
            take(dialog, folder / f"briefing-{name}-{scheme}.png")
            dialog.reject()
            settle()
    first, other = fetch_versions(workspace, briefing_id)
    state.apply(join_versions(workspace, briefing_id, first.revision_id, other.revision_id))


def wait_for_preview(window: MainWindow) -> None:
    """Until the page in sight and the small ones beside it are drawn."""
    preview = window.findChild(LivePreview)
    assert preview is not None
    wait_until(lambda: preview.is_drawn)


def wait_until(is_so: Callable[[], bool]) -> None:
    """Until another process has done its part; at most half a minute."""
    for _ in range(600):
        settle()
        if is_so():
            return
        QTest.qWait(50)


def take_tray(folder: Path, window: MainWindow, state: AppState) -> None:
    """What waits for a place; last, since other pictures should not show it."""
    state.apply(lose_places(state.workspace))
    QTest.qWait(600)
    for name, scheme, size in (("tray-light", "light", LARGE), ("tray-dark-1280x720", "dark", SMALL)):
        state.theme.choose_scheme(scheme)
        window.resize(*size)
        state.go(Place(kind=PlaceKind.TRAY))
        take(window, folder / f"{name}.png")


def show_highlights(window: MainWindow, state: AppState, words: str = "") -> None:
    """The top of a pillar with notes beside its words; with some words selected."""
    state.go(find_place(state.workspace.corpus.item("III.1")))
    settle()
    page = window.findChild(SourcePage, "source_page")
    assert page is not None
    if words:
        page.verticalScrollBar().setValue(0)
        page.setTextCursor(page.document().find(words))
        page.verticalScrollBar().setValue(0)


def point_at_link(window: MainWindow, words: str) -> None:
    """Moves the mouse to a link in the text, and waits for its card."""
    page = window.findChild(SourcePage, "source_page")
    assert page is not None
    cursor = page.document().find(words)
    place = page.cursorRect(cursor).center() - QPoint(4, 0)
    QTest.mouseMove(page.viewport(), QPoint(1, 1))
    QTest.mouseMove(page.viewport(), place)
    QTest.qWait(600)


def list_notes(window: MainWindow, state: AppState) -> None:
    """The list of all notes, with one selected."""
    state.go(Place(kind=PlaceKind.NOTES))
    settle()
    table = window.findChild(QTableView, "notes_table")
    assert table is not None
    table.setFocus()
    table.selectRow(1)


def check_tags(window: MainWindow, state: AppState) -> None:
    """The tags, with two checked that might be merged."""
    state.go(Place(kind=PlaceKind.TAGS))
    settle()
    table = window.findChild(QTableView, "tags_table")
    assert table is not None
    table.setFocus()
    for row in range(table.model().rowCount()):
        box = table.model().index(row, 0)
        is_checked = box.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        if box.siblingAtColumn(1).data() in ("rail", "railway") and not is_checked:
            table.setCurrentIndex(box)
            QTest.keyClick(table, Qt.Key.Key_Space)


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
    """Lets the window finish what it was about to do, and take other colours."""
    for _ in range(8):
        QApplication.processEvents()
    while any(not window.updatesEnabled() for window in QApplication.topLevelWidgets()):
        QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)

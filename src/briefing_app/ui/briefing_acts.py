"""What a person does with briefings in the window: each an act, said when it is done, offered to be taken back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from briefing_app.core.briefing import Briefing, BriefingId, EntryId
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import PRESS, ItemKind
from briefing_app.core.errors import BriefingError
from briefing_app.core.notebook import NoteId
from briefing_app.ui.state import AppState, PlaceKind
from briefing_app.workspace import briefing as briefings
from briefing_app.workspace.workspace import Workspace

Command = Callable[[Workspace], Changes]


def find_current(state: AppState, *, with_press: bool = True) -> tuple[str, ...]:
    """What of the place can stand in a pack: the item, or for other words of a pillar that pillar."""
    place, corpus = state.place, state.workspace.corpus
    if place.kind not in (PlaceKind.ITEM, PlaceKind.TARGETS) or not place.item_id:
        return ()
    item = corpus.item(place.item_id)
    if item.kind is not ItemKind.PASSAGE:
        return (item.id,)
    if with_press and corpus.passage(item.passage_id).source_id == PRESS:
        return (item.id,)
    return (item.pillar_id,) if item.pillar_id else ()


class BriefingActs(QObject):
    """Before an act, what is typed is saved, so that the act is about what one sees."""

    failed = Signal(object)
    """Why the last act was not done; nothing once one begins."""

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    def create(self, refs: Sequence[str] = ()) -> str:
        """A briefing with these items and notes; its id, empty where it was refused."""
        title = self._find_new_title()
        made = self._do(lambda workspace: briefings.add_briefing(workspace, title, refs))
        return made.ids[0] if made else ""

    def duplicate(self, briefing: Briefing, *, is_template: bool = False) -> str:
        """The same choice for the next meeting, or as a template."""
        words = self.tr("Made a template of “{title}”.") if is_template else self.tr("Duplicated “{title}”.")
        made = self._do(
            lambda workspace: briefings.duplicate_briefing(workspace, briefing.id, is_template=is_template),
            words.replace("{title}", briefing.title),
        )
        return made.ids[0] if made else ""

    def delete(self, briefing: Briefing) -> None:
        """Undo brings it back."""
        said = self.tr("Deleted “{title}”.").replace("{title}", briefing.title)
        self._do(lambda workspace: briefings.delete_briefings(workspace, [briefing.id]), said)

    def add(self, refs: Sequence[str], briefing_id: str = "", before: EntryId | None = None) -> str:
        """Puts items and notes into a briefing, else the one that was last used, else a new one; gives its id."""
        target = briefing_id or self._find_last()
        if not target:
            made = self.create(refs)
            if made:
                self._state.last_briefing = made
                self._say_added(made, len(refs))
            return made
        changes = self._do(lambda workspace: briefings.add_entries(workspace, target, refs, before=before))
        if changes:
            self._state.last_briefing = target
            self._say_added(target, len(refs))
        elif changes is not None:
            title = briefings.fetch_briefing(self._state.workspace, target).title
            self._state.say(self.tr("It is in “{title}” already.").replace("{title}", title))
        return target

    def add_page(self, briefing_id: BriefingId, title: str, text: str) -> bool:
        """A page of one's own; whether it was not refused."""
        return self._do(lambda workspace: briefings.add_page(workspace, briefing_id, title, text)) is not None

    def edit_page(self, briefing_id: BriefingId, entry_id: EntryId, title: str, text: str) -> bool:
        """Another title and text for it."""
        done = self._do(lambda workspace: briefings.edit_page(workspace, briefing_id, entry_id, title, text))
        return done is not None

    def move(self, briefing_id: BriefingId, entry_ids: Sequence[EntryId], before: EntryId | None) -> None:
        """Puts entries before another one, or at the end."""
        self._do(lambda workspace: briefings.move_entries(workspace, briefing_id, entry_ids, before))

    def remove(self, briefing_id: BriefingId, entry_ids: Sequence[EntryId]) -> None:
        """Takes entries out."""
        count = len(entry_ids)
        words = self.tr("Took 1 entry out.") if count == 1 else self.tr("Took {count} entries out.")
        said = words.replace("{count}", str(count))
        self._do(lambda workspace: briefings.remove_entries(workspace, briefing_id, entry_ids), said)

    def leave_out(self, briefing_id: BriefingId, note_id: NoteId, *, is_left_out: bool) -> None:
        """Leaves a note out of this briefing alone, or lets it in again."""
        self._do(
            lambda workspace: briefings.leave_out_notes(workspace, briefing_id, [note_id], is_left_out=is_left_out)
        )

    def _say_added(self, briefing_id: str, count: int) -> None:
        title = briefings.fetch_briefing(self._state.workspace, briefing_id).title
        words = self.tr("Added to “{title}”.") if count == 1 else self.tr("Added {count} to “{title}”.")
        self._state.offer(words.replace("{count}", str(count)).replace("{title}", title), "undo")

    def _find_last(self) -> str:
        """The briefing that is open or was last used, if it is still there; else the next that is not over."""
        last, today = self._state.last_briefing, self._state.workspace.today()
        known = self._state.workspace.notebook.fetch_briefings()
        if any(each.id == last for each in known):
            return last
        ahead = (each for each in known if not each.is_template and (each.day is None or each.day >= today))
        return next((each.id for each in ahead), "")

    def _find_new_title(self) -> str:
        """“New briefing”, with a number where there is one already."""
        taken = {each.title for each in self._state.workspace.notebook.fetch_briefings()}
        title, number = self.tr("New briefing"), 2
        while title in taken:
            title = f"{self.tr('New briefing')} {number}"
            number += 1
        return title

    def _do(self, command: Command, said: str = "") -> Changes | None:
        """What it changed; nothing where it was refused."""
        self.failed.emit(None)
        unsaved = self._state.flush()
        try:
            if unsaved:
                raise unsaved[0]
            changes = command(self._state.workspace)
        except BriefingError as failure:
            self.failed.emit(failure)
            self._state.say(str(failure))
            return None
        self._state.apply(changes)
        if changes and said:
            self._state.offer(said, "undo")
        return changes

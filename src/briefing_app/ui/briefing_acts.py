"""What a person does with briefings in the window: each an act, said when it is done, offered to be taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing_app.core.briefing import Briefing, BriefingId, EntryId
from briefing_app.core.changes import Changes
from briefing_app.core.corpus import PRESS, ItemKind
from briefing_app.core.errors import BriefingError, UnknownItem
from briefing_app.core.notebook import NoteId
from briefing_app.ui.language_sentences import word_error
from briefing_app.ui.models.briefing_words import say_added
from briefing_app.ui.state import AppState, PlaceKind
from briefing_app.workspace import briefing as briefings
from briefing_app.workspace.choosing import Sorting, sort_for_briefing
from briefing_app.workspace.workspace import Workspace

Command = Callable[[Workspace], Changes]
MOST_REFUSALS = 3
"""Of many files that cannot be annexes, so many are said."""


def find_current(state: AppState, *, with_press: bool = True) -> tuple[str, ...]:
    """What of the place can stand in a pack: the item, or for other words of a pillar that pillar.

    Without the press, only what a pack without a briefing can hold.
    """
    place, corpus = state.place, state.workspace.corpus
    kinds = (PlaceKind.ITEM, PlaceKind.TARGETS, *((PlaceKind.MECHANISMS,) if with_press else ()))
    if place.kind not in kinds or not corpus.has_item(place.item_id):
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
        self._refusal: BriefingError | None = None

    def create(self, refs: Sequence[str] = (), title: str = "") -> str:
        """A briefing with these items and notes; its id, empty where it was refused."""
        words = title or self.find_new_title()
        made = self._do(lambda workspace: briefings.add_briefing(workspace, words, refs))
        return made.ids[0] if made else ""

    def begin(self, template: Briefing) -> str:
        """A briefing from a template, under a title of its own; its id, empty where it was refused."""
        title = self.find_new_title(template.title)
        made = self._do(lambda workspace: briefings.duplicate_briefing(workspace, template.id, title=title))
        return made.ids[0] if made else ""

    def duplicate(self, briefing: Briefing, *, is_template: bool = False) -> str:
        """The same choice for the next meeting, or as a template."""
        words = self.tr("Made a template of “{title}”.") if is_template else self.tr("Duplicated “{title}”.")
        made = self._do(
            lambda workspace: briefings.duplicate_briefing(workspace, briefing.id, is_template=is_template),
            words.replace("{title}", briefing.title),
        )
        if made and not is_template:
            self._say_since(briefing, BriefingId(made.ids[0]))
        return made.ids[0] if made else ""

    def _say_since(self, briefing: Briefing, made: BriefingId) -> None:
        """What is other than in the pack of the meeting before, where one was made here."""
        from briefing_app.workspace.pack_records import carry_record, compare_with_last  # late: it brings packs

        workspace = self._state.workspace
        try:
            is_carried = carry_record(workspace.notebook_file, briefing.id, made)
            since = compare_with_last(workspace, made) if is_carried else None
        except BriefingError:
            return  # a choice that no pack can be made of is said where the pack is made
        if since is not None and since.changes:
            words = self.tr("Duplicated “{title}”. Things that are other than in its last pack: {count}.")
            count = str(len(since.changes))
            self._state.offer(words.replace("{count}", count).replace("{title}", briefing.title), "what_changed")

    def delete(self, briefing: Briefing) -> bool:
        """Undo brings it back. Whether it is gone; so is one that another program has deleted."""
        said = self.tr("Deleted “{title}”.").replace("{title}", briefing.title)
        done = self._do(lambda workspace: briefings.delete_briefings(workspace, [briefing.id]), said)
        return done is not None or isinstance(self._refusal, UnknownItem)

    def add(self, refs: Sequence[str], briefing_id: str = "", before: EntryId | None = None) -> str:
        """Puts items and notes into a briefing, else the one that was last used, else a new one; gives its id."""
        target = briefing_id or self._find_last()
        if not target:
            return self.add_to_new(refs)
        if len(refs) > 1:
            return self._add_many(refs, target, before)
        changes = self._do(lambda workspace: briefings.add_entries(workspace, target, refs, before=before))
        if changes:
            self._say_added(target, Sorting(fresh=tuple(refs)))
        elif changes is not None:
            self._say_added(target, Sorting(known=tuple(refs)))
        return target

    def add_to_new(self, refs: Sequence[str], title: str = "") -> str:
        """The same with a briefing that is made for it; its id, empty where it was refused."""
        sorting = self._sort(refs, "") if len(refs) > 1 else Sorting(fresh=tuple(refs))
        if sorting is None:
            return ""
        if not sorting.fresh:
            self._state.say(self.tr("None of these can be put in a pack as they are."))
            return ""
        made = self.create(sorting.fresh, title)
        if made:
            self._say_added(made, sorting)
        return made

    def _add_many(self, refs: Sequence[str], target: str, before: EntryId | None) -> str:
        sorting = self._sort(refs, target)
        if sorting is None:
            return target
        changes = self._do(lambda workspace: briefings.add_entries(workspace, target, sorting.fresh, before=before))
        if changes is not None:
            self._say_added(target, sorting)
        return target

    def _sort(self, refs: Sequence[str], target: str) -> Sorting | None:
        """What of many things can be added; nothing where they were refused."""
        try:
            return sort_for_briefing(self._state.workspace, refs, target)
        except BriefingError as failure:
            self.failed.emit(failure)
            self._state.say(word_error(failure))
            return None

    def add_page(self, briefing_id: BriefingId, title: str, text: str) -> bool:
        """A page of one's own; whether it was not refused."""
        return self._do(lambda workspace: briefings.add_page(workspace, briefing_id, title, text)) is not None

    def edit_page(self, briefing_id: BriefingId, entry_id: EntryId, title: str, text: str) -> bool:
        """Another title and text for it."""
        done = self._do(lambda workspace: briefings.edit_page(workspace, briefing_id, entry_id, title, text))
        return done is not None

    def attach(self, briefing: Briefing, files: Sequence[Path]) -> None:
        """Attaches PDFs, each an act of its own: one that is refused keeps none of the others out."""
        from briefing_app.workspace.annexing import attach_annex  # late: it brings what reads PDFs

        done, refused = 0, list[BriefingError]()
        for file in files:
            done += bool(self._do(partial(attach_annex, briefing_id=briefing.id, path=file)))
            refused += [self._refusal] if self._refusal else []
        if refused:
            self.failed.emit(refused[0])
            self._state.say(" ".join(word_error(failure) for failure in refused[:MOST_REFUSALS]))
        elif done:
            words = self.tr("Attached 1 annex.") if done == 1 else self.tr("Attached {count} annexes.")
            self._state.offer(words.replace("{count}", str(done)), "undo")
        else:
            self._state.say(self.tr("It is attached already."))

    def edit_annex(self, briefing_id: BriefingId, entry_id: EntryId, title: str, marking: str) -> bool:
        """Another title for it, and how it is marked itself; whether it was not refused."""
        from briefing_app.workspace.annexing import edit_annex  # late: as above

        done = self._do(lambda workspace: edit_annex(workspace, briefing_id, entry_id, title=title, marking=marking))
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

    def _say_added(self, briefing_id: str, sorting: Sorting) -> None:
        """What was added, and what was left and why; it is the briefing that was used last from now on."""
        self._state.last_briefing = briefing_id
        title = briefings.fetch_briefing(self._state.workspace, briefing_id).title
        said = say_added(title, sorting)
        if sorting.fresh:
            self._state.offer(said, "undo")
        else:
            self._state.say(said)

    def _find_last(self) -> str:
        """The briefing that is open or was last used, if it is still there; else the next that is not over."""
        last, today = self._state.last_briefing, self._state.workspace.today()
        known = self._state.workspace.notebook.fetch_briefings()
        if any(each.id == last for each in known):
            return last
        ahead = (each for each in known if not each.is_template and (each.day is None or each.day >= today))
        return next((each.id for each in ahead), "")

    def find_new_title(self, wanted: str = "") -> str:
        """“New briefing”, or what is wanted, with a number where there is one already."""
        taken = {each.title for each in self._state.workspace.notebook.fetch_briefings()}
        stem = wanted or self.tr("New briefing")
        title, number = stem, 2
        while title in taken:
            title = f"{stem} {number}"
            number += 1
        return title

    def _do(self, command: Command, said: str = "") -> Changes | None:
        """What it changed; nothing where it was refused."""
        self._refusal = None
        self.failed.emit(None)
        unsaved = self._state.flush()
        try:
            if unsaved:
                raise unsaved[0]
            changes = command(self._state.workspace)
        except BriefingError as failure:
            self._refusal = failure
            self.failed.emit(failure)
            self._state.say(word_error(failure))
            return None
        self._state.apply(changes)
        if changes and said:
            self._state.offer(said, "undo")
        return changes

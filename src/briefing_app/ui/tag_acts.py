"""What a person does with tags in the window: each an act, said when it is done, offered to be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from briefing_app.core.notebook import Tag, tag_key
from briefing_app.ui.acting import act
from briefing_app.ui.behind import Command
from briefing_app.ui.language_formats import format_count
from briefing_app.ui.state import AppState
from briefing_app.workspace import tagging


class TagActs(QObject):
    """Done behind the window where much is touched."""

    failed = Signal(object)
    """Why the last act was not done; nothing once one begins."""
    twin_found = Signal(object, object)
    """A tag was to get the name that another tag has: both."""

    def __init__(self, state: AppState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state

    def create(self, name: str) -> None:
        """A tag that nothing bears yet."""
        self._do(lambda workspace: tagging.create_tag(workspace, name))

    def rename(self, tag: Tag, name: str) -> None:
        """On everything that bears it."""
        said = self.tr("Renamed “{old}” to “{new}”.").format(old=tag.name, new=" ".join(name.split()))
        is_done = self._do(lambda workspace: tagging.edit_tag(workspace, tag, name=name), 1, said)
        if not is_done and tag_key(name) and tag_key(name) != tag_key(tag.name):
            twin = self._state.workspace.notebook.fetch_tag(name)
            if twin is not None:
                self.twin_found.emit(tag, twin)

    def describe(self, tag: Tag, words: str) -> None:
        """What the tag is for."""
        self._do(lambda workspace: tagging.edit_tag(workspace, tag, description=words))

    def merge(self, tags: Sequence[Tag], into: Tag) -> None:
        """Makes every use of some tags a use of one."""
        gone = [tag for tag in tags if tag.id != into.id]
        ids, count = [tag.id for tag in gone], sum(tag.count for tag in gone)
        said = self.tr("Merged into “{tag}”.").format(tag=into.name)
        self._do(lambda workspace: tagging.merge_tags(workspace, ids, into.id), count, said)

    def recolour(self, tags: Sequence[Tag], colour: str) -> None:
        """One colour for all."""
        ids = [tag.id for tag in tags]
        self._do(lambda workspace: tagging.recolour_tags(workspace, ids, colour), len(ids))

    def delete(self, tags: Sequence[Tag]) -> None:
        """Takes them off everything as well."""
        if not tags:
            return
        ids, count = [tag.id for tag in tags], sum(tag.count for tag in tags) + len(tags)
        names = f"“{tags[0].name}”" if len(tags) == 1 else self.tr("{0} tags").format(len(tags))
        said = self.tr("Deleted {names}.").format(names=names)
        self._do(lambda workspace: tagging.delete_tags(workspace, ids), count, said)

    def put_on(self, bearer_ids: Sequence[str], names: Sequence[str]) -> None:
        """Tags items and notes."""
        count = len(bearer_ids)
        said = self.tr("Tagged {0}.").format(format_count(count))
        self._do(lambda workspace: tagging.tag_all(workspace, bearer_ids, names), count * len(names), said)

    def take_off(self, bearer_ids: Sequence[str], tag: Tag) -> None:
        """Takes one tag off items and notes."""
        count = len(bearer_ids)
        said = self.tr("Took “{tag}” off: {count}.").format(tag=tag.name, count=format_count(count))
        self._do(lambda workspace: tagging.untag_all(workspace, bearer_ids, [tag.id]), count, said)

    def _do(self, command: Command, count: int = 1, said: str = "") -> bool:
        """Whether it was not refused at once."""
        return act(self._state, command, count, said, self.failed.emit)

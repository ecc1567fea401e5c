"""What a pack would hold and what it would leave out, said before it is made."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing_app.core.corpus import Corpus, ItemKind, PillarId
from briefing_app.core.notebook import Note, Visibility
from briefing_app.pack.contents import PackContents, PackInitiative, PackPillar, PackTarget
from briefing_app.workspace.packing import build_contents
from briefing_app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class PackForecast:
    """How many notes go in and stay out, and what would be printed wrongly, in sentences.

    `elsewhere` counts notes that are for the pack, but about words that are no item of a pack.
    """

    printed: int
    private: int
    team: int
    elsewhere: int
    findings: tuple[str, ...]


def forecast_pack(
    workspace: Workspace, item_ids: Sequence[str] = (), *, title: str = "", marking: str = ""
) -> PackForecast:
    """Looks at the contents of the pack themselves. Raises what `build_contents` raises."""
    from briefing_app.pack.preflight import find_uncovered_characters  # late: it opens the fonts

    contents = build_contents(workspace, item_ids, title=title, marking=marking)
    parts = _parts_of(contents)
    in_pack = set[str](part.id for part in parts)
    pillars = {pillar.id for pillar in contents.pillars}
    written = [note for note in workspace.notebook.fetch_notes() if note.text.strip()]
    beside = [note for note in written if _is_beside(workspace.corpus, note, pillars, contents.is_whole_vision)]
    about = [note for note in written if note.item_id in in_pack] + beside
    return PackForecast(
        printed=sum(len(part.notes) for part in parts),
        private=sum(note.visibility is Visibility.PRIVATE for note in about),
        team=sum(note.visibility is Visibility.TEAM for note in about),
        elsewhere=sum(note.visibility is Visibility.PACK for note in beside),
        findings=find_uncovered_characters(contents),
    )


def _parts_of(contents: PackContents) -> tuple[PackPillar | PackInitiative | PackTarget, ...]:
    """Everything in the pack that can carry a note."""
    initiatives = (initiative for pillar in contents.pillars for initiative in pillar.initiatives)
    return (*contents.pillars, *initiatives, *contents.targets)


def _is_beside(corpus: Corpus, note: Note, pillars: set[PillarId], is_whole: bool) -> bool:
    """Whether the note is about other words of the chosen pillars, such as an introduction."""
    if not corpus.has_item(note.item_id):
        return False
    item = corpus.item(note.item_id)
    if item.kind is not ItemKind.PASSAGE:
        return False
    return item.pillar_id in pillars or (is_whole and item.pillar_id is None)

"""What a pack would hold and what it would leave out, said before it is made."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing_app.core.corpus import Corpus, ItemKind, PillarId
from briefing_app.core.notebook import Note, Visibility
from briefing_app.pack.contents import PackContents, PackInitiative, PackPillar, PackTarget
from briefing_app.workspace.packing import build_contents
from briefing_app.workspace.workspace import Workspace

if TYPE_CHECKING:
    from briefing_app.pack.preflight import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class PackForecast:
    """How many notes go in and stay out, and what was found before the pack is made.

    `elsewhere` counts notes that are for the pack, but about words that are no item of a pack. `findings` are the
    sentences of what is amiss; `checks` is all that was found, and where each leads to.
    """

    printed: int
    private: int
    team: int
    elsewhere: int
    findings: tuple[str, ...]
    checks: "tuple[Finding, ...]" = ()


def forecast_pack(
    workspace: Workspace,
    item_ids: Sequence[str] = (),
    *,
    title: str = "",
    marking: str = "",
    visibilities: Collection[Visibility] = (),
) -> PackForecast:
    """Looks at the contents of the pack themselves. Raises what `build_contents` raises."""
    contents = build_contents(workspace, item_ids, title=title, marking=marking, visibilities=visibilities)
    return forecast(workspace, contents)


def forecast(workspace: Workspace, contents: PackContents) -> PackForecast:
    """The same of contents that are there already."""
    from briefing_app.pack.preflight import Left, Severity, check_pack  # late: it opens the fonts

    parts = _parts_of(contents)
    in_pack = set[str](part.id for part in parts)
    pillars = {pillar.id for pillar in contents.pillars}
    written = [note for note in workspace.notebook.fetch_notes() if note.text.strip()]
    beside = [note for note in written if _is_beside(workspace.corpus, note, pillars, contents.is_whole_vision)]
    about = [note for note in written if note.item_id in in_pack] + beside
    printed = {note.id for part in parts for note in part.notes}
    left = Counter(note.visibility for note in about if note.id not in printed)
    staying = {each: left[each] for each in (Visibility.PRIVATE, Visibility.TEAM)}
    checks = check_pack(contents, left=Left(by_visibility=staying))
    return PackForecast(
        printed=len(printed),
        private=left[Visibility.PRIVATE],
        team=left[Visibility.TEAM],
        elsewhere=left[Visibility.PACK],
        findings=tuple(dict.fromkeys(each.sentence for each in checks if each.severity is not Severity.SAYS)),
        checks=checks,
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

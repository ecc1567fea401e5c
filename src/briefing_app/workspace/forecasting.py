"""What a pack would hold and what it would leave out, said before it is made."""

from collections import Counter
from collections.abc import Collection, Sequence

from briefing_app.core.corpus import Corpus, ItemKind, PillarId
from briefing_app.core.finding import Finding, Severity
from briefing_app.core.notebook import Visibility
from briefing_app.core.quick import dataclass
from briefing_app.pack.contents import PackContents, PackInitiative, PackMechanism, PackPillar, PackTarget
from briefing_app.workspace.dressing import PLAIN, Extras, dress
from briefing_app.workspace.packing import build_contents
from briefing_app.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class PackForecast:
    """How many notes go in and stay out, and what was found before the pack is made.

    `elsewhere` counts notes that are for the pack, but about words that are no item of a pack; `left_out` those on its
    items that the briefing leaves out. `findings` are the sentences of what is amiss; `checks` is all that was found,
    and where each leads to.
    """

    printed: int
    private: int
    team: int
    elsewhere: int
    findings: tuple[str, ...]
    checks: tuple[Finding, ...] = ()
    left_out: int = 0


def forecast_pack(
    workspace: Workspace,
    item_ids: Sequence[str] = (),
    *,
    title: str = "",
    marking: str = "",
    visibilities: Collection[Visibility] = (),
    extras: Extras = PLAIN,
) -> PackForecast:
    """Looks at the contents of the pack themselves. Raises what `build_contents` and `dress` raise."""
    let_in = {*visibilities, *extras.let_in}
    contents = build_contents(
        workspace, item_ids, title=title, marking=marking, visibilities=let_in, with_press=extras.with_press
    )
    return forecast(workspace, dress(contents, extras))


def forecast(workspace: Workspace, contents: PackContents) -> PackForecast:
    """The same of contents that are there already."""
    from briefing_app.pack.preflight import Left, check_pack  # late: it opens the fonts

    parts = _parts_of(contents)
    in_pack = set[str](part.id for part in parts)
    pillars = {pillar.id for pillar in contents.pillars}
    ids = {note.id for part in parts for note in part.notes} | {page.note_id for page in contents.free_pages}
    printed = [id_ for id_ in ids if id_ is not None]
    on_items, beside = Counter[Visibility](), Counter[Visibility]()
    for (item_id, visibility), count in _count_staying_out(workspace, printed).items():
        if item_id in in_pack:
            on_items[visibility] += count
        elif _is_beside(workspace.corpus, item_id, pillars, contents.is_whole_vision):
            beside[visibility] += count
    left = on_items + beside
    staying = {each: left[each] for each in (Visibility.PRIVATE, Visibility.TEAM)}
    checks = check_pack(contents, left=Left(by_visibility=staying))
    return PackForecast(
        printed=len(printed),
        private=left[Visibility.PRIVATE],
        team=left[Visibility.TEAM],
        elsewhere=beside[Visibility.PACK],
        left_out=0 if contents.supplement else on_items[Visibility.PACK],
        findings=tuple(dict.fromkeys(each.sentence for each in checks if each.severity is not Severity.SAYS)),
        checks=checks,
    )


def _parts_of(contents: PackContents) -> tuple[PackPillar | PackInitiative | PackTarget | PackMechanism, ...]:
    """Everything in the pack that can carry a note."""
    initiatives = (initiative for pillar in contents.pillars for initiative in pillar.initiatives)
    return (*contents.pillars, *initiatives, *contents.targets, *contents.mechanisms)


def _count_staying_out(workspace: Workspace, printed: Sequence[str]) -> Counter[tuple[str, Visibility]]:
    """The notes on each item that are in no pack. They are counted, not read: there may be very many."""
    going_in = workspace.notebook.fetch_notes_by_id(printed)
    written = Counter(workspace.notebook.count_written_notes())
    return written - Counter((note.item_id, note.visibility) for note in going_in if note.text.strip())


def _is_beside(corpus: Corpus, item_id: str, pillars: set[PillarId], is_whole: bool) -> bool:
    """Whether notes on it are about other words of the chosen pillars, such as an introduction."""
    if not corpus.has_item(item_id):
        return False
    item = corpus.item(item_id)
    if item.kind is not ItemKind.PASSAGE:
        return False
    return item.pillar_id in pillars or (is_whole and item.pillar_id is None)

"""What is offered for a pack: which items first, which words about its notes, which file name."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from briefing_app.core.corpus import Corpus, InitiativeId, Item, ItemKind, PillarId, TargetId
from briefing_app.core.finding import Finding
from briefing_app.core.quick import dataclass
from briefing_app.ui.models.free_names import ensure_free
from briefing_app.ui.state import Place, find_bearer, find_place
from briefing_app.workspace.forecasting import PackForecast
from briefing_app.workspace.workspace import Workspace

FORBIDDEN_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
LONGEST_NAME = 60
RECORD_ENDING = ".record.json"
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """What the place of the user suggests: an initiative, its pillar, or several items; nothing: the whole vision."""

    initiative: Item | None = None
    pillar: Item | None = None
    initiative_ids: frozenset[InitiativeId] = frozenset()


def find_preset(corpus: Corpus, item_ids: Sequence[str]) -> Preset:
    """What one item stands for, or what several are together."""
    items = [corpus.item(item_id) for item_id in item_ids]
    initiative_ids = frozenset(each for item in items for each in _initiatives_of(corpus, item))
    if len(items) != 1:
        return Preset(initiative_ids=initiative_ids)
    pillar_id = items[0].pillar_id
    is_single = items[0].kind in (ItemKind.INITIATIVE, ItemKind.TARGET)
    return Preset(
        initiative=corpus.item(next(iter(initiative_ids))) if is_single else None,
        pillar=corpus.item(pillar_id) if pillar_id is not None else None,
        initiative_ids=initiative_ids,
    )


def find_finding_place(workspace: Workspace, finding: Finding) -> Place | None:
    """Where in the window a finding is about a note or an item; none where that is no more."""
    corpus = workspace.corpus
    if finding.note_id:
        note = workspace.notebook.fetch_note(finding.note_id)
        if note is None or not corpus.has_item(note.item_id):
            return None
        item = corpus.item(find_bearer(corpus, corpus.item(note.item_id)))
        return replace(find_place(item), note_id=note.id)
    return find_place(corpus.item(finding.item_id)) if corpus.has_item(finding.item_id) else None


def name_record(out: Path) -> Path:
    """What stands in the record of a pack stands beside it, under its name."""
    return out.with_name(f"{out.stem}{RECORD_ENDING}")


def say_counts(forecast: PackForecast) -> str:
    """How many notes go in and stay out, as sentences."""
    match forecast.printed:
        case 0:
            goes_in = translate("PackChoice", "No note goes in.")
        case 1:
            goes_in = translate("PackChoice", "1 note goes in.")
        case _:
            goes_in = translate("PackChoice", "{0} notes go in.").format(forecast.printed)
    left_out = []
    if forecast.private:
        left_out.append(translate("PackChoice", "{0} private").format(forecast.private))
    if forecast.team:
        left_out.append(translate("PackChoice", "{0} for the team").format(forecast.team))
    if forecast.elsewhere:
        words = translate("PackChoice", "{0} about words other than a pillar, an initiative or a target")
        left_out.append(words.format(forecast.elsewhere))
    if forecast.left_out:
        left_out.append(translate("PackChoice", "{0} that the briefing leaves out").format(forecast.left_out))
    if not left_out:
        return goes_in
    stays = translate("PackChoice", "Left out: {0}.").format(", ".join(left_out))
    return f"{goes_in} {stays}"


def suggest_file(folder: Path, title: str) -> Path:
    """A name that every system takes, and that no file in the folder has."""
    name = FORBIDDEN_IN_NAMES.sub(" ", title)
    name = " ".join(name.split())[:LONGEST_NAME].strip(" .") or "Pack"
    return ensure_free(folder / f"{name}.pdf")


def _initiatives_of(corpus: Corpus, item: Item) -> Sequence[InitiativeId]:
    match item.kind:
        case ItemKind.INITIATIVE:
            return (InitiativeId(item.id),)
        case ItemKind.TARGET:
            return (corpus.target(TargetId(item.id)).initiative_id,)
        case ItemKind.PILLAR:
            return corpus.pillar(PillarId(item.id)).initiative_ids
        case ItemKind.MECHANISM:
            return ()
        case ItemKind.PASSAGE:
            return corpus.pillar(item.pillar_id).initiative_ids if item.pillar_id is not None else ()

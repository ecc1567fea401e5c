"""The making of a live preview, in a process that stays ready beside the window.

What takes long is paid once: starting, reading the corpus, opening the fonts. After that a change is laid out anew,
which is quick, and only the leaves that are looked at are drawn. The process ends when nobody asks any more.
"""

import gc
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import count
from typing import TYPE_CHECKING, BinaryIO

from briefing_app.core.briefing import Briefing, EntryId, EntryKind
from briefing_app.core.corpus import Corpus, InitiativeId, ItemKind, PillarId, TargetId
from briefing_app.core.errors import BadInput, BriefingError
from briefing_app.core.notebook import NoteId
from briefing_app.core.quick import dataclass
from briefing_app.pack.contents import PackContents
from briefing_app.workspace.briefing import fetch_briefing
from briefing_app.workspace.briefing_packing import build_briefing_contents
from briefing_app.workspace.forecasting import forecast
from briefing_app.workspace.preview_messages import (
    Answer,
    Ask,
    Check,
    KeyPlace,
    Order,
    Outline,
    PagePlace,
    Says,
    read_order,
    write_answer,
)
from briefing_app.workspace.workspace import Workspace

if TYPE_CHECKING:
    from briefing_app.core.finding import Finding
    from briefing_app.pack.document import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class _LaidOut:
    """What the last order laid out."""

    serial: int
    contents: PackContents
    pages: "Sequence[Page]"


class DatedWorkspace(Workspace):
    """A workspace whose day is that of whoever asks."""

    day: date | None = None

    def today(self) -> date:
        """The day that targets are judged by."""
        return self.day or super().today()


class Previewer:
    """Answers orders, one after the other."""

    def __init__(self, workspace: DatedWorkspace) -> None:
        self._workspace = workspace
        self._last: _LaidOut | None = None
        self._copies: Iterator[bytes] | None = None
        self._stamped = 0

    def answer(self, order: Order) -> Iterator[Answer]:
        """All that is to be said to an order, the most urgent first. A mistake of the user's is an answer too."""
        try:
            yield from self._answer(order)
        except BriefingError as error:
            yield Answer(says=Says.FAILED, serial=order.serial, sentence=" ".join(str(error).split()))

    def _answer(self, order: Order) -> Iterator[Answer]:
        if order.ask is Ask.LAY_OUT:
            yield from self._lay_out(order)
        last = self._last
        if last is None or last.serial != order.serial or order.ask is Ask.LAY_OUT:
            return
        match order.ask:
            case Ask.DRAW:
                yield _draw(last, order.leaves)
            case Ask.WHOLE:
                yield Answer(says=Says.WHOLE, serial=last.serial, pdf=self._draw_whole(last))
            case Ask.COPY:
                yield Answer(says=Says.WHOLE, serial=last.serial, pdf=self._stamp_copy(last, order.leaf))

    def _lay_out(self, order: Order) -> Iterator[Answer]:
        from briefing_app.pack.document import lay_out  # late: only drawing needs ReportLab

        self._last, self._copies = None, None
        self._workspace.day = order.today
        briefing = fetch_briefing(self._workspace, order.briefing_id)
        contents = build_briefing_contents(self._workspace, briefing.id, form=order.form)
        self._last = last = _LaidOut(serial=order.serial, contents=contents, pages=lay_out(contents))
        outline = _describe(self._workspace, briefing, last, order)
        drawn = _draw(last, outline.drawn)
        yield Answer(says=Says.OUTLINE, serial=order.serial, outline=outline, leaves=outline.drawn, pdf=drawn.pdf)
        checks = forecast(self._workspace, contents).checks
        yield Answer(says=Says.CHECKS, serial=order.serial, checks=tuple(map(_say_check, checks)))

    def _draw_whole(self, last: _LaidOut) -> bytes:
        from briefing_app.pack.document import draw_pack  # late: see above
        from briefing_app.pack.preflight import refuse_unfit

        refuse_unfit(last.contents)
        return draw_pack(last.contents, last.pages)

    def _stamp_copy(self, last: _LaidOut, wanted: int) -> bytes:
        """One copy. In rising order each is drawn once; for an earlier one all begins anew."""
        if self._copies is None or wanted < self._stamped:
            self._copies, self._stamped = self._stamp(last), 0
        for pdf in self._copies:
            self._stamped += 1
            if self._stamped > wanted:
                return pdf
        raise BadInput(f"There is no copy {wanted + 1}.", "Print anew: the briefing names fewer.")

    def _stamp(self, last: _LaidOut) -> Iterator[bytes]:
        from briefing_app.pack.copies import stamp_copies  # late: see above

        if not last.contents.edition.holders:
            raise BadInput("Nobody is named who gets a copy.", "Name them in the briefing.")
        return stamp_copies(self._draw_whole(last), last.contents)


def serve(workspace: Workspace, orders: BinaryIO, answers: BinaryIO) -> None:
    """Answers until there are no more orders; an order that nobody can read is passed over."""
    dated = DatedWorkspace(workspace.vision_file, workspace.notebook_file)
    with dated:
        previewer = Previewer(dated)
        for line in iter(orders.readline, b""):
            try:
                order = read_order(line)
            except (ValueError, KeyError, TypeError):
                continue
            _answer_one(previewer, order, answers)
            if not gc.get_freeze_count():
                gc.freeze()  # what the first order needed is needed by all


def _answer_one(previewer: Previewer, order: Order, answers: BinaryIO) -> None:
    """Looking for waste while a page is made would delay the page: that is done afterwards."""
    gc.disable()
    for answer in previewer.answer(order):
        answers.write(write_answer(answer))
        answers.flush()
    gc.enable()
    gc.collect()


def _draw(last: _LaidOut, leaves: Sequence[int]) -> Answer:
    from briefing_app.pack.excerpt import draw_excerpt, list_spots  # late: only drawing needs ReportLab

    total = list_spots(last.contents, last.pages).leaves
    known = tuple(sorted({leaf for leaf in leaves if 0 <= leaf < total}))
    pdf = draw_excerpt(last.contents, last.pages, known) if known else b""
    return Answer(says=Says.LEAVES, serial=last.serial, leaves=known, pdf=pdf)


def _describe(workspace: Workspace, briefing: Briefing, last: _LaidOut, order: Order) -> Outline:
    from briefing_app.pack.excerpt import find_places, list_spots  # late: see above

    imposition = list_spots(last.contents, last.pages)
    found = find_places(last.contents, last.pages)
    places = tuple(KeyPlace(each.key, each.page, each.y / imposition.height) for each in found)
    leaf_of = {place.key: imposition.spots[place.page - 1].leaf for place in reversed(places)}
    keys = _list_keys(workspace, briefing, last.contents)
    wanted = min(max(_find_wanted(order, keys, leaf_of), 0), imposition.leaves - 1)
    return Outline(
        serial=order.serial,
        leaves=imposition.leaves,
        width=imposition.width,
        height=imposition.height,
        pages=tuple(PagePlace(spot.leaf, spot.x / imposition.width) for spot in imposition.spots),
        places=places,
        owners=_find_owners(keys),
        keys=keys,
        wanted=wanted,
        drawn=(wanted,),
    )


def _find_wanted(order: Order, keys: Mapping[EntryId, Sequence[str]], leaf_of: Mapping[str, int]) -> int:
    own = next((leaf_of[key] for key in keys.get(EntryId(order.entry_id), ()) if key in leaf_of), None)
    if own is not None:
        return own
    near = next((leaf_of[key] for key in order.keys if key in leaf_of), None)
    return order.leaf if near is None else near + order.shift


def _find_owners(keys: dict[EntryId, tuple[str, ...]]) -> Mapping[str, EntryId]:
    """The entry whose own place it is; else the first that brought it in."""
    owners: dict[str, EntryId] = {}
    for are_own in (False, True):
        for entry_id, all_keys in reversed(keys.items()):
            owners |= dict.fromkeys(all_keys[:1] if are_own else all_keys[1:], entry_id)
    return owners


def _list_keys(workspace: Workspace, briefing: Briefing, contents: PackContents) -> dict[EntryId, tuple[str, ...]]:
    """For each entry the keys of the places that it brings in, its own first."""
    from briefing_app.pack.supplements import annex_key, free_page_key  # late: see above

    numbered = list(enumerate(contents.free_pages, start=1))
    on = dict(_find_notes(contents)) | {page.note_id: free_page_key(number) for number, page in numbered}
    pages = (free_page_key(number) for number, page in numbered if page.note_id is None)
    annexes = (annex_key(number) for number in count(1))
    keys: dict[EntryId, tuple[str, ...]] = {}
    for entry in briefing.entries:
        match entry.kind:
            case EntryKind.ITEM:
                keys[entry.id] = tuple(_list_item_keys(workspace, entry.refers_to))
            case EntryKind.NOTE:
                keys[entry.id] = tuple(key for note_id, key in on.items() if note_id == entry.refers_to)
            case EntryKind.PAGE:
                keys[entry.id] = (next(pages),)
            case EntryKind.ANNEX:
                keys[entry.id] = (next(annexes),)
    return keys


def _list_item_keys(workspace: Workspace, item_id: str) -> Iterator[str]:
    from briefing_app.pack.press import PRESS_KEY  # late: see above

    corpus = workspace.corpus
    if not corpus.has_item(item_id):
        return
    match corpus.item(item_id).kind:
        case ItemKind.PILLAR:
            initiative_ids = corpus.pillar(PillarId(item_id)).initiative_ids
            yield from (f"pillar {item_id}", f"card {item_id}")
            for initiative_id in initiative_ids:
                yield from _list_initiative_keys(corpus, initiative_id)
            yield f"closing {item_id}"
        case ItemKind.INITIATIVE:
            yield from _list_initiative_keys(corpus, InitiativeId(item_id))
        case ItemKind.TARGET:
            initiative_id = corpus.target(TargetId(item_id)).initiative_id
            yield from (f"target {item_id}", initiative_id, f"card {initiative_id}")
        case ItemKind.PASSAGE:
            yield PRESS_KEY
        case ItemKind.MECHANISM:
            yield f"mechanism {item_id}"


def _list_initiative_keys(corpus: Corpus, initiative_id: InitiativeId) -> Iterator[str]:
    yield from (initiative_id, f"card {initiative_id}")
    yield from (f"target {target.id}" for target in corpus.targets_of(initiative_id))


def _find_notes(contents: PackContents) -> Iterator[tuple[NoteId | None, str]]:
    """Every note of the pack, and the key of what it stands on."""
    for pillar in contents.pillars:
        yield from ((note.id, f"pillar {pillar.id}") for note in pillar.notes)
        for initiative in pillar.initiatives:
            yield from ((note.id, initiative.id) for note in initiative.notes)
    for target in contents.targets:
        yield from ((note.id, f"target {target.id}") for note in target.notes)
    for mechanism in contents.mechanisms:
        yield from ((note.id, f"mechanism {mechanism.id}") for note in mechanism.notes)


def _say_check(finding: "Finding") -> Check:
    return Check(
        weight=finding.severity.value,
        sentence=finding.sentence,
        cure=finding.cure,
        field=finding.field,
        item_id=finding.item_id,
        note_id=finding.note_id or "",
    )

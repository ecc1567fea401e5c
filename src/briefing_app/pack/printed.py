"""What of the contents a product prints: its record holds that and nothing else, and a supplement is made of that.

A one-page brief takes what fits when it is laid out: here stands what it may take.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing_app.core.notebook import NoteKind
from briefing_app.core.product import Product

if TYPE_CHECKING:
    from briefing_app.pack.contents import PackContents, PackInitiative, PackNote, PackPillar, PackTarget

PRINTED_KINDS = {
    Product.ONE_PAGE: frozenset((NoteKind.LINE, NoteKind.QUESTION, NoteKind.ACTION)),
    Product.CARDS: frozenset((NoteKind.LINE, NoteKind.QUESTION)),
    Product.QUESTIONS: frozenset((NoteKind.QUESTION,)),
}
"""Of the notes. The other products print all of them, and everything else."""


def choose_printed(contents: "PackContents") -> "PackContents":
    """The same pack without what its product does not print; of a target then only where it stands."""
    product = contents.product
    if product not in PRINTED_KINDS:
        return contents
    pillars = tuple(_narrow_pillar(pillar, product) for pillar in contents.pillars)
    spoken = tuple(_drop_silent(pillar, product) for pillar in pillars)
    is_silent = not any(pillar.notes or pillar.initiatives for pillar in spoken)
    return replace(
        contents,
        objectives=() if product is Product.QUESTIONS else contents.objectives,
        business=(),
        press=None,
        key_messages=()
        if product is Product.QUESTIONS
        else tuple(replace(message, support="") for message in contents.key_messages),
        pillars=pillars if product is Product.CARDS and is_silent else spoken,
        mechanisms=tuple(
            replace(mechanism, notes=notes)
            for mechanism in (contents.mechanisms if product is Product.ONE_PAGE else ())
            if (notes := _narrow_notes(mechanism.notes, product))
        ),
        free_pages=(),
        annexes=(),
    )


def _narrow_pillar(pillar: "PackPillar", product: Product) -> "PackPillar":
    initiatives = tuple(
        replace(
            initiative,
            notes=_narrow_notes(initiative.notes, product),
            targets=tuple(_narrow_targets(initiative, product)),
        )
        for initiative in pillar.initiatives
    )
    return replace(pillar, notes=_narrow_notes(pillar.notes, product), initiatives=initiatives)


def _narrow_targets(initiative: "PackInitiative", product: Product) -> Iterator["PackTarget"]:
    """Questions and answers show nothing of a target but the questions about it."""
    for target in initiative.targets:
        notes = _narrow_notes(target.notes, product)
        if product is not Product.QUESTIONS:
            yield replace(target, notes=notes, chart=replace(target.chart, rows=((target.standing,),)))
        elif notes:
            yield replace(target, notes=notes, chart=replace(target.chart, rows=()))


def _narrow_notes(notes: "tuple[PackNote, ...]", product: Product) -> "tuple[PackNote, ...]":
    """Only a one-page brief leaves out what is done."""
    kept = (note for note in notes if note.kind in PRINTED_KINDS[product])
    return tuple(note for note in kept if not (note.done and product is Product.ONE_PAGE))


def _drop_silent(pillar: "PackPillar", product: Product) -> "PackPillar":
    """Without the initiatives of which nothing of ours would be printed; a one-page brief shows each target."""

    def is_printed(initiative: "PackInitiative") -> bool:
        if product is Product.ONE_PAGE and initiative.targets:
            return True
        return bool(initiative.notes) or any(target.notes for target in initiative.targets)

    return replace(pillar, initiatives=tuple(filter(is_printed, pillar.initiatives)))

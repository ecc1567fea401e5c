"""What of a pack goes into a late supplement: what is new, with the words of the document that it is about."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import compress

from briefing_app.pack.changes import BUSINESS, PRESS, WISHES, note_key
from briefing_app.pack.contents import (
    PackContents,
    PackInitiative,
    PackMechanism,
    PackNote,
    PackPillar,
    PackTarget,
)
from briefing_app.pack.mechanisms import mechanism_key
from briefing_app.pack.part_keys import annex_keys, page_keys


def narrow_to(contents: PackContents, new: frozenset[str]) -> PackContents:
    """Only what is new, each with the words of the document that it is about."""
    has_messages = any(key.startswith("message ") for key in new)
    return replace(
        contents,
        is_whole_vision=False,
        preamble=(),
        conclusion=(),
        pillars=tuple(part for pillar in contents.pillars for part in _narrow_pillar(pillar, new)),
        sources=(),
        known_faults=(),
        acronyms=(),
        objectives=contents.objectives if has_messages or WISHES in new else (),
        key_messages=contents.key_messages if has_messages else (),
        business=contents.business if BUSINESS in new else (),
        press=contents.press if PRESS in new else None,
        overview=(),
        without_evidence=(),
        mechanisms=tuple(filter(None, (_narrow_mechanism(each, new) for each in contents.mechanisms))),
        free_pages=tuple(compress(contents.free_pages, map(new.__contains__, page_keys(contents)))),
        annexes=tuple(compress(contents.annexes, map(new.__contains__, annex_keys(contents)))),
        changes=None,
    )


def _narrow_pillar(pillar: PackPillar, new: frozenset[str]) -> Iterator[PackPillar]:
    """The opener only for new notes on the pillar; of each initiative the page alone, which names its pillar."""
    notes = _narrow_notes(pillar.notes, pillar.id, new)
    bare = replace(pillar, notes=(), initiatives=(), closing=(), is_whole=False)
    if notes:
        yield replace(bare, notes=notes)
    for initiative in pillar.initiatives:
        narrowed = _narrow_initiative(initiative, new)
        if narrowed is not None:
            yield replace(bare, initiatives=(narrowed,))


def _narrow_initiative(initiative: PackInitiative, new: frozenset[str]) -> PackInitiative | None:
    if f"item {initiative.id}" in new:
        return initiative
    notes = _narrow_notes(initiative.notes, initiative.id, new)
    targets = tuple(filter(None, (_narrow_target(target, new) for target in initiative.targets)))
    return replace(initiative, notes=notes, targets=targets) if notes or targets else None


def _narrow_target(target: PackTarget, new: frozenset[str]) -> PackTarget | None:
    if f"target {target.id}" in new:
        return replace(target, notes=_narrow_notes(target.notes, target.id, new))
    notes = _narrow_notes(target.notes, target.id, new)
    return replace(target, notes=notes) if notes else None


def _narrow_mechanism(mechanism: PackMechanism, new: frozenset[str]) -> PackMechanism | None:
    if mechanism_key(mechanism) in new:
        return mechanism
    notes = _narrow_notes(mechanism.notes, mechanism.id, new)
    return replace(mechanism, notes=notes) if notes else None


def _narrow_notes(notes: tuple[PackNote, ...], item_id: str, new: frozenset[str]) -> tuple[PackNote, ...]:
    return tuple(note for note in notes if note_key(note, item_id) in new)

"""A late supplement: what is new in a pack since the one that was handed out, numbered into that one's place.

Pages 12A, 12B … go behind page 12, and paragraphs are 36A, 36B …: nothing of the pack is renumbered, and of two
supplements behind one page the second goes on where the first ended.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from briefing_app.core.errors import BadInput
from briefing_app.core.product import Product
from briefing_app.pack.back import SOURCES_KEY
from briefing_app.pack.changes import (
    BUSINESS,
    PRESS,
    WISHES,
    Change,
    ChangedPart,
    PackRecord,
    RecordedPlace,
    RecordedSupplement,
    compare_records,
    note_key,
    record_pack,
)
from briefing_app.pack.changes_page import CHANGES_KEY, name_part
from briefing_app.pack.composition import CONCLUSION_KEY, DISTRIBUTION_KEY, PREAMBLE_KEY, WITH_ANNEXES
from briefing_app.pack.contents import PackContents, PackNote
from briefing_app.pack.document import lay_out, list_places
from briefing_app.pack.glossary import GLOSSARY_KEY
from briefing_app.pack.items import pillar_key, target_key
from briefing_app.pack.late_numbers import SupplementTo
from briefing_app.pack.late_parts import narrow_to
from briefing_app.pack.mechanisms import MECHANISMS_KEY, mechanism_key
from briefing_app.pack.meeting import OBJECTIVES_KEY
from briefing_app.pack.numbering import count_blocks, count_paragraphs, sort_notes
from briefing_app.pack.part_keys import annex_keys, page_keys
from briefing_app.pack.press import PRESS_KEY
from briefing_app.pack.printed import choose_printed
from briefing_app.pack.supplements import annex_key, free_page_key
from briefing_app.pack.targets_overview import TARGETS_KEY
from briefing_app.pack.text import clean_line
from briefing_app.pack.wording import Wording, open_wording

RECORD_AGAIN = "Make the pack again with --record, and name that file."


def record_places(contents: PackContents) -> PackRecord:
    """What this pack holds, and on which pages. Of a supplement: what the pack holds together with it."""
    return record_supplement(contents, contents.supplement) if contents.supplement else _record_alone(contents)


def _record_alone(contents: PackContents) -> PackRecord:
    pages = lay_out(contents)
    found: dict[str, int] = {}
    for place in list_places(contents, pages):
        found.setdefault(place.key, place.page)
    record = record_pack(contents)
    return replace(
        record,
        title=clean_line(contents.title),
        pages=len(pages),
        annexes=contents.annexes_before + (len(contents.annexes) if contents.product in WITH_ANNEXES else 0),
        places=tuple(
            RecordedPlace(key=part, page=found[place], number=number)
            for part, place, number in _list_places(contents)
            if place in found
        ),
    )


def record_supplement(contents: PackContents, where: SupplementTo) -> PackRecord:
    """What a pack holds together with its supplement: of these contents, and numbered by that place."""
    base, told = where.base, _record_alone(contents)
    own = {part.key: part for part in told.parts}
    gone = _close({*where.gone_keys}, base)
    parts = [own.pop(part.key, part) for part in base.parts if part.key not in gone]
    added = RecordedSupplement(
        after=where.after,
        pages=told.pages,
        paragraph=where.paragraph,
        paragraphs=max((place.number for place in told.places), default=0),
        check_code=told.check_code,
    )
    supplements = (*base.supplements, added)
    return replace(base, parts=(*parts, *own.values()), annexes=told.annexes, supplements=supplements)


def _close(gone: set[str], base: PackRecord) -> set[str]:
    """What is gone, and what was in it: a note on a target goes with the initiative."""
    within = {part.key for part in base.parts if part.within in gone}
    return gone if within <= gone else _close(gone | within, base)


def make_supplement(contents: PackContents, base: PackRecord, *, after: int | None = None) -> PackContents:
    """What is new or other in these contents since that pack, behind one of its pages.

    Without `after` it goes behind the part that what is new belongs to. Raises `BadInput` where nothing is new, the
    pack had another form, or it has no such page.
    """
    _check_base(contents, base)
    changes = compare_records(record_pack(contents), base).parts
    if not changes:
        raise BadInput(
            f"Nothing is new since the pack with the check code {base.check_code}.",
            "Change the briefing first, or name another record.",
        )
    printed, new = choose_printed(contents), frozenset(each.part.key for each in changes)
    place = _find_page(printed, base, changes) if after is None else after
    if not 1 <= place <= base.pages:
        raise BadInput(f"The pack has no page {place}.", f"Name one from 1 to {base.pages}.")
    wording = open_wording(contents.language)
    where = _number(base, place, [each for each in changes if each.change is Change.REMOVED], wording)
    supplement = replace(
        narrow_to(printed, new),
        title=wording("Supplement to {0}", clean_line(contents.title)),
        selection=_say_what(wording, changes),
        supplement=replace(
            where,
            title=contents.title,
            page_keys=tuple(key for key in page_keys(printed) if key in new),
            annex_keys=tuple(key for key in annex_keys(printed) if key in new),
        ),
    )
    _refuse_empty(supplement)
    return supplement


def _refuse_empty(supplement: PackContents) -> None:
    """A one-page brief has no cover that says what no longer counts, and takes only what fits."""
    if supplement.product is not Product.ONE_PAGE:
        return
    from briefing_app.pack.one_page import is_empty  # late: the others need none

    if is_empty(supplement):
        raise BadInput("Nothing of what is new would stand on a one-page supplement.", "Make the one-page brief again.")


def _check_base(contents: PackContents, base: PackRecord) -> None:
    if contents.product is Product.CARDS:
        raise BadInput("Cards have no pages behind which others could be put.", "Make the new cards by themselves.")
    try:
        date.fromisoformat(base.made_on)
    except ValueError as error:
        raise BadInput(f"The record says no day: “{clean_line(base.made_on)}”.", RECORD_AGAIN) from error
    if not base.pages:
        raise BadInput("The record does not say on which pages its pack stands.", RECORD_AGAIN)
    if base.product != contents.product.value:
        raise BadInput(
            f"The pack of that record is “{base.product}”, and the supplement would be “{contents.product.value}”.",
            "Make the supplement in the same form, whose pages it is numbered by.",
        )


def _number(base: PackRecord, after: int, gone: Sequence[ChangedPart], wording: Wording) -> SupplementTo:
    paragraph = max((place.number for place in base.places if place.page <= after), default=0)
    return SupplementTo(
        base=base,
        after=after,
        paragraph=paragraph,
        pages_before=sum(each.pages for each in base.supplements if each.after == after),
        paragraphs_before=sum(each.paragraphs for each in base.supplements if each.paragraph == paragraph),
        annexes_before=base.annexes,
        gone=tuple(dict.fromkeys(_name(each, wording) for each in gone)),
        gone_keys=tuple(each.part.key for each in gone),
    )


def _name(changed: ChangedPart, wording: Wording) -> str:
    """Its code and its kind, and no words of a note: a cover lies open."""
    part = changed.part
    return " ".join(
        filter(None, (clean_line(part.code), wording(part.kind) if part.kind else name_part(wording, part)))
    )


def _say_what(wording: Wording, changes: tuple[ChangedPart, ...]) -> str:
    """What is in it, as its cover says it: codes and kinds, and no words of notes."""
    said = []
    for change in (Change.ADDED, Change.ALTERED):
        named = [_name(each, wording) for each in changes if each.change is change]
        if named:
            said.append(f"{wording(change.value)}: {', '.join(dict.fromkeys(named))}")
    words = "; ".join(said)
    return f"{words[:1].upper()}{words[1:]}" or wording("Only what no longer counts")


def _find_page(contents: PackContents, base: PackRecord, changes: tuple[ChangedPart, ...]) -> int:
    """The last page of the part that the first change belongs to, or of the nearest one before it that the pack has."""
    ends = _find_ends(base)
    changed = {each.part.key for each in changes if each.change is not Change.REMOVED}
    last = min((place.page for place in base.places), default=base.pages + 1) - 1
    for key, within in _list_order(contents):
        last = ends.get(key, last)
        if changed & {key, *within}:
            return max(last, 1)
    return base.pages


def _find_ends(base: PackRecord) -> dict[str, int]:
    """The last page of each part: the one before the next part, or its own where they share one."""
    places = sorted(base.places, key=lambda place: place.page)
    ends = [place.page - 1 for place in places[1:]] + [base.pages]
    return {place.key: max(place.page, end) for place, end in zip(places, ends, strict=False)}


def _list_order(contents: PackContents) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The parts that have places, in the order of the pack, each with what changes along with it."""
    messages = (f"message {number}" for number in range(1, len(contents.key_messages) + 1))
    yield "objectives", (WISHES, *messages, BUSINESS)
    for pillar in contents.pillars:
        yield f"pillar {pillar.id}", tuple(note_key(note, pillar.id) for note in pillar.notes)
        for initiative in pillar.initiatives:
            yield f"item {initiative.id}", tuple(note_key(note, initiative.id) for note in initiative.notes)
    for target in contents.targets:
        yield f"target {target.id}", tuple(note_key(note, target.id) for note in target.notes)
    for mechanism in contents.mechanisms:
        yield mechanism_key(mechanism), tuple(note_key(note, mechanism.id) for note in mechanism.notes)
    yield PRESS, ()
    yield from ((key, ()) for key in (*page_keys(contents), *annex_keys(contents)))


def _list_places(contents: PackContents) -> Iterator[tuple[str, str, int]]:
    """Every part, where it stands in the pack, and the last number of our paragraphs when it ends.

    What holds nothing that changes has a place as well, since the part before it ends there.
    """
    number = 0
    yield "objectives", OBJECTIVES_KEY, 0
    yield from ((key, key, 0) for key in (CHANGES_KEY, PREAMBLE_KEY))
    for pillar in contents.pillars:
        number += _count(pillar.notes)
        yield f"pillar {pillar.id}", pillar_key(pillar), number
        for initiative in pillar.initiatives:
            number += _count(initiative.notes)
            yield f"item {initiative.id}", initiative.id, number
    yield from ((key, key, number) for key in (CONCLUSION_KEY, TARGETS_KEY))
    for target in contents.targets:
        number += _count(target.notes)
        yield f"target {target.id}", target_key(target), number
    yield MECHANISMS_KEY, MECHANISMS_KEY, number
    for mechanism in contents.mechanisms:
        number += _count(mechanism.notes)
        yield mechanism_key(mechanism), mechanism_key(mechanism), number
    number += len(contents.press.differences) if contents.press else 0
    yield PRESS, PRESS_KEY, number
    for index, (page, key) in enumerate(zip(contents.free_pages, page_keys(contents), strict=True), start=1):
        number += _count((page.note,)) if page.note else count_blocks(page.text)
        yield key, free_page_key(index), number
    yield from ((key, key, number) for key in (GLOSSARY_KEY, SOURCES_KEY, DISTRIBUTION_KEY))
    for index, key in enumerate(annex_keys(contents), start=contents.annexes_before + 1):
        yield key, annex_key(index), number


def _count(notes: tuple[PackNote, ...]) -> int:
    return sum(count_paragraphs(note) for note in sort_notes(notes))

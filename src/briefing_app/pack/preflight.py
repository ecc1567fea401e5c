"""What must be known before a pack leaves the building: what keeps it from being made, what is amiss, what goes out.

Window and command line show the same findings. Each leads to its place: a note, an item, a field of the order. What
blocks is refused again when the pack is written, whoever asks for it.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import field

from briefing_app.core.errors import BadInput
from briefing_app.core.figures import format_day
from briefing_app.core.finding import Finding, Severity
from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.product import Product
from briefing_app.core.quick import dataclass
from briefing_app.pack.contents import PackContents
from briefing_app.pack.faces import choose_faces, find_uncovered
from briefing_app.pack.figure_findings import check_figures
from briefing_app.pack.glyph_letters import IGNORABLE
from briefing_app.pack.inspection import list_marked, list_notes, list_texts, shorten
from briefing_app.pack.markings import covers, read_marking, roll_up
from briefing_app.pack.printed import PRINTED_KINDS, choose_printed
from briefing_app.pack.styles import BODY
from briefing_app.pack.text import clean

STALE_AFTER_MONTHS = 6
MOST_NAMED = 5
SAYS_LET_IN = {
    Product.CARDS: "the heads of the cards say so",
    Product.ONE_PAGE: "the foot of the page says so",
}
"""Of the products that have no cover: where else it is said whose notes are in it."""
UNSEEN = IGNORABLE | frozenset("\u115f\u1160\u2800\u3164\uffa0")
UNSEEN_KINDS = frozenset(("Zs", "Zl", "Zp", "Cc", "Cf", "Cs"))
"""Characters that a font has, and that show nothing, beside those that are spaces or controls by their nature."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """How many notes about what is in the pack stay where they are."""

    by_visibility: Mapping[Visibility, int] = field(default_factory=dict)


def check_pack(
    contents: PackContents, *, left: Left | None = None, stale_after_months: int = STALE_AFTER_MONTHS
) -> tuple[Finding, ...]:
    """All findings, the heaviest first."""
    printed = choose_printed(contents)
    found = [
        *_say_what_leaves(printed, left),
        *_check_titles(contents),
        *_check_markings(contents),
        *_check_visibility(printed),
        *_check_characters(contents),
        *_check_notes(contents),
        *check_figures(contents, stale_after_months),
        *_check_milestones(contents),
        *_check_sections(contents),
        *_check_changes(contents),
    ]
    order = list(Severity)
    return tuple(sorted(dict.fromkeys(found), key=lambda finding: order.index(finding.severity)))


def refuse_unfit(contents: PackContents) -> None:
    """Raises `BadInput` with the first finding that keeps the pack from being made."""
    for finding in (*_check_titles(contents), *_check_markings(contents)):
        if finding.severity is Severity.BLOCKS:
            raise BadInput(finding.sentence, finding.cure)


def find_uncovered_characters(contents: PackContents) -> tuple[str, ...]:
    """A sentence for every place that holds characters which would be printed as a replacement sign."""
    return tuple(dict.fromkeys(finding.sentence for finding in _check_characters(contents)))


def shows_nothing(text: str) -> bool:
    """Whether all that is left of a text on a page is white."""
    return all(char in UNSEEN or unicodedata.category(char) in UNSEEN_KINDS for char in clean(text))


def _check_titles(contents: PackContents) -> Iterator[Finding]:
    if shows_nothing(contents.title):
        yield Finding(
            severity=Severity.BLOCKS,
            sentence="The title shows nothing: all of its characters are invisible.",
            cure="Type a title.",
            field="title",
        )
    if contents.marking and shows_nothing(contents.marking):
        yield Finding(
            severity=Severity.BLOCKS,
            sentence="The marking shows nothing: all of its characters are invisible.",
            cure="Choose one, or none.",
            field="marking",
        )


def _check_markings(contents: PackContents) -> Iterator[Finding]:
    """The highest marking of any part rules the whole."""
    whole = read_marking(contents.marking)
    marked = list(list_marked(contents))
    least = roll_up(read_marking(each.text) for each in marked)
    for each in marked:
        if covers(whole, read_marking(each.text)):
            continue
        bears = f"is marked {whole.words}" if whole.words else "has no marking"
        named = least.words if least else "in words of the scheme of that part, or take the part out"
        yield Finding(
            severity=Severity.BLOCKS,
            sentence=f"{each.where} is marked {each.text}, and the pack {bears}.",
            cure=f"Mark the pack {named}.",
            field="" if each.item_id else each.field or "marking",
            item_id=each.item_id,
            note_id=each.note_id,
        )
    if marked and least and covers(whole, least):
        parts = "one part" if len(marked) == 1 else f"{len(marked)} parts"
        yield Finding(
            severity=Severity.SAYS,
            sentence=f"The pack is marked {whole.words}; {parts} of it asked for {least.words}.",
            field="marking",
        )


def _check_visibility(printed: PackContents) -> Iterator[Finding]:
    counted = Counter(placed.note.visibility for placed in list_notes(printed))
    for visibility in printed.widened_to:
        if counted[visibility] or printed.product not in SAYS_LET_IN:
            said = SAYS_LET_IN.get(printed.product, "its cover says so")
            yield Finding(
                severity=Severity.WARNS,
                sentence=_count(counted[visibility], f"{visibility.value} note") + f" let into this pack; {said}.",
                field="visibilities",
            )


def _check_characters(contents: PackContents) -> Iterator[Finding]:
    faces = choose_faces(BODY)
    for written in list_texts(contents):
        missing = tuple(dict.fromkeys(find_uncovered(clean(written.text).replace("\n", " "), faces)))
        if missing:
            yield Finding(
                severity=Severity.WARNS,
                sentence=f"{written.where}: no font has {_name_characters(missing)}.",
                cure="A replacement sign will stand there.",
                field=written.field,
                item_id=written.item_id,
                note_id=written.note_id,
            )


def _check_notes(contents: PackContents) -> Iterator[Finding]:
    for note, item_id, name in list_notes(contents):
        if shows_nothing(note.text):
            sentence = f"A note on {name} shows nothing: all of its characters are invisible."
            yield Finding(severity=Severity.WARNS, sentence=sentence, item_id=item_id, note_id=note.id)
        elif note.kind is NoteKind.ACTION and not note.done:
            is_late = note.due is not None and note.due < contents.made_on
            due = f", {'was due' if is_late else 'due'} {format_day(note.due)}" if note.due else ""
            yield Finding(
                severity=Severity.WARNS if is_late else Severity.SAYS,
                sentence=f"An action on {name} is open: “{shorten(note.text)}”{due}.",
                item_id=item_id,
                note_id=note.id,
            )


def _check_milestones(contents: PackContents) -> Iterator[Finding]:
    if contents.without_evidence:
        pillars = [pillar_id for pillar_id, _ in contents.without_evidence]
        count = sum(number for _, number in contents.without_evidence)
        named = f"pillar {pillars[0]}" if len(pillars) == 1 else f"pillars {', '.join(pillars)}"
        sentence = f"No evidence is recorded for {_count(count, 'milestone')} of {named}."
        yield Finding(severity=Severity.SAYS, sentence=sentence, item_id=pillars[0])


def _check_changes(contents: PackContents) -> Iterator[Finding]:
    """Words of an earlier pack were for its readers; those of this one may be others."""
    has_page = contents.product not in PRINTED_KINDS and contents.supplement is None
    changes = contents.changes.parts if contents.changes and has_page else ()
    former = [each for each in changes if each.before]
    if former:
        yield Finding(
            severity=Severity.WARNS,
            sentence=f"The page of changes quotes what the last pack said in {_count(len(former), 'place')}.",
            cure="Leave out what is new since the last pack, if this one goes to others.",
            field="since",
        )


def _check_sections(contents: PackContents) -> Iterator[Finding]:
    for pillar in contents.pillars:
        bare = [each.id for each in pillar.initiatives if not each.notes and not each.targets]
        if bare:
            named = ", ".join(bare[:MOST_NAMED]) + (f" and {len(bare) - MOST_NAMED} more" if bare[MOST_NAMED:] else "")
            sentence = f"Nothing but the document’s own words stands on {named}."
            yield Finding(severity=Severity.SAYS, sentence=sentence, item_id=bare[0])
    if contents.edition.meeting and not (contents.objectives or contents.key_messages):
        sentence = "The pack is for a meeting, and has neither an objective nor a key message."
        yield Finding(severity=Severity.SAYS, sentence=sentence, field="objectives")
    for page in contents.free_pages:
        if page.note is None and shows_nothing(page.text):
            sentence = f"Your page “{shorten(page.title)}” is empty."
            yield Finding(severity=Severity.WARNS, sentence=sentence, field="free_pages")
    for annex in contents.annexes:
        if annex.why_no_archive:
            sentence = f"{annex.why_no_archive.rstrip('.')}; the pack is therefore no archival copy."
            yield Finding(severity=Severity.SAYS, sentence=sentence, field="annexes")


def _say_what_leaves(printed: PackContents, left: Left | None) -> Iterator[Finding]:
    """A product without a cover names nobody who takes part; but each of its copies bears the name of its holder."""
    notes = [placed.note for placed in list_notes(printed)]
    counted = Counter(note.visibility for note in notes)
    owners = {note.owner for note in notes if note.owner.strip()}
    edition = printed.edition
    takes_part = printed.product not in SAYS_LET_IN and (edition.our_side or edition.their_side)
    own_pages = sum(page.note is None for page in printed.free_pages)
    leaving = [
        _count(counted[Visibility.PACK], "note") + " for the pack",
        *(_count(counted[each], f"{each.value} note") for each in printed.widened_to),
        *([_count(len(owners), "name") + " of those who act"] if owners else []),
        *(["who takes part in the meeting"] if takes_part else []),
        *([_count(len(edition.holders), "holder") + " of copies"] if edition.holders else []),
        *([_count(own_pages, "page") + " of your own"] if own_pages else []),
        *_name_figures(printed),
        *([_count(len(printed.annexes), "file") + " of someone else as annexes"] if printed.annexes else []),
    ]
    yield Finding(severity=Severity.SAYS, sentence=f"Leaves this laptop: {', '.join(leaving)}.", field="items")
    staying = [
        _count(count, f"{each.value} note") for each, count in (left.by_visibility if left else {}).items() if count
    ]
    if staying:
        yield Finding(severity=Severity.SAYS, sentence=f"Stays here: {', '.join(staying)}.", field="visibilities")


def _name_figures(printed: PackContents) -> Iterator[str]:
    """Cards and a one-page brief say where a target stands; questions and answers say nothing of it."""
    known = [target for target in printed.targets if target.figures]
    figures = sum(len(target.figures) for target in known)
    if not known or printed.product is Product.QUESTIONS:
        return
    if printed.product in SAYS_LET_IN:
        yield "where 1 target stands" if len(known) == 1 else f"where {len(known)} targets stand"
    else:
        yield f"{_count(figures, 'figure')} with {'its source' if figures == 1 else 'their sources'}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _name_characters(characters: tuple[str, ...]) -> str:
    named = [
        f"“{char}” (U+{ord(char):04X}, {unicodedata.name(char, 'unnamed').lower()})" for char in characters[:MOST_NAMED]
    ]
    left = len(characters) - len(named)
    return ", ".join(named) + (f" and {left} more" if left else "")

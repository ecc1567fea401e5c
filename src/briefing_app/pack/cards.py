"""Speaking cards: in front what to say, at the back the document's words and what to answer if asked.

A card holds one initiative. What does not fit goes on a card of the same number: 7, 7b, 7c.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import groupby, zip_longest

from briefing_app.core.notebook import NoteKind, Visibility
from briefing_app.core.quick import dataclass
from briefing_app.pack.contents import PackContents, PackInitiative, PackNote, PackPillar, PackTarget, Verbatim
from briefing_app.pack.design import Design
from briefing_app.pack.fields import words_key
from briefing_app.pack.filling import SetStrip, fill_pages
from briefing_app.pack.flow import (
    Group,
    Place,
    Placed,
    Rule,
    Strip,
    add_places,
    flow_paragraph,
    glue_to_next,
    place_line,
    place_right,
    put_in_group,
    put_within,
    space,
    stack_marks,
)
from briefing_app.pack.headlines import break_headline
from briefing_app.pack.items import say_target
from briefing_app.pack.lines import break_paragraph, set_line, shorten_line
from briefing_app.pack.notes import build_note, name_kind
from briefing_app.pack.numbering import Numbers, says_something, sort_notes
from briefing_app.pack.parts import Section
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import HAIR, INDIGO, TINT, Style
from briefing_app.pack.tags import Numbering, Role, Tag, item_tags
from briefing_app.pack.text import clean_line, say

HEAD_HEIGHT, HEAD_ROOM, FIELD_INSIDE, FIELD_WIDER = 24.5, 10.5, 7.0, 7.0
FRONT, BACK = "Lines to take", "The document’s words; if asked"
LETTERS = "bcdefghijklmnopqrstuvwxyz"
Strips = tuple[SetStrip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of a card, laid out."""

    section: Section
    strips: Strips


@dataclass(frozen=True, slots=True)
class _CardField:
    """The tint under the document's words; the rule of the head is its upper edge."""

    width: float

    def draw(self, sheet: Sheet, x: float, top: float, foot: float) -> None:
        left, width = x - FIELD_WIDER, self.width + 2 * FIELD_WIDER
        sheet.box(left, top, width, foot - top, fill=TINT)
        sheet.rule((left, foot), (left + width, foot), 0.5, INDIGO)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Card:
    """What is on a card before it is known how many cards there are."""

    code: str
    title: str
    title_style: Style
    meeting: str = ""
    let_in: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Whose notes are on each side beside those for the pack."""
    front: Sequence[Strip]
    back: Sequence[Strip]


def build_cards(design: Design, contents: PackContents, numbers: Numbers) -> list[Side]:
    """Front and back in turn, of all cards."""
    cards = list(_list_cards(design, contents, numbers))
    sides: list[Side] = []
    for number, card in enumerate(cards, start=1):
        tag = Tag(Role.SECTION)
        fronts = fill_pages(_head_side(design, card, FRONT, tag, is_front=True), design.sheet.text_height)
        backs = fill_pages(_head_side(design, card, BACK, tag, is_front=False), design.sheet.text_height)
        for index, pair in enumerate(zip_longest(fronts, backs, fillvalue=())):
            name = f"{number}{LETTERS[(index - 1) % len(LETTERS)] if index else ''}"
            for side, strips in zip(("front", "back"), pair, strict=True):
                folio = design.wording(f"card {{0}} of {{1}}, {side}").replace("{1}", str(len(cards)))
                section = Section(strips=(), has_head=False, folio=folio, folio_name=name)
                sides.append(Side(section=section, strips=strips))
    return sides


def _list_cards(design: Design, contents: PackContents, numbers: Numbers) -> Iterator[_Card]:
    if contents.key_messages or contents.objectives:
        yield _build_first_card(design, contents)
    items = [(pillar, initiative) for pillar in contents.pillars for initiative in (None, *pillar.initiatives)]
    spoken = [pair for pair in items if _find_notes(*pair)]
    chosen = spoken or [pair for pair in items if pair[1] is not None] or items
    for pillar, initiative in chosen:
        yield _build_card(design, pillar, initiative, numbers)


def _build_first_card(design: Design, contents: PackContents) -> _Card:
    message = design.line_to_take
    front = [
        strip
        for index, each in enumerate(contents.key_messages, start=1)
        for strip in _number_line(design, str(index), each.text, message)
    ]
    wanted = [
        strip
        for index, each in enumerate(contents.objectives, start=1)
        for strip in _number_line(design, str(index), each, design.body)
    ]
    named = design.wording("What we want")
    listed = put_within(wanted, Tag(Role.LIST, numbering=Numbering.NUMBERS))
    back = [*_label(design, named), *listed] if wanted else []
    return _Card(
        code="",
        title=design.wording("Key messages"),
        meeting=clean_line(contents.title),
        title_style=design.headline,
        front=put_within(front, Tag(Role.LIST, numbering=Numbering.NUMBERS)),
        back=put_within(back, Tag(Role.SECTION)),
    )


def _build_card(design: Design, pillar: PackPillar, initiative: PackInitiative | None, numbers: Numbers) -> _Card:
    notes = _find_notes(pillar, initiative)
    lines = _set_notes(design, notes, NoteKind.LINE, numbers)
    questions = _set_notes(design, notes, NoteKind.QUESTION, numbers)
    words = initiative.words if initiative else pillar.introduction
    standing = [
        strip
        for target in (initiative.targets if initiative else ())
        for strip in _say_standing(
            design, target, is_one_of_many=initiative is not None and len(initiative.targets) > 1
        )
    ]
    back = [*_set_words(design, words), *([space(10.5), *questions] if questions else [])]
    if standing:
        rule = (Placed(0.0, 7.0, Rule(design.full_width, 0.4, HAIR)),) if questions else ()
        back += [Strip(height=14.0 if questions else 10.5, marks=rule, vanishes=True), *standing]
    return _Card(
        code=initiative.id if initiative else pillar.id,
        title=initiative.headline if initiative else pillar.title,
        title_style=design.headline if initiative else design.headline.in_serif(),
        let_in={
            FRONT: _say_let_in(design, notes, NoteKind.LINE),
            BACK: _say_let_in(design, notes, NoteKind.QUESTION),
        },
        front=lines,
        back=back,
    )


def _say_let_in(design: Design, notes: Sequence[PackNote], kind: NoteKind) -> list[str]:
    """Whose notes of a kind are on the card beside those for the pack; “partly” where not all of them are."""
    there = list(dict.fromkeys(note.visibility for note in notes if note.kind is kind))
    wider = [visibility.value for visibility in there if visibility is not Visibility.PACK]
    return [design.wording(each if len(there) == 1 else f"partly {each}") for each in wider]


def _find_notes(pillar: PackPillar, initiative: PackInitiative | None) -> list[PackNote]:
    """What may be said or asked about an item and its targets."""
    notes = list(pillar.notes)
    if initiative is not None:
        notes = [*initiative.notes, *(note for target in initiative.targets for note in target.notes)]
    return [note for note in notes if note.kind in (NoteKind.LINE, NoteKind.QUESTION) and says_something(note)]


def _set_notes(design: Design, notes: Sequence[PackNote], kind: NoteKind, numbers: Numbers) -> list[Strip]:
    """Where some were let in, whose they are stands above these; where all were, the head says so."""
    own = [note for note in sort_notes(notes) if note.kind is kind]
    groups = [(whose, list(grouped)) for whose, grouped in groupby(own, key=lambda note: note.visibility)]
    strips: list[Strip] = []
    for visibility, grouped in groups:
        rows: list[Strip] = []
        for note in grouped:
            rows += [*([space(7.0)] if rows else []), *build_note(design, note, numbers.of(note))]
        named = strips and visibility is not Visibility.PACK
        strips += _label(design, name_kind(design, kind, visibility)) if named else []
        strips += put_within(rows, Tag(Role.LIST, numbering=Numbering.NUMBERS))
    return strips


def _number_line(design: Design, number: str, text: str, style: Style) -> list[Strip]:
    item, label, body = item_tags()
    words = break_paragraph(say(clean_line(text), style), design.note_width)
    strips = flow_paragraph(words, design.note_x, inside=(body,))
    beside = place_line(set_line(say(number, style.heavier().in_indigo())), words.leading, tags=(label,))
    first = Strip(height=strips[0].height, marks=(beside, *strips[0].marks), glued=strips[0].glued)
    return [*put_within([first, *strips[1:]], item), space(3.5)]


def _label(design: Design, text: str) -> list[Strip]:
    words = break_paragraph(say(text, design.label), design.full_width)
    return [Strip(height=7.0, glued=True), *glue_to_next(flow_paragraph(words, 0.0, tag=Tag(Role.HEADING)))]


def _say_standing(design: Design, target: PackTarget, *, is_one_of_many: bool) -> list[Strip]:
    return say_target(design, target, is_one_of_many, refers=False)


def _set_words(design: Design, words: Verbatim) -> list[Strip]:
    quotation = Tag(Role.QUOTATION)
    paragraph = break_paragraph(say(words.text, design.verbatim), design.full_width)
    strips = [
        Strip(height=FIELD_INSIDE, places=(Place(key=words_key(words)),)),
        *flow_paragraph(paragraph, 0.0),
        Strip(height=FIELD_INSIDE),
    ]
    return put_within(put_in_group(strips, Group(tagged=quotation, behind=_CardField(design.full_width))), quotation)


def _head_side(design: Design, card: _Card, kind: str, tag: Tag, *, is_front: bool) -> list[Strip]:
    """The code and what the side is for, said again on a card that goes on; in front the headline."""
    style = design.field_code
    code = place_line(set_line(say(f"{card.code} ", style)), HEAD_HEIGHT, tags=(Tag(Role.PARAGRAPH),))
    room = design.full_width - set_line(say(card.code, style)).width - HEAD_ROOM
    said = ", ".join((design.wording(kind), *card.let_in[kind])) if card.code else card.meeting
    named = shorten_line(say(said, design.head_outer), room)
    what = place_right(named, HEAD_HEIGHT, design.full_width, tags=(Tag(Role.PARAGRAPH),))
    rule = Placed(-FIELD_WIDER, HEAD_HEIGHT, Rule(design.full_width + 2 * FIELD_WIDER, 2.0))
    shown = [code, what] if card.code else [what]
    head = Strip(height=HEAD_HEIGHT, marks=(*shown, rule), glued=True)
    below = space(HEAD_ROOM - 3.5, glued=True)
    strips: list[Strip] = [head]
    if is_front:
        title = break_headline(card.title, card.title_style, design.full_width)
        place = Place(key=f"card {card.code}", title=f"{card.code}  {clean_line(card.title)}".strip())
        heading = glue_to_next(flow_paragraph(title, 0.0, tag=Tag(Role.HEADING)))
        strips += [below, *add_places(heading, place), space(10.5), *card.front]
    else:
        strips += card.back
    again = Strip(height=HEAD_HEIGHT + HEAD_ROOM, marks=tuple(stack_marks([head])), glued=True)
    return _repeat_head(put_within(strips, tag), again)


def _repeat_head(strips: Sequence[Strip], again: Strip) -> list[Strip]:
    """Whatever a card goes on with, its head stands on it."""
    groups: dict[Group | None, Group] = {None: Group(head_again=again)}
    for strip in strips:
        if strip.group is not None and strip.group not in groups:
            groups[strip.group] = replace(strip.group, head_again=again)
    return [replace(strip, group=groups[strip.group]) for strip in strips]

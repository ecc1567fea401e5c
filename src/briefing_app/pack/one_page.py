"""The one-page brief: always one page, and a line at its foot that says what was left out.

Parts are put on in the order of their weight while there is room: what we want, key messages, targets, lines to
take, the words, what to say if pressed, what is due next. Nothing is shortened: what does not fit whole is left out.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import zip_longest

from briefing_app.core.notebook import NoteKind
from briefing_app.core.quick import dataclass
from briefing_app.pack.contents import PackContents, PackInitiative, PackNote, PackTarget
from briefing_app.pack.design import Design, choose_design
from briefing_app.pack.drawings import Bullet, StatusMark
from briefing_app.pack.flow import (
    Place,
    Placed,
    Rule,
    Strip,
    add_places,
    flow_paragraph,
    height_of,
    place_line,
    place_right,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.headlines import break_headline
from briefing_app.pack.left_out import Shown, build_foot, list_notes
from briefing_app.pack.lines import break_paragraph, set_line, shorten_line
from briefing_app.pack.lists import ListTags
from briefing_app.pack.markdown import Block, Run, parse_line, parse_note
from briefing_app.pack.notes import flow_block
from briefing_app.pack.numbering import Numbers, number_all
from briefing_app.pack.parts import Section, kind_rule, labelled
from briefing_app.pack.styles import BASELINE, NUMBER_GAP, Style
from briefing_app.pack.tags import Role, Tag, figure_tag, item_tags
from briefing_app.pack.text import Span, clean, clean_line, say
from briefing_app.pack.wording import say_day, say_short_day

KEY = "one page"
WORDS = "The words"
MOST_LINES, MOST_WORDS, MOST_PRESSED, MOST_DUE = 4, 3, 3, 4
LONGEST_ANSWER, LONGEST_WORDS = 320, 320
ROW, BAR_X, STATUS_X = 17.5, 178.5, 262.5
OWNER_X, OWNER_WIDTH = 217.0, 77.0
LATEST = date.max
MOST_TITLE_LINES = 2
ROW_GAP = 3.5


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """A kind of thing on the page: what it is called, and its rows in the order in which they are tried.

    `order` says where each row stands among those that are shown.
    """

    label: str
    rows: tuple[tuple[int, tuple[Strip, ...]], ...]
    most: int = 99
    drop: float | None = None


def build_one_page(design: Design, contents: PackContents, numbers: Numbers) -> Section:
    """The page, filled and never overfilled."""
    head = _build_head(design, contents)
    kinds = list(_list_kinds(design, contents, numbers))
    shown = _fill(design, kinds, _find_room(design, contents, head))
    body = _set_kinds(design, kinds, shown)
    foot = build_foot(design, contents, _count_shown(contents, kinds, shown))
    gap = Strip(height=max(design.sheet.text_height - height_of((*head, *body, *foot)), 0.0))
    strips = put_within([*head, *body, gap, *foot], Tag(Role.SECTION))
    return Section(name=design.wording("One-page brief"), strips=tuple(strips))


def is_empty(contents: PackContents) -> bool:
    """Whether nothing but what was left out would stand on the page."""
    design = choose_design(contents.product, contents.paper, contents.language, is_simplex=contents.is_simplex)
    kinds = list(_list_kinds(design, contents, number_all(contents)))
    return not any(_fill(design, kinds, _find_room(design, contents, _build_head(design, contents))))


def _find_room(design: Design, contents: PackContents, head: Sequence[Strip]) -> float:
    """Between the head and the foot as it is when all is left out, with a line to spare for longer numbers."""
    initiatives = len(_list_initiatives(contents))
    foot = build_foot(design, contents, Shown(kinds=Counter(), whole=0, quoted=-(-initiatives // 2)))
    return design.sheet.text_height - height_of((*head, *foot)) - design.small.leading


def _fill(design: Design, kinds: Sequence[_Kind], room: float) -> list[list[int]]:
    """Which rows of each kind are put on while there is room."""
    shown: list[list[int]] = [[] for _ in kinds]
    for index, kind in enumerate(kinds):
        for place in range(len(kind.rows)):
            if len(shown[index]) == kind.most:
                break
            shown[index].append(place)
            if height_of(_set_kinds(design, kinds, shown)) > room:
                shown[index].pop()
    return shown


def _count_shown(contents: PackContents, kinds: Sequence[_Kind], shown: Sequence[Sequence[int]]) -> Shown:
    """What stands on the page; words that set a target are no whole initiative."""
    words = _choose_words(_list_initiatives(contents))
    said = [words[place] for kind, own in zip(kinds, shown, strict=True) if kind.label == WORDS for place in own]
    return Shown(
        kinds={kind.label: len(own) for kind, own in zip(kinds, shown, strict=True)},
        whole=sum(text == initiative.words.text for initiative, text in said),
        quoted=len({initiative.id for initiative, text in said if text != initiative.words.text}),
    )


def _build_head(design: Design, contents: PackContents) -> list[Strip]:
    """The meeting in large letters, beside it when and where it is."""
    heading, width = design.headline, design.main_width
    title = break_headline(contents.title, heading, width)
    if len(title.lines) > MOST_TITLE_LINES:
        title = break_paragraph(say(shorten_line(say(contents.title, heading), width * 1.9).text, heading), width)
    strips = flow_paragraph(title, design.main_x, tag=tag_words(title, Role.HEADING))
    beside = contents.edition.meeting or (say_day(design.wording, contents.made_on),)
    said = break_paragraph(say("\n".join(map(clean_line, beside)), design.action), design.label_width + 14)
    shown = said.lines[: max(int(title.height // said.leading) + 1, 2)]
    drop = heading.leading - said.leading
    for index, line in enumerate(shown):
        y = drop + index * said.leading
        placed = place_line(line, said.leading, 0.0, y, tags=(Tag(Role.PARAGRAPH),))
        strips[0] = replace(strips[0], marks=(*strips[0].marks, placed))
    missing = drop + len(shown) * said.leading - title.height
    below = Strip(height=max(missing, 0.0) + 7.0)
    rule = Strip(height=7.0, marks=(Placed(0.0, 0.0, Rule(design.full_width, 2.0)),))
    place = Place(key=KEY, title=design.wording("One-page brief"))
    return [*add_places(strips, place), below, rule]


def _set_kinds(design: Design, kinds: Sequence[_Kind], shown: Sequence[Sequence[int]]) -> list[Strip]:
    strips: list[Strip] = []
    for kind, places in zip(kinds, shown, strict=True):
        if places:
            chosen = sorted((kind.rows[place] for place in places), key=lambda row: row[0])
            rows = [strip for _, row in chosen for strip in row]
            listed = put_within(rows, Tag(Role.LIST))
            between = kind_rule(design) if strips else [space(3.5)]
            strips += [*between, *labelled(design, design.wording(kind.label), listed, drop=kind.drop)]
    return strips


def _list_kinds(design: Design, contents: PackContents, numbers: Numbers) -> Iterator[_Kind]:
    """In the order of their weight, which is also that on the page."""
    yield _Kind(label="We want", rows=_rank(_set_wish(design, text) for text in contents.objectives))
    messages = enumerate(contents.key_messages, start=1)
    yield _Kind(
        label="Key messages",
        rows=_rank(_set_numbered(design, str(number), each.text, design.body.heavier()) for number, each in messages),
    )
    yield _Kind(label="Targets", rows=_rank(_set_target(design, target) for target in contents.targets), drop=0.0)
    spoken = _take_turns(contents, NoteKind.LINE)
    yield _Kind(
        label="Lines to take",
        rows=tuple((order, _set_coded(design, code, parse_note(note.text))) for order, code, note in spoken),
        most=MOST_LINES,
    )
    words = _choose_words(_list_initiatives(contents))
    yield _Kind(label=WORDS, rows=_rank(_set_words(design, *each) for each in words), most=MOST_WORDS)
    asked = [
        (order, row)
        for order, _, note in _take_turns(contents, NoteKind.QUESTION)
        if (row := _set_pressed(design, note))
    ]
    yield _Kind(label="If pressed", rows=tuple(asked), most=MOST_PRESSED)
    open_ = [note for _, _, note in list_notes(contents) if note.kind is NoteKind.ACTION and not note.done]
    due = sorted(open_, key=lambda note: note.due or LATEST)
    yield _Kind(
        label="Due next",
        rows=_rank(_set_action(design, note, next(numbers.of(note))) for note in due),
        most=MOST_DUE,
    )


def _rank(rows: Iterable[Sequence[Strip]]) -> tuple[tuple[int, tuple[Strip, ...]], ...]:
    return tuple((order, tuple(row)) for order, row in enumerate(rows))


def _take_turns(contents: PackContents, kind: NoteKind) -> list[tuple[int, str, PackNote]]:
    """The first of each item, then the second of each: no item has a say of its own twice before all had theirs."""
    by_code: dict[str, list[tuple[int, str, PackNote]]] = {}
    for order, code, note in list_notes(contents):
        if note.kind is kind:
            by_code.setdefault(code, []).append((order, code, note))
    return [each for turn in zip_longest(*by_code.values()) for each in turn if each is not None]


def _set_wish(design: Design, text: str) -> list[Strip]:
    words = break_paragraph(say(clean_line(text), design.body), design.main_width)
    return put_within(flow_paragraph(words, design.main_x), Tag(Role.ITEM), Tag(Role.BODY))


def _set_numbered(design: Design, number: str, text: str, style: Style) -> tuple[Strip, ...]:
    return _set_coded(design, number, (Block(runs=(Run(text=clean_line(text)),)),), style, style.in_indigo())


def _set_coded(
    design: Design, code: str, blocks: Sequence[Block], style: Style | None = None, code_style: Style | None = None
) -> tuple[Strip, ...]:
    """Words with the code of what they are about left of them."""
    item, label, body = item_tags()
    lists, strips = ListTags((body,)), list[Strip]()
    for block in blocks:
        strips += flow_block(block, style or design.body, design.main_x, design.main_width, lists)
    named = set_line(say(code, code_style or design.label))
    x = design.main_x - NUMBER_GAP - named.width
    beside = place_line(named, strips[0].height, x, tags=(label,))
    strips[0] = replace(strips[0], marks=(beside, *strips[0].marks))
    return (*put_within(strips, item), Strip(height=0.0 if code_style else ROW_GAP))


def _set_target(design: Design, target: PackTarget) -> tuple[Strip, ...]:
    """Name, bar and status on one row; once there is a figure, below it the sentence of the full pack."""
    body = (Tag(Role.ITEM), Tag(Role.BODY))
    x, style, size = design.main_x, design.background, design.mark_size
    title = shorten_line(say(target.title, style), BAR_X - NUMBER_GAP)
    bullet = Bullet(target.bullet, STATUS_X - BAR_X - NUMBER_GAP, design, has_labels=False)
    status = set_line(say(design.wording(target.status.value), design.status_word))
    marks = (
        place_line(title, ROW - BASELINE, x, tags=(Tag(Role.PARAGRAPH),)),
        Placed(x + BAR_X, 0.0, bullet, (figure_tag(target.bullet.alternative_text),)),
        Placed(x + STATUS_X, ROW - 2 * BASELINE - design.mark_rise, StatusMark(target.status, size)),
        place_line(status, ROW - BASELINE, x + STATUS_X + size + 4, tags=(Tag(Role.PARAGRAPH),)),
    )
    strips = [Strip(height=ROW, marks=marks)]
    if target.bullet.value is not None:
        standing = break_paragraph(say(target.standing, design.small), design.main_width)
        strips += [*flow_paragraph(standing, x), space(ROW_GAP)]
    return tuple(put_within(strips, *body))


def _list_initiatives(contents: PackContents) -> list[PackInitiative]:
    return [initiative for pillar in contents.pillars for initiative in pillar.initiatives]


def _choose_words(initiatives: Iterable[PackInitiative]) -> list[tuple[PackInitiative, str]]:
    """What the document says: of what has a target the words that set it, of what has lines the whole item."""
    chosen: list[tuple[PackInitiative, str]] = []
    for initiative in initiatives:
        words = [f"“{quote}”" for quote in dict.fromkeys(target.quote for target in initiative.targets)]
        if not words and any(note.kind is NoteKind.LINE for note in initiative.notes):
            words = [initiative.words.text]
        chosen += [(initiative, text) for text in words if len(text) <= LONGEST_WORDS]
    return chosen


def _set_words(design: Design, initiative: PackInitiative, text: str) -> tuple[Strip, ...]:
    return _set_coded(design, initiative.id, (Block(runs=(Run(text=text),)),), design.excerpt.in_serif())


def _set_pressed(design: Design, note: PackNote) -> tuple[Strip, ...]:
    """Question and answer in one paragraph; only an answer that is one."""
    question, _, answer = clean(note.text).strip().partition("\n")
    blocks = parse_note(answer)
    if len(blocks) != 1 or len(answer) > LONGEST_ANSWER or blocks[0].depth:
        return ()
    style = design.body
    spans = (*parse_line(question, style.heavier()), Span(text=" ", style=style), *blocks[0].spans(style))
    words = break_paragraph(spans, design.main_width)
    strips = put_within(flow_paragraph(words, design.main_x), Tag(Role.ITEM), Tag(Role.BODY))
    return (*strips, Strip(height=ROW_GAP))


def _set_action(design: Design, note: PackNote, number: int | str) -> tuple[Strip, ...]:
    item, label, body = item_tags()
    x, style = design.main_x, design.background
    lists = ListTags((body,))
    strips = [
        strip for block in parse_note(note.text) for strip in flow_block(block, style, x, OWNER_X - NUMBER_GAP, lists)
    ]
    named = set_line(say(str(number), design.paragraph_number))
    owner = shorten_line(say(clean_line(note.owner), style), OWNER_WIDTH)
    due = set_line(say(say_short_day(design.wording, note.due) if note.due else "–", style))
    leading = strips[0].height
    beside = [place_line(named, leading, x - NUMBER_GAP - named.width, tags=(label,))]
    if note.owner.strip():
        beside.append(place_line(owner, leading, x + OWNER_X, tags=(body, Tag(Role.PARAGRAPH))))
    beside.append(place_right(due, leading, design.full_width, tags=(body, Tag(Role.PARAGRAPH))))
    strips[0] = replace(strips[0], marks=(beside[0], *strips[0].marks, *beside[1:]))
    return tuple(put_within(strips, item))

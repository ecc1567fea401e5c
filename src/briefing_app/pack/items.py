"""Pillars and initiatives: an opener for each pillar, a page for each initiative, the passages that close it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.pack.changes import Change
from briefing_app.pack.contents import PackInitiative, PackPillar, PackTarget, Verbatim
from briefing_app.pack.design import Design
from briefing_app.pack.drawings import Bullet, StatusMark
from briefing_app.pack.fields import field
from briefing_app.pack.flow import (
    Link,
    Place,
    Placed,
    Strip,
    add_places,
    flow_paragraph,
    glue_to_next,
    mark_change,
    place_line,
    place_paragraph,
    place_right,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.lines import break_paragraph, set_line, shorten_line
from briefing_app.pack.notes import build_notes
from briefing_app.pack.numbering import Numbers
from briefing_app.pack.parts import PageNumber, Section, headline, labelled, page_reference, rule_strip
from briefing_app.pack.styles import BASELINE
from briefing_app.pack.tags import Role, Tag, Tags, column_header, figure_tag, row_header
from briefing_app.pack.text import Span, say

BULLET_GAP, STATUS_GAP = 10.5, 7.0
NUMERAL_BEARING = 1.5
GAP_LABEL, NOT_SAID_LABEL = "Known fault of our copy", "Not in the text"


def pillar_key(pillar: PackPillar) -> str:
    """The place where the pillar begins."""
    return f"pillar {pillar.id}"


def closing_key(pillar: PackPillar) -> str:
    """The place of the passages that close the pillar."""
    return f"closing {pillar.id}"


def target_key(target: PackTarget) -> str:
    """The place of the target's own part."""
    return f"target {target.id}"


def build_pillar(design: Design, pillar: PackPillar, numbers: Numbers) -> Iterator[Section]:
    """The pillar's sections, in order; all are parts of one element."""
    whole = Tag(Role.SECTION)
    if pillar.has_opener:
        yield section_of(pillar, pillar.id, _build_opener(design, pillar, numbers), whole)
    for initiative in pillar.initiatives:
        yield section_of(pillar, initiative.id, _build_initiative(design, pillar, initiative, numbers), whole)
    if pillar.closing:
        words = design.wording("Closing words")
        place = Place(key=closing_key(pillar), title=f"{pillar.id}  {words}", level=1)
        head = headline(design, design.wording("Closing words of the pillar"), design.headline, place)
        closing = put_within([*head, *build_fields(design, pillar.closing)], Tag(Role.SECTION))
        yield section_of(pillar, pillar.id, closing, whole)


def build_fields(design: Design, passages: Sequence[Verbatim]) -> list[Strip]:
    """Passages of the document, each in a field of its own."""
    strips: list[Strip] = []
    for passage in passages:
        strips += [space(14), *field(design, passage), space(0)]
    return strips


def name_pillar(design: Design, pillar: PackPillar) -> tuple[Span, ...]:
    """Its numeral, and its name as the document has it."""
    numeral = Span(text=f"{pillar.id}  ", style=design.head_code)
    return (numeral, Span(text=pillar.title, style=design.head_outer.in_serif()))


def pillar_place(pillar: PackPillar) -> Place:
    """Where the pillar begins, as the outline names it."""
    return Place(key=pillar_key(pillar), title=f"{pillar.id}  {pillar.title}")


def section_of(pillar: PackPillar, code: str, strips: Sequence[Strip], whole: Tag) -> Section:
    """A section of the pillar, with its tab and its name in the running head."""
    within = tuple(put_within(strips, whole))
    return Section(strips=within, code=code, name=pillar.title, is_theirs=True, tabs=(pillar.number,))


def _build_opener(design: Design, pillar: PackPillar, numbers: Numbers) -> list[Strip]:
    heading = Tag(Role.HEADING)
    numeral = break_paragraph(say(f"{pillar.id} ", design.numeral), design.main_width)
    before, _, after = design.wording("The press report calls it {0}.").partition("{0}")
    press = (
        Span(text=before, style=design.small),
        Span(text=f"“{pillar.press_title}”", style=design.small.in_serif()),
        Span(text=after, style=design.small),
    )
    return [
        Strip(height=14.0, places=(pillar_place(pillar),), glued=True),
        *glue_to_next(flow_paragraph(numeral, design.main_x - NUMERAL_BEARING, tag=heading)),
        space(14, glued=True),
        *headline(design, pillar.title, design.pillar_name, tag=heading),
        space(7, glued=True),
        *glue_to_next(flow_paragraph(break_paragraph(press, design.main_width), design.main_x)),
        space(24.5, glued=True),
        *field(design, pillar.introduction),
        space(24.5),
        *_list_initiatives(design, pillar),
        *_list_targets(design, pillar),
        *build_notes(design, pillar.notes, numbers),
    ]


def _list_initiatives(design: Design, pillar: PackPillar) -> list[Strip]:
    chosen = {initiative.id: initiative for initiative in pillar.initiatives}
    count, small, leading = len(pillar.all_headlines), design.small, design.label.leading
    said = (
        say(design.wording("All are in this pack"), small)
        if len(chosen) == count
        else (
            Span(text=f"{design.wording('Bold: in this pack.')} ", style=small.heavier()),
            Span(text=design.wording("Light: left out"), style=small),
        )
    )
    counted = set_line(say(design.wording("{0} initiatives", count), design.label))
    page = set_line(say(design.wording("Page"), design.list_head))
    x = design.main_x if design.has_label_column else counted.width + STATUS_GAP
    head = (
        place_line(counted, leading, tags=(column_header(),)),
        place_line(set_line(said), leading, x, tags=(column_header(2),)),
        place_right(page, leading, design.full_width, tags=(column_header(),)),
    )
    strips = [
        Strip(height=leading, marks=head, glued=True, within=(Tag(Role.ROW),)),
    ]
    strips.append(rule_strip(design, 1.0, glued=True))
    for code, text in pillar.all_headlines:
        strips += _list_row(design, code, text, chosen.get(code))
    return put_within(strips, Tag(Role.TABLE))


def _list_row(design: Design, code: str, text: str, chosen: PackInitiative | None) -> list[Strip]:
    """Code, headline, status and page: a row of the table."""
    style = design.list_row.heavier() if chosen else design.list_row
    x = design.main_x if design.has_label_column else design.code_width
    has_status = design.has_label_column or (chosen is not None and bool(chosen.targets))
    end = _status_x(design) if has_status else design.full_width - design.number_width
    words = break_paragraph(say(text, style), end - x - STATUS_GAP)
    leading = words.leading
    number = set_line(say(code, style.in_indigo() if chosen else style))
    named, link = Tag(Role.CELL), Tag(Role.LINK)
    page = (Tag(Role.CELL),)
    marks = [place_line(number, leading, tags=(row_header(),))]
    if chosen:
        marks += [
            *place_paragraph(words, x, inside=(named,), tag=link),
            Placed(0.0, 0.0, Link(design.full_width, words.height, chosen.id), (named, link)),
            *_mark_statuses(design, chosen.targets, Tag(Role.CELL)),
            Placed(design.full_width, 0.0, PageNumber(chosen.id, style), page),
        ]
    else:
        marks += [
            *place_paragraph(words, x, tag=named),
            *_mark_statuses(design, (), Tag(Role.CELL)),
            place_right(set_line(say("–", style)), leading, design.full_width, tags=page),
        ]
    return [Strip(height=words.height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),)), rule_strip(design)]


def _status_x(design: Design) -> float:
    return design.full_width - design.status_room


def _mark_statuses(design: Design, targets: Sequence[PackTarget], cell: Tag) -> Iterator[Placed]:
    """A mark for each target; the word too, where all stand alike. A cell of the table even where there are none."""
    leading = design.list_row.leading
    y = leading - BASELINE - design.mark_rise
    is_alike = len({target.status for target in targets}) == 1
    for index, target in enumerate(targets):
        tags = () if is_alike else (cell, figure_tag(design.wording(target.status.value)))
        at = _status_x(design) + index * (design.mark_size + 3)
        yield Placed(at, y, StatusMark(target.status, design.mark_size), tags)
    word = design.wording(targets[0].status.value) if is_alike else ""
    at = _status_x(design) + len(targets) * (design.mark_size + 3) + 1
    room = design.full_width - at - design.number_width
    yield place_line(shorten_line(say(word, design.status_word), room), leading, at, tags=(cell,))


def _list_targets(design: Design, pillar: PackPillar) -> list[Strip]:
    """The pillar's targets as bars, each leading to its own part."""
    targets = [target for initiative in pillar.initiatives for target in initiative.targets]
    if not targets:
        return []
    rows = [_list_target(design, target) for target in targets]
    label = design.wording("1 target") if len(targets) == 1 else design.wording("{0} targets", len(targets))
    return [space(14, glued=True), *labelled(design, label, put_within(rows, Tag(Role.LIST)), drop=0.0)]


def _list_target(design: Design, target: PackTarget) -> Strip:
    """Title, bar, status and page; where it is narrow, the bar is below the title."""
    style = design.background.heavier()
    is_wide = design.has_label_column
    width = design.main_width / 3 if is_wide else design.full_width - design.status_room
    bullet = Bullet(target.bullet, width, design)
    x = design.main_x + 140.0 if is_wide else 0.0
    room = (x - design.main_x - BULLET_GAP) if is_wide else design.full_width - 2 * design.number_width
    title = break_paragraph(say(target.title, style), room)
    y = 0.0 if is_wide else title.height
    height = (max(title.height, bullet.height) if is_wide else title.height + bullet.height) + 3.5
    status = set_line(say(design.wording(target.status.value), design.status_word))
    status_x = x + bullet.width + STATUS_GAP
    link: Tags = (Tag(Role.PARAGRAPH), Tag(Role.LINK))
    marks = (
        *place_paragraph(title, design.main_x, inside=link[:1], tag=link[1]),
        Placed(design.full_width, 0.0, PageNumber(target_key(target), style), link),
        Placed(design.main_x, 0.0, Link(design.main_width, height, target_key(target)), link),
        Placed(x, y + 1.75, bullet, (figure_tag(target.bullet.alternative_text),)),
        Placed(status_x, y + style.leading - BASELINE - design.mark_rise, StatusMark(target.status, design.mark_size)),
        place_line(status, style.leading, status_x + design.mark_size + 4, y, tags=(Tag(Role.PARAGRAPH),)),
    )
    return Strip(height=height, marks=marks, within=(Tag(Role.ITEM), Tag(Role.BODY)))


def _build_initiative(design: Design, pillar: PackPillar, initiative: PackInitiative, numbers: Numbers) -> list[Strip]:
    place = Place(key=initiative.id, title=f"{initiative.id}  {initiative.headline}", level=1)
    key = f"item {initiative.id}"
    change = numbers.change_of(key)
    if change is None and numbers.changes and numbers.changes.removed_from(key):
        change = Change.REMOVED
    strips = [
        *mark_change(headline(design, initiative.headline, design.headline, place), change),
        space(14, glued=True),
        *field(design, initiative.words),
    ]
    standing = _say_standing(design, initiative)
    notes = build_notes(design, initiative.notes, numbers, after_field=not standing)
    strips = put_within([*strips, *standing, *notes], Tag(Role.SECTION))
    if pillar.has_opener:
        return strips
    name = break_paragraph(name_pillar(design, pillar), design.main_width)
    named = flow_paragraph(name, design.main_x, tag=tag_words(name, Role.HEADING))
    return [*glue_to_next(add_places(named, pillar_place(pillar))), space(7, glued=True), *strips]


def _say_standing(design: Design, initiative: PackInitiative) -> list[Strip]:
    """What is missing from our copy, what the document leaves open, and where its targets stand."""
    parts: list[tuple[str, list[Strip]]] = []
    if initiative.gap:
        parts.append((GAP_LABEL, _flow(design, say(initiative.gap.says, design.background))))
    not_said = dict.fromkeys(words for target in initiative.targets for words in target.not_said)
    if not_said:
        parts.append((NOT_SAID_LABEL, _flow(design, say(design.wording.join(not_said), design.background))))
    if initiative.targets:
        is_one_of_many = len(initiative.targets) > 1
        rows = [row for target in initiative.targets for row in say_target(design, target, is_one_of_many)]
        parts.append(("Where it stands", rows))
    strips: list[Strip] = []
    for label, own in parts:
        strips += [space(3.5) if strips else space(10.5, glued=True), *labelled(design, design.wording(label), own)]
    return strips


def say_target(design: Design, target: PackTarget, is_one_of_many: bool, *, refers: bool = True) -> list[Strip]:
    """Its mark and status, its figures, and the page with its chart."""
    title = f"{target.title}: " if is_one_of_many else ""
    style = design.background
    spans = [
        Span(text=f"{design.wording(target.status.value)}  ", style=style.heavier()),
        Span(text=f"{title}{target.standing} ", style=style),
    ]
    if refers:
        spans += page_reference(design, target_key(target), style)
    strips = _flow(design, spans, indent=design.mark_size + 5)
    drop = strips[0].height - BASELINE - design.mark_rise
    mark = Placed(design.main_x, drop, StatusMark(target.status, design.mark_size))
    return [replace(strips[0], marks=(mark, *strips[0].marks)), *strips[1:]]


def _flow(design: Design, spans: Sequence[Span], indent: float = 0.0) -> list[Strip]:
    return flow_paragraph(break_paragraph(spans, design.main_width - indent), design.main_x + indent)

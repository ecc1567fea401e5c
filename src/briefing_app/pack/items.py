"""Pillars and initiatives: an opener for each pillar, a page for each initiative, the passages that close it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.pack.contents import PackInitiative, PackPillar, PackTarget, Verbatim
from briefing_app.pack.drawings import BULLET_HEIGHT, MARK_RISE, MARK_SIZE, Bullet, StatusMark
from briefing_app.pack.flow import (
    Link,
    Place,
    Placed,
    Strip,
    add_places,
    flow_paragraph,
    glue_to_next,
    place_line,
    place_paragraph,
    place_right,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.lines import break_paragraph, set_line
from briefing_app.pack.notes import build_notes
from briefing_app.pack.parts import PageNumber, Section, field, headline, labelled, page_reference, rule_strip
from briefing_app.pack.styles import (
    BACKGROUND,
    BASELINE,
    FULL_WIDTH,
    HEAD_CODE,
    HEAD_OUTER,
    HEADLINE,
    LABEL,
    LIST_HEAD,
    LIST_ROW,
    MAIN_WIDTH,
    MAIN_X,
    NUMERAL,
    PILLAR_NAME,
    SMALL,
    STATUS_WORD,
)
from briefing_app.pack.tags import Role, Tag, Tags, column_header, figure_tag, row_header
from briefing_app.pack.text import Span, say

STATUS_X = MAIN_X + 245.0
BULLET_X, BULLET_WIDTH, BULLET_STATUS_X = MAIN_X + 140.0, 119.0, MAIN_X + 266.0
NUMERAL_BEARING = 1.5
GAP_LABEL = "Known fault of our copy"


def pillar_key(pillar: PackPillar) -> str:
    """The place where the pillar begins."""
    return f"pillar {pillar.id}"


def closing_key(pillar: PackPillar) -> str:
    """The place of the passages that close the pillar."""
    return f"closing {pillar.id}"


def target_key(target: PackTarget) -> str:
    """The place of the target's own part."""
    return f"target {target.id}"


def build_pillar(pillar: PackPillar, numbers: Iterator[int]) -> Iterator[Section]:
    """The pillar's sections, in order; all are parts of one element."""
    whole = Tag(Role.SECTION)
    if pillar.has_opener:
        yield _section(pillar, pillar.id, _build_opener(pillar, numbers), whole)
    for initiative in pillar.initiatives:
        yield _section(pillar, initiative.id, _build_initiative(pillar, initiative, numbers), whole)
    if pillar.closing:
        place = Place(key=closing_key(pillar), title=f"{pillar.id}  Closing words", level=1)
        head = headline("Closing words of the pillar", HEADLINE, place)
        closing = put_within([*head, *build_fields(pillar.closing)], Tag(Role.SECTION))
        yield _section(pillar, pillar.id, closing, whole)


def build_fields(passages: Sequence[Verbatim]) -> list[Strip]:
    """Passages of the document, each in a field of its own."""
    strips: list[Strip] = []
    for passage in passages:
        strips += [space(14), *field(passage), space(0)]
    return strips


def name_pillar(pillar: PackPillar) -> tuple[Span, ...]:
    """Its numeral, and its name as the document has it."""
    return (Span(text=f"{pillar.id}  ", style=HEAD_CODE), Span(text=pillar.title, style=HEAD_OUTER.in_serif()))


def _section(pillar: PackPillar, code: str, strips: Sequence[Strip], whole: Tag) -> Section:
    head = (Span(text=f"{code}  ", style=HEAD_CODE), Span(text=pillar.title, style=HEAD_OUTER.in_serif()))
    return Section(head=head, strips=tuple(put_within(strips, whole)), tabs=(pillar.number,))


def _pillar_place(pillar: PackPillar) -> Place:
    return Place(key=pillar_key(pillar), title=f"{pillar.id}  {pillar.title}")


def _build_opener(pillar: PackPillar, numbers: Iterator[int]) -> list[Strip]:
    heading = Tag(Role.HEADING)
    numeral = break_paragraph(say(f"{pillar.id} ", NUMERAL), FULL_WIDTH - MAIN_X)
    press = (
        Span(text="The press report calls it ", style=SMALL),
        Span(text=f"“{pillar.press_title}”", style=SMALL.in_serif()),
        Span(text=".", style=SMALL),
    )
    return [
        Strip(height=14.0, places=(_pillar_place(pillar),), glued=True),
        *glue_to_next(flow_paragraph(numeral, MAIN_X - NUMERAL_BEARING, tag=heading)),
        space(14, glued=True),
        *headline(pillar.title, PILLAR_NAME, tag=heading),
        space(7, glued=True),
        *glue_to_next(flow_paragraph(break_paragraph(press, MAIN_WIDTH), MAIN_X)),
        space(24.5, glued=True),
        *field(pillar.introduction),
        space(24.5),
        *_list_initiatives(pillar),
        *_list_targets(pillar),
        *build_notes(pillar.notes, numbers),
    ]


def _list_initiatives(pillar: PackPillar) -> list[Strip]:
    chosen = {initiative.id: initiative for initiative in pillar.initiatives}
    count = len(pillar.all_headlines)
    said = (
        say("All are in this pack", SMALL)
        if len(chosen) == count
        else (Span(text="Bold: in this pack. ", style=SMALL.heavier()), Span(text="Light: left out", style=SMALL))
    )
    head = (
        place_line(set_line(say(f"{count} initiatives", LABEL)), LABEL.leading, tags=(column_header(),)),
        place_line(set_line(said), LABEL.leading, MAIN_X, tags=(column_header(2),)),
        place_right(set_line(say("Page", LIST_HEAD)), LABEL.leading, FULL_WIDTH, tags=(column_header(),)),
    )
    strips = [
        Strip(height=LABEL.leading, marks=head, glued=True, within=(Tag(Role.ROW),)),
        rule_strip(1.0, glued=True),
    ]
    for code, text in pillar.all_headlines:
        strips += _list_row(code, text, chosen.get(code))
    return put_within(strips, Tag(Role.TABLE))


def _list_row(code: str, text: str, chosen: PackInitiative | None) -> list[Strip]:
    """Code, headline, status and page: a row of the table."""
    style = LIST_ROW.heavier() if chosen else LIST_ROW
    words = break_paragraph(say(text, style), STATUS_X - MAIN_X - 7)
    number = set_line(say(code, style.in_indigo() if chosen else style))
    named, link = Tag(Role.CELL), Tag(Role.LINK)
    page = (Tag(Role.CELL),)
    marks = [place_line(number, LIST_ROW.leading, tags=(row_header(),))]
    if chosen:
        marks += [
            *place_paragraph(words, MAIN_X, inside=(named,), tag=link),
            Placed(0.0, 0.0, Link(FULL_WIDTH, words.height, chosen.id), (named, link)),
            *_mark_statuses(chosen.targets, Tag(Role.CELL)),
            Placed(FULL_WIDTH, 0.0, PageNumber(chosen.id, style), page),
        ]
    else:
        marks += [
            *place_paragraph(words, MAIN_X, tag=named),
            *_mark_statuses((), Tag(Role.CELL)),
            place_right(set_line(say("–", style)), LIST_ROW.leading, FULL_WIDTH, tags=page),
        ]
    return [Strip(height=words.height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),)), rule_strip()]


def _mark_statuses(targets: Sequence[PackTarget], cell: Tag) -> Iterator[Placed]:
    """A mark for each target; the word too, where all stand alike. A cell of the table even where there are none."""
    y = LIST_ROW.leading - BASELINE - MARK_RISE
    is_alike = len({target.status for target in targets}) == 1
    for index, target in enumerate(targets):
        tags = () if is_alike else (cell, figure_tag(target.status.value))
        yield Placed(STATUS_X + index * (MARK_SIZE + 3), y, StatusMark(target.status), tags)
    words = set_line(say(targets[0].status.value if is_alike else "", STATUS_WORD))
    yield place_line(words, LIST_ROW.leading, STATUS_X + len(targets) * (MARK_SIZE + 3) + 1, tags=(cell,))


def _list_targets(pillar: PackPillar) -> list[Strip]:
    """The pillar's targets as bars, each leading to its own part."""
    targets = [target for initiative in pillar.initiatives for target in initiative.targets]
    rows: list[Strip] = []
    for target in targets:
        title = break_paragraph(say(target.title, BACKGROUND.heavier()), BULLET_X - MAIN_X - 10.5)
        height = max(title.height, BULLET_HEIGHT) + 3.5
        status = set_line(say(target.status.value, STATUS_WORD))
        link: Tags = (Tag(Role.PARAGRAPH), Tag(Role.LINK))
        bullet = Bullet(target.bullet, BULLET_WIDTH)
        marks = (
            *place_paragraph(title, MAIN_X, inside=link[:1], tag=link[1]),
            Placed(FULL_WIDTH, 0.0, PageNumber(target_key(target), BACKGROUND.heavier()), link),
            Placed(MAIN_X, 0.0, Link(MAIN_WIDTH, height, target_key(target)), link),
            Placed(BULLET_X, 1.75, bullet, (figure_tag(target.bullet.alternative_text),)),
            Placed(BULLET_STATUS_X, BACKGROUND.leading - BASELINE - MARK_RISE, StatusMark(target.status)),
            place_line(status, BACKGROUND.leading, BULLET_STATUS_X + MARK_SIZE + 4, tags=(Tag(Role.PARAGRAPH),)),
        )
        rows.append(Strip(height=height, marks=marks, within=(Tag(Role.ITEM), Tag(Role.BODY))))
    count = f"{len(targets)} target{'s' if len(targets) > 1 else ''}"
    listed = put_within(rows, Tag(Role.LIST))
    return [space(14, glued=True), *labelled(count, listed, drop=0.0)] if rows else []


def _build_initiative(pillar: PackPillar, initiative: PackInitiative, numbers: Iterator[int]) -> list[Strip]:
    place = Place(key=initiative.id, title=f"{initiative.id}  {initiative.headline}", level=1)
    strips = [
        *headline(initiative.headline, HEADLINE, place),
        space(14, glued=True),
        *field(initiative.words),
    ]
    standing = _say_standing(initiative)
    notes = build_notes(initiative.notes, numbers, after_field=not standing)
    strips = put_within([*strips, *standing, *notes], Tag(Role.SECTION))
    if pillar.has_opener:
        return strips
    name = break_paragraph(name_pillar(pillar), MAIN_WIDTH)
    named = flow_paragraph(name, MAIN_X, tag=tag_words(name, Role.HEADING))
    return [*glue_to_next(add_places(named, _pillar_place(pillar))), space(7, glued=True), *strips]


def _say_standing(initiative: PackInitiative) -> list[Strip]:
    """What is missing from our copy, what the document leaves open, and where its targets stand."""
    parts: list[tuple[str, list[Strip]]] = []
    if initiative.gap:
        parts.append((GAP_LABEL, _flow(say(initiative.gap.says, BACKGROUND))))
    not_said = dict.fromkeys(words for target in initiative.targets for words in target.not_said)
    if not_said:
        parts.append(("Not in the text", _flow(say(" ".join(not_said), BACKGROUND))))
    if initiative.targets:
        rows = [row for target in initiative.targets for row in _say_target(target, len(initiative.targets) > 1)]
        parts.append(("Where it stands", rows))
    strips: list[Strip] = []
    for label, own in parts:
        strips += [space(3.5) if strips else space(10.5, glued=True), *labelled(label, own)]
    return strips


def _say_target(target: PackTarget, is_one_of_many: bool) -> list[Strip]:
    """Its mark and status, its figures, and the page with its chart."""
    title = f"{target.title}: " if is_one_of_many else ""
    spans = (
        Span(text=f"{target.status.value}  ", style=BACKGROUND.heavier()),
        Span(text=f"{title}{target.standing} ", style=BACKGROUND),
        *page_reference(target_key(target), BACKGROUND),
    )
    strips = _flow(spans, indent=MARK_SIZE + 5)
    mark = Placed(MAIN_X, strips[0].height - BASELINE - MARK_RISE, StatusMark(target.status))
    return [replace(strips[0], marks=(mark, *strips[0].marks)), *strips[1:]]


def _flow(spans: Sequence[Span], indent: float = 0.0) -> list[Strip]:
    return flow_paragraph(break_paragraph(spans, MAIN_WIDTH - indent), MAIN_X + indent)

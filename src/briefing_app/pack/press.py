"""Press coverage: the report's words line by line, where its wording differs from the document's, and its names.

The two wordings of one thing stand side by side, each verbatim and with its place; what differs is said by us, in a
numbered paragraph that can be called out in the room.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing_app.pack.changes import PRESS
from briefing_app.pack.contents import PackContents, PackDifference, PackPillar, PackPress, Verbatim
from briefing_app.pack.design import Design
from briefing_app.pack.fields import WORDS_OF_PRESS, PressField, words_key
from briefing_app.pack.flow import (
    Group,
    Place,
    Strip,
    flow_paragraph,
    glue,
    mark_change,
    place_line,
    place_paragraph,
    put_in_group,
    put_within,
    space,
    tag_words,
)
from briefing_app.pack.items import pillar_key
from briefing_app.pack.lines import break_paragraph, set_line
from briefing_app.pack.numbering import Numbers
from briefing_app.pack.parts import (
    Section,
    columns_head,
    labelled,
    number_beside,
    page_reference,
    rule_strip,
    section_head,
)
from briefing_app.pack.styles import FIELD_INSIDE, NUMBER_GAP
from briefing_app.pack.tags import Numbering, Role, Tag, item_tags, row_header
from briefing_app.pack.text import Span, say

PRESS_KEY = "press"
ROW_PADDING = 1.75
NAME_X = 28.0
BETWEEN_WORDINGS = 14.0


def build_press(design: Design, contents: PackContents, press: PackPress, numbers: Numbers) -> Section:
    """The report's words with the number of each line, what differs, and how it names the pillars."""
    title = design.wording("Press coverage")
    note = design.wording("Coverage, not authority. Where the two differ, the document rules.")
    named = break_paragraph(say(f"“{press.title}”", design.press), design.main_width)
    remark = break_paragraph(say(press.remark, design.locator), design.main_width)
    report = [*flow_paragraph(named, design.main_x), *flow_paragraph(remark, design.main_x)]
    head = section_head(design, title, note=note, place=Place(key=PRESS_KEY, title=title))
    strips = [
        *mark_change(head, numbers.change_of(PRESS)),
        *labelled(design, design.wording("The report"), report),
        space(14.0),
        *_build_press_field(design, press.passages),
        space(14.0),
        *_list_differences(design, press.differences, _find_places(contents), numbers),
        *_compare_names(design, contents.pillars),
    ]
    return Section(name=title, strips=tuple(put_within(strips, Tag(Role.SECTION))))


def _build_press_field(design: Design, passages: Sequence[Verbatim]) -> list[Strip]:
    """All passages between dashed rules, each with its number; the field goes on over a page and says so."""
    quotation = Tag(Role.QUOTATION)
    whose, continued = design.wording(WORDS_OF_PRESS), design.wording("continued")
    label = break_paragraph(say(f"{whose} ", design.locator.heavier()), design.label_width)
    again = break_paragraph(say(f"{whose}, {continued}", design.locator.heavier()), design.label_width)
    beside = design.has_label_column
    group = Group(
        tagged=quotation,
        label=place_paragraph(label, 0.0, FIELD_INSIDE, tag=Tag(Role.PARAGRAPH)) if beside else (),
        label_again=place_paragraph(again, 0.0, FIELD_INSIDE) if beside else (),
        head_again=Strip(height=FIELD_INSIDE, glued=True),
        behind=PressField(design.full_width),
    )
    strips = [Strip(height=FIELD_INSIDE)]
    if not beside:
        strips += flow_paragraph(break_paragraph(say(whose, design.label), design.full_width), 0.0)
    for passage in passages:
        strips += [*([space(7.0)] if len(strips) > 1 else []), *_set_passage(design, passage)]
    return put_within(put_in_group([*strips, Strip(height=FIELD_INSIDE)], group), quotation)


def _set_passage(design: Design, passage: Verbatim) -> list[Strip]:
    code = set_line(say(f"{passage.code} ", design.paragraph_number))
    words = break_paragraph(say(passage.text, design.press), design.note_width, parts_words=design.parts_words)
    strips = flow_paragraph(words, design.note_x)
    x = design.note_x - NUMBER_GAP - code.width if design.has_label_column else 0.0
    beside = place_line(code, words.leading, x, tags=(Tag(Role.PARAGRAPH),))
    first = replace(strips[0], marks=(beside, *strips[0].marks), places=(Place(key=words_key(passage)),))
    if not design.has_label_column and code.width + NUMBER_GAP > design.note_x:
        return [Strip(height=design.press.leading, marks=(beside,), glued=True, places=first.places), *strips]
    return [first, *strips[1:]]


def _find_places(contents: PackContents) -> Mapping[str, str]:
    """Where in the pack the passages of the document stand; a pillar's title stands where the pillar begins."""
    shown: dict[str, str] = {verbatim.passage_id: words_key(verbatim) for verbatim in contents.verbatims}
    return {**shown, **{f"{pillar.id}.title": pillar_key(pillar) for pillar in contents.pillars}}


def _list_differences(
    design: Design, differences: Sequence[PackDifference], places: Mapping[str, str], numbers: Numbers
) -> list[Strip]:
    """Each as a numbered paragraph of ours with the two wordings below it; nothing where the report agrees."""
    if not differences:
        return []
    rows: list[Strip] = []
    for difference in differences:
        leads_to = places.get(difference.document.passage_id, "")
        own = _set_difference(design, difference, leads_to, next(numbers.of_others()))
        rows += [*([space(7.0)] if rows else []), *own]
    listed = put_within(rows, Tag(Role.LIST, numbering=Numbering.NUMBERS))
    return [*labelled(design, design.wording("What differs"), listed), space(14.0)]


def _set_difference(design: Design, difference: PackDifference, leads_to: str, number: int | str) -> list[Strip]:
    """Side by side where there is room, else one below the other."""
    item, label, body = item_tags()
    x, width = design.note_x, design.note_width
    says = break_paragraph(say(difference.says, design.body), width)
    beside = number_beside(design, number, says.leading, tags=(label,))
    strips = [*flow_paragraph(says, x, beside=(beside,), inside=(body,)), space(1.75)]
    if design.has_label_column:
        half = (width - BETWEEN_WORDINGS) / 2
        left = _set_wording(design, difference.document, x, half, body, leads_to)
        right = _set_wording(design, difference.press, x + half + BETWEEN_WORDINGS, half, body)
        pair = [Strip(height=max(left.height, right.height), marks=(*left.marks, *right.marks))]
    else:
        above = _set_wording(design, difference.document, x, width, body, leads_to)
        pair = [above, space(3.5), _set_wording(design, difference.press, x, width, body)]
    return put_within(glue([*strips, *pair]), item)


def _set_wording(design: Design, verbatim: Verbatim, x: float, width: float, body: Tag, leads_to: str = "") -> Strip:
    """Quoted words of a source, and below them whose they are and where they stand."""
    style = design.locator
    words = break_paragraph(say(f"“{verbatim.text}”", design.excerpt), width)
    spans = [
        Span(text=f"{verbatim.code}  " if verbatim.code else "", style=style.heavier().in_indigo()),
        Span(text=" ".join(verbatim.locator_lines), style=style),
    ]
    if leads_to:
        spans += [Span(text=". ", style=style), *page_reference(design, leads_to, style)]
    where = break_paragraph([span for span in spans if span.text], width)
    quoted = place_paragraph(words, x, inside=(body,), tag=Tag(Role.QUOTATION))
    marks = (*quoted, *place_paragraph(where, x, words.height, inside=(body,)))
    return Strip(height=words.height + where.height, marks=marks)


def _compare_names(design: Design, pillars: Sequence[PackPillar]) -> list[Strip]:
    if not pillars:
        return []
    x, half = design.main_x, (design.main_width - NAME_X) / 2
    edges = (x, x + max(NAME_X, design.code_width * 0.8), x + NAME_X + half)
    titles = ("", design.wording("The document"), design.wording("The press report"))
    head = columns_head(design, list(zip(edges, titles, strict=True))[1:], x=x)
    head = replace(
        head,
        marks=(
            head.marks[0],
            place_line(set_line(say("", design.table_head)), design.table_head.leading, x, tags=(row_header(),)),
            *head.marks[1:],
        ),
    )
    rows = [strip for pillar in pillars for strip in _compare_name(design, pillar, edges)]
    table = put_within([head, *rows], Tag(Role.TABLE))
    return labelled(design, design.wording("Names of the pillars"), table, drop=0.0, head_again=head)


def _compare_name(design: Design, pillar: PackPillar, edges: Sequence[float]) -> list[Strip]:
    style = design.table_cell
    numeral = set_line(say(pillar.id, style.heavier().in_indigo()))
    ends = (*edges[2:], design.full_width + NUMBER_GAP)
    cells = [
        break_paragraph(say(text, style.in_serif()), end - NUMBER_GAP - start)
        for text, start, end in zip((pillar.title, pillar.press_title), edges[1:], ends, strict=True)
    ]
    marks = [place_line(numeral, style.leading, edges[0], ROW_PADDING, tags=(row_header(),))]
    for cell, start in zip(cells, edges[1:], strict=True):
        marks += place_paragraph(cell, start, ROW_PADDING, tag=tag_words(cell, Role.CELL))
    height = max(cell.height for cell in cells) + 2 * ROW_PADDING
    row = Strip(height=height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),))
    return [row, rule_strip(design, x=edges[0])]

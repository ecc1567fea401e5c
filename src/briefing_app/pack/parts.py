"""What the sections of a pack are put together from: heads, labelled rows, rules, tables.

One axis: headline, text and charts hang from the main column's left edge; what a thing *is* stands in the label
column, left of it, or above it where there is none.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefing_app.core.quick import dataclass
from briefing_app.pack.design import Design
from briefing_app.pack.flow import (
    Group,
    Place,
    Placed,
    Rule,
    Strip,
    add_places,
    flow_paragraph,
    glue_to_next,
    height_of,
    place_line,
    place_paragraph,
    put_in_group,
    put_within,
    replace_strip,
    space,
    stack_marks,
    tag_words,
)
from briefing_app.pack.headlines import break_headline
from briefing_app.pack.lines import break_paragraph, set_line
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import (
    BASELINE,
    HAIR,
    INDIGO,
    NUMBER_GAP,
    ROOM_FOR_TALL_SCRIPTS,
    Style,
)
from briefing_app.pack.tags import Role, Tag, Tags, column_header
from briefing_app.pack.text import Span, say

CONTINUED = "continued"
COLUMN_GAP = 7.0
COLUMNS_HEAD_ROOM = 5.25
LABEL_GAP = 7.0
LABEL_BELOW = 3.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What starts on a new page: the words of its running head, the tabs at its edge, its strips.

    `name` is in a source's own words where `is_theirs`. The cover has no running head. A page of the contents may
    show the tabs of all pillars: a thumb index. `folio` stands for “page … of …”, and `folio_name` for the
    page's number, where something else is counted.
    """

    strips: tuple[Strip, ...]
    name: str = ""
    code: str = ""
    is_theirs: bool = False
    tabs: tuple[int, ...] = ()
    has_head: bool = True
    folio: str = ""
    folio_name: str = ""


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page of a place; its right edge is where it is placed.

    The space before it is heard, not seen: it parts the number from the words that it follows.
    """

    key: str
    style: Style

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Known only when all pages are filled."""
        line = set_line(say(f" {sheet.name_page(sheet.page_of(self.key))}", self.style))
        sheet.text(line, x - line.width, y + self.style.leading - BASELINE)


def section_head(design: Design, text: str, *, note: str = "", place: Place | None = None) -> list[Strip]:
    """The head of a section, with a note on what it shows."""
    paragraph = break_headline(text, design.section_head, design.main_width)
    strips = flow_paragraph(paragraph, design.main_x, tag=tag_words(paragraph, Role.HEADING))
    if note:
        said = break_paragraph(say(note, design.section_note), design.main_width)
        strips += [space(3.5), *flow_paragraph(said, design.main_x)]
    return glue_to_next([*(add_places(strips, place) if place else strips), space(17.5)])


def headline(design: Design, text: str, style: Style, *places: Place, tag: Tag | None = None) -> list[Strip]:
    """Lines of like length in the main column."""
    paragraph = break_headline(text, style, design.main_width)
    heading = tag or tag_words(paragraph, Role.HEADING)
    return glue_to_next(add_places(flow_paragraph(paragraph, design.main_x, tag=heading), *places))


def page_reference(design: Design, key: str, style: Style) -> tuple[Span, ...]:
    """“Page 28”, which leads there."""
    before, _, after = design.wording("Page {0}").partition("{0}")
    spans = (
        Span(text=before, style=style, leads_to=key),
        Span(text="000", style=style, leads_to=key, is_page_number=True),
        Span(text=after, style=style, leads_to=key),
    )
    return tuple(span for span in spans if span.text)


def labelled(
    design: Design, label: str, strips: Sequence[Strip], *, drop: float | None = None, head_again: Strip | None = None
) -> list[Strip]:
    """Strips of the main column with what they are at their left; said again where they go on over a page.

    They are a section, and the label is its heading.
    The label stands `drop` lower than the first strip: so far that both stand on one baseline, if it is not given.
    """
    said_again = f"{label}, {design.wording(CONTINUED)}"
    if not design.has_label_column:
        return _label_above(design, label, said_again, strips, head_again)
    width = design.label_width - LABEL_GAP
    said = break_paragraph(say(label, design.label), width)
    drop = max(strips[0].height - said.leading, -ROOM_FOR_TALL_SCRIPTS) if drop is None else drop
    again = break_paragraph(say(said_again, design.label), width)
    section = Tag(Role.SECTION)
    group = Group(
        tagged=section,
        label=place_paragraph(said, 0.0, drop, tag=tag_words(said, Role.HEADING)),
        label_again=place_paragraph(again, 0.0, drop),
        head_again=head_again,
    )
    missing = drop + said.height - height_of(strips)
    padded = [*strips[:-1], replace_strip(strips[-1], height=strips[-1].height + max(missing, 0.0))]
    return put_within(put_in_group(padded, group), section)


def _label_above(
    design: Design, label: str, said_again: str, strips: Sequence[Strip], head_again: Strip | None
) -> list[Strip]:
    said = break_paragraph(say(label, design.label), design.full_width)
    again = break_paragraph(say(said_again, design.label), design.full_width)
    below = Strip(height=LABEL_BELOW)
    set_again = [Strip(height=again.height, marks=place_paragraph(again)), below, *([head_again] if head_again else [])]
    section = Tag(Role.SECTION)
    group = Group(
        tagged=section, head_again=Strip(height=height_of(set_again), marks=tuple(stack_marks(set_again)), glued=True)
    )
    above = space(LABEL_BELOW, glued=True)
    head = glue_to_next([above, *flow_paragraph(said, 0.0, tag=tag_words(said, Role.HEADING)), below])
    return put_within(put_in_group([*head, *strips], group), section)


def number_beside(design: Design, number: int | str, leading: float, *, tags: Tags) -> Placed:
    """A paragraph's number, on the first baseline of a line box of that leading."""
    line = set_line(say(str(number), design.paragraph_number))
    style = design.paragraph_number
    drop = max(leading - style.leading, 0.0)
    x = design.note_x - NUMBER_GAP - line.width if design.has_label_column else 0.0
    return place_line(line, style.leading, x, drop, tags=tags)


def kind_rule(design: Design) -> list[Strip]:
    """The hairline between two kinds of notes; it stays with what follows it."""
    rule = Placed(0.0, 10.5, Rule(design.full_width, 0.4, HAIR))
    return [Strip(height=21.0, marks=(rule,), vanishes=True, glued=True)]


def rule_strip(
    design: Design, thickness: float = 0.4, *, x: float = 0.0, width: float | None = None, glued: bool = False
) -> Strip:
    """A rule that takes no room: indigo where it opens a part, a hairline between rows."""
    colour = HAIR if thickness < 1 else INDIGO
    reach = design.full_width - x if width is None else width
    return Strip(height=0.0, marks=(Placed(x, 0.0, Rule(reach, thickness, colour)),), glued=glued)


def columns_head(
    design: Design, cells: Sequence[tuple[float, str]], *, right: Sequence[int] = (), x: float = 0.0
) -> Strip:
    """The head of a table: words at their columns (those in `right` end there), and a rule below from `x` on.

    Words wider than their column go on below, and all stand on the rule.
    """
    style = design.table_head
    edges = [at for at, _ in cells]
    columns = []
    for index, (at, text) in enumerate(cells):
        ends = next((edge for edge in edges[index + 1 :] if edge > at), design.full_width + COLUMN_GAP)
        before = edges[index - 1] if index else x
        room = (at - before if index in right else ends - at) - COLUMN_GAP
        columns.append((at, index in right, break_paragraph(say(text, style), max(room, COLUMN_GAP))))
    deepest = max(paragraph.height for _, _, paragraph in columns)
    height = deepest + COLUMNS_HEAD_ROOM
    marks = [Placed(x, height, Rule(design.full_width - x, 1.0))]
    for at, is_right, paragraph in columns:
        tag = column_header()
        drop = 3.5 + deepest - paragraph.height
        for placed, line in zip(place_paragraph(paragraph, at, drop, tag=tag), paragraph.lines, strict=True):
            marks.append(replace(placed, x=at - line.width) if is_right else placed)
    return Strip(height=height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),))

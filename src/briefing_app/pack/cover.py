"""The cover: whose meeting it is, what is in the pack, which edition and copy, and what serif letters mean."""

from collections.abc import Iterator, Sequence
from datetime import date

from briefing_app.core.notebook import Visibility
from briefing_app.core.quick import dataclass
from briefing_app.pack.back import COPIES_KEY
from briefing_app.pack.changes import find_check_code
from briefing_app.pack.contents import PackContents
from briefing_app.pack.design import Design
from briefing_app.pack.flow import (
    Place,
    Placed,
    Rule,
    Strip,
    height_of,
    place_line,
    place_paragraph,
    put_within,
    stack_marks,
    tag_words,
)
from briefing_app.pack.furniture import COPY_AT_TOP, COPY_BASELINE, COPY_ON_COVER, copy_size
from briefing_app.pack.headlines import break_headline
from briefing_app.pack.late_numbers import SupplementTo
from briefing_app.pack.lines import Paragraph, break_paragraph, set_line, shorten_line
from briefing_app.pack.parts import Section, page_reference, rule_strip
from briefing_app.pack.sheet import Sheet
from briefing_app.pack.styles import BASELINE, Style
from briefing_app.pack.tags import Role, Tag, row_header
from briefing_app.pack.text import Span, clean_line, say
from briefing_app.pack.wording import say_day

COVER_RULE_Y, COVER_TITLE_SHARE, COVER_GAP = 17.5, 0.203, 17.5
ROW_GAP = 5.25
MOST_ROW_LINES = 3
MOST_FOOT = 0.52
COPY_ROOM = 112.0
WIDENED = {Visibility.TEAM: "notes for the team", Visibility.PRIVATE: "private notes", Visibility.PACK: "for the pack"}
MOST_TITLE_LINES = 5


def build_cover(design: Design, contents: PackContents) -> Section:
    """Title, what the document is called, what is in the pack, and what serif letters mean.

    Rows that leave the title no room stand on a page behind the cover.
    """
    height, table = design.sheet.text_height, Tag(Role.TABLE)
    rows = [_build_row(design, label, spans, table) for label, spans in _list_rows(design, contents)]
    legend = _build_legend(design, contents, table)
    shown = _choose_rows(rows, height * MOST_FOOT - height_of(legend))
    foot = [*(strip for index in shown for strip in rows[index]), *legend]
    foot_y = height - height_of(foot)
    title_y = min(round(height * COVER_TITLE_SHARE / 3.5) * 3.5, foot_y / 2)
    title, vision = _fit_cover(design, contents, foot_y - title_y - COVER_GAP)
    marks = [
        *_head_cover(design, contents),
        Placed(0.0, COVER_RULE_Y, Rule(design.full_width, 2.0)),
        *place_paragraph(title, design.main_x, title_y, tag=tag_words(title, Role.HEADING)),
        *place_paragraph(vision, design.main_x, title_y + title.height + COVER_GAP),
        *stack_marks(foot, foot_y),
    ]
    place = Place(key="cover", title=design.wording("Cover"))
    strip = Strip(height=height, marks=tuple(marks), places=(place,))
    others = [strip for index, row in enumerate(rows) if index not in shown for strip in row]
    return Section(strips=tuple(put_within([strip, *others], Tag(Role.SECTION))), has_head=False)


def _choose_rows(rows: Sequence[Sequence[Strip]], room: float) -> list[int]:
    """Those that have room, the last first: they say which version this is, and how it is handled."""
    shown: list[int] = []
    for index in reversed(range(len(rows))):
        height = height_of(rows[index])
        if height <= room:
            shown.append(index)
            room -= height
    return sorted(shown)


@dataclass(frozen=True, slots=True)
class CopyField:
    """Room for what differs from copy to copy; it is filled when the copy is stamped."""

    name: str
    design: Design
    leading: float

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """With its baseline where that of a line of the leading would be."""
        width, height = copy_size(self.design)
        sheet.form(self.name, x, y + self.leading - BASELINE + COPY_BASELINE - height, width, height)


def _head_cover(design: Design, contents: PackContents) -> Iterator[Placed]:
    """Whose pack it is, above the rule, and which copy."""
    style, edition = design.label, contents.edition
    y = COVER_RULE_Y - style.leading - 3.5
    if clean_line(edition.organisation):
        room = design.main_width - (COPY_ROOM if edition.holders else 0.0)
        line = shorten_line(say(clean_line(edition.organisation), style), room)
        yield place_line(line, style.leading, design.main_x, y, tags=(Tag(Role.PARAGRAPH),))
    if edition.holders:
        x = design.full_width - copy_size(design)[0]
        yield Placed(x, y, CopyField(COPY_AT_TOP, design, style.leading))


def _list_rows(design: Design, contents: PackContents) -> Iterator[tuple[str, Sequence[Span]]]:
    style, edition, wording = design.body, contents.edition, design.wording
    day, code = say_day(wording, contents.made_on), find_check_code(contents)
    if edition.meeting:
        yield "Meeting", say("\n".join(map(clean_line, edition.meeting)), style)
    for label, text in (
        ("Purpose", edition.purpose),
        ("Our side", edition.our_side),
        ("Their side", edition.their_side),
    ):
        if clean_line(text):
            yield label, say(clean_line(text), style)
    if contents.supplement is not None:
        yield "Supplement to", list(_say_supplemented(design, contents.supplement))
    yield "What is in it", say(contents.selection, style)
    if contents.supplement is not None and contents.supplement.gone:
        yield "No longer counts", say(", ".join(map(clean_line, contents.supplement.gone)), style)
    version = clean_line(edition.version)
    before, _, after = (
        (
            wording("{0}, of {1}. Check code {2}").replace("{0}", version, 1)
            if version
            else wording("{1}. Check code {2}")
        )
        .replace("{1}", day, 1)
        .partition("{2}")
    )
    spans = (Span(text=before, style=style), Span(text=code, style=style.heavier()), Span(text=after, style=style))
    yield "Version" if version else "Made on", [span for span in spans if span.text]
    if clean_line(contents.marking):
        yield "Handling", say(clean_line(contents.marking), style)


def _say_supplemented(design: Design, supplement: SupplementTo) -> Iterator[Span]:
    """Which pack it belongs to, by the code that is on that pack's cover and feet, and where it goes."""
    style, wording, base = design.body, design.wording, supplement.base
    version, day = clean_line(base.version), say_day(wording, date.fromisoformat(base.made_on))
    edition = wording("Version {0}, of {1}", version, day) if version else day
    yield Span(text=f"{clean_line(base.title)}. {edition}. ", style=style)
    before, _, after = wording("Check code {0}.").partition("{0}")
    yield Span(text=before, style=style)
    yield Span(text=base.check_code, style=style.heavier())
    yield Span(text=f"{after} ", style=style)
    yield Span(text=wording("Put it behind page {0} of {1}.", supplement.after, base.pages), style=style)


def _build_row(design: Design, label: str, spans: Sequence[Span], table: Tag) -> list[Strip]:
    words = _fit_row(break_paragraph(spans, design.main_width), design)
    named = set_line(say(design.wording(label), design.label))
    beside = design.has_label_column
    leading = words.leading if beside else design.label.leading
    drop = ROW_GAP if beside else ROW_GAP + leading
    name = place_line(named, leading, 0.0, ROW_GAP, tags=(row_header(),))
    marks = (name, *place_paragraph(words, design.main_x, drop, tag=tag_words(words, Role.CELL)))
    row = Strip(height=words.height + drop + ROW_GAP, marks=marks, within=(table, Tag(Role.ROW)))
    return [rule_strip(design, glued=True), row]


def _build_legend(design: Design, contents: PackContents, table: Tag) -> list[Strip]:
    """Which copy it is, and how to read it."""
    copy = [rule_strip(design), _build_copy_row(design, table)] if contents.edition.holders else []
    words = break_paragraph(list(_say_legend(design, contents)), design.main_width)
    said = Strip(height=words.height, marks=place_paragraph(words, design.main_x))
    return [*copy, rule_strip(design, 1.0), Strip(height=7.0), said]


def _fit_row(words: Paragraph, design: Design) -> Paragraph:
    """At most so many lines; an ellipsis says that there are more."""
    if len(words.lines) <= MOST_ROW_LINES:
        return words
    last = words.lines[MOST_ROW_LINES - 1]
    cut = shorten_line(say(f"{last.text.rstrip()}…", design.body), design.main_width)
    return Paragraph(lines=(*words.lines[: MOST_ROW_LINES - 1], cut), leading=words.leading)


def _build_copy_row(design: Design, table: Tag) -> Strip:
    """Which copy it is and for whom, and where the list of all copies is."""
    leading, cell = design.body.leading, Tag(Role.CELL)
    top = ROW_GAP if design.has_label_column else ROW_GAP + design.label.leading
    name = set_line(say(design.wording("This copy"), design.label))
    spans = (
        Span(text=f"{design.wording('Distribution list')}: ", style=design.body),
        *page_reference(design, COPIES_KEY, design.body),
    )
    listed = break_paragraph(spans, design.main_width)
    label_leading = leading if design.has_label_column else design.label.leading
    marks = (
        place_line(name, label_leading, 0.0, ROW_GAP, tags=(row_header(),)),
        Placed(design.main_x, top, CopyField(COPY_ON_COVER, design, leading), (cell, Tag(Role.PARAGRAPH))),
        *place_paragraph(listed, design.main_x, top + leading, inside=(cell,)),
    )
    return Strip(height=top + leading + listed.height + ROW_GAP, marks=marks, within=(table, Tag(Role.ROW)))


def _say_legend(design: Design, contents: PackContents) -> Iterator[Span]:
    """What serif letters mean, and whose notes are in it."""
    small, wording = design.small, design.wording
    before, _, after = wording("Words set in {0} are a source’s own, unaltered. All else is ours.").partition("{0}")
    yield Span(text=before, style=small)
    yield Span(text=wording("this serif letter"), style=small.in_serif())
    yield Span(text=f"{after}\n", style=small)
    wider = [wording(WIDENED[visibility]) for visibility in contents.widened_to]
    sentence = (
        wording("Holds what is marked {0}, and, let in for this pack: {1}.")
        if wider
        else wording("Holds only what is marked {0}.")
    )
    before, _, after = sentence.partition("{0}")
    middle, _, end = after.partition("{1}")
    yield Span(text=before, style=small)
    yield Span(text=wording("for the pack"), style=small.heavier())
    yield Span(text=middle, style=small)
    if wider:
        yield Span(text=", ".join(wider), style=small.heavier())
        yield Span(text=end, style=small)


def _fit_cover(design: Design, contents: PackContents, height: float) -> tuple[Paragraph, Paragraph]:
    """The title as large as it can be; one that fits at no size is cut, and an ellipsis says so."""
    width = design.main_width
    vision = break_paragraph(say(contents.vision_title, design.cover_vision), width)
    room = height - vision.height - COVER_GAP
    text = clean_line(contents.title)
    for style in design.cover_titles:
        title = break_headline(text, style, width)
        if title.height <= min(room, MOST_TITLE_LINES * style.leading) and not _is_torn(text, style, width):
            return title, vision
    kept = title.lines[: max(int(room // title.leading), 1)]
    last = shorten_line(say(kept[-1].text.rstrip() + "…" * (len(kept) < len(title.lines)), style), width)
    return Paragraph(lines=(*kept[:-1], last), leading=title.leading), vision


def _is_torn(text: str, style: Style, width: float) -> bool:
    """Whether a word is wider than the column."""
    return any(set_line(say(word, style)).width > width for word in text.split())

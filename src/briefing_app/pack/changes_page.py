"""The page of what is new since the last pack: each change with its page, and of what was altered both wordings.

What was altered is read as two lines, what it was and what it is now, with the words that differ heavier. What was
taken out is named and not quoted: it may have been taken out so that nobody reads it.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from briefing_app.core.notebook import Confidence
from briefing_app.pack.changes import CELL_GAP, ROW_GAP, Change, ChangedPart, Changes, RecordedPart
from briefing_app.pack.design import Design
from briefing_app.pack.drawings import ChangeMark
from briefing_app.pack.flow import (
    Link,
    Place,
    Placed,
    Strip,
    flow_paragraph,
    place_line,
    place_paragraph,
    place_right,
    put_within,
    space,
)
from briefing_app.pack.lines import Paragraph, break_paragraph, set_line
from briefing_app.pack.parts import PageNumber, Section, rule_strip, section_head
from briefing_app.pack.styles import NUMBER_GAP
from briefing_app.pack.tags import Role, Tag, row_header
from briefing_app.pack.text import Span, clean_line, say
from briefing_app.pack.word_difference import Piece, tell_apart
from briefing_app.pack.wording import Wording, say_day

CHANGES_KEY = "changes"
ROW_PADDING = 7.0
MARK_X = 10.5
WORDINGS_GAP = 1.75
LEGEND = (
    "In the margin: a whole bar stands beside what was added, a broken bar beside what was altered, a triangle where"
    " something was taken out. The words of the sources do not change, and carry no bar."
)


def build_changes(
    design: Design, changes: Changes, keys: Mapping[str, str], numbers: Mapping[str, int | str | None]
) -> Section:
    """Each change with its page. `keys` are the places of the parts, `numbers` those of their paragraphs."""
    title = say_since(design.wording, changes)
    day = say_day(design.wording, date.fromisoformat(changes.since_day)) if _is_day(changes.since_day) else ""
    note = design.wording("It was made on {0}, check code {1}.", day, clean_line(changes.since_check_code))
    strips = section_head(design, title, note=note, place=Place(key=CHANGES_KEY, title=title))
    strips += [rule_strip(design, 1.0, glued=True)]
    rows = [
        strip
        for each in changes.parts
        for strip in _build_change(design, each, keys.get(each.part.key, ""), numbers.get(each.part.key))
    ]
    if not rows:
        nothing = say(design.wording("Nothing has changed but the date."), design.background)
        rows = [space(7), *flow_paragraph(break_paragraph(nothing, design.main_width), design.main_x)]
    else:
        rows = put_within(rows, Tag(Role.TABLE))
    legend = break_paragraph(say(design.wording(LEGEND), design.small), design.main_width)
    strips += [*rows, space(14.0), *flow_paragraph(legend, design.main_x)]
    return Section(name=title, strips=tuple(put_within(strips, Tag(Role.SECTION))))


def say_since(wording: Wording, changes: Changes) -> str:
    """“Changes since version 2”."""
    version = clean_line(changes.since_version)
    return wording("Changes since version {0}", version) if version else wording("Changes since the last pack")


def name_part(wording: Wording, part: RecordedPart) -> str:
    """What it is called; the names of the targets are ours."""
    name = clean_line(part.name)
    return wording.sentence(name) if _is_target(part) else name


def _say_words(wording: Wording, part: RecordedPart, words: str) -> str:
    """What a target was recorded with is ours, its sentence or its rows of figures, but for the sources of figures."""
    if not _is_target(part):
        return words
    if CELL_GAP not in words:
        return wording.sentence(words)
    return ROW_GAP.join(_say_row(wording, row.split(CELL_GAP)) for row in words.split(ROW_GAP))


def _say_row(wording: Wording, cells: list[str]) -> str:
    """A source, or a part of one, has no confidence after it."""
    last = next((index for index in (3, 4) if cells[index : index + 1] and cells[index] in set(Confidence)), -1)
    return CELL_GAP.join(wording.sentence(cell) if index <= last else cell for index, cell in enumerate(cells))


def _is_target(part: RecordedPart) -> bool:
    return part.key.startswith("target ")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _build_change(design: Design, changed: ChangedPart, key: str, number: int | str | None) -> list[Strip]:
    part, style = changed.part, design.body
    code = ", ".join(filter(None, (clean_line(part.code), str(number) if number else "")))
    spans = (
        Span(text=f"{code}  " if code else "", style=style.heavier()),
        Span(text=design.wording(changed.kind) if changed.kind else name_part(design.wording, part), style=style),
    )
    x = design.main_x if design.has_label_column else design.label_width + NUMBER_GAP
    words = break_paragraph([span for span in spans if span.text], design.full_width - x - design.number_width)
    word = set_line(say(design.wording(changed.change.value), design.label))
    link, cell = Tag(Role.LINK), Tag(Role.CELL)
    marks = [
        Placed(-MARK_X, ROW_PADDING, ChangeMark(changed.change, words.leading)),
        place_line(word, words.leading, 0.0, ROW_PADDING, tags=(row_header(),)),
        *place_paragraph(words, x, ROW_PADDING, inside=(cell,)),
    ]
    below = ROW_PADDING + words.height
    for wording in _set_wordings(design, changed, design.full_width - x - design.number_width):
        marks += place_paragraph(wording, x, below + WORDINGS_GAP, inside=(cell,))
        below += WORDINGS_GAP + wording.height
    height = below + ROW_PADDING
    if key:
        leads = (Tag(Role.CELL), link)
        marks += [
            Placed(design.full_width, ROW_PADDING, PageNumber(key, style.heavier()), leads),
            Placed(x, 0.0, Link(design.full_width - x, height, key), leads),
        ]
    else:
        dash = set_line(say("–", style))
        marks.append(place_right(dash, style.leading, design.full_width, ROW_PADDING, tags=(Tag(Role.CELL),)))
    return [Strip(height=height, marks=tuple(marks), glued=True, within=(Tag(Role.ROW),)), rule_strip(design)]


def _set_wordings(design: Design, changed: ChangedPart, width: float) -> Iterable[Paragraph]:
    """What it was and what it is now; nothing where no words differ that are printed."""
    if changed.change is not Change.ALTERED or changed.before == changed.part.words:
        return
    was, now = tell_apart(
        *(_say_words(design.wording, changed.part, clean_line(words)) for words in (changed.before, changed.part.words))
    )
    for label, pieces in (("was", was), ("now", now)):
        if pieces:
            yield break_paragraph(_say_pieces(design, design.wording(label), pieces), width)


def _say_pieces(design: Design, label: str, pieces: Iterable[Piece]) -> list[Span]:
    style = design.background
    spans = [Span(text=f"{label}  ", style=design.label)]
    return spans + [Span(text=each.text, style=style.heavier() if each.differs else style) for each in pieces]

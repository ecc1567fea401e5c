"""Sheets of paper, whole, halved for a booklet and quartered for cards, with the rectangle of the text on each."""

from briefing_app.core.product import Paper
from briefing_app.core.quick import dataclass
from briefing_app.pack import styles


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """A sheet, its margins, and the rectangle of its text. `inner` is the margin at the spine."""

    width: float
    height: float
    inner: float
    outer: float
    text_top: float
    text_height: float
    marking_top: float = 34.5
    marking_foot: float = 29.5
    head_baseline: float = 56.0
    head_rule: float = 63.0
    folio_foot: float = 58.0


SHEETS = {
    Paper.A4: Sheets(
        width=styles.SHEET_WIDTH,
        height=styles.SHEET_HEIGHT,
        inner=styles.INNER_MARGIN,
        outer=styles.OUTER_MARGIN,
        text_top=styles.TEXT_TOP,
        text_height=styles.TEXT_HEIGHT,
    ),
    Paper.LETTER: Sheets(width=612.0, height=792.0, inner=71.0, outer=65.0, text_top=84.0, text_height=616.0),
}
HALVES = {
    Paper.A4: Sheets(width=420.945, height=595.28, inner=42.0, outer=36.945, text_top=77.0, text_height=441.0),
    Paper.LETTER: Sheets(width=396.0, height=612.0, inner=42.0, outer=35.0, text_top=77.0, text_height=455.0),
}
QUARTERS = {
    Paper.A4: Sheets(
        width=297.64,
        height=419.53,
        inner=28.0,
        outer=24.64,
        text_top=35.0,
        text_height=336.0,
        marking_top=19.0,
        marking_foot=16.0,
        folio_foot=37.0,
    ),
    Paper.LETTER: Sheets(
        width=306.0,
        height=396.0,
        inner=28.0,
        outer=33.0,
        text_top=35.0,
        text_height=311.5,
        marking_top=19.0,
        marking_foot=16.0,
        folio_foot=37.0,
    ),
}

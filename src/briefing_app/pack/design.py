"""How one product looks on one paper: its sheet and grid, its scale of type, the language of its labels.

Every section is built for a `Design` and asks it for measures. Where there is no column for labels, a label stands
above what it names, and what it names has the whole width.
"""

from dataclasses import replace
from functools import cache

from briefing_app.core.product import Paper, Product
from briefing_app.core.quick import dataclass
from briefing_app.pack import styles
from briefing_app.pack.paper import HALVES, QUARTERS, SHEETS, Sheets
from briefing_app.pack.styles import INDIGO, Style, Weight
from briefing_app.pack.wording import Wording, open_wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabs:
    """The tabs at the outer edge; printers lose the outermost part."""

    top: float = styles.TAB_TOP
    pitch: float = styles.TAB_PITCH
    height: float = styles.TAB_HEIGHT
    width: float = styles.TAB_WIDTH
    unprintable: float = styles.TAB_UNPRINTABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """All measures of one product. Styles have the names of what they are for."""

    sheet: Sheets
    tabs: Tabs | None = Tabs()
    wording: Wording
    label_width: float = styles.LABEL_WIDTH
    number_width: float = styles.NUMBER_WIDTH
    main_width: float = styles.MAIN_WIDTH
    has_label_column: bool = True
    has_thumb_index: bool = True
    is_simplex: bool = False
    names_meeting: bool = True
    parts_words: bool = True
    """Whether running text may be hyphenated: not where it is read aloud, by weak eyes, or fitted to one page."""

    scale: float = 1.0
    stroke: float = 1.0
    code_width: float = 35.0
    letter_width: float = 17.5
    status_room: float = 112.0
    figure_columns: tuple[float, ...] = (70.0, 63.0, 59.5, 63.0, 101.5)
    source_columns: tuple[float, float, float] = (28.0, 210.0, 308.0)
    glossary_columns: tuple[float, float] = (119.0, 399.0)
    cover_titles: tuple[Style, ...] = styles.COVER_TITLES
    cover_vision: Style = styles.COVER_VISION
    section_head: Style = styles.SECTION_HEAD
    section_note: Style = styles.SECTION_NOTE
    numeral: Style = styles.NUMERAL
    pillar_name: Style = styles.PILLAR_NAME
    headline: Style = styles.HEADLINE
    verbatim: Style = styles.VERBATIM
    press: Style = styles.PRESS
    excerpt: Style = styles.EXCERPT
    field_code: Style = styles.FIELD_CODE
    label: Style = styles.LABEL
    paragraph_number: Style = styles.PARAGRAPH_NUMBER
    locator: Style = styles.LOCATOR
    small: Style = styles.SMALL
    line_to_take: Style = styles.LINE_TO_TAKE
    body: Style = styles.BODY
    background: Style = styles.BACKGROUND
    key_message: Style = styles.KEY_MESSAGE
    action: Style = styles.ACTION
    action_detail: Style = styles.ACTION_DETAIL
    status_word: Style = styles.STATUS_WORD
    status_line: Style = styles.STATUS_LINE
    table_head: Style = styles.TABLE_HEAD
    table_cell: Style = styles.TABLE_CELL
    list_head: Style = styles.LIST_HEAD
    list_row: Style = styles.LIST_ROW
    contents_main: Style = styles.CONTENTS_MAIN
    contents_numeral: Style = styles.CONTENTS_NUMERAL
    contents_pillar: Style = styles.CONTENTS_PILLAR
    contents_code: Style = styles.CONTENTS_CODE
    contents_item: Style = styles.CONTENTS_ITEM
    head_inner: Style = styles.HEAD_INNER
    head_outer: Style = styles.HEAD_OUTER
    head_code: Style = styles.HEAD_CODE
    folio: Style = styles.FOLIO
    foot: Style = styles.HEAD_INNER
    tab_numeral: Style = styles.TAB_NUMERAL
    marking: Style = styles.MARKING
    bullet_label: Style = styles.BULLET_LABEL
    empty_chart: Style = styles.EMPTY_CHART

    @property
    def main_x(self) -> float:
        """The axis: headline, text and charts hang from it."""
        return self.label_width + self.number_width if self.has_label_column else 0.0

    @property
    def full_width(self) -> float:
        """From the left edge of the labels to the right edge of the text."""
        return self.main_x + self.main_width

    @property
    def note_x(self) -> float:
        """Where numbered paragraphs begin, their numbers standing left of it."""
        return self.main_x if self.has_label_column else self.number_width

    @property
    def note_width(self) -> float:
        """The width of numbered paragraphs."""
        return self.full_width - self.note_x

    @property
    def mark_size(self) -> float:
        """The edge of the square of a status mark."""
        return styles.MARK_SIZE * self.scale

    @property
    def mark_rise(self) -> float:
        """How far above a baseline the mark's upper edge stands."""
        return styles.MARK_RISE * self.scale

    def left_margin(self, number: int) -> float:
        """Right-hand pages have odd numbers. What is printed on one side has the spine at the left."""
        return self.sheet.inner if number % 2 or self.is_simplex else self.sheet.outer


def choose_design(product: Product, paper: Paper, language: str = "en", *, is_simplex: bool = False) -> Design:
    """The design of a product."""
    design = _build_design(product, paper, language)
    return replace(design, is_simplex=True) if is_simplex and not design.is_simplex else design


@cache
def _build_design(product: Product, paper: Paper, language: str) -> Design:
    whole = _suit_script(Design(sheet=SHEETS[paper], wording=open_wording(language)))
    match product:
        case Product.LARGE_PRINT:
            return _enlarge(whole)
        case Product.BOOKLET:
            return _halve(whole, HALVES[paper])
        case Product.CARDS:
            return _quarter(whole, QUARTERS[paper])
        case Product.QUESTIONS:
            return replace(whole, body=whole.line_to_take, letter_width=21.0)
        case Product.ONE_PAGE:
            return replace(whole, parts_words=False)
        case Product.FULL:
            return whole


def _suit_script(whole: Design) -> Design:
    """Devanagari is small for its size: our own words are set a little larger."""
    if whole.wording.language != "hi":
        return whole
    return replace(
        whole,
        body=_resize(whole.body, 10.5, 14),
        background=_resize(whole.background, 10, 14),
        line_to_take=_resize(whole.line_to_take, 12, 17.5),
        label=_resize(whole.label, 9, 14),
        locator=_resize(whole.locator, 8, 10.5),
        small=_resize(whole.small, 8.5, 10.5),
    )


def _halve(whole: Design, sheet: Sheets) -> Design:
    """A page of a booklet: one column, labels above."""
    width = sheet.width - sheet.inner - sheet.outer
    return replace(
        whole,
        sheet=sheet,
        tabs=Tabs(top=98.0, pitch=49.0, height=42.0, width=24.5, unprintable=7.0),
        main_width=width,
        has_label_column=False,
        has_thumb_index=False,
        status_room=105.0,
        figure_columns=tuple(each * width / styles.MAIN_WIDTH for each in whole.figure_columns),
        source_columns=(24.5, width * 0.54, width * 0.84),
        glossary_columns=(width * 0.2, width * 0.76),
        cover_titles=styles.COVER_TITLES[1:],
        section_head=_resize(whole.section_head, 18, 21),
        numeral=_resize(whole.numeral, 48, 49),
        pillar_name=_resize(whole.pillar_name, 20, 24.5),
        headline=_resize(whole.headline, 17, 21),
        field_code=_resize(whole.field_code, 12, 17.5),
        label=_resize(whole.label, 9, 14),
    )


def _enlarge(whole: Design) -> Design:
    """Nothing under 16 points, most of it 18; strokes half as thick again."""
    text, small = Style(size=18, leading=28), Style(size=16, leading=24.5)
    head = Style(size=20, leading=28, weight=Weight.SEMIBOLD, colour=INDIGO)
    width = whole.full_width
    letter = whole.sheet.height < styles.SHEET_HEIGHT
    return replace(
        whole,
        sheet=replace(
            whole.sheet,
            text_top=98.0,
            text_height=595.0 if letter else 658.0,
            marking_top=41.0,
            marking_foot=24.5,
            head_baseline=73.5,
            head_rule=80.5,
            folio_foot=56.0,
        ),
        tabs=None,
        names_meeting=False,
        parts_words=False,
        number_width=38.5,
        main_width=width,
        has_label_column=False,
        has_thumb_index=False,
        scale=1.75,
        stroke=1.5,
        code_width=63.0,
        letter_width=28.0,
        status_room=175.0,
        figure_columns=(112.0, 94.5, 87.5, 108.0, width - 402.0),
        source_columns=(45.5, 227.5, 380.0),
        glossary_columns=(112.0, 328.0),
        cover_titles=tuple(style for style in styles.COVER_TITLES if style.size > text.size),
        cover_vision=_resize(whole.cover_vision, 18, 28),
        section_head=_resize(whole.section_head, 28, 35),
        section_note=text,
        pillar_name=_resize(whole.pillar_name, 28, 35),
        headline=_resize(whole.headline, 28, 35),
        verbatim=_resize(whole.verbatim, 18, 28),
        press=_resize(whole.press, 18, 28),
        excerpt=_resize(whole.excerpt, 18, 28),
        field_code=head,
        label=head,
        paragraph_number=text.heavier(),
        locator=small,
        small=small,
        line_to_take=text,
        body=text,
        background=text,
        key_message=text.heavier(),
        action=text,
        action_detail=text,
        status_word=text.heavier(),
        status_line=text,
        table_head=small.heavier().in_indigo(),
        table_cell=small,
        list_head=small.heavier().in_indigo(),
        list_row=text,
        contents_main=text.heavier(),
        contents_numeral=head,
        contents_pillar=text.in_serif(),
        contents_code=text,
        contents_item=text,
        head_inner=small,
        head_outer=small,
        head_code=head,
        folio=text,
        foot=small,
        marking=_resize(whole.marking, 18, 24.5),
        bullet_label=_resize(whole.bullet_label, 16, 17.5),
        empty_chart=text.heavier(),
    )


def _quarter(whole: Design, sheet: Sheets) -> Design:
    """A card in the hand: few words, large enough for a lectern."""
    return replace(
        whole,
        sheet=sheet,
        tabs=None,
        names_meeting=False,
        parts_words=False,
        is_simplex=True,
        number_width=21.0,
        main_width=sheet.width - sheet.inner - sheet.outer,
        has_label_column=False,
        has_thumb_index=False,
        letter_width=14.0,
        headline=_resize(whole.headline, 14, 17.5),
        verbatim=_resize(whole.verbatim, 10.5, 14),
        line_to_take=_resize(whole.line_to_take, 12.5, 17.5),
        field_code=_resize(whole.field_code, 17, 21),
        folio=_resize(whole.folio, 8, 10.5),
        head_outer=_resize(whole.head_outer, 7.5, 10.5),
        marking=_resize(whole.marking, 9, 10.5),
    )


def _resize(style: Style, size: float, leading: float) -> Style:
    return replace(style, size=size, leading=leading)

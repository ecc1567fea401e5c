"""The values of the design: colours, type and measures, in pixels at 100 % and sRGB.

Serif is the source speaking, sans is the program and the user. One indigo means *act here* or *you are here*;
other colour belongs to tags, highlights and status.
"""

from enum import StrEnum

from briefing_app.core.quick import dataclass


class Scheme(StrEnum):
    """The three sets of colours."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One step of the type scale. `grows` tells whether it follows the text size that the user chose."""

    size: int
    line: int
    weight: int
    is_serif: bool = False
    grows: bool = False


UI_FAMILIES = ("IBM Plex Sans", "IBM Plex Sans JP", "IBM Plex Sans Devanagari")
READING_FAMILIES = ("IBM Plex Serif", "IBM Plex Sans JP", "IBM Plex Sans Devanagari")

TYPE = {
    "caption": TypeStyle(12, 16, 400),
    "caption_strong": TypeStyle(12, 16, 600),
    "body": TypeStyle(13, 20, 400),
    "body_medium": TypeStyle(13, 20, 500),
    "body_strong": TypeStyle(13, 20, 600),
    "note": TypeStyle(14, 21, 400, grows=True),
    "row_title": TypeStyle(14, 20, 500),
    "heading": TypeStyle(14, 20, 600),
    "dialog": TypeStyle(16, 24, 600),
    "title": TypeStyle(24, 32, 600),
    "code": TypeStyle(14, 28, 600, grows=True),
    "reading": TypeStyle(17, 28, 400, is_serif=True, grows=True),
    "reading_title": TypeStyle(28, 40, 500, is_serif=True, grows=True),
    "snippet": TypeStyle(13, 20, 400, is_serif=True),
    "quote": TypeStyle(15, 23, 400, is_serif=True),
    "source_name": TypeStyle(15, 22, 500, is_serif=True, grows=True),
    "source_words": TypeStyle(14, 21, 400, is_serif=True, grows=True),
    "hit_name": TypeStyle(14, 20, 500, is_serif=True),
    "palette": TypeStyle(18, 24, 400),
}
READING_STEPS = (14, 15, 16, 17, 18, 20, 22, 25, 28, 32)
NORMAL_STEP = READING_STEPS.index(TYPE["reading"].size)


class Space:
    """Distances."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 20
    XXL = 24
    SECTION = 28
    COLUMN = 40
    GUTTER = 48


class Height:
    """Heights of rows and controls."""

    TOOLBAR = 48
    STATUS_BAR = 28
    NAV_ROW = 26
    TARGET_ROW = 58
    TABLE_ROW = 26
    BUTTON_SMALL = 28
    CHIP = 20
    TAG = 20
    PALETTE_ROW = 52
    PALETTE_HEADING = 28


class Width:
    """Widths of regions; those with `_COMPACT` hold in windows narrower than `COMPACT_BELOW`."""

    NAVIGATOR = 260
    NAVIGATOR_MIN = 200
    NAVIGATOR_MAX = 360
    READER_GUTTER = 120
    READER_GUTTER_COMPACT = 92
    READER_TEXT = 584
    READER_TEXT_COMPACT = 540
    MARGIN_GAP = 56
    MARGIN_GAP_COMPACT = 44
    NOTES = 352
    NOTES_COMPACT = 300
    SEARCH = 420
    SEARCH_COMPACT = 300
    RESULTS = 720
    COMPACT_BELOW = 1360
    NARROW_BELOW = 1120


COLOURS = {
    Scheme.LIGHT: {
        "bg_window": "#F0F1F4",
        "bg_bar": "#F8F9FA",
        "bg_page": "#FFFFFF",
        "bg_raised": "#FFFFFF",
        "bg_sunken": "#E4E7EB",
        "bg_hover": "#E6E9EE",
        "bg_selected": "#DCE5F5",
        "bg_selected_inactive": "#E1E4E9",
        "bg_disabled": "#ECEEF1",
        "bg_warning": "#FFF3D6",
        "bg_danger": "#FBE7E4",
        "bg_good": "#E1F3EC",
        "bg_info": "#E6ECF7",
        "line_hair": "#DCE0E5",
        "line_rule": "#B4BBC4",
        "line_control": "#78828E",
        "line_strong": "#16191D",
        "text_primary": "#16191D",
        "text_secondary": "#434A53",
        "text_muted": "#5A636E",
        "text_disabled": "#8B939D",
        "text_on_selected": "#16191D",
        "accent": "#2B4A8C",
        "accent_hover": "#223C73",
        "accent_pressed": "#1A2F5B",
        "text_on_accent": "#FFFFFF",
        "link": "#2B4A8C",
        "focus": "#2B4A8C",
        "danger": "#A3271C",
        "warning": "#7A4B00",
        "good": "#00654A",
        "match": "#FFE7A0",
        "text_on_match": "#16191D",
        "scrim": "#16191D",
    },
    Scheme.DARK: {
        "bg_window": "#15181C",
        "bg_bar": "#1A1E23",
        "bg_page": "#1F2328",
        "bg_raised": "#262B31",
        "bg_sunken": "#0F1215",
        "bg_hover": "#323943",
        "bg_selected": "#2B3B5A",
        "bg_selected_inactive": "#3A414C",
        "bg_disabled": "#23282E",
        "bg_warning": "#3A2E10",
        "bg_danger": "#43201C",
        "bg_good": "#16362B",
        "bg_info": "#23304A",
        "line_hair": "#343A43",
        "line_rule": "#525B66",
        "line_control": "#848E9A",
        "line_strong": "#E8EAED",
        "text_primary": "#E8EAED",
        "text_secondary": "#C0C7CF",
        "text_muted": "#ABB4BE",
        "text_disabled": "#6E7782",
        "text_on_selected": "#E8EAED",
        "accent": "#9CB8EE",
        "accent_hover": "#B5CAF4",
        "accent_pressed": "#C9D8F7",
        "text_on_accent": "#10151D",
        "link": "#A8C1F1",
        "focus": "#9CB8EE",
        "danger": "#F59A8E",
        "warning": "#F0C060",
        "good": "#6FCFAE",
        "match": "#5C470C",
        "text_on_match": "#E8EAED",
        "scrim": "#000000",
    },
    Scheme.HIGH_CONTRAST: {
        "bg_window": "#000000",
        "bg_bar": "#000000",
        "bg_page": "#000000",
        "bg_raised": "#000000",
        "bg_sunken": "#000000",
        "bg_hover": "#2B2B2B",
        "bg_selected": "#FFD83D",
        "bg_selected_inactive": "#4A4A4A",
        "bg_disabled": "#000000",
        "bg_warning": "#000000",
        "bg_danger": "#000000",
        "bg_good": "#000000",
        "bg_info": "#000000",
        "line_hair": "#FFFFFF",
        "line_rule": "#FFFFFF",
        "line_control": "#FFFFFF",
        "line_strong": "#FFFFFF",
        "text_primary": "#FFFFFF",
        "text_secondary": "#FFFFFF",
        "text_muted": "#E6E6E6",
        "text_disabled": "#9C9C9C",
        "text_on_selected": "#000000",
        "accent": "#FFD83D",
        "accent_hover": "#FFE680",
        "accent_pressed": "#FFF0B3",
        "text_on_accent": "#000000",
        "link": "#7FD4FF",
        "focus": "#FFD83D",
        "danger": "#FF9A8F",
        "warning": "#FFD83D",
        "good": "#7DF0C4",
        "match": "#FFD83D",
        "text_on_match": "#000000",
        "scrim": "#000000",
    },
}

EDGES = {
    "amber": ("#9A6B00", "#E3B84A", "#FFD83D"),
    "leaf": ("#2F7A35", "#7CCB82", "#8CFF9A"),
    "sky": ("#2468AE", "#7DB7F2", "#7FD4FF"),
    "rose": ("#B03A5B", "#F191AB", "#FF9EC0"),
    "violet": ("#6D4BB0", "#BBA3F0", "#D2B8FF"),
}
"""The underline of a highlight, the bar and the leader of a note on it, for light, dark and high contrast."""

FILLS = {
    "amber": ("#FFE7A0", "#5C470C", "#000000"),
    "leaf": ("#CFEBCB", "#1E4629", "#000000"),
    "sky": ("#CFE3FB", "#1B4066", "#000000"),
    "rose": ("#FAD4DD", "#5B2838", "#000000"),
    "violet": ("#E4D9F8", "#43346A", "#000000"),
}
"""The ground of a highlight, for light, dark and high contrast."""

TAGS = {
    "slate": ("#5A6470", "#A9B3BF", "#A9B3BF"),
    "indigo": ("#4759B8", "#9FB0FA", "#9FB0FA"),
    "teal": ("#0B7A80", "#5CC8CE", "#5CC8CE"),
    "green": ("#3B7D2E", "#8CCB7C", "#8CCB7C"),
    "olive": ("#75701A", "#CFC75F", "#CFC75F"),
    "amber": ("#A86200", "#F0B35A", "#F0B35A"),
    "red": ("#B5382C", "#F2958A", "#F2958A"),
    "plum": ("#8F3A80", "#DE9AD0", "#DE9AD0"),
}
"""The square before a tag's name, for light, dark and high contrast."""

STATUS_FILLS = {
    "no data": ("", "", ""),
    "not started": ("", "", ""),
    "behind": ("#D55E00", "#D55E00", "#D55E00"),
    "close": ("#E69F00", "#E69F00", "#E69F00"),
    "on pace": ("#0072B2", "#2386C4", "#2386C4"),
    "ahead": ("#56B4E9", "#56B4E9", "#56B4E9"),
    "reached": ("#009E73", "#009E73", "#009E73"),
    "past due": ("#CC79A7", "#CC79A7", "#CC79A7"),
}
"""Okabe and Ito's colours; an empty text is no fill. For light, dark and high contrast."""

STATUS_EDGES = {
    "no data": ("#6A737E", "#A0A9B4", "#FFFFFF"),
    "not started": ("#6A737E", "#A0A9B4", "#FFFFFF"),
    "behind": ("#8F3F00", "#FF9A57", "#FFFFFF"),
    "close": ("#7F5700", "#FFD070", "#FFFFFF"),
    "on pace": ("#00517F", "#7CC4F5", "#FFFFFF"),
    "ahead": ("#1B6FA3", "#A9DBF8", "#FFFFFF"),
    "reached": ("#00694C", "#5FD6B0", "#FFFFFF"),
    "past due": ("#8C3567", "#F0AFD1", "#FFFFFF"),
}
"""Outlines and patterns of a status, darker or lighter than the fill. For light, dark and high contrast."""

"""One style sheet for all widgets, made from the tokens.

Widgets say what they are through properties: buttons `primary`, `quiet`, `link`, `small`; labels and fields
`type` (a step of the type scale) and `tone` (muted, secondary, danger, warning, good); fields `wrong`.
"""

from collections.abc import Mapping
from string import Template

STYLE_ICONS = {
    "chevron": ("chevron-down", "text_secondary"),
    "check": ("check", "text_on_accent"),
    "menu_check": ("check", "text_primary"),
    "calendar": ("calendar", "text_secondary"),
}
"""Pictures that the style sheet needs as files: name, icon, colour."""

STYLE = Template("""
* { outline: none; }
QWidget#window, QDialog, QMessageBox { background: $bg_page; color: $text_primary; }
QToolTip { background: $bg_raised; color: $text_primary; border: 1px solid $line_control; padding: 4px 6px; }

QLabel { background: transparent; }
QLabel[type="caption"] { font-size: 12px; }
QLabel[type="caption_strong"] { font-size: 12px; font-weight: 600; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="heading"] { font-size: 14px; font-weight: 600; }
QLabel[type="dialog"] { font-size: 16px; font-weight: 600; }
QLabel[type="title"] { font-size: 24px; font-weight: 600; }
QLabel[tone="muted"] { color: $text_muted; }
QLabel[tone="secondary"] { color: $text_secondary; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="good"] { color: $good; }

QMenuBar { background: $bg_bar; padding: 0 8px; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $bg_hover; }
QMenuBar::item:pressed { background: $bg_selected; color: $text_on_selected; }
QMenu { background: $bg_raised; border: 1px solid $line_control; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 12px; min-height: 20px; border-radius: 3px; }
QMenu::item:selected { background: $bg_selected; color: $text_on_selected; }
QMenu::item:disabled { color: $text_disabled; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: $bg_selected; border: 1px solid $line_control; border-radius: 3px; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 8px; }
QMenu::indicator:checked { image: url("$icon_menu_check"); }
QMenu::separator { height: 1px; background: $line_hair; margin: 4px 8px; }

QPushButton { min-height: 22px; padding: 4px 12px; border: 1px solid $line_control; border-radius: 4px;
    background: $bg_raised; color: $text_primary; font-weight: 500; }
QPushButton:hover { background: $bg_hover; }
QPushButton:pressed, QPushButton:checked { background: $bg_selected; color: $text_on_selected; }
QPushButton:disabled { background: transparent; border-color: $line_hair; color: $text_disabled; }
QPushButton[primary="true"] { background: $accent; border-color: $accent; color: $text_on_accent; }
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[primary="true"]:disabled { background: $bg_disabled; border-color: $line_hair; color: $text_disabled; }
QPushButton[small="true"] { min-height: 18px; padding: 4px 10px; }
QPushButton[link="true"] { border: 0; background: transparent; color: $link; padding: 2px 2px; font-weight: 400;
    min-height: 16px; text-align: left; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[type="caption"] { font-size: 12px; }
QLabel[step="true"] { border: 1px solid $line_control; border-radius: 3px; font-size: 12px; font-weight: 600; }
QLabel[step="true"][current="true"] { background: $accent; border-color: $accent; color: $text_on_accent; }
QToolButton { padding: 5px; border: 1px solid transparent; border-radius: 4px; background: transparent;
    color: $text_primary; }
QToolButton:hover { background: $bg_hover; }
QToolButton:pressed, QToolButton:checked { background: $bg_selected; color: $text_on_selected; }
QToolButton:disabled { color: $text_disabled; background: transparent; }
QToolButton[outlined="true"] { border-color: $line_control; background: $bg_raised; font-weight: 500; }
QToolButton[outlined="true"][small="true"] { padding: 3px 6px; min-height: 20px; }
QToolButton[outlined="true"]:hover { background: $bg_hover; }
QToolButton[type="caption"] { font-size: 12px; padding: 1px 3px; }
QToolButton[type="caption_strong"] { font-size: 12px; font-weight: 600; padding: 1px 3px; }
QToolButton[tone="muted"] { color: $text_secondary; }
QToolButton[tight="true"] { padding: 2px; }
QToolButton[snug="true"] { padding: 4px 3px; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit[field="true"], QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox {
    border: 1px solid $line_control; border-radius: 4px; background: $bg_page; color: $text_primary;
    selection-background-color: $accent; selection-color: $text_on_accent; placeholder-text-color: $text_muted; }
QLineEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox { min-height: 22px; padding: 4px 9px; }
QLineEdit[small="true"], QComboBox[small="true"], QDateEdit[small="true"] { min-height: 18px; padding: 3px 7px; }
QPlainTextEdit, QTextEdit[field="true"] { padding: 4px 6px; }
QTextEdit[plain="true"] { border-color: transparent; background: transparent; }
QTextEdit[plain="true"]:hover { border-color: $line_rule; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[field="true"]:focus, QComboBox:focus, QDateEdit:focus,
QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $focus; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { padding: 3px 8px; }
QLineEdit[small="true"]:focus, QComboBox[small="true"]:focus, QDateEdit[small="true"]:focus { padding: 2px 6px; }
QPlainTextEdit:focus, QTextEdit[field="true"]:focus { padding: 3px 5px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QDateEdit[wrong="true"], QPlainTextEdit[wrong="true"],
QTextEdit[wrong="true"] { border: 2px solid $danger; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled {
    background: $bg_disabled; border-color: $line_hair; color: $text_disabled; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$icon_chevron"); width: 16px; height: 16px; }
QDateEdit::down-arrow { image: url("$icon_calendar"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $bg_raised; border: 1px solid $line_control; padding: 4px;
    selection-background-color: $bg_selected; selection-color: $text_on_selected; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QTreeView::indicator { width: 14px; height: 14px; border: 1px solid $line_control;
    border-radius: 3px; background: $bg_page; }
QCheckBox::indicator:hover, QTreeView::indicator:hover { background: $bg_hover; }
QCheckBox::indicator:checked, QTreeView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$icon_check"); }
QCheckBox::indicator:indeterminate, QTreeView::indicator:indeterminate { width: 6px; height: 6px;
    border: 5px solid $accent; border-radius: 5px; background: $bg_page; }
QCheckBox::indicator:disabled, QTreeView::indicator:disabled { background: $bg_disabled; border-color: $line_hair; }
QTreeView#pack_tree, QTreeView#apply_tree { border: 1px solid $line_control; border-radius: 4px; padding: 4px; }
QTreeView#pack_tree:disabled { color: $text_disabled; }
QTreeView#pack_tree::item, QTreeView#apply_tree::item { min-height: 22px; padding: 2px 0; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $line_control; border-radius: 7px;
    background: $bg_page; }
QRadioButton::indicator:checked { width: 4px; height: 4px; border: 5px solid $accent; }

QAbstractItemView { border: 0; background: $bg_page; color: $text_primary; }
QTableView { gridline-color: $line_hair; selection-background-color: $bg_selected;
    selection-color: $text_on_selected; }
QTableView[role="figures"]::item { padding: 0 3px; border-bottom: 1px solid $line_hair; }
QListView[framed="true"], QTreeView[framed="true"] { border: 1px solid $line_control; border-radius: 4px; }
QListView[framed="true"]:focus, QTreeView[framed="true"]:focus { border: 2px solid $focus; }
QTreeView[framed="true"]::item { min-height: 20px; padding: 2px 4px; }
QHeaderView::section { background: $bg_page; color: $text_muted; border: 0; border-bottom: 1px solid $line_strong;
    padding: 4px 6px; font-size: 12px; }
QListView#tag_proposals { background: $bg_raised; border: 1px solid $line_control; padding: 1px; }
QListView#tag_proposals::item { padding: 3px 6px; border-radius: 3px; }
QListView::item:selected { background: $bg_selected; color: $text_on_selected; }
QCalendarWidget QToolButton { color: $text_primary; padding: 4px 8px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $bg_bar; }

QScrollArea, QTextBrowser { border: 0; background: $bg_page; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line_rule; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $line_control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line_hair; }
QSplitter[role="panes"]::handle { background: transparent; }
QSplitter::handle:hover { background: $line_control; }
QProgressBar { border: 1px solid $line_control; border-radius: 4px; background: $bg_sunken; max-height: 10px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QWidget#toolbar { background: $bg_bar; border-bottom: 1px solid $line_hair; }
QWidget#status_bar { background: $bg_bar; border-top: 1px solid $line_hair; }
QWidget#navigator, QTreeView#navigator_tree { background: $bg_window; }
QWidget#notes, QWidget#notes_list, QWidget#reader, QWidget#targets, QWidget#lookup,
QWidget#tray, QWidget#tray_list, QWidget#item_notes,
QWidget#desk_page, QWidget#notes_page, QWidget#tags_page, QWidget#tags_side_page,
QWidget#briefings_page, QWidget#briefings_side_page { background: $bg_page; }
QFrame[role="rule"] { background: $line_hair; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="upright_rule"] { background: $line_rule; border: 0; }
QFrame[role="strong_rule"] { background: $line_strong; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="warning_box"] { background: $bg_warning; border: 1px solid $line_control; border-radius: 4px; }
QFrame[role="danger_box"] { background: $bg_danger; border: 1px solid $line_control; border-radius: 4px; }
QFrame[role="info_box"] { background: $bg_info; border: 1px solid $line_control; border-radius: 4px; }
QFrame#search_results { background: $bg_raised; border: 1px solid $line_control; border-radius: 6px; }
QFrame#search_results QListView { background: transparent; }
QFrame[role="popup"] { background: $bg_raised; border: 1px solid $line_control; border-radius: 6px; }
QFrame#palette_box { border-radius: 8px; }
QFrame#palette_box QListView { background: $bg_raised; }
QWidget#palette_foot { background: $bg_bar; border-bottom-left-radius: 7px; border-bottom-right-radius: 7px; }
QLineEdit#palette_field, QLineEdit#palette_field:focus { border: 0; background: transparent; padding: 0; }
QFrame#hover_card { background: $bg_raised; border: 1px solid $line_control; border-radius: 6px; }
QFrame[role="selection_bar"] { background: $bg_info; border: 0; border-radius: 4px; }
QLabel[role="key"] { background: $bg_page; border: 1px solid $line_rule; border-radius: 3px; padding: 1px 6px; }
QScrollArea#tags_side, QScrollArea#briefings_side { border-left: 1px solid $line_hair; background: $bg_page; }
QWidget#live_preview_bar { background: $bg_bar; border-bottom: 1px solid $line_hair; }
QWidget#live_preview_foot { background: $bg_bar; border-top: 1px solid $line_hair; }
QWidget#live_preview, QListView#live_preview_thumbs, QScrollArea#live_preview_page { background: $bg_sunken; }
QListView#live_preview_thumbs::item:selected { background: transparent; }
QFrame[role="tag"] { background: $bg_page; border: 1px solid $line_rule; border-radius: 3px; }
""")


def build_style_sheet(colours: Mapping[str, str], icon_files: Mapping[str, str]) -> str:
    """The style sheet in these colours."""
    return STYLE.substitute(colours, **{f"icon_{name}": path for name, path in icon_files.items()})

"""The user guide says what the program has, and the program has what the guide says."""

import re
import runpy
from dataclasses import fields
from pathlib import Path

import pytest

from briefing_app import paths
from briefing_app.settings import Settings
from briefing_app.ui.menus import COLOURS, GROUPINGS, LANGUAGES
from briefing_app.ui.models.guide_pages import read_guide

GUIDE = Path(__file__).parents[1] / "docs" / "guide"
LINK = re.compile(r"\]\(([^)]+)\)")
REMEMBERED = {"tour_offered", "notes_open", "geometry", "splitter", "place", "pack_folder", "marking", "recent", "read"}
"""Settings that nobody sets: how the window was left. The guide names them in a sentence."""
CHOSEN = {"text_step": "text size", "scheme": "colours", "language": "language", "grouping": "large numbers"}
"""Settings that one chooses, and the row of the guide's table about each."""


@pytest.mark.parametrize(("page", "write"), [("keyboard", "write_keyboard"), ("command-line", "write_commands")])
def test_the_lists_of_keys_and_commands_are_those_of_the_program(page: str, write: str) -> None:
    written = runpy.run_path(str(GUIDE / "make_reference.py"))[write]()
    assert (GUIDE / f"{page}.md").read_text(encoding="utf-8") == written


def test_every_setting_is_in_the_guide_and_every_one_in_the_guide_exists() -> None:
    text = (GUIDE / "settings.md").read_text(encoding="utf-8")
    table = text.split("## ")[0]
    rows = re.findall(r"^\| ([a-z ]+) \| View", table, re.MULTILINE)
    assert sorted(rows) == sorted(CHOSEN.values())
    assert {field.name for field in fields(Settings)} == REMEMBERED | set(CHOSEN)


def test_the_guide_names_every_choice_of_colours_languages_and_numbers() -> None:
    text = (GUIDE / "settings.md").read_text(encoding="utf-8")
    for names, words in (
        (COLOURS, ("as the system has it", "light", "dark", "high contrast")),
        (LANGUAGES, ("as the system has it", "English", "Japanese", "Hindi")),
        (GROUPINGS, ("as the language has it", "thousands", "lakh and crore", "万 and 億")),
    ):
        assert len([name for name in names if name]) == len(words)
        assert all(word in text for word in words)


def test_every_page_is_listed_and_every_link_and_picture_exists() -> None:
    pages = read_guide(paths.guide_folder())
    assert {page.name for page in pages} == {file.stem for file in GUIDE.glob("*.md")}
    for page in pages:
        for link in LINK.findall(page.text):
            assert (GUIDE / link).is_file(), (page.name, link)
    shown = {link.removeprefix("pictures/") for page in pages for link in LINK.findall(page.text) if ".png" in link}
    assert shown == {file.name for file in (GUIDE / "pictures").iterdir()}

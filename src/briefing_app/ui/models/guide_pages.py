"""The pages of the user guide, which are Markdown files that the documentation shows as well."""

import re
from pathlib import Path

from briefing_app.core.quick import dataclass

FIRST = "index"
HEADING = re.compile(r"^# (.+)$", re.MULTILINE)
PICTURE = re.compile(r"!\[[^\]]*\]\(pictures/([a-z-]+\.png)\)")
PAGE_LINK = re.compile(r"^- \[[^\]]+\]\(([a-z-]+)\.md\)$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidePage:
    """One page: the name of its file, its heading, its words."""

    name: str
    title: str
    text: str

    @property
    def pictures(self) -> tuple[str, ...]:
        """The names of their files."""
        return tuple(PICTURE.findall(self.text))


def read_guide(folder: Path) -> tuple[GuidePage, ...]:
    """The first page, then those that it lists, in that order."""
    first = _read_page(folder, FIRST)
    return first, *(_read_page(folder, name) for name in PAGE_LINK.findall(first.text))


def make_html(page: GuidePage) -> str:
    """A page as a text widget shows it."""
    from markdown_it import MarkdownIt  # late: the guide is seldom open

    return str(MarkdownIt("commonmark", {"html": False}).enable("table").render(page.text))


def _read_page(folder: Path, name: str) -> GuidePage:
    text = (folder / f"{name}.md").read_text(encoding="utf-8")
    heading = HEADING.search(text)
    return GuidePage(name=name, title=heading[1] if heading else name, text=text)

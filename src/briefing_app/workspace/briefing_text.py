"""A briefing as Markdown, to read and to pass on as plain text.

What sources and users wrote stays words: only the emphasis and the lists that a note had are markup, and no word can
become a heading, a link, a picture, HTML or code.
"""

from collections.abc import Iterator, Sequence

from briefing_app.markdown import BULLET
from briefing_app.pack.contents import PackContents
from briefing_app.workspace.manuscript import (
    Block,
    ContentsList,
    Heading,
    Item,
    Manuscript,
    Run,
    Runs,
    Table,
    Text,
    Words,
    plain,
    say,
)
from briefing_app.workspace.manuscript_parts import write_manuscript
from briefing_app.workspace.notebook_text import BEGINS, MARKUP

THEIRS = "a quotation like this"
INDENT = "    "
LEVELS_LISTED = 2


def build_markdown(contents: PackContents) -> str:
    """The text of these contents; a line end is a line feed."""
    manuscript = write_manuscript(contents, theirs=THEIRS)
    return "\n".join([*_write_head(manuscript), *_write_blocks(manuscript)]) + "\n"


def _write_head(manuscript: Manuscript) -> Iterator[str]:
    yield f"# {_write_line(say(manuscript.title))}"
    yield from ("", f"> {_write_line(say(manuscript.subtitle))}")
    handled = " · ".join(filter(None, (manuscript.marking, manuscript.edition)))
    yield from ("", f"**{_write_line(say(handled))}**")


def _write_blocks(manuscript: Manuscript) -> Iterator[str]:
    before: Block | None = None
    for block in manuscript.blocks:
        if not (isinstance(block, Item) and isinstance(before, Item)):
            yield ""
        yield from _write_block(manuscript, block)
        before = block


def _write_block(manuscript: Manuscript, block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * (block.level + 1)} {_write_line(block.runs)}"
        case ContentsList():
            yield f"## {_write_line(say(block.title))}"
            yield ""
            heads = [each for each in manuscript.blocks if isinstance(each, Heading) and each.level <= LEVELS_LISTED]
            yield from (f"{INDENT * (head.level - 1)}- {_write_line(say(plain(head.runs)))}" for head in heads)
        case Words():
            yield from (f"> {line}" for line in _write_lines(say(block.text)))
            yield from (">", f"> — {_write_line(say(block.locator))}")
        case Text():
            yield from _write_text(block)
        case Item():
            marker = "-" if block.marker == BULLET else block.marker
            indent = INDENT * (block.depth - 1 if marker else block.depth)
            lines = _write_lines(block.runs) or [""]
            yield f"{indent}{f'{marker} ' if marker else ''}{lines[0]}".rstrip()
            yield from (f"{INDENT * block.depth}{line}" for line in lines[1:])
        case Table():
            yield from _write_table(block)


def _write_text(text: Text) -> Iterator[str]:
    lines = _write_lines(text.runs)
    if text.number:
        lines = [f"**{_write_line(say(text.number))}** {lines[0] if lines else ''}".rstrip(), *lines[1:]]
    yield from lines


def _write_table(table: Table) -> Iterator[str]:
    """A table with a head; without one, a list of what each thing is."""
    if not table.head:
        for name, *values in table.rows:
            said = " · ".join(filter(None, (_write_line(say(line)) for line in _list_lines(values))))
            yield f"- {_write_line(name)}: {said}"
        return
    yield _write_row([say(word) for word in table.head])
    yield f"|{' --- |' * len(table.head)}"
    yield from map(_write_row, table.rows)


def _list_lines(values: Sequence[Runs]) -> Iterator[str]:
    for value in values:
        yield from plain(value).split("\n")


def _write_row(row: Sequence[Runs]) -> str:
    return f"| {' | '.join(_write_line(cell) for cell in row)} |"


def _write_line(runs: Runs) -> str:
    return " ".join(line.removesuffix("\\") for line in _write_lines(runs))


def _write_lines(runs: Runs) -> list[str]:
    """The words line by line; a line that was broken is broken here too."""
    written = "".join(map(_write_run, runs))
    lines = [_begin_literally(" ".join(line.split())) for line in written.split("\n")]
    lines = [line for line in lines if line]
    return [f"{line}\\" for line in lines[:-1]] + lines[-1:]


def _write_run(run: Run) -> str:
    return "\n".join(_emphasise(MARKUP.sub(r"\\\g<0>", line), run) for line in run.text.split("\n"))


def _emphasise(words: str, run: Run) -> str:
    """Emphasis begins and ends at a letter, or it would be none."""
    sign = "*" * (2 * run.bold + run.italic)
    core = words.strip()
    if not sign or not core:
        return words
    at = words.index(core)
    return f"{words[:at]}{sign}{core}{sign}{words[at + len(core) :]}"


def _begin_literally(line: str) -> str:
    """What a line begins with makes no list, no heading and no rule."""
    begun = BEGINS.match(line)
    if begun is None:
        return line
    at = begun.start() if begun.group() in "-+=#" else begun.end()
    return f"{line[:at]}\\{line[at:]}"

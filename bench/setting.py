"""Sets the same words with us and with others, each as a process: python -m bench.setting SETTER SOURCE COPIES OUT."""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from briefing_app import paths

if TYPE_CHECKING:
    from briefing_app.pack.contents import PackContents, PackInitiative, PackPillar

TITLE, MARKING = "Joint Vision: second progress review", "RESTRICTED"
TYPST_HEAD = """
#set document(title: "Joint Vision: second progress review")
#set page(paper: "a4", header: [RESTRICTED #h(1fr) Joint Vision: second progress review],
  footer: context [page #counter(page).display() of #counter(page).final().first()])
#set text(font: "IBM Plex Sans", size: 10pt, lang: "en")
#outline()
"""
STYLE = """
@page { size: A4; @top-center { content: "RESTRICTED" } @bottom-right { content: counter(page) " of " counter(pages) } }
body { font-family: "IBM Plex Sans"; font-size: 10pt } h1, h2 { page-break-before: always }
.verbatim { font-size: 12pt }
"""

Code = TypeVar("Code", bound=str)
Piece = tuple[str, str]
"""What it is (`h1`, `h2`, `verbatim`, `p`, `li`, or `tr` with cells between tabs), and its words."""


def open_contents(notebook: Path, copies: int) -> "PackContents":
    """The pack of the whole vision with its notes, so many times over."""
    from briefing_app.workspace.packing import build_contents  # late: the others are not to wait for it
    from briefing_app.workspace.workspace import Workspace

    with Workspace(paths.vision_file(), notebook) as workspace:
        contents = build_contents(workspace, title=TITLE, marking=MARKING)
    pillars = [_number(pillar, copy) for copy in range(copies) for pillar in contents.pillars]
    return replace(contents, pillars=tuple(pillars))


def list_pieces(contents: "PackContents") -> Iterator[Piece]:
    """The words of a pack, for those who know nothing of packs."""
    for passage in (*contents.preamble, *contents.conclusion):
        yield "verbatim", passage.text
    for pillar in contents.pillars:
        yield "h1", pillar.title
        yield "verbatim", pillar.introduction.text
        yield from (("tr", f"{code}\t{headline}") for code, headline in pillar.all_headlines)
        for initiative in pillar.initiatives:
            yield "h2", f"{initiative.id} {initiative.headline}"
            yield "verbatim", initiative.words.text
            yield from _list_beside(initiative)
        yield from (("verbatim", passage.text) for passage in pillar.closing)


def set_ours(source: Path, copies: int, out: Path) -> None:
    """All that a pack is: field, tabs, links, charts, tags, PDF/UA and PDF/A."""
    from briefing_app.__main__ import spare_collector  # as the program itself begins

    spare_collector()
    from briefing_app.workspace.packing import make_pack

    make_pack(open_contents(source, copies), out)


def set_typst(source: Path, _: int, out: Path) -> None:
    """Tagged, PDF/UA-1; headings, tables, an outline."""
    import typst

    fonts = [str(paths.resources_folder() / "fonts")]
    typst.compile(str(source), output=str(out), font_paths=fonts, pdf_standards=["ua-1"])


def set_weasyprint(source: Path, _: int, out: Path) -> None:
    """HTML with a style sheet; tagged, PDF/UA-1."""
    import weasyprint

    weasyprint.HTML(filename=str(source)).write_pdf(str(out), pdf_variant="pdf/ua-1")


def set_fpdf2(source: Path, _: int, out: Path) -> None:
    """Untagged: it can do no other."""
    from fpdf import FPDF

    pdf = FPDF(format="A4")
    pdf.add_font("plex", fname=str(paths.resources_folder() / "fonts" / "IBMPlexSans-Regular.ttf"))
    pdf.set_font("plex", size=10)
    pdf.add_page()
    for kind, text in json.loads(source.read_text(encoding="utf-8")):
        if kind in ("h1", "h2"):
            pdf.add_page()
        pdf.set_font_size({"h1": 24, "h2": 18, "verbatim": 12}.get(kind, 10))
        pdf.multi_cell(0, text=text.replace("\t", "  "), new_x="LMARGIN", new_y="NEXT")
    pdf.output(str(out))


SETTERS: dict[str, Callable[[Path, int, Path], None]] = {
    "ours": set_ours,
    "typst": set_typst,
    "weasyprint": set_weasyprint,
    "fpdf2": set_fpdf2,
}


def write_typst(pieces: Iterator[Piece]) -> str:
    """The words as a source of Typst, which escapes as JSON does."""
    parts = [TYPST_HEAD]
    for kind, text in pieces:
        words = [json.dumps(cell, ensure_ascii=False) for cell in text.split("\t")]
        match kind:
            case "h1" | "h2":
                parts.append(f"#pagebreak()\n#heading(level: {kind[1]}, {words[0]})\n")
            case "verbatim":
                parts.append(f'#text(font: "IBM Plex Serif", size: 12pt, {words[0]})\n\n')
            case "tr":
                parts.append(f"#table(columns: {len(words)}, {', '.join(words)})\n")
            case "li":
                parts.append(f"#list(text({words[0]}))\n")
            case _:
                parts.append(f"#par[#text({words[0]})]\n")
    return "".join(parts)


def write_html(pieces: Iterator[Piece]) -> str:
    """The words as a page of HTML."""
    from html import escape

    fonts = (paths.resources_folder() / "fonts").as_uri()
    face = f'@font-face {{ font-family: "IBM Plex Sans"; src: url("{fonts}/IBMPlexSans-Regular.ttf") }}'
    parts = [f'<!doctype html><html lang="en"><title>{TITLE}</title><style>{face}{STYLE}</style><body>']
    for kind, text in pieces:
        cells = [escape(cell) for cell in text.split("\t")]
        match kind:
            case "tr":
                parts.append(f"<table><tr><td>{'<td>'.join(cells)}</table>")
            case "li":
                parts.append(f"<ul><li>{cells[0]}</ul>")
            case "verbatim":
                parts.append(f'<p class="verbatim">{cells[0]}')
            case _:
                parts.append(f"<{kind}>{cells[0]}</{kind}>")
    return "".join(parts)


def _list_beside(initiative: "PackInitiative") -> Iterator[Piece]:
    for target in initiative.targets:
        yield "p", f"{target.title}: {target.standing}"
        yield "p", target.formula
        yield from (("tr", "\t".join(row)) for row in target.chart.rows)
    for note in (*initiative.notes, *(note for target in initiative.targets for note in target.notes)):
        for line in filter(None, note.text.split("\n")):
            yield ("li", line[2:]) if line.startswith("- ") else ("p", line)


def _number(pillar: "PackPillar", copy: int) -> "PackPillar":
    """The same again, with codes of its own."""

    def own(code: Code) -> Code:
        return cast(Code, f"{code}·{copy}" if copy else code)

    return replace(
        pillar,
        id=own(pillar.id),
        all_headlines=tuple((own(code), headline) for code, headline in pillar.all_headlines),
        initiatives=tuple(
            replace(
                each,
                id=own(each.id),
                targets=tuple(
                    replace(target, id=own(target.id), initiative_id=own(target.initiative_id))
                    for target in each.targets
                ),
            )
            for each in pillar.initiatives
        ),
    )


def find_most_memory() -> float:
    """In megabytes, what this process took at most, and with it the largest that it started, as if at the same moment.

    What the system tells its parent counts the parent too.
    """
    if sys.platform == "win32":
        return 0.0
    import resource

    unit = 1024 if sys.platform == "linux" else 1024 * 1024
    started = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / unit
    status = Path("/proc/self/status")
    if status.exists():
        lines = status.read_text().splitlines()
        return started + next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
    return started + resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    SETTERS[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
    print(find_most_memory())

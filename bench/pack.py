"""The pack of the whole vision as a whole process, beside Typst setting the same words on as many pages."""

import json
from collections.abc import Iterator
from pathlib import Path

from bench.pairs import PYTHON, Pair, process
from briefing_app import paths
from briefing_app.ingest.curation import read_corpus

TYPST = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])"
PREAMBLE = """
#set page(paper: "a4", header: [RESTRICTED], footer: context [page #counter(page).display() of
  #counter(page).final().first()])
#set text(font: "IBM Plex Serif", size: 12pt)
#show heading: set text(font: "IBM Plex Sans")
#outline()
"""


def pairs(folder: Path) -> Iterator[Pair]:
    """Both start a Python, read the words, and write a PDF with contents, links and running heads."""
    source = folder / "vision.typ"
    source.write_text(_write_typst(), encoding="utf-8")
    ours = [PYTHON, "-m", "briefing_app", "--notebook", str(folder / "notebook.db"), "pack", "--marking", "RESTRICTED"]
    typst = [PYTHON, "-c", TYPST, str(source), str(folder / "typst.pdf"), str(paths.resources_folder() / "fonts")]
    yield Pair(
        name="Pack of the whole vision",
        ours=process([*ours, "--out", str(folder / "ours.pdf")]),
        beside="Typst, the same words",
        theirs=process(typst),
        runs=7,
    )


def _write_typst() -> str:
    corpus = read_corpus(paths.resources_folder())
    parts = [PREAMBLE]
    for pillar in corpus.pillars:
        introduction = corpus.passage(pillar.introduction_id).text
        parts.append(f"#pagebreak()\n#heading(level: 1, {_quote(pillar.title)})\n#text({_quote(introduction)})\n")
        for initiative in map(corpus.initiative, pillar.initiative_ids):
            heading = _quote(f"{initiative.id} {initiative.headline}")
            parts.append(f"#pagebreak()\n#heading(level: 2, {heading})\n#text({_quote(initiative.text)})\n")
    return "".join(parts)


def _quote(words: str) -> str:
    """The words as a string literal of Typst, which escapes as JSON does."""
    return json.dumps(words, ensure_ascii=False)

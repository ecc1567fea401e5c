"""Writes `vision.db`, byte for byte the same from the same input."""

import json
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from briefing_app.core.corpus import Corpus
from briefing_app.core.errors import CannotWrite, CorpusFault
from briefing_app.ingest.curation import read_corpus
from briefing_app.ingest.reference_rows import build_reference_rows
from briefing_app.ingest.search_rows import build_search_rows
from briefing_app.ingest.tables import read_table
from briefing_app.storage.corpus_schema import Rows, write_corpus


def build_corpus(resources: Path, out: Path) -> None:
    """Builds the corpus aside, then puts it in place of `out`. Raises `CorpusFault`, `CannotWrite`."""
    corpus = read_corpus(resources)
    try:
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=".corpus-") as folder:
            aside = Path(folder) / out.name
            write_corpus(aside, dict(_tables(corpus, resources)))
            aside.replace(out)
    except OSError as error:
        raise CannotWrite(
            f"The corpus cannot be written to {out}: {error.strerror}.", "Choose a folder that you may write to."
        ) from error


def check_corpus(resources: Path, committed: Path) -> None:
    """The committed corpus is what its sources give. Raises `CorpusFault` when it is not."""
    with tempfile.TemporaryDirectory(prefix="corpus-check-") as folder:
        fresh = Path(folder) / committed.name
        build_corpus(resources, fresh)
        try:
            same = committed.read_bytes() == fresh.read_bytes()
        except OSError as error:
            raise CorpusFault(
                f"The corpus {committed} cannot be read: {error.strerror}.", "Run “briefing-app corpus build”."
            ) from error
    if not same:
        raise CorpusFault(f"{committed} differs from a fresh build of its sources.", "Run “briefing-app corpus build”.")


def _tables(corpus: Corpus, resources: Path) -> Iterator[tuple[str, Rows]]:
    yield (
        "sources",
        [
            {
                "id": source.id,
                "title": source.title,
                "short_title": source.short_title,
                "role": source.role,
                "file_name": source.file_name,
                "sha256": source.sha256,
                "text": source.text,
            }
            for source in corpus.sources
        ],
    )
    yield (
        "passages",
        [
            {
                "id": passage.id,
                "source_id": passage.source_id,
                "position": passage.position,
                "kind": passage.kind,
                "pillar_id": passage.pillar_id,
                "line": passage.line,
                "text": passage.text,
            }
            for passage in corpus.passages
        ],
    )
    yield (
        "spans",
        [
            {"passage_id": passage.id, "position": position, "line": span.line, "start": span.start, "end": span.end}
            for passage in corpus.passages
            for position, span in enumerate(passage.spans, start=1)
        ],
    )
    yield (
        "pillars",
        [
            {
                "id": pillar.id,
                "number": pillar.number,
                "title": pillar.title,
                "short_title": pillar.short_title,
                "press_title": pillar.press_title,
                "introduction_id": pillar.introduction_id,
            }
            for pillar in corpus.pillars
        ],
    )
    yield (
        "initiatives",
        [
            {
                "id": initiative.id,
                "pillar_id": initiative.pillar_id,
                "number": initiative.number,
                "headline": initiative.headline,
                "text": initiative.text,
            }
            for initiative in corpus.initiatives
        ],
    )
    yield (
        "targets",
        [
            {
                "id": target.id,
                "initiative_id": target.initiative_id,
                "title": target.title,
                "value": int(target.value),
                "unit": target.unit,
                "currency": target.currency,
                "more_than": int(target.more_than),
                "yearly": int(target.yearly),
                "basis": target.basis,
                "scope": target.scope,
                "start": target.start.day.isoformat() if target.start.day else None,
                "start_basis": target.start.basis.value,
                "start_words": target.start.words,
                "due": target.due.day.isoformat() if target.due.day else None,
                "due_basis": target.due.basis.value,
                "due_words": target.due.words,
                "parent_id": target.parent_id,
                "quote": target.quote,
                "not_said": json.dumps(target.not_said, ensure_ascii=False),
                "cautions": json.dumps(target.cautions, ensure_ascii=False),
                "sides": json.dumps([asdict(side) for side in target.sides], ensure_ascii=False),
            }
            for target in corpus.targets
        ],
    )
    yield "gaps", [{"item_id": gap.item_id, "quote": gap.quote, "says": gap.says} for gap in corpus.gaps]
    yield "editions", [{"id": edition} for edition in (*corpus.earlier_editions, corpus.edition)]
    yield (
        "aliases",
        [{"edition": alias.edition, "old_id": alias.old_id, "new_id": alias.new_id} for alias in corpus.aliases],
    )
    yield from build_reference_rows(corpus.reference)
    yield from build_search_rows(corpus, read_table(resources, "names"))

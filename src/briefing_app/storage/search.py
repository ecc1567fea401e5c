"""Full-text search over the corpus and the notes, best first.

What is typed is quoted before SQLite sees it, so that no input is an operator. Words of scripts that do not part
them, such as Japanese, are looked for as substrings, which also finds those of one or two characters.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from briefing_app.core.corpus import Corpus, ItemId, ItemKind
from briefing_app.core.notebook import NOTE_KIND_WORDS, NoteKind, tag_key
from briefing_app.core.query import Hit, Term, parse_query
from briefing_app.storage.engine import Connection, reading

OPEN, CLOSE = "\x02", "\x03"
SNIPPET_WORDS = 16
SNIPPET_LETTERS = 40

CORPUS_SQL = "SELECT item_id, kind, title, {snippet} FROM vision.search WHERE {match} ORDER BY {order} LIMIT ?"
CORPUS_RANKED = {
    "snippet": f"snippet(search, 3, '{OPEN}', '{CLOSE}', '…', {SNIPPET_WORDS})",
    "order": "bm25(search, 0, 0, 8, 1, 6)",
}
CORPUS_PLAIN = {"snippet": "text", "order": "rowid"}

NOTES_SQL = (
    "SELECT notes.id, notes.kind, notes.item_id, {snippet}"
    " FROM notes_search JOIN notes ON notes.number = notes_search.rowid WHERE {match} ORDER BY {order} LIMIT ?"
)
NOTES_RANKED = {
    "snippet": f"snippet(notes_search, 0, '{OPEN}', '{CLOSE}', '…', {SNIPPET_WORDS})",
    "order": "bm25(notes_search)",
}
NOTES_PLAIN = {"snippet": "notes.text", "order": "notes.number"}


def search(connection: Connection, path: Path, corpus: Corpus, text: str, limit: int = 50) -> tuple[Hit, ...]:
    """What was typed, found: an exact code first, then items and notes by rank, then items by their tags."""
    terms = parse_query(text)
    if not terms:
        return ()
    with reading(path):
        items = _search_corpus(connection, terms, limit)
        notes = _search_notes(connection, corpus, terms, limit)
        tagged = _search_tags(connection, corpus, terms, limit)
    hits = [*_find_code(corpus, text), *_interleave(items, notes), *tagged]
    return tuple({hit.id: hit for hit in reversed(hits)}[id_] for id_ in dict.fromkeys(hit.id for hit in hits))[:limit]


def _find_code(corpus: Corpus, text: str) -> list[Hit]:
    if not corpus.has_item(text):
        return []
    item = corpus.item(text)
    return [_make_hit(item.id, item.kind.value, item.title, _shorten(item.text), item.id)]


def _search_corpus(connection: Connection, terms: Sequence[Term], limit: int) -> list[Hit]:
    match, values = _build_match("search", ("title", "text", "names"), terms)
    ways = CORPUS_PLAIN if _has_only_substrings(terms) else CORPUS_RANKED
    rows = connection.execute(CORPUS_SQL.format(match=match, **ways), (*values, limit)).fetchall()
    return [
        _make_hit(item_id, kind, title, _mark_substring(snippet, terms), item_id)
        for item_id, kind, title, snippet in rows
    ]


def _search_notes(connection: Connection, corpus: Corpus, terms: Sequence[Term], limit: int) -> list[Hit]:
    match, values = _build_match("notes_search", ("notes.text",), terms)
    ways = NOTES_PLAIN if _has_only_substrings(terms) else NOTES_RANKED
    rows: list[Any] = connection.execute(NOTES_SQL.format(match=match, **ways), (*values, limit)).fetchall()
    hits = []
    for note_id, kind, item_id, snippet in rows:
        title = f"{NOTE_KIND_WORDS[NoteKind(kind)]} on {_name(corpus, item_id)}"
        hits.append(_make_hit(note_id, "note", title, _mark_substring(snippet, terms), item_id))
    return hits


def _search_tags(connection: Connection, corpus: Corpus, terms: Sequence[Term], limit: int) -> list[Hit]:
    key = tag_key(" ".join(term.text for term in terms))
    rows = connection.execute(
        "SELECT tags.name, taggings.item_id FROM tags JOIN taggings ON taggings.tag_id = tags.id"
        " WHERE tags.name_key LIKE ? ESCAPE '\\' ORDER BY tags.name_key LIMIT ?",
        (f"{_escape_like(key)}%", limit),
    ).fetchall()
    hits = []
    for name, item_id in rows:
        kind = corpus.item(item_id).kind.value if corpus.has_item(item_id) else "item"
        hits.append(_make_hit(item_id, kind, _name(corpus, item_id), f"Tagged {OPEN}{name}{CLOSE}", item_id))
    return hits


def _build_match(table: str, columns: Sequence[str], terms: Sequence[Term]) -> tuple[str, tuple[str, ...]]:
    """The WHERE clause and its values: one full-text expression for words, one substring test for each other term."""
    words = [term for term in terms if not term.is_substring]
    clauses, values = [], list[str]()
    if words:
        clauses.append(f"{table} MATCH ?")
        values.append(" ".join(_quote(term) for term in words))
    for term in terms:
        if term.is_substring:
            clauses.append("(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in columns) + ")")
            values += [f"%{_escape_like(term.text)}%"] * len(columns)
    return " AND ".join(clauses), tuple(values)


def _quote(term: Term) -> str:
    quoted = '"' + term.text.replace('"', '""') + '"'
    return quoted if term.is_phrase else f"{quoted}*"


def _escape_like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _interleave(first: Sequence[Hit], second: Sequence[Hit]) -> list[Hit]:
    """Two ranked lists as one: the ranks of two full-text tables say nothing of each other."""
    merged = []
    for rank in range(max(len(first), len(second))):
        merged += [*first[rank : rank + 1], *second[rank : rank + 1]]
    return merged


def _make_hit(id_: str, kind: str, title: str, snippet: str, item_id: str) -> Hit:
    plain, marks = "", list[tuple[int, int]]()
    for number, part in enumerate(re.split(f"[{OPEN}{CLOSE}]", snippet.replace("\n", " "))):
        if number % 2:
            marks.append((len(plain), len(plain) + len(part)))
        plain += part
    return Hit(id=id_, kind=kind, title=title, snippet=plain, marks=tuple(marks), item_id=ItemId(item_id))


def _name(corpus: Corpus, item_id: str) -> str:
    if not corpus.has_item(item_id):
        return item_id
    item = corpus.item(item_id)
    return item.title if item.kind in (ItemKind.TARGET, ItemKind.PASSAGE) else item.id


def _has_only_substrings(terms: Sequence[Term]) -> bool:
    return all(term.is_substring for term in terms)


def _mark_substring(snippet: str, terms: Sequence[Term]) -> str:
    """Cuts a whole text down to the letters around the first term; a snippet that is marked already stays."""
    if OPEN in snippet or not _has_only_substrings(terms):
        return snippet
    at = next((found for term in terms if (found := snippet.find(term.text)) >= 0), 0)
    end = at + len(terms[0].text)
    start, stop = max(at - SNIPPET_LETTERS, 0), end + SNIPPET_LETTERS
    before = ("…" if start else "") + snippet[start:at]
    after = snippet[end:stop] + ("…" if stop < len(snippet) else "")
    return f"{before}{OPEN}{snippet[at:end]}{CLOSE}{after}"


def _shorten(text: str) -> str:
    words = text.split()
    return " ".join(words[:SNIPPET_WORDS]) + (" …" if len(words) > SNIPPET_WORDS else "")

"""Full-text search over the corpus and the notes, best first.

What is typed is quoted before SQLite sees it, so that no input is an operator. A word is looked for with its other
forms (`storage.wording`); words that are found nowhere are taken for slips of the finger, and if not everything that
was typed occurs together, then that which has most of it is given. Words of scripts that do not part them, such as
Japanese, are looked for as substrings, which also finds those of one or two characters.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from briefing_app.core.corpus import Corpus, ItemKind
from briefing_app.core.notebook import NOTE_KIND_WORDS, NoteKind, tag_key
from briefing_app.core.query import Hit, Query, Term, parse_query, read_code
from briefing_app.storage.engine import Connection, reading
from briefing_app.storage.snippets import CLOSE, OPEN, cut_around, make_hit, shorten
from briefing_app.storage.wording import STOP_WORDS, correct_slips, list_forms

SNIPPET_WORDS = 16
KIND_WEIGHTS = (
    "CASE kind WHEN 'pillar' THEN 1.4 WHEN 'target' THEN 1.25 WHEN 'initiative' THEN 1.2 WHEN 'mechanism' THEN 0.8"
    " ELSE 0.6 END"
)

CORPUS_SQL = "SELECT item_id, kind, title, opens, {snippet} FROM vision.search WHERE {where} ORDER BY {order} LIMIT ?"
CORPUS_RANKED = {
    "snippet": f"snippet(search, 2, '{OPEN}', '{CLOSE}', '…', {SNIPPET_WORDS})",
    "order": f"bm25(search, 10, 6, 1) * {KIND_WEIGHTS}",
}
CORPUS_PLAIN = {"snippet": "text", "order": "rowid"}

NOTES_SQL = (
    "SELECT notes.id, notes.kind, notes.item_id, {snippet}"
    " FROM notes_search JOIN notes ON notes.number = notes_search.rowid WHERE {where} ORDER BY {order} LIMIT ?"
)
NOTES_RANKED = {
    "snippet": f"snippet(notes_search, 0, '{OPEN}', '{CLOSE}', '…', {SNIPPET_WORDS})",
    "order": "bm25(notes_search)",
}
NOTES_PLAIN = {"snippet": "notes.text", "order": "notes.number"}

Forms = tuple[str, ...]
"""One way to say a term; any of them will do."""


class Search:
    """Searches one open workspace."""

    def __init__(self, connection: Connection, path: Path, corpus: Corpus) -> None:
        self._connection = connection
        self._path = path
        self._corpus = corpus
        self._synonyms: Mapping[str, Sequence[str]] | None = None
        self._has_vocabulary = False

    def find(self, text: str, limit: int = 50) -> tuple[Hit, ...]:
        """What was typed, found: an exact code first, then items and notes by rank, then items by their tags."""
        query = parse_query(text)
        if not query:
            return ()
        with reading(self._path):
            hits = [
                *self._find_code(text),
                *self._find_name(text),
                *self._find_words(query, limit),
                *self._find_tagged(query, limit),
            ]
        first = {hit.id: hit for hit in reversed(hits)}
        return tuple(first[id_] for id_ in dict.fromkeys(hit.id for hit in hits))[:limit]

    def _find_code(self, text: str) -> list[Hit]:
        code = read_code(text)
        if not self._corpus.has_item(code) or self._corpus.item(code).kind is ItemKind.MECHANISM:
            return []
        item = self._corpus.item(code)
        return [make_hit(item.id, item.kind.value, item.title, shorten(item.text, SNIPPET_WORDS), item.id)]

    def _find_name(self, text: str) -> list[Hit]:
        """What has exactly the name that was typed."""
        rows = self._connection.execute(
            "SELECT item_id, kind, title, opens, text FROM vision.search WHERE lower(title) = ?",
            (" ".join(term.text for term in parse_query(text).terms).lower(),),
        )
        return [
            make_hit(item_id, kind, title, shorten(words, SNIPPET_WORDS), opens)
            for item_id, kind, title, opens, words in rows
        ]

    def _find_words(self, query: Query, limit: int) -> list[Hit]:
        """All that was typed; else without the small words; else with slips mended; else most of it."""
        all_terms = [self._list_forms(term) for term in query.terms]
        if hits := self._find_forms(query, query.terms, all_terms, limit):
            return hits
        terms = [term for term in query.terms if term.is_phrase or term.text.casefold() not in STOP_WORDS]
        forms = [self._list_forms(term) for term in terms]
        if 0 < len(terms) < len(query.terms) and (hits := self._find_forms(query, terms, forms, limit)):
            return hits
        mended = [self._mend(term, each) for term, each in zip(terms, forms, strict=True)]
        if mended != forms and (hits := self._find_forms(query, terms, mended, limit)):
            return hits
        if len(terms) > 1:
            any_term = tuple(
                form for term, each in zip(terms, mended, strict=True) if not term.is_phrase for form in each
            )
            return self._find_forms(query, [Term(text=terms[0].text)], [any_term], limit) if any_term else []
        return []

    def _find_forms(self, query: Query, terms: Sequence[Term], forms: Sequence[Forms], limit: int) -> list[Hit]:
        items = self._search_corpus(query, terms, forms, limit)
        notes = self._search_notes(query, terms, forms, limit)
        merged = []
        for rank in range(max(len(items), len(notes))):  # the ranks of two full-text tables say nothing of each other
            merged += [*items[rank : rank + 1], *notes[rank : rank + 1]]
        return merged

    def _search_corpus(self, query: Query, terms: Sequence[Term], forms: Sequence[Forms], limit: int) -> list[Hit]:
        clauses, values = _build_match("search", ("title", "text", "names"), terms, forms)
        for name, column in (("kind", "kind"), ("pillar", "pillar_id")):
            if wanted := query.values(name):
                clauses.append(f"lower({column}) IN (SELECT value FROM json_each(?))")
                values.append(json.dumps(wanted))
        if items := self._narrow(query):
            clauses.append("opens IN (SELECT value FROM json_each(?))")
            values.append(items)
        ways = CORPUS_PLAIN if _has_only_substrings(terms) else CORPUS_RANKED
        sql = CORPUS_SQL.format(where=" AND ".join(clauses) or "1", **ways)
        return [
            make_hit(item_id, kind, title, self._cut(snippet, terms), opens)
            for item_id, kind, title, opens, snippet in self._connection.execute(sql, (*values, limit)).fetchall()
        ]

    def _search_notes(self, query: Query, terms: Sequence[Term], forms: Sequence[Forms], limit: int) -> list[Hit]:
        clauses, values = _build_match("notes_search", ("notes.text",), terms, forms)
        kinds = query.values("kind")
        if kinds and "note" not in kinds:
            clauses.append("notes.kind IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(kinds))
        if pillars := query.values("pillar"):
            own = [item.id for item in self._corpus.items() if (item.pillar_id or "").casefold() in pillars]
            clauses.append("notes.item_id IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(own))
        if items := self._narrow(query):
            clauses.append("notes.item_id IN (SELECT value FROM json_each(?))")
            values.append(items)
        ways = NOTES_PLAIN if _has_only_substrings(terms) else NOTES_RANKED
        sql = NOTES_SQL.format(where=" AND ".join(clauses) or "1", **ways)
        hits = []
        for note_id, kind, item_id, snippet in self._connection.execute(sql, (*values, limit)).fetchall():
            title = f"{NOTE_KIND_WORDS[NoteKind(kind)]} on {self._name(item_id)}"
            hits.append(make_hit(note_id, "note", title, self._cut(snippet, terms), item_id))
        return hits

    def _find_tagged(self, query: Query, limit: int) -> list[Hit]:
        """Items whose tag begins with what was typed."""
        if query.filters:
            return []
        key = tag_key(" ".join(term.text for term in query.terms))
        rows = self._connection.execute(
            "SELECT tags.name, taggings.item_id FROM tags JOIN taggings ON taggings.tag_id = tags.id"
            " WHERE tags.name_key LIKE ? ESCAPE '\\' ORDER BY tags.name_key LIMIT ?",
            (f"{_escape_like(key)}%", limit),
        ).fetchall()
        hits = []
        for name, item_id in rows:
            kind = self._corpus.item(item_id).kind.value if self._corpus.has_item(item_id) else "item"
            hits.append(make_hit(item_id, kind, self._name(item_id), f"Tagged {OPEN}{name}{CLOSE}", item_id))
        return hits

    def _narrow(self, query: Query) -> str:
        """As JSON, the ids of the items that `tag:` and `theme:` leave; empty where neither is used."""
        kept: set[str] | None = None
        if tags := query.values("tag"):
            rows = self._connection.execute(
                "SELECT item_id FROM taggings JOIN tags ON tags.id = tag_id"
                " WHERE name_key IN (SELECT value FROM json_each(?))",
                (json.dumps([tag_key(tag) for tag in tags]),),
            )
            kept = {item_id for (item_id,) in rows}
        if themes := query.values("theme"):
            themed = {
                mention.passage_id
                for theme in self._corpus.reference.themes
                if any(theme.name.casefold().startswith(each) or theme.id.startswith(each) for each in themes)
                for mention in theme.mentions
            }
            kept = themed if kept is None else kept & themed
        return "" if kept is None else json.dumps(sorted(kept))

    def _list_forms(self, term: Term) -> Forms:
        if self._synonyms is None:
            means = defaultdict[str, list[str]](list)
            for word, other in self._connection.execute("SELECT word, means FROM vision.synonyms ORDER BY rowid"):
                means[word].append(other)
            self._synonyms = means
        if term.is_phrase or term.is_substring:
            return (term.text,)
        return list_forms(term.text, self._synonyms, self._list_words)

    def _mend(self, term: Term, forms: Forms) -> Forms:
        """The forms of a term, or if none of them is found anywhere, those of the words nearest to it."""
        if term.is_phrase or term.is_substring or self._occurs(forms):
            return forms
        corrected = correct_slips(term.text, self._list_words(""))
        return tuple(dict.fromkeys(form for word in corrected for form in self._list_forms(Term(text=word)))) or forms

    def _list_words(self, beginning: str) -> list[str]:
        """The words of corpus and notes with that beginning, as they are indexed."""
        if not self._has_vocabulary:
            self._connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('vision', 'search', 'row')")
            self._connection.execute(
                "CREATE VIRTUAL TABLE temp.own_words USING fts5vocab('main', 'notes_search', 'row')"
            )
            self._has_vocabulary = True
        sql = "SELECT term FROM temp.{0} WHERE term >= ?1 AND term < ?1 || char(0x10FFFF)"
        rows = self._connection.execute(f"{sql.format('words')} UNION {sql.format('own_words')}", (beginning,))
        return [word for (word,) in rows]

    def _occurs(self, forms: Forms) -> bool:
        match = _quote_forms(forms, is_phrase=False)
        return any(
            self._connection.execute(
                f"SELECT 1 FROM {table} WHERE {table.split('.')[-1]} MATCH ? LIMIT 1", (match,)
            ).fetchone()
            for table in ("vision.search", "notes_search")
        )

    def _cut(self, snippet: str, terms: Sequence[Term]) -> str:
        return cut_around(snippet, [term.text for term in terms]) if _has_only_substrings(terms) else snippet

    def _name(self, item_id: str) -> str:
        if not self._corpus.has_item(item_id):
            return item_id
        item = self._corpus.item(item_id)
        return item.id if item.kind in (ItemKind.PILLAR, ItemKind.INITIATIVE) else item.title


def _build_match(
    table: str, columns: Sequence[str], terms: Sequence[Term], forms: Sequence[Forms]
) -> tuple[list[str], list[str]]:
    """WHERE clauses and their values: one full-text expression for words, one substring test for each other term."""
    words = [
        _quote_forms(each, is_phrase=term.is_phrase)
        for term, each in zip(terms, forms, strict=True)
        if not term.is_substring
    ]
    clauses, values = list[str](), list[str]()
    if words:
        clauses.append(f"{table} MATCH ?")
        values.append(" AND ".join(words))
    for term in terms:
        if term.is_substring:
            clauses.append("(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in columns) + ")")
            values += [f"%{_escape_like(term.text)}%"] * len(columns)
    return clauses, values


def _quote_forms(forms: Forms, *, is_phrase: bool) -> str:
    quoted = ['"' + form.replace('"', '""') + '"' for form in forms]
    return "(" + " OR ".join(quoted if is_phrase else [f"{each}*" for each in quoted]) + ")"


def _escape_like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _has_only_substrings(terms: Sequence[Term]) -> bool:
    """Whether SQLite's full-text index is not asked at all, and so can neither rank nor cut."""
    return all(term.is_substring for term in terms)

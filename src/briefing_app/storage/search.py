"""Full-text search over the corpus and the notes, best first.

What is typed is quoted before SQLite sees it, so that no input is an operator. A word is looked for with its other
forms (`storage.wording`); words that are found nowhere are taken for slips of the finger, and if not everything that
was typed occurs together, then that which has most of it is given, and says so. Words of scripts that do not part
them, such as Japanese, are looked for as substrings, which also finds those of one or two characters.

Of very many notes that hold a word, the newest are ranked: to rank them all would take longer than a person types.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from briefing_app.core.corpus import Corpus, ItemKind
from briefing_app.core.notebook import NOTE_KIND_WORDS, NoteKind, tag_key
from briefing_app.core.query import Hit, Query, Term, parse_query, read_code
from briefing_app.storage.engine import Connection, reading
from briefing_app.storage.matching import Forms, build_match, escape_like, has_only_substrings, quote_forms
from briefing_app.storage.note_filters import describe_note_filters
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

GIVEN = "(SELECT value FROM json_each(?))"
MOST_RANKED = 2_000
NOTES_RANKED_SQL = (
    "SELECT number FROM (SELECT notes.number, bm25(notes_search) AS rank FROM notes_search"
    " JOIN notes ON notes.number = notes_search.rowid WHERE {where}"
    f" ORDER BY notes_search.rowid DESC LIMIT {MOST_RANKED}) ORDER BY rank LIMIT ?"
)
NOTES_MARKED_SQL = (
    "SELECT notes.id, notes.kind, notes.item_id,"
    f" snippet(notes_search, 0, '{OPEN}', '{CLOSE}', '…', {SNIPPET_WORDS}), notes.number"
    " FROM notes_search JOIN notes ON notes.number = notes_search.rowid"
    " WHERE notes_search MATCH ? AND notes_search.rowid >= ? AND notes_search.rowid <= ?"
    " AND +notes.number IN (SELECT value FROM json_each(?))"
)
NOTES_PLAIN_SQL = "SELECT id, kind, item_id, text FROM notes WHERE {where} ORDER BY {order} LIMIT ?"
BY_AGE, BY_DUE = "number", "done, due IS NULL, due, number DESC"


class Search:
    """Searches one open workspace."""

    def __init__(self, connection: Connection, path: Path, corpus: Corpus) -> None:
        self._connection = connection
        self._path = path
        self._corpus = corpus
        self._synonyms: Mapping[str, Sequence[str]] | None = None
        self._has_vocabulary = False
        self._today = date.today()

    def find(self, text: str, limit: int = 50, today: date | None = None) -> tuple[Hit, ...]:
        """What was typed, found: an exact code first, then items and notes by rank, then items by their tags.

        `today` is the day from which `due:` counts.
        """
        query = parse_query(text)
        if not query:
            return ()
        self._today = today or date.today()
        with reading(self._path):
            hits = [
                *self._find_code(text),
                *self._find_name(query),
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

    def _find_name(self, query: Query) -> list[Hit]:
        """What has exactly the name that was typed."""
        if query.is_for_notes:
            return []
        clauses, values = self._narrow_corpus(query)
        where = " AND ".join(["lower(title) = ?", *clauses])
        rows = self._connection.execute(
            f"SELECT item_id, kind, title, opens, text FROM vision.search WHERE {where}",
            (" ".join(term.text for term in query.terms).lower(), *values),
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
        return self._find_some(query, terms, mended, limit) if len(terms) > 1 else []

    def _find_some(self, query: Query, terms: Sequence[Term], forms: Sequence[Forms], limit: int) -> list[Hit]:
        """What has some of the words; a phrase is never left out, since a person has put it in quotation marks."""
        phrases = [term for term in terms if term.is_phrase]
        exact: list[Forms] = [(term.text,) for term in phrases]
        words = [term for term in terms if not term.is_phrase]
        any_word = tuple(form for term, each in zip(terms, forms, strict=True) if not term.is_phrase for form in each)
        hits = []
        if words:
            hits = self._find_forms(query, [*phrases, Term(text=words[0].text)], [*exact, any_word], limit)
            if phrases and not hits:
                hits = self._find_forms(query, phrases, exact, limit)
        return [replace(hit, is_partial=True) for hit in hits]

    def _find_forms(self, query: Query, terms: Sequence[Term], forms: Sequence[Forms], limit: int) -> list[Hit]:
        items = [] if query.is_for_notes else self._search_corpus(query, terms, forms, limit)
        notes = self._search_notes(query, terms, forms, limit)
        merged = []
        for rank in range(max(len(items), len(notes))):  # the ranks of two full-text tables say nothing of each other
            merged += [*items[rank : rank + 1], *notes[rank : rank + 1]]
        return merged

    def _search_corpus(self, query: Query, terms: Sequence[Term], forms: Sequence[Forms], limit: int) -> list[Hit]:
        clauses, values = build_match("search", ("title", "text", "names"), terms, forms)
        narrowed = self._narrow_corpus(query)
        clauses, values = clauses + narrowed[0], values + narrowed[1]
        ways = CORPUS_PLAIN if has_only_substrings(terms) else CORPUS_RANKED
        sql = CORPUS_SQL.format(where=" AND ".join(clauses) or "1", **ways)
        return [
            make_hit(item_id, kind, title, self._cut(snippet, terms), opens)
            for item_id, kind, title, opens, snippet in self._connection.execute(sql, (*values, limit)).fetchall()
        ]

    def _narrow_corpus(self, query: Query) -> tuple[list[str], list[str]]:
        """What the filters ask of the corpus, as clauses and their values."""
        clauses, values = list[str](), list[str]()
        for name, column in (("kind", "kind"), ("pillar", "pillar_id")):
            if wanted := query.values(name):
                clauses.append(f"lower({column}) IN {GIVEN}")
                values.append(json.dumps(wanted))
        for items in (self._fetch_tagged(query), self._list_themed(query)):
            if items is not None:
                clauses.append(f"opens IN {GIVEN}")
                values.append(json.dumps(items))
        return clauses, values

    def _search_notes(self, query: Query, terms: Sequence[Term], forms: Sequence[Forms], limit: int) -> list[Hit]:
        clauses, matched = build_match("notes_search", ("notes.text",), terms, forms, shortest_prefix=2)
        values: list[str | int] = [*matched]
        kinds = query.values("kind")
        if kinds and "note" not in kinds:
            clauses.append(f"notes.kind IN {GIVEN}")
            values.append(json.dumps(kinds))
        if pillars := query.values("pillar"):
            own = [item.id for item in self._corpus.items() if (item.pillar_id or "").casefold() in pillars]
            clauses.append(f"notes.item_id IN {GIVEN}")
            values.append(json.dumps(own))
        if (tagged := self._fetch_tagged(query)) is not None:
            clauses.append(f"(notes.item_id IN {GIVEN} OR notes.id IN {GIVEN})")
            values += [json.dumps(tagged)] * 2
        if (themed := self._list_themed(query)) is not None:
            clauses.append(f"notes.item_id IN {GIVEN}")
            values.append(json.dumps(themed))
        for condition in describe_note_filters(query, self._today):
            clauses.append(condition.sql)
            values += condition.values
        where = " AND ".join(clauses) or "1"
        if has_only_substrings(terms):
            sql = NOTES_PLAIN_SQL.format(where=where, order=BY_DUE if query.is_for_notes else BY_AGE)
            rows = self._connection.execute(sql, (*values, limit)).fetchall()
        else:
            rows = self._mark_best(where, values, limit)
        hits = []
        for note_id, kind, item_id, snippet, *_ in rows:
            title = f"{NOTE_KIND_WORDS[NoteKind(kind)]} on {self._name(item_id)}"
            hits.append(make_hit(note_id, "note", title, self._cut(snippet, terms), item_id))
        return hits

    def _mark_best(self, where: str, values: Sequence[str | int], limit: int) -> list[tuple[Any, ...]]:
        """The notes that rank best among the newest, with their words marked. The first value is what must match."""
        ranked = self._connection.execute(NOTES_RANKED_SQL.format(where=where), (*values, limit)).fetchall()
        order = {number: place for place, (number,) in enumerate(ranked)}
        if not order:
            return []
        bounds = (min(order), max(order))  # without them the index would be gone through whole
        rows = self._connection.execute(NOTES_MARKED_SQL, (values[0], *bounds, json.dumps(list(order)))).fetchall()
        return sorted(rows, key=lambda row: order[row[-1]])

    def _find_tagged(self, query: Query, limit: int) -> list[Hit]:
        """Items and notes whose tag begins with what was typed."""
        if query.filters:
            return []
        key = tag_key(" ".join(term.text for term in query.terms))
        rows = self._connection.execute(
            "SELECT tags.name, taggings.item_id, coalesce(notes.item_id, '') FROM tags"
            " JOIN taggings ON taggings.tag_id = tags.id LEFT JOIN notes ON is_note AND notes.id = taggings.item_id"
            " WHERE tags.name_key LIKE ? ESCAPE '\\' ORDER BY tags.name_key LIMIT ?",
            (f"{escape_like(key)}%", limit),
        ).fetchall()
        hits = []
        for name, bearer_id, noted_id in rows:
            item_id = noted_id or bearer_id
            known = self._corpus.item(item_id).kind.value if self._corpus.has_item(item_id) else "item"
            kind = "note" if noted_id else known
            hits.append(make_hit(bearer_id, kind, self._name(item_id), f"Tagged {OPEN}{name}{CLOSE}", item_id))
        return hits

    def _fetch_tagged(self, query: Query) -> list[str] | None:
        """The items and notes that `tag:` leaves; none where it is not used."""
        tags = query.values("tag")
        if not tags:
            return None
        rows = self._connection.execute(
            f"SELECT DISTINCT item_id FROM taggings JOIN tags ON tags.id = tag_id WHERE name_key IN {GIVEN}",
            (json.dumps([tag_key(tag) for tag in tags]),),
        )
        return [bearer_id for (bearer_id,) in rows]

    def _list_themed(self, query: Query) -> list[str] | None:
        """The items that `theme:` leaves; none where it is not used."""
        themes = query.values("theme")
        if not themes:
            return None
        return [
            mention.passage_id
            for theme in self._corpus.reference.themes
            if any(theme.name.casefold().startswith(each) or theme.id.startswith(each) for each in themes)
            for mention in theme.mentions
        ]

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
        corrected = correct_slips(term.text, self._list_words("", term.text[:1].casefold()))
        return tuple(dict.fromkeys(form for word in corrected for form in self._list_forms(Term(text=word)))) or forms

    def _list_words(self, beginning: str, own_beginning: str | None = None) -> list[str]:
        """The words of corpus and notes with that beginning, as they are indexed.

        The words of the notes may be narrowed further, since there is no end to them.
        """
        if not self._has_vocabulary:
            self._connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab('vision', 'search', 'row')")
            self._connection.execute(
                "CREATE VIRTUAL TABLE temp.own_words USING fts5vocab('main', 'notes_search', 'row')"
            )
            self._has_vocabulary = True
        sql = "SELECT term FROM temp.{0} WHERE term >= ?{1} AND term < ?{1} || char(0x10FFFF)"
        rows = self._connection.execute(
            f"{sql.format('words', 1)} UNION {sql.format('own_words', 2)}",
            (beginning, beginning if own_beginning is None else own_beginning),
        )
        return [word for (word,) in rows]

    def _occurs(self, forms: Forms) -> bool:
        match = quote_forms(forms, is_phrase=False)
        return any(
            self._connection.execute(
                f"SELECT 1 FROM {table} WHERE {table.split('.')[-1]} MATCH ? LIMIT 1", (match,)
            ).fetchone()
            for table in ("vision.search", "notes_search")
        )

    def _cut(self, snippet: str, terms: Sequence[Term]) -> str:
        return cut_around(snippet, [term.text for term in terms]) if has_only_substrings(terms) else snippet

    def _name(self, item_id: str) -> str:
        if not self._corpus.has_item(item_id):
            return item_id
        item = self._corpus.item(item_id)
        return item.id if item.kind in (ItemKind.PILLAR, ItemKind.INITIATIVE) else item.title

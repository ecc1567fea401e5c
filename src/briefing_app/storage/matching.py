"""Terms as SQLite's full-text index and its LIKE understand them, each quoted so that nothing in it is an operator."""

from collections.abc import Sequence

from briefing_app.core.query import Term

Forms = tuple[str, ...]
"""One way to say a term; any of them will do."""


def build_match(
    table: str, columns: Sequence[str], terms: Sequence[Term], forms: Sequence[Forms], shortest_prefix: int = 1
) -> tuple[list[str], list[str]]:
    """WHERE clauses and their values: one full-text expression for words, one substring test for each other term.

    Of very many notes nearly all hold some word with a given first letter: `shortest_prefix` spares them that.
    """
    words = [
        quote_forms(each, is_phrase=term.is_phrase, shortest_prefix=shortest_prefix)
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
            values += [f"%{escape_like(term.text)}%"] * len(columns)
    return clauses, values


def quote_forms(forms: Forms, *, is_phrase: bool, shortest_prefix: int = 1) -> str:
    """Any of the forms; words may go on, from so many letters on."""
    quoted = []
    for form in forms:
        goes_on = not is_phrase and len(form) >= shortest_prefix
        quoted.append('"' + form.replace('"', '""') + '"' + ("*" if goes_on else ""))
    return "(" + " OR ".join(quoted) + ")"


def escape_like(text: str) -> str:
    """The text for LIKE with a backslash as its escape."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def has_only_substrings(terms: Sequence[Term]) -> bool:
    """Whether SQLite's full-text index is not asked at all, and so can neither rank nor cut."""
    return all(term.is_substring for term in terms)

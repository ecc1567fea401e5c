"""Which language words are in, as far as their script tells; a voice that reads them out has to know."""

from collections import Counter
from collections.abc import Iterable, Sequence

from briefing_app.pack.lines import Line, Piece

DOCUMENT_LANGUAGE = "en"


def find_languages(pieces: Sequence[Piece]) -> list[str]:
    """The language of every piece. A figure is in that of the words before it, or after it if none are before."""
    if all(piece.shaped.face.language == DOCUMENT_LANGUAGE for piece in pieces):
        return [DOCUMENT_LANGUAGE] * len(pieces)
    own = [_own_language(piece) for piece in pieces]
    current = next(filter(None, own), DOCUMENT_LANGUAGE)
    found = []
    for language in own:
        current = language or current
        found.append(current)
    return found


def find_main_language(lines: Iterable[Line]) -> str:
    """The language that most of the characters are in."""
    listed = list(lines)
    if all(line.is_plain for line in listed):
        return DOCUMENT_LANGUAGE
    counted = Counter[str]()
    for line in listed:
        for piece in line.pieces:
            counted[piece.shaped.face.language] += len(piece.shaped.text)
    return counted.most_common(1)[0][0] if counted else DOCUMENT_LANGUAGE


def _own_language(piece: Piece) -> str:
    language = piece.shaped.face.language
    has_letters = language != DOCUMENT_LANGUAGE or any(char.isalpha() for char in piece.shaped.text)
    return language if has_letters else ""

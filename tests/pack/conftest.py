"""Packs that many tests read; each is drawn once."""

import pytest
from tests.pack.builders import note, pack
from tests.pack.reading import ReadPack, read_pack

from briefing_app.core.notebook import NoteKind

CHOSEN = {"I.1", "I.4", "II.6", "II.7", "III.1", "IV.6", "V.5", "VI.5", "VII.1", "VII.2", "VII.8", "VIII.5"}


@pytest.fixture(scope="session")
def whole_vision() -> ReadPack:
    """All 56 initiatives, without notes."""
    return read_pack(pack(figures=False))


@pytest.fixture(scope="session")
def selection() -> ReadPack:
    """A few initiatives of every pillar, with notes and figures."""
    notes = {
        "VII.1": [note("We welcome the figures."), note("Is it one total?\nYes, one.", NoteKind.QUESTION)],
        "VII": [note("On the pillar.", NoteKind.BACKGROUND)],
        "personnel-exchange": [note("On the target.", NoteKind.NOTE)],
    }
    return read_pack(pack(chosen=lambda initiative_id: initiative_id in CHOSEN, notes=notes))

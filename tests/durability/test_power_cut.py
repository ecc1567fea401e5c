"""Power cuts in mid-write, over and over: no acknowledged change is missing, and the notebook is whole.

The control rounds do the same with less care for the disk than the program takes: the harness must see the loss.
"""

import shutil
from pathlib import Path

import pytest
from tests.durability.conftest import SEED
from tests.durability.cutting import Life, play
from tests.durability.disk_record import can_record
from tests.durability.examination import Tally

needs_record = pytest.mark.skipif(not can_record(), reason="this SQLite hides the functions by which it writes")


@needs_record
@pytest.mark.parametrize("rounds", [3, pytest.param(40, marks=pytest.mark.slow)])
def test_no_acknowledged_change_is_lost_to_a_power_cut(rounds: int, tmp_path: Path) -> None:
    tally = play_rounds(rounds, tmp_path, "product")
    assert tally.rounds == rounds < tally.acknowledged
    assert tally.losing == tally.corrupt == 0


@needs_record
@pytest.mark.slow
def test_nor_where_the_place_allows_no_write_ahead_log(tmp_path: Path) -> None:
    tally = play_rounds(40, tmp_path, "DELETE/EXTRA")
    assert tally.losing == tally.corrupt == 0


@needs_record
@pytest.mark.parametrize("rounds", [2, pytest.param(40, marks=pytest.mark.slow)])
def test_a_notebook_that_is_never_synced_is_seen_to_lose(rounds: int, tmp_path: Path) -> None:
    assert play_rounds(rounds, tmp_path, "WAL/OFF", may_fail=True).losing > 0


@needs_record
@pytest.mark.slow
@pytest.mark.parametrize("mode", ["WAL/NORMAL", "DELETE/FULL"])
def test_a_notebook_that_is_synced_too_rarely_is_seen_to_lose(mode: str, tmp_path: Path) -> None:
    assert play_rounds(40, tmp_path, mode, may_fail=True).losing > 0


def play_rounds(rounds: int, folder: Path, mode: str, *, may_fail: bool = False) -> Tally:
    """Many rounds. Where none may fail, the first that does ends the test and is kept."""
    tally, life = Tally(name="power cut"), Life()
    for number in range(1, rounds + 1):
        place = folder / str(number)
        place.mkdir()
        wrong = play(life, f"{SEED}/cut/{number}", place, mode, tally)
        assert may_fail or not wrong, f"kept in {place}: {'; '.join(f'{name}: {each}' for name, each in wrong.items())}"
        shutil.rmtree(place)
    assert mode in ("product", tally.kept)
    tally.tell()
    return tally

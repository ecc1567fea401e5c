"""`kill -9` in mid-write, over and over: no acknowledged change is missing, and the notebook is whole.

The control rounds do the same to writers that do lose or spoil something: the harness must see it.
"""

import copy
import random
import shutil
from pathlib import Path

import pytest
from tests.durability import killing
from tests.durability.conftest import SEED
from tests.durability.disk_record import can_record
from tests.durability.examination import Tally, examine, try_adding
from tests.durability.killing import KINDS, NOTEBOOK_PLACE, Kill, Round
from tests.durability.ledger import Findings, Ledger

CONTROL_ROUNDS = 6
LIKELY_NEW: dict[Kill, float] = {
    killing.kill_while_opening: 0.5,
    killing.kill_one_of_two: 0.4,
    killing.die_in_the_first_writes: 0.5,
}
needs_record = pytest.mark.skipif(not can_record(), reason="this SQLite hides the functions by which it writes")


@pytest.mark.parametrize("rounds", [9, pytest.param(200, marks=pytest.mark.slow)])
def test_no_acknowledged_change_is_lost_to_a_kill(rounds: int, tmp_path: Path) -> None:
    tally, ledger, life = Tally(name="kill -9"), Ledger(), tmp_path
    for number in range(1, rounds + 1):
        seed = f"{SEED}/kill/{number}"
        chance, kill = random.Random(seed), KINDS[number % len(KINDS)]
        if life == tmp_path or chance.random() < LIKELY_NEW.get(kill, 0.15):
            ledger, life = Ledger(), tmp_path / f"life {number}"
        this = Round(number=number, seed=seed, folder=life, chance=chance)
        findings = play(this, kill, ledger, tally)
        assert not findings, f"seed {seed}, {kill.__name__}, kept in {life}: {findings}"
    try_adding(life / NOTEBOOK_PLACE)
    tally.tell()
    assert tally.rounds == rounds < tally.acknowledged


@needs_record
def test_a_writer_that_says_saved_too_early_is_caught(tmp_path: Path) -> None:
    tally = play_control("says saved too early", tmp_path, lambda this: killing.die_in_a_write(this, hasty=True))
    assert tally.losing > 0


def test_commits_that_are_held_back_are_caught(tmp_path: Path) -> None:
    tally = play_control("holds commits back", tmp_path, killing.kill_after_many, mode="commits held back")
    assert tally.losing > 0


@needs_record
def test_a_journal_in_memory_is_caught(tmp_path: Path) -> None:
    tally = play_control("keeps its journal in memory", tmp_path, killing.die_in_a_checkpoint, mode="MEMORY/FULL")
    assert tally.kept == "MEMORY/FULL"
    assert tally.corrupt > 0


def play(this: Round, kill: Kill, ledger: Ledger, tally: Tally) -> Findings:
    """Lets writers write and be killed, then holds what they left against what was acknowledged to them."""
    this.notebook.parent.mkdir(parents=True, exist_ok=True)
    writers, before = kill(this), copy.deepcopy(ledger)
    for writer in writers:
        assert writer.was_killed, f"a writer of seed {this.seed} ended itself:\n{writer.faults}"
        ledger.read(writer.lines)
    shutil.rmtree(this.folder / "as found", ignore_errors=True)
    shutil.copytree(this.notebook.parent, this.folder / "as found")
    findings = examine(this.notebook, ledger)
    tally.add_round([findings], before, ledger)
    return findings


def play_control(name: str, folder: Path, kill: Kill, mode: str = "product") -> Tally:
    """Rounds in which something is expected to go wrong, each on a notebook of its own."""
    tally = Tally(name=f"kill -9, control that {name}")
    for number in range(1, CONTROL_ROUNDS + 1):
        seed = f"{SEED}/control/{name}/{number}"
        this = Round(number=number, seed=seed, folder=folder / str(number), chance=random.Random(seed), mode=mode)
        play(this, kill, Ledger(), tally)
    tally.tell()
    return tally

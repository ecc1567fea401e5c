"""The ways in which a writer is killed: by another process at any time, or by itself at some operation on the disk."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.durability.disk_record import can_record
from tests.durability.running import Running
from tests.durability.writer import Plan

LONGEST_WRITING, LONGEST_OPENING = 0.3, 0.08
NOTEBOOK = "notebook.db"
NOTEBOOK_PLACE = Path("टिप्पणी #1?") / NOTEBOOK


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One notebook, and the chance by which it is decided who writes and when who dies."""

    number: int
    seed: str
    folder: Path
    chance: random.Random
    mode: str = "product"

    @property
    def notebook(self) -> Path:
        return self.folder / NOTEBOOK_PLACE

    def plan(self, **wishes: object) -> Plan:
        place = wishes.get("place", 0)
        name = f"r{self.number}p{place}"
        seed = f"{self.seed}/{place}"
        return Plan(notebook=str(self.notebook), name=name, seed=seed, mode=self.mode, **wishes)  # type: ignore[arg-type]


Kill = Callable[[Round], list[Running]]
"""Lets one or two processes write until they are killed."""


def kill_while_writing(this: Round, **wishes: object) -> list[Running]:
    with Running(this.plan(**wishes), this.folder) as writer:
        writer.wait_for("opened")
        time.sleep(this.chance.uniform(0, LONGEST_WRITING))
    return [writer]


def kill_after_many(this: Round) -> list[Running]:
    """Not before some dozens of changes are acknowledged."""
    with Running(this.plan(), this.folder) as writer:
        writer.wait_for("saved", this.chance.randint(25, 60))
    return [writer]


def kill_while_opening_and_closing(this: Round) -> list[Running]:
    return kill_while_writing(this, reopen_every=this.chance.randint(1, 3))


def kill_while_opening(this: Round) -> list[Running]:
    with Running(this.plan(), this.folder) as writer:
        writer.wait_for("opening")
        time.sleep(this.chance.uniform(0, LONGEST_OPENING))
    return [writer]


def kill_one_of_two(this: Round) -> list[Running]:
    """The window and the command line at once. The one that is not killed goes on saving."""
    plans = [this.plan(place=place, places=2) for place in (0, 1)]
    with Running(plans[0], this.folder) as one, Running(plans[1], this.folder) as other:
        one.wait_for("opened")
        other.wait_for("opened")
        time.sleep(this.chance.uniform(0, LONGEST_WRITING))
        one.kill()
        other.wait_for_more("saved")
    return [one, other]


def die_in_a_write(this: Round, **wishes: object) -> list[Running]:
    """It kills itself at some operation on the disk, half way through if that is a write."""
    return _let_die(this, die_at=this.chance.randint(1, 3_000), **wishes)


def die_in_the_first_writes(this: Round) -> list[Running]:
    return _let_die(this, die_at=this.chance.randint(1, 90))


def die_in_a_checkpoint(this: Round, **wishes: object) -> list[Running]:
    """The same, where only operations on the notebook itself count, which are those of a checkpoint."""
    every = this.chance.randint(5, 60)
    return _let_die(this, die_at=this.chance.randint(1, 300), die_in=NOTEBOOK, reopen_every=every, **wishes)


def _let_die(this: Round, **wishes: object) -> list[Running]:
    with Running(this.plan(**wishes), this.folder) as writer:
        writer.wait()
    return [writer]


KINDS: list[Kill] = [kill_while_writing, kill_while_opening_and_closing, kill_while_opening, kill_one_of_two]
if can_record():
    KINDS += [die_in_a_write, die_in_the_first_writes, die_in_a_checkpoint]

"""A recorded session of the program, moments at which the power fails in it, and the disks that each may leave.

Of every moment several disks are examined, for what a disk keeps is chance. The last of them is what the next session
begins with, so that cuts also fall into the recovery from a cut.
"""

import copy
import pickle
import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.durability.events import Event, Found, Said, Synced, Wrote
from tests.durability.examination import Tally, examine, try_adding
from tests.durability.ledger import Findings, Ledger
from tests.durability.power_cut import Files, put_files, run_until
from tests.durability.running import Running
from tests.durability.writer import Plan

MOMENTS, DISKS = 3, 2
LIKELY_NEW = 0.2
NOTEBOOK = "notebook.db"


@dataclass(slots=True)
class Life:
    """A notebook through its sessions: the files that the last power cut left, and what they have to contain."""

    files: Files = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)


def play(life: Life, seed: str, folder: Path, mode: str, tally: Tally) -> dict[str, Findings]:
    """One round: a session, and its power cuts. Gives back what is wrong, by moment and disk.

    Where something is, the folder keeps the disk as the power cut left it.
    """
    chance = random.Random(seed)
    record = record_session(life, seed, folder, mode, chance)
    before, found = life.ledger, dict[str, Findings]()
    for moment in choose_moments(record, chance):
        for number in range(DISKS):
            name = f"seed {seed}, moment {moment}, disk {number}"
            files = run_until(record, moment).cut_power(random.Random(name))
            ledger = copy.deepcopy(before)
            ledger.read(event.line for event in record[:moment] if isinstance(event, Said))
            found[name] = _examine_disk(files, ledger, folder / f"{moment}-{number}")
            life.files, life.ledger = files, ledger
    tally.add_round(list(found.values()), before, life.ledger)
    wrong = {name: findings for name, findings in found.items() if findings}
    if wrong or chance.random() < LIKELY_NEW:
        life.files, life.ledger = {}, Ledger()
    return wrong


def _examine_disk(files: Files, ledger: Ledger, place: Path) -> Findings:
    put_files(files, place / "examined")
    findings = examine(place / "examined" / NOTEBOOK, ledger)
    if findings:
        put_files(files, place / "as found")
    else:
        try_adding(place / "examined" / NOTEBOOK)
        shutil.rmtree(place)
    return findings


def record_session(life: Life, seed: str, folder: Path, mode: str, chance: random.Random) -> Sequence[Event]:
    """Lets a writer work, and gives back all that reached the disk and all that it said, in order.

    The record is whole: played to its end it gives the very files that the writer left.
    """
    notebook = folder / "session" / NOTEBOOK
    put_files(life.files, notebook.parent)
    plan = Plan(
        notebook=str(notebook),
        name=f"s{seed.rpartition('/')[2]}",
        seed=seed,
        mode=mode,
        windows=chance.choice((1, 1, 2)),
        acts=chance.choice((3, 30, 80)),
        reopen_every=chance.choice((0, 0, 2, 25)),
        close=chance.random() < 0.5,
        record_file=str(folder / "record"),
    )
    with Running(plan, folder) as writer:
        if writer.wait() != 0:
            raise RuntimeError(f"The writer of {seed} ended itself:\n{writer.faults}")
    record: list[Event] = pickle.loads((folder / "record").read_bytes())
    for name, content in run_until(record, len(record)).shut_down().items():
        if (notebook.parent / name).read_bytes() != content:
            raise RuntimeError(f"The record of {seed} is not what happened to {name}.")
    return record


def choose_moments(record: Sequence[Event], chance: random.Random) -> list[int]:
    """Any moment; just after an acknowledgement; and in the middle of a checkpoint, where there was one."""
    saved = [at + 1 for at, event in enumerate(record) if isinstance(event, Said) and event.fields["said"] == "saved"]
    checkpoint = [at for at, event in enumerate(record) if isinstance(event, Wrote | Synced) and event.name == NOTEBOOK]
    begin = sum(isinstance(event, Found) for event in record)
    anywhere = range(begin, len(record) + 1)
    return sorted({chance.choice(moments or anywhere) for moments in (anywhere, saved, checkpoint)})

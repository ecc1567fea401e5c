"""`kill -9` while a meeting is prepared: the briefing is as it was last acknowledged, or one whole act further."""

import json
import random
import time
from pathlib import Path

import pytest
from tests.durability.briefing_writer import Preparation, describe
from tests.durability.conftest import SEED
from tests.durability.running import Running

from briefing_app import paths
from briefing_app.workspace.undoing import undo
from briefing_app.workspace.workspace import Workspace

MODULE = "tests.durability.briefing_writer"
LONGEST_WRITING = 0.4


def is_as_acknowledged(notebook: Path, acknowledged: str) -> bool:
    """Whatever else stands there is one act whose acknowledgement the kill forestalled: undo takes it back."""
    with Workspace(paths.vision_file(), notebook) as workspace:
        (briefing,) = workspace.notebook.fetch_briefings()
        if describe(briefing) == acknowledged:
            return True
        undo(workspace)
        (briefing,) = workspace.notebook.fetch_briefings()
        return describe(briefing) == acknowledged


def write_until_killed(plan: Preparation, folder: Path, chance: random.Random, begun: str) -> tuple[str, set[str]]:
    """What the writer was told last, and in which fields it began to type after that."""
    with Running(plan, folder, MODULE) as writer:
        writer.wait_for(begun)
        time.sleep(chance.uniform(0, LONGEST_WRITING))
    assert writer.was_killed, writer.faults
    said = [json.loads(line) for line in writer.lines]
    last = max(place for place, each in enumerate(said) if each["said"] == "saved")
    return said[last]["briefing"], {each["field"] for each in said[last:] if each["said"] == "typing"}


@pytest.mark.parametrize("rounds", [3, pytest.param(60, marks=pytest.mark.slow)])
def test_a_briefing_is_as_it_was_last_acknowledged(rounds: int, tmp_path: Path) -> None:
    chance = random.Random(f"{SEED}/briefing")
    for number in range(rounds):
        plan = Preparation(notebook=str(tmp_path / "notebook.db"), name=f"r{number}", seed=f"{SEED}/{number}")
        told, _ = write_until_killed(plan, tmp_path, chance, "saved")
        assert is_as_acknowledged(tmp_path / "notebook.db", told), f"round {number}, seed {plan.seed}"


@pytest.mark.parametrize("rounds", [1, pytest.param(20, marks=pytest.mark.slow)])
def test_what_the_window_said_was_saved_is_there_after_a_kill(rounds: int, tmp_path: Path) -> None:
    chance = random.Random(f"{SEED}/window")
    for number in range(rounds):
        notebook = tmp_path / f"{number}.db"
        plan = Preparation(notebook=str(notebook), name=f"w{number}", seed=f"{SEED}/{number}", is_in_window=True)
        said, typing = write_until_killed(plan, tmp_path, chance, "shown")
        told = json.loads(said)
        with Workspace(paths.vision_file(), notebook) as workspace:
            (briefing,) = workspace.notebook.fetch_briefings()
            found = json.loads(describe(briefing))
        assert found["entries"][: len(told["entries"])] == told["entries"], f"round {number}"
        other = {name for name in told if name != "entries" and found[name] != told[name]}
        assert other <= typing, f"round {number}: {other - typing} are other than what was said"


def test_a_briefing_that_is_not_as_acknowledged_is_seen(tmp_path: Path) -> None:
    """The control: what was told is of no state that ever was."""
    plan = Preparation(notebook=str(tmp_path / "notebook.db"), name="control", seed=SEED)
    told, _ = write_until_killed(plan, tmp_path, random.Random(SEED), "saved")
    other = json.dumps(json.loads(told) | {"place": "nowhere"}, sort_keys=True)
    assert not is_as_acknowledged(tmp_path / "notebook.db", other)

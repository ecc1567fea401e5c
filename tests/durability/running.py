"""Starts a writer as a process of its own, hears what it says, and ends it without warning."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Protocol

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
"""Seconds after which a writer that says nothing is stuck."""


class Task(Protocol):
    """What a writer shall do; its name is in the names of its files."""

    @property
    def name(self) -> str: ...

    def encode(self) -> str: ...


class Running:
    """A writer at work. What it says goes to a file, which outlives it whatever becomes of it."""

    def __init__(self, plan: Task, folder: Path, module: str = "tests.durability.writer") -> None:
        self._said_file, self._fault_file = folder / f"{plan.name}.said", folder / f"{plan.name}.faults"
        with self._said_file.open("wb") as said, self._fault_file.open("wb") as faults:
            self._process = subprocess.Popen(
                [sys.executable, "-m", module, plan.encode()],
                cwd=ROOT,
                env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=faults,
            )

    def __enter__(self) -> "Running":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    @property
    def lines(self) -> list[str]:
        """What it has said so far; a line that was cut short is none."""
        return [line for line in self._said_file.read_text("utf-8").splitlines(keepends=True) if line.endswith("\n")]

    @property
    def faults(self) -> str:
        """What it died of, if it did so of itself."""
        return self._fault_file.read_text("utf-8")

    @property
    def was_killed(self) -> bool:
        """Whether it ended by a kill, its own or ours, and not by a fault or by being done."""
        return self._process.poll() == (-signal.SIGKILL if os.name == "posix" else 1) and not self.faults

    def wait_for_more(self, said: str, more: int = 3) -> None:
        """Returns when it has said this a few times more, or has ended."""
        self.wait_for(said, self._count(said) + more)

    def wait_for(self, said: str, times: int = 1) -> None:
        """Returns when it has said this so often, or has ended."""
        end = time.monotonic() + PATIENCE
        while self._process.poll() is None and self._count(said) < times:
            if time.monotonic() > end:
                raise TimeoutError(f"A writer has not said “{said}” within {PATIENCE:.0f} s.\n{self.faults}")
            time.sleep(0.002)

    def wait(self) -> int:
        """Returns when it has ended, with what it ended with."""
        return self._process.wait(PATIENCE)

    def kill(self) -> None:
        """Ends it in the middle of whatever it does: SIGKILL, and on Windows the like of it."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    def _count(self, said: str) -> int:
        return sum(f'"said": "{said}"' in line for line in self.lines)

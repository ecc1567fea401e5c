"""The command line as a person or a script meets it: typed words in, status and two streams out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from briefing_app.cli.main import run


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a command gave back."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:  # noqa: ANN401  # JSON is of any type
        """The answer of `--json`."""
        return json.loads(self.out)


Type = Callable[..., Outcome]


@pytest.fixture
def type_command(notebook_file: Path, capsys: pytest.CaptureFixture[str]) -> Type:
    """Runs one command on the test's own notebook."""

    def type_it(*words: str) -> Outcome:
        status = run(["--notebook", str(notebook_file), *words])
        out, err = capsys.readouterr()
        return Outcome(status=status, out=out, err=err)

    return type_it

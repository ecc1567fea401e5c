"""What every test has: the real corpus, a fresh notebook, no home of the user's, no screen."""

import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from briefing_app import paths
from briefing_app.core.corpus import Corpus
from briefing_app.ingest.curation import read_corpus
from briefing_app.workspace.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WORKERS: list[Any] = []
"""Where tests run at once: the processes in which they do."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_newgateway(gateway: object) -> None:
    """One more of them."""
    WORKERS.append(gateway)


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None, None, None]:
    """A process that dies after its last test fails the run, as it does where all tests run in one."""
    yield
    statuses = [gateway._io.wait() for gateway in WORKERS]
    if any(statuses) and session.exitstatus == pytest.ExitCode.OK:
        session.config.get_terminal_writer().line(f"\nA process of the tests died at its end: {statuses}")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what belongs to the person who runs it."""
    home = tmp_path / "home"
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    monkeypatch.delenv(paths.NOTEBOOK_VARIABLE, raising=False)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application of the tests looks as the program's own does, on every system."""
    return ["briefing-app", "-style", "fusion"]


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """The corpus as the sources give it."""
    return read_corpus(paths.resources_folder())


@pytest.fixture
def notebook_file(tmp_path: Path) -> Path:
    """A notebook that is not there yet, in a folder whose name is awkward."""
    return tmp_path / "मेरी #1 ノート?" / "notebook.db"


@pytest.fixture(scope="session")
def empty_notebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A notebook as the application makes it. Making one takes thrice as long as opening one."""
    path = tmp_path_factory.mktemp("empty") / "notebook.db"
    Workspace(paths.vision_file(), path).close()
    return path


@pytest.fixture
def workspace(notebook_file: Path, empty_notebook: Path) -> Iterator[Workspace]:
    """The real corpus and an empty notebook."""
    notebook_file.parent.mkdir()
    shutil.copyfile(empty_notebook, notebook_file)
    with Workspace(paths.vision_file(), notebook_file) as opened:
        yield opened

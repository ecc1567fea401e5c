"""A pack that two processes make: the bytes that one makes, whatever becomes of the other, and no process is left."""

import hashlib
import logging
import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from tests.pack import samples
from tests.pack.builders import note, pack
from tests.pack.reading import read_pack

from briefing_app import paths
from briefing_app.core.errors import BriefingError
from briefing_app.core.product import Product
from briefing_app.pack import partner, shares
from briefing_app.pack.annexes import read_annex
from briefing_app.pack.contents import PackContents
from briefing_app.pack.document import write_pack
from briefing_app.pack.partner import COMMAND, Order

FALSE_PARTNER = """
import pickle, sys, time
stage, order = sys.argv[1], pickle.load(sys.stdin.buffer)
def say(message):
    pickle.dump(message, sys.stdout.buffer)
    sys.stdout.buffer.flush()
if stage == "speaks of something else":
    say("something else")
if stage == "is no pickle":
    sys.stdout.buffer.write(b"nonsense")
    sys.stdout.buffer.flush()
if stage == "never answers":
    time.sleep(60)
if stage.startswith("laid out"):
    from briefing_app.pack.partner import LaidOut
    say(LaidOut(3, []))
    pickle.load(sys.stdin.buffer)
if stage == "laid out, and then draws nothing":
    from briefing_app.pack.drawn import Drawn
    from briefing_app.pack.structure import Told
    from briefing_app.pack.writing import Finished
    say(Drawn([], Told(Finished(1, [], b""), [], {}, []), {}, {}, {}))
    pickle.load(sys.stdin.buffer)
"""
MOST_WORDS = 2000
"""Letters of a text whose wordings are compared: a comparison that takes long is cut short by the clock."""
STAGES = (
    "ends at once",
    "speaks of something else",
    "is no pickle",
    "never answers",
    "laid out",
    "laid out, and then draws nothing",
)


@pytest.fixture
def small_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Packs of a few pages are shared, so that a test is quick."""
    monkeypatch.setattr(shares, "LEAST", 4.0)
    monkeypatch.setattr(shares, "HEAD_START", 0.0)
    monkeypatch.setattr(shares, "LEAST_SHARE", 0.05)
    monkeypatch.setattr(shares, "_count_cores", lambda: 2)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list["subprocess.Popen[bytes]"]:
    """The processes that were started, each once."""
    processes: list[subprocess.Popen[bytes]] = []

    class Kept(subprocess.Popen):  # type: ignore[type-arg]
        def __init__(self, command: Sequence[str], **more: object) -> None:
            super().__init__(command, **more)  # type: ignore[call-overload]
            processes.append(self)

    monkeypatch.setattr(subprocess, "Popen", Kept)
    return processes


def everything(folder: Path) -> PackContents:
    """Changes, three scripts, copies for holders, the press, an annex, and notes that stand in two places."""
    contents = samples.followed_up()
    assert contents.changes is not None
    short = tuple(each for each in contents.changes.parts if len(each.part.words) < MOST_WORDS)
    contents = replace(contents, changes=replace(contents.changes, parts=short))
    (folder / "annex.pdf").write_bytes(read_pack(samples.unmarked()).data)
    first, *others = contents.pillars
    again = replace(others[-1], notes=(*first.notes, *others[-1].notes, first.initiatives[0].notes[0]))
    return replace(contents, pillars=(first, *others[:-1], again), annexes=(read_annex(folder / "annex.pdf"),))


def plain(_: Path) -> PackContents:
    return pack(chosen=lambda initiative_id: initiative_id.startswith(("I.", "II.", "VII.")), notes=samples.NOTES)


def make(contents: PackContents, out: Path) -> bytes:
    write_pack(contents, out)
    return out.read_bytes()


def make_alone(contents: PackContents, out: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    with monkeypatch.context() as alone:
        alone.setattr(shares, "_count_cores", lambda: 1)
        return make(contents, out)


@pytest.mark.usefixtures("small_is_large")
@pytest.mark.parametrize(
    ("build", "product"), [(everything, Product.FULL), (everything, Product.LARGE_PRINT), (plain, Product.FULL)]
)
def test_two_processes_make_the_same_bytes_as_one(
    build: Callable[[Path], PackContents],
    product: Product,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    started: "list[subprocess.Popen[bytes]]",
) -> None:
    caplog.set_level(logging.INFO)
    contents = replace(build(tmp_path), product=product)
    alone = make_alone(contents, tmp_path / "alone.pdf", monkeypatch)
    assert started == []
    together = make(contents, tmp_path / "together.pdf")
    assert caplog.messages == [], "the other was of help"
    assert len(started) == 1
    assert hashlib.sha256(together).hexdigest() == hashlib.sha256(alone).hexdigest()
    assert all(process.poll() is not None for process in started)


@pytest.mark.usefixtures("small_is_large")
@pytest.mark.parametrize("stage", STAGES)
def test_whatever_the_other_does_the_pack_is_made(
    stage: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    started: "list[subprocess.Popen[bytes]]",
) -> None:
    caplog.set_level(logging.INFO)
    contents = plain(tmp_path)
    alone = make_alone(contents, tmp_path / "alone.pdf", monkeypatch)
    monkeypatch.setattr(paths, "own_command", lambda: [sys.executable, "-c", FALSE_PARTNER, stage])
    monkeypatch.setattr(partner, "LEAST_PATIENCE", 0.5)
    monkeypatch.setattr(partner, "PATIENCE", 0.1)
    assert make(contents, tmp_path / "pack.pdf") == alone
    assert len(caplog.messages) == 1
    assert "by one process alone" in caplog.messages[0]
    assert [process.poll() is not None for process in started] == [True]


@pytest.mark.usefixtures("small_is_large")
def test_a_program_that_cannot_be_started_again_makes_the_pack_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    contents = plain(tmp_path)
    alone = make_alone(contents, tmp_path / "alone.pdf", monkeypatch)
    monkeypatch.setattr(paths, "own_command", lambda: [str(tmp_path / "not here")])
    assert make(contents, tmp_path / "pack.pdf") == alone
    assert [record.levelno for record in caplog.records] == [logging.INFO]


@pytest.mark.usefixtures("small_is_large")
def test_progress_rises_to_the_number_of_pages_and_a_password_protects_what_both_drew(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    out = tmp_path / "pack.pdf"
    count = write_pack(plain(tmp_path), out, report=lambda *step: steps.append(step), password="open sesame 7")
    assert steps == sorted(steps)
    assert steps[0][0] <= 3
    assert steps[-1] == (count, count)
    assert {total for _, total in steps} == {count}
    assert b"/Encrypt" in out.read_bytes()


@pytest.mark.usefixtures("small_is_large")
def test_what_is_refused_is_refused_and_leaves_no_process(
    tmp_path: Path, started: "list[subprocess.Popen[bytes]]"
) -> None:
    with pytest.raises(BriefingError):
        write_pack(plain(tmp_path), tmp_path / "pack.pdf", password="")
    assert [process.poll() is not None for process in started] == [True]
    assert not (tmp_path / "pack.pdf").exists()


@pytest.mark.parametrize("is_at_work", [False, True])
def test_the_other_ends_when_nobody_listens_any_more(is_at_work: bool, tmp_path: Path) -> None:
    """As when the one that asked for it is killed."""
    process = subprocess.Popen([*paths.own_command(), COMMAND], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with process:
        assert process.stdin is not None
        if is_at_work:
            whole = replace(pack(), pillars=pack().pillars * 40)
            pickle.dump(Order(whole, 1, is_for_archive=True), process.stdin)
        process.stdin.close()
        assert process.wait(timeout=10) == 0
        assert process.stdout is not None
        assert process.stdout.read() == b"", "it had not finished"


def test_a_large_pack_is_shared_in_halves_and_others_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shares, "_count_cores", lambda: 2)
    whole = pack(notes={"VII": [note("word " * 2000)]})
    large = replace(whole, pillars=whole.pillars * 10)
    split = shares.choose_split(large)
    assert split is not None
    assert 40 < split < 50
    assert shares.choose_split(whole) is None
    assert shares.choose_split(replace(large, product=Product.BOOKLET)) is None
    plain = tuple(replace(each, targets=()) for each in whole.pillars[0].initiatives)
    heavy = replace(whole.pillars[0], initiatives=plain * 60)
    assert shares.choose_split(replace(whole, pillars=(heavy,))) is None, "it cannot be parted"
    monkeypatch.setattr(shares, "_count_cores", lambda: 1)
    assert shares.choose_split(large) is None

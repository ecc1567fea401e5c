"""The conversation with the process: never two orders at a time, and never one that nobody wants any more."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app import paths
from briefing_app.ui.models.preview_process import PreviewProcess
from briefing_app.ui.models.preview_session import MOST_AT_ONCE, PreviewSession
from briefing_app.workspace.preview_messages import Answer, Ask, Order, Outline, Says


class Process(QObject):
    """Takes orders, and answers when it is told to."""

    answered = Signal(object)
    broken = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.orders: list[Order] = []
        self.is_running = False

    def ask(self, order: Order) -> None:
        self.is_running = True
        self.orders.append(order)

    def stop(self) -> None:
        self.is_running = False

    def answer(self, *says: Says, sentence: str = "") -> None:
        """Of the last order."""
        last = self.orders[-1]
        for each in says:
            outline = make_outline(last.serial) if each is Says.OUTLINE else None
            self.answered.emit(
                Answer(says=each, serial=last.serial, outline=outline, leaves=last.leaves, sentence=sentence)
            )


def make_outline(serial: int) -> Outline:
    return Outline(
        serial=serial, leaves=1, width=1, height=1, pages=(), places=(), owners={}, keys={}, wanted=0, drawn=()
    )


class Heard:
    """What the session handed on."""

    def __init__(self, session: PreviewSession) -> None:
        self.outlines: list[int] = []
        self.leaves: list[tuple[int, ...]] = []
        self.checked = 0
        self.sentences: list[str] = []
        session.outlined.connect(lambda answer: self.outlines.append(answer.serial))
        session.drawn.connect(lambda answer: self.leaves.append(answer.leaves))
        session.checked.connect(lambda _: setattr(self, "checked", self.checked + 1))
        session.failed.connect(self.sentences.append)


@pytest.fixture
def process(qapp: QApplication) -> Process:
    return Process()


@pytest.fixture
def session(process: Process) -> PreviewSession:
    return PreviewSession(process)  # type: ignore[arg-type]  # it does what the process does


@pytest.fixture
def heard(session: PreviewSession) -> Heard:
    return Heard(session)


def change(session: PreviewSession, words: str, *, briefing_id: str = "Delhi review") -> None:
    session.lay_out(Order(ask=Ask.LAY_OUT, serial=0, briefing_id=briefing_id, entry_id=words))


def test_of_many_changes_while_it_works_only_the_last_is_asked_for(
    session: PreviewSession, process: Process, heard: Heard
) -> None:
    for words in ("first", "second", "third", "fourth"):
        change(session, words)
    assert [order.entry_id for order in process.orders] == ["first"]
    process.answer(Says.OUTLINE, Says.CHECKS)
    assert [order.entry_id for order in process.orders] == ["first", "fourth"]
    process.answer(Says.OUTLINE, Says.CHECKS)
    assert heard.outlines == [1, 4]
    assert heard.checked == 1


def test_while_another_briefing_is_waited_for_the_one_before_is_not_shown(
    session: PreviewSession, process: Process, heard: Heard
) -> None:
    change(session, "first", briefing_id="Tokyo review")
    change(session, "first", briefing_id="Delhi review")
    process.answer(Says.OUTLINE, Says.CHECKS)
    assert (heard.outlines, heard.checked) == ([], 0)
    process.answer(Says.OUTLINE, Says.CHECKS)
    assert (heard.outlines, heard.checked) == ([2], 1)


def test_leaves_are_drawn_a_few_at_a_time_and_none_of_an_older_pack(
    session: PreviewSession, process: Process, heard: Heard
) -> None:
    change(session, "first")
    session.draw(range(9))
    process.answer(Says.OUTLINE)
    assert len(process.orders) == 1
    process.answer(Says.CHECKS)
    assert process.orders[-1].leaves == tuple(range(MOST_AT_ONCE))
    session.draw([2, 3, 40])
    process.answer(Says.LEAVES)
    assert process.orders[-1].leaves == (40,)
    change(session, "second")
    session.draw([1])
    process.answer(Says.LEAVES)
    assert heard.leaves == [tuple(range(MOST_AT_ONCE))]
    assert process.orders[-1].ask is Ask.LAY_OUT


def test_a_mistake_is_said_and_the_next_change_is_asked_for(
    session: PreviewSession, process: Process, heard: Heard
) -> None:
    change(session, "first")
    process.answer(Says.FAILED, sentence="There is nothing to print.")
    assert heard.sentences == ["There is nothing to print."]
    change(session, "second")
    assert process.orders[-1].entry_id == "second"


def test_what_breaks_is_said_once_and_what_waits_is_asked_for_anew(
    session: PreviewSession, process: Process, heard: Heard
) -> None:
    change(session, "first")
    change(session, "second")
    process.broken.emit("It broke.")
    assert (heard.sentences, process.orders[-1].entry_id) == ([], "second")
    process.broken.emit("It broke.")
    assert heard.sentences == ["It broke."]
    session.draw([1])
    assert len(process.orders) == 2


def test_after_it_was_forgotten_nothing_is_shown_any_more(
    session: PreviewSession, process: Process, heard: Heard
) -> None:
    change(session, "first")
    session.forget()
    process.answer(Says.OUTLINE, Says.CHECKS)
    assert (heard.outlines, heard.checked) == ([], 0)
    session.stop()
    assert not session.is_running


def test_a_process_that_cannot_begin_is_said_so(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "own_command", lambda: [str(tmp_path / "not there")])
    process = PreviewProcess(tmp_path / "notebook.db")
    session = PreviewSession(process)
    heard = Heard(session)
    change(session, "first")
    qtbot.waitUntil(lambda: bool(heard.sentences), timeout=5000)
    assert "stopped the preview" in heard.sentences[0]
    assert not process.is_running

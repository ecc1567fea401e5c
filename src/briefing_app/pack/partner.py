"""Another process of this program, which lays out and draws the second share of a large pack.

It is given the contents, says how many pages it has and what is where on them, is told the same of the whole, draws,
and gives back what it drew as it will stand in the file: the bytes are those that one process would write. Where it
cannot be had, or fails, nothing is lost: the pack is made without it. It ends when nobody listens to it any more.
"""

import gc
import logging
import os
import pickle
import queue
import subprocess
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from threading import Thread
from types import TracebackType
from typing import IO, NamedTuple, NoReturn, Self, TypeVar

from briefing_app import paths
from briefing_app.core.errors import BriefingError
from briefing_app.pack.composition import Share
from briefing_app.pack.contents import PackContents
from briefing_app.pack.document import Report, draw_pages, finish_file, lay_out, list_places, open_sheet, take_out
from briefing_app.pack.drawn import Begun, Drawn
from briefing_app.pack.outline import Landing

COMMAND = "serve-share"
LEAST_PATIENCE, PATIENCE = 5.0, 3.0
"""How long the other is waited for: seconds at least, and as a multiple of what has been taken so far."""

Message = TypeVar("Message")


class NoPartnerError(Exception):
    """The other process is of no help."""


class Order(NamedTuple):
    """What is to be made: the pillars from `split` on, and all behind them."""

    contents: PackContents
    split: int
    is_for_archive: bool


class LaidOut(NamedTuple):
    """How many pages, and what can be led to on them."""

    pages: int
    places: list[Landing]


class Channel:
    """Messages to and from a process. They are read behind the work, so that nobody waits for a full pipe."""

    def __init__(self, incoming: IO[bytes], outgoing: IO[bytes], at_end: Callable[[], object] = bool) -> None:
        self._incoming, self._outgoing, self._at_end = incoming, outgoing, at_end
        self._read: queue.SimpleQueue[object] = queue.SimpleQueue()
        Thread(target=self._listen, daemon=True).start()

    def send(self, message: object) -> None:
        """Raises `OSError` when nobody listens."""
        pickle.dump(message, self._outgoing, pickle.HIGHEST_PROTOCOL)
        self._outgoing.flush()

    def receive(self, kind: type[Message], timeout: float | None = None) -> Message:
        """The next message. Raises `NoPartnerError` when none comes, or another than is awaited."""
        try:
            message = self._read.get(timeout=timeout)
        except queue.Empty:
            raise NoPartnerError("it takes too long") from None
        if not isinstance(message, kind):
            raise NoPartnerError(f"{kind.__name__} was awaited, and it said {type(message).__name__}")
        return message

    def _listen(self) -> None:
        with suppress(Exception):  # at its end, or at whatever breaks in what it says
            while True:
                self._read.put(pickle.load(self._incoming))
        self._at_end()
        self._read.put(None)


class Partner:
    """The other process, from its start to its end."""

    def __init__(self, contents: PackContents, split: int, *, is_for_archive: bool) -> None:
        annexes = tuple(replace(annex, data=b"") for annex in contents.annexes)  # they are put in when all is drawn
        self._order = Order(replace(contents, annexes=annexes), split, is_for_archive)
        self._contents, self._began = contents, time.monotonic()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        with suppress(OSError):
            self._process = subprocess.Popen(
                [*paths.own_command(), COMMAND],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._channel = Channel(self._process.stdout, self._process.stdin)
            Thread(target=self._give_order, daemon=True).start()
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            with suppress(OSError):
                self._process.__exit__(None, None, None)

    def make(self, report: Report | None) -> tuple[bytes, int] | None:
        """The file and how many pages it has; nothing, where the other is of no help."""
        try:
            return self._make(report)
        except BriefingError:
            raise
        except Exception as error:  # a fault of ours comes again when the pack is made alone
            logging.getLogger(__name__).info("a pack is made by one process alone: %s", error)
            return None

    def _make(self, report: Report | None) -> tuple[bytes, int]:
        if self._process is None:
            raise NoPartnerError("another cannot be started")
        contents, split, is_for_archive = self._contents, self._order.split, self._order.is_for_archive
        pages = deque(lay_out(contents, Share(split, is_first=True)))
        count, behind = len(pages), self._await(LaidOut)
        places = [place._replace(page=place.page + count) for place in behind.places]
        whole = LaidOut(count + behind.pages, list_places(contents, pages) + places)
        self._channel.send(whole)
        sheet = open_sheet(contents, whole.places, whole.pages, is_for_archive=is_for_archive)
        draw_pages(contents, sheet, take_out(pages), report and partial(_report_both, report, count))
        self._channel.send(sheet.begun)
        parts = sheet.hand_over(), self._await(Drawn)
        if report is not None:
            report(whole.pages, whole.pages)
        return finish_file(contents, sheet, *parts), whole.pages

    def _await(self, kind: type[Message]) -> Message:
        return self._channel.receive(kind, max(LEAST_PATIENCE, PATIENCE * (time.monotonic() - self._began)))

    def _give_order(self) -> None:
        with suppress(OSError, ValueError):  # whoever waits for the answer learns that nobody listens
            self._channel.send(self._order)


def serve(incoming: IO[bytes], outgoing: IO[bytes]) -> NoReturn:
    """Is the other process: does one order, and ends."""
    gc.disable()
    channel = Channel(incoming, outgoing, at_end=partial(os._exit, 0))
    contents, split, is_for_archive = channel.receive(Order)
    pages = deque(lay_out(contents, Share(split, is_first=False)))
    channel.send(LaidOut(len(pages), list_places(contents, pages)))
    whole = channel.receive(LaidOut)
    sheet = open_sheet(contents, whole.places, whole.pages, is_for_archive=is_for_archive)
    sheet.go_to(whole.pages - len(pages) + 1)
    draw_pages(contents, sheet, take_out(pages))
    channel.send(sheet.hand_over(channel.receive(Begun)))
    os._exit(0)


def _report_both(report: Report, count: int, number: int, total: int) -> None:
    """Both draw at about the same pace; that all is drawn is known when the other has said so."""
    report(min(number * total // count, total - 1), total)

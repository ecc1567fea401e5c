"""Streams are packed beside the drawing, and come out as if they had been packed at once, in order."""

import hashlib
import sys
import zlib

import pytest

from briefing_app.pack.streams import BATCH, PACKING, Packing, Stream, quick_turns

CONTENTS = [f"{number} ".encode() * (number * 40) for number in range(1, 3 * BATCH + 6)]


def test_all_are_packed_and_their_contents_told_in_order() -> None:
    packing, streams = Packing(), [Stream(content) for content in CONTENTS]
    for stream in streams:
        packing.add(stream)
    told = packing.finish()
    assert told == b"".join(hashlib.md5(content, usedforsecurity=False).digest() for content in CONTENTS)
    for stream, content in zip(streams, CONTENTS, strict=True):
        written = stream.format(None)
        assert b"/Filter /FlateDecode" in written
        assert zlib.compress(content, PACKING) in written


def test_what_is_to_stay_as_it_is_is_not_packed() -> None:
    assert b"stream\nplain\nendstream" in Stream(b"plain", packed=False).format(None)


def test_the_interpreter_takes_turns_as_before_afterwards() -> None:
    usual = sys.getswitchinterval()
    with quick_turns():
        assert sys.getswitchinterval() < usual
    assert sys.getswitchinterval() == usual
    with pytest.raises(ZeroDivisionError), quick_turns():
        _ = 1 / 0
    assert sys.getswitchinterval() == usual

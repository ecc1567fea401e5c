"""Streams of the file: packed so that every reader unpacks them, or left as they are."""

import zlib

from briefing_app.pack.streams import Stream

CONTENT = b"".join(b"%d words " % number for number in range(4_000))


def test_what_is_packed_is_unpacked_again() -> None:
    head, _, rest = Stream(CONTENT, {"Length1": len(CONTENT)}).format(None).partition(b"\nstream\n")
    packed = rest.removesuffix(b"\nendstream\n")

    assert head == b"<</Length1 %d /Filter /FlateDecode /Length %d>>" % (len(CONTENT), len(packed))
    assert zlib.decompress(packed) == CONTENT
    assert len(packed) < len(CONTENT) / 3


def test_what_is_to_stay_as_it_is_is_not_packed() -> None:
    assert Stream(b"plain", packed=False).format(None) == b"<</Length 5>>\nstream\nplain\nendstream\n"

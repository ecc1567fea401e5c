"""The sRGB colour space as an ICC profile: what the colours of a page mean, for whoever opens it in fifty years.

The numbers are those of IEC 61966-2-1, adapted to the white that profiles are measured against (D50). The
profile is made here, and not by a library, so that its bytes never change.
"""

import struct
from collections.abc import Sequence

D50 = (0.9642, 1.0, 0.8249)
RED, GREEN, BLUE = (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)
ADAPTATION = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
"""From daylight, in which sRGB is defined, to D50."""
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
HEADER_SIZE, ENTRY_SIZE = 128, 12


def build_srgb_profile() -> bytes:
    """The profile, the same bytes at every time and place."""
    curve = struct.pack(">4s4xHxx", b"para", 3) + _fix(CURVE)
    tags = {
        b"desc": _name("sRGB IEC61966-2.1"),
        b"cprt": _name("No rights reserved"),
        b"wtpt": _measure(D50),
        b"chad": struct.pack(">4s4x", b"sf32") + _fix(ADAPTATION),
        b"rXYZ": _measure(RED),
        b"gXYZ": _measure(GREEN),
        b"bXYZ": _measure(BLUE),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = HEADER_SIZE + 4 + ENTRY_SIZE * len(tags)
    table, data = struct.pack(">I", len(tags)), b""
    for name, value in tags.items():
        table += struct.pack(">4sII", name, start + len(data), len(value))
        data += value + bytes(-len(value) % 4)
    return _head(start + len(data)) + table + data


def _head(size: int) -> bytes:
    """Version 4.2, a display, from RGB to XYZ; made on the first day of 2000."""
    return struct.pack(
        ">I4xI4s4s4s6H4s24xI12s48x",
        size, 0x04200000, b"mntr", b"RGB ", b"XYZ ", 2000, 1, 1, 0, 0, 0, b"acsp", 0, _fix(D50),
    )  # fmt: skip


def _name(text: str) -> bytes:
    said = text.encode("utf-16-be")
    return struct.pack(">4s4xII2s2sII", b"mluc", 1, 12, b"en", b"US", len(said), 28) + said


def _measure(values: Sequence[float]) -> bytes:
    return struct.pack(">4s4x", b"XYZ ") + _fix(values)


def _fix(values: Sequence[float]) -> bytes:
    """Numbers in 16 bits before and 16 bits after the point."""
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)

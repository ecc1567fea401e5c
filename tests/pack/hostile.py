"""Two thousand strings that try to be more than words: markup, controls, bidi, operators, paths, addresses, giants."""

import random
import string
from collections.abc import Iterator

SEED = 20_25
MARKUP = (
    '<img src="/etc/passwd"/>', "<script>alert(1)</script>", "<b>bold</b>", "<para><font size=99>x</font></para>",
    "&lt;&amp;&#0;&#x10FFFF;", "<!ENTITY x SYSTEM 'file:///etc/passwd'>", "]]><x/>", "<?xpacket end='w'?>",
    "![picture](file:///etc/passwd)", "![x](http://localhost:1/x.png)", "[link](javascript:alert(1))",
    "<http://localhost:1/>", "[a]: file:///etc/hosts", "```\n#include </etc/passwd>\n```", "\\input{/etc/passwd}",
    "#image(\"/etc/passwd\")", "{{7*7}}", "${7*7}", "%(name)s {0} {} %n%s", "=HYPERLINK(\"http://localhost:1\")",
)  # fmt: skip
OPERATORS = (
    "(x) Tj ET Q endstream endobj", ") Tj /F1 12 Tf (", "<</Type /Catalog /OpenAction 1 0 R>>", "1 0 obj<<>>endobj",
    "/Span <</ActualText (x)>> BDC EMC", "stream\r\nendstream", "%%EOF", "xref\n0 1", "/JS (app.alert(1))",
    "\\(\\)\\\\",
    "q 1 0 0 1 0 0 cm Do Q", "<48656c6c6f>", "BI /W 1 ID x EI", "/Launch /F (calc.exe)", "trailer <</Root 1 0 R>>",
)  # fmt: skip
PLACES = (
    "/etc/passwd", "C:\\Windows\\win.ini", "\\\\server\\share", "file:///etc/passwd", "http://localhost:1/",
    "https://example.org/?q=1#x", "../../../../etc/passwd", "~/.ssh/id_rsa", "/dev/zero", "//localhost/x",
    "data:text/html,x",
    "ldap://localhost:1/", "CON", "NUL.txt", "|cat /etc/passwd", "$(id)", "`id`", "; rm -rf /", "&& shutdown",
)  # fmt: skip
QUERIES = (
    "' OR 1=1 --", "'; DROP TABLE notes; --", '" OR ""="', "1); DELETE FROM revisions; --", "AND NEAR OR NOT *", "%_%",
    "'||(SELECT text FROM notes)||'", "\\' OR 1=1 #", "ATTACH DATABASE 'x' AS y",
)  # fmt: skip
CONTROLS = tuple(f"a{chr(code)}b" for code in (*range(0x20), *range(0x7F, 0xA0)))
BIDI = tuple(f"a{chr(code)}cba{end}" for code in (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
             for end in ("", "\u202c", "\u2069"))  # fmt: skip
SURROGATES = ("\ud800", "a\udfffb", "\udc80\udcff", "\ud83d \ude00", "x\ud800\udc00"[:2])
STRANGE = (
    "\ufeff", "\ufffe\uffff", "\ufdd0", "\U0001fffe", "\U000e0041\U000e007f", "\u2028\u2029", "\x85", "\u00ad" * 50,
    "\u200b\u200c\u200d\u2060", "e" + "\u0301" * 200, "ก" + "็" * 50, "Z̸͇̤͛a̵̢͌l̶̛̻g̸̺͝o̴̪̽", "﷽", "𒐫",
    "👨‍👩‍👧‍👦🏳️‍🌈", "क्‍ष्‌ह्ऽ", "が" "か\u3099",
    "ﬀﬁﬂ", "ſẞß", "\ue000\uf8ff\U000f0000\U0010ffff", "①㊙㍿", "\u3000\u00a0\u2007", "¡¿‽⁂※",
    "\u0600\u06dd", "شلا", "שלום",
)  # fmt: skip
GIANTS = (
    "W" * 10_000,
    "i" * 10_000,
    "漢" * 10_000,
    "क" * 10_000,
    "/" * 10_000,
    "\u0301" * 2_000,
    "x-" * 5_000,
    "9" * 10_000,
)
MARKDOWN = (
    "- " * 200, "> " * 300, "*" * 1000, "[" * 500, "_a" * 500, "1. " * 200, "#" * 300, "***a***", "* \n" * 100,
    "    code", "a  \nb", "- a\n" + "\n".join(f"{'  ' * depth}- x" for depth in range(80)), "999999999999. x",
    "| a | b |\n|-|-|",
)  # fmt: skip
ALPHABETS = (
    string.printable,
    "<>&\"'[](){}\\/%#*_~`!-+=|;:,.?@$^ ",
    "अआइक्षहिन्दीःं़ािीुूृेैोौ् \u200d\u200c",
    "あいうアイウ漢字、。「」『』（）ー々〻！？…—",
    "abc\u202e\u202d\u2066\u2069\u200f\u061c123",
    "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, 0xFEFF))) + "ab",
    "\ud800\udbff\udc00\udfffxy",
    "aé\u0301\u0308ñΩЖ€™½№①ﬁ",
    "🙂🚀👍🏽🇯🇵🇮🇳\u200d\ufe0f",
)


def list_hostile(count: int = 2000) -> list[str]:
    """So many, the same each time: the known ones first, then mixtures."""
    known = [*MARKUP, *OPERATORS, *PLACES, *QUERIES, *CONTROLS, *BIDI, *SURROGATES, *STRANGE, *GIANTS, *MARKDOWN]
    mixed = _mix(known)
    return [*known, *(next(mixed) for _ in range(count - len(known)))]


def _mix(known: list[str]) -> Iterator[str]:
    chance = random.Random(SEED)
    short = [text for text in known if len(text) < 200]
    while True:
        if chance.random() < 0.3:
            yield "".join(chance.choices(short, k=chance.randint(2, 4)))
        else:
            yield "".join(chance.choices(chance.choice(ALPHABETS), k=chance.randint(1, 60)))

"""The handling markings that are offered where one is chosen; any other can be typed."""

MARKINGS = (
    "RESTRICTED",
    "CONFIDENTIAL",
    "FOR OFFICIAL USE ONLY",
    "TLP:CLEAR",
    "TLP:GREEN",
    "TLP:AMBER",
    "TLP:AMBER+STRICT",
    "TLP:RED",
)

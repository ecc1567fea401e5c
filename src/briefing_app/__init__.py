"""A desktop briefing application for the Japan-India Joint Vision for the Next Decade."""

__version__ = "0.1.0"

"""The only rooms that know ReportLab: from what a pack says to its pages."""

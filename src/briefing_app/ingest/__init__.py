"""From documents to a corpus: parse the sources, tie the curated entries to them, write `vision.db`."""

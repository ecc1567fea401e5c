"""Whether an acknowledged note survives `kill -9` and a power cut: run with `python -m pytest tests/durability -s`."""

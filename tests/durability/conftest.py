"""The seed of all that is left to chance; for another, `DURABILITY_SEED=2 python -m pytest tests/durability`."""

import os

SEED = os.environ.get("DURABILITY_SEED", "1")

"""How fast, beside what: every figure is measured next to the simplest thing that does the same, in one run."""

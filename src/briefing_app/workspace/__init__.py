"""What a person can do: one open corpus, one notebook, and functions that return what changed."""

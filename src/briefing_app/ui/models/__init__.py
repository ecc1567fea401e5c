"""What is shown, decided before any widget draws it."""

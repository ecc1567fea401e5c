"""Windows of their own: a pack, a figure, the shortcuts, about."""

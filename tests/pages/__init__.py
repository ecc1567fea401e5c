"""The window as a person sees it: what can be read, clicked and typed. Tests speak through these."""

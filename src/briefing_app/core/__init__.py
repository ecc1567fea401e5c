"""What things are: frozen dataclasses and pure functions, without input or output."""

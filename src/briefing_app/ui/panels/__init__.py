"""The regions of the window. They share the state and never call one another."""

"""The desktop: the only rooms that know Qt."""

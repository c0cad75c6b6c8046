"""ROOM: what is agreed, and which text wins."""

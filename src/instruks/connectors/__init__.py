"""ROOM: our hands in other programs and systems; no connector knows another."""

"""ROOM: what may be done. One file, one question; a ruling with reasons."""

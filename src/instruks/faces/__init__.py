"""ROOM: console and command line: ask and show, never decide."""

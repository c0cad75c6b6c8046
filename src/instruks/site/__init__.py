"""ROOM: Django's settings and addresses, and the command that starts it all. Wiring and nothing else."""

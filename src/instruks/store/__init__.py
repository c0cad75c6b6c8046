"""ROOM: what we keep: Django models; every query inside one tenant's walls."""

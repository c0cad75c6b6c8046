"""Lint: what in the texts collides, is missing or cannot be meant? It finds by kind, and changes no word."""

"""Sets an agreement on paper: what a pack says, as PDF and as Word, in its own words and numbers."""

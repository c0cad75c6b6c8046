"""What the texts leave open is asked, and the answer becomes a source of its own."""

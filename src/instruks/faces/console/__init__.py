"""The console: where the processor reads, asks and confirms."""

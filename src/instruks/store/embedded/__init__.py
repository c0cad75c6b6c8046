"""Our own PostgreSQL: made, started and stopped by us, in a private folder, reached by nobody else."""

"""The vocabulary: everything a clause can set, a file a subject, a line a term."""

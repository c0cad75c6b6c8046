"""A recogniser a subject of the vocabulary: what its clauses set, and on which words."""

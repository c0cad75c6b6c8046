"""Says what is different between two agreements: clauses and terms."""

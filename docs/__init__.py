"""The pages of the house that are made from the house itself."""

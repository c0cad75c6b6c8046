"""The pages of the console: read, call one act, show."""

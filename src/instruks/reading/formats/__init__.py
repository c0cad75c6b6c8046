"""Opens a file of any form and says which words it shows, and where they are printed."""

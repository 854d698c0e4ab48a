"""The records of the directory: kept, found, named in the right case, pictures."""

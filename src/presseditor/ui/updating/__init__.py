"""New versions of the program in the window: told of, fetched, handed over."""

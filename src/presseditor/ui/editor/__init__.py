"""The middle of the window: an article's parts as the officer writes them."""

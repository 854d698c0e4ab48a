"""A board on which a page hangs as it was pinned up."""

"""Articles and the whole profile as files for others."""

"""The live preview: the page as it will be published, painted while the officer types."""

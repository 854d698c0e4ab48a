"""Writers of publication-ready documents, one a format."""

"""Between the Markdown that is stored and the document that readers, writers and the page share."""

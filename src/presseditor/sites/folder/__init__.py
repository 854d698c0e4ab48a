"""A site in a folder: plain pages for any web server."""

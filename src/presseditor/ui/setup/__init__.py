"""Setting up: sites and the officer's choices."""

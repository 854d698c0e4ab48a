"""Earlier states of an article: seeing what changed, and going back."""

"""The nouns of a press desk: frozen dataclasses and pure functions, standard library only."""

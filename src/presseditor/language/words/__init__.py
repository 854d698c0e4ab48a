"""Words: their readings in the dictionary, their forms, moments in words."""

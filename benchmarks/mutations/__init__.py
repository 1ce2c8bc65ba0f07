"""Faults of figures put into clean stories, to count how many are found."""

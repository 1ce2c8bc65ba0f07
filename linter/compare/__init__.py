"""Figures of different articles: what each says and of whom, and which can be compared."""

"""The ledger: the figures of a newsroom's articles in one SQLite file, to hold drafts against."""

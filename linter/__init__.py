"""copydesk: a rule-based media-quality linter for newsrooms."""

__version__ = "0.1.0"

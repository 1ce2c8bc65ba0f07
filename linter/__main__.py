"""python -m linter: the copydesk command."""

from __future__ import annotations

from linter.cli import program

if __name__ == "__main__":
    program()

"""Every error that copydesk reports to its user: broken input, never a finding.

* CopydeskError
  - ConfigError   .copydesk.yaml or the command line is wrong
  - RuleError     a file in rules/ or a lexicon is wrong
  - InputError    an article cannot be read
"""

from __future__ import annotations

from collections.abc import Iterable


class CopydeskError(Exception):
    """A mistake of the user's, told with its place: ``path:line:column: what``.

    ``path`` is kept apart, so that reports can list the error beside its file.
    """

    def __init__(self, what: str, path: str = "", line: int = 0, column: int = 0) -> None:
        place = f"{path}:{line}:{column}: " if line else f"{path}: " if path else ""
        super().__init__(place + what)
        self.what = what
        self.path = path
        self.line = line
        self.column = column


class ConfigError(CopydeskError): ...


class RuleError(CopydeskError): ...


class InputError(CopydeskError): ...


def near(name: str, known: Iterable[str]) -> str:
    """What a misspelt name may have meant, to be put after it; "" where nothing is near."""
    from difflib import get_close_matches

    found = get_close_matches(name, sorted(known), 3, 0.6)
    return f": did you mean {' or '.join(found)}?" if found else ""

"""What commands take on the command line: a table, its parser and its help.

argparse costs a sixth of the time that checking one draft may take.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import SimpleNamespace
from typing import Any

from linter.errors import CopydeskError, near
from linter.record import NamedTuple

_HELP_AT = 28  # column of the help texts


class UsageError(CopydeskError):
    """The command line is wrong."""


class Option(NamedTuple):
    """``--name VALUE``, or a switch where ``metavar`` is empty.

    ``read`` makes the value from its text and raises ValueError with what was
    expected; with ``many`` it gives a list, and the option may come again.
    """

    name: str
    help: str
    metavar: str = ""
    read: Callable[[str], Any] = str
    many: bool = False
    default: Any = None

    @property
    def field(self) -> str:
        return self.name.removeprefix("--").replace("-", "_")


class Command(NamedTuple):
    """A command's options; ``paths`` is the most positional arguments it takes."""

    name: str
    about: str
    options: tuple[Option, ...]
    operand: str = ""
    most: int = 0

    def parse(self, argv: Sequence[str]) -> SimpleNamespace | None:
        """A field for each option and ``paths``; None when the help was asked for.

        Options and paths come in any order; after ``--`` there are only paths.
        """
        found: dict[str, Any] = {
            one.field: [] if one.many else one.default if one.metavar else False
            for one in self.options
        }
        paths: list[str] = []
        waiting = list(reversed(argv))
        while waiting:
            word = waiting.pop()
            if word in {"-h", "--help"}:
                return None
            if word == "--":
                paths += reversed(waiting)
                break
            if word[:1] == "-" and word != "-":
                self._take(word, waiting, found)
            else:
                paths.append(word)
        if len(paths) > self.most:
            raise self._wrong(f"does not take {paths[self.most]!r}")
        return SimpleNamespace(**found, paths=paths)

    def help(self) -> str:
        """What ``--help`` prints."""
        operand = f" [{self.operand}]" if self.operand else ""
        lines = [
            f"usage: copydesk {self.name} [option ...]{operand}",
            "",
            self.about,
            "",
            "options:",
        ]
        for one in (*self.options, Option("--help", "show this help")):
            head = f"  {one.name} {one.metavar}".rstrip()
            lines.append(f"{head:{_HELP_AT}}{one.help}".replace("\n", "\n" + " " * _HELP_AT))
        return "\n".join(lines) + "\n"

    def _take(self, word: str, waiting: list[str], found: dict[str, Any]) -> None:
        """Put one option, and its value from ``waiting``, into ``found``."""
        name, given, value = word.partition("=")
        option = next((one for one in self.options if one.name == name), None)
        if option is None:
            raise self._wrong(
                f"no option {name}{near(name[2:], [one.name[2:] for one in self.options])}"
            )
        if not option.metavar:
            if given:
                raise self._wrong(f"{name} takes no value")
            found[option.field] = True
            return
        if not given:
            if not waiting:
                raise self._wrong(f"{name} needs a value: {option.metavar}")
            value = waiting.pop()
        try:
            read = option.read(value)
        except ValueError as error:
            raise self._wrong(f"{name}: {error}") from None
        found[option.field] = [*found[option.field], *read] if option.many else read

    def _wrong(self, what: str) -> UsageError:
        return UsageError(f"{what} (copydesk {self.name} --help)")


CONFIG = Option("--config", "instead of the .copydesk.yaml found from here upwards", "FILE")

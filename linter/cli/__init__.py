"""The copydesk command: one function for each of its own commands, exit codes as documented."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

from linter.errors import CopydeskError

OUR_BUG = 70  # sysexits.h: an internal error
INTERRUPTED = 130
PIPE_CLOSED = 141

# Each command's module, imported when it is called, and the function in it.
_COMMANDS = {
    "check": ("check", "check"),
    "rules": ("rules", "rules"),
    "test": ("test", "test"),
    "try": ("tryout", "try_"),
    "figures": ("figures", "figures"),
    "ledger": ("ledger", "ledger"),
    "init": ("init", "init"),
}
HELP = """\
usage: copydesk COMMAND ...

Checks news copy against rules: mistranslated names, unsupported claims, figures that
do not agree, readability, structure, style.

commands:
  check [PATH ...]   check files and folders (default: this folder; "-": standard input)
  rules [ID]         list the rules, or explain one
  test [PATH ...]    run the rules' own examples (ours, or those of a newsroom's rules)
  try RULE PATH ...  what one rule, draft or live, would report on an archive
  figures [PATH ...] what articles say about the same thing, side by side
  ledger update      keep the figures of all articles, to hold drafts against
  init               write a first .copydesk.yaml

copydesk COMMAND --help tells a command's options.

exit codes: 0 nothing found at or above the fail level, 1 findings, 2 a mistake in the
command, the configuration, a rule or an input.
"""


def program() -> NoReturn:
    """``main`` as a whole process.

    One draft is checked in less time than its memory would take to look through
    for rubbish, and to take apart at the end: both are left out.
    """
    gc.disable()
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by who started us
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
    code = main()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):  # closed: nobody is listening
            stream.flush()
    os._exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code and raises nothing."""
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except CopydeskError as error:
        return _fail(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # What Python still holds for the closed pipe must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except Exception:
        import traceback

        traceback.print_exc()
        _fail("this is a mistake of copydesk's own, please report it with the lines above")
        return OUR_BUG


def _run(argv: list[str]) -> int:
    command, rest = (argv[0], argv[1:]) if argv else ("--help", [])
    if command in _COMMANDS:
        from importlib import import_module

        module, function = _COMMANDS[command]
        code: int = getattr(import_module(f"linter.cli.{module}"), function)(rest)
        return code
    if command in {"--version", "-V"}:
        from linter import __version__

        return _print(f"copydesk {__version__}\n")
    if command in {"--help", "-h", "help"}:
        _print(HELP)
        return 0 if argv else 2
    known = ", ".join(_COMMANDS)
    return _fail(f"no command {command!r}: expected one of {known} (copydesk --help)")


def _print(text: str) -> int:
    from linter.cli.output import put

    put(text, sys.stdout)
    return 0


def _fail(what: str) -> int:
    print(f"copydesk: {what}", file=sys.stderr)
    return 2

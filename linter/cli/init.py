"""copydesk init: a first configuration to edit."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from linter.cli.options import Command
from linter.cli.output import put
from linter.config.find import NAME
from linter.errors import ConfigError

INIT = Command("init", f"Writes a first {NAME} into this folder.", ())
FIRST = """\
# What copydesk checks here. Every key may be left out; an unknown one is an error.
# `copydesk rules` lists rules and families, `copydesk check --show-config` what is in force.

# Rules and families to run (left out: all), and not to run.
# select: [translation, figures, speculation]
# ignore: [readability]

# The least severity that fails a check: error, warning or info.
fail-level: error

# Other severities, and other values for a rule's own fields.
# severity:
#   unattributed-hedge: info
# options:
#   long-sentences:
#     max: 45

# Your own rules and lexicons beside ours, from this file's folder.
# packs: [newsroom/rules]
# lexicons: [newsroom/names.yaml]

# Paths never to check, written as in .gitignore.
# exclude: ["*.csv.md", "archive/"]

# The language of articles that state none.
language: en

# Desks and sections: later ones win.
# profiles:
#   - paths: ["sport/**"]
#     ignore: [long-sentences]
#   - paths: ["wire/**"]
#     fail-level: warning
"""


def init(argv: Sequence[str]) -> int:
    """The exit code of ``copydesk init``."""
    if INIT.parse(argv) is None:
        put(INIT.help(), sys.stdout)
        return 0
    try:
        with open(NAME, "x", encoding="utf-8", newline="\n") as file:
            file.write(FIRST)
    except FileExistsError:
        raise ConfigError("is there already, and stays as it is", NAME) from None
    except OSError as error:
        raise ConfigError(f"cannot be written: {error.strerror}", NAME) from None
    put(f"wrote {NAME}\n", sys.stdout)
    return 0

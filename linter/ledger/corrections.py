"""What a newsroom has corrected: figures that no later article may repeat."""

from __future__ import annotations

from datetime import date

from linter.compare.mention import Mention, mentions
from linter.data import Data
from linter.errors import ConfigError
from linter.readers import read
from linter.record import NamedTuple


class Correction(Data):
    """The ``sentence`` as printed, the ``figure`` in it that was wrong, and what is ``right``."""

    sentence: str
    figure: str
    right: str
    date: date
    article: str = ""


class Corrections(Data):
    """The file: its list under ``corrections``."""

    corrections: tuple[Correction, ...]


class Superseded(NamedTuple):
    """A correction and the wrong figure as it would be compared."""

    correction: Correction
    mention: Mention


def superseded(path: str) -> list[Superseded]:
    """The corrections in a YAML file; ConfigError with the place of what is wrong in it."""
    from linter.ruleset.decode import Misfit, decode, located
    from linter.ruleset.tree import parse

    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"the corrections cannot be read: {error}", path) from None
    tree = parse(text, path, ConfigError)
    try:
        found = decode(Corrections, tree)
        return [_understood(one, number) for number, one in enumerate(found.corrections)]
    except Misfit as error:
        raise located(error, text, path, ConfigError) from None


def _understood(correction: Correction, number: int) -> Superseded:
    from linter.ruleset.decode import Misfit

    document = read(correction.sentence, "correction.txt", published=correction.date)
    wanted = correction.figure.casefold()
    for mention in mentions(document):
        if wanted in mention.printed.casefold() or mention.printed.casefold() in wanted:
            return Superseded(correction, mention)
    what = f"no figure {correction.figure!r} in the sentence: expected one with its name and noun"
    raise Misfit(what, ("corrections", number, "figure"))

"""Where the configuration lies, and its parsed form beside the compiled rules."""

from __future__ import annotations

import os

from linter import cache
from linter.config import Config
from linter.errors import ConfigError

NAME = ".copydesk.yaml"


def config_for(folder: str, path: str | None = None) -> Config:
    """The configuration at ``path``, or the one found from ``folder`` upwards, or none."""
    found = path or find(folder)
    if not found:
        return Config("", os.path.abspath(folder), ())
    try:
        with open(found, "rb") as file:
            data = file.read()
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", found) from None
    return _parsed(found, data)


def find(folder: str) -> str:
    """The nearest .copydesk.yaml from a folder up to its repository's root, or "".

    The path is given from the working folder, as its user would write it.
    """
    here = os.path.abspath(folder)
    while True:
        path = os.path.join(here, NAME)
        if os.path.isfile(path):
            return os.path.relpath(path)
        above = os.path.dirname(here)
        if os.path.exists(os.path.join(here, ".git")) or above == here:
            return ""
        here = above


def _parsed(path: str, data: bytes) -> Config:
    """From the cache if this very text was parsed before: PyYAML and msgspec are slow to import."""
    where = os.path.abspath(path)
    head = repr((cache.code(), where, path)).encode()
    name = f"config-{cache.digest(head, data)[:24]}"
    found = _cached(name)
    if found is not None:
        return found
    from linter.config.read import read

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(f"is not UTF-8 (byte {error.start})", path) from None
    made = read(text, path, os.path.dirname(where))
    cache.write(name, cache.dumps(made, 5))
    return made


def _cached(name: str) -> Config | None:
    data = cache.read(name)
    try:
        found = cache.loads(data) if data else None
    except Exception:  # a damaged pickle may raise anything
        return None
    return found if isinstance(found, Config) else None

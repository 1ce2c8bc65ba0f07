"""The ledger's file: articles and their figures, written in transactions.

SQLite with its rollback journal: one file, safe under several writers (they wait
for one another) and under ``kill -9`` (what was committed is there, the rest is
not).  A file of another schema is refused, with the command that makes it anew.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from linter.compare.mention import Mention
from linter.errors import ConfigError
from linter.ledger.packed import Keys, unpacked
from linter.record import NamedTuple

VERSION = 2
_WAIT = 60.0  # seconds that a writer waits for another
_APPLICATION = 0x636F7079  # "copy": tells our files from other databases
_STRANGER = "no ledger of copydesk's: another program made this file"
_PAGE = 16384  # bytes: articles are some 3 KB each
_AT_ONCE = 500  # values of one statement: every SQLite takes 999
# A post is a row that is nothing but its number: one b-tree, and the least that SQLite can write.
_SCHEMA = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, date TEXT NOT NULL,
    digest TEXT NOT NULL, count INTEGER NOT NULL
);
CREATE TABLE figures (article INTEGER PRIMARY KEY, packed TEXT NOT NULL);
CREATE TABLE post (id INTEGER PRIMARY KEY);
"""
_SELECT = (
    "SELECT article.id, article.path, article.date, figures.packed"
    " FROM article JOIN figures ON figures.article = article.id"
)
_POSTS = "SELECT id FROM post WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?"


class Read(NamedTuple):
    """An article as the ledger takes it; ``digest`` names its contents."""

    path: str
    date: str
    digest: str
    mentions: tuple[Mention, ...]


class Packed(NamedTuple):
    """An article as it lies in the ledger."""

    path: str
    date: str
    text: str


class Ledger:
    """An open ledger.  Paths in it are from its own folder and joined by ``/``."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection = connection
        self.path = path

    def close(self) -> None:
        self._connection.close()

    def digests(self) -> Mapping[str, str]:
        """The articles it has, with the digest of what was read."""
        return dict(self._rows("SELECT path, digest FROM article"))

    def add(self, articles: Iterable[Read], gone: Iterable[str] = ()) -> None:
        """Put in articles anew, take out those that are gone: all of it, or nothing."""
        new = list(articles)
        with self._writing():
            self._remove([*gone, *(article.path for article in new)])
            self._insert(new)

    def places(self, name: int, first: int, last: int, most: int) -> set[int]:
        """The places of a name from the first to the last: so many of the highest."""
        return {name ^ row[0] for row in self._rows(_POSTS, (name ^ first, name ^ last, most))}

    def have(self, name: int, places: Iterable[int]) -> set[int]:
        """Those of the places that have a name."""
        return {
            name ^ row[0]
            for some in _parts([name ^ place for place in places])
            for row in self._rows(f"SELECT id FROM post WHERE id IN ({_marks(some)})", some)
        }

    def articles(self, numbers: Iterable[int]) -> dict[int, Packed]:
        """Articles by their numbers."""
        return {
            number: Packed(path, date, text)
            for some in _parts(sorted(numbers))
            for number, path, date, text in self._rows(
                f"{_SELECT} WHERE article.id IN ({_marks(some)})", some
            )
        }

    def unpacked(self, article: Packed, thing: int | None = None) -> list[Mention]:
        """The figures of an article, or those of one thing."""
        path, date, text = article
        try:
            return unpacked(text, path, date, thing)
        except (IndexError, TypeError, ValueError):
            raise self._unreadable(f"the figures of {path} are damaged") from None

    def all(self) -> Iterator[Mention]:
        """Every figure, by path and place."""
        for _, *article in self._rows(f"{_SELECT} ORDER BY article.path"):
            yield from sorted(self.unpacked(Packed(*article)), key=lambda one: one.start)

    def counts(self) -> tuple[int, int]:
        """How many articles and figures it has."""
        ((articles, figures),) = self._rows("SELECT count(*), total(count) FROM article")
        return int(articles), int(figures)

    def _rows(self, query: str, values: Sequence[Any] = ()) -> list[Any]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise self._unreadable(error) from None

    def _unreadable(self, error: object) -> ConfigError:
        return ConfigError(f"the ledger cannot be read: {error}", self.path)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """All that is read within is of one moment, and the file is locked only once."""
        self._rows("BEGIN")
        try:
            yield
        finally:
            self._rows("COMMIT")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise ConfigError(f"the ledger cannot be written: {error}", self.path) from None

    def _insert(self, articles: Sequence[Read]) -> None:
        execute, many = self._connection.execute, self._connection.executemany
        (last,) = execute("SELECT max(id) FROM article").fetchone()
        heads, figures, posts, keys = [], [], list[int](), Keys()
        for number, (path, date, digest, mentions) in enumerate(articles, (last or 0) + 1):
            text, own = keys.article(mentions, number)
            heads.append((number, path, date, digest, len(mentions)))
            figures.append((number, text))
            posts += own
        many("INSERT INTO article VALUES (?, ?, ?, ?, ?)", heads)
        many("INSERT INTO figures VALUES (?, ?)", figures)
        posts.sort()  # each page is written once
        for some in _parts(posts):
            marks = ", ".join(len(some) * ["(?)"])
            execute(f"INSERT OR IGNORE INTO post VALUES {marks}", some)

    def _remove(self, paths: Sequence[str]) -> None:
        keys, many = Keys(), self._connection.executemany
        for some in _parts(paths):
            rows = self._rows(f"{_SELECT} WHERE article.path IN ({_marks(some)})", some)
            posts = list[int]()
            for number, *article in rows:
                posts += keys.article(self.unpacked(Packed(*article)), number)[1]
            many("DELETE FROM post WHERE id = ?", zip(sorted(posts), strict=True))
            for table, key in (("figures", "article"), ("article", "id")):
                many(f"DELETE FROM {table} WHERE {key} = ?", [row[:1] for row in rows])


def opened(path: str, *, make: bool = False) -> Ledger:
    """The ledger in a file; with ``make`` an empty one where there is none."""
    if not make and not os.path.exists(path):
        what = f"no such ledger: “copydesk ledger update --ledger {path} PATH” makes it"
        raise ConfigError(what, path)
    try:
        connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
        try:
            _settle(connection, path, make=make)
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise ConfigError(f"no ledger of copydesk's: {error}", path) from None
    return Ledger(connection, path)


def rebuilt(path: str) -> None:
    """Empty a ledger of any version, in one transaction; where there is none, nothing is done."""
    if not os.path.exists(path):
        return
    try:
        connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        tables = _tables(connection)
        if tables and _pragma(connection, "application_id") != _APPLICATION:
            raise ConfigError(_STRANGER, path)
        for table in tables:
            connection.execute(f'DROP TABLE "{table}"')
        _make(connection)
        connection.execute("COMMIT")
        connection.close()
    except sqlite3.Error as error:
        raise ConfigError(f"the ledger cannot be emptied: {error}", path) from None


def _settle(connection: sqlite3.Connection, path: str, *, make: bool) -> None:
    """Make the tables in a new file, or see that an old one is ours and of our schema."""
    if make and not _tables(connection):
        connection.execute(f"PRAGMA page_size = {_PAGE}")
        connection.execute("BEGIN IMMEDIATE")
        if not _tables(connection):  # nobody else was quicker
            _make(connection)
        connection.execute("COMMIT")
    if _pragma(connection, "application_id") != _APPLICATION:
        raise ConfigError(_STRANGER, path)
    version = _pragma(connection, "user_version")
    if version != VERSION:
        what = f"a ledger of schema {version}, expected {VERSION}"
        again = f"copydesk ledger update --ledger {path} --rebuild PATH"
        raise ConfigError(f"{what}: “{again}” makes it anew", path)


def _make(connection: sqlite3.Connection) -> None:
    for statement in filter(str.strip, _SCHEMA.split(";")):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {_APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    (value,) = connection.execute(f"PRAGMA {name}").fetchone()
    return int(value)


def _tables(connection: sqlite3.Connection) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return [name for (name,) in connection.execute(query)]


def _parts(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """As many values at a time as one statement takes."""
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]


def _marks(values: Sequence[Any]) -> str:
    return ", ".join(len(values) * "?")

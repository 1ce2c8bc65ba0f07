"""The ledger's file: articles and their figures, written in transactions.

SQLite with its rollback journal: one file, safe under several writers (they wait
for one another) and under ``kill -9`` (what was committed is there, the rest is
not).  A file of another schema is refused, with the command that makes it anew.
"""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from zlib import crc32

from linter.compare.mention import Mention
from linter.errors import ConfigError
from linter.record import NamedTuple
from linter.text.figures.topics import group

VERSION = 1
_WAIT = 60.0  # seconds that a writer waits for another
_APPLICATION = 0x636F7079  # "copy": tells our files from other databases
_STRANGER = "no ledger of copydesk's: another program made this file"
_SCHEMA = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, date TEXT NOT NULL, main TEXT NOT NULL,
    digest TEXT NOT NULL
);
CREATE TABLE mention (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL,
    line INTEGER, "column" INTEGER, end_line INTEGER, end_column INTEGER,
    start INTEGER, "end" INTEGER, printed TEXT, kind TEXT, unit TEXT,
    value REAL, low REAL, high REAL, qualifier TEXT, topic TEXT,
    names TEXT, words TEXT, times TEXT, moving INTEGER, sentence TEXT
);
CREATE INDEX mention_article ON mention (article);
CREATE TABLE near (
    thing INTEGER, value REAL, mention INTEGER, PRIMARY KEY (thing, value, mention)
) WITHOUT ROWID;
"""
_TABLES = ("near", "mention", "article")
_COLUMNS = ", ".join(
    "article.main" if field == "main" else f'mention."{field}"' for field in Mention._fields[2:]
)
_SELECT = (
    f"SELECT article.path, article.date, {_COLUMNS} FROM mention"
    " JOIN article ON article.id = mention.article"
)
_NUMBERS = "SELECT id FROM mention WHERE article = ?"
_NEAR = "SELECT mention FROM near WHERE thing = ? AND value BETWEEN ? AND ? LIMIT ?"
_NAMES = Mention._fields.index("names")
_LOOKED_AT = 2000  # figures of one name
_COMPARED = 30  # figures that share the most names


class Read(NamedTuple):
    """An article as the ledger takes it; ``digest`` names its contents."""

    path: str
    date: str
    digest: str
    mentions: tuple[Mention, ...]


class Ledger:
    """An open ledger.  Paths in it are from its own folder and joined by ``/``."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        self._connection = connection
        self.path = path

    def close(self) -> None:
        self._connection.close()

    def digests(self) -> Mapping[str, str]:
        """The articles it has, with the digest of what was read."""
        return dict(self._connection.execute("SELECT path, digest FROM article"))

    def add(self, articles: Iterable[Read], gone: Iterable[str] = ()) -> None:
        """Put in articles anew, take out those that are gone: all of it, or nothing."""
        with self._writing() as connection:
            _remove(connection, gone)
            self._insert(connection, list(articles))

    def near(self, one: Mention, most: float = 1.5) -> list[Mention]:
        """Figures of the same kind of thing within a factor, that share a name with its sentence.

        Those that share the most names come first; of a name that is everywhere, and of
        all together, so many are looked at that one draft stays cheap.
        """
        thing = _thing(one)
        if not thing:
            return []
        counts = Counter(
            number
            for name in one.names
            for (number,) in self._connection.execute(
                _NEAR, (_key(name, thing), one.value / most, one.value * most, _LOOKED_AT)
            )
        )
        numbers = [number for number, _ in counts.most_common(_COMPARED)]
        marks = ", ".join("?" * len(numbers))
        rows = self._connection.execute(f"{_SELECT} WHERE mention.id IN ({marks})", numbers)
        return list(map(_mention, rows))

    def all(self) -> Iterator[Mention]:
        """Every figure, by path and place."""
        rows = self._connection.execute(f"{_SELECT} ORDER BY article.path, mention.start")
        yield from map(_mention, rows)

    def counts(self) -> tuple[int, int]:
        """How many articles and figures it has."""
        row = self._connection.execute(
            "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM mention)"
        ).fetchone()
        return int(row[0]), int(row[1])

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise ConfigError(f"the ledger cannot be written: {error}", self.path) from None

    def _insert(self, connection: sqlite3.Connection, articles: Sequence[Read]) -> None:
        _remove(connection, [article.path for article in articles])
        article_id, mention_id = _next(connection, "article"), _next(connection, "mention")
        heads, rows, near = [], [], []
        for number, article in enumerate(articles, article_id):
            main = " ".join(article.mentions[0].main) if article.mentions else ""
            heads.append((number, article.path, article.date, main, article.digest))
            for mention in article.mentions:
                rows.append(_row(mention_id, number, mention))
                near += _indexed(mention, mention_id)
                mention_id += 1
        near.sort()
        connection.executemany("INSERT INTO article VALUES (?, ?, ?, ?, ?)", heads)
        connection.executemany(f"INSERT INTO mention VALUES ({', '.join('?' * 21)})", rows)
        connection.executemany("INSERT INTO near VALUES (?, ?, ?)", near)


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
        if not _blank(connection) and _pragma(connection, "application_id") != _APPLICATION:
            raise ConfigError(_STRANGER, path)
        for table in _TABLES:
            connection.execute(f"DROP TABLE IF EXISTS {table}")
        _make(connection)
        connection.execute("COMMIT")
        connection.close()
    except sqlite3.Error as error:
        raise ConfigError(f"the ledger cannot be emptied: {error}", path) from None


def _settle(connection: sqlite3.Connection, path: str, *, make: bool) -> None:
    """Make the tables in a new file, or see that an old one is ours and of our schema."""
    if make and _blank(connection):
        connection.execute("BEGIN IMMEDIATE")
        if _blank(connection):  # nobody else was quicker
            _make(connection)
        connection.execute("COMMIT")
    if _pragma(connection, "application_id") != _APPLICATION:
        raise ConfigError(_STRANGER, path)
    version = _pragma(connection, "user_version")
    if version != VERSION:
        what = f"a ledger of schema {version}, expected {VERSION}"
        raise ConfigError(f"{what}: “copydesk ledger update --rebuild PATH” makes it anew", path)


def _make(connection: sqlite3.Connection) -> None:
    for statement in filter(str.strip, _SCHEMA.split(";")):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {_APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    (value,) = connection.execute(f"PRAGMA {name}").fetchone()
    return int(value)


def _blank(connection: sqlite3.Connection) -> bool:
    (count,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return int(count) == 0


def _remove(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    for path in paths:
        found = connection.execute("SELECT id FROM article WHERE path = ?", (path,)).fetchone()
        if found is None:
            continue
        rows = connection.execute(
            f"{_SELECT} WHERE article.id = ? ORDER BY mention.id", found
        ).fetchall()
        numbers = connection.execute(
            "SELECT id FROM mention WHERE article = ? ORDER BY id", found
        ).fetchall()
        mentions = map(_mention, rows)
        for mention, (number,) in zip(mentions, numbers, strict=True):
            connection.executemany(
                "DELETE FROM near WHERE thing = ? AND value = ? AND mention = ?",
                _indexed(mention, number),
            )
        connection.execute("DELETE FROM mention WHERE article = ?", found)
        connection.execute("DELETE FROM article WHERE id = ?", found)


def _next(connection: sqlite3.Connection, table: str) -> int:
    (last,) = connection.execute(f"SELECT max(id) FROM {table}").fetchone()
    return (last or 0) + 1


def _indexed(mention: Mention, number: int) -> list[tuple[int, float, int]]:
    """The rows by which a figure is found: none for one that nothing could contradict."""
    thing = "" if mention.moving else _thing(mention)
    return [(_key(name, thing), mention.value, number) for name in mention.names] if thing else []


def _thing(mention: Mention) -> str:
    """What only figures of one thing have in common; "" where the copy does not say."""
    topic = group(mention.topic)
    return f"{mention.kind} {mention.unit} {topic}" if topic else ""


def _key(name: str, thing: str) -> int:
    """A name's figures of one kind of thing; that two share a key now and then does no harm."""
    return crc32(f"{name} {thing}".encode(errors="surrogateescape"))


def _row(number: int, article: int, one: Mention) -> tuple[object, ...]:
    """A figure's columns; sets of words as words with blanks between."""
    names, words, times = " ".join(one.names), " ".join(one.words), " ".join(one.times)
    return (number, article, *one[2:_NAMES], names, words, times, int(one.moving), one.sentence)


def _mention(row: Sequence[Any]) -> Mention:
    names, main, words, times = (frozenset(text.split()) for text in row[_NAMES : _NAMES + 4])
    return Mention._make((*row[:_NAMES], names, main, words, times, bool(row[-2]), row[-1]))

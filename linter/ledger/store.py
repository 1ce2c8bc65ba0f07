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

from linter.compare.mention import Mention
from linter.errors import ConfigError
from linter.record import NamedTuple

VERSION = 1
_WAIT = 60.0  # seconds that a writer waits for another
_APPLICATION = 0x636F7079  # "copy": tells our files from other databases
_STRANGER = "no ledger of copydesk's: another program made this file"
_SCHEMA = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, date TEXT NOT NULL, digest TEXT NOT NULL
);
CREATE TABLE mention (
    id INTEGER PRIMARY KEY, article INTEGER NOT NULL,
    line INTEGER, "column" INTEGER, end_line INTEGER, end_column INTEGER, start INTEGER, "end" INTEGER,
    printed TEXT, kind TEXT, unit TEXT, value REAL, low REAL, high REAL, qualifier TEXT, topic TEXT,
    names TEXT, main TEXT, words TEXT, times TEXT, moving INTEGER, sentence TEXT
);
CREATE INDEX mention_article ON mention (article);
CREATE TABLE name (
    name TEXT, unit TEXT, value REAL, mention INTEGER, PRIMARY KEY (name, unit, value, mention)
) WITHOUT ROWID;
"""
_FIELDS = Mention._fields[2:]
_COLUMNS = ", ".join(f'mention."{field}"' for field in _FIELDS)
_INSERT = f"INSERT INTO mention VALUES (?, ?{', ?' * len(_FIELDS)})"
_SETS = frozenset(("names", "main", "words", "times"))


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
        """Figures of its unit, within a factor of it, whose sentence shares a name with it."""
        return self._with_names(one, one.names, most)

    def all(self) -> Iterator[Mention]:
        """Every figure, by path and place."""
        yield from map(_mention, self._connection.execute(
            f"SELECT article.path, article.date, {_COLUMNS} FROM mention"
            " JOIN article ON article.id = mention.article ORDER BY article.path, mention.start"
        ))  # fmt: skip

    def of(self, path: str) -> list[Mention]:
        """The figures of one article, by place."""
        return list(map(_mention, self._connection.execute(
            f"SELECT article.path, article.date, {_COLUMNS} FROM mention"
            " JOIN article ON article.id = mention.article WHERE article.path = ?"
            " ORDER BY mention.start", (path,),
        )))  # fmt: skip

    def counts(self) -> tuple[int, int]:
        """How many articles and figures it has."""
        row = self._connection.execute(
            "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM mention)"
        ).fetchone()
        return int(row[0]), int(row[1])

    def _with_names(self, one: Mention, names: Iterable[str], most: float) -> list[Mention]:
        low, high = sorted((one.value / most, one.value * most))
        found = {
            number
            for name in names
            for (number,) in self._connection.execute(
                "SELECT mention FROM name WHERE name = ? AND unit = ? AND value BETWEEN ? AND ?",
                (name, _key(one), low, high),
            )
        }
        rows = [self._one(number) for number in sorted(found)]
        return [row for row in rows if row is not None]

    def _one(self, number: int) -> Mention | None:
        row = self._connection.execute(
            f"SELECT article.path, article.date, {_COLUMNS} FROM mention"
            " JOIN article ON article.id = mention.article WHERE mention.id = ?", (number,),
        ).fetchone()  # fmt: skip
        return _mention(row) if row else None

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
        article_id = _next(connection, "article")
        mention_id = _next(connection, "mention")
        heads, rows, names = [], [], []
        for number, article in enumerate(articles, article_id):
            heads.append((number, article.path, article.date, article.digest))
            for mention in article.mentions:
                rows.append((mention_id, number, *_row(mention)))
                key = _key(mention)
                names += [(name, key, mention.value, mention_id) for name in mention.names]
                mention_id += 1
        connection.executemany("INSERT INTO article VALUES (?, ?, ?, ?)", heads)
        connection.executemany(_INSERT, rows)
        connection.executemany("INSERT INTO name VALUES (?, ?, ?, ?)", sorted(names))


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
        for table in ("name", "mention", "article"):
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
    return connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


def _remove(connection: sqlite3.Connection, paths: Iterable[str]) -> None:
    for path in paths:
        found = connection.execute("SELECT id FROM article WHERE path = ?", (path,)).fetchone()
        if found is None:
            continue
        for row in connection.execute(
            f'SELECT mention.id, {_COLUMNS} FROM mention WHERE article = ?', found
        ).fetchall():
            mention = _mention((path, "", *row[1:]))
            connection.executemany(
                "DELETE FROM name WHERE name = ? AND unit = ? AND value = ? AND mention = ?",
                [(name, _key(mention), mention.value, row[0]) for name in mention.names],
            )
        connection.execute("DELETE FROM mention WHERE article = ?", found)
        connection.execute("DELETE FROM article WHERE id = ?", found)


def _next(connection: sqlite3.Connection, table: str) -> int:
    (last,) = connection.execute(f"SELECT max(id) FROM {table}").fetchone()
    return (last or 0) + 1


def _key(mention: Mention) -> str:
    return f"{mention.kind} {mention.unit}"


def _row(mention: Mention) -> list[object]:
    """The columns of a figure; sets of words as words with blanks between."""
    return [
        " ".join(sorted(value)) if isinstance(value, frozenset) else value for value in mention[2:]
    ]


def _mention(row: Sequence[object]) -> Mention:
    path, date, *rest = row
    values = {
        field: frozenset(str(value).split()) if field in _SETS else value
        for field, value in zip(_FIELDS, rest, strict=True)
    }
    values["moving"] = bool(values["moving"])
    return Mention(path=path, date=date, **values)  # type: ignore[arg-type]

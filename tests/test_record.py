"""Our NamedTuple does what the standard one does, as far as we use it."""

from __future__ import annotations

import pickle
import typing

import pytest

from linter import record


class Ours(record.NamedTuple):
    start: int
    end: int = 7
    name: str = ""

    @property
    def length(self) -> int:
        return self.end - self.start


class Theirs(typing.NamedTuple):
    start: int
    end: int = 7
    name: str = ""


def test_like_the_standard_one() -> None:
    for arguments, named in [
        ((1,), {}),
        ((1, 2, "a"), {}),
        ((1,), {"name": "b"}),
        ((), {"start": 4}),
    ]:
        ours, theirs = Ours(*arguments, **named), Theirs(*arguments, **named)  # type: ignore[arg-type]
        assert tuple(ours) == theirs
        assert (ours.start, ours.end, ours.name) == (theirs.start, theirs.end, theirs.name)
        assert repr(ours).removeprefix("Ours") == repr(theirs).removeprefix("Theirs")
        assert tuple(ours._replace(end=9)) == theirs._replace(end=9)
        assert ours._asdict() == theirs._asdict()
        assert pickle.loads(pickle.dumps(ours)) == ours
        assert type(pickle.loads(pickle.dumps(ours))) is Ours
    assert Ours(1).length == 6
    assert Ours._make((1, 2, "c")) == (1, 2, "c")


@pytest.mark.parametrize(
    ("arguments", "named", "mistake"),
    [
        ((), {}, "Ours needs 'start'"),
        ((1, 2, "a", 4), {}, "Ours has 3 fields, not 4"),
        ((1,), {"size": 2}, "Ours has no 'size', or has it twice"),
        ((1,), {"start": 2}, "Ours has no 'start', or has it twice"),
    ],
)
def test_mistakes(
    arguments: tuple[typing.Any, ...], named: dict[str, typing.Any], mistake: str
) -> None:
    with pytest.raises(TypeError, match=mistake):
        Ours(*arguments, **named)


def test_frozen() -> None:
    with pytest.raises(AttributeError):
        Ours(1).start = 2  # type: ignore[misc]

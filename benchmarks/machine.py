"""What a measurement was made on: the processor, Python, packages, the rules loaded."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path

from linter.ruleset import compiled


def described() -> str:
    """Three lines to stand above figures."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("regex", "pyromark", "msgspec"))
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}\n"
        f"{platform.python_implementation()} {platform.python_version()}; {packages}\n"
        f"{len(compiled.load())} rules loaded"
    )


def _processor() -> str:
    listed = Path("/proc/cpuinfo")
    if listed.exists():
        for line in listed.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()

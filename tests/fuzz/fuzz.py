"""Fuzzes one target, guided by coverage.

usage: python tests/fuzz/fuzz.py TARGET [FOLDER…] [-max_total_time=SECONDS …]

Needs the package ``atheris``. FOLDER holds inputs and takes new ones; without one, those of the
repository are read and nothing is kept. The options are those of libFuzzer.
"""

import sys
from pathlib import Path

import atheris  # type: ignore[import-not-found]

HERE = Path(__file__).resolve().parent


def main() -> None:
    sys.path.insert(0, str(HERE))
    with atheris.instrument_imports(include=["quoteattr"]):
        from targets import TARGETS

    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"{__doc__}\nTARGET is one of: {', '.join(TARGETS)}")
    target, given = sys.argv[1], sys.argv[2:]
    folders = [] if any(not word.startswith("-") for word in given) else [HERE / "corpus" / target]
    atheris.Setup([sys.argv[0], *given, *map(str, folders)], TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()

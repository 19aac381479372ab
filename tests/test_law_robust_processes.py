"""Law: processes and threads, however they are begun, give one result for one text."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from quoteattr import extract
from quoteattr.formats import jsonl

ROOT = Path(__file__).resolve().parent.parent
TEXT = "« Nous partirons demain », a déclaré Marie Durand. Selon elle, il fera beau.\n" * 20

#: The first use of the library by many threads at once: nothing is loaded yet.
AT_ONCE = """
import sys, threading
sys.setswitchinterval(1e-6)
import quoteattr
text, found = sys.stdin.buffer.read().decode(), []
barrier = threading.Barrier(8)
def work():
    barrier.wait()
    found.append(quoteattr.extract(text))
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(found) == 8 and all(result == found[0] for result in found)
from quoteattr.formats import jsonl
sys.stdout.buffer.write("".join(jsonl.write([("a", found[0])])).encode())
"""

#: Forks before and after the first use; each child says whether it found what its parent finds.
FORKED = """
import os, sys
import quoteattr
text = sys.stdin.buffer.read().decode()
def child():
    number = os.fork()
    if number == 0:
        result = quoteattr.extract(text)
        from quoteattr.formats import jsonl
        os.write(1, "".join(jsonl.write([("a", result)])).encode())
        os._exit(0)
    assert os.waitpid(number, 0)[1] == 0
child()
quoteattr.extract(text)
child()
"""

#: Everything in one line of JSON, whatever the Python.
PLAIN = """
import sys, quoteattr
from quoteattr.formats import jsonl
text = sys.stdin.buffer.read().decode()
sys.stdout.buffer.write("".join(jsonl.write([("a", quoteattr.extract(text))])).encode())
"""


def run(code: str, python: str = sys.executable, **env: str) -> bytes:
    done = subprocess.run(
        [python, "-c", code],
        input=TEXT.encode(),
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **env},
        check=False,
    )
    assert done.stderr == b""
    assert done.returncode == 0
    return done.stdout


@pytest.fixture(scope="module")
def wanted() -> bytes:
    return "".join(jsonl.write([("a", extract(TEXT))])).encode()


def test_the_first_use_by_many_threads(wanted: bytes) -> None:
    assert run(AT_ONCE) == wanted


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks on this system")
def test_forks(wanted: bytes) -> None:
    assert run(FORKED) == wanted * 2


@pytest.mark.parametrize(
    ("seed", "optimized", "locale"),
    [("0", "", "C"), ("1", "2", "C.UTF-8"), ("random", "", "tr_TR.UTF-8")],
)
def test_seeds_of_hashes_assertions_left_out_and_locales(
    wanted: bytes, seed: str, optimized: str, locale: str
) -> None:
    """None of them may count, so that several at once are as good as one by one."""
    env = {"PYTHONHASHSEED": seed, "PYTHONOPTIMIZE": optimized, "PYTHONUTF8": "0"}
    assert run(PLAIN, LC_ALL=locale, LANG=locale, **env) == wanted


def test_other_pythons(wanted: bytes) -> None:
    """QUOTEATTR_PYTHONS lists interpreters that have what the package depends on."""
    others = os.environ.get("QUOTEATTR_PYTHONS", "").split(os.pathsep)
    if others == [""]:
        pytest.skip("no other Pythons: QUOTEATTR_PYTHONS is not set")
    for python in others:
        assert run(PLAIN, python) == wanted, python

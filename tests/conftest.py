"""What every test shares: the Hypothesis profiles and the way to the shared data."""

import os
from collections.abc import Iterator
from pathlib import Path

import chromium
import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("QUOTEATTR_SHARED") or ROOT.parent / "shared")

settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared data (QUOTEATTR_SHARED, or `shared` beside the repository)."""
    if not SHARED.is_dir():
        pytest.skip(f"no shared data: {SHARED} is not there (set QUOTEATTR_SHARED)")
    return SHARED


@pytest.fixture(scope="session")
def dev(shared: Path) -> Path:
    """The annotated development articles."""
    folder = shared / "gold" / "dev"
    if not folder.is_dir():
        pytest.skip(f"no annotated articles: {folder} is not there")
    return folder


@pytest.fixture(scope="module")
def tab() -> Iterator[chromium.Browser]:
    """A page in a headless browser, one for the tests of a file."""
    if chromium.executable() is None:
        pytest.skip(f"no browser: none of {', '.join(chromium.NAMES)} is installed")
    with chromium.browser() as opened:
        yield opened

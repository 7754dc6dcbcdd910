"""What a test needs and this machine lacks: the one place that says whether that is a skip or a failure."""

import os
from pathlib import Path
from typing import NoReturn

import pytest

CORPUS = Path(os.environ.get("XLSALES_CORPUS", Path(__file__).parents[2] / "shared" / "corpus"))
"""The folder with workbooks that nobody here wrote."""

CORPUS_FILES = sorted(path for path in CORPUS.glob("**/*") if path.suffix in (".xlsx", ".xlsm"))

needs_corpus = pytest.mark.skipif(not CORPUS_FILES, reason="shared/corpus is not beside the checkout")


def absent(programs: str) -> NoReturn:
    """Programs are not installed: a failure on the build server (CI=true), which has them all, a skip elsewhere."""
    missing = f"not on this machine: {programs}"
    if os.environ.get("CI") == "true":
        pytest.fail(missing)
    pytest.skip(missing)

"""What is checked at a commit is what the build server checks."""

import re

from xlsales.shipped import CHECKOUT


def test_the_hooks_of_a_commit_are_the_checks_of_the_build_server() -> None:
    hooks = re.findall(r"entry: (.+)", (CHECKOUT / ".pre-commit-config.yaml").read_text("utf-8"))
    run = (CHECKOUT / ".ci" / "run").read_text("utf-8")
    _, _, behind_the_tests = run.partition('bash -euo pipefail -c "$promise"\n')
    assert hooks == behind_the_tests.split("\n")[1:-1]

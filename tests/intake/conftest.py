"""A workbook in which three prospects are known."""

from pathlib import Path

import pytest

from tests.typing_in import workbook


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return workbook(
        tmp_path_factory.mktemp("typed") / "book.xlsx",
        prospects="""
            id    | company         | contact_person | email         | phone        | owner | status         | notes
            P0001 | Bakkerij Jansen | Jan de Wit     | jan@jansen.nl | 020-1234567  | Anne  | open           | by hand
            P0002 | Claes Glas NV   |                |               | 09/225.11.22 |       |                |
            P0003 | Stil BV         | Mia Stil       | mia@stil.nl   |              |       | do not contact |
        """,
    )

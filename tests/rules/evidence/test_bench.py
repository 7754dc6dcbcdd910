"""The benchmark takes any list of deals, whatever its columns are called."""

import numpy as np
import pandas as pd

from bench import evidence
from bench.oracles import naive_bayes


def test_any_csv_can_be_judged_by_naming_its_columns(tmp_path, capsys):
    random = np.random.default_rng(1)
    source = random.choice(["fair", "web", "friend"], 600)
    won = random.random(600) < np.select([source == "friend", source == "web"], [0.6, 0.3], 0.05)
    frame = pd.DataFrame(
        {
            "Converted": np.where(won, "Yes", "No"),
            "Calls": random.integers(1, 6, 600),
            "Lead source": source,
            "Size": random.lognormal(5, 1, 600).round(2),
            "Member": random.random(600) < 0.5,
            "Lead number": np.arange(600) + 10_000,
        }
    )
    path = tmp_path / "leads.csv"
    frame.to_csv(path, index=False)
    columns = {"won": "Converted", "contacts": "Calls", "moment": "Lead number"}
    evidence.report(path.name, evidence.load(path, columns, [], ["Member"]), {"naive Bayes": naive_bayes})
    said = capsys.readouterr().out
    assert f"leads.csv: 600 deals, {won.sum()} won, 2 fields" in said
    assert "in order of time: found" in said
    assert "Lead source friend: +" in said


def test_of_a_csv_without_contacts_only_the_forecasts_are_judged(tmp_path, capsys):
    path = tmp_path / "few.csv"
    pd.DataFrame({"y": [1, 0] * 100, "kind": list("ab") * 100}).to_csv(path, sep=";", index=False)
    evidence.report(path.name, evidence.load(path, {"won": "y"}, ["kind"], []), {})
    said = capsys.readouterr().out
    assert "stop after" not in said
    assert "points" in said

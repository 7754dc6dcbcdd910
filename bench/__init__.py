"""Benchmarks: one command each, everything they compare measured in the same run.

python -m bench.rules      rules and sheets against reading the same workbook
python -m bench.evidence   chances and stops on public data, against other methods
"""

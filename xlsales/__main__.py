"""`python -m xlsales` is the command line too."""

from xlsales.cli import main

main()

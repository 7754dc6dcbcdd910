"""What has to be done once for a user, so that the buttons in a workbook find the program; and taking it out again.

`launcher.py` says where the program is, `excel.py` where Excel keeps what we need of it, `conf.py` edits the settings
of xlwings, `steps.py` does it all and tells what it did.
"""

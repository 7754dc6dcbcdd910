"""LibreOffice Calc as an engine of xlwings: the document that the user has open, driven over UNO.

Our own Python has no `uno`; the one that LibreOffice brings has. So a small program (`inside`) runs there, and this
side asks it over a pipe.
"""

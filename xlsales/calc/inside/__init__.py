"""What runs in the Python that LibreOffice brings: the standard library and `uno`, Python 3.8 or later.

Rows and columns are counted from 0 here, as the office does; the other side of the pipe counts from 1.
"""

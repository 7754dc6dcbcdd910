"""xlsales turns a prospect workbook into a salesperson's conscience.

Nothing runs on import; the road through the package is written out in `xlsales.refresh`.
"""

__version__ = "0.1.0"

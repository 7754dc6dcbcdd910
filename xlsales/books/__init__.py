"""The only rooms that know Excel. Outside of them only `books.host` is imported: its `Book` is a workbook to read,
to give changes to and to save; the rules and the sheets never see one.
"""

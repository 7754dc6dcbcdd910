"""How a declared sheet is drawn: from declared sheets to an openpyxl workbook of their own."""

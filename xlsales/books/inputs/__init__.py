"""The input tables in a workbook of the user: found, read, written, widened and cleared."""

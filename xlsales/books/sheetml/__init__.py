"""SpreadsheetML (ECMA-376 part 1, chapter 18): the parts of any workbook; nothing here knows our tables or names."""

"""The face of `books`: a workbook as a file or in the running application, with all that may be asked of it."""

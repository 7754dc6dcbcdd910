"""Building what is shipped: the empty workbooks and the compiled macros."""

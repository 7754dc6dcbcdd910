"""How a declared sheet is drawn: the pieces of `books.render`."""

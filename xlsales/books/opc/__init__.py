"""The package of a workbook file (Open Packaging Conventions, ECMA-376 part 2): parts, relationships, content types."""

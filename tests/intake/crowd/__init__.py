"""Ten thousand messy rows of every export: who is in them, how they are written there, and what must be understood."""

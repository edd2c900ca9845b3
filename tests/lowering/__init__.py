"""The lowered system held against the second, independent account of the language."""

"""Results as data (result), as files (one module a format) and as text for a person (page and the modules
that fill it).
"""

"""Native search: the fixed engine and the code of one system, called by `ctypes`."""

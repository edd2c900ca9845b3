"""The model, in two levels: the protocol as written (types, protocol) and the system it becomes (terms,
system, formulas, derived).
"""

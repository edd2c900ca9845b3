"""What makes a search smaller and its answers no other: permutations of agents that a system cannot tell.

`renaming` says what a permutation of agents does to variables and values, `invariance` proves on the system
itself that it is none the wiser, `symmetry` finds the groups. Nothing unproved is used.
"""

"""Certificates: why a finite answer of "holds" is right, in a form that a small program can check.

`form` is what a certificate says, `make` finds one with an engine's help, `checker` checks one with
nothing but the meaning (semantics/), `document` is its file.
"""

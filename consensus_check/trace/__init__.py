"""Counterexamples as data and as files: what happened step by step, and one module for each format that tells
it.
"""

"""From a transition system to specialised Python: packed states, and functions that walk no terms."""

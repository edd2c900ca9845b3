"""Check whether a group of agents ever finishes. Write specs with `import consensus_check as cc`."""

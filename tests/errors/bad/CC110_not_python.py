import consensus_check as cc

name = = 3

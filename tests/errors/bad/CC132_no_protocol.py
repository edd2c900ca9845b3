import consensus_check as cc


@cc.role
class Worker:
    pass

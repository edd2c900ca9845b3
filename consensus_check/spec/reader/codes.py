def known() -> None:
    pass

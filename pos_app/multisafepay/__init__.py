"""The HTTP client of MultiSafepay's JSON API: sends orders, asks what became of them.

May import checkout and domain, never a sibling room; nothing is imported before it is used.
"""

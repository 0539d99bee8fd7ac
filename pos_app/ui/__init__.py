"""Everything a person sees: the window, its widgets, words and colours, and the worker lanes.

Imports `checkout` and `domain`; besides `app` the only room that knows Qt.
"""

"""Pure values and rules of a gift-card sale: money, brands, orders, links, payments.

Imports nothing of the program and no library that draws, stores or sends.
"""

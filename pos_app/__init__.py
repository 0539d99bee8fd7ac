"""Gift Card Counter: gift-card payments through MultiSafepay at a shop's counter.

The rooms and their direction are drawn in README.md ("Map") and held by import-linter.
"""

__version__ = "0.1.0"

"""What is wrong on this machine, and what to hand over to whoever helps: findings and a bundle.

May import settings_store, journal, logbook, multisafepay and domain; knows no window and no Qt.
"""

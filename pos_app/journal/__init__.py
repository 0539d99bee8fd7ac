"""The till's durable record: every order, what happened to it, and who it was for.

Imports only `checkout` and `domain`; SQLAlchemy is imported by `store`, never by this file.
"""

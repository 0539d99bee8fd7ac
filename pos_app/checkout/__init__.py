"""What a till does: create, follow, cancel and recover payments.

Free of Qt, HTTP and SQL; imports only `domain`. The outside is reached through `ports`.
"""

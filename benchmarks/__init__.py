"""How fast and how heavy the program is: `make bench`, or `python -m benchmarks`.

How to read the table. Each line is one figure: ours, then its peer (another program that does
the same on this machine in the same run, turn by turn with ours) or its limit, the ratio of the
two, and the ratio or time to stay within. Both sides are medians; in brackets stand the least
and the most that were seen, after the warm-up runs, which are dropped. Only the ratio means
anything on another machine. A line that says MISSED is news, not an error: nothing here asserts
speed, and the exit code is 0 whenever everything could be measured. On a machine that is busy
with something else the pauses grow; the note below them says what the same clock saw at the
same time in a process that had nothing to do.

Both sides run on the same Qt platform: the one in QT_QPA_PLATFORM, "offscreen" where none is
set. Journals lie in build/, because the system's own temporary folder may be in memory, where
nothing is ever forced to a disk.

This package may import `pos_app`; nothing imports it.
"""

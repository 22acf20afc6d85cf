"""Many articles at once.

`check_frame` is a pure function of a frame with a fixed schema, which any engine maps over a corpus; `numcheck corpus` checks an archive
on one machine without one: `inputs` streams it in batches, `workers` checks them in processes, `run` keeps account.
"""

from numcheck.corpus.frame import check_frame

__all__ = ["check_frame"]

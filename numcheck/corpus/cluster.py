"""A run over a corpus on a Dask cluster: `numcheck corpus --engine dask`.

Dask hands the batches to its workers, which must see the folder of findings (and a folder of articles) under the same path. A batch
whose worker is lost is done again by another one. One that ends every worker it is given to is done here, where `workers.work` finds
out which of its documents is to blame.
"""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from types import SimpleNamespace

from numcheck.corpus import workers
from numcheck.errors import InputError

AHEAD = 2
"""Batches that the cluster is given at a time, for each of its threads: so none waits, and few are in memory."""


def work(
    tasks: Iterable[workers.Task], jobs: int, make: Callable[[], workers.Check], limits: workers.Limits, scheduler: str | None = None
) -> Iterator[Counter[str]]:
    """Check batches on a cluster; see `workers.work`.

    Args:
        tasks: the batches.
        jobs: how many processes a cluster on this machine gets; another has its own.
        make: makes what checks a document; runs once in each worker.
        limits: what one document may take. Memory is the cluster's to bound.
        scheduler: the address of a cluster's scheduler; None to start a cluster on this machine, for this run.

    Raises:
        InputError: no scheduler answers at the address.
    """
    import distributed

    local = {"n_workers": jobs, "threads_per_worker": 1, "dashboard_address": ":0"}
    try:
        client = distributed.Client(scheduler, set_as_default=False) if scheduler else distributed.Client(set_as_default=False, **local)
    except (OSError, ValueError) as error:
        raise InputError(f"{scheduler}: no Dask scheduler answers: {error}; give its address as tcp://host:8786") from None
    with client:
        waiting = iter(tasks)
        made = pickle.dumps(make)
        running = distributed.as_completed(loop=client.loop)
        given: dict[str, workers.Task] = {}

        def give() -> None:
            """Let the cluster have as much as it should, by the workers that it has now."""
            for task in islice(waiting, max(1, AHEAD * sum(client.nthreads().values())) - len(given)):
                future = client.submit(_do, task, made, limits, pure=False)
                given[future.key] = task
                running.add(future)

        give()
        for future in running:
            task = given.pop(future.key)
            try:
                done = future.result()
            except distributed.KilledWorker:
                yield from workers.work([task], 1, make, limits)
            else:
                yield done
            give()


def _do(task: workers.Task, made: bytes, limits: workers.Limits) -> Counter[str]:
    """Check a batch in a worker of the cluster."""
    return workers.do(task, _checker(made), SimpleNamespace(value=workers.NOWHERE), limits)


@lru_cache(maxsize=1)
def _checker(made: bytes) -> workers.Check:
    """What checks a document, made once in each worker."""
    check: workers.Check = pickle.loads(made)()  # noqa: S301 - from the process that started the run, as everything else that Dask runs
    return check

"""The command line of a run over a corpus: `numcheck corpus input.parquet -o findings/`."""

from __future__ import annotations

import argparse
import importlib.util
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from numcheck.command import CLEAN, FAILED, FOUND, say
from numcheck.command.options import Parser, add_ground, add_strict
from numcheck.errors import InputError


def main(arguments: Sequence[str]) -> int:
    """Run it, and print what came of it.

    Args:
        arguments: those behind `numcheck corpus`.

    Returns:
        The exit status.
    """
    given = _parser().parse_args(arguments)
    if importlib.util.find_spec("pyarrow") is None:
        raise InputError("a corpus is read and written with pyarrow: pip install 'numcheck[corpus]'")
    from numcheck.corpus.run import Options, run, summary
    from numcheck.corpus.workers import Limits, work
    from numcheck.reports import plain

    engine = work
    if given.engine == "dask":
        if importlib.util.find_spec("distributed") is None:
            raise InputError("a Dask cluster needs its package: pip install 'numcheck[dask]'")
        from numcheck.corpus import cluster

        engine = partial(cluster.work, scheduler=given.scheduler)
    tables = None if given.tables is None else tuple(given.tables)
    options = Options(given.text, given.id, given.language, given.date, tables, given.batch_size)
    limits = Limits(given.seconds, given.megabytes)
    totals = run(given.input, given.output, options, given.jobs, limits, progress=sys.stderr, engine=engine)
    say(f"{plain(summary(totals, given.output))}\n")
    if totals["errors"]:
        return FAILED
    return FOUND if totals["inconsistent"] or (given.strict and totals["borderline"]) else CLEAN


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="numcheck corpus",
        description="Check an archive in batches, on all cores, into a folder of Parquet files. "
                    "A second run goes on where the first one stopped.",
        epilog="The settings of pyproject.toml do not count here: what stands in the folder's manifest is all that decides the findings.",
        allow_abbrev=False,
    )
    parser.add_argument("input", type=Path, metavar="INPUT", help="a Parquet file, or a folder of Parquet files or of articles")
    parser.add_argument("-o", "--output", type=Path, metavar="FOLDER", required=True, help="where the findings go")
    parser.add_argument("--text", default="text", metavar="COLUMN", help="the column of texts (default: text)")
    parser.add_argument("--id", metavar="COLUMN", help="the column that names each text (default: the row's number)")
    add_ground(parser, "texts")
    parser.add_argument("--batch-size", type=_positive, default=1000, metavar="N", help="documents in one part (default: 1000)")
    parser.add_argument("--jobs", type=_positive, metavar="N", help="processes (default: one a core)")
    parser.add_argument("--engine", choices=["processes", "dask"], default="processes",
                        help="what runs it: processes of this machine, or a Dask cluster (default: processes)")
    parser.add_argument("--scheduler", metavar="ADDRESS",
                        help="the cluster's scheduler, such as tcp://host:8786 (default: a cluster on this machine)")
    parser.add_argument("--seconds", type=_positive, default=60, metavar="N",
                        help="processor time that one document may take (default: 60)")
    parser.add_argument("--megabytes", type=_positive, default=2000, metavar="N",
                        help="memory that one document may take (default: 2000)")
    add_strict(parser)
    return parser


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number above 0")
    return int(text)

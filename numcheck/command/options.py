"""Options that several commands have."""

from __future__ import annotations

import argparse
import datetime
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are harmless: a hook hands over whatever files are called."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and end."""
        from numcheck.reports import plain

        super().error(plain(message))


def add_ground(parser: argparse.ArgumentParser, what: str) -> None:
    """Add the options for what checking rests on: `language`, `date`, and `tables` or `no_tables`.

    Args:
        parser: gets them.
        what: what is checked, in the plural.
    """
    parser.add_argument("--language", metavar="CODE", help=f"the {what}' language (en, fr, …); found for each paragraph if not given")
    parser.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help=f"the day the {what} were written")
    tables = parser.add_mutually_exclusive_group()
    tables.add_argument("--tables", action="append", metavar="PATH",
                        help="a reference table, or a folder of them, instead of the bundled ones; may be repeated")
    tables.add_argument("--no-tables", dest="tables", action="store_const", const=[],
                        help="use no reference tables, not even the bundled ones")


def add_strict(parser: argparse.ArgumentParser) -> None:
    """Add the option that makes borderline claims faults."""
    parser.add_argument("--strict", action="store_true", help="exit with 1 for borderline claims too")


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as 2022-08-06") from None

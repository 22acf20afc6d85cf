"""The command line: `numcheck article.md`.

Exit status 0: nothing contradicts anything; 1: a claim is inconsistent (or borderline, with `--strict`);
2: wrong usage, or something could not be read.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from numcheck.command import CLEAN, FAILED, drop_stdout, failed
from numcheck.errors import NumcheckError


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments; those of the process if None.

    Returns:
        The exit status.
    """
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except SystemExit as end:  # argparse has printed what there is to say
        return end.code if isinstance(end.code, int) else FAILED
    except NumcheckError as error:
        return failed(error)
    except BrokenPipeError:
        drop_stdout()
        return CLEAN
    except OSError as error:  # a name too long for the system, a folder that has been removed under the process
        return failed(f"{error.filename or 'the system'}: {error.strerror or error}")
    except KeyboardInterrupt:
        return 130


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["explain"]:
        from numcheck.command import pages

        return pages.explain(arguments[1:])
    if arguments[:2] == ["tables", "check"]:
        from numcheck.command import pages

        return pages.review(arguments[2:])
    if arguments[:1] == ["corpus"]:
        from numcheck.command import corpus

        return corpus.main(arguments[1:])
    from numcheck.command import check

    if arguments[:1] == ["check"] and not Path("check").exists():
        del arguments[0]
    return check.main(arguments)


if __name__ == "__main__":
    sys.exit(main())

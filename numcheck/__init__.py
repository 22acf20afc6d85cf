"""numcheck: says whether the numbers of an article agree, with each other and with reference tables.

    >>> import numcheck
    >>> report = numcheck.check("South Korea has twice as many active soldiers as North Korea.", language="en")
    >>> report.findings[0].verdict.label
    'inconsistent'

Everything public stands here. Importing it loads neither pint nor pandas; they load when first needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

# Where each public name lives; the first use of one imports its module.
_HOMES = {
    "Document": "document",
    "Explanation": "claim",
    "Finding": "claim",
    "Hedge": "quantity",
    "InputError": "errors",
    "Interval": "interval",
    "Kind": "quantity",
    "LanguageError": "errors",
    "NumcheckError": "errors",
    "Quantity": "quantity",
    "Report": "report",
    "SettingsError": "errors",
    "Source": "claim",
    "TableError": "errors",
    "Tables": "tables",
    "Unchecked": "claim",
    "UnitError": "errors",
    "Verdict": "interval",
    "check": "checker",
    "check_file": "checker",
    "check_frame": "corpus",
    "load_tables": "tables",
    "read": "reading",
}
__all__ = [
    "Document", "Explanation", "Finding", "Hedge", "InputError", "Interval", "Kind", "LanguageError", "NumcheckError", "Quantity",
    "Report", "SettingsError", "Source", "TableError", "Tables", "Unchecked", "UnitError", "Verdict",
    "check", "check_file", "check_frame", "load_tables", "read",
]

if TYPE_CHECKING:
    from numcheck.checker import check, check_file
    from numcheck.claim import Explanation, Finding, Source, Unchecked
    from numcheck.corpus import check_frame
    from numcheck.document import Document
    from numcheck.errors import InputError, LanguageError, NumcheckError, SettingsError, TableError, UnitError
    from numcheck.interval import Interval, Verdict
    from numcheck.quantity import Hedge, Kind, Quantity
    from numcheck.reading import read
    from numcheck.report import Report
    from numcheck.tables import Tables, load_tables


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'numcheck' has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(f"numcheck.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

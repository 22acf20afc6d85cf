"""Reference tables: loading, checking and looking up."""

from numcheck.tables.cells import Cell, Row
from numcheck.tables.loading import TableSource, load_tables
from numcheck.tables.measures import Measure, Reading
from numcheck.tables.model import Tables
from numcheck.tables.table import Table

__all__ = ["Cell", "Measure", "Reading", "Row", "Table", "TableSource", "Tables", "load_tables"]

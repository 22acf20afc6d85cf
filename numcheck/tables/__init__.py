"""Reference tables: loading, checking and looking up."""

from numcheck.tables.loading import TableSource, load_tables
from numcheck.tables.model import Cell, Measure, Reading, Row, Table, Tables

__all__ = ["Cell", "Measure", "Reading", "Row", "Table", "TableSource", "Tables", "load_tables"]

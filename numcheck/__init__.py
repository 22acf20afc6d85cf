"""numcheck."""
from numcheck.reading import read

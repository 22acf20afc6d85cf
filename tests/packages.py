"""A small package of tables to break: its metadata, its files, and one change of them."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import yaml

import numcheck
from numcheck.tables import load_tables

METADATA: dict[str, Any] = {
    "name": "parks",
    "resources": [
        {"name": "parks", "path": "parks.csv", "title": "Parks",
         "schema": {
             "primaryKey": ["park", "year"],
             "fields": [
                 {"name": "park", "type": "string"},
                 {"name": "year", "type": "integer"},
                 {"name": "visitors", "type": "integer", "numcheck": {
                     "unit": "person", "bounds": ["low", "high"], "spread": [0.02, 0.1], "default": True,
                     "words": {"en": ["visitors"], "fr": ["visiteurs"]}, "holders": {"en": ["attendance"]}}},
                 {"name": "staff", "type": "integer", "numcheck": {"unit": "person", "words": {"en": ["rangers"]}}},
                 {"name": "area", "type": "number", "numcheck": {"unit": "km²", "words": {"en": ["area"]}}},
             ]},
         "numcheck": {"entity": "park", "entities": "reserve", "time": "year", "source": "source", "complete": True, "metonyms": False,
                      "derived": {"everyone": {"sum": ["visitors", "staff"], "words": {"en": ["everyone in it"]}}},
                      "definitions": {"attendance": ["visitors", "everyone"]}}},
        {"name": "reserves", "path": "reserves.csv", "numcheck": {
            "kind": "entities", "name": "reserve", "entity": "code", "language": "language", "forms": ["names"],
            "look_alikes": {"en": ["Elm Parkway"]}}},
        {"name": "benches", "path": "benches.csv"},
        {"name": "remarks", "path": "remarks.csv", "numcheck": False},
    ],
}
FILES = {
    "parks.csv": "park,year,visitors,low,high,staff,area,source\n"
                 "ELM,2020,30500,29000,31000,12,8.5,Census\n"
                 "ELM,2022,41000,,,14,8.5,Census\n"
                 "OAK,2022,20000,19000,22000,9,4.25,Census\n",
    "reserves.csv": "code,language,names\nELM,en,Elm Park|Elms\nELM,fr,parc des Ormes\nOAK,en,Oak Park\n",
    "benches.csv": "street,benches\nHigh Street,14\n",
    "remarks.csv": "who,what\nA,x\n",
}


def package(folder: Path, metadata: object = METADATA, **files: str) -> Path:
    """Write a package; `metadata` is what its YAML holds, or that text itself."""
    text = metadata if isinstance(metadata, str) else yaml.safe_dump(metadata, sort_keys=False, allow_unicode=True)
    (folder / "datapackage.yaml").write_text(text, encoding="utf-8")
    for name, content in {**FILES, **{key.replace("_csv", ".csv"): value for key, value in files.items()}}.items():
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def changed(place: str, value: Any) -> dict[str, Any]:
    metadata = copy.deepcopy(METADATA)
    *path, last = place.split(".")
    at: Any = metadata
    for step in path:
        at = at[int(step)] if isinstance(at, list) else at[step]
    at[int(last) if isinstance(at, list) else last] = value
    return metadata


def refusal(path: Path) -> str:
    """What a source is refused with; "" where it is read. Any other error than ours goes through."""
    try:
        return "" if load_tables(path).fingerprint else "no fingerprint"
    except numcheck.NumcheckError as error:
        return str(error)

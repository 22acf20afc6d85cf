"""A run over a corpus: the same findings however it is cut, nothing lost where it stops, and one document's fault is that document's."""

from __future__ import annotations

import datetime
import io
import os
import signal
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from numcheck import InputError, check_frame
from numcheck.__main__ import main
from numcheck.corpus import cluster
from numcheck.corpus.inputs import Batch, Tables
from numcheck.corpus.run import MANIFEST, Options, _Account, checker, run
from numcheck.corpus.workers import Check, Document, Limits
from numcheck.reports import frame as frames

pandas = pytest.importorskip("pandas")
pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

RIGHT = "North Korea has 1.28 million active soldiers."
WRONG = "North Korea has 3.1 million active soldiers."
TEXTS = [RIGHT, WRONG, None, " ", "Nothing is counted here.", f"{WRONG} {RIGHT}",
         "46% of the 1.3 million jobs, or 600,000, are gone.", WRONG, RIGHT]
OPTIONS = Options(text="body", id="url", language="en")
TALLY = {"documents": 9, "empty": 2, "consistent": 4, "inconsistent": 3}


def corpus(path: Path, texts: list[Any] = TEXTS, **more: list[Any]) -> Path:
    """A Parquet file of texts, each with its name."""
    names = [f"https://example.org/{number}" for number in range(len(texts))]
    parquet.write_table(pyarrow.table({"url": names, "body": texts, **more}), path)
    return path


def findings(folder: Path) -> Any:
    """All findings of a folder, in an order of their own."""
    return pandas.read_parquet(folder).sort_values(["id", "start", "end", "check"], ignore_index=True)


# --- checkers that stand in for the real one; they run in workers, which import this module ---------------------------


def row(document: Document) -> dict[str, Any]:
    return dict.fromkeys(frames.COLUMNS) | {"verdict": "consistent", "text": document.decode() if isinstance(document, bytes) else document}


def poisoned(options: Options) -> Check:  # noqa: ARG001
    def check(document: Document) -> list[frames.Row]:
        if document == b"raise":
            raise ValueError("a bad\nthing")
        if document == b"recurse":
            return check(document)
        if document == b"kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if document == b"exit":
            os._exit(3)
        while document == b"spin":
            pass
        if document == b"eat":
            bytearray(10**9)
        return [row(document)]

    return check


def stumbling(options: Options) -> Check:
    """Its worker dies once, at the document "once", as if somebody else had killed it."""

    def check(document: Document) -> list[frames.Row]:
        if document == b"once" and not Path(options.text, "died").exists():
            Path(options.text, "died").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return [row(document)]

    return check


def forbidden(options: Options) -> Check:  # noqa: ARG001
    def check(document: Document) -> list[frames.Row]:
        raise AssertionError(document)

    return check


# --- tests -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def articles() -> Any:
    """The texts, as any engine starts from."""
    return pandas.DataFrame({"url": [f"https://example.org/{number}" for number in range(len(TEXTS))], "body": TEXTS})


def same(found: Any, expected: Any) -> bool:
    """Whether two frames hold the same findings, whatever their order and their engine's types."""
    one, other = (frame.sort_values(["id", "start", "check"])[list(expected.columns)].astype(str).to_dict("records")
                  for frame in (found, expected))
    return bool(one == other)


@pytest.fixture(scope="module")
def expected(articles: Any) -> Any:
    """What `check_frame` finds, which knows nothing of batches."""
    found = check_frame(articles, text="body", id="url", language="en")
    assert len(found) == 7
    return found


@pytest.mark.parametrize(("batch_size", "jobs"), [(1, 2), (4, 1), (1000, 2)])
def test_the_same_findings_however_it_is_cut(tmp_path: Path, expected: Any, batch_size: int, jobs: int) -> None:
    options = Options(text="body", id="url", language="en", batch_size=batch_size)
    totals = run(corpus(tmp_path / "in.parquet"), tmp_path / "out", options, jobs)
    assert totals == TALLY
    found = findings(tmp_path / "out")
    assert list(found.columns) == ["id", *frames.COLUMNS, "error"]
    assert found.pop("error").isna().all()
    assert same(found, expected)


def test_every_part_has_one_schema(tmp_path: Path) -> None:
    run(corpus(tmp_path / "in.parquet"), tmp_path / "out", Options(text="body", language="en", batch_size=2))
    schemas = [parquet.read_schema(path).remove_metadata() for path in sorted((tmp_path / "out").glob("part-*"))]
    assert len(schemas) == 5
    assert all(schema == schemas[0] for schema in schemas)
    assert list(findings(tmp_path / "out")["id"]) == [0, 1, 5, 5, 6, 7, 8], "without --id, the number of the row in the corpus"


class Stopped(Exception):  # noqa: N818
    """The run is killed."""


def test_a_run_that_was_stopped_goes_on(tmp_path: Path, expected: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    options = Options(text="body", id="url", language="en", batch_size=2)
    source, out = corpus(tmp_path / "in.parquet"), tmp_path / "out"
    with monkeypatch.context() as patch:
        patch.setattr("numcheck.corpus.run._Account.add", lambda *_, **__: (_ for _ in ()).throw(Stopped))
        with pytest.raises(Stopped):
            run(source, out, options, jobs=1)
    done = {path: path.stat().st_mtime_ns for path in out.glob("part-*")}
    assert 1 <= len(done) < 5
    assert run(source, out, options) == TALLY
    assert {path: path.stat().st_mtime_ns for path in done} == done, "what is done is not done again"
    assert len(findings(out)) == len(expected)
    assert run(source, out, options, make=forbidden) == TALLY, "a run that is complete checks nothing"


def test_no_more_batches_are_in_memory_than_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batches, waiting, out = Tables.batches, [], tmp_path / "out"

    def counted(self: Tables, size: int) -> Iterator[Batch]:
        for batch in batches(self, size):
            waiting.append(batch.number + 1 - len(list(out.glob("part-*"))))
            yield batch

    monkeypatch.setattr(Tables, "batches", counted)
    texts = [str(number) for number in range(24)]
    assert run(corpus(tmp_path / "in.parquet", texts), out, Options("body", batch_size=2), 2, make=poisoned)["documents"] == 24
    assert len(waiting) == 12
    assert max(waiting) <= 2


def test_a_poisonous_document_is_a_row(tmp_path: Path) -> None:
    texts = ["a", "raise", "b", "kill", "recurse", "exit", "c", "spin", "eat", b"\xff".decode("latin-1"), "d"]
    totals = run(corpus(tmp_path / "in.parquet", texts), tmp_path / "out", OPTIONS, 1, Limits(seconds=1, megabytes=300), poisoned)
    assert totals == {"documents": 11, "consistent": 5, "errors": 6}
    found = findings(tmp_path / "out").set_index("id")
    wrong = {texts[int(name.rpartition("/")[2])]: error for name, error in found["error"].dropna().items()}
    assert wrong.pop("recurse").startswith("RecursionError: ")
    assert wrong.pop("eat").startswith("MemoryError")
    assert wrong == {
        "raise": "ValueError: a bad thing",
        "kill": "the process that checked it was killed by signal 9, twice",
        "exit": "the process that checked it ended with exit code 3, twice",
        "spin": "took more than 1 s of processor time",
    }
    assert sorted(found["text"].dropna()) == ["a", "b", "c", "d", "ÿ"]


def test_a_worker_that_somebody_kills_costs_nothing(tmp_path: Path) -> None:
    source = tmp_path / "in.parquet"
    parquet.write_table(pyarrow.table({str(tmp_path): ["a", "once", "b"]}), source)
    assert run(source, tmp_path / "out", Options(text=str(tmp_path)), 1, make=stumbling) == {"documents": 3, "consistent": 3}
    assert (tmp_path / "died").exists()


def test_a_text_that_is_not_utf8_is_a_row(tmp_path: Path) -> None:
    texts = pyarrow.array([WRONG.encode(), b"\xff 5"]).view(pyarrow.string())
    parquet.write_table(pyarrow.table({"body": texts}), tmp_path / "in.parquet")
    totals = run(tmp_path / "in.parquet", tmp_path / "out", Options("body", language="en"))
    assert totals == {"documents": 2, "inconsistent": 1, "errors": 1}
    assert findings(tmp_path / "out")["error"].dropna().tolist() == [
        "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"]


def test_a_folder_of_parquet_files(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    corpus(tmp_path / "in" / "b.parquet", [WRONG])
    corpus(tmp_path / "in" / "a.parquet", [RIGHT, WRONG])
    (tmp_path / "in" / "_metadata.parquet").write_text("no Parquet")
    (tmp_path / "in" / "readme.md").write_text(WRONG)
    assert run(tmp_path / "in", tmp_path / "out", Options("body", language="en")) == {"documents": 3, "consistent": 1, "inconsistent": 2}
    assert findings(tmp_path / "out")[["id", "verdict"]].values.tolist() == [[0, "consistent"], [1, "inconsistent"], [2, "inconsistent"]]


def test_a_folder_of_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in" / "sub").mkdir(parents=True)
    (tmp_path / "in" / "sub" / "a.md").write_text(f"# Head\n\n**{WRONG}**\n", encoding="utf-8")
    (tmp_path / "in" / "b.txt").write_bytes(b"\xff")
    (tmp_path / "in" / "c.html").write_text(f"<p>{RIGHT}", encoding="utf-8")
    assert main(["corpus", str(tmp_path / "in"), "-o", str(tmp_path / "out\x1b"), "--language", "en"]) == 2
    assert "\x1b" not in capsys.readouterr().out
    found = findings(tmp_path / "out\x1b")
    assert found["id"].tolist() == ["b.txt", "c.html", "sub/a.md"]
    assert found["error"].tolist()[0].endswith("b.txt: is not UTF-8: byte 0xff at offset 0; save the file as UTF-8")
    assert found["line"].tolist()[1:] == [1, 3]


def test_a_folder_of_articles_whatever_they_are_called(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    names = {"=1+1.md": "./=1+1.md", "a%20b.md": "a%20b.md", "ü.md": "ü.md", "\udcff.md": "?.md"}
    for name in names:
        (tmp_path / "in" / name).write_text(WRONG, encoding="utf-8")
    (tmp_path / "in" / "x\udcfe.md").write_bytes(b"\xff")
    totals = run(tmp_path / "in", tmp_path / "out", Options(language="en"), 1)
    assert totals == {"documents": 5, "inconsistent": 4, "errors": 1}
    found = findings(tmp_path / "out")
    assert set(found["id"]) == {*names.values(), "x?.md"}
    assert "x?.md: is not UTF-8" in found["error"].dropna().tolist()[0]


@pytest.mark.parametrize(("texts", "arguments", "status"), [
    ([RIGHT], [], 0),
    ([WRONG], [], 1),
    ([WRONG], ["--no-tables"], 0),
    ([WRONG], ["--jobs", "1", "--batch-size", "7", "--id", "url", "--date", "2022-08-06"], 1),
])
def test_exit_status(tmp_path: Path, capsys: pytest.CaptureFixture[str], texts: list[str], arguments: list[str], status: int) -> None:
    source = str(corpus(tmp_path / "in.parquet", texts))
    assert main(["corpus", source, "-o", str(tmp_path / "out"), "--text", "body", "--language", "en", *arguments]) == status
    found = 0 if "--no-tables" in arguments else 1
    assert capsys.readouterr().out == (
        f"{tmp_path / 'out'}: 1 documents (0 empty), {found} findings: {status} inconsistent, 0 borderline; 0 errors\n")


@pytest.mark.parametrize(("arguments", "problem"), [
    (["in.parquet"], "the following arguments are required: -o/--output"),
    (["gone.parquet", "-o", "out"], "gone.parquet: there is no such file or folder; check the path"),
    (["in.csv", "-o", "out"], "in.csv: is no Parquet file; give one, or a folder of Parquet files or articles"),
    (["bad.parquet", "-o", "out"], "bad.parquet: cannot be read as Parquet: "),
    (["empty", "-o", "out"], "empty: holds neither Parquet files nor articles (.txt, "),
    (["in.parquet", "-o", "out"], "in.parquet: has no column 'text'; its columns are url, body, n"),
    (["in.parquet", "-o", "out", "--text", "body", "--id", "uri"], "in.parquet: has no column 'uri'; its columns are url, body, n"),
    (["in.parquet", "-o", "out", "--text", "n"], "in.parquet: column 'n' holds int64, not text; name the column of texts with --text"),
    (["mixed", "-o", "out", "--text", "body", "--id", "url"], "mixed/b.parquet: column 'url' holds int64, but string in a.parquet"),
    (["mixed", "-o", "mixed/out", "--text", "body"], "mixed/out: lies inside of the corpus mixed; give another folder for the findings"),
    (["nulls.parquet", "-o", "out", "--text", "body"], "nulls.parquet: has no document with a text in column 'body'"),
    (["none.parquet", "-o", "out", "--text", "body"], "none.parquet: has no document with a text in column 'body'"),
    (["in.parquet", "-o", "in.csv", "--text", "body"], "in.csv/_manifest.json: cannot be written or read: "),
    (["in.parquet", "-o", "foreign", "--text", "body"], "foreign: holds parts but no _manifest.json that says of what"),
    (["in.parquet", "-o", "out", "--text", "body", "--language", "xx"], "xx"),
    (["in.parquet", "-o", "out", "--text", "body", "--date", "soon"], "'soon' is no date; write it as 2022-08-06"),
    (["in.parquet", "-o", "out", "--text", "body", "--tables", "gone"], "gone: no such file or folder"),
    (["in.parquet", "-o", "out", "--text", "body", "--engine", "dask", "--scheduler", "nonsense"], "nonsense: no Dask scheduler answers: "),
    (["in.parquet", "-o", "out", "--batch-size", "0"], "argument --batch-size: '0' is no number above 0"),
    (["in.parquet", "-o", "out", "--batch-size", "x"], "argument --batch-size: 'x' is no number above 0"),
])
def test_errors_say_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], problem: str
) -> None:
    monkeypatch.chdir(tmp_path)
    corpus(Path("in.parquet"), [WRONG], n=[5])
    for folder in ("empty", "mixed", "foreign"):
        Path(folder).mkdir()
    corpus(Path("mixed/a.parquet"), [WRONG])
    parquet.write_table(pyarrow.table({"url": [5], "body": [WRONG]}), "mixed/b.parquet")
    corpus(Path("nulls.parquet"), [None, "", " \n"] if "nulls.parquet" in arguments else [RIGHT])
    parquet.write_table(pyarrow.table({"body": pyarrow.array([], pyarrow.string())}), "none.parquet")
    Path("foreign/part-00000000.parquet").touch()
    Path("in.csv").write_text("url,body\n")
    Path("bad.parquet").write_text("url,body\n")
    assert main(["corpus", *arguments]) == 2
    error = capsys.readouterr().err
    assert problem in error
    assert "Traceback" not in error


@pytest.mark.parametrize(("change", "named"), [
    ({"language": "fr"}, "language"), ({"batch_size": 3}, "batch_size"), ({"id": None}, "id"), ({"tables": ()}, "tables"),
    ({"date": datetime.date(2022, 8, 6)}, "date"),
])
def test_other_options_need_another_folder(tmp_path: Path, change: dict[str, Any], named: str) -> None:
    source, out = corpus(tmp_path / "in.parquet"), tmp_path / "out"
    out.mkdir()
    settings = {"text": "body", "id": "url", "language": "en"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("numcheck.corpus.workers.work", nothing)
        with pytest.raises(InputError, match="no document"):
            run(source, out, Options(**settings))
        assert (out / MANIFEST).exists()
        with pytest.raises(InputError, match=f"holds findings of another run, with another {named}; give another folder"):
            run(source, out, Options(**(settings | change)))
        corpus(source, [*TEXTS, RIGHT])
        with pytest.raises(InputError, match="with another input"):
            run(source, out, Options(**settings))


def nothing(*_: object) -> Iterator[None]:
    return iter(())


def test_a_changed_table_needs_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("numcheck.corpus.workers.work", nothing)
    table, source = tmp_path / "towns.csv", corpus(tmp_path / "in.parquet")
    for written, problem in (("town,people\nA,5\n", "no document"), ("town,people\nA,6\n", "another tables")):
        table.write_text(written)
        with pytest.raises(InputError, match=problem):
            run(source, tmp_path / "out", Options("body", tables=(str(table),)))


def test_the_checker_is_made_once_a_worker() -> None:
    check = checker(Options(language="en"))
    assert [one["verdict"] for one in check(WRONG.encode())] == ["inconsistent"]


def test_progress_is_a_line_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(45, 1000, 45))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    account = _Account(12_000, stream := io.StringIO(), start=0, said=0)
    account.add(3000, known=True)
    for _ in range(4):
        account.add(900)
    assert stream.getvalue().splitlines() == [
        "numcheck: 3,900 of 12,000 documents (32%), 10 a second, 13 min 30 s left",
        "numcheck: 5,700 of 12,000 documents (48%), 15 a second, 7 min 00 s left",
    ]


def test_what_has_been_read_is_let_go(tmp_path: Path) -> None:
    """Memory does not grow with the file: what Arrow reads ahead, it keeps until the end."""
    source = tmp_path / "in.parquet"
    group = pyarrow.table({"body": [os.urandom(500_000).hex()]})
    with parquet.ParquetWriter(source, group.schema, compression=None, use_dictionary=False) as writer:
        for _ in range(16):
            writer.write_table(group)
    before = pyarrow.total_allocated_bytes()
    most = max(pyarrow.total_allocated_bytes() for _ in Tables(tmp_path, [source], "body", None).batches(1))
    assert most - before < 6_000_000


# --- other engines ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """The address of a Dask cluster of two processes, which gives up a batch once two have died at it."""
    distributed = pytest.importorskip("distributed")
    dask = pytest.importorskip("dask")
    with dask.config.set({"distributed.scheduler.allowed-failures": 1}), distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as cluster:
        yield cluster.scheduler_address


@pytest.mark.parametrize("batch_size", [1, 4])
def test_a_cluster_finds_the_same(tmp_path: Path, expected: Any, scheduler: str, batch_size: int) -> None:
    options = Options(text="body", id="url", language="en", batch_size=batch_size)
    assert run(corpus(tmp_path / "in.parquet"), tmp_path / "out", options, engine=partial(cluster.work, scheduler=scheduler)) == TALLY
    found = findings(tmp_path / "out")
    assert found.pop("error").isna().all()
    assert same(found, expected)


def test_a_cluster_that_loses_a_worker_loses_nothing(tmp_path: Path, scheduler: str) -> None:
    source = tmp_path / "in.parquet"
    parquet.write_table(pyarrow.table({str(tmp_path): ["a", "b", "once", "c", "d"]}), source)
    totals = run(source, tmp_path / "out", Options(text=str(tmp_path), batch_size=2), make=stumbling,
                 engine=partial(cluster.work, scheduler=scheduler))
    assert totals == {"documents": 5, "consistent": 5}
    assert (tmp_path / "died").exists()
    assert sorted(findings(tmp_path / "out")["text"]) == ["a", "b", "c", "d", "once"]


def test_a_poisonous_document_is_a_row_of_a_cluster_too(tmp_path: Path, scheduler: str) -> None:
    texts = ["a", "raise", "b", "kill", "c"]
    totals = run(corpus(tmp_path / "in.parquet", texts), tmp_path / "out", Options("body", "url", batch_size=2), make=poisoned,
                 engine=partial(cluster.work, scheduler=scheduler))
    assert totals == {"documents": 5, "consistent": 3, "errors": 2}
    assert sorted(findings(tmp_path / "out")["error"].dropna()) == [
        "ValueError: a bad thing", "the process that checked it was killed by signal 9, twice"]


def test_a_cluster_of_this_machine(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    source = str(corpus(tmp_path / "in.parquet", [WRONG]))
    arguments = ["--text", "body", "--language", "en", "--engine", "dask", "--jobs", "1"]
    assert main(["corpus", source, "-o", str(tmp_path / "out"), *arguments]) == 1
    assert len(findings(tmp_path / "out")) == 1


@pytest.mark.parametrize("parts", [1, 4])
def test_dask_finds_the_same(articles: Any, expected: Any, parts: int) -> None:
    dask = pytest.importorskip("dask.dataframe")
    how = {"text": "body", "id": "url", "language": "en"}
    empty = check_frame(articles.head(0), **how)
    found = dask.from_pandas(articles, npartitions=parts).map_partitions(check_frame, **how, meta=empty)
    assert same(found.compute(scheduler="threads"), expected)


def test_polars_finds_the_same(articles: Any, expected: Any) -> None:
    polars = pytest.importorskip("polars")

    def check(frame: Any) -> Any:
        return polars.from_pandas(check_frame(frame.to_pandas(), text="body", id="url", language="en"))

    frame = polars.from_pandas(articles)
    assert same(polars.concat([check(part) for part in frame.iter_slices(2)]).to_pandas(), expected)
    assert same(frame.lazy().map_batches(check, schema=check(frame.head(0)).schema).collect().to_pandas(), expected)


@pytest.mark.filterwarnings("ignore")  # the engine's own
def test_spark_finds_the_same(articles: Any, expected: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    sql = pytest.importorskip("pyspark.sql")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)  # or it takes the first python3 that there is

    def partitions(frames: Iterator[Any]) -> Iterator[Any]:
        yield from (check_frame(frame, text="body", id="url", language="en") for frame in frames)

    empty = check_frame(articles.head(0), text="body", id="url", language="en")
    with sql.SparkSession.builder.master("local[2]").getOrCreate() as spark:
        schema = spark.createDataFrame(pyarrow.Table.from_pandas(empty)).schema
        found = spark.createDataFrame(articles.dropna()).repartition(3).mapInPandas(partitions, schema=schema).toPandas()
    assert same(found, expected)


@pytest.mark.filterwarnings("ignore")  # the engine's own
def test_ray_finds_the_same(articles: Any, expected: Any) -> None:
    ray = pytest.importorskip("ray")
    ray.init(num_cpus=2, include_dashboard=False)
    try:
        found = ray.data.from_pandas(articles).map_batches(
            check_frame, batch_format="pandas", batch_size=2, fn_kwargs={"text": "body", "id": "url", "language": "en"}).to_pandas()
    finally:
        ray.shutdown()
    assert same(found, expected)

"""Nothing the career guides say is dropped in silence: each row of the guide ledger is carried by an entry of
resources/guide, or stands in left-out.toml with the reason."""

from __future__ import annotations

import csv
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
GUIDE = HERE.parents[1] / "resources" / "guide"
LEFT_OUT = "left-out.toml"
#: What the lexicon writes where a term is this program's own.
OURS = "ours"
#: The ledger itself lies beside the repository, and not everywhere; its ids travel with the tests.
LEDGER = Path(__file__).parents[3] / "shared" / "guide" / "ledger.tsv"
IDS = (HERE / "ledger_ids.txt").read_text(encoding="utf-8").split()


def sources(value: Any, where: str) -> Iterator[tuple[str, str]]:
    """Every id that a "source" list names, however deep its table stands, with the table it is in."""
    if isinstance(value, list):
        for item in value:
            yield from sources(item, where)
    elif isinstance(value, dict):
        here = f"{where} {value['id']!r}" if isinstance(value.get("id"), str) else where
        for key, inner in value.items():
            if key == "source" and isinstance(inner, list) and all(isinstance(item, str) for item in inner):
                yield from ((id_, here) for id_ in inner if id_ != OURS)
            else:
                yield from sources(inner, here)


def toml(name: str) -> dict[str, Any]:
    return tomllib.loads((GUIDE / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def carried() -> dict[str, str]:
    """The ids that entries name, each with an entry that does."""
    return {
        id_: where
        for file in sorted(GUIDE.glob("*.toml"))
        if file.name != LEFT_OUT
        for id_, where in sources(toml(file.name), file.name)
    }


@pytest.fixture(scope="module")
def left_out() -> list[dict[str, str]]:
    rows: list[dict[str, str]] = toml(LEFT_OUT).get("row", [])
    return rows


def test_each_row_is_carried_or_left_out(carried: dict[str, str], left_out: list[dict[str, str]]) -> None:
    dropped = set(IDS) - set(carried) - {row["id"] for row in left_out}
    assert not dropped, f"{len(dropped)} rows are neither carried nor left out: {sorted(dropped)}"


def test_no_row_is_both_carried_and_left_out(carried: dict[str, str], left_out: list[dict[str, str]]) -> None:
    both = {row["id"]: carried[row["id"]] for row in left_out if row["id"] in carried}
    assert not both, f"left out, and yet carried: {both}"


def test_sources_name_rows_that_exist(carried: dict[str, str]) -> None:
    unknown = {id_: where for id_, where in carried.items() if id_ not in set(IDS)}
    assert not unknown, f"no such row in the ledger: {unknown}"


def test_what_is_left_out_exists_once_and_says_why(left_out: list[dict[str, str]]) -> None:
    ids = Counter(row["id"] for row in left_out)
    assert not {id_ for id_, times in ids.items() if times > 1}
    assert set(ids) <= set(IDS)
    for row in left_out:
        assert set(row) == {"id", "reason"}, row["id"]
        assert row["reason"].strip().endswith("."), f"{row['id']}: a reason is a sentence"


def test_few_rows_are_left_out(left_out: list[dict[str, str]]) -> None:
    assert len(left_out) <= len(IDS) // 25


def test_the_ids_are_those_of_the_ledger() -> None:
    if not LEDGER.exists():
        pytest.skip("no ledger beside this checkout")
    with LEDGER.open(encoding="utf-8", newline="") as file:
        assert [row["id"] for row in csv.DictReader(file, delimiter="\t")] == IDS
    assert len(set(IDS)) == len(IDS)


def test_sources_are_found_in_nested_tables() -> None:
    text = (
        '[[a]]\nid = "x"\nsource = ["one"]\n[[a.b]]\nsource = ["two"]\n[[source]]\nid = "board"\nsource = ["three"]\n'
    )
    found = dict(sources(tomllib.loads(text), "f.toml"))
    assert found == {"one": "f.toml 'x'", "two": "f.toml 'x'", "three": "f.toml 'board'"}

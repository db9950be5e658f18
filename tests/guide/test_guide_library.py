"""The guide's files: what stands in them fits together, and what does not is told by file, entry and key."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from apptracker import paths
from apptracker.guide import adverts, checking, followups, interviews, library, loading, moments, naming
from apptracker.guide.articles import articles, in_subject
from apptracker.guide.entries import Metric, Skill
from apptracker.guide.loading import GuideFileError

CACHES = (
    loading.read_toml,
    library._all_of,
    library.subjects,
    naming.named,
    interviews.interview_guide,
    followups.rules,
    adverts.rows,
    moments.moments,
)
METRIC = """
[[metric]]
id = "new-one"
name = "A new measure"
meaning = "What it means."
unit = "percent"
better = "higher"
talk = "How to say it."
ours = "All of it."
"""
ADVICE = """
[[advice]]
id = "new-one"
subject = "faq"
title = "A title"
text = "A text."
ours = "All of it."
"""
FLAG = """
[[flag]]
id = "new-one"
name = "A sign"
good = true
text = "A text."
look = "How to see it."
ours = "All of it."
"""


def forget() -> None:
    for cache in CACHES:
        cache.cache_clear()  # type: ignore[attr-defined]


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the guide's files, read in place of ours."""
    copy = tmp_path / "guide"
    shutil.copytree(paths.resource("resources", "guide"), copy)
    monkeypatch.setattr(paths, "resource", lambda *parts: copy / parts[-1])
    forget()
    yield copy
    forget()


def append(pack: Path, name: str, text: str) -> None:
    with (pack / name).open("a", encoding="utf-8") as file:
        file.write(text)


def refused(*words: str, read: Callable[[], object] = checking.check) -> str:
    with pytest.raises(GuideFileError) as wrong:
        read()
    for word in words:
        assert word in str(wrong.value)
    return str(wrong.value)


def test_everything_fits_together() -> None:
    checking.check()


def test_every_subject_has_something_to_read() -> None:
    for subject in library.subjects().values():
        assert in_subject(subject.id), subject.id


def test_every_entry_is_an_article_but_the_fit_check() -> None:
    entries = {f"{kind}:{entry.id}" for kind, entry in library.everything()}
    statements = {reference for reference in entries if reference.startswith("statement:")}
    assert statements
    assert entries - articles().keys() == statements


def test_a_copy_is_as_good(pack: Path) -> None:
    append(pack, "metrics.toml", METRIC)
    checking.check()
    assert library.all_of(Metric)["new-one"].unit == "percent"


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('colour = "red"', "'colour'"),
        ("abbreviation = 3", "'abbreviation'"),
        ('terms = "aht"', "'terms'"),
        ("terms = [3]", "'terms'"),
        ('inferred = "yes"', "'inferred'"),
        ('use = [{ do = "fly" }]', "'do'"),
        ('use = ["fly"]', "'use'"),
    ],
)
def test_a_wrong_value_is_told(pack: Path, line: str, key: str) -> None:
    append(pack, "metrics.toml", METRIC + line)
    refused("metrics.toml", "metric 'new-one'", key, read=lambda: library.all_of(Metric))


@pytest.mark.parametrize("key", ["unit", "ours"])
def test_a_missing_key_is_told(pack: Path, key: str) -> None:
    kept = [line for line in METRIC.splitlines() if not line.startswith(key)]
    append(pack, "metrics.toml", "\n".join(kept))
    refused("metrics.toml", "metric 'new-one'", f"'{key}'", read=lambda: library.all_of(Metric))


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('links = ["role:nobody"]', "'links'"),
        ('links = ["nothing"]', "'links'"),
        ('terms = ["no-such-term"]', "'terms'"),
        ('use = [{ do = "go", to = "nowhere" }]', "'use.to'"),
        ('use = [{ do = "go" }]', "'use.to'"),
        ('use = [{ do = "reminder" }]', "'use.text'"),
        ('use = [{ do = "reminder", text = "Look", when = "some day" }]', "'use.when'"),
        ('use = [{ do = "reminder", text = "Look", when = "tomorrow", repeat = "hourly" }]', "'use.repeat'"),
        ('use = [{ do = "story", skills = ["no-such-skill"] }]', "'use.skills'"),
    ],
)
def test_what_names_nothing_is_told(pack: Path, line: str, key: str) -> None:
    append(pack, "metrics.toml", METRIC + line)
    assert refused("metrics.toml: metric 'new-one'", key).count("\n") == 0


@pytest.mark.parametrize(
    ("file", "was", "now", "key"),
    [
        ("metrics.toml", 'better = "lower"', 'better = "less"', "'better'"),
        ("pay.toml", 'period = "hour"', 'period = "shift"', "'period'"),
        ("pay.toml", 'year = "undated"', 'year = ""', "'year'"),
        ("pay.toml", "median = 39180", "", "'low'"),
        ("roles.toml", "pressure = 3", "pressure = 6", "'pressure'"),
    ],
)
def test_a_value_that_means_nothing_is_told(pack: Path, file: str, was: str, now: str, key: str) -> None:
    said = (pack / file).read_text(encoding="utf-8")
    assert was in said
    (pack / file).write_text(said.replace(was, now, 1), encoding="utf-8")
    refused(file, f"key {key}")


def test_every_mismatch_is_told_at_once(pack: Path) -> None:
    append(pack, "metrics.toml", METRIC + 'links = ["role:nobody"]')
    append(pack, "employers.toml", FLAG + 'ask = "never-asked"')
    append(pack, "advice-work.toml", ADVICE.replace('"faq"', '"no-such-subject"'))
    said = refused("metrics.toml", "employers.toml: flag 'new-one', key 'ask'", "advice-work.toml", "key 'subject'")
    assert len(said.splitlines()) == 3


def test_an_id_stands_once(pack: Path) -> None:
    append(pack, "metrics.toml", METRIC * 2)
    refused("metrics.toml", "'new-one'", "twice", read=lambda: library.all_of(Metric))


def test_an_id_stands_in_one_file(pack: Path) -> None:
    shutil.copy(pack / "skills.toml", pack / "skills-soft.toml")
    refused("skills-soft.toml", "two files", read=lambda: library.all_of(Skill))


def test_a_kind_stands_in_one_subject(pack: Path) -> None:
    said = (pack / "pack.toml").read_text(encoding="utf-8")
    (pack / "pack.toml").write_text(said.replace('kinds = ["skill"]', 'kinds = ["tool"]'), encoding="utf-8")
    refused("pack.toml", "'tool' stands in several", "'skill' stands in no subject")


@pytest.mark.parametrize("content", [None, b"[[metric]", b"\xff\xfe", b"", b"metric = 3"])
def test_a_file_that_cannot_be_read_is_named(pack: Path, content: bytes | None) -> None:
    place = pack / "metrics.toml"
    place.unlink() if content is None else place.write_bytes(content)
    refused("metrics.toml", read=lambda: library.all_of(Metric))


class TestKept:
    """Parsed files in the cache folder."""

    @pytest.fixture
    def read(self, pack: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], tuple[object, bool]]:
        """Reads the measures anew: what came out, and whether the file was parsed for it."""
        del pack
        parsed = []
        parse = loading.tomllib.loads

        def counting(text: str) -> dict[str, object]:
            parsed.append(text)
            return parse(text)

        monkeypatch.setattr(loading.tomllib, "loads", counting)

        def reading() -> tuple[object, bool]:
            parsed.clear()
            forget()
            return loading.read_toml("metrics.toml"), bool(parsed)

        return reading

    def test_a_file_is_parsed_once(self, read: Callable[[], tuple[object, bool]]) -> None:
        first, parsed = read()
        assert parsed
        assert read() == (first, False)
        [kept] = (paths.cache_dir() / "guide").iterdir()
        assert kept.name == "metrics.json"

    def test_and_again_when_it_changes(self, read: Callable[[], tuple[object, bool]], pack: Path) -> None:
        read()
        append(pack, "metrics.toml", METRIC)
        found, parsed = read()
        assert parsed
        assert "A new measure" in str(found)
        assert read() == (found, False)

    @pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"3", b"{}", b'{"of": 1}', b"\xff"])
    def test_a_damaged_copy_is_made_anew(self, read: Callable[[], tuple[object, bool]], damage: bytes) -> None:
        first, _ = read()
        (paths.cache_dir() / "guide" / "metrics.json").write_bytes(damage)
        assert read() == (first, True)
        assert read() == (first, False)

    def test_no_place_for_it_does_no_harm(
        self, read: Callable[[], tuple[object, bool]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        taken = tmp_path / "taken"
        taken.touch()
        monkeypatch.setattr(paths, "cache_dir", lambda: taken)
        first, parsed = read()
        assert parsed
        assert read() == (first, True)

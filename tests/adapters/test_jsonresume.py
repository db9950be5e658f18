"""JSON Resume comes in checked and goes out as it came."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from functools import cache
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from apptracker.adapters.interchange import jsonresume_schema
from apptracker.adapters.interchange.jsonresume import SECTIONS, ImportedResume, export_resume, parse_resume
from apptracker.domain.errors import UserError
from apptracker.domain.profile import SINGLE_KINDS, Fact, FactKind, NewFact, Profile, Story

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "jsonresume"
needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="shared samples are not here")


def stored(resume: ImportedResume) -> Profile:
    """What the store makes of an import: every fact with a key, highlights under their entry."""
    facts: list[Fact] = []
    numbers: dict[FactKind, int] = {}

    def put(new: NewFact, parent: str | None) -> None:
        numbers[new.kind] = numbers.get(new.kind, 0) + 1
        key = f"{new.kind}:{new.name if new.kind in SINGLE_KINDS else numbers[new.kind]}"
        facts.append(Fact(key, new.kind, new.data, parent, len(facts)))
        for child in new.children:
            put(child, key)

    for fact in resume.facts:
        put(fact, None)
    stories = [
        Story(number, s.title, s.situation, s.task, s.action, s.result, s.skills)
        for number, s in enumerate(resume.stories, start=1)
    ]
    return Profile(tuple(facts), tuple(stories))


def round_trip(document: object) -> object:
    return export_resume(stored(parse_resume(json.dumps(document).encode(), "me.json")))


def refusal(data: bytes | object) -> UserError:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    with pytest.raises(UserError) as caught:
        parse_resume(raw, "me.json")
    assert "me.json" in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value


FULL = {
    "$schema": "https://example.com/schema.json",
    "basics": {
        "name": "Zoë Nguyễn",
        "email": "zoe@example.com",
        "url": "",
        "pronouns": "she/her",
        "location": {"city": "Łódź", "countryCode": "PL", "planet": "Earth"},
        "profiles": [{"network": "Mastodon", "username": "zoe", "verified": True}],
    },
    "work": [
        {"name": "Sunny Café", "position": "Barista", "startDate": "2019", "highlights": ["Trained six people", ""]},
        {"name": "Harbor Taxi", "startDate": "2021-03", "endDate": "2022-02-28", "remote": None, "highlights": []},
    ],
    "projects": [{"name": "Rota", "highlights": ["Wrote it in a week"], "roles": ["Lead"]}],
    "education": [],
    "skills": [{"name": "Zendesk", "keywords": ["macros"]}],
    "meta": {"version": "v1.0.0", "theme": {"name": "plain"}},
    "pets": [{"name": "Rex"}],
    "x-apptracker": {
        "stories": [{"title": "The lost parcel", "result": "Found in 2 days", "skills": ["patience"]}],
        "availability": {"shifts": "evenings", "weekends": True, "hours": 30},
        "equipment": {"headset": True, "computers": ["laptop", "desktop"]},
    },
}


def test_an_imported_resume_goes_out_as_it_came() -> None:
    assert round_trip(FULL) == FULL


def test_facts_are_what_the_rest_of_the_program_reads() -> None:
    profile = stored(parse_resume(json.dumps(FULL).encode(), "me.json"))
    assert profile.single("basics:email") == "zoe@example.com"
    assert profile.single("availability:shifts") == "evenings"
    assert [h.text("text") for h in profile.highlights_of("work:1")] == ["Trained six people", ""]
    assert profile.highlights_of("work:2") == ()
    assert profile.fact("profile:1").data["network"] == "Mastodon"
    assert profile.stories[0].skills == ("patience",)


def test_a_fact_added_to_an_empty_section_takes_its_place() -> None:
    profile = stored(parse_resume(b'{"education": [], "basics": {}}', "me.json"))
    learned = Fact("education:1", FactKind.EDUCATION, {"institution": "Night school"})
    named = Fact("basics:name", FactKind.BASICS, {"value": "Ann"})
    more = Profile((*profile.facts, learned, named))
    assert export_resume(more) == {"education": [{"institution": "Night school"}], "basics": {"name": "Ann"}}


@pytest.mark.parametrize(
    ("document", "field", "says"),
    [
        ({"work": [{}, {"startDate": "May 2020"}]}, "work[1].startDate", "2024-05-31"),
        ({"work": [{"startDate": "2020-13"}]}, "work[0].startDate", "2020-13"),
        ({"work": [{"endDate": "2021-02-29"}]}, "work[0].endDate", "2021-02-29"),
        ({"work": [{"endDate": "2021-02\n"}]}, "work[0].endDate", "2021-02"),
        ({"work": [{"endDate": ""}]}, "work[0].endDate", "leave the field out"),
        ({"work": [{"highlights": ["fine", None]}]}, "work[0].highlights[1]", "null"),
        ({"work": {}}, "work", "list"),
        ({"work": ["Sunny Café"]}, "work[0]", "object"),
        ({"basics": {"name": 7}}, "basics.name", "the number 7"),
        ({"basics": {"name": True}}, "basics.name", "true"),
        ({"basics": {"email": "zoe at example"}}, "basics.email", "name@example.com"),
        ({"basics": {"url": "my page"}}, "basics.url", "https://"),
        ({"basics": {"location": {"countryCode": ["US"]}}}, "basics.location.countryCode", "a list"),
        ({"x-apptracker": {"stories": [{"title": " "}]}}, "x-apptracker.stories[0].title", "missing"),
        ({"x-apptracker": {"stories": [{"title": "a", "story": "b"}]}}, "x-apptracker.stories[0].story", "situation"),
        ({"x-apptracker": {"equipment": {"desk": None}}}, "x-apptracker.equipment.desk", "null"),
        ({"x-apptracker": {"hobby": {}}}, "x-apptracker.hobby", "availability"),
        ([], "the file", "a list"),
    ],
)
def test_a_wrong_field_is_named_with_what_belongs_there(document: object, field: str, says: str) -> None:
    error = refusal(document)
    assert error.code == "resume.invalid"
    assert error.params["field"] == field
    assert says in str(error)


def test_further_mistakes_are_counted() -> None:
    assert "2 more" in str(refusal({"work": [{"name": 1, "url": 2, "summary": 3}]}))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "resume.not_json"),
        (b"not json", "resume.not_json"),
        (b'{"basics": }', "resume.not_json"),
        (b"\x00\x01\x02\x03", "resume.not_json"),
        (b"PK\x03\x04\x00\x00", "resume.not_json"),
        (b'{"basics": {"name": "Zo\xeb"}}', "resume.encoding"),
        (b"\xff\xfe{", "resume.encoding"),
        (b'{"a": NaN}', "resume.number"),
        (b'{"a": -Infinity}', "resume.number"),
        (b'{"a": 1e999}', "resume.number"),
        (b'{"a": ' + b"9" * 5000 + b"}", "resume.number"),
        (b"[" * 100_000, "resume.nested"),
        (b'{"a":' * 70 + b"1" + b"}" * 70, "resume.nested"),
        (b'{"a": {"b": 1, "b": 2}}', "resume.twice"),
        (b'{"a": "\\ud800"}', "resume.character"),
        (b'{"a": "' + b"x" * 10_000_000 + b'"}', "resume.too_large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_hostile_files_are_refused_in_words(data: bytes, code: str) -> None:
    assert refusal(data).code == code


def test_the_place_of_a_json_mistake_is_named() -> None:
    error = refusal(b'{\n  "basics": {\n    "name": "Zo\xc3\xab",,\n  }\n}')
    assert (error.params["line"], error.params["column"]) == (3, 19)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_editors_other_encodings_are_read(encoding: str) -> None:
    data = json.dumps({"basics": {"name": "Zoë"}}, ensure_ascii=False).encode(encoding)
    assert parse_resume(data, "me.json").facts[0].data == {"value": "Zoë"}


@needs_samples
def test_upstreams_own_cases() -> None:
    checked = 0
    for path in sorted((SAMPLES / "tests").glob("*.json")):
        if path.stem == "dates":  # bare dates, not resumes
            continue
        for name, document in json.loads(path.read_text(encoding="utf-8")).items():
            checked += 1
            if "nvalid" in name:
                assert refusal(document).params["field"].startswith(path.stem.replace("schema", "$schema")), name
            else:
                assert round_trip(document) == document, name
    assert checked > 150


@needs_samples
@pytest.mark.parametrize("name", ["career-changer", "new-grad", "senior-engineer"])
def test_published_examples_survive_whole(name: str) -> None:
    document = json.loads((SAMPLES / "examples" / f"{name}.resume.json").read_text(encoding="utf-8"))
    assert round_trip(document) == document


@needs_samples
def test_our_rules_name_the_fields_of_the_schema() -> None:
    schema = json.loads((SAMPLES / "schema.json").read_text(encoding="utf-8"))

    def shape(node: dict) -> object:
        if "$ref" in node:
            return "date"
        if node["type"] == "object":
            return {name: shape(child) for name, child in node["properties"].items()}
        return [shape(node["items"])] if node["type"] == "array" else node.get("format", "text")

    def ours(spec: object) -> object:
        if isinstance(spec, dict):
            return {name: ours(child) for name, child in spec.items()}
        if isinstance(spec, list):
            return [ours(spec[0])]
        leaf = jsonresume_schema.Leaf
        return {leaf.DATE: "date", leaf.URL: "uri", leaf.EMAIL: "email"}.get(spec, "text")

    known = {name: spec for name, spec in jsonresume_schema.RESUME.items() if name != jsonresume_schema.EXTENSION}
    assert ours(known) == shape(schema)


# --- any resume -----------------------------------------------------------------------------------------------------

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = st.text("abcdefgh ", min_size=1, max_size=6).map(lambda s: "other " + s)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=4,
)
dates = st.dates(dt.date(1000, 1, 1), dt.date(2999, 12, 31)).map(str) | st.integers(1000, 2999).map(str)
answers = texts | st.booleans() | st.integers(0, 99) | st.lists(texts, max_size=3)


def conforming(spec: object) -> st.SearchStrategy:
    leaf = jsonresume_schema.Leaf
    if isinstance(spec, jsonresume_schema.Closed):
        spec = spec.fields
    if isinstance(spec, dict):
        known = st.fixed_dictionaries({}, optional={name: conforming(child) for name, child in spec.items()})
        return st.builds(lambda a, b: b | a, known, st.dictionaries(names, values, max_size=2))
    if isinstance(spec, list):
        return st.lists(conforming(spec[0]), max_size=3)
    return {
        leaf.DATE: dates,
        leaf.URL: st.sampled_from(["", "https://example.com/é", "profile.png"]),
        leaf.EMAIL: st.sampled_from(["", "a@example.com"]),
    }.get(spec, texts)


stories = st.lists(
    st.builds(
        lambda title, rest, skills: {"title": title} | rest | ({"skills": skills} if skills else {}),
        texts.filter(str.strip),
        st.dictionaries(
            st.sampled_from(["situation", "task", "action", "result"]), st.text("abc 1é", min_size=1), max_size=4
        ),
        st.lists(texts, max_size=2),
    ),
    min_size=1,
    max_size=2,
)
extensions = st.fixed_dictionaries(
    {},
    optional={
        "stories": stories,
        "availability": st.dictionaries(texts, answers, min_size=1, max_size=2),
        "equipment": st.dictionaries(texts, answers, min_size=1, max_size=2),
    },
).filter(bool)
base = {name: spec for name, spec in jsonresume_schema.RESUME.items() if name != jsonresume_schema.EXTENSION}
resumes = st.builds(
    lambda a, b: a | b, conforming(base), st.fixed_dictionaries({}, optional={jsonresume_schema.EXTENSION: extensions})
)


@given(resumes)
def test_any_resume_goes_out_as_it_came(document: dict) -> None:
    assert round_trip(document) == document


@cache
def schema_validator() -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(json.loads((SAMPLES / "schema.json").read_text(encoding="utf-8")))


@needs_samples
@given(
    st.dictionaries(
        st.sampled_from(["basics", "meta", *SECTIONS]),
        st.one_of(
            values,
            st.lists(st.dictionaries(st.sampled_from(["name", "startDate", "highlights", "keywords"]), values | dates)),
        ),
        max_size=3,
    )
)
def test_what_we_take_the_schema_takes_too(document: dict) -> None:
    """We refuse what the schema refuses; beyond it only dates and addresses that cannot be."""
    valid = schema_validator().is_valid(document)
    found = list(jsonresume_schema.problems(document))
    if not valid:
        assert found
    elif found:
        assert any(wrong.problem.startswith('is "') for wrong in found)


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda s: s.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    with contextlib.suppress(UserError):
        parse_resume(data, "me.json")

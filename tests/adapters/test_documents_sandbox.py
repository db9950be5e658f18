"""Templates do what letters need, say what is wrong with them, and can neither touch anything nor hang."""

from __future__ import annotations

import contextlib
import re
import tracemalloc
from pathlib import Path
from time import thread_time

import pytest

from apptracker.adapters.documents import sandbox
from apptracker.adapters.documents.sandbox import Source, render_template
from apptracker.domain.errors import UserError

PAYLOADS = Path(__file__).parents[3] / "shared" / "samples" / "hostile" / "ssti_python_jinja2.md"
CONTEXT = {"name": "Ann", "employer": {"name": "Brightwell"}, "skills": ["chat", "phone"], "blank": None}


def fill(folder: Path, text: str, **others: str) -> str:
    (folder / "letter.txt").write_text(text, encoding="utf-8")
    for name, other in others.items():
        (folder / f"{name}.txt").write_text(other, encoding="utf-8")
    return render_template("letter.txt", CONTEXT, [folder])


@pytest.mark.parametrize(
    "text", ["a\n\ue0000\ue001I won a prize\ue002", "a\n{{ '\\ue0000\\ue001I won a prize\\ue002' }}"]
)
def test_a_template_cannot_forge_where_its_words_come_from(tmp_path: Path, text: str) -> None:
    with pytest.raises(UserError, match=r"line 2: the characters U\+E000") as caught:
        fill(tmp_path, text)
    assert caught.value.code == "template.syntax"


def test_a_template_that_is_not_in_a_file_yet(tmp_path: Path) -> None:
    (tmp_path / "end.txt").write_text("Yours, {{ name }}")
    assert Source("{{ name }}\n{% include 'end.txt' %}", "new.txt", [tmp_path]).render(CONTEXT) == "Ann\nYours, Ann"
    with pytest.raises(UserError, match=r"'new\.txt', line 2: there is no 'nmae'; did you mean 'name'"):
        Source("a\n{{ nmae }}", "new.txt", [tmp_path]).render(CONTEXT)
    with pytest.raises(UserError, match="more than 30000 characters"):
        Source("a" * 30_001, "new.txt", [tmp_path])
    assert {path.name for path in tmp_path.iterdir()} == {"end.txt"}


def test_a_template_that_takes_too_long_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "MAX_SECONDS", 0)
    with pytest.raises(UserError) as caught:
        fill(tmp_path, "a\n{% for i in range(9) %}{{ i }}{% endfor %}")
    assert caught.value.code == "template.slow"


#: What a text of so many characters can be made to do while it is read, compiled and run.
LONG = {
    name: (pre + unit * ((sandbox.MAX_SOURCE - len(pre) - len(post)) // len(unit)) + post)
    for name, (pre, unit, post) in {
        "prints": ("", "{{ name }}", ""),
        "joins": ("", "{{name~name}}", ""),
        "conditions": ("", "{%if name%}{%endif%}", ""),
        "macros": ("", "{%macro a()%}{%endmacro%}", ""),
        "loops": ("", "{%for a in b%}{%endfor%}", ""),
        "comparisons": ("{{1", "<1", "}}"),
        "sums": ("{{1", "+1", "}}"),
        "denials": ("{{", "not ", "1}}"),
        "brackets": ("{{", "(", "1}}"),
        "lists": ("{{", "[", "1}}"),
        "filters": ("{{name", "|upper", "}}"),
        "replaced": ("{{'a'" + "|replace('a','aa')" * 17, "|replace('a','b')", "}}"),
        "attributes": ("{{name", ".upper", "}}"),
        "braces": ("", "{", ""),
        "tags": ("", "{% ", ""),
        "comments": ("", "{#", ""),
        "blank lines": ("", " \n", "{%"),
        "digits": ("{{", "9", "}}"),
        "backslashes": ("{{'", "\\", "'}}"),
    }.items()
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_no_text_holds_the_program_up(tmp_path: Path, text: str) -> None:
    began = thread_time()
    with contextlib.suppress(UserError):
        fill(tmp_path, text)
    assert thread_time() - began < 2


@pytest.mark.parametrize(
    "text",
    [
        "{% set n = namespace(x=[]) %}{% for i in range(4000) %}{% set n.x = [n.x, 'x' * 190000] %}{% endfor %}",
        "{% set n=namespace(d={}) %}{% for i in range(999) %}{% set n.d=dict(n.d,**{'a'~i: 'y' * 9000}) %}{% endfor %}",
        "{% for i in range(4000) %}{% set y %}{{ 'x' * 150000 }}{% endset %}{% endfor %}",
        "{% set a = 'x' * 190000 %}{{ together(" + "a, " * 4000 + "a) }}",
        "{% set a = 'x' * 190000 %}{{ ([a] * 4000) | join }}",
        "{% set a = '&' * 190000 %}{{ (a | escape) ~ (a | escape) ~ (a | escape) }}",
        "{% macro f(x) %}{{ f(x ~ x) }}{% endmacro %}{{ f('xxxxxxxxxx') }}",
    ],
)
def test_no_text_takes_all_the_memory(tmp_path: Path, text: str) -> None:
    (tmp_path / "letter.txt").write_text(text)
    tracemalloc.start()
    try:
        with pytest.raises(UserError):
            render_template("letter.txt", {"together": lambda *texts: "".join(texts)}, [tmp_path])
        assert tracemalloc.get_traced_memory()[1] < 60_000_000
    finally:
        tracemalloc.stop()


def test_what_letters_need(tmp_path: Path) -> None:
    text = fill(
        tmp_path,
        """{% macro greet(who) %}Dear {{ who }},{% endmacro %}
{{ greet(name) }}
{% for skill in skills %}
{{ loop.index }}. {{ skill | capitalize }}{{ ";" if not loop.last else "." }}
{% endfor %}
{{ skills | join(" and ") }} at {{ employer.name ~ " & Co" }}{{ blank }}, {{ "a-b" | replace("-", "+") }}
{% include "end.txt" %}""",
        end="Yours, {{ name }}",
    )
    expected = ["Dear Ann,", "1. Chat;", "2. Phone.", "chat and phone at Brightwell & Co, a+b", "Yours, Ann"]
    assert text.splitlines() == expected


def test_the_first_folder_that_has_it_wins(tmp_path: Path) -> None:
    own, ours = tmp_path / "own", tmp_path / "ours"
    own.mkdir()
    ours.mkdir()
    (ours / "a.txt").write_text("ours")
    assert render_template("a.txt", {}, [own, ours]) == "ours"
    (own / "a.txt").write_text("own")
    assert render_template("a.txt", {}, [own, ours]) == "own"


def test_a_changed_template_is_read_anew(tmp_path: Path) -> None:
    assert fill(tmp_path, "one") == "one"
    assert fill(tmp_path, "twofold") == "twofold"


@pytest.mark.parametrize(
    ("text", "code", "line", "says"),
    [
        ("a\n{{ nmae }}", "template.undefined", 2, "did you mean 'name'"),
        ("{{ employer.phone }}", "template.undefined", 1, "phone"),
        ("\n\n{% if name %}", "template.syntax", 3, "endif"),
        ("{{ name | shout }}", "template.syntax", 1, "shout"),
        ("a\nb\n{{ name + 1 }}", "template.failed", 3, "concatenate"),
        ("{{ ''.__class__.__mro__ }}", "template.unsafe", 1, "__class__"),
        ("{{ skills.append(1) }}", "template.unsafe", 1, "append"),
        ("{{ '%9999999999d' % 1 }}", "template.unsafe", 1, "%"),
        ("{{ '{:>9999999999}'.format(1) }}", "template.unsafe", 1, "format"),
        ("{{ 9 ** 99999999 }}", "template.unsafe", 1, "number"),
        ("{{ ('f' * 9999) | int(0, 16) }}", "template.unsafe", 1, "number"),
        ("{% for i in range(99999999) %}x{% endfor %}", "template.range", 1, "5000"),
        ("{% for i in range(999) %}\n{% for j in range(999) %}{% endfor %}{% endfor %}", "template.range", 2, "5000"),
        ("{% macro f(n) %}{{ f(n) ~ f(n) }}{% endmacro %}{{ f(1) }}", "template.range", 1, "5000"),
        ("{% include 'letter.txt' %}", "template.range", 1, "5000"),
        ("{{ 'spam' * 999999999 }}", "template.too_long", 1, "200000"),
        ("{{ skills * 999999999 }}", "template.range", 1, "5000"),
        ("a\n{{ skills }}", "template.failed", 2, "join"),
        ("{{ employer.items() }}", "template.failed", 1, "join"),
        ("{{ skills | upper }}", "template.failed", 1, "join"),
        ("{{ 'a' ~ skills }}", "template.failed", 1, "join"),
        ("{{ namespace(x=skills) }}", "template.failed", 1, "join"),
        ("{% set n = namespace(x='ab') %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
         "template.too_long", 1, "200000"),
        ("{% set n = namespace(x='ab') %}{% for i in range(99) %}{% set n.x = n.x + n.x %}{% endfor %}",
         "template.too_long", 1, "200000"),
        ("{% set n = namespace(x='a') %}{% for i in range(99) %}{% set n.x = n.x|replace('a','aaaa') %}{% endfor %}",
         "template.too_long", 1, "200000"),
        ("{% set x %}{% for i in range(4999) %}" + "y" * 999 + "{% endfor %}{% endset %}", "template.too_long", 1, ""),
        ("{% include 'nowhere.txt' %}", "template.missing", None, "nowhere.txt"),
        ("{% include '../../../../../../etc/passwd' %}", "template.missing", None, "passwd"),
    ],
)  # fmt: skip
def test_a_bad_template_is_named_with_its_line(
    tmp_path: Path, text: str, code: str, line: int | None, says: str
) -> None:
    with pytest.raises(UserError) as caught:
        fill(tmp_path, text)
    assert caught.value.code == code
    assert says in str(caught.value)
    if line is not None:
        assert re.search(rf"'letter\.txt'.*\bline {line}\b", str(caught.value))


@pytest.mark.parametrize(
    "text",
    [
        "{% set a=[0]*190000 %}{% set b=[a]*190000 %}{{ b }}",
        "{% set a=[0]*190000 %}" + "{{ a|sort|reverse|list }}" * 500,
        "{% set a=[0]*900 %}" + "{% set b=a|sort|reverse|list %}" * 500,
        "{% set a=[0]*900 %}{% for i in range(4000) %}{% set b=a|map('string')|list %}{% endfor %}",
        "{% set a=('x '*90000).split(' ') %}",
        "{% set a='x '*90000 %}{% for i in range(4000) %}{% set b=a|title|wordcount %}{% endfor %}",
        "{% set a='x '*90000 %}{% for i in range(4000) %}{% set b=a.split('y') %}{% endfor %}",
        "{% set a='x '*90000 %}{% set n=namespace(x=[]) %}{% for i in range(99) %}{% set n.x=n.x+[a~i] %}{% endfor %}",
        "{% set a=[0]*4000 %}{% for i in range(900) %}{% set b=a+a %}{% endfor %}",
        *(
            "{% set n=namespace(a=[1],b=[1]) %}{% for i in range(40) %}{% set n.a=[n.a,n.a] %}{% set n.b=[n.b,n.b] %}"
            "{% endfor %}{{ " + compare + " }}"
            for compare in ("n.a == n.b", "n.a is eq n.b", "[n.a].count(n.b)", "[n.a, n.b]|sort|length", "n.a in [n.b]")
        ),
        *(
            "{% set n=namespace(a=('a',)) %}{% macro all() %}{% set n.a = varargs %}{% endmacro %}"
            "{% macro named() %}{% set n.a = kwargs %}{% endmacro %}{% for i in range(40) %}"
            + double + "{% endfor %}{{ " + look_up + " }}"
            for double, look_up in (
                ("{% set n.a = (n.a, n.a) %}", "{n.a: 1}|length"),
                ("{% set n.a = (n.a, n.a) %}", "{}[n.a]|default('')"),
                ("{% set n.a = (n.a, n.a) %}", "namespace({n.a: 1}).b|default('')"),
                ("{% set n.a = (n.a,) * 2 %}", "{}[n.a]|default('')"),
                ("{{ all(n.a, n.a) }}", "{n.a: 1}|length"),
                ("{{ all(*[n.a] * 2) }}", "{n.a: 1}|length"),
                ("{{ named(a=n.a, b=n.a) }}", "n.a == n.a"),
            )
        ),
    ],
)  # fmt: skip
def test_large_lists_and_texts_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(UserError) as caught:
        fill(tmp_path, text)
    assert caught.value.code == "template.range"


def test_a_template_too_large_to_compile_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="more than 30000 characters"):
        fill(tmp_path, "{% set a=[0]*190000 %}" + "{{ a|sort|reverse|list }}" * 4000)


def test_lists_of_a_usual_size_are_sorted_compared_and_gathered(tmp_path: Path) -> None:
    text = """{% set n = namespace(seen=[]) %}
{% for i in range(60) if i % 2 == 0 and i not in n.seen %}
{% set n.seen = n.seen + [i] %}
{% endfor %}
{{ n.seen | reverse | map("string") | select("ne", "58") | list | sort | first }} {{ n.seen | length }}"""
    assert fill(tmp_path, text) == "0 30"


def test_a_mistake_in_an_included_template_is_found_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"'end\.txt', line 2"):
        fill(tmp_path, "{% include 'end.txt' %}", end="\n{{ nobody }}")


def test_a_template_that_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_bytes(b"Dear Zo\xeb")
    with pytest.raises(UserError, match="UTF-8"):
        render_template("letter.txt", {}, [tmp_path])


def test_a_value_is_never_read_as_template(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("{{ said }}")
    assert render_template("a.txt", {"said": "{{ 7 * 7 }} <b>"}, [tmp_path]) == "{{ 7 * 7 }} <b>"


@pytest.mark.skipif(not PAYLOADS.is_file(), reason="shared samples are not here")
def test_published_attacks_come_to_nothing(tmp_path: Path) -> None:
    text = PAYLOADS.read_text(encoding="utf-8")
    blocks = [
        line for block in re.findall(r"```\w*\n(.*?)```", text, re.DOTALL) for line in (block, *block.splitlines())
    ]
    attacks = [line for line in blocks if "{{" in line or "{%" in line]
    assert len(attacks) > 30
    witness = ("uid=", "root:", "<class '", "subprocess", "Popen", "<Config", "built-in")
    for attack in attacks:
        result = ""
        with contextlib.suppress(UserError):
            result = fill(tmp_path, attack)
        if result:
            plain = re.sub(r"\{\{.*?\}\}|\{%.*?%\}", "", attack, flags=re.DOTALL)
            assert not any(sign in result and sign not in plain for sign in witness), (attack, result)
    assert {path.name for path in tmp_path.iterdir()} == {"letter.txt"}

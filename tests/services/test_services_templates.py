"""Templates of the person's own: kept, checked in plain words, never in the way of built-in ones."""

from __future__ import annotations

import json
import re
from pathlib import Path
from time import thread_time

import pytest
from services_helpers import captured
from support import SAMPLES

from apptracker.adapters.documents.sandbox import MAX_SOURCE
from apptracker.domain.errors import UserError
from apptracker.domain.letters import LetterChoices
from apptracker.services import letters, template_files, templates, upkeep
from apptracker.services.template_preview import preview
from apptracker.store import Database
from apptracker.tailoring.letter.headers import LANGUAGES, with_header
from apptracker.tailoring.letter.variables import (
    FUNCTIONS,
    IMPORT,
    SENTENCES,
    VARIABLES,
    Sentence,
    sentence_snippet,
    snippet,
)

GOOD = """{# language: en #}
Dear {{ contact.name or 'all' }},

I would like to work for {{ employer or 'you' }}.

Yours,
"""
BETTER = GOOD.replace("I would like", "I want")
BROKEN = GOOD + "{% if person.name %}"


def file(db: Database, name: str) -> Path:
    return templates.own_folder(db) / f"{name}.txt.j2"


def refused(code: str, work: object, *args: object, **options: object) -> UserError:
    with pytest.raises(UserError) as caught:
        work(*args, **options)  # type: ignore[operator]
    assert caught.value.code == code
    return caught.value


def listed(db: Database) -> dict[str, templates.Template]:
    return {template.name: template for template in templates.listed(db)}


# Built-in ones


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_built_in_template_passes_its_own_check(db: Database, language: str) -> None:
    folder = template_files.builtin_folder(language)
    assert folder.name == language
    for name in template_files.builtin_names():
        source = (folder / f"{name}.txt.j2").read_text(encoding="utf-8")
        assert templates.check(db, f"{{# language: {language} #}}{source}", name) == []


def test_the_standard_one_comes_first_and_parts_are_no_templates(db: Database) -> None:
    found = templates.listed(db)
    assert found[0].name == "standard"
    assert found[0].title
    assert found[0].description
    assert not found[0].own
    assert not any(template.name.startswith(("parts", "_")) for template in found)


def test_nothing_in_the_data_folder_changes_built_in_letters(db: Database) -> None:
    captured(db)
    before = letters.draft(db, 1)
    templates.own_folder(db).mkdir(parents=True)
    for name in ("standard", "parts"):
        file(db, name).write_text("{{ nonsense", encoding="utf-8")
    assert letters.draft(db, 1).body == before.body
    assert list(listed(db)) == [*template_files.builtin_names(), "standard mine"]
    assert letters.draft(db, 1).body == before.body


def test_a_file_put_there_under_a_built_in_name_is_found_under_another(db: Database) -> None:
    captured(db)
    templates.create(db, "standard mine")
    file(db, "standard").write_text("Subject: Mine\n\nDear {{ employer }},\n\nHere I am.\n", encoding="utf-8")
    assert "standard mine 2" in dict(templates.usable(db))
    assert listed(db)["standard mine 2"].works
    assert letters.draft(db, 1, "standard mine 2").subject == "Mine"
    assert letters.draft(db, 1).subject != "Mine"
    assert not file(db, "standard").exists()


@pytest.mark.parametrize("change", [templates.delete, templates.save, templates.rename, templates.keep_draft])
def test_built_in_ones_cannot_be_changed(db: Database, change: object) -> None:
    more = () if change is templates.delete else ("other" if change is templates.rename else GOOD,)
    with pytest.raises(UserError) as caught:
        change(db, "standard", *more)  # type: ignore[operator]
    assert caught.value.code in ("template.builtin", "template.name_taken")
    refused("template.name_taken", templates.create, db, "Standard")
    refused("template.name_taken", templates.import_file, db, GOOD.encode(), "standard.txt.j2", force=True)


# Own ones


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_works_at_once_in_its_language(db: Database, language: str) -> None:
    made = templates.create(db, "Mine", "standard", language)
    assert (made.title, made.language, made.own, made.works, made.draft) == ("Mine", language, True, True, False)
    captured(db)
    ours = letters.draft(db, 1, choices=LetterChoices(language=language))
    assert letters.draft(db, 1, "Mine").body == ours.body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_one_works_at_once_and_teaches(db: Database, language: str) -> None:
    made = templates.create(db, "Blank", language=language)
    assert (made.works, made.language) == (True, language)
    source = templates.opened(db, "Blank").source
    assert source.count("{#") >= 5
    captured(db)
    letter = letters.draft(db, 1, "Blank")
    assert letter.template == "Blank"
    assert letter.language.startswith(language)
    assert letter.subject
    assert letter.salutation.text
    assert letter.closing
    assert len(letter.paragraphs) >= 3


def test_a_template_may_leave_the_language_to_the_letter(db: Database) -> None:
    captured(db)
    templates.save(
        db, "both", '{% import "parts.txt.j2" as say with context %}\n{{ say.salutation() }}\n\nX {{ language }}.\n'
    )
    assert listed(db)["both"].works
    for language in LANGUAGES:
        assert letters.draft(db, 1, "both", LetterChoices(language=language)).body == f"X {language}."


def test_only_text_that_works_is_put_in_force(db: Database) -> None:
    captured(db)
    assert templates.save(db, "mine", GOOD) == []
    assert "I would like" in letters.draft(db, 1, "mine").body
    [problem] = templates.save(db, "mine", BROKEN)
    assert problem.line == 7
    assert "I would like" in letters.draft(db, 1, "mine").body
    opened = templates.opened(db, "mine")
    assert (opened.source, opened.saved) == (BROKEN, GOOD)
    assert (opened.template.works, opened.template.draft) == (True, True)
    assert templates.save(db, "mine", BETTER) == []
    assert "I want" in letters.draft(db, 1, "mine").body
    assert not listed(db)["mine"].draft


def test_one_that_never_worked_writes_no_letter_and_loses_nothing(db: Database) -> None:
    captured(db)
    assert templates.save(db, "mine", BROKEN)
    refused("template.draft", letters.draft, db, 1, "mine")
    found = listed(db)["mine"]
    assert (found.works, found.draft) == (False, True)
    assert "no end" in found.problem
    assert templates.opened(db, "mine").source == BROKEN


def test_letters_are_offered_what_is_in_force(db: Database) -> None:
    templates.save(db, "mine", with_header(GOOD, title="Warm and short"))
    templates.save(db, "later", BROKEN)
    assert templates.usable(db)[1:] == [("mine", "Warm and short")]
    assert templates.usable(db)[0][0] == "standard"


def test_a_file_broken_by_another_program_says_where(db: Database) -> None:
    captured(db)
    templates.save(db, "mine", GOOD)
    file(db, "mine").write_text(BROKEN, encoding="utf-8")
    assert not listed(db)["mine"].works
    error = refused("template.syntax", letters.draft, db, 1, "mine")
    assert "mine" in str(error)
    file(db, "mine").write_bytes(b"Dear Zo\xeb")
    assert not listed(db)["mine"].works
    refused("template.unreadable", letters.draft, db, 1, "mine")


def test_a_draft_is_kept_and_put_away(db: Database) -> None:
    templates.save(db, "mine", GOOD)
    templates.keep_draft(db, "mine", BROKEN)
    assert templates.opened(db, "mine").source == BROKEN
    templates.keep_draft(db, "mine", GOOD)  # back to what is in force
    assert not listed(db)["mine"].draft
    templates.keep_draft(db, "mine", BROKEN)
    templates.discard_draft(db, "mine")
    assert templates.opened(db, "mine").source == GOOD
    templates.restore(db, "mine")
    assert templates.opened(db, "mine").source == BROKEN
    assert templates.opened(db, "mine").saved == GOOD


def test_deleting_is_taken_back_with_the_draft(db: Database) -> None:
    templates.save(db, "mine", GOOD)
    templates.keep_draft(db, "mine", BROKEN)
    templates.delete(db, "mine")
    assert "mine" not in listed(db)
    refused("template.unknown", templates.find, db, "mine")
    templates.restore(db, "mine")
    opened = templates.opened(db, "mine")
    assert (opened.saved, opened.source) == (GOOD, BROKEN)
    refused("template.no_earlier", templates.restore, db, "other")


def test_saving_over_is_taken_back_and_done_again(db: Database) -> None:
    for source in (GOOD, BETTER):
        templates.save(db, "mine", source)
    for source in (GOOD, BETTER, GOOD):
        templates.restore(db, "mine")
        assert templates.opened(db, "mine").saved == source


def test_earlier_states_do_not_pile_up(db: Database) -> None:
    for number in range(template_files.KEPT + 9):
        templates.save(db, "mine", GOOD.replace("work", f"work{number}"))
    assert len(template_files.earlier(templates.own_folder(db), "mine")) == template_files.KEPT
    templates.restore(db, "mine")
    assert f"work{template_files.KEPT + 7}" in templates.opened(db, "mine").source


def test_renaming_takes_the_draft_along(db: Database) -> None:
    templates.save(db, "mine", GOOD)
    templates.keep_draft(db, "mine", BROKEN)
    templates.save(db, "other", GOOD)
    refused("template.name_taken", templates.rename, db, "mine", "Other")
    assert templates.rename(db, "mine", "Mine").name == "Mine"
    assert templates.rename(db, "Mine", "  to the   point ").name == "to the point"
    assert templates.opened(db, "to the point").source == BROKEN
    assert set(listed(db)) == {*template_files.builtin_names(), "other", "to the point"}


def test_letters_follow_a_template_to_its_new_name(db: Database) -> None:
    captured(db)
    templates.create(db, "mine", "standard")
    letters.choose(db, 1, template="mine")
    before = letters.draft(db, 1)
    for name in ("other", "third"):
        templates.rename(db, "mine" if name == "other" else "other", name)
        assert letters.draft(db, 1).body == before.body
    assert listed(db)["third"].title == "third"
    templates.rename(db, "third", "mine")
    assert letters.draft(db, 1).body == before.body
    templates.delete(db, "mine")
    refused("template.unknown", letters.draft, db, 1)
    (templates.own_folder(db) / ".renamed").write_bytes(b"mine\t../../x\n\xff\nmine\tstandard\textra\n")
    refused("template.unknown", letters.draft, db, 1)


@pytest.mark.parametrize(
    "name",
    ["", " ", "../up", "a/b", "a\\b", "C:", ".hidden", "_part", "con", "a" * 61, "a\x00b", "a\nb", "x.txt", "aux ",
     "{{ 7 }}", "\u202eevil", "/etc/passwd", "~", "-rf"],
)  # fmt: skip
def test_names_lead_nowhere(db: Database, name: str) -> None:
    for work in (templates.save, templates.keep_draft):
        with pytest.raises(UserError):
            work(db, name, GOOD)
    refused("template.unknown", templates.find, db, name)
    refused("template.unknown", templates.opened, db, name)
    refused("template.unknown", templates.delete, db, name)
    refused("template.no_earlier", templates.restore, db, name)
    assert not list(db.folder.root.rglob("*.j2"))


@pytest.mark.parametrize("name", ["Warm", "zwei für", "carta formal", "客服", "It's mine (2)", "2026-a"])
def test_names_people_give(db: Database, name: str) -> None:
    assert templates.create(db, name).name == name
    assert listed(db)[name].works


# Files


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("Warm letter.txt.j2", "Warm letter"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\evil\\con.j2", "C evil con"),
        ("con.txt.j2", "con"),
        ("....txt.j2", "imported"),
        ("{{ 7*7 }}.jinja", "7 7"),
        ("a" * 300 + ".txt", "a" * 60),
        ("résumé_letter.TXT.J2", "résumé letter"),
        ("\x00\u202e.j2", "imported"),
    ],
)
def test_a_file_gives_its_name_and_nothing_else(db: Database, named: str, name: str) -> None:
    made, problems = templates.import_file(db, GOOD.encode(), named)
    assert problems == []
    assert made.name == name or template_files.is_name(made.name)
    assert list(db.folder.root.rglob("*.j2")) == [file(db, made.name)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"Dear Zo\xeb", "template.not_text"),
        (b"\x00" * 100, "template.not_text"),
        (b"a\x1b[31m", "template.not_text"),
        (b"%PDF-1.7\n\xd0\xd4", "template.not_text"),
        (b"a" * (MAX_SOURCE + 1), "template.large"),
    ],
)
def test_what_is_no_text_is_not_taken_in(db: Database, data: bytes, code: str) -> None:
    refused(code, templates.import_file, db, data, "letter.txt.j2")
    assert not list(db.folder.root.rglob("*.j2"))


def test_importing_keeps_what_is_there_and_tells_what_does_not_work(db: Database, tmp_path: Path) -> None:
    templates.save(db, "mine", GOOD)
    refused("template.name_taken", templates.import_file, db, BETTER.encode(), "mine.txt.j2")
    made, problems = templates.import_file(
        db, b"\xef\xbb\xbf" + BETTER.replace("\n", "\r\n").encode(), "mine.j2", force=True
    )
    assert (made.name, problems) == ("mine", [])
    assert templates.opened(db, "mine").saved == BETTER
    templates.restore(db, "mine")
    assert templates.opened(db, "mine").saved == GOOD
    made, problems = templates.import_file(db, BROKEN.encode(), "bad.j2")
    assert problems
    assert not made.works
    assert templates.free_name(db, "Mine") == "Mine 2"


def test_a_template_goes_out_and_comes_back_the_same(db: Database, tmp_path: Path) -> None:
    templates.create(db, "Mine", "standard")
    out = tmp_path / "out.txt.j2"
    templates.export(db, "Mine", out)
    refused("file.exists", templates.export, db, "Mine", out)
    templates.export(db, "Mine", out, force=True)
    made, problems = templates.import_file(db, out.read_bytes(), out.name)
    assert (made.name, problems) == ("out", [])
    assert templates.opened(db, "out").source == templates.opened(db, "Mine").source


def test_there_is_an_end_to_how_many_there_can_be(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_files, "MOST", 2)
    for name in ("one", "two"):
        templates.save(db, name, GOOD)
    for work in (templates.create, lambda db, name: templates.save(db, name, GOOD)):
        refused("template.many", work, db, "three")


def test_backups_hold_templates_drafts_and_earlier_states(db: Database, tmp_path: Path) -> None:
    templates.save(db, "mine", GOOD)
    templates.save(db, "mine", BETTER)
    templates.keep_draft(db, "mine", BROKEN)
    root = db.folder.templates
    before = {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    assert len(before) == 3
    backup = upkeep.back_up(db, tmp_path / "all.zip")
    templates.delete(db, "mine")
    upkeep.restore(db.folder.root, db.clock, backup.path)
    assert {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


# What is wrong, in plain words


@pytest.mark.parametrize(
    ("text", "line", "message", "fix"),
    [
        ("Hi {{ persn.name }}", 1, "no variable “persn”", "“person”"),
        ("Hi\n{{ person.nmae }}", 2, "no variable “person.nmae”", "“person.name”"),
        ("Hi {{ phone }}", 1, "no variable “phone”", "“person.phone”"),
        ("Hi {{ zzz }}", 1, "no variable “zzz”", "variables"),
        ("Hi {% for p in paragraphs %}{{ p.aske }}{% endfor %}", 1, "“p.aske”", "“p.asked”"),
        ("Hi {% for p in paragraphs %}{% for q in p.proofs %}\n{{ q.txts }}{% endfor %}{% endfor %}", 2, "q.txts", ""),
        ("Hi {% set it = background.main %}{{ it.pots }}", 1, "“it.pots”", "“it.post”"),
        ("Hi {% if false %}{{ gap.hve }}{% endif %}", 1, "“gap.hve”", "“gap.have”"),
        ("Hi {{ paragraphs.asked }}", 1, "“paragraphs” is a list", "{% for one in paragraphs %}"),
        ("Hi\n{{ background.main.post }}", 2, "not there where nothing is stored yet", "{% if … %}"),
        ("Hi {{ duties }}", 1, "list is written", "join_and"),
        ("Hi\n{% if person.name %}\nx", 2, "{% if %} that begins here has no end", "{% endif %}"),
        ("{% for x in duties %}\nHi {% if x %}\n{% endfor %}", 3, "", ""),
        ("Hi {% endif %}", 1, "{% endif %}", "Take it out"),
        ("Hi {% forr x in duties %}{% endfor %}", 1, "no tag {% forr %}", "“for”"),
        ("Hi {{ employer | uper }}", 1, "no filter “uper”", "“upper”"),
        ("Hi {{ employer is strnig }}", 1, "no test “strnig”", "“string”"),
        ("Hi {{ }}", 1, "missing between the braces", ""),
        ("Hi {{ 'x }}", 1, "means nothing", "quotes"),
        ("Hi {{ a b }}", 1, "closing }}", ""),
        ("Hi\n{# no end", 2, "comment", "#}"),
        ("Hi {{ ''.__class__.__mro__ }}", 1, "“__class__” is out of bounds", "Take it out"),
        ("Hi {% for i in range(9999) %}x{% endfor %}", 1, "more than 5,000 times", "loop"),
        ("Hi {% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", 1, "more than 5,000 times", "calls itself"),
        ("Hi {{ 'x' * 999999 }}", 1, "far more than a letter", "loop"),
        ("Hi {{ '%s' % 1 }}", 1, "% sign", "~"),
        ("Hi\n{% import 'prts.txt.j2' as say %}", 2, "no file “prts.txt.j2”", "“parts.txt.j2”"),
        ("Hi {% import 'parts.txt.j2' as say with context %}\n{{ say.salutaton() }}", 2, "“salutaton”", "“salutation”"),
        ("{# nothing #}", 1, "Nothing is written", ""),
        ("Hi \ue0000\ue001there\ue002", 1, "invisible marks", "anew"),
        ("a" * (MAX_SOURCE + 1), 1, "longer", ""),
    ],
)  # fmt: skip
def test_mistakes_are_told_with_line_and_remedy(db: Database, text: str, line: int, message: str, fix: str) -> None:
    problems = templates.check(db, text)
    assert problems, text
    assert problems[0].line == line
    assert message in problems[0].message
    assert fix in problems[0].fix
    for problem in problems:
        for words in (problem.message, problem.fix):
            assert words.endswith((".", "?")), words
            assert not re.search(r"jinja|undefined|NoneType|dict object|Traceback|token", words), words


def test_several_mistakes_are_told_at_once_by_line(db: Database) -> None:
    problems = templates.check(db, "Hi {{ persn }} {{ zzz }}\n{{ person.nmae }}\n\n{{ gap.hve }}")
    assert [problem.line for problem in problems] == [1, 1, 2, 4]


def test_a_mistake_in_an_included_file_names_it(db: Database) -> None:
    templates.save(db, "end", GOOD)
    assert templates.check(db, "Hi.\n{% include 'end.txt.j2' %}") == []
    file(db, "end").write_text("\n{{ nobody }}", encoding="utf-8")
    [problem] = templates.check(db, "Hi.\n{% include 'end.txt.j2' %}")
    assert (problem.template, problem.line) == ("end.txt.j2", 2)


@pytest.mark.parametrize("variable", VARIABLES, ids=lambda variable: variable.path)
def test_what_is_put_in_for_a_variable_works(db: Database, variable: object) -> None:
    assert templates.check(db, f"{{# language: en #}}Hi.\n{snippet(variable)}") == []  # type: ignore[arg-type]


def test_every_function_works_as_told(db: Database) -> None:
    for function in FUNCTIONS:
        use = (
            function.use.replace("text, text, …", "employer, plans")
            .replace("(text", "(employer")
            .replace("(list", "(duties")
        )
        assert templates.check(db, f"{{# language: en #}}Hi.\n{{{{ {use} }}}}") == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.name)
def test_built_in_sentences_are_there_in_each_language(db: Database, language: str, sentence: Sentence) -> None:
    source = f"{{# language: {language} #}}{IMPORT}\nHi.\n{sentence_snippet(sentence)}"
    assert templates.check(db, source) == []


def test_the_built_in_letter_is_made_of_sentences_that_are_told(db: Database) -> None:
    for language in LANGUAGES:
        used = set(re.findall(r"\bsay\.(\w+)", templates.opened(db, "standard", language).source))
        assert used <= {sentence.name for sentence in SENTENCES}


def test_names_a_template_makes_itself_are_known(db: Database) -> None:
    text = """{# language: en #}
{% macro first(who) %}{{ second(who) }} {{ kind | default("") }}{% endmacro %}
{% macro second(who) %}{{ who.name }}{% if varargs is defined %}{% endif %}{% endmacro %}
{% set greeting = "Hi" %}
{% set n = namespace(count=0) %}
{% with kind = "warm" %}{{ greeting }} {{ kind }}{% endwith %}
{% for job in [background.main, background.latest] if job %}
{{ loop.index }} {{ job.post }}{% set n.count = n.count + 1 %}
{% endfor %}
{% set block %}text{% endset %}
{{ block }} {{ first(person) }} {{ n.count }} {{ nick | default("friend") }}
{% if pet is defined %}{{ pet }}{% endif %}
{% for name, value in person.items() %}{{ name }}{% endfor %}
"""
    problems = templates.check(db, text)
    assert [problem.message for problem in problems] == ["There is no variable “pet”."]  # asked for, and still unknown


def _attacks() -> list[str]:
    path = SAMPLES / "hostile" / "ssti_python_jinja2.md"
    if not path.is_file():
        return []
    text = path.read_text(encoding="utf-8")
    blocks = re.findall(r"```\w*\n(.*?)```", text, re.DOTALL)
    return [line for block in blocks for line in (block, *block.splitlines()) if "{{" in line or "{%" in line]


@pytest.mark.skipif(not _attacks(), reason="../shared/samples is not here")
def test_published_attacks_are_told_or_harmless_and_quick(db: Database) -> None:
    for attack in _attacks():
        began = thread_time()
        templates.check(db, f"Hi.\n{attack}"[:MAX_SOURCE])
        assert thread_time() - began < 4, attack
    assert not list(db.folder.root.rglob("*.j2"))


@pytest.mark.skipif(not (SAMPLES / "hostile" / "blns.json").is_file(), reason="../shared/samples is not here")
def test_naughty_strings_name_files_and_stand_in_them(db: Database) -> None:
    naughty = json.loads((SAMPLES / "hostile" / "blns.json").read_text(encoding="utf-8"))
    for text in naughty:
        assert template_files.is_name(template_files.name_of_file(text))
        if template_files.is_name(text):
            assert Path(f"{text}.txt.j2").name == f"{text}.txt.j2"
    with_braces = [text for text in naughty if "{" in text or "%" in text]
    assert with_braces
    for text in with_braces:
        for problem in templates.check(db, f"Hi.\n{text}"):
            assert problem.line >= 1


# Looking at it


def test_a_preview_writes_for_an_application_or_a_made_up_job(db: Database) -> None:
    captured(db)
    for application_id in (1, None):
        seen = preview(db, GOOD, "mine", application_id)
        assert seen.document is not None
        assert seen.words
        assert seen.problems == ()
    broken = preview(db, BROKEN, "mine", 1)
    assert broken.document is None
    assert broken.problems
    spanish = preview(db, templates.opened(db, "standard", "es").source, "standard", None, "es")
    assert spanish.document is not None
    assert spanish.document.language.startswith("es")
    assert not list(db.folder.root.rglob("*.j2"))


def test_what_goes_wrong_elsewhere_is_told_beside_a_letter_that_works(db: Database) -> None:
    captured(db)
    seen = preview(db, GOOD + "\n{{ background.main.post }}", "mine", 1)
    assert seen.document is not None
    assert "nothing is stored yet" in seen.problems[0].message

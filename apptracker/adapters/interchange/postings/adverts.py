"""Whether what was read is an advert at all, where a file may as well be about something else."""

from __future__ import annotations

import re

from apptracker.domain.postings import ReadPosting, RequirementKind
from apptracker.tailoring.reading.titles import names_a_job

_TELLING = ("employer", "location", "pay", "employment_type", "work_mode", "hours", "deadline", "how_to_apply")
_ONLY_OF_JOBS = ("pay", "employment_type", "work_mode", "hours", "deadline", "how_to_apply")
_FEW = 2  # names of programs and papers, which stand in other texts, too
_NAMED = frozenset({RequirementKind.TOOL, RequirementKind.TECHNICAL_SKILL, RequirementKind.CERTIFICATE})
_LONG = 30  # words, from which on a text's language can be told
_FAMILIAR = 4  # different words of one language
_MOST_LOOKED = 20_000  # characters
_OTHER_SCRIPTS = re.compile(r"[\u0370-\u1dff\u2e80-\uffef]+")
_OTHER_WRITING = 8  # characters of those: some write a sentence with them
_COMMON = tuple(
    frozenset(words.split())
    for words in (
        "the and to of you with for are your we this from it be an in not both let as half until before on",
        "und der die das mit für ist sie wir von zu den",
        "el los con para que una las por del es su",
        "les des et pour avec une est dans vous le la",
        "dan yang untuk dengan dari ini di kami atau",
    )
)
#: Words without which hardly any advert does.
_WORK = re.compile(
    r"\b(?:jobs?|work(?:s|ing|ers?|place)?|hir(?:e|es|ed|ing)|vacanc\w+|position|role|candidates?|applicants?"
    r"|appl(?:y|ication)|salary|wages?|shifts?|experience|looking for|wanted|seeking|needed|must (?:have|be)"
    r"|customers|callers|colleagues|employ\w*|career|recruit\w*|duties|responsib\w+|interview|resume|résumé|cv"
    r"|staff|internship|trainee|freelance|contractor|full time|part time|stellen?\w*|arbeit\w*|job\w*|gesucht"
    r"|suchen|bewerb\w+|gehalt|mitarbeiter\w*|minijob|vollzeit|teilzeit|aushilfe|ausbildung|trabajo|empleo"
    r"|puesto|vacante|buscamos|busca|sueldo|salario|experiencia|jornada|emploi|poste|travail|recherch\w+"
    r"|recrut\w+|salaire|expérience|stage|vacature\w*|functie|ervaring|werk\w*|vaga|trabalho|emprego"
    r"|experiência|lavoro|cerchiamo|esperienza|prac[aeyęą]|oferta|kerja|pekerjaan|lowongan|dibutuhkan|dicari"
    r"|gaji|pengalaman|karyawan\w*|lamaran)\b"
)


def holds_a_job(reading: ReadPosting) -> bool:
    """Whether a text is an advert: it asks for things, tells the work, or says several things of a job."""
    asked = sum(r.is_asked for r in reading.requirements)
    told = sum(name in reading.fields for name in _TELLING)
    if asked >= 2 or len(reading.requirements) >= 4 or told >= 4:
        return True
    return names_job(reading) and asked + told >= 2


def speaks_of_no_job(reading: ReadPosting) -> bool:
    """Whether a text says nothing of any job, though it is in a language that is read here: a greeting, a list of
    things to buy, a bill. In other languages little is found in adverts either, so longer texts are let pass."""
    named = sum(r.kind in _NAMED for r in reading.requirements)
    if named > _FEW or named < len(reading.requirements):
        return False
    if any(name in reading.fields for name in _ONLY_OF_JOBS) or names_job(reading):
        return False
    words = re.findall(r"\w+", reading.text[:_MOST_LOOKED].casefold())
    if _WORK.search(" ".join(words)):
        return False
    if sum(map(len, _OTHER_SCRIPTS.findall(reading.text[:_MOST_LOOKED]))) > _OTHER_WRITING:
        return False
    return len(words) < _LONG or any(len(common.intersection(words)) >= _FAMILIAR for common in _COMMON)


def names_job(reading: ReadPosting) -> bool:
    """Whether the title that was found is one of a job."""
    return "title" in reading.fields and names_a_job(str(reading.fields["title"].value))

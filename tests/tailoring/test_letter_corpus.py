"""Letters for every hand-made person × every posting: nothing invented, nothing broken, nothing robotic."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

import pytest
from letter_people import TODAY
from letter_people_corpus import RESUMES, adverts, person, write
from letter_people_postings import ADVERTS, Advert

from apptracker.domain.letters import About, Length, Letter, LetterChoices, Sentence, Tone
from apptracker.domain.profile import FactKind, Profile
from apptracker.guide.lexicon import lexicon
from apptracker.tailoring.history import is_current, months_covered
from apptracker.tailoring.letter.checks import Against
from apptracker.tailoring.letter.checks.slips import RULES as SLIPS

#: The hand-written adverts are answered in every tone and length, the published ones in two of them.
_ALL = [LetterChoices(tone=tone, length=length) for tone in Tone for length in Length]
_SOME = [LetterChoices(), LetterChoices(tone=Tone.FORMAL, length=Length.SHORT)]
#: Words a letter of a kind may have. The least is for people with much to say about the job; a letter of less than is
#: stored and a frame around it says too little all the same.
BANDS = {Length.STANDARD: (250, 400), Length.SHORT: (70, 200), Length.MAIL: (50, 190)}
MUCH_TO_SAY = {"bilingual agent": "inbound", "tech support": "technical", "team lead": "supervisor"}
FRAME = 60
ENOUGH = 100  # words of work and stories with which a short letter has something to leave out


@dataclass(frozen=True)
class Case:
    """One letter and what it was made from."""

    who: str
    what: str
    choices: LetterChoices
    letter: Letter

    @property
    def advert(self) -> Advert:
        return adverts()[self.what]

    @property
    def profile(self) -> Profile:
        return person(self.who)

    @property
    def name(self) -> str:
        return f"{self.who} → {self.what}, {self.choices.tone}, {self.choices.length}"

    @property
    def body(self) -> tuple[Sentence, ...]:
        return tuple(s for p in self.letter.paragraphs for s in p)

    @property
    def text(self) -> str:
        letter = self.letter
        return "\n".join((letter.subject, letter.salutation.text, letter.body, letter.closing))


@cache
def cases(who: str) -> tuple[Case, ...]:
    return tuple(
        Case(who, what, choices, write(who, what, choices))
        for what in adverts()
        for choices in (_ALL if what in ADVERTS else _SOME)
    )


Check = Callable[[Case], Iterator[str]]
CHECKS: list[Check] = []


def check(function: Check) -> Check:
    CHECKS.append(function)
    return function


@pytest.mark.parametrize("who", RESUMES)
@pytest.mark.parametrize("each", CHECKS, ids=lambda function: function.__name__)
def test_every_letter(each: Check, who: str) -> None:
    wrong = [f"{case.name}: {problem}" for case in cases(who) for problem in each(case)]
    assert not wrong, f"{len(wrong)} wrong\n" + "\n".join(dict.fromkeys(wrong))


# What it says --------------------------------------------------------------------------------------------------------


@check
def blanks_are_shown_and_listed(case: Case) -> Iterator[str]:
    shown = "\n".join((*case.letter.sender, case.text, case.letter.signature))
    labels = [blank.label for blank in case.letter.blanks]
    yield from (f"listed, not shown: {label}" for label in labels if f"[{label}]" not in shown)
    yield from (f"shown, not listed: {found}" for found in re.findall(r"\[([^\]]*)\]", shown) if found not in labels)


@check
def what_is_said_of_the_person_rests_on_stored_facts(case: Case) -> Iterator[str]:
    stored = {fact.key for fact in case.profile.facts} | {story.key for story in case.profile.stories}
    for sentence in case.body:
        if sentence.about is About.PERSON and not sentence.facts and not sentence.blanks:
            yield f"no facts: {sentence.text}"
        yield from (f"unknown fact {key}" for key in set(sentence.facts) - stored if not key.startswith("application:"))


@check
def nothing_is_invented(case: Case) -> Iterator[str]:
    """Every figure and name in a sentence about the person is in the profile, or in the advert it answers."""
    figures, words = _known(case.who, case.what)
    for sentence in case.body:
        if sentence.about is not About.PERSON:
            continue
        told = re.findall(r"\d[\d,.:]*", sentence.text)
        yield from (f"figure {f}: {sentence.text}" for f in told if f.rstrip(",.:") not in figures)
        for name in re.findall(r"(?<=[\w,;:)] )“?([A-Z][\w’&+#-]*)", sentence.text):
            if _plain(name).lower().removesuffix("'s") not in words and name not in ("I", "I’m", "I’ve", "I’d"):
                yield f"name {name}: {sentence.text}"


@check
def no_more_years_are_claimed_than_there_were(case: Case) -> Iterator[str]:
    held = months_covered(case.profile.of_kind(FactKind.WORK), TODAY) / 12
    number = r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+"
    for sentence in case.body:
        if "story:" in " ".join(sentence.facts) or sentence.about is not About.PERSON:
            continue
        for found in re.finditer(rf"\b(more than |over |nearly |almost )?({number})\+? years\b", sentence.text):
            words = number.split("|")
            years = int(found[2]) if found[2].isdigit() else words.index(found[2]) + 1
            if years > held + (1 if found[1] in ("nearly ", "almost ") else 0.09):
                yield f"{found[0]} of {held:.1f}: {sentence.text}"


@check
def now_and_last_are_true(case: Case) -> Iterator[str]:
    jobs = {f.key: f for f in case.profile.of_kind(FactKind.WORK) if f.text("name") != "Family care"}
    dated = [f for f in jobs.values() if f.text("startDate")]
    running = [f for f in dated if is_current(f, TODAY)]
    latest = running or [max(dated, key=lambda f: f.text("endDate"), default=None)]
    for sentence in case.body:
        named = [jobs[key] for key in sentence.facts if key in jobs]
        if not named or any(key.startswith(("story", "highlight")) for key in sentence.facts):
            continue
        if re.search(r"\bcurrent(?:ly)?\b", sentence.text) and not any(f in running for f in named):
            yield f"not current: {sentence.text}"
        if re.search(r"\bmost recently\b", sentence.text, re.IGNORECASE) and not any(f in latest for f in named):
            yield f"not the latest: {sentence.text}"


@check
def employer_and_title_are_right(case: Case) -> Iterator[str]:
    text = _plain(case.text)
    if case.advert.employer and case.advert.employer not in text:
        yield f"employer is not named: {case.advert.employer}"
    if case.advert.title and case.advert.title.lower() not in text.lower():
        yield f"title is not named: {case.advert.title}"
    if case.advert.title and case.advert.title.lower() not in case.letter.subject.lower().replace("’", "'"):
        yield f"title is not in the subject: {case.letter.subject}"


@check
def no_other_employer_is_named(case: Case) -> Iterator[str]:
    own = {case.advert.employer, *(f.text("name") for f in case.profile.of_kind(FactKind.WORK))}
    for other in adverts().values():
        if other.employer and other.employer not in own and len(other.employer) > 5 and other.employer in case.text:
            yield f"another employer: {other.employer}"


@check
def the_greeting_is_right(case: Case) -> Iterator[str]:
    if case.letter.salutation.text != case.advert.greeting:
        yield case.letter.salutation.text


@check
def the_length_fits_the_kind(case: Case) -> Iterator[str]:
    least, most = BANDS[case.choices.length]
    if case.letter.words > most:
        yield f"{case.letter.words} words, at most {most}"
    if MUCH_TO_SAY.get(case.who) != case.what:
        least = min(least, FRAME + round(0.8 * _to_say(case.who)))
    if case.letter.words < least and case.what in ADVERTS:
        yield f"{case.letter.words} words, at least {least}"


# How it says it ------------------------------------------------------------------------------------------------------


@check
def no_word_is_doubled(case: Case) -> Iterator[str]:
    for sentence in case.body:
        for found in re.finditer(r"\b(\w+)[,:]? \1\b", sentence.text, re.IGNORECASE):
            if found[1].lower() not in ("that", "had"):
                yield f"{found[0]!r}: {sentence.text}"


@check
def articles_follow_the_sound(case: Case) -> Iterator[str]:
    vowel_sound = r"(?:[aeio]|u(?!ni(?!n)|se|s\b|k\b|ti)|8|11\b|18\b|hour|hono|honest|heir|[AEFHILMNORSX][A-Z0-9]+\b)"
    but = r"(?:one\b|once|eu|ewe)"
    for sentence in case.body:
        for found in re.finditer(r"\b([Aa]n?) [“‘(]?(\w[\w.-]*)", sentence.text):
            article, word = found[1].lower(), found[2]
            if re.fullmatch(r"[A-Z]{2,}s?", word):
                spoken = word[0] in "AEFHILMNORSX"
                if word in ("NATO", "SAFE", "LASER", "FICO"):
                    continue
            else:
                spoken = bool(re.match(vowel_sound, word, 0) or re.match(vowel_sound, word.lower())) and not re.match(
                    but, word.lower()
                )
            if (article == "an") != spoken and not re.match(r"[AEFHILMNORSXU]\.", word):
                yield f"{found[0]!r}: {sentence.text}"


@check
def sentences_begin_and_end_as_sentences(case: Case) -> Iterator[str]:
    for sentence in case.body:
        head = sentence.text.lstrip("“‘([")
        if not head[:1].isupper() and not head[:1].isdigit() and not sentence.text.startswith("["):
            yield f"small at the start: {sentence.text}"
        if not re.search(r"[.!?][”’)]?$", sentence.text) and not sentence.blanks:
            yield f"no stop: {sentence.text}"


@check
def the_checklist_sees_no_slip(case: Case) -> Iterator[str]:
    seen = (found for rule in SLIPS for found in rule(case.letter, Against(lexicon(), TODAY, case.profile)))
    yield from (found.message for found in seen)


@check
def punctuation_is_clean(case: Case) -> Iterator[str]:
    for sentence in case.body:
        text = sentence.text
        if found := re.search(
            r"(?<!\.)\.\.(?!\.)|\s[,.;:!?]|[,;:][,;:.]|\(\)|\(\s|\s\)|  |“”|‘’|^[,;:.]|[.!?]\s[.!?]", text
        ):
            yield f"{found[0]!r}: {text}"
        for opens, closes in ("()", "[]", "“”"):
            if text.count(opens) != text.count(closes):
                yield f"{opens}{closes}: {text}"
        if found := re.search(r": (?:The|A|An|Both|He|She|They|We|It|My|When|After|In|On|At|Answered|Checked)\b", text):
            yield f"large after the colon: {text}"
        if found := re.search(r"\w+/(?:day|week|month|shift|hr|wk|mo)\b", text):
            yield f"{found[0]!r} is shorthand: {text}"


@check
def no_marks_or_templates_are_left(case: Case) -> Iterator[str]:
    for found in re.finditer(
        r"\{\{|\}\}|\{%|%\}|\bNone\b|\bTrue\b|\bFalse\b|undefined|[\ue000-\uf8ff]|<\w+>|�", case.text
    ):
        yield repr(found[0])
    signs = {c for c in case.letter.body if unicodedata.category(c) == "So" and c not in "°©®™"}
    yield from (f"sign {sign}" for sign in signs | set(re.findall(r"[•·▪‣◦*]", case.letter.body)))


@check
def nothing_is_shouted(case: Case) -> Iterator[str]:
    for sentence in case.body:
        for found in re.finditer(r"\b[a-z][A-Z]{2,}\w*|\b[A-Z]{4,}(?: [A-Z]{2,}){1,}\b", sentence.text):
            if found[0] not in _plain(f"{case.advert.employer} {case.advert.title}"):
                yield f"{found[0]!r}: {sentence.text}"


@check
def no_sentence_is_endless(case: Case) -> Iterator[str]:
    yield from (f"{n} words: {s.text}" for s in case.body if (n := len(s.text.split())) > 40)


@check
def i_does_not_start_three_sentences_in_a_row(case: Case) -> Iterator[str]:
    for paragraph in case.letter.paragraphs:
        starts = [sentence.text if re.match(r"I\b", sentence.text) else "" for sentence in paragraph]
        for three in zip(starts, starts[1:], starts[2:], strict=False):
            if all(three):
                yield " | ".join(three)


@check
def no_lead_is_used_twice(case: Case) -> Iterator[str]:
    """Sentences of a letter do not begin alike, and the words that join them do not come again and again."""
    begins = Counter(" ".join(s.text.split()[:4]) for s in case.body if not re.match(r"I (?!also)", s.text))
    yield from (f"{n} sentences begin {begin!r}" for begin, n in begins.items() if n > 1)
    for words, most in (
        (r"\bI (?:\w+ )?also\b", 3),
        (r"There, too", 1),
        (r"One example", 1),
        (r"\bYou (?:ask|want|are looking)", 2),
    ):
        if (n := len(re.findall(words, case.letter.body))) > most:
            yield f"{n} times {words}"


@check
def no_sentence_is_said_twice(case: Case) -> Iterator[str]:
    for one, other in pairwise(sorted(s.text for s in case.body)):
        if one == other:
            yield one
    for fact, n in Counter(f for s in case.body for f in set(s.facts) if f.startswith("highlight:")).items():
        if n > 2:
            yield f"{fact} is told in {n} sentences"


#: Joins that went wrong: a verb form, an article or a preposition where it cannot stand.
_BROKEN = re.compile(
    "|".join(
        (
            r"\bI (?:also )?(?:a|the|my|top|best|highest|employee|award|perfect|fast-paced|zero|no|none)\b",
            r"\bI (?:also )?(?!bring|sing)\w+ing\b",
            r"\bI (?:also )?rated \d",
            r"\bI also (?:am|was|can) |\bI also (?:have|had) (?:\w+ed|taken|been)\b",
            r"\bincludes? (?:[A-Z]\w+ed|Chosen|Voted)\b",
            r"\b(?:was|were) (?:also )?(?:was|were)\b",
            r"\bthe (?:the|a|an)\b|\ban? (?:a|an|the|some|any)\b",
            r"\b(?:from|at) University of|\bat U\.S\.|\bat (?:Family care|Freelance|Self-employed)\b",
            r"\bhold (?:Bachelor|Master|Associate|Diploma)\b|\bin Nursing Assistant\b",
            r"\((?:fluent|native speaker|native|good|basic|conversational)\)",
            r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|april|june|july|august)\b",
            r"\b(?:september|october|november|december|english|spanish|french|u\.s\.)\b",
            r"\bI (?:also )?(?!\w+ing\b)\w+ (?:and|or) (?:count|deposit|handl|answer|tak|keep)ing\b",
            r"\bwith (?:\w+ )?rate of\b|\bthe Bank of\b|\bfrom supervisor\b|, last as\b",
            r"\bas an? [A-Z][a-z]+(?:-[a-z]+)? (?!(?:and|of|in|to|at|for|here)\b)[a-z]+",
            r"\b[a-z]+ (?:certified|registered|licensed)? ?[A-Z][a-z]+ (?:assistant|agent|representative)\b",
            r"\bwith [^.]{0,30} with two\b|\bspills, collect\b",
            r"\brecord (?:there )?(?:also )?includes (?!the\b|an?\b|\d|being\b)",
            r"[Aa]vailability: [^.]*availab|\bresponsible for for\b|\bin in\b|\bat at\b",
        )
    )
)


@check
def joins_are_grammatical(case: Case) -> Iterator[str]:
    for sentence in case.body:
        if found := _BROKEN.search(sentence.text):
            yield f"{found[0]!r}: {sentence.text}"


@check
def earlier_comes_after_now(case: Case) -> Iterator[str]:
    now = {f.key for f in case.profile.of_kind(FactKind.WORK) if is_current(f, TODAY)}
    earlier = ""
    for paragraph in case.letter.paragraphs[1:]:
        if earlier and re.match(r"At |As |In ", paragraph[0].text) and now & set(paragraph[0].facts):
            yield f"{earlier!r} stands before {paragraph[0].text!r}"
        earlier = earlier or (paragraph[0].text if paragraph[0].text.startswith("Earlier") else "")


_CLICHES = re.compile(
    r"passionate|team player|hit the ground|outside the box|proven track record|fast-paced|detail-oriented|go-getter"
    r"|dynamic|perfect fit|ideal candidate|sincere interest|felt compelled|esteemed|to whom it may concern|self-starter"
    r"|attached (?:please|hereto)|hard ?working|results-driven|synergy|leverag|I (?:feel|am) confident|utiliz|wealth of"
    r"|skill ?set|above and beyond",
    re.IGNORECASE,
)


@check
def no_cliche_is_ours(case: Case) -> Iterator[str]:
    own = _told(case.who).lower()
    for sentence in case.body:
        for found in _CLICHES.finditer(sentence.text):
            if found[0].lower() not in own:
                yield f"{found[0]!r}: {sentence.text}"


# All together --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("who", RESUMES)
def test_the_same_facts_give_the_same_letter(who: str) -> None:
    for case in cases(who)[::7]:
        assert write(case.who, case.what, case.choices) == case.letter


@pytest.mark.parametrize("who", RESUMES)
def test_tones_and_lengths_differ(who: str) -> None:
    for what in ADVERTS:
        by = {(c.choices.tone, c.choices.length): c.letter for c in cases(who) if c.what == what}
        assert len({by[tone, Length.STANDARD].body for tone in Tone}) == len(Tone), what
        if _to_say(who) >= ENOUGH:
            assert by[Tone.PLAIN, Length.SHORT].words < by[Tone.PLAIN, Length.STANDARD].words, what


@pytest.mark.parametrize("who", RESUMES)
def test_one_persons_letters_do_not_all_begin_alike(who: str) -> None:
    firsts = set()
    for case in cases(who):
        if case.what in ADVERTS and case.choices == LetterChoices():
            first = case.body[0].text
            for name in (case.advert.title, case.advert.employer):
                first = _plain(first).replace(name, "…")
            firsts.add(" ".join(first.split()[:6]))
    assert len(firsts) >= 3, firsts


def _plain(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def _told(who: str) -> str:
    """Everything the person stored, as one text."""

    def texts(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            for item in value.values():
                yield from texts(item)
        elif isinstance(value, list):
            for item in value:
                yield from texts(item)
        else:
            yield str(value)

    profile = person(who)
    return " ".join([*(t for f in profile.facts for t in texts(f.data)), *(s.full_text for s in profile.stories)])


_MONTHS = "january february march april may june july august september october november december".split()


@cache
def _known(who: str, what: str) -> tuple[frozenset[str], frozenset[str]]:
    """The figures and the words that a letter may use."""
    advert = adverts()[what]
    text = _plain(f"{_told(who)} {advert.text} {advert.employer} {advert.title} {advert.source} {advert.contact}")
    figures = {f.rstrip(",.:") for f in re.findall(r"\d[\d,.:]*", text)} | set(re.findall(r"\d+", text))
    words = {word.lower().removesuffix("'s") for word in re.findall(r"[\w&+#'-]+", text)}
    words |= {part for word in list(words) for part in re.split(r"[-/]", word)} | set(_MONTHS)
    words |= {"microsoft"} if re.search(r"\bMS\b", text) else set()  # told by its full name
    return frozenset(figures), frozenset(words)


def _to_say(who: str) -> int:
    """The words of the person's lines of work and stories."""
    profile = person(who)
    lines = [f.text("text") for f in profile.of_kind(FactKind.HIGHLIGHT)] + [s.full_text for s in profile.stories]
    return sum(len(line.split()) for line in lines)


#: What each check must find, so that none is passed by seeing nothing.
_SEEN = {
    blanks_are_shown_and_listed: "I am called [your name].",
    what_is_said_of_the_person_rests_on_stored_facts: "I know Zendesk.",
    nothing_is_invented: "I answered 731 calls a day in Rome.",
    no_more_years_are_claimed_than_there_were: "I have done this for more than eleven years.",
    employer_and_title_are_right: "I apply.",
    no_other_employer_is_named: "I look forward to working for The Trellis Company.",
    the_length_fits_the_kind: "I try, and try. " * 110,
    no_word_is_doubled: "I worked at at the desk.",
    articles_follow_the_sound: "I was a usher and an manager.",
    sentences_begin_and_end_as_sentences: "i answered calls",
    the_checklist_sees_no_slip: "I answered calls,and then it ended. so it did.",
    punctuation_is_clean: "I answered calls , chats and e-mail..",
    no_marks_or_templates_are_left: "I answered ✅ calls {{ name }}.",
    nothing_is_shouted: "I dOCUMENTED CARE NOTES.",
    no_sentence_is_endless: "I answered " + "very " * 40 + "many calls.",
    joins_are_grammatical: "I handling calls.",
    no_cliche_is_ours: "I am passionate.",
}


@pytest.mark.parametrize("each", _SEEN, ids=lambda function: function.__name__)
def test_the_checks_see_what_is_wrong(each: Check) -> None:
    good = next(case for case in cases("collector") if case.what == "inbound")
    wrong = Sentence(_SEEN[each], About.PERSON)
    letter = replace(good.letter, subject="Application", paragraphs=((wrong,),), blanks=())
    assert list(each(replace(good, letter=letter)))


def test_repetition_is_seen() -> None:
    good = next(case for case in cases("collector") if case.what == "inbound")
    lines = [
        Sentence(text, About.FORM) for text in ("I also sold it here.", "I also sold it here.", "I also took calls.")
    ]
    case = replace(good, letter=replace(good.letter, paragraphs=(tuple(lines),)))
    assert all(list(each(case)) for each in (no_lead_is_used_twice, no_sentence_is_said_twice))
    assert list(i_does_not_start_three_sentences_in_a_row(case))

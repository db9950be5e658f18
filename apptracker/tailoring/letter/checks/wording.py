"""How a letter reads: its length, worn phrases, sentences that are too long, words that come again, small slips."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from apptracker.domain.letters import Check, CheckLevel, Fix, Length, Letter
from apptracker.guide.letter_words import cliches, plain_words, varieties
from apptracker.tailoring.letter.checks.against import Against, is_of_file
from apptracker.tailoring.letter.checks.texts import (
    WORD,
    listed,
    placed,
    quoted,
    root,
    spoken,
    tongue,
    words_of,
)

#: Words of the body by the kind of letter: fewer look thin, more are not read to the end. Ours.
LIMITS = {Length.STANDARD: (150, 420), Length.SHORT: (90, 220), Length.MAIL: (50, 200)}
_LIMITS_OF_ANY = (90, 420)
LONGEST_SENTENCE = 45
_LONG_ON_AVERAGE = 28
#: Of the Flesch reading ease, and of its Spanish form by Fernández Huerta: texts for people who studied lie below.
_HARD = {"en": 20.0, "es": 35.0}
_FIGURE = {"en": "Flesch reading ease", "es": "Fernández Huerta's reading ease"}
_ENOUGH_WORDS = 100
_IN_A_ROW = 3
_OFTEN, _OF_EACH = 7, 35  # times a word comes, and at least once in so many words
_OF_POSTING = 3  # times a posting says a word that its answer may say often
_MOST = 4  # findings of one kind
_SPLITTING = re.compile(r"(?<=[.!?])\s+")
_DOUBLED = re.compile(r"\b(\w{1,40})\s+\1\b", re.IGNORECASE)
_FINE_DOUBLED = {"en": frozenset({"had", "that"}), "es": frozenset({"nos"})}
_VOWELS = re.compile(r"[aeiouyáéíóúü]+")
_ARTICLE = re.compile(r"\b(an?) ([A-Za-z]{1,40}|\d[\d,.]{0,12})", re.IGNORECASE)
_SILENT = re.compile(r"(?:hour|honest|honou?r|heir)")
_BY_EAR = re.compile(r"(?:hist|hote|habit|herb|hyp|uni[nm]|une|urb|x)")
_LIKE_YOU = re.compile(r"(?:uni|us[aeiu]|ut[ei]|eu|ewe|one\b|once\b|ubi|ur[aeio])")


def length(letter: Letter, against: Against) -> Iterator[Check]:
    words = letter.words
    fewest, most = LIMITS[against.length] if against.length else _LIMITS_OF_ANY
    if words < fewest:
        message = f"{words} words are few; a story, or more lines about your jobs, would give it weight."
        yield Check("too-short", CheckLevel.ADVICE, message, fix=Fix.STORY)
    elif words > most:
        message = f"{words} words are many; under {most} are more likely to be read."
        level = CheckLevel.WARNING if words > 2 * most else CheckLevel.ADVICE
        yield Check("too-long", level, message, fix=Fix.LENGTH, about=Length.SHORT.value)


def worn(letter: Letter, against: Against) -> Iterator[Check]:
    """Phrases that say nothing, each once, those of one sentence together."""
    seen: set[str] = set()
    for place, sentence in placed(letter):
        lowered = _lowered(sentence.text)
        found: list[tuple[str, str]] = []
        for pattern, instead in cliches(tongue(letter)):
            for match in pattern.finditer(lowered):
                if match[0] not in seen:
                    seen.add(match[0])
                    found.append((sentence.text[match.start() : match.end()], instead))
        if found:
            words, instead = found[0]
            if len(found) == 1:
                message = f"“{words}” is a phrase readers skip. {instead}"
            else:
                message = f"{listed(f'“{phrase}”' for phrase, _ in found)} are phrases readers skip. {instead}"
            yield Check("cliche", CheckLevel.ADVICE, message, words, place, Fix.EDIT)


def _lowered(text: str) -> str:
    """In small letters, with plain apostrophes, as long as before."""
    small = text.lower()
    return (small if len(small) == len(text) else text).replace("’", "'")


def doubled(letter: Letter, against: Against) -> Iterator[Check]:
    fine = _FINE_DOUBLED.get(tongue(letter), frozenset())
    for place, sentence in placed(letter):
        for match in _DOUBLED.finditer(sentence.text):
            if match[1].lower() not in fine and not match[1].isdigit():
                message = f"“{match[0]}”: a word stands twice."
                yield Check("doubled-word", CheckLevel.WARNING, message, match[0], place, Fix.EDIT)


def long_sentences(letter: Letter, against: Against) -> Iterator[Check]:
    for place, sentence in placed(letter):
        for text in _SPLITTING.split(sentence.text):
            count = len(text.split())
            if count > LONGEST_SENTENCE:
                message = f"This sentence has {count} words; two would read better: {quoted(text)}"
                yield Check("long-sentence", CheckLevel.ADVICE, message, text, place, Fix.EDIT)


def readability(letter: Letter, against: Against) -> Iterator[Check]:
    language = tongue(letter)
    sentences = [words for _, text in spoken(letter) if (words := words_of(text))]
    count = sum(map(len, sentences))
    if language not in _HARD or count < _ENOUGH_WORDS:
        return
    ease, mean = reading_ease(sentences, language), count / len(sentences)
    if ease < _HARD[language] or mean > _LONG_ON_AVERAGE:
        message = (
            f"It reads heavily: {mean:.0f} words a sentence, and a {_FIGURE[language]} of {max(ease, 0):.0f} (60 reads "
            f"easily, under {_HARD[language]:.0f} is hard). Shorter sentences and shorter words help."
        )
        yield Check("readability", CheckLevel.ADVICE, message)


def reading_ease(sentences: list[list[str]], language: str) -> float:
    """How easily a text reads, from its words a sentence and syllables a word: Flesch's figure for English, Fernández
    Huerta's for Spanish. Syllables are counted by their vowels."""
    words = [word for sentence in sentences for word in sentence]
    beats = sum(map(_syllables if language == "en" else _silabas, words)) / len(words)
    mean = len(words) / len(sentences)
    return 206.84 - 60 * beats - 1.02 * mean if language == "es" else 206.835 - 84.6 * beats - 1.015 * mean


def _syllables(word: str) -> int:
    lowered = word.lower()
    count = len(_VOWELS.findall(lowered))
    if lowered.endswith(("e", "es", "ed")) and not lowered.endswith(("le", "ted", "ded", "ses", "ces", "ges", "ee")):
        count -= 1
    return max(1, count)


def _silabas(word: str) -> int:
    return max(1, len(_VOWELS.findall(word.lower())))


def repeats(letter: Letter, against: Against) -> Iterator[Check]:
    """The same telling word again and again; what the job itself is called by counts for nothing."""
    language = tongue(letter)
    if not language:
        return
    known = {root(word) for word in words_of(" ".join(filter(None, (against.title, against.employer))))}
    known |= {word for word, count in Counter(map(root, words_of(against.posting))).items() if count >= _OF_POSTING}
    places: dict[str, int] = {}
    counts: Counter[str] = Counter()
    shown: dict[str, str] = {}
    total = 0
    for place, text in spoken(letter):
        for word in words_of(text):
            total += 1
            key = root(word)
            if len(key) > 3 and word.casefold() not in plain_words(language) and key not in known and word.islower():
                counts[key] += 1
                places[key] = place
                shown.setdefault(key, word)
    for key, count in counts.most_common(2):
        if count >= max(_OFTEN, total // _OF_EACH):
            message = f"“{shown[key]}” comes {count} times; another word, or fewer, would read better."
            yield Check("repeated-word", CheckLevel.ADVICE, message, shown[key], places[key], Fix.EDIT)


def same_starts(letter: Letter, against: Against) -> Iterator[Check]:
    """Several sentences of a paragraph in a row with the same first word, mostly "I"."""
    paragraph_at = [number for number, paragraph in enumerate(letter.paragraphs) for _ in paragraph]
    firsts = [(place, text, words[0]) for place, text in spoken(letter) if (words := words_of(text))]
    for (_, word), group in itertools.groupby(firsts, key=lambda first: (paragraph_at[first[0] - 1], _plain(first[2]))):
        run = list(group)
        if len(run) >= _IN_A_ROW and tongue(letter):
            place, text, start = run[-1]
            message = f"{len(run)} sentences in a row begin with “{start}”; turn one around: {quoted(text)}"
            yield Check("same-start", CheckLevel.ADVICE, message, word, place, Fix.EDIT)


def _plain(word: str) -> str:
    """A first word for comparing: "I", "I'm" and "I've" are one."""
    return re.split(r"['’]", word.casefold())[0]


def articles(letter: Letter, against: Against) -> Iterator[Check]:
    """ "a" where "an" belongs and the reverse, where the spelling tells it for sure."""
    if tongue(letter) != "en":
        return
    for place, sentence in placed(letter):
        for match in _ARTICLE.finditer(sentence.text):
            right = article(match[2])
            is_name = match[1] == "A" and match.start() > 0  # "Plan A"
            if right and right != match[1].lower() and not is_name:
                message = f"“{match[0]}” should be “{right} {match[2]}”."
                yield Check("article", CheckLevel.WARNING, message, match[0], place, Fix.EDIT)


def article(word: str) -> str:
    """ "a", "an", or '' where only the ear knows (letters read one by one, "historic")."""
    lowered = word.lower()
    if word[0].isdigit():
        figures = re.split(r"[,.]", word)[0]
        return "an" if figures.startswith("8") or figures in ("11", "18") else "a"
    if len(word) == 1 or any(c.isupper() for c in word[1:]) or _BY_EAR.match(lowered):
        return ""
    if _SILENT.match(lowered):
        return "an"
    return "an" if lowered[0] in "aeiou" and not _LIKE_YOU.match(lowered) else "a"


def mixed_spelling(letter: Letter, against: Against) -> Iterator[Check]:
    """British and American spelling in one letter; in one of ours, that of the other side. Britain writes -ize too."""
    if tongue(letter) != "en":
        return
    found = list(spelled(letter, against))
    if is_of_file(letter):
        if len({side for _, _, side, _ in found}) < 2:
            return
        side = _first_side(found)
    else:
        side = "british" if letter.language == "en-GB" else "american"
    name, other = ("British", "American") if side == "british" else ("American", "British")
    strange = [f for f in found if f[2] != side and not (side == "british" and f[0].lower() in varieties().oxford)]
    for word, place, _, twin in strange[:_MOST]:
        message = f"“{word}” is {other} spelling, and the letter is in {name} English: “{twin}”."
        yield Check("spelling-mixed", CheckLevel.ADVICE, message, word, place, Fix.EDIT)


def spelled(letter: Letter, against: Against) -> Iterator[tuple[str, int, str, str]]:
    """Words that Britain and America spell differently: the word, its place, its side, the other side's spelling. Names
    have their own spelling, and the posting's words may be taken up as they are."""
    both = varieties()
    named = " ".join(filter(None, (against.employer, against.title, against.posting, *against.worked_for)))
    names = {word.casefold() for word in words_of(named)}
    for place, sentence in placed(letter):
        for match in WORD.finditer(sentence.text):
            word = match[0].lower()
            if word in names or (match[0][0].isupper() and match.start() > 0):
                continue
            if word in both.british:
                yield match[0], place, "british", both.british[word]
            elif word in both.american:
                yield match[0], place, "american", both.american[word]


def _first_side(found: list[tuple[str, int, str, str]]) -> str:
    """The side that most of the words are on, or the first of them; -ize alone decides nothing."""
    oxford = varieties().oxford
    telling = [side for word, _, side, _ in found if word.lower() not in oxford] or [side for _, _, side, _ in found]
    return Counter(telling).most_common(1)[0][0]


RULES = (
    length,
    worn,
    doubled,
    long_sentences,
    readability,
    repeats,
    same_starts,
    articles,
    mixed_spelling,
)

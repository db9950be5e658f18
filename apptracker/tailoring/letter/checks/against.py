"""What a letter is judged against."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from apptracker.domain.letters import Length, Letter
from apptracker.domain.occasions import SecondReading
from apptracker.domain.postings import Coverage
from apptracker.domain.profile import FactKind, Profile
from apptracker.guide.lexicon import Lexicon
from apptracker.tailoring.letter.names import title_in_prose

#: The template of a letter that was read from a file.
OF_FILE = ""
#: Where facts hold prose, in which slips are as likely as in a letter.
PROSE = frozenset({"text", "summary", "description", "translations"})


def is_of_file(letter: Letter) -> bool:
    return letter.template == OF_FILE


@dataclass(frozen=True)
class Against:
    """What is known where a letter is judged; what is not known stays empty, and what rests on it is passed over.

    ``title`` is the posting's own; ``contact`` the name stored, with the title before it where there is one;
    ``elsewhere`` names the employers of the person's other applications and ``other_titles`` their jobs; ``has_why``:
    a reason of the person's own is stored; ``second_reader``: somebody is asked to read it, or was; ``reading``: who
    was given it; ``length``: the kind of letter, None where nobody said (a file)."""

    lexicon: Lexicon
    today: date
    profile: Profile = field(default_factory=Profile)
    coverage: Coverage = field(default_factory=lambda: Coverage(()))
    posting: str = ""
    application_id: int | None = None
    employer: str | None = None
    title: str | None = None
    contact: str | None = None
    source: str | None = None
    elsewhere: tuple[str, ...] = ()
    other_titles: tuple[str, ...] = ()
    has_why: bool = False
    second_reader: bool = False
    reading: SecondReading | None = None
    length: Length | None = None

    @cached_property
    def job(self) -> str | None:
        """The job as a letter names it."""
        return title_in_prose(self.title) if self.title else None

    @cached_property
    def told(self) -> str:
        """Everything stored about the person, as one text."""
        texts = [story.full_text for story in self.profile.stories]
        texts += [skill for story in self.profile.stories for skill in story.skills]
        for fact in self.profile.facts:
            if fact.kind is not FactKind.META:
                texts += _texts(fact.data)
        return "\n".join(texts)

    @cached_property
    def named(self) -> str:
        """What is stored of the person that is no prose of theirs: names, titles, skills, tools, figures."""
        texts = [text for story in self.profile.stories for text in (story.title, *story.skills)]
        for fact in self.profile.facts:
            if fact.kind is not FactKind.META and fact.key != "basics:summary":
                texts += _texts({name: value for name, value in fact.data.items() if name not in PROSE})
        return "\n".join(texts)

    def stored_text(self, fact: str) -> str:
        """The words of a stored fact or story that a sentence names; '' for what is kept with the application."""
        story = next((story for story in self.profile.stories if story.key == fact), None)
        held = self.profile.fact(fact)
        return story.full_text if story else "\n".join(_texts(held.data)) if held else ""

    def is_stored(self, fact: str) -> bool:
        """Whether a fact that a sentence names is still there."""
        if fact.startswith("application:"):
            return self.has_why
        return self.profile.fact(fact) is not None or any(story.key == fact for story in self.profile.stories)

    @cached_property
    def worked_for(self) -> tuple[str, ...]:
        """The employers the person worked for."""
        names = (fact.text("name") or fact.text("organization") or fact.text("entity") for fact in self.profile.facts)
        return tuple(dict.fromkeys(name for name in names if name))


def _texts(data: object, depth: int = 0) -> list[str]:
    """The texts within a fact's data, and numbers as text."""
    if isinstance(data, str):
        return [data]
    if isinstance(data, (int, float)) and not isinstance(data, bool):
        return [str(data)]
    held = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return [text for each in held for text in _texts(each, depth + 1)] if depth < 5 else []

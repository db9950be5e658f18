"""What a letter template can use, once: every variable with its meaning and an example, and every function. Pure.

The help in the window and on the command line, the suggestions of the checker, and the made-up letters a template is
tried with (:mod:`apptracker.tailoring.letter.made_up`) all read this table. A test holds it against what
:func:`~apptracker.tailoring.letter.plan.plan_letter` gives.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from apptracker.domain.letters import About

Value = str | bool | int | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Variable:
    """``path`` as a template writes it, ``[]`` behind a list of tables ("paragraphs[].proofs[].texts"). ``about`` tells
    whose words they are; None for a word of the program, which is one of ``options`` where it has any. What is not
    known is '' (a text), an empty list, or false; an ``optional`` table is then none at all. A text with a ``blank``
    shows that where it is missing. ``only``: the kinds of proof that have it."""

    path: str
    meaning: str
    example: Value
    about: About | None = None
    options: tuple[str, ...] = ()
    optional: bool = False
    blank: str = ""
    only: tuple[str, ...] = ()


_PERSON, _EMPLOYER, _POSTING = About.PERSON, About.EMPLOYER, About.POSTING
_OPENINGS = (
    "experienced career-change first-job returning internal referral technical-support outbound-sales collections "
    "chat-email team-lead remote"
).split()


_ANGLES = "technical-support outbound-sales collections chat-email team-lead inbound".split()


def _under(path: str, *variables: Variable) -> tuple[Variable, ...]:
    return tuple(replace(variable, path=f"{path}.{variable.path}") for variable in variables)


def _job(path: str, meaning: str, *example: Value) -> tuple[Variable, ...]:
    position, post, employer, time, doing, current = example
    return (
        Variable(path, meaning, None, optional=True),
        *_under(
            path,
            Variable("position", "Its title, as you stored it", position, _PERSON),
            Variable("post", "Its title with “a” or “an”", post, _PERSON),
            Variable("employer", "The employer of that job", employer, _PERSON),
            Variable("at", "The employer with “at”", f"at {employer}", _PERSON),
            Variable("freelance", "Whether you worked for yourself", False),
            Variable("current", "Whether you still work there", current),
            Variable("time", "How long, in words", time, _PERSON),
            Variable("doing", "What you did there, to follow “where”", doing, _PERSON),
        ),
    )


_STORY, _HIGHLIGHT, _BLANK = "story", "highlight", "blank"
_EDUCATION = _under(
    "education",
    Variable("degree", "The degree", "high school diploma", _PERSON),
    Variable("area", "What it is in", "business", _PERSON),
    Variable("place", "Where you earned it", "Duluth East High School", _PERSON),
    Variable("unfinished", "Whether you are still studying", False),
    Variable("named_after", "Whether its name goes after what it is in", False),
    Variable("several", "Whether its name is a plural", False),
)

VARIABLES: tuple[Variable, ...] = (
    Variable("language", "The letter's language", "en", options=("en", "es")),
    Variable("region", "Its region", "US", options=("US", "GB", "")),
    Variable("tone", "The tone you chose", "plain", options=("plain", "warm", "formal")),
    Variable("length", "The length you chose", "standard", options=("standard", "short", "mail")),
    Variable("variant", "A number that stays the same for a job, to vary wording from job to job", 4),
    *_under(
        "person",
        Variable("name", "Your name", "Dana Reyes", _PERSON, blank="your name"),
        Variable("phone", "Your phone number", "+1 555 0142", _PERSON),
        Variable("email", "Your e-mail address", "dana.reyes@example.com", _PERSON),
        Variable("city", "Your city", "Duluth", _PERSON),
    ),
    *_under(
        "posting",
        Variable("title", "The job title", "Customer Service Agent", _POSTING, blank="job title"),
        Variable("has_title", "Whether the job title is known", True),
        Variable("reference", "The employer's number for the job", "CS-2041", _POSTING),
        Variable("source", "Where you found the job", "Indeed", _POSTING),
        Variable("source_kind", "What that place is", "site", options=("site", "person", "own-site", "other", "")),
        Variable("names_a_person", "Whether the title says who does the job, as “agent” does", True),
    ),
    Variable("employer", "The employer's name", "Harbor Mutual", _EMPLOYER),
    Variable("employer_is", "What the posting says the employer is", "a regional insurer", _EMPLOYER),
    Variable("employer_says", "What the posting says the employer does, after “you”", "answer in person", _EMPLOYER),
    Variable("duties", "What the posting says the work is", ("answering member calls", "updating accounts"), _POSTING),
    Variable("employer_believes", "Whether that is what they believe", False),
    Variable("audience", "Who the employer serves, as the posting calls them", "members", _POSTING),
    *_under(
        "contact",
        Variable("name", "The person the letter goes to", "Ms. Okafor", _POSTING),
        Variable("title", "Their title of address", "Ms.", _POSTING),
        Variable("family", "Their family name", "Okafor", _POSTING),
    ),
    *_under(
        "opening",
        Variable("kind", "How the letter opens", "experienced", options=tuple(_OPENINGS)),
        Variable("angle", "The kind of role, where it has an opening of its own", "", options=("", *_ANGLES)),
        Variable("referrer", "Who told you about the job", "Sam Lee", _POSTING),
        Variable("away", "Your own sentence about time away", "I took a year to care for my father.", _PERSON),
        Variable("break.post", "Time away that you stored as a job", "full-time parent", _PERSON),
        Variable("break.time", "How long, in words", "two years", _PERSON),
        Variable("break.doing", "What you did then", "I ran a household", _PERSON),
        Variable("break.spell", "All of it, to follow “after”", "two years as a full-time parent", _PERSON),
    ),
    *_under(
        "background",
        Variable("field", "The kind of work you have done most", "inbound", options=("inbound", *_ANGLES[:-1])),
        Variable("kind", "Your history", "experienced", options=("experienced", "changer", "first")),
        Variable("service_time", "Your time in customer service, in words", "three years", _PERSON),
        Variable("main_only", "Whether all of that time was in the main job", True),
        Variable("in_trade", "Whether all of it was in customer service by title", True),
        Variable("latest_in_house", "Whether the latest job is with the employer of the main one", False),
        Variable("with_customers", "Whether those you worked with there were customers, else the public", True),
        Variable("house_time", "Your time with the main job’s employer, where you had several jobs there",
                 "five years", _PERSON),
        Variable("wish", "The work you say you want in your summary, where this is such work",
                 "Now I am looking to move into a call center role", _PERSON),
        Variable("known_for", "What your summary says you are known for, where the posting asks for it",
                 "I am known for staying calm", _PERSON),
        Variable("education", "Your latest education", None, optional=True),
        *_EDUCATION,
        *_job("main", "The job that says most here; none where you stored no job",
              "Call center agent", "a call center agent", "Lakeside Telecom", "three years",
              "I answered billing calls", True),
        *_job("earlier", "A job before that one",
              "Cashier", "a cashier", "Corner Market", "two years", "I served 200 customers a day", False),
        *_job("latest", "Your latest job, where it is another one",
              "Receptionist", "a receptionist", "Elm Clinic", "eight months", "I booked appointments", True),
        *_job("volunteer", "Your latest work as a volunteer, where you stored no job",
              "Homework helper", "a volunteer homework helper", "City Library", "one year", "I taught maths", True),
    ),
    *_under(
        "paragraphs[]",
        Variable("asked", "What the posting wants that the paragraph answers", ("a calm manner",), _POSTING),
        Variable("of_duties", "Whether that is what the work is, which the posting asks of nobody", False),
        Variable("several", "Whether that is a plural", False),
        Variable("lead", "Its number among the paragraphs that name what is asked, from 0", 0),
    ),
    *_under(
        "paragraphs[].proofs[]",
        Variable("kind", "A highlight of a job, a story, or a blank for what you told in another language",
                 _HIGHLIGHT, options=(_HIGHLIGHT, _STORY, _BLANK)),
        Variable("number", "Its number among its kind", 0, only=(_HIGHLIGHT, _STORY)),
        Variable("text", "The blank to fill", "", _PERSON, blank="in English: your own line", only=(_BLANK,)),
        Variable("parts", "The story's sentences, in your words", ("a caller was upset", "I called back that day"),
                 _PERSON, only=(_STORY,)),
        Variable("style", "What the texts are: clauses with a subject, “-ing” forms, or nouns", "subject",
                 options=("subject", "gerund", "noun"), only=(_HIGHLIGHT,)),
        Variable("texts", "What you did, in your words", ("I answered 60 calls a day",), _PERSON, only=(_HIGHLIGHT,)),
        Variable("bare", "The same without its subject", ("answered 60 calls a day",), _PERSON, only=(_HIGHLIGHT,)),
        Variable("also", "The first with “also” in it", "I also answered 60 calls a day", _PERSON, only=(_HIGHLIGHT,)),
        Variable("comma", "Whether a comma stands before the second of two", False, only=(_HIGHLIGHT,)),
        Variable("fronted", "The first with its year in front", "In 2025 I resolved 88%", _PERSON, only=(_HIGHLIGHT,)),
        Variable("gerund", "The first as an “-ing” form", "answering 60 calls a day", _PERSON, only=(_HIGHLIGHT,)),
        Variable("words", "How many words the texts have", 6, only=(_HIGHLIGHT,)),
        Variable("position", "Your title there", "Call center agent", _PERSON, only=(_HIGHLIGHT,)),
        Variable("post", "Your title there with “a” or “an”", "a call center agent", _PERSON, only=(_HIGHLIGHT,)),
        Variable("employer", "The employer there", "Lakeside Telecom", _PERSON, only=(_HIGHLIGHT,)),
        Variable("at", "The employer with “at”", "at Lakeside Telecom", _PERSON, only=(_HIGHLIGHT,)),
        Variable("home", "Whether that is the employer you write to", False, only=(_HIGHLIGHT,)),
        Variable("away", "Whether it tells of time away from work", False, only=(_HIGHLIGHT,)),
        Variable("freelance", "Whether you worked for yourself", False, only=(_HIGHLIGHT,)),
        Variable("current", "Whether you still work there", True, only=(_HIGHLIGHT,)),
        Variable("further", "Whether it names work after another that does", False, only=(_HIGHLIGHT,)),
        Variable("unpaid", "Whether you do or did it as a volunteer", False, only=(_HIGHLIGHT,)),
        Variable("mention", "How the job needs naming: in full, by its employer, or not again", "full",
                 options=("full", "known", "same"), only=(_HIGHLIGHT,)),
        Variable("still_before", "Whether it came before the job told just before it", False, only=(_HIGHLIGHT,)),
        Variable("before", "Whether that job came before the main one", False, only=(_HIGHLIGHT,)),
        Variable("again", "Whether other freelance work was told before", False, only=(_HIGHLIGHT,)),
        Variable("same_house", "Whether that was at the same employer as the main one", False, only=(_HIGHLIGHT,)),
    ),
    Variable("same", "A quality shown above that you would bring again", "patience", _PERSON),
    Variable("thin", "Whether there is little to show", False),
    Variable("example", "A blank for an example, where nothing you stored answers the posting", "", _PERSON,
             blank="an example of work you did well"),
    Variable("gap", "A tool you have not used, beside one like it that you have", None, optional=True),
    *_under(
        "gap",
        Variable("asked", "The tool the posting asks for", "Zendesk", _POSTING),
        Variable("have", "The one like it that you have used", "Freshdesk", _PERSON),
    ),
    *_under(
        "qualifications",
        Variable("tools", "Tools asked for that you know", ("Salesforce", "Excel"), _PERSON),
        Variable("typing", "Your typing, where the posting asks for it", None, optional=True),
        Variable("typing.speed", "How fast you type", "62 words a minute", _PERSON),
        Variable("typing.asked", "How fast the posting wants it", "50 words a minute", _POSTING),
        Variable("languages[].language", "A language you speak", "Spanish", _PERSON),
        Variable("languages[].fluency", "How well, in your words", "fluent", _PERSON),
        Variable("languages[].level", "How well, roughly", "fluent", options=("fluent", "native", "some", "")),
        Variable("languages[].spoken", "The same as a clause", "I speak some French", _PERSON),
        Variable("languages[].own", "Whether it is the language of the letter", False),
        Variable("languages_asked", "Those the posting asks for", ("Spanish",), _POSTING),
        Variable("languages_both", "The two you grew up with", ("English", "Spanish"), _PERSON),
        Variable("languages_first", "Whether you speak one so well that the letter says it at once", False),
        Variable("education", "Your education, where the posting asks for one", None, optional=True),
        *_EDUCATION,
        Variable("certificates", "Yours, asked for or in its field", ("HDI Support Center Analyst",), _PERSON),
        Variable("certified", "The same as a clause", "I hold the HDI Support Center Analyst certification", _PERSON),
        Variable("availability[].text", "Your hours, where the posting names hours", "evenings", _PERSON),
        Variable("availability[].whole", "Whether that is a sentence of its own", False),
        Variable("availability[].named", "Whether it speaks of availability by itself", False),
        Variable("availability[].tellable", "Whether it begins with “I”", False),
        Variable("equipment", "What you have for work from home", ("a quiet room", "fiber internet"), _PERSON),
        Variable("home_office", "The same from your summary, where you stored no equipment",
                 "a home office with wired internet", _PERSON),
        Variable("worked_remote", "Work from home that you have done, where this is such work", None, optional=True),
        Variable("worked_remote.at", "For whom", "at Lakeside Telecom", _PERSON),
        Variable("worked_remote.current", "Whether you still do", False),
        Variable("worked_remote.since", "Since which year, where you said so", "2021", _PERSON),
        Variable("count", "How many of these there is something to say of", 5),
    ),
    Variable("why_employer", "Why this employer, in your own words", "I bank here myself.", _PERSON),
    Variable("plans", "Your plans, where you stored them", "I would like to grow into training.", _PERSON),
    Variable("start", "When you can start", "on December 1", _PERSON),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Function:
    name: str
    use: str
    meaning: str
    example: str


FUNCTIONS: tuple[Function, ...] = (
    Function("upper_first", "upper_first(text)", "The text with a large first letter", "A calm manner"),
    Function("join_and", "join_and(list)", "The items in one phrase", "Salesforce and Excel"),
    Function("article", "article(text)", "“a” or “an”, as the text needs it", "an"),
    Function(
        "paragraph", "paragraph(text, text, …)", "Sentences, each on its line, as one paragraph", "I listen. I write."
    ),
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One of the built-in sentences, the same names in each language: ``use`` once :data:`IMPORT` stands above it."""

    name: str
    use: str
    meaning: str


IMPORT = '{% import "parts.txt.j2" as say with context %}'
SENTENCES: tuple[Sentence, ...] = tuple(
    Sentence(use.partition("(")[0], f"say.{use}", meaning)
    for use, meaning in (
        ("subject()", "The built-in subject, after “Subject:”"),
        ("salutation()", "The built-in greeting"),
        ("applying()", "What you apply for, and where you found it"),
        ("why()", "Your reason for this employer"),
        ("who()", "Who you are: your history in a sentence or two"),
        ("work()", "The work the posting describes, as what you would like to do"),
        ("evidence(it, loop.index0)", "A paragraph of evidence, for each “it” in paragraphs"),
        ("facts()", "Tools, languages, education, hours and equipment that are asked for"),
        ("invitation()", "That you would like to talk"),
        ("ready()", "When you can start"),
        ("reach()", "How you can be reached"),
        ("thanks()", "Thanks for reading"),
        ("closing()", "The built-in closing line"),
    )
)


def sentence_snippet(sentence: Sentence) -> str:
    """What to put into a template to say a built-in sentence."""
    if sentence.name == "evidence":
        return f"{{% for it in paragraphs %}}\n\n{{{{ paragraph({sentence.use}) }}}}\n{{% endfor %}}"
    return f"{{{{ {sentence.use} }}}}"


def paths() -> tuple[str, ...]:
    """Every variable as a template writes it, tables and lists of tables among them: "person", "paragraphs[]"."""
    found: dict[str, None] = {}
    for variable in VARIABLES:
        parts = variable.path.split(".")
        for end in range(1, len(parts) + 1):
            found[".".join(parts[:end])] = None
    return tuple(found)


def snippet(variable: Variable) -> str:
    """What to put into a template to use the variable, with what has to be asked and repeated around it."""
    head, lists, tail = variable.path.rpartition("[]")
    one = f"one{tail}" if lists else variable.path
    if variable.options:
        used = f'{{% if {one} == "{variable.options[0]}" %}}\n\n{{% endif %}}'
    elif variable.optional or isinstance(variable.example, bool):
        used = f"{{% if {one} %}}\n\n{{% endif %}}"
    elif isinstance(variable.example, tuple):
        used = f"{{{{ join_and({one}) }}}}"
    else:
        used = f"{{{{ {one} }}}}"
    asked = [" or ".join(f'one.kind == "{kind}"' for kind in variable.only)] if variable.only else []
    asked += [v.path for v in VARIABLES if v.optional and variable.path.startswith(f"{v.path}.")]
    for condition in asked:
        used = f"{{% if {condition} %}}{used}{{% endif %}}"
    for each in reversed(_lists(head) if lists else []):
        used = f"{{% for {each[1]} in {each[0]} %}}\n{used}\n{{% endfor %}}"
    return used


def _lists(path: str) -> list[tuple[str, str]]:
    """The loops that lead to an item of a list of tables, each with the name it gives an item."""
    parts = path.split("[]")
    names = [*(f"each_{number}" if number else "each" for number in range(len(parts) - 1)), "one"]
    return [(f"{names[n - 1]}{part}" if n else part, names[n]) for n, part in enumerate(parts)]

"""What the wording of a sentence says of it: a demand, a wish, a denial, an employer's promise, or what every advert
says and nobody asks of anybody. All patterns and functions take text in lower case."""

from __future__ import annotations

import re


def _any(*wordings: str) -> re.Pattern[str]:
    """Any of the wordings, from the beginning of a word on. (Patterns of this shape are searched for quickly.)"""
    return re.compile(rf"\b(?:{'|'.join(wordings)})")


NICE = _any(
    r"preferr?(?:ed|ably|ence|able)?\b",
    r"(?:an?|as|is|are|be|big|huge|strong|definite|great|added|real|distinct|considered)\s+(?:\w+ )?(?:plus(?:es)?"
    r"|assets?"
    r"|advantages?|bonus)(?=\W*$|\s*[.,;:!()–—-]|\s+(?:and|but|not|for|if|though|when|in|to|as|with)\b)",
    r"(?:plus|asset|bonus|optional|helpful|advantag\w+)\W*$",
    r"bonus points\b|would be (?:very )?(?:nice|great|good)\b|deal[- ]breaker\b",
    r"desir(?:able|ed)\b",
    r"(?:nice|good|great)[- ]to[- ]haves?\b",
    r"ideally\b",
    r"(?:is|are|be) (?:ideal|helpful)\b",
    r"beneficial\b",
    r"advantageous\b",
    r"(?:would|will|is|are) (?:be )?(?:\w+ )?(?:appreciated|welcomed?|useful|lovely|valued)\b",
    r"not (?:strictly |absolutely )?(?:required|essential|mandatory|necessary)\b",
    r"encouraged to apply\b",
    r"lebih disukai\b|diutamakan\b|nilai (?:tambah|plus|lebih)\b",
    r"deseable\b|valora\w+",
    r"un plus\b|un atout\b|souhaité\w*|appréciée?s?\b",
    r"von vorteil\b|wünschenswert\b|idealerweise\b|gerne? gesehen\b",
    r"výhod\w+|vítán\w*",
)
MUST = _any(
    r"(?:must|required?|essential|mandatory|necessary|vital|critical to|minimum|at least|needs? to)\b",
    r"(?:wajib|harus|imprescindible|indispensable|erforderlich)\b|nutn\w+",
)
#: Something named only to say that it is not asked for.
DENIED = _any(
    r"no (?:[\w/-]+,? ){0,4}(?:experience|degree|qualifications?|skills?|licen[sc]es?|certifications?|knowledge"
    r"|background|diploma)\b(?!.*preferred)",
    r"no (?:[\w/-]+,? ){1,4}(?:needed|required|necessary|expected)\b",
    r"with or without (?:\w+ ){0,3}experience\b|unnecessary\b",
    r"(?:not|isn['’]t|aren['’]t)(?: be)? (?:required|necessary|needed|mandatory|essential|a must)\b",
    r"not looking for\b",
    r"(?:does|do)(?: not|n['’]t) (?:need|require)\b",
    r"no need (?:for|to)\b",
    r"no \w+ is too\b",
    r"(?:we|but|and) (?:we )?will train\b|will train (?:you|the right)|will be (?:\w+ )?trained\b",
    r"training (?:is|will be) (?:\w+ )?(?:provided|given)\b",
    r"fresh(?:ers?|[- ]?graduates?)\b.*\b(?:welcome|apply|melamar)\b|(?:is|are) welcome to apply\b",
    r"(?:experience|combinations?) (?:will|may|can) be (?:considered|substituted|accepted)\b",
    r"unable to\b|cannot\b|can['’]t\b",
    r"tanpa pengalaman\b|tidak (?:perlu|harus|wajib|diperlukan)\b",
    r"sin experiencia\b|no (?:se requiere|es necesari[oa])\b",
    r"keine \w*(?:erfahrung|kenntnisse)\b|nicht erforderlich\b",
    r"aucune expérience\b|débutants? acceptés?\b",
    r"bez praxe\b|není (?:nutn|podmínk|potřeb)\w+",
)
WISHED_AFTER_ALL = _any(r"(?:preferred|asset|a (?:\w+ )?plus|desirable|helpful|an? (?:\w+ )?advantage|advantageous)\b")
#: What the law, or the lawyers, put into every advert.
_LEGAL = _any(
    r"equal[- ](?:employment[- ])?opportunit|e-verify|affirmative action|gender identity|eoe\b|m/f/d\b",
    r"without regard to|regardless of (?:their |your )?(?:race|age|gender|ethnic|sex|religio|colou?r|national|disab"
    r"|background)",
    r"protected veteran|(?:minorit|disabilit|disabled)\w*\W+(?:\w+\W+)?(?:vet|veterans?)\b|vet(?:eran)?s?/\w",
    r"(?:reasonable|make|request(?:ing)?|need|require) (?:an? |any )?(?:\w+ )?accommodations?",
    r"discriminat(?:e|es|ion)\b|celebrates? diversity|all sections of (?:the|our) community",
    r"(?:values?|committed to|commitment to|embraces?) (?:\w+ ){0,4}(?:diversity|equality|inclusi)",
    r"not (?:all-?inclusive|exhaustive|designed to cover|intended to (?:be|cover))",
    r"(?:exhaustive|complete|comprehensive) list|above (?:statements?|description|information|is intended)",
    r"(?:this|the) (?:job|position) description (?:is|does|reflects|may|in no way)",
    r"(?:was|were) founded|founded in \d{4}|is (?:a|an|the|one of the) (?:leading|fastest|largest|premier"
    r"|family[- ]owned)",
    r"reserves? the right|general nature (?:and level )?of|at[- ]will\b|subject to change|may change (?:or|at any time)"
    r"|with or without notice",
    r"privacy (?:policy|notice|statement)|(?:your|process\w*|collect\w*|use of) personal (?:information|data)",
    r"copyright|cookie|restrictions (?:may )?apply|all rights reserved|(?:check out|visit) our (?:web)?site",
    r"only (?:shortlisted|successful|selected|those)|shortlisted candidates",
    r"(?:never|not|will not) (?:ask|request|charge)\w* (?:\w+ ){0,3}(?:fee|money|payment|bank)",
    r"employment (?:business|agency) (?:in|for)|(?:recruitment|staffing|search) (?:agenc|firm)|agenc(?:y|ies),? please",
)
#: What the employer gives.
_GIVEN = _any(
    r"401\s?\(?k\)?|paid time off|pto\b|retirement|pension|tuition|profit sharing|stock options?|parental leave",
    r"health insurance|life (?:insurance|assurance)|dental (?:insurance|plans?|coverage)",
    r"(?:medical|health|dental|vision)[,/&\W]+(?:and |& )?(?:medical|health|dental|vision|benefits|insurance|plan)",
    r"paid (?:\w+ )?(?:vacations?|holidays?|training|leave)|annual (?:\w+ )?leave|sick (?:leave|days|pay)",
    r"days['’]? (?:of )?(?:annual leave|holidays?|vacation|leave)",
    r"employee discount|discounts? on\b|allowance\b|company car\b|incentives?\W*$|(?:signing|sign-?on) bonus",
    r"base salary|salary range|pay range|hourly rate|pay (?:rate|is|starts)\b|per (?:annum|hour|month|year)\W*$",
    r"compensation (?:plan|package)|competitive (?:\w+ )?(?:salary|pay|wage|compensation|rates?)",
    r"(?:un)?capped commission|plus commission|commission structure",
    r"benefits? (?:begin|start|are|include|package|for)",
    r"opportunit\w+ (?:for|to) (?:growth|advance\w*|grow|progress\w*)",
    r"we (?:offer|provide|pay|give)\b",
)
#: The same, where a line is or begins with nothing else.
_ONLY_GIVEN = re.compile(
    r"\W*(?:(?:bonus(?:es)?|raises|commissions?|free \w+)\W*$|(?:career|growth) (?:growth|opportunit\w+|progress\w+"
    r"|development)|(?:free|complimentary|generous|discounted|team lunch\w*|opportunit\w+|penempatan|status kontrak"
    r"|kontrak)\b)|\W*[$£€]\s?\d"
)
#: Words that ask for something though it may be named like a benefit ("knowledge of health insurance").
_ASKS_FOR_KNOWLEDGE = _any(r"(?:knowledge|experience|familiar\w*|understanding|licen[sc]ed?|ability|able|background)\b")
_SENDING = _any(
    r"submit your (?:resume|application)|send (?:resumes?|cvs?|your|a copy)\b|click (?:here|apply)",
    r"apply (?:right|now|today|online|with|by|if|for|here)\b",
    r"duties (?:and|,) responsibilities|other duties",
)
EMPLOYER_SPEAKS = re.compile(
    r"^\s*(?:we|our)\b(?!(?:['’]\w+)? ?(?:\w+ ){0,4}?(?:look|seek|search|need|requir|expect|want|ask|hir|recruit"
    r"|hear from|meet|ideal))"
    r"|^\s*(?:at|here at) [\w&'’. ]{2,40}, (?:we|our)\b"
)
#: What the job will do for the candidate rather than the other way round.
CANDIDATE_GETS = _any(
    r"your (?:opportunity|chance)\b",
    r"you(?:['’]ll| will| can| may)? (?:also |soon |then )?(?:receive|enjoy|get|earn|gain|learn|benefit|grow|discover"
    r"|join|become|find|make|be (?!willing)\w+ing|be (?:paid|trained|part of|given|rewarded|eligible|offered"
    r"|supported|working"
    r"|surrounded|provided|able to (?:claim|enjoy|earn|choose))|have (?:the |an? |many |plenty of |full "
    r"|great )?(?:\w+ )?(?:opportunit\w+|chance|access"
    r"|option|support|freedom|say))\b",
)
#: Whom an advert speaks of: who is wanted, by any position's name; not whom they will deal with.
_PEOPLE = (
    r"(?:you|candidates?|applicants?|individuals?|incumbents?|someone|persons?|they will|he or she|hires?|employees?"
    r"|(?:team|staff) members?|this (?:role|position|job)"
    r"|(?!customer|client|member|partner|user|caller|consumer|employer|offer|number|order|manner|answer|other|after"
    r"|whether|either|over|under|never|ever)\w{3,20}(?:ers?|ors?|ives?|ists?|ants?|ates?|ians?))"
)
_STATE = (
    r"(?:an? )?(?:\w+,? (?:and )?){0,3}(?:able|friendly|reliable|self|skilled|comfortable|confident|willing|fluent"
    r"|proficient|familiar|available|passionate|motivated|organi[sz]ed|positive|energetic|enthusiastic|punctual"
    r"|team player|experienced|good at|great at|happy to|prepared|ready|eager|keen|oriented)"
)
_PROOF = (
    r"(?:an? |the |at least )?(?:\w+,? (?:and )?){0,2}(?:strong|excellent|good|great|proven|previous|prior|experience"
    r"|passion|minimum|desire|degree|background|attitude|understanding|knowledge|ability|skills?|years?|months?"
    r"|licen[sc]e|diploma|approach|personality|eye for|flair)"
)
_MAY = r"(?:['’]ll| will|['’]d| would)?,? (?:also |ideally |therefore |who )*"
#: What in running text says plainly what the candidate must be or have: all that follows (or precedes) is asked.
SAYS_PLAINLY = _any(
    r"ideally,? you(?:['’](?:ve|ll|d|re))? \w+",
    r"must (?:also |always |therefore |still )?\w+",
    rf"{_PEOPLE}{_MAY}(?:(?:needs?|should|have to|has to|possess(?:es)?|bring|hold|demonstrate|be able to)\b"
    rf"|be {_STATE}\b"
    rf"|(?:have|has) (?:\w+ in )?{_PROOF})",
    rf"{_PEOPLE}(?: who)?(?:['’]re| are| is) (?:also |both )?{_STATE}",
    r"(?:are|is) required to (?:have|possess|be|work|pass|hold)\b",
    r"(?:position|role|job|work|post|vacancy|opportunity) (?:also |will )?requires?\b",
    r"(?:ideal|successful|right|perfect|strong|qualified|best) (?:candidates?|applicants?|person|individual|hire)"
    r" (?:for this \w+ )?(?:will|is|are|has|have|should|would|can|must|possess\w*|brings?|demonstrates?|enjoys?"
    r"|loves?)\b",
    r"(?:is|are|would be|will be) (?:\w+ly |also |an? )?(?:required|preferred|essential|vital|necessary|must|plus|asset"
    r"|advantage|desired|desirable|mandatory|critical|advantageous|beneficial|helpful|needed|appreciated|lovely|bonus"
    r"|useful)\b(?!\s+(?:to|by|of)\b)",
    r"(?:for|seek\w*|want\w*|need\w*|hir\w+|is|are|be) (?:an? )?(?:[\w-]+,? ){0,3}(?:someone|people|persons?"
    r"|individuals?"
    r"|candidates?|applicants?|professionals?) (?:who|that|with)\b",
)
#: What is needed of others: "everything they need", "the support you need".
NEEDED_THINGS = _any(
    r"(?:everything|all|whatever|anything|tools?|support|resources?|training|help|information|what)(?: that)?"
    r" (?:you|they|\w+s)(?:['’]ll| will| may)? need\w*"
)
#: What only leads one to look: where the lexicon names something after it, it is asked.
HINTS = _any(
    r"(?:look|search|hir|recruit)ing for\b|looking to (?:recruit|hire|appoint|employ|add)\b|seek(?:ing|s)?\b"
    r"|in search of\b|in need of\b",
    r"(?:we|company) (?:\w+ )?(?:needs?|wants?)\b",
    r"(?:ideal|successful|right|perfect|strong|qualified) (?:candidates?|applicants?|person|individual|fit)\b",
    r"opportunity for an? \w+|(?:great|good|excellent|perfect) fit\b",
    r"if you(?:['’]re| are| have| love| enjoy| like| want| possess| thrive| can)\b(?! looking)",
    r"do you (?:have|love|enjoy|like|possess|want|thrive)\b",
    r"are you (?:an?|great|good|passionate|looking|ready|\w+ and|\w+, )\b",
    r"who(?:['’]s| is| are(?! we)| has| have| can| enjoys?| loves?| thrives?| wants?| knows?| cares?| likes?)\b",
    r"(?:will|should) have (?:an? )?(?:strong|excellent|good|great|proven)\b|possesses\b",
    r"(?:develop|have|has|demonstrate|show|with|possess(?:es)?) (?:the |an? |their |your )?(?:\w+ )?ability to\b",
    r"(?:proven|previous|prior) (?:ability|track record|experience)\b",
    r"requires?\b (?:an? )?(?:\w+ ){0,2}(?:ability|skills?|experience|knowledge|attention|person|individual)",
)
#: A wish or a demand without a word of what it is about.
SAYS_NOTHING = re.compile(
    r"\W*(?:\b(?:a|an|the|\d+|am|pm|\d+[ap]m|is|are|be|if|when|where|as|also|or|and|but|not|very|strongly|highly|always"
    r"|definite|big|huge|preferred|preferably|required|requirements?|desired|desirable|plus|asset|bonus|advantage"
    r"|helpful"
    r"|necessary|needed|essential|mandatory|optional|must|must-have|etc|yes|no|possible|applicable|appropriate"
    r"|following"
    r"|include|including|i|n|na|non|none|tbd|it|would|will|lovely|nice|great|good|we|you|have|pria|wanita|laki-laki"
    r"|perempuan)\b\W*)+"
)
#: What makes a demand of a sentence that stands where nothing is asked: under benefits, about us, legal matters.
INSISTS = re.compile(
    r"\b(?:candidates?|applicants?|you|employees?|hires?|\w{3,20}(?:ers|ives|ents|ates|ants))(?: will| are| is)?"
    r" (?:must|need to|required to)\b"
    r"|^\W*must\b|\b(?:is|are) (?:required|a must|mandatory|preferred)\W*$"
)
LOOKS_FOR = _any(r"must\b|looking for|seek(?:s|ing)|in search of|ideal")
CHECKED = _any(
    r"(?:must|required?|requires|subject to|contingent (?:up)?on|pass|successful completion|necessary|mandatory"
    r"|undergo)\b"
)


def names_benefit(text: str) -> bool:
    """Whether a line names something given rather than asked."""
    return _is_given(text) and not _ASKS_FOR_KNOWLEDGE.search(text)


def is_boilerplate(text: str, *, under_demands: bool) -> bool:
    """Whether a sentence only says what adverts say of themselves, of the law, or of what is given."""
    if _LEGAL.search(text) or _SENDING.search(text):
        return True
    return _is_given(text) and not (under_demands and _ASKS_FOR_KNOWLEDGE.search(text))


def _is_given(text: str) -> bool:
    return bool(_GIVEN.search(text) or _ONLY_GIVEN.match(text))

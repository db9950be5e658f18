"""What the wording of a sentence says of it: a demand, a wish, a denial, an employer's promise, or what every advert
says and nobody asks of anybody."""

from __future__ import annotations

import re

NICE = re.compile(
    r"\bpreferr?(?:ed|ably|ence|able)?\b"
    r"|\b(?:an?|as|is|are|be|big|huge|strong|definite|great|added|real|distinct|considered)\s+(?:\w+ )?"
    r"(?:plus(?:es)?|assets?|advantages?|bonus)(?=\W*$|\s*[.,;:!()–—-]|\s+(?:and|but|not|for|if|though|when|in|to|as"
    r"|with)\b)"
    r"|\b(?:plus|asset|bonus|optional)\W*$|\bbonus points\b|\bdesir(?:able|ed)\b|\b(?:nice|good|great)[- ]to[- ]haves?\b"
    r"|\bideally\b|\b(?:is|be) ideal\b|\b(?:is |are |be )helpful\b|\bhelpful\W*$|\bbeneficial\b|\badvantag\w+\W*$"
    r"|\badvantageous\b|\b(?:would|will|is|are) (?:be )?(?:\w+ )?(?:appreciated|welcomed?|useful|lovely|valued)\b"
    r"|\bnot (?:strictly |absolutely )?(?:required|essential|mandatory|necessary)\b|\bencouraged to apply\b"
    r"|\blebih disukai\b|\bdiutamakan\b|\bnilai (?:tambah|plus|lebih)\b|\bdeseable\b|\bvalora\w+\b|\bun plus\b"
    r"|\bvon vorteil\b|\bwünschenswert\b|\bidealerweise\b|\bgern[e]? gesehen\b|\bun atout\b|\bsouhaité\w*\b|\bappréciée?s?\b"
    r"|\bvýhod\w+|\bvítán\w*",
    re.IGNORECASE,
)
MUST = re.compile(
    r"\bmust\b|\brequired?\b|\bessential\b|\bmandatory\b|\bnecessary\b|\bvital\b|\bcritical to\b|\bminimum\b"
    r"|\bat least\b|\bneeds? to\b|\bwajib\b|\bharus\b|\bimprescindible\b|\bindispensable\b|\berforderlich\b|\bnutn\w+",
    re.IGNORECASE,
)
#: Something named only to say that it is not asked for.
DENIED = re.compile(
    r"\bno (?:[\w/-]+,? ){0,4}(?:experience|degree|qualifications?|skills?|licen[sc]es?|certifications?|knowledge"
    r"|background|diploma)\b(?!.*preferred)"
    r"|\b(?:not|n['’]t)(?: be)? (?:required|necessary|needed)\b|\bnot looking for\b"
    r"|\b(?:does|do)(?: not|n['’]t) (?:need|require)\b|\bno need (?:for|to)\b"
    r"|(?:\bwe|\bbut|,|\band)(?: we)? will train\b|\bwill train (?:you|the right)|\bwill be (?:\w+ )?trained\b"
    r"|\bfresh(?:ers?|[- ]?graduates?)\b.*\b(?:welcome|apply|melamar)\b|\b(?:is|are) welcome to apply\b|\bno \w+ is too\b"
    r"|\b(?:experience|combinations?) (?:will|may|can) be (?:considered|substituted|accepted)\b|\bnot (?:mandatory|essential|a must)\b|\btraining (?:is|will be) (?:\w+ )?(?:provided|given)\b|\bunable to\b|\bcan(?:not|['’]t)\b"
    r"|\btanpa pengalaman\b|\btidak (?:perlu|harus|wajib|diperlukan)\b|\bsin experiencia\b|\bno (?:se requiere|es"
    r" necesari[oa])\b|\bkeine \w*(?:erfahrung|kenntnisse)\b|\bnicht erforderlich\b|\baucune expérience\b"
    r"|\bdébutants? acceptés?\b|\bbez praxe\b|\bnení (?:nutn|podmínk|potřeb)\w+",
    re.IGNORECASE,
)
WISHED_AFTER_ALL = re.compile(
    r"\b(?:preferred|asset|a (?:\w+ )?plus|desirable|helpful|an? (?:\w+ )?advantage|advantageous)\b", re.IGNORECASE
)
#: What the law, or the lawyers, put into every advert.
_LEGAL = re.compile(
    r"equal[- ](?:employment[- ])?opportunit|without regard to|regardless of (?:their |your )?(?:race|age"
    r"|gender|ethnic|sex|religio|color|colour|national|disab|background)|protected veteran|(?:reasonable|make"
    r"|request(?:ing)?|need|require) (?:an? |any )?(?:\w+ )?accommodations?"
    r"|(?:minorit|disabilit|disabled)\w*\W+(?:\w+\W+)?(?:vet|veterans?)\b|vet(?:eran)?s?/\w|e-verify|affirmative action|gender identity|\bEOE\b|\bM/F/D\b"
    r"|celebrates? diversity|(?:values?|committed to|commitment to|embraces?) (?:\w+ ){0,4}(?:diversity|equality|inclusi)"
    r"|all sections of (?:the|our) community|not (?:all-?inclusive|exhaustive|designed to cover|intended to (?:be|cover))"
    r"|(?:exhaustive|complete|comprehensive) list|above (?:statements?|description|information|is intended)"
    r"|reserves? the right|general nature (?:and level )?of|\bat[- ]will\b|subject to change"
    r"|(?:this|the) (?:job|position) description (?:is|does|reflects|may|in no way)"
    r"|may change (?:or|at any time)|with or without notice|employment (?:business|agency) (?:in|for)"
    r"|privacy (?:policy|notice|statement)|(?:your|process\w*|collect\w*|use of) personal (?:information|data)"
    r"|copyright|cookie|restrictions (?:may )?apply|all rights reserved|(?:check out|visit)"
    r" our (?:web)?site|only (?:shortlisted|successful|selected|those)|shortlisted candidates"
    r"|(?:never|not|will not) (?:ask|request|charge)\w* (?:\w+ ){0,3}(?:fee|money|payment|bank)"
    r"|(?:recruitment|staffing|search) (?:agenc|firm)|agenc(?:y|ies),? please",
    re.IGNORECASE,
)
#: What the employer gives.
_GIVEN = re.compile(
    r"\b401\s?\(?k\)?|paid time off|\bPTO\b|health insurance|(?:medical|health|vision)[,/& ]+(?:and"
    r" )?dental|dental[,/& ]+(?:and )?(?:vision|medical|health)|dental (?:insurance|plans?|coverage)|life"
    r" (?:insurance|assurance)|stock options?|parental leave|pension|paid (?:vacation|holidays?|training|leave)"
    r"|tuition|sick (?:leave|days|pay)|employee discount|base salary|salary range|pay range|competitive"
    r" (?:\w+ )?(?:salary|pay|wage|compensation|rates?)|sign-?on bonus|\b(?:un)?capped commission|plus commission|commission structure"
    r"|\b(?:medical|health|dental|vision)\W+(?:and |& )?(?:medical|health|dental|vision|benefits|insurance|plan)"
    r"|\bbenefits? (?:begin|start|are|include|package|for)|^\W*(?:penempatan|status kontrak|kontrak)\b|\bincentives?\W*$|\b(?:paid|annual) (?:\w+ )?(?:leave|vacations?|holidays?)|^\W*(?:bonus(?:es)?|raises|commissions?"
    r"|free \w+)\W*$|\bopportunit\w+ (?:for|to) (?:growth|advance\w*|grow|progress\w*)|^\W*(?:career|growth) (?:growth|"
    r"opportunit\w+|progress\w+|development)|profit sharing|\w+ allowance\b|company car\b|retirement"
    r"|\bwe (?:offer|provide|pay|give)\b|pay (?:rate|is|starts)\b|hourly rate|^\W*[$£€]\s?\d|days['’]? (?:of )?"
    r"(?:annual leave|holidays?|vacation|leave)|discounts? on\b|per (?:annum|hour|month|year)\W*$",
    re.IGNORECASE,
)
#: Words that ask for something though it may be named like a benefit ("knowledge of health insurance").
_ASKS_FOR_KNOWLEDGE = re.compile(
    r"\b(?:knowledge|experience|familiar\w*|understanding|licen[sc]ed?|ability|able|background)\b", re.IGNORECASE
)
_SENDING = re.compile(
    r"submit your (?:resume|application)|send (?:resumes?|cvs?)\b|apply (?:now|today|online)|click (?:here|apply)"
    r"|send (?:your|a copy)|duties (?:and|,) responsibilities|other duties|\bapply (?:with|by|if|for|here)\b",
    re.IGNORECASE,
)
EMPLOYER_SPEAKS = re.compile(
    r"^\s*(?:we|our|us)\b(?!(?:['’]\w+)? ?(?:\w+ ){0,4}?(?:look|seek|search|need|requir|expect|want|ask|hir|recruit"
    r"|hear from|meet|ideal))"
    r"|^\s*(?:at|here at) [A-Z][\w&'’. ]{1,40}, (?:we|our)\b",
    re.IGNORECASE,
)
#: What the job will do for the candidate rather than the other way round.
CANDIDATE_GETS = re.compile(
    r"\byour (?:opportunity|chance)\b|\byou(?:['’]ll| will| can| may)? (?:also |soon |then )?(?:receive|enjoy|get|earn|gain|learn|benefit|grow|discover"
    r"|join|become|find|make|be (?:paid|trained|part of|joining|given|rewarded|eligible|offered|supported|working"
    r"|surrounded|provided)|have (?:the |an? |many |plenty of |full |great )?(?:\w+ )?(?:opportunit\w+|chance|access|option|support|freedom"
    r"|say))\b",
    re.IGNORECASE,
)
_PEOPLE = (
    r"(?:you|candidates?|applicants?|individuals?|incumbents?|someone|persons?|they will|he or she|hires?|employees?"
    r"|(?:team|staff) members?|this (?:role|position|job)"
    r"|(?!customer|client|member|partner|user|caller|consumer|employer|offer|number|order|manner|answer|other|after|whether|either"
    r"|over|under|never|ever)\w{3,}(?:ers?|ors?|ives?|ists?|ants?|ates?|ians?))"
)
_STATE = (
    r"(?:an? )?(?:\w+,? (?:and )?){0,3}(?:able|friendly|reliable|self|skilled|comfortable|confident|willing|fluent"
    r"|proficient|familiar|available|passionate|motivated|organi[sz]ed|positive|energetic|enthusiastic|punctual"
    r"|team player|experienced|good at|great at|happy to|prepared|ready|eager|keen|oriented)"
)
_PROOF = (
    r"(?:an? |the |at least )?(?:\w+,? (?:and )?){0,2}(?:strong|excellent|good|great|proven|previous|prior|experience"
    r"|passion|minimum|desire|degree|background|attitude|understanding|knowledge|ability|skills?|years?|months?|licen[sc]e"
    r"|diploma|approach|personality|eye for|flair)"
)
#: What in running text says plainly what the candidate must be or have: all that follows (or precedes) is asked.
SAYS_PLAINLY = re.compile(
    r"\bmust (?:also |always |therefore |still )?\w+"
    rf"|\b{_PEOPLE}(?:['’]ll| will|['’]d| would)?,? (?:also |ideally |therefore |who )*(?:need|needs|should|have to|has to|possess"
    rf"|possesses|bring|hold|demonstrate|be {_STATE}|be able to)\b"
    rf"|\b{_PEOPLE}(?:['’]ll| will|['’]d| would)? (?:also |ideally |who )*(?:have|has) (?:\w+ in )?{_PROOF}"
    rf"|\b{_PEOPLE}(?: who)?(?:['’]re| are| is) (?:also |both )?{_STATE}"
    r"|\b(?:are|is) required to (?:have|possess|be|work|pass|hold)\b"
    r"|\b(?:position|role|job|work|post|vacancy|opportunity) (?:also |will )?requires?\b"
    r"|\b(?:ideal|successful|right|perfect|strong|qualified|best) (?:candidates?|applicants?|person|individual|hire)"
    r" (?:for this \w+ )?(?:will|is|are|has|have|should|would|can|must|possess\w*|brings?|demonstrates?|enjoys?|loves?)\b"
    r"|\b(?:is|are|would be|will be) (?:\w+ly |also |an? )?(?:required|preferred|essential|vital|necessary|must|plus|asset"
    r"|advantage|desired|desirable|mandatory|critical|advantageous|beneficial|helpful|needed|appreciated"
    r"|lovely|bonus|useful)\b(?!\s+(?:to|by|of)\b)"
    r"|\b(?:for|seek\w*|want\w*|need\w*|hir\w+|is|are|be) (?:an? )?(?:[\w-]+,? ){0,3}(?:someone|people|persons?|individuals?"
    r"|candidates?|applicants?|professionals?) (?:who|that|with)\b",
    re.IGNORECASE,
)
#: What is needed of others: "everything they need", "the support you need".
NEEDED_THINGS = re.compile(
    r"\b(?:everything|all|whatever|anything|tools?|support|resources?|training|help|information|what)(?: that)? (?:you|they|\w+s)"
    r"(?:['’]ll| will| may)? need\w*",
    re.IGNORECASE,
)
#: What only leads one to look: where the lexicon names something after it, it is asked.
HINTS = re.compile(
    r"\b(?:look|search|hir|recruit)ing for\b|\bseek(?:ing|s)?\b|\bin search of\b|\bin need of\b|\b(?:we|company) (?:\w+ )?(?:needs?|wants?)\b"
    r"|\b(?:ideal|successful|right|perfect|strong|qualified) (?:candidates?|applicants?|person|individual|fit)\b"
    r"|\bopportunity for an? \w+|\b(?:great|good|excellent|perfect) fit\b"
    r"|\bif you(?:['’]re| are| have| love| enjoy| like| want| possess| thrive| can)\b(?! looking)"
    r"|\bdo you (?:have|love|enjoy|like|possess|want|thrive)\b"
    r"|\bare you (?:an?|great|good|passionate|looking|ready|\w+ and|\w+, )\b"
    r"|\bwho(?:['’]s| is| are(?! we)| has| have| can| enjoys?| loves?| thrives?| wants?| knows?| cares?| likes?)\b"
    r"|\b(?:will|should) have (?:an? )?(?:strong|excellent|good|great|proven)\b|\bpossesses\b|(?:^|\b(?:develop|have|has|demonstrate|show|with|possess(?:es)?) (?:the |an? |their |your )?(?:\w+ )?)\W*ability to\b"
    r"|\b(?:proven|previous|prior) (?:ability|track record|experience)\b|\brequires?\b (?:an? )?(?:\w+"
    r" ){0,2}(?:ability|skills?|experience|knowledge|attention|person|individual)",
    re.IGNORECASE,
)
#: A wish or a demand without a word of what it is about.
SAYS_NOTHING = re.compile(
    r"\W*(?:(?:a|an|the|\d+|am|pm|\d+[ap]m|is|are|be|if|when|where|as|also|or|and|but|not|very|strongly|highly|always|definite|big|huge|preferred"
    r"|preferably|required|requirements?|desired|desirable|plus|asset|bonus|advantage|helpful|necessary|needed|essential"
    r"|mandatory|optional|must|must-have|etc|yes|no|pria|wanita|laki-laki|perempuan|possible|applicable|appropriate|following|include|including)\W*)+",
    re.IGNORECASE,
)
#: What makes a demand of a sentence that stands where nothing is asked: under benefits, about us, legal matters.
INSISTS = re.compile(
    r"\b(?:candidates?|applicants?|you|employees?|hires?|agents?|\w+ers|\w+ives)(?: will| are| is)? (?:must|need to|required to)\b"
    r"|^\W*(?:candidates? |applicants? )?must\b|\b(?:is|are) (?:required|a must|mandatory|preferred)\W*$",
    re.IGNORECASE,
)
LOOKS_FOR = re.compile(r"\bmust\b|looking for|seek(?:s|ing)|in search of|ideal", re.IGNORECASE)
CHECKED = re.compile(
    r"\b(?:must|required?|requires|subject to|contingent (?:up)?on|pass|successful completion|necessary"
    r"|mandatory|undergo)\b",
    re.IGNORECASE,
)


def names_benefit(text: str) -> bool:
    """Whether a line names something given rather than asked."""
    return bool(_GIVEN.search(text)) and not _ASKS_FOR_KNOWLEDGE.search(text)


def is_boilerplate(text: str, *, under_demands: bool) -> bool:
    """Whether a sentence only says what adverts say of themselves, of the law, or of what is given."""
    if _LEGAL.search(text) or _SENDING.search(text):
        return True
    return bool(_GIVEN.search(text)) and not (under_demands and _ASKS_FOR_KNOWLEDGE.search(text))

"""English: whether a word that looks like a verb is one where it stands, told by what follows it. Pure.

Half the verbs of a résumé are nouns as well ("returns", "orders", "training"). The words behind decide; where they do
not, nothing is decided, and who asks keeps the words as they were written.
"""

from __future__ import annotations

import re

#: A word that begins an object: articles, figures, pronouns and what is said of how many.
_DETERMINER = re.compile(
    r"(?:a|an|the|each|every|all|any|some|both|many|several|various|multiple|numerous|new|my|our|their|his|her|"
    r"its|your|"
    r"them|it|up to|over \d|more than|about \d|around \d|approximately|nearly|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|twelve|incoming|inbound|outbound|high|accurate|excellent|customers['’]|customer['’]s|"
    r"guests['’])\b|[$£€#]?\d",
    re.IGNORECASE,
)

_PREPOSITION = re.compile(
    r"(?:of|in|on|at|for|to|with|from|by|as|via|through|during|within|across|per|about|over|under|between|among|"
    r"into|onto|"
    r"out|up|off|down|after|before|against|towards?|without|regarding|using|around|alongside|along|together|including|"
    r"that|which|who|when|while|where|so|because|than|if)\b",
    re.IGNORECASE,
)

_PARTICLE = re.compile(r"(?:up|out|off|down|over|back|away|in|on|through|along)\b", re.IGNORECASE)

_LINK = re.compile(r"(?:and|or|&|then)\b|[,;:/&]|$", re.IGNORECASE)

_TOKEN = re.compile(r"[^\s,;:()/]+")

#: Verbs that are as commonly things: "returns", "an order", "phone calls".
NOUN_TOO = frozenset(
    """
    account address advance aim air answer approach appeal arrange array balance bank benefit bill block board book
    boost
    brief broadcast budget build call campaign care cash cause challenge change channel charge chart chat check claim
    class close coach code combat comment complaint compliment concern conduct conflict contact contract contrast
    control
    copy cost count cover credit cut damage date deal debate debit decrease default delay deliver demand
    deposit design desire detail discharge discipline discount display dispatch dispute document dose draft draw
    drill drink
    drive drop e-mail email end escalate estimate exchange exercise exhibit experience experiment export express face
    fax feature feed field figure file fill film filter finance fish fit fix flag float floor flow focus fold forecast
    form format forward frame freight fuel fund function gain garden gauge grade graduate grant greet ground group
    guarantee guard guess guest guide handle harvest head heat help hire hold host hunt impact import increase influence
    input insert interest interview inventory invite invoice issue itinerary jam job join judge jump keep key kick kit
    label lack lead lease lecture level license lift light limit line link list load loan lock log look loss lunch mail
    man manual map mark market master match matter measure meet mentor merchandise message milk mind mix mop model
    monitor motion mount move name need network note notice nurse object offer open operate order outline overhaul
    overview pack package page paint pair park part partner pass patch patrol pay perform permit phone photograph pick
    picture pilot pin place plan plant plate play pledge plot plug point police polish poll pool position post practice
    present press price print probe process produce product profile profit program progress project promise prompt proof
    prospect protest purchase push quarter question queue quiz quote race raise range rank rate reach read reason record
    recover recruit refill refund register regret release remark repair repeat replay report request rescue research
    reserve rest result resume retreat return reveal review reward ride ring rise risk role roll root roster round route
    rule run rush sale sample saw scale scan schedule scope score scout screen search season seat segment sell sense
    serve service set shadow shape share shelter shift ship shop show sign signal sketch slip smile sort sound source
    space spare speed spin split sponsor spot spray spread stack staff stage staff stand start state stay step stock
    stop
    store strain stream stress stretch strike string structure study style subject suit supply support surge surprise
    survey swap sweep switch table tag talk target task taste tax team tender test text thank ticket tie till time tip
    title toast total touch tour track trade traffic trail train trainer transfer transport travel treat trend trial
    trip
    trust turn tutor type update upgrade use vacuum value vent view visit voice volunteer vote wait walk wash
    waste watch water wear weigh will win wish witness wonder work worry wrap write yield trouble
    """.split()
) - frozenset(
    "answer deliver greet handle help keep meet operate perform serve greet escalate produce sell write recruit "
    "monitor "
    "provide arrange express reveal invite hire train".split()
)

#: The few of them that are rarely verbs where no article follows: "email inquiries", "account changes".
_MOSTLY_NOUNS = frozenset(
    "account bank budget call campaign cash chat class contact contract credit debit e-mail email fax fund group head "
    "loan mail market message network part phone point policy product profile profit project role sale service staff "
    "store table task team text ticket time title travel voice work shift season floor guest floor job line key care "
    "help complaint concern front inventory support".split()
)

#: Those of them that begin a line as verbs where more than one word follows: "support SaaS applications".
_AT_HEAD = frozenset("support contact call email e-mail staff head help line service voice".split())

#: What is more often asked for than done where a thing it can be the kind of follows: "refund requests".
_ORDERED = frozenset("refund return order quote claim exchange transfer repair damage purchase sample".split())

#: Things other things stand before: "billing disputes", "parking permits", "phone calls".
_HEAD_NOUNS = frozenset(
    """
    accessory account activity agenda aid alert answer application appliance area arrangement assistance assignment
    backlog balance bill board book booth box bureau business cabinet calendar call campaign card case category center
    centre certificate certification challenge change charge chart class clerk code company complaint component concern
    condition conflict console contract conversation copy correspondence cost counter coupon course coverage cycle date
    deadline deck department desk detail device discount discrepancy dispute duty engine environment equipment error
    event exam exercise experience fee figure flow form function goal guide guideline hall history hour industry
    information inquiry enquiry instruction invoice issue item job journal kit label laptop letter level license line
    list log machine manual mark material matter menu message method metric milestone mistake model module need note
    notice objective office operation opportunity option outage page paperwork part party pass payment performance
    period permit phase place plan platform point policy pool position practice preference premise presentation
    price printer priority problem procedure process product profile program programme project promotion protocol
    provider query question quota quote rate receipt record reminder rep report representative request requirement
    reservation resource response result review ring role room route rule sale schedule score screen season section
    sector segment service session setting sheet shift show site skill slip software solution space spot staff stage
    standard statement station status stock store strategy structure student suite support survey system table
    tank task team technique term test ticket time tool topic total tour tournament track traffic transaction trend
    trip type unit update venue video visit volume wage warehouse website week window work worker workflow
    workshop zone sheet slot
    """.split()
)

#: -ing words that as often say what kind of thing follows: "billing disputes", "shipping labels".
_ING_KINDS = frozenset(
    """
    accounting advertising banking billing boarding bookkeeping branding camping catering clothing coaching coding
    consulting costing counseling counselling dining engineering farming fishing flooring funding gaming heating hiking
    housing invoicing landing laundering leasing lending licensing listing living lodging manufacturing marketing
    mentoring networking nursing onboarding operating packaging paging parking pricing programming riding roofing
    sailing
    scheduling sewing shipping shopping sightseeing sleeping staffing swimming ticketing timing touring towing trading
    training traveling travelling walking warehousing wedding welding wiring
    """.split()
)

#: -ing words that say in what state something is: "returning guests", "conflicting schedules".
_ING_STATES = frozenset(
    """
    competing conflicting existing growing missing outstanding paying pending recurring remaining returning upcoming
    varying visiting waiting winning incoming outgoing ongoing standing rising aging ageing changing demanding
    """.split()
)

#: Fixed names of an -ing word and a noun, whatever else that word does.
_ING_PAIRS = re.compile(
    r"(?:(?:shipping|billing|closing|mailing|training|boarding|supporting) documents?|"
    r"cleaning (?:suppl|products?|dut|schedules?|staff|crew|tasks|standards|checklists?)|"
    r"building (?:permits?|codes?|maintenance|access|management|security|owners?|managers?|staff)|"
    r"packing (?:slips?|lists?|materials?|lines?)|filing (?:cabinets?|systems?|fees?)|"
    r"meeting (?:rooms?|minutes|spaces?|notes|agendas?)|opening (?:hours|balances?|shifts?|dut|procedures?|"
    r"checklists?)|"
    r"closing (?:dut|shifts?|procedures?|costs?|checklists?)|booking (?:systems?|errors?|confirmations?|"
    r"platforms?|engines?)|"
    r"printing (?:issues|problems|errors|services)|reporting (?:tools?|systems?|lines?)|receiving (?:dock|"
    r"areas?|department)|"
    r"seating (?:areas?|charts?|arrangements?|plans?)|processing (?:times?|fees?|errors?|delays)|ordering systems?|"
    r"buying (?:decisions?|habits|experiences?|process)|selling (?:points?|skills|techniques|opportunit)|"
    r"handling fees?|"
    r"(?:greeting|playing) cards?|(?:washing|vending) machines?|working (?:hours|conditions|environments?|"
    r"relationships?)|"
    r"learning (?:materials?|environments?|management|experiences?)|writing skills|typing speed|running totals?|"
    r"testing cent)",
    re.IGNORECASE,
)

#: What such words are plainly done to, where no article stands before it.
_DONE_TO = frozenset(
    """
    customers clients guests callers visitors patients members employees staff agents hires starters associates cashiers
    baristas servers teammates colleagues volunteers students interns trainees newcomers representatives reps advisors
    advisers technicians people merchandise shelves tables documents appointments interviews meetings orders packages
    parcels shipments drinks food meals dishes drawers deposits tills
    """.split()
)

#: Words that say what kind of people follow; "new and returning guests" has no deed in it.
_KIND_BEFORE = frozenset(
    "new existing current potential prospective incoming outgoing inbound outbound first-time former past "
    "present repeat "
    "regular local corporate".split()
)

#: Verbs that go with a preposition and are no things then: "works with", "deals with".
_WITH_PREPOSITION = re.compile(
    r"(?:work(?:ed|s|ing)? (?:with|in|on|as|at|under|alongside|across|from|to|closely|directly|together|independently)|"
    r"deal(?:s|ing)? with|report(?:s|ing)? (?:to|directly)|(?:act|serve|function)(?:s|ing)? as|help(?:s|ing)? "
    r"(?:with|to|out|in|on)|"
    r"look(?:s|ing)? after|lead(?:s|ing)? by|focus(?:es|ing)? on|support(?:s|ing)? with|care for|caring for|cares for|"
    r"call(?:s|ing)? on|check(?:s|ing)? (?:in|out|for|on)|sign(?:s|ing)? (?:in|up)|log(?:s|ging)? (?:in|into)|"
    r"open(?:s|ing)? and clos|set(?:s|ting)? up|follow(?:s|ing)? (?:up|through)|stand(?:s|ing)? in|fill(?:s|ing)? in|"
    r"cover(?:s|ing)? for|answer(?:s|ing)? to|train(?:s|ing)? in|account(?:s|ing)? for|meet(?:s|ing)? with|"
    r"answer(?:s|ing)? for|consult(?:s|ing)? with|partner(?:s|ing)? with|interact(?:s|ing)? with|speak(?:s|"
    r"ing)? (?:with|to)|"
    r"talk(?:s|ing)? (?:to|with)|listen(?:s|ing)? to|respond(?:s|ing)? to|pitch(?:es|ing)? in|step(?:s|ping)? in|"
    r"research(?:es|ing)? and|sort(?:s|ing)? out|carry out|run(?:s|ning)? through|turn(?:s|ing)? around|"
    r"hand(?:s|ing)? (?:out|over)|"
    r"pass(?:es|ing)? on|pick(?:s|ing)? up|write(?:s)? up|writing up|clean(?:s|ing)? up|back(?:s|ing)? up)\b",
    re.IGNORECASE,
)

#: Past forms that say something of the noun before them: ", used by 40 agents", ", based in Leeds".
_BEHIND_ITS_NOUN = re.compile(
    r"[a-z-]+\s+by\b(?!\s+(?:\w+ing|phone|e-?mail|hand|mail)\b)|(?:based|used|related|located|ranked|rated|"
    r"voted|compared|known|called|named|designed|intended|"
    r"followed|recogni[sz]ed|awarded|measured|driven|adopted|written|composed|made|held|needed|required|"
    r"assigned|promoted|"
    r"attended|sponsored|hosted|combined|valued|priced|dated|spread|set)\s+(?:by|in|on|at|to|as|for|with|of|#|"
    r"from|across|among|out)\b"
)

_SINGULAR = ((re.compile(r"(?<=[a-z]{2})ies$"), "y"), (re.compile(r"(?<=ss|sh|ch|xx)es$|(?<=[xz])es$"), ""))


#: What somebody was, or a kind of thing: "volunteer usher", "invoice related questions".
_NO_DEED = re.compile(
    r"(?:substitute|volunteer|lead)\s(?:[a-z]+\s)?(?:teacher|tutor|usher|coach|coordinator|trainer|counsell?or|mentor|cook|"
    r"cashier|server|agent|clerk|driver|host|hostess|technician|operator|assistant|receptionist|caregiver|nurse)\b"
    r"|[a-z]+[\s-]related\s[a-z]+",
    re.IGNORECASE,
)


#: What was done to the thing a line begins with, rather than the kind of thing a verb is done to.
_DONE_TO_IT = re.compile(
    r"[a-z]{3,}ed(?:$|,|:|\s(?:by|in|on|within|to|at|for|from|daily|nightly|weekly|and\s[a-z]{3,}ed(?:$|\s(?:by|in|on|at|"
    r"daily|nightly|weekly))))(?!\w)"
)


def is_verb(text: str, form: str, base: str, *, at_head: bool) -> bool | None:
    """Whether the word ``text`` begins with, a ``form`` of the verb ``base`` by its spelling, is a verb there. ``None``
    where what follows does not tell. ``at_head``: it begins the line, where a verb is the rule."""
    word, _, rest = text.partition(" ")
    word = word.lower().rstrip(",")
    follows_link = text[len(word) : len(word) + 1] in (",", "/", ":") or bool(_LINK.match(rest))
    if _NO_DEED.match(text):
        return False
    if form in ("base", "third") and _DONE_TO_IT.match(rest):
        return False  # "Shelves stocked and faced nightly"
    if form == "past":
        return at_head or not _BEHIND_ITS_NOUN.match(text)
    if _WITH_PREPOSITION.match(text):
        return True
    if not follows_link and _DETERMINER.match(rest):
        return True
    if form == "gerund" and _ING_PAIRS.match(text):
        return False
    kind = word in _ING_KINDS | _ING_STATES if form == "gerund" else base in NOUN_TOO
    if not kind:
        return form != "gerund" or not follows_link or (None if not rest or not at_head else True)
    if follows_link:
        return False
    if _PREPOSITION.match(rest):
        return (bool(_PARTICLE.match(rest)) and not re.match(r"(?:in|on|over|through)\b", rest)) or False
    return _by_object(word, rest, form, base, at_head=at_head)


def _by_object(word: str, rest: str, form: str, base: str, *, at_head: bool) -> bool | None:
    """Whether the noun phrase behind is what the verb is done to, or what the word says the kind of."""
    thing, phrase = _thing(rest)
    if form == "gerund":
        if word in _ING_STATES:
            return None if thing not in _DONE_TO else False
        if phrase[0] in _DONE_TO or thing in _DONE_TO:
            return True
        return False if _singular(thing) in _HEAD_NOUNS else (True if at_head else None)
    if form == "third":
        return _plural(thing) or _singular(thing) not in _HEAD_NOUNS or None
    heads = _singular(thing) in _HEAD_NOUNS
    if base in _MOSTLY_NOUNS and not (at_head and base in _AT_HEAD and len(phrase) > 1 and _plural(thing)):
        return bool(thing in _DONE_TO or (_plural(thing) and not heads))
    if base in _ORDERED and heads and len(phrase) == 1:
        return False
    if at_head or _NAME_OF_WORK.fullmatch(thing):
        return not _NAME_OF_WORK.search(thing)
    return None if heads and not _plural(thing) else not heads


#: Names of work made of a noun and what is done with it: "order fulfillment", "report preparation".
_NAME_OF_WORK = re.compile(
    r"(?:keeping|preparation|generation|management|maintenance|control|entry|processing|handling|tracking|taking|"
    r"fulfil?lment|replenishment|reconciliation|creation|administration|coordination|scheduling|assurance|resolution|planning|desk|"
    r"cent(?:er|re)|work|holder|clerk|agent|assistant|lead|leader)$"
)


def _thing(rest: str) -> tuple[str, list[str]]:
    """The last word of the noun phrase a text begins with, and its words, in small letters."""
    words: list[str] = []
    for match in _TOKEN.finditer(rest):
        between = rest[: match.start()].rstrip()[-1:] if words else ""
        if between in (",", ";", ":", "(", "/", ")") and words:
            break
        if words and (_PREPOSITION.fullmatch(match.group()) or _LINK.fullmatch(match.group())):
            break
        words.append(match.group().lower())
        if len(words) > 5:
            break
    return (words[-1], words) if words else ("", [""])


def _singular(word: str) -> str:
    for pattern, ending in _SINGULAR:
        if pattern.search(word):
            return pattern.sub(ending, word)
    return word[:-1] if _plural(word) else word


def _plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))


def follows_its_kind(before: str) -> bool:
    """Whether the words before a link end in a kind of people: "new" and "returning guests"."""
    return before.rsplit(" ", 1)[-1].lower() in _KIND_BEFORE

"""Verbs people start résumé lines with, and their forms. Data for :mod:`apptracker.tailoring.language.english`."""

from __future__ import annotations

from functools import cache

REGULAR = """
accelerate average deposit escort debug fundraise co-ordinate resell restart reboot reconfigure redact relocate replenish resubmit recap refill reopen rewire salute stage stall strategise strategize subcontract substitute symbolise trade-in unblock unlock unpack untangle verbalize waive ward wire witness zip accept accomplish accredit achieve acknowledge acquire act action adapt add address adhere adjust
administer adopt advance advise advocate alert alleviate allocate analyse analyze answer anticipate apply appoint
appraise approach approve arrange articulate ascertain ask assemble assess assign assist assure attain attend attract
audit author authorise authorize automate award babysit backfill bag bake balance bill book boost brew brief brighten
budget calculate calm campaign cancel capture care cash catalogue cater centralise centralize certify chair challenge
champion change chart chat chauffeur check clarify classify clean clear clock close coach code cold-call collaborate
collect combine commend communicate compare compile complete comply compose compute conceive condense conduct
configure confirm connect conserve consolidate construct consult contact contain contract contribute control convert
convince cook coordinate correct correspond counsel count cover craft create cross-check cross-sell cross-train
cultivate curate customise customize de-escalate debrief decide decrease deescalate define defuse delegate deliver
demonstrate deploy describe design detect determine develop devise diagnose dial differentiate direct discover discuss
dispatch display dispute distribute document donate double double-check draft drop e-mail earn edit educate elect
elevate eliminate email embed empathise empathize employ empower enable encourage enforce engage engineer enhance
enjoy enlist enrol enroll ensure enter entertain entrust escalate establish estimate evaluate examine exceed execute
exercise expand expedite experience experiment explain explore express extend extract facilitate field file fill
finalise finalize fix focus follow forecast formalise formalize format formulate forward foster found fulfil fulfill
fund furnish gain garnish gather generate greet guide halve handle harmonise harmonize head help hire honor honour
host identify illustrate implement import improve improvise incorporate increase influence inform initiate innovate
inquire insert inspect inspire install institute instruct insure integrate interact interpret interview introduce
invent investigate invite invoice involve issue join jot judge justify key label launch learn lecture lessen level
liaise license lift like line-manage link listen load log lower maintain manage map mark market master match maximise
maximize measure mediate mend mentor merge message migrate minimise minimize mix mobilise mobilize model moderate
modernise modernize modify monitor mop motivate move name navigate negotiate nominate normalise normalize note notify
nurture observe obtain offer onboard open operate optimise optimize orchestrate order organise organize orient
originate outline outperform overhaul own pack page participate partner pass perform persuade phone photograph pick
pilot pioneer pitch place plan plate play post practice practise praise predict prep prepare prescribe present prevent
price print prioritise prioritize probe process procure produce program programme progress project promote prompt
proofread propose prospect protect prove provide publicise publicize publish purchase qualify quantify query question
raise rank rate re-stock reach reassure rebook rebuild receive recognise recognize recommend reconcile record recover
recruit rectify redesign redirect reduce refer refine reform refund refurbish refuse register regulate rehabilitate
reinforce reissue relate relay release relieve remain remedy remodel renegotiate renew reorganise reorganize repair
replace reply report represent request reroute reschedule research reserve reshape resolve respond restock restore
restructure retain retrain retrieve return revamp reverse review revise revitalise revitalize reward roast roster
rotate route salvage sample sanitise sanitize satisfy save scan schedule score screen seat secure segment select
separate serve service set-up settle shadow shape share shelve ship shorten show-case showcase sign simplify simulate
slash smooth solicit solve soothe sort spearhead specialise specialize specify sponsor stack staff stamp standardise
standardize start steer sterilize stock store streamline strengthen stretch structure study submit succeed suggest
summarise summarize supervise supply support surpass survey sustain synthesise synthesize systematise systematize
tabulate tackle tag tailor target temper tend test text tidy tighten total tour trace track trade train transact
transcribe transfer transform transition translate transport travel treat triage trim triple troubleshoot tutor type
uncover unify unite unload update upgrade upsell upskill use usher utilise utilize vacuum valet validate value vend
verify view visit visualise visualize volunteer wait walk warn wash watch weigh welcome widen wipe work wrap
""".split()

IRREGULAR: dict[str, str] = {
    "be": "was", "become": "became", "begin": "began", "bring": "brought", "build": "built",
    "buy": "bought", "catch": "caught", "choose": "chose", "come": "came", "cut": "cut", "hit": "hit", "co-lead": "co-led", "beat": "beat", "deal": "dealt", "do": "did",
    "draw": "drew", "drive": "drove", "feed": "fed", "feel": "felt", "fight": "fought", "find": "found", "fly": "flew",
    "forecast": "forecast", "get": "got", "give": "gave", "go": "went", "grow": "grew", "have": "had", "hear": "heard",
    "hold": "held", "keep": "kept", "know": "knew", "lay": "laid", "lead": "led", "leave": "left", "lose": "lost", "slide": "slid", "sweep": "swept", "sleep": "slept", "steal": "stole", "throw": "threw", "hide": "hid", "break": "broke", "bend": "bent", "shake": "shook", "split": "split", "spread": "spread", "stick": "stuck", "strike": "struck", "swing": "swung", "tear": "tore", "wind": "wound", "input": "input", "learn": "learned", "lend": "lent",
    "let": "let", "make": "made", "mean": "meant", "meet": "met", "oversee": "oversaw", "pay": "paid", "proofread": "proofread",
    "put": "put", "quit": "quit", "shut": "shut", "read": "read", "rebuild": "rebuilt", "reset": "reset", "rewrite": "rewrote", "rise": "rose", "run": "ran",
    "say": "said", "see": "saw", "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shoot": "shot",
    "show": "showed", "sing": "sang", "sit": "sat", "speak": "spoke", "spend": "spent", "stand": "stood", "strive": "strove",
    "swim": "swam", "take": "took", "teach": "taught", "tell": "told", "think": "thought", "undertake": "undertook",
    "understand": "understood", "upsell": "upsold", "cross-sell": "cross-sold", "outsell": "outsold", "troubleshoot": "troubleshot", "uphold": "upheld",
    "wake": "woke", "wear": "wore", "win": "won", "withstand": "withstood", "write": "wrote", "overcome": "overcame",
}  # fmt: skip

#: Words that are verbs at the head of a résumé line but read as nouns or adjectives too often elsewhere in it.
_DOUBLING = frozenset({"plan", "ship", "stop", "trim", "map", "log", "program", "refer", "transfer", "submit", "control",
                       "commit", "admit", "permit", "format", "equip", "drop", "scan", "tag", "chat", "pack-up", "wrap",
                       "step", "enrol", "fulfil", "label", "model", "cancel", "travel", "counsel", "level"})  # fmt: skip
_NOT_DOUBLED_IN_US = frozenset({"label", "model", "cancel", "travel", "counsel", "level", "program", "format"})


def _past(base: str) -> list[str]:
    if base in IRREGULAR:
        return [IRREGULAR[base]]
    if base.endswith("e"):
        return [base + "d"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base[:-1] + "ied"]
    if base in _DOUBLING:
        doubled = base + base[-1] + "ed"
        return [base + "ed", doubled] if base in _NOT_DOUBLED_IN_US else [doubled]
    return [base + "ed"]


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _gerund(base: str) -> list[str]:
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return [base[:-1] + "ing"]
    if base in _DOUBLING or base in {
        "run",
        "cut",
        "put",
        "set",
        "sit",
        "win",
        "let",
        "get",
        "begin",
        "reset",
        "quit",
        "swim",
    }:
        return [base + base[-1] + "ing", base + "ing"]
    return [base + "ing"]


@cache
def forms() -> dict[str, tuple[str, str]]:
    """Each known verb form (lower case) -> (base form, "past" | "base" | "third" | "gerund")."""
    table: dict[str, tuple[str, str]] = {}
    for base in {*REGULAR, *IRREGULAR}:
        for gerund in _gerund(base):
            table.setdefault(gerund, (base, "gerund"))
        table.setdefault(_third(base), (base, "third"))
    for base in sorted({*REGULAR, *IRREGULAR}):
        table[base] = (base, "base")
    for base in sorted({*REGULAR, *IRREGULAR}):
        for past in _past(base):
            if past != base:
                table[past] = (base, "past")
    return table


def past_of(base: str) -> str:
    """The simple past, American spelling where the two differ."""
    return _past(base)[0]


def gerund_of(base: str) -> str:
    """The -ing form."""
    return _gerund(base)[0]

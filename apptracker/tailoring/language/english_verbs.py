"""Verbs people start résumé lines with, and their forms. Data for :mod:`apptracker.tailoring.language.english`."""

from __future__ import annotations

from functools import cache

REGULAR = """
abide absorb abstract accelerate accept accompany accomplish accredit accumulate achieve acknowledge acquire act
action adapt add address adhere adjust administer adopt adorn advance advise advocate agree aid aim air alert align
alleviate allocate amend amplify analyse analyze anchor annotate announce answer anticipate appear appease apply
appoint appraise appreciate approach approve approximate arbitrate archive arrange articulate ascertain ask assay
assemble assess assign assist assure attain attend attract attribute audit augment author authorise authorize
automate average avert await award baby-sit babysit backfill bag bake balance bandage barter beautify befriend
benefit bill blend block bolster book boost brainstorm brew brief brighten broker browse brush budget butcher
calculate calm campaign cancel caption capture care caress carry carve cash catalogue cater cease celebrate
centralise centralize certify chair challenge champion change chart chase chat chauffeur check cheer chop circulate
cite claim clamp clarify classify clean clear clip clock close co-ordinate coach code cold-call collaborate collect
collide color colour comb combine comfort commence commend commit communicate commute compare compensate compete
compile complement complete compliment comply compose compute conceal conceive concentrate concur condense conduct
confer confide configure confirm confront congratulate connect conserve consider consign console consolidate
constitute constrain construct consult consume contact contain contend contest contract contrast contribute control
converse convert convince cook cooperate coordinate cope copy correct correlate correspond counsel count cover crack
craft crane create criticize cross cross-check cross-sell cross-train cruise crush cull cultivate curate curb cure
customise customize cycle dance dash date de-escalate debate debit debrief debug decide decipher declare decode
decorate decrease dedicate deduct deem deepen deescalate defend defer define defuse delegate delete deliberate
deliver demolish demonstrate denote depart depend depict deploy depose deposit derive descale descend describe
deserve design designate desire destroy detain detect deter determine detour develop deviate devise devote diagnose
dial differentiate digest digitize dip direct disarm disassemble discharge discipline disclose discontinue discount
discover discuss disinfect dismantle dispatch dispense displace display dispose dispute dissect dissuade distinguish
distribute diversify divert divide dock document dodge donate doodle dose double double-check download draft drain
drape drill drop dub dump dust e-mail earn ease edit educate eject elaborate elect elevate elicit eliminate email
embark embed embrace embroider emerge empathise empathize emphasize employ empower enable enact enclose encounter
encourage endorse endure energize enforce engage engineer enhance enjoy enlarge enlighten enlist enrich enrol enroll
ensure entail enter entertain entice entrust envision equip eradicate erase erect err escalate escort espouse
establish estimate evacuate evade evaluate evict evolve examine exceed exchange excite excuse execute exempt
exercise exert exhibit expand expedite expel experience experiment explain exploit explore export expose express
expunge extend extract fabricate facilitate fasten fax feature fend ferry fertilize fetch field file fill filter
finalise finalize finance finish fix flag flip float flow fluctuate flush focus fold follow forage forecast forge
formalise formalize format formulate forward foster found frame frequent fry fuel fulfil fulfill fund fundraise
furnish fuse gain garden garner garnish gather gauge generate giggle glance govern grade graduate grasp gravitate
graze greet grill groom guard guess guide halt halve hammer handle happen harmonise harmonize harness harvest haul
head heal heat heighten help herd hint hire hoist hone honor honour host hug hunt identify ignite ignore illuminate
illustrate imagine impart implant implement import impose impress imprint improve improvise inaugurate incorporate
increase incur indicate induce infer inflate influence inform infuse inhabit inherit initiate inject innovate
inquire insert inspect inspire install instigate instill institute instruct insulate insure integrate intend
interact intercept interject interpret intervene interview introduce invent inventory invest investigate invite
invoice involve iron isolate issue jam join joke jot judge juggle jump justify key kick knock label laugh launch
learn lecture lengthen lessen level liaise license lift lighten like limit line-manage link list listen litigate
load locate lock log loosen lower lubricate mail maintain manage manipulate manufacture map mark market marry mash
massage master match maximise maximize measure mediate memorise memorize mend mention mentor merchandise merge
message migrate mingle minimise minimize mix mobilise mobilize model moderate modernise modernize modify monitor mop
motivate mount move multiply multitask mute name narrate navigate negotiate nominate normalise normalize notarize
note notice notify nurse nurture obey observe obtain occupy offer omit onboard open operate optimise optimize
orchestrate order organise organize orient originate outline outperform outrank overhaul overlook owe own pack page
paint pair pamper park parse participate partner pass paste patch patrol pave peel penetrate perform persist
persuade phase phone photograph pick pilot pin pinpoint pioneer pitch place plan plant plate play pledge plow plug
plumb plunge polish poll ponder populate pose possess post pour practice practise praise preach precede predict
prefer premiere prep prepare prescribe present preserve preside press presume prevail prevent price print prioritise
prioritize probe proceed process proclaim procure produce program programme progress project prolong promote prompt
pronounce proofread propel propose prospect protect prove provide provoke prune publicise publicize publish pull
pump punch punctuate puncture purchase purify pursue push qualify quantify quell quench query question quote raise
rally ram rank rate re-stock reach reap rearrange reason reassure rebook reboot rebound rebuild rebuke rebut recall
recap recede receive recite reckon reclaim recline recognise recognize recollect recommence recommend reconcile
reconfigure reconnect reconstruct record recover recreate recruit rectify recycle redact redeem rederive redesign
redirect reduce refer refill refine reflect reform refrain refresh refuel refund refurbish refurnish refuse regain
regard register regret regulate rehabilitate rehearse reinforce reissue rejoin relate relax relay release relieve
relish relocate rely remain remark remedy remember remind remit remodel remove rename render renegotiate renew
renovate reopen reorder reorganise reorganize repair rephrase replace replenish replicate reply report represent
repress reprint reproduce repurpose request reroute reschedule rescue research reserve reshape reside resist resolve
resort respect respond restart restate restock restore restrain restrict restructure resubmit resume retain retire
retool retouch retrain retreat retrieve return revamp reveal revere reverse revert review revise revitalise
revitalize revive revolve reward rewire rinse ripen roast rob roll roster rotate route rub ruin rush sacrifice
salute salvage sample sanitise sanitize satisfy save scan scatter schedule scoop score scout scrape screen scrub
sculpt seal search seat secure segment seize select separate serve service set-up settle shadow shape share sharpen
shelter shelve shield shift ship shock shop shorten shout shove shovel show-case showcase shred shuffle sift sign
signal simplify simulate sketch ski skim slash slice smooth snap soak soften solder solicit solve soothe sort spare
spark spawn spearhead specialise specialize specify splice sponsor spot spray squeeze stabilize stack staff stage
stall stamp standardise standardize start stay steer step sterilize stir stitch stock stop store strap strategise
strategize streamline strengthen stretch stroke stroll structure struggle study stuff style subcontract subdue
submerge submit substitute subtract succeed suffer suggest suit summarise summarize sunset supervise supplement
supply support suppress surpass surround survey suspect suspend sustain swap switch symbolise synthesise synthesize
systematise systematize tabulate tackle tag tailor tally tame tap tape target tease temper tempt tend terminate test
text thank thrive tick tidy tie tighten tile tilt tip toss total touch tour tow trace track trade trade-in train
transact transcribe transfer transform transition translate transplant transport travel treat triage trim triple
troubleshoot try tuck tune turn tutor twist type unblock uncover unearth unfold unify unite unload unlock unpack
unravel unscrew untangle unveil update upgrade uproot upsell upskill urge use usher utilise utilize utter vacuum
valet validate value vary vend ventilate venture verbalise verbalize verify vet view visit visualise visualize
volunteer vote wade wait waive walk wander want ward warn wash watch water weigh welcome weld whip whisk whistle
widen wield wipe wire witness wonder woo work worship wrangle wrap wreck wrestle zip
deputise deputize diarise diarize dine floor-walk image multi-task reimage
back talk look upload ping sync apologize apologise authenticate deny decline reject deplane officiate canvass emcee
calibrate provision deprovision digitise void smile haggle board call reword
bus cross-promote rota redial wow dispense reassign unjam hand transmit package fulfil bartend crowdsource
""".split()

IRREGULAR: dict[str, str] = {
    "ring": "rang", "hang": "hung", "bind": "bound", "breed": "bred", "cast": "cast", "broadcast": "broadcast",
    "burn": "burned", "freeze": "froze", "grind": "ground", "knit": "knitted", "forgive": "forgave", "ride":
    "rode", "saw": "sawed", "sew": "sewed", "shave": "shaved", "shear": "sheared", "shed": "shed", "shine":
    "shone", "smell": "smelled", "sow": "sowed", "spell": "spelled", "spin": "spun", "swear": "swore", "undergo":
    "underwent", "weave": "wove", "wed": "wed", "redo": "redid", "retell": "retold", "override": "overrode", "mow":
    "mowed", "fit": "fit", "bathe": "bathed", "rid": "rid", "resell": "resold", "relearn": "relearned", "dig":
    "dug", "bite": "bit", "blow": "blew", "bear": "bore", "eat": "ate", "drink": "drank", "fling": "flung",
    "forget": "forgot", "light": "lit", "sink": "sank", "slay": "slew", "speed": "sped", "sting": "stung", "tread":
    "trod", "mislead": "misled", "withdraw": "withdrew", "foresee": "foresaw", "outdo": "outdid", "outrun":
    "outran", "partake": "partook", "cost": "cost", "hurt": "hurt", "lie": "lay", "lean": "leaned", "leap":
    "leapt",
    "remake": "remade", "retake": "retook", "rethink": "rethought", "overhear": "overheard", "outgrow": "outgrew",
    "be": "was", "become": "became", "begin": "began", "bring": "brought", "build": "built",
    "buy": "bought", "catch": "caught", "choose": "chose", "come": "came", "cut": "cut", "hit": "hit", "co-lead":
    "co-led", "beat": "beat", "deal": "dealt", "do": "did",
    "draw": "drew", "drive": "drove", "feed": "fed", "feel": "felt", "fight": "fought", "find": "found", "fly": "flew",
    "forecast": "forecast", "get": "got", "give": "gave", "go": "went", "grow": "grew", "have": "had", "hear": "heard",
    "hold": "held", "keep": "kept", "know": "knew", "lay": "laid", "lead": "led", "leave": "left", "lose": "lost",
    "slide": "slid", "sweep": "swept", "sleep": "slept", "steal": "stole", "throw": "threw", "hide": "hid",
    "break": "broke", "bend": "bent", "shake": "shook", "split": "split", "spread": "spread", "stick": "stuck",
    "strike": "struck", "swing": "swung", "tear": "tore", "wind": "wound", "input": "input", "learn": "learned",
    "lend": "lent",
    "let": "let", "make": "made", "mean": "meant", "meet": "met", "oversee": "oversaw", "pay": "paid", "proofread":
    "proofread",
    "put": "put", "quit": "quit", "shut": "shut", "read": "read", "rebuild": "rebuilt", "reset": "reset",
    "rewrite": "rewrote", "rise": "rose", "run": "ran",
    "say": "said", "see": "saw", "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shoot": "shot",
    "show": "showed", "sing": "sang", "sit": "sat", "speak": "spoke", "spend": "spent", "stand": "stood", "strive":
    "strove",
    "swim": "swam", "take": "took", "teach": "taught", "tell": "told", "think": "thought", "undertake": "undertook",
    "understand": "understood", "upsell": "upsold", "cross-sell": "cross-sold", "outsell": "outsold",
    "troubleshoot": "troubleshot", "uphold": "upheld",
    "wake": "woke", "wear": "wore", "win": "won", "withstand": "withstood", "write": "wrote", "overcome": "overcame",
}  # fmt: skip

#: Words that are verbs at the head of a résumé line but read as nouns or adjectives too often elsewhere in it.
_DOUBLING = frozenset({
    "admit", "ban", "bat", "beg", "begin", "bid", "cancel", "cap", "chat", "chop", "clip", "commit", "compel",
    "confer", "control", "counsel", "crop", "defer", "deter", "dim", "dip", "drag", "drop", "dub", "enrol", "equip",
    "excel", "expel", "fan", "fit", "flag", "flip", "format", "fulfil", "gap", "get", "grab", "grin", "grip",
    "handicap", "hug", "incur", "infer", "jam", "jog", "kidnap", "label", "level", "log", "map", "model", "mop",
    "mug", "net", "nod", "occur", "offset", "omit", "outfit", "overlap", "pack-up", "pad", "pat", "patrol", "peg",
    "permit", "pet", "pin", "plan", "plod", "plug", "pop", "prefer", "prod", "program", "propel", "ram", "rebel",
    "rebut", "recap", "refer", "regret", "remit", "repel", "retrofit", "rig", "rip", "rob", "rub", "sag", "scan",
    "scrub", "ship", "shop", "shred", "sip", "skim", "skip", "slam", "slip", "snap", "spot", "step", "stir", "stop",
    "strap", "stun", "submit", "sum", "swap", "tag", "tap", "tip", "transfer", "travel", "trim", "tug", "vet",
    "wed", "whip", "wrap", "zip"
})  # fmt: skip
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


def third_of(base: str) -> str:
    """The regular form after he, she or it: "answers", "carries"."""
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
        doubled = base + base[-1] + "ing"
        return [base + "ing", doubled] if base in _NOT_DOUBLED_IN_US else [doubled, base + "ing"]
    return [base + "ing"]


@cache
def forms() -> dict[str, tuple[str, str]]:
    """Each known verb form (lower case) -> (base form, "past" | "base" | "third" | "gerund")."""
    table: dict[str, tuple[str, str]] = {}
    for base in {*REGULAR, *IRREGULAR}:
        for gerund in _gerund(base):
            table.setdefault(gerund, (base, "gerund"))
        table.setdefault(third_of(base), (base, "third"))
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


#: Participles that differ from the simple past.
_PARTICIPLES = {
    "be": "been", "bear": "borne", "beat": "beaten", "become": "become", "begin": "begun", "bite": "bitten",
    "blow": "blown",
    "break": "broken", "choose": "chosen", "come": "come", "do": "done", "draw": "drawn", "drink": "drunk",
    "drive": "driven",
    "eat": "eaten", "fall": "fallen", "fly": "flown", "foresee": "foreseen", "forget": "forgotten", "forgive":
    "forgiven",
    "freeze": "frozen", "get": "gotten", "give": "given", "go": "gone", "grow": "grown", "hide": "hidden", "know":
    "known",
    "lie": "lain", "outdo": "outdone", "outrun": "outrun", "overcome": "overcome", "override": "overridden",
    "oversee": "overseen", "partake": "partaken", "redo": "redone", "retake": "retaken", "rewrite": "rewritten",
    "ride": "ridden", "ring": "rung", "rise": "risen", "run": "run", "see": "seen", "shake": "shaken", "show": "shown",
    "sing": "sung", "sink": "sunk", "speak": "spoken", "steal": "stolen", "strive": "striven", "swear": "sworn",
    "swim": "swum", "take": "taken", "tear": "torn", "throw": "thrown", "undergo": "undergone", "undertake":
    "undertaken",
    "wake": "woken", "wear": "worn", "weave": "woven", "withdraw": "withdrawn", "write": "written",
}  # fmt: skip


def gerund_of(base: str) -> str:
    """The -ing form."""
    return _gerund(base)[0]


def participle_of(base: str) -> str:
    """The form after "have"."""
    return _PARTICIPLES.get(base) or past_of(base)

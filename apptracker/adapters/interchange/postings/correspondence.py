"""Whether a mail is about an application already made: a confirmation, a rejection, an invitation, an offer.

Decided by what the mail says, never by who sent it. An advert, too, may thank for the interest or speak of interviews;
so a mail counts as correspondence only where it speaks to someone who has applied, and speaks so at its beginning where
what follows reads like an advert.
"""

from __future__ import annotations

import re

_HEAD = 700  # characters in which a mail says what it is about
_MOST = 6_000  # characters looked at; what comes later is quoted or small print
_MANY = 5  # demands that make a mail an advert, unless its beginning speaks to an applicant
_SOME = 2  # demands that make it look like one

_SPACE = re.compile(r"\s+")
#: A sentence about what may come, which adverts close with: "If you do not hear from us, …".
_CONDITION = re.compile(r"(?<=[.!?] )(?:if|should you|in case|once|when) [^.!?]{0,300}[.!?]", re.IGNORECASE)
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_GAP = r"[^.!?]{0,60}?"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


#: Said only to someone who has applied.
_APPLIED = _any(
    r"\bthank(?:s| you)\b[^.!?]{0,20}? for (?:applying|(?:submitting |sending |completing )?your (?:recent "
    r"|job )?application)",
    r"\b(?:we(?:'ve| have)?|has|have|was|were) (?:now |successfully |already )*(?:received|reviewed|considered)"
    r" your (?:[\w-]+ ){0,3}(?:application|resume|résumé|cv)\b",
    r"\byour (?:[\w-]+ ){0,3}(?:application|candidacy|candidature)\b" + _GAP + r"\b(?:has|have|was|is"
    r"|were) (?:been |now |currently |"
    r"being |successfully |under |not )*(?:received|reviewed|review|considered|consideration|submitted|sent"
    r"|forwarded|viewed"
    r"|successful|unsuccessful|selected|complete|incomplete|closed|withdrawn|progress)",
    r"\b(?:status|progress|outcome|review) of your (?:[\w-]+ ){0,3}(?:application|candidacy)\b",
    r"\byou(?:'ve| have)? (?:recently |just )?applied (?:for|to|at|with)\b",
    r"\b(?:reviewed|reviewing|considered|considering|assess(?:ed|ing)) your (?:[\w-]+ ){0,2}(?:application"
    r"|resume|résumé|cv|profile|qualifications)\b",
    r"\bapplication (?:received|confirmation|confirmed|submitted|update|status)\b",
    r"\bthank(?:s| you)\b[^.!?]{0,20}? for (?:taking the time|(?:interviewing|speaking|meeting|talking|chatting)\b)",
    r"\bafter (?:careful(?:ly)? |thorough(?:ly)? |further )?(?:review(?:ing)?|consider(?:ation|ing))\b" + _GAP
    + r"\b(?:your|applications?|candidates?|applicants?)\b",
    r"\b(?:my|i) (?:[\w-]+ ){0,2}(?:application|applied)\b",
    r"\bdank für (?:ihre|deine|die) (?:zusendung ihrer )?bewerbung|\b(?:ihre|deine) bewerbung (?:ist|wurde"
    r"|haben|hat)\b",
    r"\bgracias por (?:su|tu) (?:candidatura|postulación|solicitud)|\b(?:recibido|recibimos) (?:su"
    r"|tu) (?:candidatura|postulación)",
    r"\b(?:reçu|étudié|examiné) (?:votre|ta) candidature|\bremerci\w+ (?:de|pour) (?:votre|ta) candidature",
    r"\bobrigad[oa] pela (?:sua )?candidatura|\brecebemos (?:a )?sua candidatura|\bgrazie per la (?:sua"
    r"|tua) candidatura",
    r"\bbedankt voor (?:je|jouw|uw) sollicitatie|\bterima kasih atas lamaran|\blamaran (?:anda|kamu) (?:telah"
    r"|sudah|belum)",
    r"\bdziękujemy za (?:przesłanie|aplikacj|zgłoszenie)",
)  # fmt: skip
#: What an advert may say as well.
_PERHAPS = _any(
    r"\bthank(?:s| you)\b[^.!?]{0,20}? for your (?:time|interest|patience)\b",
    r"\byour (?:[\w-]+ ){0,2}(?:application|candidacy|interview)\b",
    r"\bupdate on your\b|\bnext steps?\b",
    r"\b(?:the|your) interviews?\b",
)
_REJECTED = _any(
    r"\b(?:decided|chosen|elected|opted) (?:not )?to (?:not )?(?:move|go|proceed|progress|pursue|continue)\b",
    r"\b(?:not|won't|unable to) (?:be |to )?(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)"
    r"|go(?:ing)?)\b" + _GAP
    + r"\b(?:forward|ahead|further|your)\b",
    r"\bnot (?:been )?(?:selected|shortlisted|successful|chosen) (?:for|to|on this)\b|\bunsuccessful\b",
    r"\bunable to (?:select|offer you|consider|advance) ",
    r"\b(?:other|another|different) (?:candidates?|applicants?)\b",
    r"\b(?:regret|sorry) to (?:inform|tell|let|advise)\b",
    r"\bwill not be (?:considered|moving|proceeding|progressing|continuing|advancing)\b",
    r"\b(?:position|role|vacancy|job) has (?:now |already |since )?been filled\b",
    r"\b(?:best|every success|good luck|luck|success) (?:of luck )?(?:in|with|for) your (?:job |career "
    r"|continued |future )*"
    r"(?:search|endeavou?rs|applications?|plans)\b",
    r"\bkeep your (?:[\w-]+ ){0,3}(?:on file|in our)\b",
    r"\bunfortunately\b,? (?:(?:at this time|this time|for now|on this occasion),? )?(?:we (?:have|are|will"
    r"|were|cannot|can't|won't)"
    r"|you|your|the (?:position|role|team))\b",
)  # fmt: skip
_INVITED = _any(
    r"\binvit(?:e|ing|ed) you (?:to|for|in)\b[^.!?]{0,80}?\b(?:interview|call|conversation|chat|meeting"
    r"|assessment|discussion|round)\b",
    r"\binterview (?:invitation|invite|request|confirmation|confirmed|scheduled|details|schedule)\b"
    r"|\binvitation (?:to|for) (?:an? |your |the )?"
    r"[^.!?]{0,30}?\binterview\b",
    r"\b(?:schedul\w+|arrang\w+|set(?:ting)? up|book(?:ing)?|confirm\w*|reschedul\w+) (?:a|an|the|your|our"
    r"|you for an?) [^.!?]{0,50}?\binterview\b",
    r"\bmov(?:e|ing) you (?:forward|ahead|on|to the)\b|\b(?:making it|made it) to the (?:next|final"
    r"|second) (?:round|stage)\b",
    r"\byour interview (?:is|has been|on|with|for)\b",
    r"\b(?:like|love|want|delighted|pleased|excited) to (?:interview you|meet (?:with )?you|speak (?:with"
    r"|to) you|move you (?:forward|on))\b",
    r"\b(?:next|first|second|final) (?:step|round|stage|interview)s?\b" + _GAP + r"\b(?:process|interview"
    r"|with you|application)\b",
)  # fmt: skip
_ASKED_WHEN = _any(
    r"\b(?:share|send|provide|confirm|let us know|tell us)\b[^.!?]{0,30}?\byour (?:[\w-]+ )?(?:availability"
    r"|available times|preferred (?:time|slot))",
    r"\binterview availability\b|\bphone screen\b",
    r"\bwhen (?:you are|you're|are you) available\b|\btime slots?\b" + _GAP + r"\b(?:works?|suits?|convenient)\b",
)
_TESTED = _any(
    r"\b(?:complet\w+|tak(?:e|ing)|finish\w*|start\w*) (?:a|an|the|this|our|your"
    r"|following) [^.!?]{0,40}?\b(?:assessment|test|challenge|"
    r"questionnaire|exercise|assignment|one-way interview|video interview)\b",
    r"\b(?:assessment|test|challenge|assignment) (?:invitation|link|is due|must be completed|expires)\b",
)
_OFFERED = _any(
    r"\b(?:pleased|excited|delighted|happy|thrilled|glad|like) to (?:extend|offer|present"
    r"|make)\b[^.!?]{0,30}?\b(?:you|offer)\b",
    r"\bextend(?:ing|ed)? (?:to )?(?:you )?(?:an?|this|the|our) (?:[\w-]+ ){0,2}offer\b",
    r"\b(?:offer letter|letter of offer|offer of employment|your (?:job |employment )?offer|employment offer"
    r"|employment (?:agreement|contract))\b",
    r"\bwelcome (?:to the team|aboard|on board)\b",
)
_HELD = _any(
    r"\b(?:position|role|vacancy|requisition|search|hiring|recruitment)\b"
    + _GAP
    + r"\b(?:on hold|paused|frozen|cancell?ed|postponed)\b",
    r"\bhiring freeze\b|\bfreeze on hiring\b|\bno longer (?:hiring|recruiting|available|open)\b",
)
_WITHDRAWN = _any(
    r"\bwithdr(?:ew|awn|awing|awal)\b" + _GAP + r"\b(?:application|candidacy|consideration)\b",
    r"\b(?:application|candidacy)\b" + _GAP + r"\bwithdrawn\b",
)
_WANTED = _any(
    r"\b(?:need|require|missing|provide|send|submit|upload)\b[^.!?]{0,120}?\b(?:references|transcripts?|proof of"
    r"|documents?|documentation|"
    r"additional information|further information|more information|work authori[sz]ation)\b",
)
#: Words for a rejection and for an interview in other languages, which count where it is plain that somebody applied.
_REJECTED_ABROAD = _any(
    r"\b(?:leider|lamentamos|malheureusement|au regret|infelizmente|purtroppo|helaas"
    r"|mohon maaf|niestety)\b"
)
_INVITED_ABROAD = _any(r"\b(?:vorstellungsgespräch|entrevista|entretien|colloquio|sollicitatiegesprek|wawancara)\b")
_OWN = _any(r"\bmy (?:[\w-]+ ){0,2}application\b", r"\bi (?:recently |just )?applied\b")
_STARTING = _any(
    r"\b(?:pre-employment|onboarding) (?:process|screening|documents|paperwork|forms|checks?)\b",
    r"\byour (?:first day|onboarding|start date)\b",
    r"\b(?:background|reference) check\b",
)
_QUESTIONED = _any(
    r"\b(?:your|are your) (?:salary|pay) expectations?\b|\byour (?:current )?notice period\b|\bwhen (?:could"
    r"|can) you start\b",
    r"\bstill (?:interested|available|looking)\b",
)
#: Said to someone who has not applied.
_APPROACHED = _any(
    r"\b(?:came|come|stumbled) across your\b|\bfound your (?:profile|resume|résumé|cv)\b"
    r"|\byour (?:linkedin )?profile\b",
    r"\b(?:would|might|may|could) (?:you )?be (?:of interest|interest(?:ed|ing)|open|a (?:good|great|perfect"
    r"|strong) (?:fit|match))\b",
    r"\bare you (?:open|interested)\b|\bif you(?:'re| are) interested\b|\bhow to apply\b|\bapply (?:now|today"
    r"|here|by|at|online)\b",
    r"\bsend (?:us |me )?your (?:[\w-]+ ){0,2}(?:resume|résumé|cv|application)\b",
)
#: Kinds in the order they are tried: what a mail is about, in words for the person, and what says so.
_KINDS = (
    ("an offer", _OFFERED),
    ("a rejection", _REJECTED),
    ("your withdrawal", _WITHDRAWN),
    ("a hiring freeze", _HELD),
    ("an interview invitation", _INVITED),
    ("a test to take", _TESTED),
    ("a question when you are available", _ASKED_WHEN),
    ("a request for something from you", _WANTED),
    ("a question to you", _QUESTIONED),
    ("your start there", _STARTING),
    ("your own mail about it", _OWN),
)
_CONFIRMED = "a confirmation that it arrived"


def about_application(subject: str, text: str, *, demands: int) -> str | None:
    """What a mail says about an application that was made, in words; None when it is no such mail.

    ``demands`` is how many requirements were found in it: where there are many, it is an advert unless its beginning
    leaves no doubt.
    """
    plain = _SPACE.sub(" ", f"{subject}. {text[:_MOST]}").translate(_QUOTES)
    plain = _CONDITION.sub("", plain)
    head = plain[: len(subject) + _HEAD]
    looked_at = head if demands >= _MANY else plain
    kind = _kind_of(head, looked_at)
    if _APPLIED.search(looked_at):
        abroad = (("a rejection", _REJECTED_ABROAD), ("an interview invitation", _INVITED_ABROAD))
        return kind or next((words for words, said in abroad if said.search(looked_at)), _CONFIRMED)
    if kind is None or _APPROACHED.search(plain):
        return None
    signs = sum(len(said.findall(looked_at)) for _, said in _KINDS)
    return kind if signs > 1 or (demands < _SOME and _PERHAPS.search(looked_at)) else None


def _kind_of(head: str, whole: str) -> str | None:
    """The kind most is said of, the beginning counting double; the first in order where they are even."""
    points = {kind: 2 * len(said.findall(head)) + len(said.findall(whole)) for kind, said in _KINDS}
    best = max(points.values())
    return next((kind for kind, found in points.items() if found == best), None) if best else None

"""How lines of an advert begin: as demands or as duties."""

from __future__ import annotations

import re

#: How a line that asks for something begins or ends.
DEMAND = re.compile(
    r"(?:[A-Z][\w/-]+ )?(?:at least|ability|able|willing(?:ness)?|knowledge|understanding|must|excellent"
    r"|strong|solid|superior|good|great|proficien\w+|minimum|high school|previous|prior|proven|basic|some"
    r"|(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|eighteen)\s?(?:\(\d+\)\s?)?(?:\+|(?:-|–|to) ?\w+"
    r"|or more)?"
    r" ?\+? ?(?:years?|yrs?|months?)(?! of (?!.{0,60}\b(?:exp\w*|work))| ago)|an? (?:high school|valid|bachelor\S*"
    r"|minimum|keen|genuine|real|proven|strong)|experience|experienced|bachelor\S*"
    r"|associate\S* degree|bilingual|fluent|dependable|reliable|friendly|courteous|self-|detail|team player"
    r"|be (?:an?|able|willing|available|comfortable|at least|friendly|reliable|passionate|prepared|ready|fluent"
    r"|proactive)"
    r"|typing|available|flexib\w+|punctual\w*|patien\w+|attention to|passion\w*|confiden(?:t|ce)|adaptab\w+|honest\w*"
    r"|enthusias\w+"
    r"|motivated|organi[sz]ed|analytical|effective|outstanding|exceptional|advanced|working knowledge|demonstrable"
    r"|legally"
    r"|authori[sz]ed|eligib\w+|degree|diploma|ged|certifi\w+|licen[sc]e\w*|background in|aptitude|desire to|eye for"
    r"|love of"
    r"|interest in|sense of|capable|capability|competen\w+|hands-on|demonstrable|fully|well-versed|computer|possess"
    r"|familiar\w*|valid|comfortable|demonstrated|home computer|positive attitude"
    r"|professional written"
    r"|memiliki|bersedia|menguasai|pendidikan|pengalaman|berpengalaman|usia|minimal|mahir|lulusan|pria|wanita"
    r"|berpenampilan|domisili|jujur|teliti|mahasiswa|fasih"
    r"|experiencia|conocimientos?|manejo|disponibilidad|bachillerato|licenciatura|inglés|edad"
    r"|abgeschlossene\w*|erfahrung|berufserfahrung|sehr gute|gute|sicherer|führerschein|teamfähigkeit"
    r"|expérience|maîtrise|bonnes?|diplôme|titulaire|vous (?:êtes|avez)|praxe|znalost)\b"
    r"|.{3,70}\b(?:skills?|(?<!as )(?<!if )(?<!when )required|preferred|a plus|diploma|degree|\w+-oriented|wpm)\.?$",
    re.IGNORECASE,
)

#: How a line speaks to the person wanted: "You're patient", "Have thick skin", "Know your way around".
PERSON = re.compile(
    r"(?:you(?:['’](?:re|ve)| are| have| can| know| love| enjoy| like| want| understand| speak| thrive| hold| own"
    r"| possess)"
    r"(?! responsible)|have|has|are|can|know|love|enjoy|thrive|hold|own|possess|18)\b(?! (?:the |an? )?opportunit)",
    re.IGNORECASE,
)  #: "The assistant will:" leads to the work.
LEADS_TO_DUTIES = re.compile(r"\bwill(?: also| be)?\W*$", re.IGNORECASE)

_DUTY_VERBS = frozenset(
    "answer assist greet handle respond provide maintain manage process resolve perform prepare ensure"
    " support coordinate develop conduct review monitor track update enter verify contact follow help work"
    " collaborate communicate deliver execute create"
    " build identify report schedule organize oversee lead train educate research document record complete"
    " serve sell promote participate attend analyze monitor escalate forward fulfill fulfil determine"
    " interface listen clarify meet confirm transfer contribute offer"
    " solve receive direct order stock clean operate open close place take make generate implement design"
    " write test plan print download test secure act apply assess assign audit book call check collect"
    " compile comply conduct cooperate correct cultivate design"
    " diagnose engage establish evaluate explain facilitate file gather guide import inform initiate"
    " inspect install interview investigate keep liaise log negotiate network onboard own partner present"
    " prioritize produce program purchase qualify quote"
    " recommend reconcile refer represent route run sort submit supervise supply test translate"
    " troubleshoot use utilize validate welcome interviewing evaluating scheduling onboarding entering"
    " adhere adhear achieve acknowledge attract attend hand host"
    " gauge improve isolate obtain pursue rate reach restock return review schedule scan search send set"
    " share ship show source staff strive suggest survey upsell acquire administer advise allocate announce"
    " arrange authorize balance bill brief cover define"
    " demonstrate distribute draft drive edit enforce examine expedite field finalize finish formulate"
    " issue load lock measure mentor merchandise move observe pack pick post protect publish pull push"
    " recruit redirect reduce regulate remove repair replace request"
    " resolve retain schedule screen select service settle structure scale architect bring deploy configure"
    " become gain save study tailor teach transport treat turn unload upload walk watch weigh cook wash wrap mengolah"
    " melakukan menjalin handling".split()
)
#: How an advert keeps callers away, in the languages adverts come in.
NO_CALLS = re.compile(
    r"\bno (?:phone|telephone) (?:calls?|enquiries|inquiries)\b|\bno calls?,? please\b|\bno calls? (?:or"
    r"|and) (?:\w+ ){0,2}(?:emails?|visits?|walk|drop)|\bno (?:walk-?ins|drop-?ins)\b"
    r"|\bplease,? (?:no|don['’]t|do not) (?:phone |telephone )?call"
    r"|\bdo not (?:phone|call|telephone)\b|\bdon['’]t (?:phone|call) (?:us|the)|\bphone calls (?:will"
    r" not|are not)"
    r"|\bcalls will not be (?:accepted|answered|returned)|\bbitte keine (?:anrufe|telefon)|\bno (?:se"
    r" aceptan )?llamadas\b|\bno (?:walk-?ins|drop-?ins) or (?:phone )?calls\b|\bnot (?:be )?accept(?:ing)?"
    r" (?:phone )?calls\b|\bpas d['’]appels\b",
    re.IGNORECASE,
)
_RESUME = (
    r"(?:resum[eé]|résumé|cv|curriculum vitae|application|cover(?:ing)? letter|letter of (?:interest|application))"
)
#: What tells how to apply: neither asked of the candidate nor part of the work. What an applicant "must have" still is.
HOW_TO_APPLY = re.compile(
    r"^\W*(?:(?:in order )?to (?:apply|be considered)|how to apply"
    r"|(?:please )?apply (?:in person|directly|at|by|via|through|with))\b"
    r"(?!.*\b(?:must|need|required?|requires|years?)\b)"
    r"|\b(?:e-?mail|mail|send|submit|forward|fax|attach|upload|drop off|include|bring)(?: us| in)?"
    rf" (?:(?:your|an?|copy|of|updated|current|completed|up-to-date|most recent|detailed)\s+)+{_RESUME}\b"
    r"|\b(?:candidates?|applicants?|please|kindly),? (?:please )?(?:contact|call|e-?mail|apply|submit|send|reply)\b"
    r"|\b(?:resumes?|applications?|cvs?)\b.*\bwill (?:not )?(?:be )?(?:considered|reviewed|accepted)"
    r"|^\W*please\b(?!.*\b(?:must|require)"
    r"|\W*note)|\b(?:please|call|text|visit)\b.*\bto apply\W*$|^\W*(?:resum[eé]s?|résumés?|cvs?) (?:can|may"
    r"|should) be\b"
    r"|^\W*(?:please )?(?:e-?mail|mail|send|submit|forward|fax) (?:resum[eé]|résumé|cv)\b",
    re.IGNORECASE,
)

#: How an advert comes to its end after a list: whom to ask, how to apply, until when.
CLOSES = re.compile(
    r"\W*(?:(?:any |got )?questions\?|(?:are you |still )?interested\?"
    r"|(?:call|text|phone|ring|whatsapp|message|e-?mail|contact|write to) (?:us|me)\b"
    r"|(?:please )?let (?:us|me) know\b|(?:we |i )?look(?:ing)? forward to (?:hear|meet|receiv|your)"
    r"|if you(?:['’]d| would) like to (?:know|find out|apply|discuss|talk)\b"
    r"|if (?:you(?:['’]re| are) )?interested(?:,| please| in (?:this|the|our))"
    r"|apply (?:now|today|online|by|at|via|in person|before|until)\b"
    r"|please,? (?:apply|call|text|contact|e-?mail|send|submit|reply|respond|forward)\b"
    r"(?!.*\b(?:must|need|required?|if you)\b)"
    r"|applications? (?:(?:are|will|must be|should be) )?(?:clos|due|end|accepted|received|by|until|before|deadline)"
    r"|(?:this |the )?(?:vacancy|advert|posting|position|job|role) (?:will )?(?:closes?|expires?)\b"
    r"|(?:closing date|deadline)\b"
    r"|candidatures? (?:avant|jusqu|par|à)|(?:pour )?postule[rz]\b|bewerb(?:ung|en|ungen) (?:bis|an|per|unter|sie)\b"
    r"|bitte bewerben|(?:enviar?|envíe|mandar?) (?:tu |su )?(?:cv|currículum|curriculum|solicitud)"
    r"|kirim (?:cv|lamaran))",
    re.IGNORECASE,
)


def starts_with_duty(text: str) -> bool:
    """Whether a line begins as duties do: "Answer calls", "Answers calls", "Answering calls"."""
    found = re.match(r"(?:[A-Z]?[a-z]+ly\s+)?([A-Za-z]+)", text.lstrip("“\"'( "))
    if not found:
        return False
    return duty_form(found.group(1)) is not None


def duty_form(word: str) -> str | None:
    """ "" for a duty verb as it is, "s" or "ing" for how it is inflected, None for another word."""
    word = word.lower()
    if word in _DUTY_VERBS:
        return "ing" if word.endswith("ing") else ""
    for ending, rests in (
        ("s", (word[:-1], word[:-2], word[:-3] + "y")),
        ("ing", (word[:-3], word[:-3] + "e", word[:-4])),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 2 and any(rest in _DUTY_VERBS for rest in rests):
            return ending
    return None

"""Whether a text is somebody's résumé or a letter of application instead of an advert.

An advert, too, has a mail address at its top, headings such as "Experience" and "Education" or a sentence in the first
person. So several signs must come together, and nothing may be asked of a candidate.
"""

from __future__ import annotations

import re
import unicodedata

_MOST = 12_000  # characters looked at
_TOP = 12  # lines that are not empty, in which a résumé says whose it is
_LONGEST_HEADING = 40
_SECTIONS = 2  # of which one is seldom a heading in adverts
_MANY_SECTIONS = 4
_WORDS_TO_ASK_IN = 90  # an advert asks, offers or addresses its reader more often than once in so many words

_QUOTES = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "−": "-"})
_BEYOND_WORDS = re.compile(r"[^\w' ]+")


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word.strip() for words in lists for word in words.split(","))


#: What a text that is a résumé calls itself, without accents.
_NAMED = _words(
    "curriculum vitae, curriculum, cv, resume, my resume, lebenslauf, tabellarischer lebenslauf, hoja de vida",
    "daftar riwayat hidup, riwayat hidup, curriculo",
)
#: Headings of a résumé that adverts hardly have, and those that both have. Without accents.
_OWN_HEADINGS = _words(
    "work experience, professional experience, employment history, work history, career history, employment",
    "professional summary, career summary, career objective, objective, personal profile, personal statement",
    "personal details, personal information, references, referees, hobbies, hobbies and interests, interests, projects",
    "personal projects, awards, awards and honors, honors, honors and awards, achievements, key achievements",
    "publications, volunteering, volunteer experience, volunteer work, education and training, certifications",
    "references available on request, references available upon request, technical skills, core skills, key skills",
    "berufserfahrung, beruflicher werdegang, werdegang, personliche daten, schulbildung, hobbys, hobbies, interessen",
    "praktika, weiterbildung, sprachkenntnisse, edv kenntnisse, berufliche erfahrung, studium",
    "experiencia laboral, experiencia profesional, perfil profesional, datos personales, referencias",
    "formacion academica",
    "logros, aficiones, experience professionnelle, experiences professionnelles, parcours professionnel",
    "centres d'interet",
    "loisirs, diplomes, etat civil, pengalaman kerja, riwayat pekerjaan, riwayat pendidikan, data pribadi, data diri",
    "pendidikan formal, pengalaman organisasi, experiencia profissional, dados pessoais, formacao academica",
)
_SHARED_HEADINGS = _words(
    "experience, education, skills, summary, profile, about me, languages, qualifications, training, courses",
    "ausbildung, kenntnisse, profil, sprachen, fahigkeiten, erfahrung, kompetenzen",
    "experiencia, formacion, habilidades, idiomas, educacion, competencias, perfil, cursos, estudios",
    "experience, experiences, formation, formations, competences, langues, profil, pendidikan, keahlian, keterampilan",
    "bahasa, kemampuan, pengalaman, formacao, habilidades",
)
_CONTACT = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}|\+?\(?\d{2,5}\)?(?:[ .\-/]?\d{2,5}){2,5}")
#: From one year to another or to the present, as jobs and schools are dated.
_STRETCH = re.compile(
    r"\b(?:19|20)\d\d\)? ?(?:-|to|until|till|bis|a|al|hasta|au|sampai|hingga|s/d|ate) ?"
    r"(?:(?:\w{3,10}\.? |\d{1,2}[/.])?(?:19|20)\d\d\b"
    r"|(?:present|now|today|current\w*|heute|jetzt|actualidad|presente|hoy|aujourd|ce jour|present|sekarang|atual))"
    r"|\b(?:since|seit|desde|depuis|sejak) (?:\w{3,10} |\d{1,2}[/.])?(?:19|20)\d\d\b"
)
#: Addressed to a candidate, or said of one; or said by who hires.
_ASKS = re.compile(
    r"\b(?:you|your|yours|you'll|you're|we|we're|candidates?|applicants?|required|must|preferred|hiring|salary"
    r"|apply|join|sie|ihr|ihre|ihren|ihnen|wir|unser\w*|dich|dein\w*|bewerb\w*|gesucht|buscamos|ofrecemos|requisitos"
    r"|postula\w*|tu|tus|usted|nuestr\w+|vous|votre|vos|nous|notre|recherchons|poste|anda|kami|dibutuhkan|pelamar"
    r"|lamaran|kirim\w*|voce|oferecemos)\b"
)
_HIRES = re.compile(
    r"\b(?:we are (?:looking|hiring|seeking|recruiting)|we're (?:looking|hiring|seeking)|how to apply|apply (?:now"
    r"|today"
    r"|here|by|online|at|to|via|with)|(?:send|submit|email|forward|upload) (?:us |me )?(?:your|a|an updated) (?:\w+ )?"
    r"(?:cv|resume|application|letter)|is (?:looking|hiring|seeking|recruiting)|equal opportunity|job description"
    r"|the (?:successful|ideal|right) candidate|(?:we|wir|nous|nos|kami) (?:offer|bieten|suchen|offrons|recherchons"
    r"|mencari|ofrecemos)|bewerbung an|bewerben sie|se busca|buscamos|ofrecemos|envi\w+ (?:tu|su|votre) (?:cv"
    r"|curriculum)"
    r"|dibutuhkan|kirim\w* (?:cv|lamaran))\b"
)
#: What only someone who applies says.
_APPLIES = re.compile(
    r"\bi (?:am|would like|wish|write|am writing) to (?:apply|express my (?:\w+ )?interest)|\bi am applying\b"
    r"|\bi am writing to you (?:about|regarding)|\bmy (?:\w+ )?interest in (?:the|your|this)\b|\bmy application\b"
    r"|\b(?:attached|enclosed)(?: is| are|,)? (?:my |please find )?(?:my )?(?:resume|cv)\b"
    r"|\b(?:submit|attach|enclose)(?:ed)? my (?:resume|cv)\b"
    r"|\bmy (?:\w+ ){0,2}(?:background|experience|qualifications|skills|dedication)\b"
    r"|\bi (?:look forward|would welcome|would appreciate)\b|\bthank you for (?:considering|your consideration)"
    r"|\bbewerbe ich mich\b|\bich bewerbe mich\b|\bmeine bewerbung\b|\bmeine[rnm]? (?:\w+ )?(?:stelle|erfahrung"
    r"|kenntnisse)"
    r"|\bfreue ich mich\b|\bich freue mich\b|\bme (?:dirijo|permito|gustaria)\b|\bmi (?:solicitud|candidatura"
    r"|experiencia)\b"
    r"|\bje (?:vous adresse|me permets|souhaite)\b|\bma candidature\b|\bmon (?:experience|cv|parcours)\b"
    r"|\bsaya (?:bermaksud|ingin|hendak) melamar\b|\blamaran saya\b|\bsaya mengajukan\b"
)
_FIRST_PERSON = re.compile(r"\b(?:i|i'm|i've|my|ich|mein\w*|je|j'ai|ma|mon|mes|mi|mis|saya)\b")
_CLOSES = re.compile(
    r"^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:best|kind|warm)(?:est)? regards"
    r"|respectfully(?: yours)?"
    r"|mit freundlichen grussen|atentamente|un cordial saludo|cordialement|bien cordialement|hormat saya)\b",
    re.MULTILINE,
)
_LEAST_APPLYING, _LEAST_FIRST_PERSON = 2, 3


def what_it_is(text: str) -> str | None:
    """``"posting.resume"`` or ``"posting.letter"``, where a text plainly is one, else None."""
    plain = _plain(text[:_MOST])
    if _HIRES.search(plain):
        return None
    return "posting.resume" if _is_resume(plain) else "posting.letter" if _is_letter(plain) else None


def is_json_resume(text: str) -> bool:
    """Whether a JSON text is a JSON Resume, by its parts: it is somebody's, and no schema.org data."""
    return '"basics"' in text and any(f'"{part}"' in text for part in ("work", "education", "skills"))


def _plain(text: str) -> str:
    """In lower case and without accents."""
    folded = text.translate(_QUOTES).casefold()
    if not folded.isascii():
        folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    return folded


def _is_resume(plain: str) -> bool:
    lines = [line.strip() for line in plain.splitlines() if line.strip()]
    headings = {_BEYOND_WORDS.sub("", line).strip() for line in lines if len(line) <= _LONGEST_HEADING}
    own, shared = len(headings & _OWN_HEADINGS), len(headings & _SHARED_HEADINGS)
    stretches = sum(1 for _ in _STRETCH.finditer(plain))
    asking = sum(1 for _ in _ASKS.finditer(plain))
    if asking > 1 + len(plain.split()) / _WORDS_TO_ASK_IN:
        return False
    if headings.intersection(_NAMED) and own + shared:
        return True
    if not stretches:
        return False
    reachable = any(_CONTACT.search(_STRETCH.sub("", line)) for line in lines[:_TOP])
    if reachable and own + shared >= _SECTIONS and (own or stretches > 1):
        return True
    return own + shared >= _MANY_SECTIONS and stretches > 1


def _is_letter(plain: str) -> bool:
    applying = {found.group() for found in _APPLIES.finditer(plain)}
    first_person = sum(1 for _ in _FIRST_PERSON.finditer(plain))
    closed = bool(_CLOSES.search(plain))
    return first_person >= _LEAST_FIRST_PERSON and len(applying) >= _LEAST_APPLYING + (not closed)

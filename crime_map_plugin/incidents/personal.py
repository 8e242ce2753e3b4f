"""Which fields of a source are about persons, by their names and values; such fields are never taken.

Names, dates of birth, addresses of persons, photographs, numbers of documents and of persons, and contacts,
in English, Russian and Kazakh, also in Latin letters and cut to the ten letters of a Shapefile. The place
of an incident (its street, its house) is no address of a person.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

NAME, BIRTH, ADDRESS, PHOTO, DOCUMENT, PERSON_NUMBER, CONTACT = PERSONAL_KINDS = (
    "name",
    "birth",
    "address",
    "photo",
    "document",
    "person_number",
    "contact",
)
"""What `is_personal` may answer."""

# Parts of a field's name: words are separated by one blank, the name begins and ends with one.
_PERSON = (
    r"(?:victim|suspect|offender|accused|perpetrator|criminal|convict\w*|driver|witness|applicant|owner|person"
    r"|citizen|pedestrian|complainant|потерпев\w*|подозрев\w*|обвин\w*|осужд\w*|виновн\w*|правонаруш\w*"
    r"|преступник\w*|водител\w*|свидетел\w*|заявител\w*|гражданин\w*|лиц[оа]?|владел\w*|собственник\w*"
    r"|жәбірлен\w*|жабирлен\w*|күдікт\w*|айыпт\w*|сотталған\w*|жүргізуш\w*|куәгер\w*|куә|тұлға\w*|арыз\w*|иес\w*"
    r"|poterp\w*|podozr\w*|obvin\w*|voditel\w*|zayavit\w*|vinovn\w*)"
)
_NUMBERED = r"(?:number|no|num|nomer|номер\w*|серия|seriya|series|нөмір\w*|n)"
_SUBJECT = r"(?:name|names|имя|имени|аты|есімі|imya|imia)"
_NAME_PATTERNS = (
    r" (?:surname|forename|lastname|firstname|fullname|middlename|patronymic|nickname) ",
    r" (?:last|first|full|middle|maiden|family|given|sur|fore) ?name",
    r" (?:fio|f i o|фио|ф и о|таә|т а ә|famil\w*|otchestv\w*|imya|imia|тегі|есімі|әкесінің|tegi) ",
    r" (?:фамил|отчеств|кличк|прозвищ)",
    r"^ (?:имя|аты|аты жөні|aty|aty zhoni|aty joni|атыжөні) $",
    r" аты ?жөні ",
    rf" {_PERSON} {_SUBJECT} ",
    rf" {_SUBJECT} {_PERSON} ",
    r"^ (?:victim|suspect|offender|accused|perpetrator|driver|witness|applicant|owner) $",
    r"^ (?:потерпевш\w+|подозреваем\w+|обвиняем\w+|заявитель|свидетель|водитель|виновный|осужденный) $",
    r"^ (?:жәбірленуші|күдікті|айыпталушы|арызданушы|жүргізуші) $",
)
_PATTERNS = (
    (PERSON_NUMBER, (r" (?:iin|иин|жсн|zhsn|jsn|ssn|inn|инн|снилс|snils)\d? ", r"(?:^ |иин|iin)иин ")),
    (PERSON_NUMBER, (r" (?:national|personal|social security|individual) (?:id|number|no|identi\w*) ",)),
    (PERSON_NUMBER, (r" индивидуальн\w* идентиф", r" жеке сәйкестендіру", r" личн\w* (?:номер|код) ")),
    (
        BIRTH,
        (
            r" (?:birth|dob|d o b|born|bday)",
            r"birth(?:day|date|year)| date of birth|dateofbirth|yearofbirth",
            r" рожд| рожден|дата ?рожд|год ?рожд|^ др $|^ д р ",
            r" (?:rozhd|rojd|rogd|rozd)| (?:data|date|god|year) ?(?:rozhd|rojd|rogd|rozd)",
            r" туған (?:күн|жыл|ай)| туылған| tugan ?(?:kun|jyl|zhyl)| туғанкүн",
        ),
    ),
    (
        PHOTO,
        (r" (?:photo|foto|фото|image|img|picture|portrait|portret|портрет|сурет|suret|mugshot|снимок)",),
    ),
    (
        ADDRESS,
        (
            rf" {_PERSON} (?:address|addr|адрес\w*|мекен ?жай\w*|adres\w*) ",
            rf" (?:address|addr|адрес\w*|мекен ?жай\w*|adres\w*) {_PERSON} ",
            r" (?:home|residence|residential|registered|permanent|living) ?(?:address|addr|place) ",
            r" (?:address|addr|place|adres|адрес\w*|место|mesto) ?(?:of )?"
            r"(?:residence|living|прож|жит|пропис|prozh|zhit|propis)",
            r" (?:address|adres|адрес\w*) ?(?:of )?(?:registr|регистр)",
            r" (?:residence|прописк|проживан|propisk|prozhiv|место ?жит)",
            r" тұрғылықты| тұратын (?:жер|мекен)| тіркелген (?:жер|мекен)| turgylykty",
        ),
    ),
    (
        DOCUMENT,
        (
            r" (?:passport|pasport|паспорт|төлқұжат)",
            r" (?:id ?card|identity ?card|driv(?:er|ers|ing) ?licen[cs]e|licen[cs]e ?(?:plate|number|no)) ",
            rf" (?:document|doc|документ\w*|dokument\w*|құжат\w*) ?{_NUMBERED} ",
            rf" {_NUMBERED} ?(?:of )?(?:document|документ|passport|паспорт|удост|dokum)",
            r" (?:удост|удостоверен|udost|водительск\w* ?(?:уд|прав))",
            r" (?:жеке ?куәлі|куәлі[кг]|құжат)",
            r"^ (?:вин|vin|грнз|гос ?номер|gos ?nomer|grnz|plate|plate ?no) $",
        ),
    ),
    (
        CONTACT,
        (
            r" (?:phone|telephone|mobile|tel|e ?mail|telegram|whatsapp) ",
            r" (?:phone ?(?:number|no)|телефон\w*|тел|сот|сотовый|почта|telefon\w*|ұялы) ",
        ),
    ),
    (NAME, _NAME_PATTERNS),
)
_KNOWN = tuple((kind, re.compile("|".join(patterns))) for kind, patterns in _PATTERNS)
# What names places, offices and things may look like a person's name: streets bear the names of persons.
_OF_PLACES = re.compile(
    r" (?:street|st|str|road|avenue|location|place|district|region|city|town|area|agency|ulic\w*|ulitsa"
    r"|kosh\w*|улиц\w*|ул|көше\w*|даңғыл\w*|проспект\w*|район\w*|аудан\w*|облыс\w*|область|город|қала\w*"
    r"|organ\w*|орган\w*) "
)

_NUMBER = re.compile(r"(?<!\d)\d{12}(?!\d)")
_PASSPORT = re.compile(r"[NН] ?\d{8}", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]{2,}")
_PHONE = re.compile(r"(?:\+?7|8)[\s(-]*7\d\d[\s)-]*\d{3}[\s-]*\d\d[\s-]*\d\d")
_PICTURE = re.compile(r"(?:data:image/|.*\.(?:jpe?g|png|heic|webp|bmp|tiff?)(?:\?.*)?$)", re.IGNORECASE)
_PATRONYMIC = r"[\w-]*(?:вич|вна|ична|инична|ұлы|улы|қызы|кызы|uly|ulı|kyzy|qyzy|vich|vna)"
# A letter: 6.3.24 is no name.
_L = r"[^\W\d_]"
_FULL_NAME = re.compile(
    rf"{_L}[\w-]+ {_L}[\w-]+ {_PATRONYMIC}|{_L}[\w-]+ {_L}\. ?{_L}\.|{_L}\. ?{_L}\. ?{_L}[\w-]+",
    re.IGNORECASE,
)
_SHARE = 0.5


def is_personal(name: str, sample_values: Iterable[Any] = (), *, of_place: bool = False) -> str | None:
    """Return what of a person a field holds (one of PERSONAL_KINDS), None where nothing says so.

    ``name`` is the field's, in any letter case and language; ``sample_values`` are some of its values. With
    ``of_place`` it is known to name streets or offices, which bear the names of persons.

    >>> is_personal("Дата рождения"), is_personal("BirthDate"), is_personal("street")
    ('birth', 'birth', None)
    """
    words = _words(name)
    for kind, pattern in _KNOWN:
        if pattern.search(words):
            return kind
    of_place = of_place or _OF_PLACES.search(words) is not None
    return _by_values([_as_text(value) for value in sample_values], of_place)


def is_person_number(text: str) -> bool:
    """Whether twelve digits are a Kazakh person's number (IIN): a date, a century and a check digit.

    Organisations' numbers (BIN) have no day of a month where a person's has it.
    """
    if not re.fullmatch(r"[0-9]{12}", text) or text[6] not in "123456":
        return False
    digits = [int(sign) for sign in text]
    if not (1 <= int(text[2:4]) <= 12 and 1 <= int(text[4:6]) <= 31):
        return False
    check = sum(weight * digit for weight, digit in enumerate(digits[:11], 1)) % 11
    if check == 10:
        weights = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
        check = sum(weight * digit for weight, digit in zip(weights, digits)) % 11
    return check == digits[11]


def _by_values(texts: list[str], is_of_places: bool) -> str | None:
    texts = [text for text in texts if text]
    numbers = [number for text in texts for number in _NUMBER.findall(text)]
    if _share(is_person_number, numbers) >= _SHARE:
        return PERSON_NUMBER
    for kind, pattern in ((PHOTO, _PICTURE), (DOCUMENT, _PASSPORT), (CONTACT, _EMAIL), (CONTACT, _PHONE)):
        if _share(pattern.fullmatch if kind is not PHOTO else pattern.match, texts) >= _SHARE:
            return kind
    if not is_of_places and _share(_FULL_NAME.fullmatch, texts) >= _SHARE:
        return NAME
    return None


def _share(test: Any, texts: list[str]) -> float:
    return sum(1 for text in texts if test(text)) / len(texts) if texts else 0.0


def _as_text(value: Any) -> str:
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, (int, float)):
        # A number has lost the zeros with which people born from 2000 on begin.
        whole = value == value and abs(value) < 1e15 and value == int(value)
        return f"{int(value):012d}" if whole and 10**9 <= value < 10**12 else str(value)
    return unicodedata.normalize("NFKC", str(value)).strip()[:500]


def _words(name: str) -> str:
    """Return a field's name in small letters, its words apart, with a blank at each end."""
    text = unicodedata.normalize("NFKC", name)
    text = re.sub(r"(?<=[a-zа-яё])(?=[A-ZА-ЯЁ])", " ", text).casefold().replace("ё", "е")
    return " " + " ".join(re.findall(r"[^\W_]+", text)) + " "

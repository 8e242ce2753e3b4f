"""Articles of the Criminal Code as registers write them: “ст. 188 ч. 2”, “188-бап 2-бөлік”, “art. 188”."""

from __future__ import annotations

import re

_WORDS = (
    r"статья|статьи|ст|часть|части|ч|пункт|п|подпункт|пп|ук|рк|коап|"
    r"бап|бабы|бабының|бөлік|бөлігі|бөл|тармақ|тармағы|т|қр|қк|кк|"
    r"article|art|part|para|section|sec|cc|crk|b|st|ch|p|uk|rk"
)
_ARTICLE = re.compile(
    rf"(?:(?:{_WORDS}|№)[\s.№]*)*(\d{{2,3}})(?:\s?-\s?(\d)(?!\w))?(?!\d|[.,]\d{{2}})"
    rf"(?P<rest>(?:[\s.,;()№«»\"\d-]|(?<![^\W\d_])(?:{_WORDS})(?![^\W\d_])|(?<![^\W\d_])[а-яa-z](?![^\W\d_]))*)",
    re.IGNORECASE,
)
_LONGEST = 60
# The first article of either Code's special part: what stands before it is no offence.
_FIRST = 96


def article_in(text: str | None) -> str | None:
    """Return the article that a text names and nothing else (``188``, ``192-3``), None where it names none.

    The part of an article (“ч. 2”) is left out: categories go by articles.
    """
    found = _ARTICLE.fullmatch((text or "").strip()[: _LONGEST + 1])
    if found is None or int(found.group(1)) < _FIRST:
        return None
    main, sub = found.group(1), found.group(2)
    return f"{int(main)}-{sub}" if sub and sub != "0" else str(int(main))

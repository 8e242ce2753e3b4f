"""The where clause of the ArcGIS protocol, parsed by hand into SQL with parameters.

Nothing of the client's text reaches SQLite but through a parameter: names are looked up, literals are bound.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<string>N?'(?:[^']|'')*')"
    r"|(?P<name>[^\W\d]\w*|\"[^\"]+\")"
    r"|(?P<sign><>|!=|<=|>=|[=<>(),]))"
)
_WORDS = {"AND", "OR", "NOT", "IN", "BETWEEN", "LIKE", "IS", "NULL", "ESCAPE"}
_DATE_FORMATS = ("%Y-%m-%d %H:%M:%S.%f", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d")
_EPOCH = datetime.datetime(1970, 1, 1)
_DEEPEST = 100


class WhereError(ValueError):
    """The clause does not parse, or names a field that the layer lacks."""


@dataclass(frozen=True)
class Column:
    """How a field of the layer is stored."""

    name: str
    is_date: bool = False


@dataclass(frozen=True)
class _Token:
    kind: str  # number, string, name, word, sign, end
    text: str


def _tokens(text: str) -> list[_Token]:
    result, at = [], 0
    text = text.rstrip()
    while at < len(text):
        found = _TOKEN.match(text, at)
        if not found:
            raise WhereError(f"unexpected character at {at}: {text[at : at + 10]!r}")
        kind = found.lastgroup or ""
        value = found.group(kind)
        if kind == "name" and value.upper() in _WORDS:
            kind, value = "word", value.upper()
        result.append(_Token(kind, value))
        at = found.end()
    return [*result, _Token("end", "")]


def _unquoted(text: str) -> str:
    return text[text.index("'") + 1 : -1].replace("''", "'")


def epoch_ms(text: str) -> int:
    """Milliseconds of a wall clock, as the portal keeps its dates."""
    for form in _DATE_FORMATS:
        try:
            moment = datetime.datetime.strptime(text.strip(), form)
        except ValueError:
            continue
        return round((moment - _EPOCH) / datetime.timedelta(milliseconds=1))
    raise WhereError(f"not a date: {text!r}")


@dataclass(frozen=True)
class _Operand:
    sql: str
    parameters: tuple
    kind: str  # field, date field, text, number, date


class _Parser:
    def __init__(self, text: str, columns: Mapping[str, Column]) -> None:
        self._tokens = _tokens(text)
        self._at = 0
        self._depth = 0
        self._columns = {name.lower(): column for name, column in columns.items()}

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._next
        self._at += 1
        return token

    def _accept(self, kind: str, text: str) -> bool:
        if self._next.kind == kind and self._next.text == text:
            self._at += 1
            return True
        return False

    def _expect(self, kind: str, text: str) -> None:
        if not self._accept(kind, text):
            raise WhereError(f"expected {text}, found {self._next.text or 'the end'!r}")

    def parse(self) -> tuple[str, list]:
        sql, parameters = self._either()
        if self._next.kind != "end":
            raise WhereError(f"unexpected {self._next.text!r}")
        return sql, parameters

    def _either(self) -> tuple[str, list]:
        sql, parameters = self._both()
        while self._accept("word", "OR"):
            more, added = self._both()
            sql, parameters = f"{sql} OR {more}", parameters + added
        return sql, parameters

    def _both(self) -> tuple[str, list]:
        sql, parameters = self._negation()
        while self._accept("word", "AND"):
            more, added = self._negation()
            sql, parameters = f"{sql} AND {more}", parameters + added
        return sql, parameters

    def _negation(self) -> tuple[str, list]:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise WhereError("nested too deeply")
        try:
            if self._accept("word", "NOT"):
                sql, parameters = self._negation()
                return f"NOT ({sql})", parameters
            if self._accept("sign", "("):
                sql, parameters = self._either()
                self._expect("sign", ")")
                return f"({sql})", parameters
            return self._comparison()
        finally:
            self._depth -= 1

    def _comparison(self) -> tuple[str, list]:
        left = self._operand()
        if self._accept("word", "IS"):
            negated = self._accept("word", "NOT")
            self._expect("word", "NULL")
            return f"{left.sql} IS {'NOT ' if negated else ''}NULL", list(left.parameters)
        negation = "NOT " if self._accept("word", "NOT") else ""
        if self._accept("word", "IN"):
            self._expect("sign", "(")
            items = [self._literal_like(left)]
            while self._accept("sign", ","):
                items.append(self._literal_like(left))
            self._expect("sign", ")")
            sql = f"{left.sql} {negation}IN ({', '.join(i.sql for i in items)})"
            return sql, [*left.parameters, *(p for i in items for p in i.parameters)]
        if self._accept("word", "BETWEEN"):
            low = self._literal_like(left)
            self._expect("word", "AND")
            high = self._literal_like(left)
            sql = f"{left.sql} {negation}BETWEEN {low.sql} AND {high.sql}"
            return sql, [*left.parameters, *low.parameters, *high.parameters]
        if self._accept("word", "LIKE"):
            pattern = self._operand()
            if pattern.kind != "text":
                raise WhereError("LIKE needs a text")
            return f"{left.sql} {negation}LIKE {pattern.sql}", [*left.parameters, *pattern.parameters]
        token = self._take()
        if negation or token.kind != "sign" or token.text not in ("=", "<>", "!=", "<", "<=", ">", ">="):
            raise WhereError(f"expected a comparison, found {token.text or 'the end'!r}")
        right = self._operand()
        self._check_kinds(left, right)
        operator = "<>" if token.text == "!=" else token.text
        return f"{left.sql} {operator} {right.sql}", [*left.parameters, *right.parameters]

    def _literal_like(self, left: _Operand) -> _Operand:
        operand = self._operand()
        self._check_kinds(left, operand)
        return operand

    @staticmethod
    def _check_kinds(left: _Operand, right: _Operand) -> None:
        """A date compares with a date only, as with the server's standardised queries."""
        dates = [o.kind in ("date", "date field") for o in (left, right)]
        if any(dates) and not all(dates):
            raise WhereError("a date field is compared with TIMESTAMP '…' or DATE '…' only")

    def _operand(self) -> _Operand:
        token = self._take()
        if token.kind == "number":
            value = float(token.text) if re.search("[.eE]", token.text) else int(token.text)
            if isinstance(value, int) and abs(value) >= 2**63:
                raise WhereError("number out of range")
            return _Operand("?", (value,), "number")
        if token.kind == "string":
            return _Operand("?", (_unquoted(token.text),), "text")
        if token.kind == "name":
            if token.text.upper() in ("TIMESTAMP", "DATE") and self._next.kind == "string":
                return _Operand("?", (epoch_ms(_unquoted(self._take().text)),), "date")
            column = self._columns.get(token.text.strip('"').lower())
            if column is None:
                raise WhereError(f"Invalid field: {token.text}")
            return _Operand(f'"{column.name}"', (), "date field" if column.is_date else "field")
        raise WhereError(f"expected a field or a value, found {token.text or 'the end'!r}")


def to_sql(text: str, columns: Mapping[str, Column]) -> tuple[str, list]:
    """An SQL condition and its parameters; `columns` maps the layer's field names to stored columns."""
    return _Parser(text, columns).parse()

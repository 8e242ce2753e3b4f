"""The ecological articles and their groups."""

from __future__ import annotations

import csv
import sqlite3

import numpy as np
import pytest

from crime_map_plugin.errors import QueryInvalid
from crime_map_plugin.incidents import codes, ecology
from crime_map_plugin.incidents.categories import category_of
from crime_map_plugin.incidents.query import IncidentQuery, parse_articles, store_where


def test_every_article_from_324_to_343_is_in_exactly_one_group():
    listed = sorted(article for articles in ecology.GROUPS.values() for article in articles)
    assert listed == [str(number) for number in range(324, 344)]
    assert {category_of(article, old=False) for article in listed} == {ecology.CATEGORY}


def test_titles_of_the_articles_fit_their_groups(shared):
    path = shared / "data" / "portal_kz" / "article_titles_ru.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        titles = {row["crime_code"][:3]: row["title_ru"].lower() for row in csv.DictReader(file)}
    words = {
        "water": ("вод", "морск", "шельф"),
        "air": ("атмосфер",),
        "land": ("земл", "недр"),
        "plants": ("дерев", "лес"),
        "animals": ("рыб", "охот", "животн", "ветеринар"),
        "protected": ("охраняемых природных",),
        "hazardous": ("экологическ",),
    }
    for group, articles in ecology.GROUPS.items():
        for article in articles:
            assert any(word in titles[article] for word in words[group]), (group, titles[article])


def test_list_of_codes_names_the_same_groups_and_articles_in_three_languages():
    rows = codes.table("ecology")
    assert {row["key"]: tuple(row["articles"].split(", ")) for row in rows} == ecology.GROUPS
    assert all(row[f"name_{tag}"] for row in rows for tag in codes.LANGUAGES)


def test_sub_article_is_in_the_group_of_its_article_and_articles_are_not_prefixes():
    assert ecology.group_of("342-1") == "protected"
    assert ecology.group_of("34") is None and ecology.group_of(None) is None
    column = ecology.group_column(
        np.array(["328", "328", None, "337-2", "188"], dtype=object),
        np.array(["ecological", "other", "ecological", "ecological", "theft"], dtype=object),
    )
    assert column.tolist() == ["water", None, None, "animals", None]


def test_all_groups_are_no_restriction():
    assert ecology.articles_of(ecology.GROUPS) == () == ecology.articles_of([])
    assert ecology.groups_of(ecology.articles_of(["land", "air"])) == ("air", "land")


def test_condition_in_sql_chooses_what_the_arrays_choose():
    rows = [("ecological", a) for a in ("328", "328-1", "3280", "32", "330", "342", "342-1", None)]
    database = sqlite3.connect(":memory:")
    database.execute('CREATE TABLE i ("category" TEXT, "article" TEXT)')
    database.executemany("INSERT INTO i VALUES (?, ?)", rows)
    for groups in (["water"], ["protected"], ["water", "protected"], ["air"]):
        query = IncidentQuery(categories=(ecology.CATEGORY,), articles=ecology.articles_of(groups))
        found = database.execute("SELECT article FROM i WHERE " + store_where(query)).fetchall()
        column = ecology.group_column(
            np.array([a for _, a in rows], dtype=object), np.array([c for c, _ in rows], dtype=object)
        )
        assert [a for (a,) in found] == [a for (_, a), group in zip(rows, column) if group in groups]


@pytest.mark.parametrize("text", ["328%", "x", "328-12", "'"])
def test_what_is_no_article_is_refused(text):
    with pytest.raises(QueryInvalid, match="not an article"):
        parse_articles(text)

"""Kinds of incidents that sources name in words, by category."""

from __future__ import annotations

import pytest

from crime_map_plugin.incidents.category_words import category_in


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("personal robbery", "robbery"),
        ("Грабёж", "robbery"),
        ("Тонау", "robbery"),
        ("Кража из квартиры", "theft"),
        ("Ұрлық", "theft"),
        ("crash", "traffic"),
        ("ДТП, наезд на пешехода", "traffic"),
        ("ЖКО", "traffic"),
        ("Мошенничество", "fraud"),
        ("Алаяқтық", "fraud"),
        ("Незаконная рубка", "ecological"),
        ("Загрязнение вод", "ecological"),
        ("Хулиганство", "public_order"),
        ("Убийство", "violence"),
        ("Сбыт наркотиков", "drugs"),
        ("прочее", None),
        ("", None),
    ],
)
def test_a_kind_in_words_gets_its_category(text: str, category: str | None) -> None:
    assert category_in(text) == category

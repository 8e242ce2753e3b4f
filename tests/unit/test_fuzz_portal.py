"""Made-up answers, profiles and filters: the targets of `make fuzz` with a few fixed examples each."""

from __future__ import annotations

from tests.fuzz import portal_targets as targets

test_every_answer_is_decoded_or_refused = targets.decoder
test_every_description_is_understood_or_refused = targets.describer
test_every_body_is_read_or_refused = targets.answer_reader
test_every_shape_is_written_or_none = targets.shapes
test_every_profile_keeps_to_its_address_or_is_refused = targets.profile_reader
test_every_value_of_a_condition_stays_one_literal = targets.where_builder
test_every_quoted_text_is_read_back_by_sqlite = targets.literals

import datetime as dt

import pytest

from presseditor.domain.moment import Moment
from presseditor.ui.widgets.date_fields import DateField, MomentField
from presseditor.ui.widgets.typed_times import moment_in_words, read_date, read_time

pytestmark = pytest.mark.gui
DAY = dt.date(2019, 3, 21)


@pytest.mark.parametrize(
    "typed", ["21.03.2019", "21.3.19", "2019-03-21", "21 марта 2019", "21 марта 2019 года"]
)
def test_a_date_is_read_as_people_write_it(typed: str) -> None:
    assert read_date(typed) == DAY


@pytest.mark.parametrize("typed", ["31.02.2019", "завтра", "21", "0.0.0000"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_date(typed)


def test_a_time_is_read_with_a_colon_a_dot_or_alone() -> None:
    assert read_time("10:00") == read_time("10.00") == read_time("10") == dt.time(10)
    with pytest.raises(ValueError, match=r"."):
        read_time("25:00")


@pytest.mark.usefixtures("qtbot")
def test_a_date_field_says_in_words_what_it_cannot_read() -> None:
    field = DateField()
    field.type_date("вчера")
    assert "вчера" in field.problem
    assert field.value is None


@pytest.mark.usefixtures("qtbot")
def test_a_time_without_a_date_is_a_problem() -> None:
    field = MomentField()
    field.hour.setText("10:00")
    assert field.problem
    field.day.type_date("21.03.2019")
    assert not field.problem
    assert field.value == Moment(DAY, dt.time(10))


@pytest.mark.usefixtures("qtbot")
def test_nothing_typed_is_no_moment_and_no_problem() -> None:
    assert MomentField().value is None
    assert moment_in_words(None) == ""

"""What holds for every interval: rounding lies inside, arithmetic stays closed, a comparison has no favourite side."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import counts, factors, finite_intervals, fractions, intervals, positive, printed

from numcheck.interval import INFINITY, LOOSE_SHARE, LOOSEST_SHARE, Bound, Interval, Verdict

EVERYTHING = Interval.of(-INFINITY, INFINITY)


def bounds(interval: Interval) -> tuple[Bound, Bound, Bound, Bound]:
    return interval.outer_low, interval.low, interval.high, interval.outer_high


def sound(interval: Interval) -> bool:
    """Whether every end is a fraction or infinite, and core lies in skirt."""
    ends = bounds(interval)
    return all(isinstance(end, Fraction) or end in (INFINITY, -INFINITY) for end in ends) and list(ends) == sorted(ends) \
        and interval.low != INFINITY and interval.high != -INFINITY


def inside(value: Fraction, interval: Interval) -> tuple[bool, bool]:
    """Whether a value is in the core, and whether it is in the skirt."""
    return interval.holds(value), interval.outer_low <= value <= interval.outer_high


# --- what a printed number means -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("digits", "scale", "core", "skirt"), [
    ("40", 1, ("39.5", "40.5"), ("39", "41")),
    ("40.0", 1, ("39.95", "40.05"), ("39.9", "40.1")),
    ("40.00", 1, ("39.995", "40.005"), ("39.99", "40.01")),
    ("0", 1, ("-0.5", "0.5"), ("-1", "1")),
    ("0.0", 1, ("-0.05", "0.05"), ("-0.1", "0.1")),
    ("7", 1, ("6.5", "7.5"), ("6", "8")),
    ("1.3", 10**6, ("1250000", "1350000"), ("1200000", "1400000")),
    ("1.30", 10**6, ("1295000", "1305000"), ("1290000", "1310000")),
    ("1.300", 10**6, ("1299500", "1300500"), ("1299000", "1301000")),
    ("13.0", 10**6, ("12950000", "13050000"), ("12900000", "13100000")),
    ("2", 10**6, ("1500000", "2500000"), ("1000000", "3000000")),
    # Trailing zeros of a whole number may be a rounding: by 5 % in the core and 10 % in the skirt,
    # or half the last other digit, if that is less.
    ("99", 1, ("98.5", "99.5"), ("98", "100")),
    ("90", 1, ("89.5", "90.5"), ("89", "91")),
    ("100", 1, ("95", "105"), ("90", "110")),
    ("101", 1, ("100.5", "101.5"), ("100", "102")),
    ("990", 1, ("985", "995"), ("985", "995")),
    ("600000", 1, ("570000", "630000"), ("550000", "650000")),
    ("610000", 1, ("605000", "615000"), ("605000", "615000")),
    ("1280000", 1, ("1275000", "1285000"), ("1275000", "1285000")),
    ("100000", 1, ("95000", "105000"), ("90000", "110000")),
    ("1283000", 1, ("1282500", "1283500"), ("1282500", "1283500")),
    ("1283001", 1, ("1283000.5", "1283001.5"), ("1283000", "1283002")),
    # Decimals say how exact it is meant; so do digits before a scale word, of which a hundred and more may be round again.
    ("100000.0", 1, ("99999.95", "100000.05"), ("99999.9", "100000.1")),
    ("300", 10**6, ("285000000", "315000000"), ("270000000", "330000000")),
    ("311", 10**6, ("310500000", "311500000"), ("310000000", "312000000")),
])
def test_what_a_print_means(digits: str, scale: int, core: tuple[str, str], skirt: tuple[str, str]) -> None:
    assert Interval.printed(digits, scale) == Interval.of(*map(Fraction, core), *map(Fraction, skirt))


@pytest.mark.parametrize(("value", "unit", "core"), [
    ("300000000", 10**6, ("285000000", "315000000")),  # 300 million
    ("130000000", 10**5, ("129950000", "130050000")),  # 130.0 million
    ("1300000", 10**4, ("1295000", "1305000")),  # 1.30 million
])
def test_the_unit_tells_decimals_before_a_scale_word(value: str, unit: int, core: tuple[str, str]) -> None:
    assert Interval.rounded(Fraction(value), Fraction(unit)).core == Interval.of(*map(Fraction, core))


def half_up(value: Fraction, unit: Fraction) -> Fraction:
    return (value / unit + Fraction(1, 2)).__floor__() * unit


def half_even(value: Fraction, unit: Fraction) -> Fraction:
    return round(value / unit) * unit


def down(value: Fraction, unit: Fraction) -> Fraction:
    return int(value / unit) * unit


def up(value: Fraction, unit: Fraction) -> Fraction:
    return -((-value / unit).__floor__()) * unit


UNITS = st.sampled_from([Fraction(10) ** power for power in range(-6, 10)])


@given(fractions, UNITS)
def test_whatever_rounds_to_it_is_in_the_core(value: Fraction, unit: Fraction) -> None:
    for rounded in (half_up, half_even):
        assert inside(value, Interval.rounded(rounded(value, unit), unit)) == (True, True)


@given(fractions, UNITS)
def test_whatever_is_cut_to_it_is_in_the_skirt(value: Fraction, unit: Fraction) -> None:
    for cut in (down, up):
        assert inside(value, Interval.rounded(cut(value, unit), unit))[1]


@given(st.integers(1, 10**9), st.integers(-4, 0))
def test_ties_go_both_ways(half: int, power: int) -> None:
    unit = Fraction(10) ** power
    tie = (half + Fraction(1, 2)) * unit
    assert {True} == {Interval.rounded(half * unit, unit).holds(tie), Interval.rounded((half + 1) * unit, unit).holds(tie)}


@given(printed(most_decimals=3), st.sampled_from([1, 10**3, 10**6, 10**9]))
def test_a_trailing_zero_is_tighter(digits: str, scale: int) -> None:
    loose = Interval.printed(digits, scale)
    tight = Interval.printed(digits + ("0" if "." in digits else ".0"), scale)
    assert loose.low < tight.low
    assert tight.high < loose.high
    assert loose.outer_low < tight.outer_low
    assert tight.outer_high < loose.outer_high


@given(counts.filter(bool), st.integers(1, 6))
def test_a_round_number_is_never_looser_than_the_caps(count: int, zeros: int) -> None:
    value = Fraction(count * 10**zeros)
    interval = Interval.rounded(value, Fraction(1))
    assert value - interval.low <= max(Fraction(1, 2), LOOSE_SHARE * value)
    assert value - interval.outer_low <= max(1, LOOSEST_SHARE * value)
    last = 10 ** (len(str(value)) - len(str(value).rstrip("0")))
    assert value - interval.outer_low <= max(1, Fraction(last, 2)), "half a unit of the last other digit, at most"
    assert interval.holds(value)


@given(printed(), st.sampled_from([1, 1000, 10**6, 10**9]))
def test_what_is_printed_is_held(digits: str, scale: int) -> None:
    interval = Interval.printed(digits, scale)
    assert interval.holds(Fraction(digits) * scale)
    assert sound(interval)


@given(fractions, UNITS)
def test_a_sign_changes_sides_and_nothing_else(value: Fraction, unit: Fraction) -> None:
    assert Interval.rounded(-value, unit) == -Interval.rounded(value, unit)


# --- comparing -----------------------------------------------------------------------------------------------------


@given(intervals())
def test_an_interval_agrees_with_itself(one: Interval) -> None:
    assert one.against(one) is Verdict.CONSISTENT


@given(intervals(), intervals())
def test_neither_side_is_favoured(one: Interval, other: Interval) -> None:
    assert one.against(other) is other.against(one)


@given(intervals(), intervals(), factors)
def test_scale_changes_no_verdict(one: Interval, other: Interval, factor: Fraction) -> None:
    assert one.scaled(factor).against(other.scaled(factor)) is one.against(other)


@given(finite_intervals, finite_intervals, fractions)
def test_neither_does_a_shift(one: Interval, other: Interval, by: Fraction) -> None:
    shift = Interval.exact(by)
    assert (one + shift).against(other + shift) is one.against(other)


@given(intervals(), intervals())
def test_the_skirt_takes_nothing_back(one: Interval, other: Interval) -> None:
    assert one.against(other) <= one.core.against(other.core)


@given(intervals(), intervals(), intervals())
def test_a_wider_reading_agrees_no_less(one: Interval, other: Interval, more: Interval) -> None:
    assert Interval.hull((one, more)).against(other) <= one.against(other)


@given(intervals(), fractions)
def test_what_an_interval_holds_agrees_with_it(one: Interval, value: Fraction) -> None:
    core, skirt = inside(value, one)
    verdict = one.against(Interval.exact(value))
    assert verdict is (Verdict.CONSISTENT if core else Verdict.BORDERLINE if skirt else Verdict.INCONSISTENT)


@given(intervals())
def test_everything_agrees_with_the_unknown(one: Interval) -> None:
    assert one.against(EVERYTHING) is Verdict.CONSISTENT


@pytest.mark.parametrize(("one", "other", "verdict"), [
    (Interval.printed("1.3", 10**6), Interval.exact(1_280_000), "consistent"),
    (Interval.printed("1.3", 10**6), Interval.exact(1_250_000), "consistent"),
    (Interval.printed("1.3", 10**6), Interval.exact(1_249_999), "borderline"),
    (Interval.printed("1.3", 10**6), Interval.exact(1_200_000), "borderline"),
    (Interval.printed("1.3", 10**6), Interval.exact(1_199_999), "inconsistent"),
    (Interval.printed("40"), Interval.printed("40.4"), "consistent"),
    (Interval.printed("40.0"), Interval.printed("40.4"), "inconsistent"),
    (Interval.of(5, INFINITY), Interval.exact(10**30), "consistent"),
    (Interval.of(5, INFINITY), Interval.exact(4), "inconsistent"),
    (Interval.exact(4), Interval.of(-INFINITY, 4), "consistent"),
])
def test_verdicts(one: Interval, other: Interval, verdict: str) -> None:
    assert one.against(other).label == verdict


# --- arithmetic ----------------------------------------------------------------------------------------------------

OPERATIONS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}


@pytest.mark.parametrize("sign", OPERATIONS)
@given(intervals(), intervals())
def test_arithmetic_is_closed(sign: str, one: Interval, other: Interval) -> None:
    assert sound(OPERATIONS[sign](one, other))
    assert sound(-one)


@st.composite
def held(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    """An interval, and a value of its core."""
    interval = draw(finite_intervals)
    share = Fraction(draw(st.integers(0, 100)), 100)
    return interval, interval.low + share * (interval.high - interval.low)


@pytest.mark.parametrize("sign", OPERATIONS)
@given(held(), held())
def test_arithmetic_loses_no_value(sign: str, one: tuple[Interval, Fraction], other: tuple[Interval, Fraction]) -> None:
    assume(sign != "/" or other[1] != 0)
    assert OPERATIONS[sign](one[0], other[0]).holds(OPERATIONS[sign](one[1], other[1]))


@given(intervals(), st.one_of(factors, st.just(Fraction(0))))
def test_scaling_by_zero_is_zero_and_by_a_factor_can_be_undone(one: Interval, factor: Fraction) -> None:
    if factor:
        assert one.scaled(factor).scaled(1 / factor) == one
    else:
        assert one.scaled(0) == Interval.exact(0)


@given(intervals(), intervals())
def test_what_divides_by_zero_may_be_anything(one: Interval, other: Interval) -> None:
    assume(other.holds(0))
    assert bounds(one / other) == (-INFINITY, -INFINITY, INFINITY, INFINITY)


@pytest.mark.parametrize(("one", "other", "quotient"), [
    (Interval.of(1, 2), Interval.of(4, 8), Interval.of(Fraction(1, 8), Fraction(1, 2))),
    (Interval.of(1, 2), Interval.of(-1, 1), EVERYTHING),
    (Interval.of(1, 2), Interval.of(0, 1), EVERYTHING),
    (Interval.exact(0), Interval.exact(0), EVERYTHING),
    (Interval.of(1, 2), Interval.of(4, INFINITY), Interval.of(0, Fraction(1, 2))),
    (Interval.of(1, INFINITY), Interval.of(4, INFINITY), Interval.of(0, INFINITY)),
    (Interval.of(1, INFINITY), Interval.of(-4, -2), Interval.of(-INFINITY, Fraction(-1, 4))),
    # A skirt that holds zero leaves the core as tight as it was.
    (Interval.exact(6), Interval.of(2, 3, -1, 4), Interval.of(2, 3, -INFINITY, INFINITY)),
])
def test_quotients(one: Interval, other: Interval, quotient: Interval) -> None:
    assert one / other == quotient


@pytest.mark.parametrize(("total", "expected"), [
    (Interval.of(5, INFINITY) + Interval.of(-INFINITY, 3), EVERYTHING),
    (Interval.of(5, INFINITY) - Interval.of(5, INFINITY), EVERYTHING),
    (Interval.of(5, INFINITY) + Interval.exact(1), Interval.of(6, INFINITY)),
    (Interval.of(5, INFINITY) * Interval.exact(0), Interval.exact(0)),
    (Interval.of(5, INFINITY) * Interval.of(-1, 1), EVERYTHING),
    (-Interval.of(5, INFINITY), Interval.of(-INFINITY, -5)),
])
def test_the_unbounded(total: Interval, expected: Interval) -> None:
    assert total == expected


# --- shapes --------------------------------------------------------------------------------------------------------


@given(fractions, fractions, st.none() | fractions, st.none() | fractions)
def test_ends_come_in_any_order(low: Fraction, high: Fraction, outer_low: Fraction | None, outer_high: Fraction | None) -> None:
    interval = Interval.of(low, high, outer_low, outer_high)
    assert sound(interval)
    assert {interval.low, interval.high} == {low, high}


@given(st.lists(intervals(), min_size=1, max_size=5))
def test_a_hull_holds_all_and_no_more(every: list[Interval]) -> None:
    hull = Interval.hull(every)
    assert sound(hull)
    assert hull == Interval.hull([hull, *every])
    assert all(hull.low <= one.low and one.high <= hull.high for one in every)
    assert hull.low in [one.low for one in every]
    assert hull.outer_high in [one.outer_high for one in every]


def test_there_is_no_hull_of_nothing() -> None:
    with pytest.raises(ValueError, match="no interval"):
        Interval.hull([])


@given(intervals())
def test_whole_numbers(one: Interval) -> None:
    whole = one.whole()
    assert sound(whole)
    assert whole.whole() == whole
    ends = [(whole.low, one.low), (whole.high, one.high)]
    assert all(end == before or (isinstance(end, Fraction) and end.denominator == 1 and abs(end - before) < 1) for end, before in ends)


@pytest.mark.parametrize(("one", "whole"), [
    (Interval.of(Fraction("1.2"), Fraction("3.8")), Interval.of(2, 3)),
    (Interval.of(2, 3), Interval.of(2, 3)),
    (Interval.of(Fraction("1.2"), Fraction("1.8")), Interval.of(Fraction("1.2"), Fraction("1.8"))),
    (Interval.of(Fraction("-1.5"), INFINITY), Interval.of(-1, INFINITY)),
    (Interval.of(Fraction("1.2"), Fraction("1.8"), Fraction("0.5"), Fraction("2.5")), Interval.of(Fraction("1.2"), Fraction("1.8"), 1, 2)),
])
def test_whole_numbers_by_hand(one: Interval, whole: Interval) -> None:
    assert one.whole() == whole


@given(intervals(), positive, positive)
def test_about_never_takes_away(one: Interval, low: Fraction, high: Fraction) -> None:
    about = one.widened(low, high)
    assert sound(about)
    assert about == Interval.hull((about, one))


@given(intervals())
def test_every_interval_can_be_shown(one: Interval) -> None:
    assert "nan" not in f"{one} {one!r}"
    assert one.is_finite == (isinstance(one.low, Fraction) and isinstance(one.high, Fraction))
    assert bounds(one.core) == (one.low, one.low, one.high, one.high)


@pytest.mark.parametrize(("one", "shown"), [
    (Interval.exact(5), "Interval(5, 5)"),
    (Interval.of(1, INFINITY), "Interval(1, ∞)"),
    (Interval.printed("40"), "Interval(39.5, 40.5, skirt=[39, 41])"),
])
def test_an_interval_shows_its_skirt_if_it_has_one(one: Interval, shown: str) -> None:
    assert repr(one) == shown

"""Figures of pay in words, as their source gives them: never rounded, never blended."""

from __future__ import annotations

from apptracker.guide.entries import UNDATED, PayFigure

_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}  # of those that share no sign with others in the guide


def amount(value: int, currency: str) -> str:
    """A whole amount: "$36,000", "CAD 35,000"."""
    return f"{_SIGNS.get(currency, f'{currency} ')}{value:,}"


def in_words(figure: PayFigure) -> str:
    """All that a figure says: "$36,000 median, $38,000 average a year", "$30,000 to $55,000 and more a year"."""
    said = []
    if figure.low is not None and figure.high is not None:
        said.append(f"{amount(figure.low, figure.currency)} to {amount(figure.high, figure.currency)}")
    elif figure.low is not None:
        said.append(f"from {amount(figure.low, figure.currency)}")
    elif figure.high is not None:
        said.append(f"up to {amount(figure.high, figure.currency)}")
    if said and figure.open_end:
        said[0] += " and more"
    said += [
        f"{amount(value, figure.currency)} {name}"
        for value, name in ((figure.median, "median"), (figure.average, "average"))
        if value is not None
    ]
    dollars = ""
    if figure.usd_low is not None and figure.usd_high is not None:
        dollars = f" (given as {amount(figure.usd_low, 'USD')} to {amount(figure.usd_high, 'USD')})"
    article = "an" if figure.period == "hour" else "a"
    return f"{', '.join(said)} {article} {figure.period}{dollars}"


def dated(year: str) -> str:
    """The year as it stands beside a figure: "May 2023", "undated"."""
    return year or UNDATED

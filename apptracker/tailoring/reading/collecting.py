"""Fields being collected from a text."""

from __future__ import annotations

from apptracker.domain.postings import FieldSource, FieldValue

#: Two-letter states and provinces of the United States, Canada and Australia, as a pattern.
STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC"
    "|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY"
    "|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD"
)


class Fields:
    """Collects fields; the first plain value of a name stays, a likely one gives way to a plain one."""

    def __init__(self) -> None:
        self.values: dict[str, FieldValue] = {}

    def put(self, name: str, value: object, *, sure: bool) -> None:
        old = self.values.get(name)
        if value in (None, "", [], ()) or (old is not None and (old.sure or not sure)):
            return
        self.values[name] = FieldValue(value, FieldSource.TEXT, sure)

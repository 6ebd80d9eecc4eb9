"""Prints what icalendar reads from calendar files, one line of JSON for each."""

import json
import sys

from icalendar import Calendar


def milliseconds(value):
    assert value.dt.utcoffset().total_seconds() == 0, "not in UTC"
    return round(value.dt.timestamp() * 1000)


def event(found):
    assert not found.errors, found.errors
    assert not found.subcomponents, "the event has subcomponents"
    known = {"UID", "SEQUENCE", "X-MICROSOFT-CDO-BUSYSTATUS", "DTSTAMP", "DTSTART", "DTEND", "TRANSP", "STATUS", "SUMMARY", "DESCRIPTION"}
    assert set(found) <= known, set(found) - known
    return {
        "title": str(found["SUMMARY"]),
        "notes": str(found.get("DESCRIPTION", "")),
        "start": milliseconds(found["DTSTART"]),
        "end": milliseconds(found["DTEND"]),
        "made": milliseconds(found["DTSTAMP"]),
        "uid": str(found["UID"]),
        "sequence": int(found["SEQUENCE"]),
        "status": str(found["STATUS"]),
        "busy": str(found["X-MICROSOFT-CDO-BUSYSTATUS"]),
        "shown": str(found["TRANSP"]),
    }


for name in sys.argv[1:]:
    with open(name, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    assert not calendar.errors, calendar.errors
    assert set(calendar) == {"VERSION", "PRODID"} and calendar["VERSION"] == "2.0", set(calendar)
    events = calendar.walk("VEVENT")
    assert len(events) == len(calendar.subcomponents), "the file has components besides events"
    assert len({str(found["UID"]) for found in events}) == len(events), "two events have the same UID"
    print(json.dumps([event(found) for found in events]))

// Prints what ical.js reads from calendar files, one line of JSON for each.

import { readFileSync } from "node:fs";
import assert from "node:assert";
import ICAL from "ical.js";

const KNOWN = ["uid", "sequence", "x-microsoft-cdo-busystatus", "dtstamp", "dtstart", "dtend", "transp", "status", "summary", "description"];

function milliseconds(found, name) {
  const time = found.getFirstPropertyValue(name);
  assert.equal(time.zone, ICAL.Timezone.utcTimezone, "not in UTC");
  return time.toJSDate().getTime();
}

function event(found) {
  assert.equal(found.getAllSubcomponents().length, 0, "something is inside");
  const names = found.getAllProperties().map((property) => property.name);
  assert.equal(new Set(names).size, names.length, `something is there twice: ${names}`);
  assert(names.every((name) => KNOWN.includes(name)), `something unknown: ${names}`);
  return {
    title: found.getFirstPropertyValue("summary"),
    notes: found.getFirstPropertyValue("description") ?? "",
    start: milliseconds(found, "dtstart"),
    end: milliseconds(found, "dtend"),
    made: milliseconds(found, "dtstamp"),
    uid: found.getFirstPropertyValue("uid"),
    sequence: found.getFirstPropertyValue("sequence"),
    status: found.getFirstPropertyValue("status"),
    busy: found.getFirstPropertyValue("x-microsoft-cdo-busystatus"),
    shown: found.getFirstPropertyValue("transp"),
  };
}

for (const name of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(name, "utf8")));
  assert.equal(calendar.name, "vcalendar");
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  const events = calendar.getAllSubcomponents();
  assert(events.every((found) => found.name === "vevent"), "something besides events");
  const uids = events.map((found) => found.getFirstPropertyValue("uid"));
  assert.equal(new Set(uids).size, uids.length, "a name is there twice");
  console.log(JSON.stringify(events.map(event)));
}

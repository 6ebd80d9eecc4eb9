// Compares the page's time zone code with the expected answers in questions.json and with Temporal, where the browser
// has it, and posts a report to the server. Answers are strings that are either equal or not.

const temporal = globalThis.Temporal;
/// The number of differences reported; a zone that is off by an hour would fill a page.
const SHOWN = 20;

/// Whether a zone is known, tested by a function that throws if not; cached.
function knows(ask) {
  const zones = new Map();
  const asked = (zone) => {
    try {
      ask(zone);
      return true;
    } catch {
      return false;
    }
  };
  return (zone) => {
    if (!zones.has(zone)) zones.set(zone, asked(zone));
    return zones.get(zone);
  };
}

/// When the clocks of a zone show this wall time, by Temporal.
function start(wall, zone) {
  const plain = temporal.PlainDateTime.from(wall);
  const [first, last] = ["earlier", "later"].map((disambiguation) => plain.toZonedDateTime(zone, { disambiguation }));
  if (!first.toPlainDateTime().equals(plain)) return "impossible";
  const moments = [first, last].map((moment) => moment.epochMilliseconds);
  return first.equals(last) ? `once ${moments[0]}` : `twice ${moments.join(" ")}`;
}

/// What the clocks of a zone show at a moment, by Temporal.
function wall(epoch, zone) {
  return epoch + temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

/// Wall times around every change of the clocks that Temporal knows; questions.json has the same for the library's.
function* around(zone) {
  let at = temporal.Instant.from("2024-01-01T00:00Z").toZonedDateTimeISO(zone);
  while ((at = at.getTimeZoneTransition("next")) && at.year < 2033) {
    const clocks = [at.subtract({ milliseconds: 1 }), at].map(({ offset }) => at.toInstant().toZonedDateTimeISO(offset));
    const [from, to] = clocks.map((clock) => clock.toPlainDateTime()).sort(temporal.PlainDateTime.compare);
    const middle = from.add({ seconds: from.until(to).total("seconds") / 2 });
    const minute = { minutes: 1 };
    for (const wall of [from.subtract(minute), from, middle, to.subtract(minute), to]) {
      yield wall.toString({ smallestUnit: "minute" });
    }
  }
}

function compare({ around: walls, random, moments, enough, differing }) {
  const inIntl = knows((zone) => new Intl.DateTimeFormat("en", { timeZone: zone }));
  const inTemporal = knows((zone) => temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone));
  const report = {
    around: 0,
    random: 0,
    moments: 0,
    impossible: 0,
    twice: 0,
    by_library: 0,
    by_temporal: 0,
    without_temporal: 0,
    has_temporal: temporal !== undefined,
    unknown: new Set(),
    unknown_to_temporal: new Set(),
    excepted: 0,
    wrong_zones: new Set(),
    differing: new Set(),
    newer: new Set(),
    says: [],
  };
  const judge = (asked, zone, ours, judges) => {
    for (const [judge, answer] of judges) {
      if (answer === ours) continue;
      if (judge === "the library" && differing.includes(zone)) {
        report.differing.add(zone);
        continue;
      }
      // The browser's Temporal agrees with us: its zone data differs from the library's, not our calculation.
      if (judge === "the library" && judges.some(([other, said]) => other === "Temporal" && said === ours)) {
        report.newer.add(zone);
        continue;
      }
      report.wrong_zones.add(`${zone} (${judge})`);
      if (report.says.length < SHOWN) report.says.push(`${asked} in ${zone}: ${ours}, by ${judge} ${answer}`);
    }
  };
  const ask = (asked, zone, ours, library, theirs) => {
    const judges = [];
    if (library !== undefined) {
      judges.push(["the library", library]);
      report.by_library += 1;
    }
    if (inTemporal(zone)) {
      judges.push(["Temporal", theirs()]);
      report.by_temporal += 1;
    } else {
      report.without_temporal += 1;
      report.unknown_to_temporal.add(zone);
    }
    judge(asked, zone, ours, judges);
  };
  const askStart = ([zone, wall, library]) => {
    const ours = wasm_bindgen.start(wall, zone);
    if (ours === "impossible") report.impossible += 1;
    if (ours.startsWith("twice")) report.twice += 1;
    ask(wall, zone, ours, library, () => start(wall, zone));
  };
  const askWall = ([zone, epoch, library]) => {
    ask(`the moment ${epoch}`, zone, wasm_bindgen.wall(epoch, zone), library, () => wall(epoch, zone));
  };
  const every = (kind, questions, ask, limit) => {
    for (const question of questions) {
      if (report[kind] === limit) return;
      if (inIntl(question[0])) {
        report[kind] += 1;
        ask(question);
      } else {
        report.unknown.add(question[0]);
      }
    }
  };
  every("around", walls, askStart);
  every("random", random, askStart, enough);
  every("moments", moments, askWall);
  for (const zone of differing) {
    for (const wall of around(zone)) {
      report.excepted += 1;
      askStart([zone, wall]);
    }
  }
  return report;
}

(async () => {
  let report;
  try {
    await wasm_bindgen({ module_or_path: "zones_bg.wasm" });
    const compared = compare(await (await fetch("questions.json")).json());
    const listed = [...Intl.supportedValuesOf("timeZone"), Intl.DateTimeFormat().resolvedOptions().timeZone];
    report = JSON.stringify({ ...compared, listed }, (_, value) => (value instanceof Set ? [...value] : value));
  } catch (error) {
    report = `${error}\n${error.stack}`;
  }
  await fetch("report", { method: "POST", body: report });
})();

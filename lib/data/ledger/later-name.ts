import type { Claim } from "@/lib/domain/claim/claim";
import { pointsTo } from "@/lib/domain/claim/points-to";
import { currentName } from "@/lib/domain/name/names-of";
import type { SubjectRecord } from "@/lib/data/ledger/ledger";
import { isShown, type Reading } from "@/lib/data/ledger/reading";

/**
 * True if the catalog's own name of a device or a series, on a page as of a day, is of a later one: by then nobody had used it.
 * Asked for names that no claim gives; titles of launches and names of brands are nobody's claims on any day.
 */
export function isLaterName({ id, kind, name }: SubjectRecord, reading: Reading): boolean {
  if (reading.keeping.asOf === undefined || name === null) return false;
  if (kind !== "device" && kind !== "series") return false;
  let called = calledBefore.get(reading);
  if (called === undefined) calledBefore.set(reading, (called = spokenOfByName(reading)));
  return !called.has(id);
}

/** By reading: a page asks of each record once for each claim about it. */
const calledBefore = new WeakMap<Reading, ReadonlySet<string>>();

/**
 * The devices and series, by id, that somebody had spoken of by name. Claims give no name where it is the catalog's: "the 12S
 * and the 12S Pro are shown on 4 July" has two line-up claims. So whatever was said of a record counts, but for what goes by a
 * codename or a number alone; and a family's name is used with that of its device (Mi 11 with Mi 11 Ultra).
 */
function spokenOfByName(reading: Reading): ReadonlySet<string> {
  const { ledger, index, facts, clocks } = reading;
  const spoken = new Set(ledger.claims.filter((claim) => isShown(claim, reading)).flatMap(named));
  for (const [device, series] of facts.seriesOf) {
    const given = currentName({ kind: "device", id: device }, index, facts, clocks)?.text;
    const name = given ?? (spoken.has(device) ? ledger.records.get(device)?.name : null);
    const family = ledger.records.get(series)?.name;
    if (name && family && `${name} `.startsWith(`${family} `)) spoken.add(series);
  }
  return spoken;
}

function named({ subject, value }: Claim): string[] {
  const member = pointsTo(value);
  const about = value.property === "name" || value.property === "certification" ? [] : [subject.id];
  return member === null ? about : [...about, member.id];
}

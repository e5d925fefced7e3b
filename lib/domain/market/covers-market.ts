import type { Facts } from "../belief/belief";
import { EVERYWHERE, INTERNATIONAL, type MarketCode, type MarketKind } from "./market";

/** What a code stands for, by its form: countries are upper case, groups lower case. */
export function kindOfMarket(code: MarketCode): MarketKind {
  if (code === INTERNATIONAL) return "international";
  if (code === EVERYWHERE) return "everywhere";
  return /^[A-Z]{2}$/.test(code) ? "country" : "group";
}

/**
 * True if all of `inner` lies in `outer`; a market covers itself. `home` is the home market of the brand in question, which
 * `international` leaves out: where it is not known, `international` covers no country.
 */
export function coversMarket(outer: MarketCode, inner: MarketCode, home: MarketCode | null, facts: Facts): boolean {
  if (outer === inner || outer === EVERYWHERE) return true;
  const members = membersOf(inner, facts);
  if (members === null) return false;
  if (outer === INTERNATIONAL) return home !== null && !members.has(home);
  const group = facts.groups.get(outer);
  return group !== undefined && [...members].every((member) => group.has(member));
}

/** The countries of a market that can be listed; null for the two groups that are not, and for a group without members. */
function membersOf(code: MarketCode, facts: Facts): ReadonlySet<MarketCode> | null {
  if (kindOfMarket(code) === "country") return new Set([code]);
  const members = facts.groups.get(code);
  return members && members.size > 0 ? members : null;
}

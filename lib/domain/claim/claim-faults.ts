import { kindOfMarket } from "../market/covers-market";
import { normalizeName } from "../name/normalize-name";
import { isValidWindow } from "../window/check-window";
import { addDays, parseDay } from "../window/day";
import type { Day } from "../window/window";
import type { Claim, ClaimValue, Property, Subject } from "./claim";
import { SUBJECTS_OF } from "./claim";
import { priceFaults, type PriceFault } from "./price-faults";

/** What a claim says, before it is recorded. */
export type ClaimDraft = Pick<
  Claim,
  "subject" | "market" | "offer" | "stance" | "wording" | "value" | "source" | "statedFrom" | "statedTo"
>;

/** Why a claim cannot be recorded. The database holds these rules as CHECKs too, but for which currencies there are. */
export type ClaimFault =
  | "property-not-of-subject"
  | "market-not-of-property"
  | "market-not-a-code"
  | "offer-not-of-property"
  | "offer-empty"
  | "window-invalid"
  | "denies-no-date"
  | "words-empty"
  | "member-not-a-device-or-series"
  | "member-not-a-device"
  | "related-to-itself"
  | "related-to-another-kind"
  | "source-brand-missing"
  | "source-brand-without-kind"
  | "stated-not-a-day"
  | "stated-backwards"
  | "stated-after-recorded"
  | PriceFault;

/** What may differ from market to market. A launch's line-up, its status, lineage and partnerships do not. */
export const PROPERTIES_WITH_MARKET: ReadonlySet<Property> = new Set([
  "launch-window",
  "availability",
  "preorder-window",
  "sale-window",
  "price",
  "name",
  "feature",
  "certification",
]);

/** What may differ from offer to offer. */
export const PROPERTIES_WITH_OFFER: ReadonlySet<Property> = new Set([
  "availability",
  "preorder-window",
  "sale-window",
  "price",
]);

/**
 * Everything that is wrong with a claim; empty if nothing is. `today` is the day of recording (UTC): a statement may bear the day
 * after it, for where it was made it may be tomorrow already. It is in force from that day on.
 */
export function claimFaults(claim: ClaimDraft, { today }: { today: Day }): ClaimFault[] {
  return [...scopeFaults(claim), ...valueFaults(claim), ...sourceFaults(claim), ...statedFaults(claim, today)];
}

function scopeFaults({ subject, value: { property }, market, offer }: ClaimDraft): ClaimFault[] {
  const faults: ClaimFault[] = [];
  if (!SUBJECTS_OF[property].includes(subject.kind)) faults.push("property-not-of-subject");
  if (market !== null) {
    if (!PROPERTIES_WITH_MARKET.has(property)) faults.push("market-not-of-property");
    if (kindOfMarket(market) === "group" && !/^[a-z][a-z0-9-]*$/.test(market)) faults.push("market-not-a-code");
  }
  if (offer !== null) {
    if (!PROPERTIES_WITH_OFFER.has(property)) faults.push("offer-not-of-property");
    if (offer.trim() === "") faults.push("offer-empty");
  }
  return faults;
}

function valueFaults({ subject, value, stance }: ClaimDraft): ClaimFault[] {
  switch (value.property) {
    case "launch-window":
    case "preorder-window":
    case "sale-window":
      if (!isValidWindow(value.window)) return ["window-invalid"];
      // Denying what is open on both sides would deny every date there is.
      return stance === "denies" && value.window.precision === "tbd" ? ["denies-no-date"] : [];
    case "price":
      return priceFaults(value.price);
    case "line-up":
      return isPhone(value.member) ? [] : ["member-not-a-device-or-series"];
    case "series-member":
      return value.member.kind === "device" ? [] : ["member-not-a-device"];
    case "lineage":
      return lineageFaults(subject, value.of);
    default:
      return isWordless(value) ? ["words-empty"] : [];
  }
}

function lineageFaults(subject: Subject, of: Subject): ClaimFault[] {
  if (subject.kind !== of.kind) return ["related-to-another-kind"];
  return subject.id === of.id ? ["related-to-itself"] : [];
}

function isPhone({ kind }: Subject): boolean {
  return kind === "device" || kind === "series";
}

/** Without a letter or a digit there is nothing to find it by. */
function isWordless(value: ClaimValue): boolean {
  if ("text" in value) return normalizeName(value.text) === "";
  if (value.property === "feature") return normalizeName(value.feature) === "";
  return value.property === "partnership" && normalizeName(value.partner) === "";
}

function sourceFaults({ source }: ClaimDraft): ClaimFault[] {
  if (source.kind === "brand") return source.brandId === null ? ["source-brand-missing"] : [];
  return source.brandId === null ? [] : ["source-brand-without-kind"];
}

function statedFaults({ statedFrom, statedTo }: ClaimDraft, today: Day): ClaimFault[] {
  if (!parseDay(statedFrom) || !parseDay(statedTo)) return ["stated-not-a-day"];
  if (statedFrom > statedTo) return ["stated-backwards"];
  return statedTo > addDays(today, 1) ? ["stated-after-recorded"] : [];
}

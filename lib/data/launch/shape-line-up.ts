import { homeMarketOf } from "@/lib/domain/belief/bearing";
import { seriesOf } from "@/lib/domain/belief/device-window";
import type { LaunchBelief, LineUpBelief } from "@/lib/domain/belief/launch";
import type { Subject } from "@/lib/domain/claim/claim";
import type { FormFactor } from "@/lib/domain/device/form-factor";
import type { Day } from "@/lib/domain/window/window";
import { shapeAnnouncement } from "@/lib/data/announcement/shape-announcement";
import { firstSale } from "@/lib/data/availability/first-sale";
import { shapeAvailability } from "@/lib/data/availability/shape-availability";
import { shapeCountryAnswers } from "@/lib/data/availability/shape-country-answers";
import { shapeMarketGrid } from "@/lib/data/availability/shape-market-grid";
import { shapeUnplaced } from "@/lib/data/availability/shape-unplaced";
import { unknownOf } from "@/lib/data/device/unknown-of";
import type { LaunchSalesView, LaunchView, LineUpMemberView, MemberSaleView } from "@/lib/data/launch/launch-view";
import { shapeBelief } from "@/lib/data/ledger/shape-belief";
import { shapeRef } from "@/lib/data/ledger/shape-ref";
import type { Reading } from "@/lib/data/ledger/reading";

/** A page lists no more members of a line-up than this. */
const MEMBERS_SHOWN = 40;
/** Of no more phones it tells where they are sold: more than any launch has shown. */
const PHONES_TOLD = 12;

/** The shapes of the devices that are named, by id: what is told of a member's sale was loaded with it. */
export type LineUpForms = ReadonlyMap<string, FormFactor>;

/** What a launch shows, and where and when each phone of it can be had. */
export function shapeLineUp(
  belief: LaunchBelief,
  forms: LineUpForms,
  reading: Reading,
): Pick<LaunchView, "lineUp" | "lineUpTotal" | "sales"> {
  const told = phonesOf(belief, reading)
    .filter((subject) => subject.kind === "series" || forms.has(subject.id))
    .sort(byName(reading))
    .slice(0, PHONES_TOLD);
  const since = startOf(belief);
  const members = belief.lineUp.map(({ member, belief: shown }): LineUpMemberView => {
    const [family] = seriesOf(member, reading.facts);
    return {
      member: shapeRef(member, reading),
      holds: shown.holds,
      basis: shapeBelief(shown, reading),
      formFactor: forms.get(member.id) ?? null,
      series: family === undefined || !reading.ledger.records.has(family.id) ? null : shapeRef(family, reading),
      sale: told.some(({ id }) => id === member.id) ? shapeSale(member, since, reading) : null,
    };
  });
  return {
    lineUp: members.sort(familiesFirst).slice(0, MEMBERS_SHOWN),
    lineUpTotal: members.length,
    sales: shapeSales(told, reading),
  };
}

/** What is believed to be shown: the devices, and the series of which no device is named. */
function phonesOf({ lineUp }: LaunchBelief, { facts }: Reading): Subject[] {
  const shown = lineUp.filter(({ belief }) => belief.holds).map(({ member }: LineUpBelief) => member);
  const covered = new Set(shown.map(({ id }) => facts.seriesOf.get(id)));
  return shown.filter(({ kind, id }) => kind === "device" || !covered.has(id));
}

function shapeSale(subject: Subject, since: Day | null, reading: Reading): MemberSaleView {
  const availability = shapeAvailability(subject, reading);
  const unplaced = shapeUnplaced(subject, reading);
  const announcement = shapeAnnouncement(subject, reading);
  const home = homeMarketOf(subject, reading.facts);
  return {
    countries: shapeCountryAnswers(subject, reading),
    first: firstSale(availability, unplaced, since),
    unknown: unknownOf(shapeRef(subject, reading), announcement, availability, unplaced, home),
  };
}

function shapeSales(phones: readonly Subject[], reading: Reading): LaunchSalesView {
  const [one, another] = phones;
  if (one === undefined) return { kind: "none" };
  if (another === undefined) {
    return { kind: "one", availability: shapeAvailability(one, reading), unplaced: shapeUnplaced(one, reading) };
  }
  return {
    kind: "several",
    phones: phones.map((phone) => shapeRef(phone, reading)),
    grid: shapeMarketGrid(phones, reading),
    imports: phones.flatMap((phone) =>
      shapeAvailability(phone, reading).imports.map((imports) => ({ phone: shapeRef(phone, reading), imports })),
    ),
  };
}

function startOf({ window: { value } }: LaunchBelief) {
  return value?.property === "launch-window" ? value.window.earliest : null;
}

function byName(reading: Reading) {
  const name = (subject: Subject) => shapeRef(subject, reading).name ?? "\uffff";
  return (a: Subject, b: Subject) => (name(a) < name(b) ? -1 : 1);
}

/** What is believed before what is left open and what is denied; among these the family before its devices, then by name. */
function familiesFirst(a: LineUpMemberView, b: LineUpMemberView): number {
  const standing = ({ holds }: LineUpMemberView) => (holds ? 0 : holds === null ? 1 : 2);
  const kind = ({ member }: LineUpMemberView) => (member.kind === "series" ? 0 : 1);
  const order = standing(a) - standing(b) || kind(a) - kind(b);
  return order !== 0 ? order : (a.member.name ?? "") < (b.member.name ?? "") ? -1 : 1;
}

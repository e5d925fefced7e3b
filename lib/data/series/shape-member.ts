import { EVERYWHERE } from "@/lib/domain/market/market";
import type { Subject } from "@/lib/domain/claim/claim";
import { compareWindows } from "@/lib/domain/window/order-windows";
import type { AvailabilityView, PriceView } from "@/lib/data/availability/availability-view";
import { shapeAvailability } from "@/lib/data/availability/shape-availability";
import type { DeviceRecord } from "@/lib/data/device/shape-device";
import type { CreditView } from "@/lib/data/launch-entry";
import type { Reading } from "@/lib/data/ledger/reading";
import type { FirstSaleView, MemberView } from "@/lib/data/series/member-view";
import { shapeDeviceLine } from "@/lib/data/series/shape-device-line";
import { shapeWhere } from "@/lib/data/series/shape-where";

/** A device of a family: when it is shown, when and where it is sold first, from how much, and where it comes. */
export function shapeMember(record: Pick<DeviceRecord, "id" | "formFactor">, reading: Reading): MemberView {
  const device: Subject = { kind: "device", id: record.id };
  const availability = shapeAvailability(device, reading);
  return {
    ...shapeDeviceLine(record, reading),
    sale: firstSale(availability),
    price: lowestPrice(availability),
    where: shapeWhere([device], availability.home?.code ?? null, reading),
  };
}

function firstSale({ rows }: AvailabilityView): FirstSaleView | null {
  const sales = rows.flatMap(({ markets: [market], answer, sale }): FirstSaleView[] => {
    const window = sale?.window ?? null;
    if (market === undefined || window === null || window.precision === "tbd" || answer === "excluded") return [];
    const claim = sale?.deciding?.claim;
    return [{ window, certainty: sale?.certainty ?? "unknown", market, saidBy: claim ? creditOf(claim) : null }];
  });
  return sales.sort((a, b) => compareWindows(a.window, b.window))[0] ?? null;
}

/** Rows stand in the order of markets, the home market first: prices of two currencies are not compared. */
function lowestPrice({ rows }: AvailabilityView): MemberView["price"] {
  const row = rows.find(({ prices }) => prices.length > 0);
  const at = row?.markets[0];
  if (row === undefined || at === undefined || at.code === EVERYWHERE) return null;
  const [first, ...rest] = row.prices;
  if (first === undefined) return null;
  const lowest = rest
    .filter(({ price }) => price.currency === first.price.currency)
    .reduce<PriceView>((low, one) => (amount(one) < amount(low) ? one : low), first);
  return { ...lowest, at };
}

function amount({ price }: PriceView): number {
  return Number(price.low);
}

/** The credit alone: the rest of the claim stands on the device's page. */
function creditOf({ source, document, statedFrom, statedTo }: CreditView): CreditView {
  return { source, document, statedFrom, statedTo };
}

/** The first announced first, what has no date last; of one day from the least dear to the dearest, then by name. */
export function inOrder(members: readonly MemberView[]): MemberView[] {
  const currency = mostUsed(members.flatMap(({ price }) => price?.price.currency ?? []));
  // Of two currencies neither is dearer: what is priced in another comes last.
  const cost = ({ price }: MemberView) => (price?.price.currency === currency && price ? amount(price) : Infinity);
  return [...members].sort((a, b) => {
    const days = [a.window?.latest ?? "9999", b.window?.latest ?? "9999"] as const;
    if (days[0] !== days[1]) return days[0] < days[1] ? -1 : 1;
    if (cost(a) !== cost(b)) return cost(a) < cost(b) ? -1 : 1;
    const names = [a.name ?? "", b.name ?? ""] as const;
    // "12S", "12S Pro", "12S Ultra": the plain one is the shortest.
    return names[0].length - names[1].length || (names[0] < names[1] ? -1 : 1);
  });
}

function mostUsed(all: readonly string[]): string | null {
  const count = (one: string) => all.filter((other) => other === one).length;
  return [...new Set(all)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? null;
}

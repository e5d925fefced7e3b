import "server-only";
import { type AsOf, dayAtVenue } from "@/lib/data/ledger/as-of";
import type { LaunchEntryView, CreditView } from "@/lib/data/launch-entry";
import { lineUpNames } from "@/lib/data/line-up-names";
import { db } from "@/lib/db/client";
import { dayFromColumn } from "@/lib/db/day-column";
import type { Prisma } from "@/lib/db/generated/client";
import { windowFromColumns } from "@/lib/db/window-columns";
import type { Certainty } from "@/lib/domain/belief/belief";
import { certaintyOf } from "@/lib/domain/belief/certainty";
import { isCalledOff } from "@/lib/domain/claim/called-off";
import { dueState } from "@/lib/domain/window/due";

/** Where it comes to: an import is no sale of the brand's, and what is canceled reaches nobody. */
const availabilities = {
  where: { holds: true, phase: { not: "canceled" }, offer: { not: "import" } },
  select: { market: true },
} as const satisfies Prisma.Subject$availabilitiesArgs;

const named = {
  name: true,
  subject: {
    select: { names: { where: { current: true }, select: { text: true }, take: 1 }, availabilities },
  },
} as const;

const select = {
  id: true,
  slug: true,
  title: true,
  status: true,
  precision: true,
  earliest: true,
  latest: true,
  about: true,
  instant: true,
  timeZone: true,
  certainty: true,
  settled: true,
  brand: { select: { slug: true, name: true, id: true, parentId: true, parent: { select: { parentId: true } } } },
  lineUp: {
    where: { holds: true },
    select: {
      certainty: true,
      device: {
        select: {
          ...{ ...named, seriesId: true, formFactor: true },
          series: { select: { subject: { select: { availabilities } } } },
        },
      },
      series: { select: { ...named, id: true } },
    },
  },
  basis: {
    where: { role: "deciding" },
    select: {
      claim: {
        select: {
          property: true,
          wording: true,
          statedFrom: true,
          statedTo: true,
          source: { select: { slug: true, name: true, kind: true, id: true, brandId: true } },
          document: { select: { url: true, title: true, publishedOn: true } },
        },
      },
    },
  },
} as const satisfies Prisma.LaunchEventSelect;

type LaunchRow = Prisma.LaunchEventGetPayload<{ select: typeof select }>;

/** What is believed of a launch whatever the hour: plain data, fit to be cached as JSON. */
export interface UndatedEntry extends Omit<LaunchEntryView, "due"> {
  readonly settled: boolean;
}

/** The launches with these ids, in the order of the ids. */
export async function loadLaunchEntries(ids: readonly string[]): Promise<UndatedEntry[]> {
  const rows = await db.launchEvent.findMany({ where: { id: { in: [...ids] } }, select });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(undatedEntry);
}

type Dated<Entry> = Omit<Entry, "settled"> & Pick<LaunchEntryView, "due">;

export function datedEntries<Entry extends UndatedEntry>(entries: readonly Entry[], asOf: AsOf): Dated<Entry>[] {
  return entries.map((entry) => datedEntry(entry, asOf));
}

/** How a launch stands to the day that it is at its venue. */
export function datedEntry<Entry extends UndatedEntry>({ settled, ...entry }: Entry, asOf: AsOf): Dated<Entry> {
  const { window, certainty } = entry;
  const today = dayAtVenue(asOf, window.timeZone);
  return { ...entry, due: dueState(window, { today, officialDay: certainty === "official", settled }) };
}

function undatedEntry(row: LaunchRow): UndatedEntry {
  return {
    id: row.id,
    slug: row.slug,
    brand: { slug: row.brand.slug, name: row.brand.name },
    title: row.title,
    ...lineUpNames(
      row.lineUp.flatMap(({ device, certainty }) =>
        device ? [{ ...device, certainty, name: currentName(device) }] : [],
      ),
      row.lineUp.flatMap(({ series, certainty }) =>
        series ? [{ ...series, certainty, name: currentName(series) }] : [],
      ),
      row.certainty,
    ),
    window: windowFromColumns(row),
    certainty: certaintyShown(row),
    status: row.status,
    shapes: [...new Set(row.lineUp.flatMap(({ device }) => device?.formFactor ?? []))],
    markets: marketsOf(row),
    // Who gives the date; of what is called off, who says so.
    saidBy: creditFor(isCalledOff(row.status) ? "launch_status" : "launch_window", row),
    heldBy: row.status === "held" ? creditFor("launch_status", row) : null,
    settled: row.settled,
  };
}

/** Of a phone, what is said of its series holds too. */
function marketsOf({ lineUp }: LaunchRow): string[] {
  const spokenOf = lineUp.flatMap(({ device, series }) => [device, device?.series, series]);
  const reached = spokenOf.flatMap((one) => one?.subject?.availabilities ?? []);
  return [...new Set(reached.map(({ market }) => market))].sort();
}

function currentName({ name, subject }: NamedRow): string | null {
  return subject?.names[0]?.text ?? name;
}

type NamedRow = NonNullable<LaunchRow["lineUp"][number]["device"] | LaunchRow["lineUp"][number]["series"]>;

/** Of the date; of what is called off, of that: as sure as who says so. */
function certaintyShown({ id, brand, basis, status, certainty }: LaunchRow): Certainty {
  const claim = isCalledOff(status) ? decidingOn("launch_status", basis) : undefined;
  if (claim === undefined) return certainty;
  const parents = [[brand.id, brand.parentId] as const, [brand.parentId, brand.parent?.parentId] as const];
  const parentOf = new Map(parents.flatMap(([child, parent]) => (child && parent ? [[child, parent]] : [])));
  const subject = { kind: "launch", id } as const;
  return certaintyOf({ ...claim, subject }, { ...NO_FACTS, brandOf: new Map([[id, brand.id]]), parentOf });
}

/** Who speaks of whose launch is all that its certainty hangs on. */
const NO_FACTS = { homeMarkets: new Map(), groups: new Map(), seriesOf: new Map() } as const;

function decidingOn(property: "launch_window" | "launch_status", basis: LaunchRow["basis"]) {
  return basis.find(({ claim }) => claim.property === property)?.claim;
}

function creditFor(property: "launch_window" | "launch_status", { basis }: LaunchRow): CreditView | null {
  const deciding = decidingOn(property, basis);
  if (!deciding) return null;
  const { source, document, statedFrom, statedTo } = deciding;
  return {
    source: { slug: source.slug, name: source.name, kind: source.kind },
    document: document && {
      ...document,
      publishedOn: document.publishedOn && dayFromColumn(document.publishedOn),
    },
    statedFrom: dayFromColumn(statedFrom),
    statedTo: dayFromColumn(statedTo),
  };
}

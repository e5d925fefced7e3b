import "server-only";
import type { FormFactor } from "@/lib/db/generated/client";
import { sameName } from "@/lib/db/same-name";
import type { Transaction } from "@/lib/db/transaction";
import type { SubjectKind } from "@/lib/domain/claim/claim";
import type { RecordFields } from "@/lib/domain/record/merge-fields";
import { titleFault } from "@/lib/schemas/launch-title";
import { refuse } from "../transact";
import { parentCalled } from "./parent-called";

/** The columns that an edit wrote, as they were and as they are. */
export interface WrittenColumns {
  readonly before: WrittenSide;
  readonly after: WrittenSide;
}

type WrittenSide = Readonly<Record<string, string | boolean | null>>;

/** Writes what was changed of a record, checked before: a name that another has, a series or a market that is none is refused. */
export function writeFields(
  tx: Transaction,
  kind: SubjectKind,
  id: string,
  changed: RecordFields,
): Promise<WrittenColumns> {
  return { brand: writeBrand, series: writeSeries, device: writeDevice, launch: writeLaunch }[kind](tx, id, changed);
}

async function writeBrand(tx: Transaction, id: string, { name, homeMarket, parent, website }: RecordFields) {
  if (name) {
    const other = await tx.brand.findFirst({ where: { id: { not: id }, name: sameName(name) } });
    if (other) refuse({ field: "name", code: "exists", noun: "brand", name: other.name, slug: other.slug });
  }
  if (homeMarket && !(await tx.market.findUnique({ where: { code: homeMarket, kind: "country" } }))) {
    refuse({ field: "homeMarket", code: "unknown", noun: "market" });
  }
  const data = {
    ...(name && { name }),
    ...(homeMarket && { homeMarket }),
    ...(parent !== undefined && { parentId: await parentCalled(tx, id, parent) }),
    ...(website !== undefined && { website }),
  };
  const before = await tx.brand.findUniqueOrThrow({ where: { id } });
  return compared(before, await tx.brand.update({ where: { id }, data }), data);
}

async function writeSeries(tx: Transaction, id: string, { name }: RecordFields) {
  const before = await tx.series.findUniqueOrThrow({ where: { id } });
  if (!name) return refuse({ field: "name", code: "required" });
  const { brandId } = before;
  const named = { brandId, id: { not: id }, name: sameName(name) } as const;
  const other = await tx.series.findFirst({ where: named });
  if (other) refuse({ field: "name", code: "exists", noun: "series", name: other.name, slug: other.slug });
  const data = { name };
  return compared(before, await tx.series.update({ where: { id }, data }), data);
}

async function writeDevice(tx: Transaction, id: string, { name, formFactor, series }: RecordFields) {
  const before = await tx.device.findUniqueOrThrow({ where: { id } });
  const data = {
    ...(name !== undefined && { name }),
    ...(formFactor && { formFactor: formFactor as FormFactor }),
    ...(series !== undefined && { seriesId: await seriesCalled(tx, before.brandId, series) }),
  };
  return compared(before, await tx.device.update({ where: { id }, data }), data);
}

/** A device stands in a series of its own brand, or in none. */
async function seriesCalled(tx: Transaction, brandId: string, slug: string | null): Promise<string | null> {
  if (slug === null) return null;
  const series = await tx.series.findUnique({ where: { slug }, select: { id: true, brandId: true } });
  if (!series) return refuse({ field: "series", code: "unknown", noun: "series" });
  return series.brandId === brandId ? series.id : refuse({ field: "series", code: "other-brand", noun: "series" });
}

async function writeLaunch(tx: Transaction, id: string, { title, quiet, venue, streamUrl }: RecordFields) {
  const select = { title: true, quiet: true, venue: true, streamUrl: true } as const;
  const before = await tx.launchEvent.findUniqueOrThrow({ where: { id }, select });
  const isQuiet = quiet === undefined ? before.quiet : quiet === "yes";
  const titled = title === undefined ? before.title : title;
  // Of two who change one each, what the first left counts.
  const fault = title === undefined && quiet === undefined ? null : titleFault(titled ?? "", isQuiet);
  if (fault) refuse({ field: "title", ...fault });
  const data = {
    ...(title !== undefined && { title }),
    ...(quiet !== undefined && { quiet: isQuiet }),
    ...(venue !== undefined && { venue }),
    ...(streamUrl !== undefined && { streamUrl }),
  };
  return compared(before, await tx.launchEvent.update({ where: { id }, data, select }), data);
}

type Columns = Readonly<Record<string, unknown>>;

function compared(before: Columns, after: Columns, written: Columns): WrittenColumns {
  const of = (row: Columns): WrittenSide =>
    Object.fromEntries(Object.keys(written).map((column) => [column, (row[column] ?? null) as WrittenSide[string]]));
  return { before: of(before), after: of(after) };
}

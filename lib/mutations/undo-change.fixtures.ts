import { randomUUID } from "node:crypto";
import { today } from "@/lib/clock";
import { loadCatalogFields } from "@/lib/db/catalog-fields";
import { db } from "@/lib/db/client";
import type { Subject } from "@/lib/domain/claim/claim";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { day } from "@/lib/domain/window/day";
import { dayWindow } from "@/lib/domain/window/make-window";
import { createBrand } from "@/prisma/factories/brand";
import { createClaim } from "@/prisma/factories/claim";
import { createDevice, createSeries } from "@/prisma/factories/device";
import { createLaunch } from "@/prisma/factories/launch";
import { createMarket } from "@/prisma/factories/market";
import { createSource } from "@/prisma/factories/source";
import { uniqueWord } from "@/prisma/factories/unique";
import { rankClaim, strikeClaim, withdrawClaim } from "./claim-operations";
import { editCatalog } from "./edit-catalog";
import { editRecord } from "./edit-record";
import type { CatalogItem } from "./edit/catalog-revision";
import { judgeClaim } from "./judge-claim";
import { groupCode } from "./ledger-worlds.fixtures";
import { mergeDevices } from "./merge-devices";
import { fingerprint, storedLaunches, storedSubjects } from "./projection/stored-projection";
import { reproject } from "./rebuild";
import { refileClaim } from "./refile-claim";
import { renameRecord } from "./rename-record";
import { acceptClaim } from "./review-recorded";
import { strikeClaims } from "./strike-claims";
import { strikeLaunch } from "./strike-launch";
import { undoChange } from "./undo-change";

/** All that is projected of records, with the claims that it rests on, and what the catalog says of them: equal or not. */
export async function stateOf(ids: readonly string[]): Promise<string> {
  const where = { id: { in: [...ids] } };
  const launches = await storedLaunches(db, ids);
  const others = await storedSubjects(db, ids);
  const catalog = [
    await db.brand.findMany({ where, select: { id: true, slug: true, name: true, homeMarket: true } }),
    await db.series.findMany({ where, select: { id: true, slug: true, name: true } }),
    await db.device.findMany({
      where,
      select: { id: true, slug: true, name: true, seriesId: true, mergedIntoId: true, formFactor: true },
    }),
    await db.launchEvent.findMany({ where, select: { id: true, slug: true, title: true, venue: true } }),
    await db.source.findMany({ where, select: { id: true, name: true, kind: true, url: true } }),
  ];
  return fingerprint([[...launches], [...others], catalog]);
}

/** Undoes a change and answers with the key of what undid it. */
export async function undone(key: string, by: Parameters<typeof undoChange>[2] = null): Promise<string> {
  const own = randomUUID();
  const result = await undoChange(key, "It was wrong.", by, own);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return own;
}

/** Two phones and a launch that shows the first, with three claims to do something to. */
export async function freshWorld() {
  const brand = await createBrand(db);
  const series = await createSeries(db, { brandId: brand.id });
  const from = await createDevice(db, { brandId: brand.id, seriesId: series.id });
  const into = await createDevice(db, { brandId: brand.id, name: null });
  const event = await createLaunch(db, { brandId: brand.id });
  const [voice, press] = [await createSource(db, { brandId: brand.id }), await createSource(db)];
  const phone: Subject = { kind: "device", id: from.id };
  const launch: Subject = { kind: "launch", id: event.id };
  const window = dayWindow(day("2022-07-04"));
  const dated = await createClaim(db, launch, voice, { value: { property: "launch-window", window } });
  const shown = await createClaim(db, launch, press, { value: { property: "line-up", member: phone } });
  const sold = await createClaim(db, phone, press, {
    ...{ value: { property: "availability", phase: "coming" }, market: "CN" },
  });
  await createClaim(db, { kind: "device", id: into.id }, press, {
    value: { property: "lineage", lineage: "successor-of", of: phone },
  });
  const group = await createGroup();
  await createClaim(db, phone, press, {
    ...{ value: { property: "availability", phase: "coming" }, market: group, stance: "denies" },
  });
  const waiting = await createClaim(db, phone, press, {
    value: { property: "name", text: uniqueWord(), kind: "codename" },
  });
  await db.claim.update({ where: { id: waiting }, data: { reviewed: false } });
  const ids = [brand.id, series.id, from.id, into.id, launch.id, press.id];
  await reproject(ids, today());
  return { ids, brand, series, from, into, launch, dated, shown, sold, event, press, group, waiting };
}

/** A group of markets that holds Germany; its code has letters alone. */
async function createGroup(): Promise<string> {
  const code = groupCode();
  await createMarket(db, code);
  await createMarket(db, "DE");
  await db.marketMember.create({ data: { groupCode: code, countryCode: "DE" } });
  return code;
}

export type UndoneWorld = Awaited<ReturnType<typeof freshWorld>>;

export const WHY = "So it seemed.";

/** What an editor does, by the verb that stands in the history; each under a key of its own. */
type Deed = (made: UndoneWorld, by: EditorId, key: string) => Promise<{ ok: boolean }>;

export const DEEDS: Readonly<Record<string, Deed>> = {
  strikeClaim: (made, by, key) => strikeClaim(made.dated, WHY, by, key),
  withdrawClaim: (made, by, key) => withdrawClaim(made.sold, day("2022-07-01"), WHY, by, key),
  rankClaim: (made, by, key) => rankClaim(made.dated, "deprecated", WHY, by, key),
  refileClaim: (made, by, key) => refileClaim(made.sold, { kind: "device", id: made.into.id }, WHY, by, key),
  judgeClaim: (made, by, key) =>
    judgeClaim(made.dated, "miss", { claimId: null, url: "https://example.org/" }, WHY, by, key),
  acceptClaim: async (made, by, key) => acceptClaim(made.waiting, "", by, key),
  strikeClaims: (made, by, key) => strikeClaims([made.dated, made.sold], WHY, by, key),
  strikeLaunch: (made, by, key) => strikeLaunch(made.launch.id, WHY, by, key),
  renameRecord: (made, by, key) => renameRecord("launch", made.launch.id, uniqueWord(), WHY, by, key),
  "editRecord of a brand": ({ brand }, by, key) => edit("brand", brand.id, { homeMarket: "KR" }, by, key),
  "editRecord of a device": ({ from }, by, key) =>
    edit("device", from.id, { series: null, formFactor: "fold" }, by, key),
  "editRecord of a launch": ({ launch }, by, key) =>
    edit("launch", launch.id, { title: uniqueWord(), venue: "Seoul" }, by, key),
  "editSource of a kind": ({ press }, by, key) =>
    editItem({ kind: "source", id: press.id }, { kind: "leaker" }, by, key),
  "editGroup of members": ({ group }, by, key) => editItem({ kind: "market", id: group }, { members: null }, by, key),
  mergeDevices: (made, by, key) => mergeDevices(made.from.id, made.into.id, WHY, by, key),
};

/** Changes what the catalog says of a record, as a form does that was opened just now. */
async function edit(
  kind: Subject["kind"],
  id: string,
  typed: Record<string, string | null>,
  by: EditorId,
  key: string,
) {
  const seen = (await loadCatalogFields(db, kind, id))!;
  const { version } = await db.subject.findUniqueOrThrow({ where: { id } });
  return editRecord(kind, id, { version, seen, typed: { ...seen, ...typed } }, WHY, by, key);
}

/** The same of a source, or of a group of markets. */
async function editItem(item: CatalogItem, typed: Record<string, string | null>, by: EditorId, key: string) {
  const { kind, id } = item;
  const seen = (await loadCatalogFields(db, kind, id))!;
  const row =
    kind === "source"
      ? db.source.findUniqueOrThrow({ where: { id } })
      : db.market.findUniqueOrThrow({ where: { code: id } });
  return editCatalog(item, { version: (await row).version, seen, typed: { ...seen, ...typed } }, WHY, by, key);
}

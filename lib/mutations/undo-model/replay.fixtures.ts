import { expect } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { World } from "../ledger-worlds.fixtures";
import type { Value } from "./model.fixtures";
import { readWorld, recordsOf } from "./read-world.fixtures";

const sideSchema = z.looseObject({}).nullable();
/** What is believed is made anew from the claims, and what led to a duplicate is told with the merge. */
const ASIDE = ["launch", "lineUp", "announced", "availability", "names", "led"];
const PATHS: Readonly<Record<string, string>> = { seriesId: "series", mergedIntoId: "merged" };

/**
 * Goes through every revision of a world in order: each found what the one before it left, the last left what there is, and none
 * is missing between two versions.
 */
export async function replay(
  world: World,
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): Promise<void> {
  const records = recordsOf(world);
  const ids = [...records.keys()].filter((id) => id !== world.group);
  const ofRecords = await db.revision.findMany({ where: { subjectId: { in: ids } }, orderBy: { version: "asc" } });
  const ofItems = await db.catalogRevision.findMany({
    where: { OR: [{ sourceId: { in: ids } }, { marketCode: world.group }] },
    orderBy: { version: "asc" },
  });
  const state = new Map([...before].filter(([path]) => !path.startsWith("redirect ")));
  const versions = new Map([...records.values()].map((record) => [record, 1]));
  const called = (value: unknown): Value => {
    return value === null || value === undefined ? null : (records.get(String(value)) ?? String(value));
  };
  const revisions = [
    ...ofRecords.map(({ subjectId, ...row }) => ({ ...row, id: subjectId })),
    ...ofItems.map(({ sourceId, marketCode, ...row }) => ({ ...row, id: sourceId ?? marketCode ?? "" })),
  ];
  for (const { id, version, ...sides } of revisions) {
    const record = records.get(id)!;
    const paths = (side: unknown) =>
      Object.entries(sideSchema.parse(side) ?? {}).flatMap(([name, value]): [string, Value][] =>
        ASIDE.includes(name) ? [] : [[`${record} ${PATHS[name] ?? name}`, called(value)]],
      );
    expect([record, version]).toEqual([record, (versions.get(record) ?? 0) + 1]);
    versions.set(record, version);
    for (const [path, value] of paths(sides.before)) expect([path, state.get(path) ?? null]).toEqual([path, value]);
    for (const [path, value] of paths(sides.after)) state.set(path, value);
  }
  const left = [...after].filter(([path]) => !/^(claim|redirect) /.test(path));
  expect(Object.fromEntries(state)).toEqual(Object.fromEntries(left));
  expect(Object.fromEntries(versions)).toEqual(Object.fromEntries((await readWorld(world)).versions));
}

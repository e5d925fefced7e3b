import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import type { Fault, Result } from "@/lib/domain/fault";
import { day } from "@/lib/domain/window/day";
import { readSettlement } from "@/lib/schemas/settlement";
import { createEditor } from "@/prisma/factories/editor";
import { strikeClaim } from "./claim-operations";
import { faultsOf, freshLaunch } from "./operated-claims.fixtures";
import { recordReport } from "./record-report";

const TODAY = day("2022-08-01");
const BEGINS = day("2022-07-04");

async function overdue() {
  const { id, brand } = await freshLaunch();
  const editor = await createEditor(db);
  const { _max } = await db.claim.aggregate({ where: { subjectId: id }, _max: { recordedAt: true } });
  const opened = _max.recordedAt!.toISOString();
  /** Says what became of it, by a form that was told of nothing since it was opened, or of `seen`. */
  const settle = (
    outcome: string,
    source: string,
    seen = opened,
    by: EditorId = editor,
    key: string = randomUUID(),
  ) => {
    const said = { "source.name": source, "source.kind": "press", statedOn: "5 July 2022", said: `It was ${outcome}.` };
    const read = readSettlement({ id, brand: brand.slug, begins: BEGINS, outcome, ...said }, { today: TODAY });
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return recordReport(read.value, by, key, null, { launchId: id, seen });
  };
  return { id, settle };
}

function sinceIn(result: Result<unknown>) {
  const fault = result.ok ? undefined : result.faults.find(({ code }) => code === "settled-meanwhile");
  return fault as Extract<Fault, { code: "settled-meanwhile" }> | undefined;
}

it("tells the second of two who say what became of a launch what the first recorded, and lets them go on", async () => {
  const { id, settle } = await overdue();
  const key = randomUUID();
  const first = await settle("held", `Times of ${id}`, undefined, undefined, key);
  expect(faultsOf(first)).toEqual([]);
  const before = await db.claim.count({ where: { subjectId: id } });
  const told = await settle("canceled", `Herald of ${id}`);
  expect(sinceIn(told)?.said).toEqual([{ said: "It was held.", source: `Times of ${id}`, by: "An Editor" }]);
  expect(await db.claim.count({ where: { subjectId: id } })).toBe(before);
  expect(await db.source.count({ where: { name: `Herald of ${id}` } })).toBe(0);
  expect(faultsOf(await settle("canceled", `Herald of ${id}`, sinceIn(told)!.last))).toEqual([]);
  // Sent again under its key, the first is answered as it was.
  expect(faultsOf(await settle("held", `Times of ${id}`, undefined, undefined, key))).toEqual([]);
  expect(await db.claim.count({ where: { subjectId: id, source: { name: `Times of ${id}` } } })).toBe(1);
});

it("at once: one says it, the other is told", async () => {
  const { id, settle } = await overdue();
  const answers = await Promise.all([settle("held", `Times of ${id}`), settle("canceled", `Herald of ${id}`)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => sinceIn(answer) !== undefined)).toHaveLength(1);
});

it("does not tell of what was struck, nor of what the form knew", async () => {
  const { id, settle } = await overdue();
  expect(faultsOf(await settle("held", `Times of ${id}`))).toEqual([]);
  const { id: held } = await db.claim.findFirstOrThrow({ where: { subjectId: id, property: "launch_status" } });
  await strikeClaim(held, "Misread.", null, randomUUID());
  expect(faultsOf(await settle("canceled", `Herald of ${id}`))).toEqual([]);
});

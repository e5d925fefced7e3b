import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { freshReport, report } from "./record-report.fixtures";
import { DEEDS, freshWorld, undone } from "./undo-change.fixtures";

/** Read whole on purpose: who belongs to whom, and which countries a group has, are small and bear on every belief. */
const WHOLE = new Set(["Brand", "MarketMember"]);

interface Node {
  readonly "Node Type": string;
  readonly "Relation Name"?: string | undefined;
  readonly "Index Name"?: string | undefined;
  readonly "Index Cond"?: string | undefined;
  readonly Plans?: readonly Node[] | undefined;
}

const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    "Node Type": z.string(),
    "Relation Name": z.string().optional(),
    "Index Name": z.string().optional(),
    "Index Cond": z.string().optional(),
    Plans: z.array(nodeSchema).optional(),
  }),
);
const explainedSchema = z.array(z.object({ Plan: nodeSchema })).length(1);

let explainer: Client;
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
  for (const code of ["CN", "KR"]) await createMarket(db, code);
  explainer = new Client({ connectionString: process.env["DATABASE_URL"] });
  await explainer.connect();
  // What an index serves is then read by it, however little there is; a table is read whole only where none does.
  await explainer.query("SET enable_seqscan = off");
});
afterAll(() => explainer.end());

/** What the database is asked meanwhile, each statement once, as text with placeholders. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const asked = vi.spyOn(Client.prototype, "query");
  try {
    await work();
    const texts = asked.mock.calls.map(([first]: readonly unknown[]) =>
      typeof first === "string" ? first : z.object({ text: z.string() }).parse(first).text,
    );
    return [...new Set(texts)].filter((text) => /^\s*(SELECT|WITH|UPDATE|DELETE)\b/i.test(text));
  } finally {
    asked.mockRestore();
  }
}

/** The tables that a statement reads from end to end, by themselves or by an index. */
async function readWhole(statement: string): Promise<string[]> {
  const { rows } = await explainer.query<{ "QUERY PLAN": unknown }>(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${statement}`);
  const [explained] = explainedSchema.parse(rows[0]?.["QUERY PLAN"]);
  const found: string[] = [];
  const look = (node: Node): void => {
    const scans = node["Node Type"] === "Seq Scan" || /^Index (Only )?Scan/.test(node["Node Type"]);
    if (scans && node["Index Cond"] === undefined) found.push(node["Relation Name"] ?? "");
    node.Plans?.forEach(look);
  };
  look(explained!.Plan);
  return found.filter((table) => !WHOLE.has(table));
}

async function expectIndexes(statements: readonly string[]): Promise<void> {
  expect(statements.length).toBeGreaterThan(5);
  const whole: string[] = [];
  for (const statement of statements) {
    for (const table of await readWhole(statement)) whole.push(`${table}: ${statement.replace(/\s+/g, " ")}`);
  }
  expect(whole).toEqual([]);
}

it("tells a table that is read whole, be it along an index", async () => {
  expect(await readWhole(`SELECT id FROM "Device" WHERE "formFactor" = $1::"FormFactor"`)).toEqual(["Device"]);
  expect(await readWhole(`SELECT id FROM "Device" WHERE "formFactor" = $1::"FormFactor" ORDER BY id`)).toEqual([
    "Device",
  ]);
  expect(await readWhole(`SELECT id FROM "Device" WHERE id = $1`)).toEqual([]);
});

it.each(Object.keys(DEEDS))("%s, and its undoing, read no table whole", async (deed) => {
  const made = await freshWorld();
  const key = randomUUID();
  const statements = await statementsOf(async () => {
    expect(await DEEDS[deed]!(made, editor, key)).toMatchObject({ ok: true });
    await undone(await undone(key, editor), editor);
  });
  await expectIndexes(statements);
});

it("what a text says is recorded without reading a table whole", async () => {
  const { draft } = await freshReport();
  const statements = await statementsOf(async () => expect(await report(draft, editor)).toMatchObject({ ok: true }));
  await expectIndexes(statements);
});

import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db/client";
import type { EditorId } from "@/lib/domain/editor/editor-id";
import { createClaim } from "@/prisma/factories/claim";
import { createEditor } from "@/prisma/factories/editor";
import { createMarket } from "@/prisma/factories/market";
import { worlds } from "./ledger-worlds.fixtures";
import { freshReport, report } from "./record-report.fixtures";
import { DEEDS, freshWorld, undone } from "./undo-change.fixtures";

/** Read whole on purpose: who belongs to whom, and which countries a group has, are small and bear on every belief. */
const WHOLE = new Set(["Brand", "MarketMember"]);

/** Two thousand things that a claim can be about. */
const WORLDS = 201;

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
/** The tables of which there is so much that a plan tells something. */
let large: ReadonlySet<string>;
let editor: EditorId;
beforeAll(async () => {
  editor = await createEditor(db);
  for (const code of ["CN", "KR"]) await createMarket(db, code);
  await fill();
  explainer = new Client({ connectionString: process.env["DATABASE_URL"] });
  await explainer.connect();
  // What an index serves is then read by it, however little there is; a table is read whole only where none does.
  await explainer.query("SET enable_seqscan = off");
  const { rows } = await explainer.query<{ relname: string }>(`SELECT relname FROM pg_class WHERE reltuples > 150`);
  large = new Set(rows.map(({ relname }) => relname));
});
afterAll(() => explainer.end());

/** Enough of everything that a plan is made as it is of many: of a few records reading all of them is the best plan. */
async function fill(): Promise<void> {
  const nextWorld = await worlds();
  for (let made = 0; made < WORLDS; made++) {
    const { subjects, speakers } = await nextWorld();
    const [phone, launch, press] = [subjects.get("12s")!, subjects.get("l-12s")!, speakers.get("press")!];
    await createClaim(db, launch, press, { value: { property: "line-up", member: phone } });
    const value = { property: "availability", phase: "coming" } as const;
    await Promise.all(["CN", "DE", "IN"].map((market) => createClaim(db, phone, press, { value, market })));
  }
  await db.$executeRaw`ANALYZE`;
}

const askedSchema = z.object({ text: z.string(), values: z.array(z.unknown()) });
type Asked = z.infer<typeof askedSchema>;

/** What the database is asked meanwhile, each statement once, with the values that it was asked with first. */
async function askedBy(work: () => Promise<unknown>): Promise<Asked[]> {
  const query = vi.spyOn(Client.prototype, "query");
  try {
    await work();
    const asked = query.mock.calls.flatMap(([first]: readonly unknown[]) => askedSchema.safeParse(first).data ?? []);
    const byText = new Map(asked.toReversed().map((one) => [one.text, one]));
    return [...byText.values()].filter(({ text }) => /^\s*(SELECT|WITH|UPDATE|DELETE)\b/i.test(text));
  } finally {
    query.mockRestore();
  }
}

/** The tables that a statement reads from end to end, by themselves or along an index. */
async function readWhole({ text, values }: Asked): Promise<string[]> {
  const { rows } = await explainer.query<{ "QUERY PLAN": unknown }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
  const [explained] = explainedSchema.parse(rows[0]?.["QUERY PLAN"]);
  const found: string[] = [];
  const look = (node: Node): void => {
    const scans = node["Node Type"] === "Seq Scan" || /^Index (Only )?Scan/.test(node["Node Type"]);
    if (scans && node["Index Cond"] === undefined) found.push(node["Relation Name"] ?? "");
    node.Plans?.forEach(look);
  };
  look(explained!.Plan);
  return found.filter((table) => large.has(table) && !WHOLE.has(table));
}

async function expectIndexes(statements: readonly Asked[]): Promise<void> {
  expect(statements.length).toBeGreaterThan(5);
  const whole: string[] = [];
  for (const statement of statements) {
    for (const table of await readWhole(statement)) whole.push(`${table}: ${statement.text.replace(/\s+/g, " ")}`);
  }
  expect(whole).toEqual([]);
}

it("tells a table that is read whole, be it along an index", async () => {
  const shaped = `SELECT id FROM "Device" WHERE "formFactor" = $1::"FormFactor"`;
  expect(await readWhole({ text: shaped, values: ["fold"] })).toEqual(["Device"]);
  expect(await readWhole({ text: `${shaped} ORDER BY id`, values: ["fold"] })).toEqual(["Device"]);
  expect(await readWhole({ text: `SELECT id FROM "Device" WHERE id = $1::uuid`, values: [randomUUID()] })).toEqual([]);
});

it.each(Object.keys(DEEDS))("%s, and its undoing, read no table whole", async (deed) => {
  const made = await freshWorld();
  const key = randomUUID();
  const statements = await askedBy(async () => {
    expect(await DEEDS[deed]!(made, editor, key)).toMatchObject({ ok: true });
    await undone(await undone(key, editor), editor);
  });
  await expectIndexes(statements);
});

it("what a text says is recorded without reading a table whole", async () => {
  const { draft } = await freshReport();
  const statements = await askedBy(async () => expect(await report(draft, editor)).toMatchObject({ ok: true }));
  await expectIndexes(statements);
});
